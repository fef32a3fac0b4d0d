/// A name has digits of one kind.
struct MixedDigits: NameRule {
  let about = RuleText(
    "mixed-digits", .warning, .characters, "a name has digits of one kind", "أرقام الاسم من نوع واحد",
    why: "4 and ٤ in one name come from two hands. Names are searched with either.",
    example: .rows(
      "names/sy.csv", wrong: "P7,أم جلود 1٢,ar,preferred,,,,editorial,",
      right: "P7,أم جلود 12,ar,preferred,,,,editorial,"))

  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report) {
    var kinds: Set<UInt32> = []
    for scalar in name.name.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: kinds.insert(0)
      case 0x660...0x669: kinds.insert(1)
      case 0x6F0...0x6F9: kinds.insert(2)
      default: break
      }
    }
    guard kinds.count > 1 else { return }
    let mended = String(
      String.UnicodeScalarView(
        name.name.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x660...0x669: Unicode.Scalar(scalar.value - 0x660 + 0x30) ?? scalar
          case 0x6F0...0x6F9: Unicode.Scalar(scalar.value - 0x6F0 + 0x30) ?? scalar
          default: scalar
          }
        }))
    report.add(
      name.at("name"), "name \(name.name) has digits of two kinds", "في الاسم \(name.name) أرقام من نوعين",
      write: mended)
  }
}
