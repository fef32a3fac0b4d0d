/// The rules as text: a list, one rule, and the page of the documentation.
package enum RulesPage {
  /// A rule a line: id, severity, sentence.
  package static func list(in language: MessageLanguage) -> String {
    let width = Validator.rules.map(\.id.count).max() ?? 0
    return Validator.rules.map { rule in
      let severity = language == .arabic ? rule.severity.arabic : rule.severity.rawValue
      let padding = String(repeating: " ", count: width + 2 - rule.id.count)
      let gap = String(repeating: " ", count: max(1, 9 - severity.count))
      return "\(rule.id)\(padding)\(severity)\(gap)\(rule.sentence.text(in: language))\n"
    }.joined()
  }

  /// One rule with its reason and its example.
  package static func rule(_ rule: RuleText, in language: MessageLanguage) -> String {
    let severity = language == .arabic ? rule.severity.arabic : rule.severity.rawValue
    var text = "\(rule.id) (\(severity))\n\n\(rule.sentence.text(in: language))\n\n\(rule.explanation)\n\n"
    if let before = rule.example.before { text += "before, \(rule.example.file):\n\(indented(before))" }
    text += "\(language == .arabic ? "خطأ" : "wrong"), \(rule.example.file):\n\(indented(rule.example.wrong))"
    if !rule.example.right.isEmpty {
      text += "\(language == .arabic ? "صواب" : "right"):\n\(indented(rule.example.right))"
    }
    return text
  }

  private static func indented(_ rows: String) -> String {
    rows.split(separator: "\n").prefix(6).map { "  " + Visible.written(String($0)) + "\n" }.joined()
  }

  /// The page `Rules.md` of the documentation, made by `yaqut rules --page`.
  package static var text: String {
    var text = """
      # Rules of the gazetteer

      What `yaqut validate` checks. This page is made by `yaqut rules --page`; do not edit it.

      An error blocks an edit. A warning is mended, or acknowledged with a reason by a row of `allow.csv`. An info is only told.
      There are \(Validator.rules.count) rules.


      """
    for group in RuleGroup.allCases {
      let rules = Validator.rules.filter { $0.group == group }
      if rules.isEmpty { continue }
      text += "## \(group.rawValue)\n\n"
      for rule in rules {
        text +=
          "### \(rule.id)\n\n\(rule.severity.rawValue): \(rule.sentence.english). \(rule.sentence.arabic).\n\n\(rule.explanation)\n\n"
        if let before = rule.example.before {
          text += "Before, in `\(rule.example.file)`:\n\n\(code(before))"
        }
        text += "Wrong, in `\(rule.example.file)`:\n\n\(code(rule.example.wrong))"
        if !rule.example.right.isEmpty { text += "Right:\n\n\(code(rule.example.right))" }
      }
    }
    return text + leftOut
  }

  private static func code(_ rows: String) -> String {
    "```text\n" + indented(rows).split(separator: "\n").map { $0.dropFirst(2) + "\n" }.joined() + "```\n\n"
  }

  /// Rules that others have and that ours do without.
  private static let leftOut = """
    ## What is not checked, and why

    - That `supersedes` mirrors `superseded_by`: only `superseded_by` is written, so there is nothing to mirror.
    - One chain of parents: a row has one parent, so a second chain cannot be written.
    - That a concordance's target was redirected or is of another kind: it needs a copy of the other authority's data.
    - Bounding boxes: boundaries have none.
    - Change of an area by half: a boundary file is imported as a whole and reviewed as a map (`yaqut diff --format geojson`).
    - A name equal to its parent's: most governorates, districts and cities share one name, and the type tells them apart.
    - A name that a proclitic and another name make (والي, الي): the matcher weighs both readings.
    - A date of retrieval for each value: sources.csv says where a row comes from, and the history of the repository when.
    - Frequent family names: `stopnames.csv` lists them, made with counts of words in news.

    """
}
