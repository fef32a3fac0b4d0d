/// A name has single spaces between its words and none about it.
struct SpaceInName: NameRule {
  let about = RuleText(
    "white-space", .error, .characters, "a name has single spaces, between its words only",
    "في الاسم مسافة واحدة بين كلماته لا غير",
    why: "A space too many, a tab or a no-break space makes another string that looks the same.",
    example: .rows(
      "names/sy.csv", wrong: "P7,أم  جلود,ar,preferred,,,,editorial,",
      right: "P7,أم جلود,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    var last: Unicode.Scalar = " "
    var position = 0
    for scalar in name.name.unicodeScalars {
      if scalar == " " ? last == " " : Self.isOtherSpace(scalar) { return add(name, position, &report) }
      last = scalar
      position += 1
    }
    if last == " ", position > 0 { add(name, position - 1, &report) }
  }

  /// Whether a scalar is white space but no plain space; letters are told first, since they are nearly all there is.
  private static func isOtherSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x621...0x64A: false
    default: scalar.properties.isWhitespace
    }
  }

  private func add(_ name: NameRow, _ position: Int, _ report: inout Report) {
    let clean = CanonicalName.clean(name.name)
    report.add(
      name.at("name", scalar: position),
      "name \(name.name) has a space too many, or one that is no plain space",
      "في الاسم \(name.name) مسافة زائدة أو ليست مسافة عادية", write: clean)
  }
}
