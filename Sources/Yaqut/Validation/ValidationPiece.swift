/// A part of a validation that can be done beside the others.
enum ValidationPiece: Sendable {
  /// All rules about single names, over some names: each name is loaded once.
  case names([any NameRule], Range<Int>)
  /// All rules about single places, over some places.
  case places([any PlaceRule], Range<Int>)
  /// One of the other rules, over everything.
  case rule(any Rule)

  /// The pieces of a validation by some rules, those that take long first.
  static func all(_ rules: [any Rule], of gazetteer: GazetteerTables) -> [ValidationPiece] {
    let nameRules = rules.compactMap { $0 as? any NameRule }
    let placeRules = rules.compactMap { $0 as? any PlaceRule }
    let others = rules.filter { !($0 is any NameRule || $0 is any PlaceRule) }.map(ValidationPiece.rule)
    return ranges(gazetteer.names, gazetteer).map { .names(nameRules, $0) } + others
      + ranges(gazetteer.places, gazetteer).map { .places(placeRules, $0) }
  }

  /// The rows of the files that are looked at, a few thousand at a time.
  private static func ranges(_ rows: [some PositionedRow], _ gazetteer: GazetteerTables) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    // The rows of a file stand together.
    while start < rows.count {
      let file = rows[start].at.file
      let end = start + gazetteer.files[file].rows.count
      if gazetteer.files[file].isChecked {
        ranges += stride(from: start, to: end, by: 8192).map { $0..<min(end, $0 + 8192) }
      }
      start = end
    }
    return ranges
  }

  /// What the rules of the piece find, rule by rule.
  func findings(in gazetteer: GazetteerTables) -> [Finding] {
    switch self {
    case .names(let rules, let range):
      var reports = rules.map { Report($0.about, in: gazetteer) }
      for index in range {
        let name = gazetteer.names[index]
        for number in rules.indices { rules[number].check(name, in: gazetteer, &reports[number]) }
      }
      return reports.flatMap(\.findings)
    case .places(let rules, let range):
      var reports = rules.map { Report($0.about, in: gazetteer) }
      for index in range {
        let place = gazetteer.places[index]
        for number in rules.indices { rules[number].check(place, in: gazetteer, &reports[number]) }
      }
      return reports.flatMap(\.findings)
    case .rule(let rule):
      var report = Report(rule.about, in: gazetteer)
      rule.check(gazetteer, &report)
      return report.findings
    }
  }
}
