/// One thing that must hold in a gazetteer, in a file of its own.
///
/// A rule is added by a file with its text, its check and its example, and a line in ``RuleSet/all``; its test is the example:
/// the wrong rows must be found by this rule and the right ones by none.
package protocol Rule: Sendable {
  /// What people read about the rule.
  var about: RuleText { get }
  /// Reports everything that breaks the rule.
  func check(_ gazetteer: GazetteerTables, _ report: inout Report)
}

/// A rule that looks at one name at a time.
protocol NameRule: Rule {
  func check(_ name: NameRow, in gazetteer: GazetteerTables, _ report: inout Report)
}

extension NameRule {
  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for name in gazetteer.names where gazetteer.isChecked(name.at) { check(name, in: gazetteer, &report) }
  }
}

/// A rule that looks at one place at a time.
protocol PlaceRule: Rule {
  func check(_ place: PlaceRow, in gazetteer: GazetteerTables, _ report: inout Report)
}

extension PlaceRule {
  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for place in gazetteer.places where gazetteer.isChecked(place.at) { check(place, in: gazetteer, &report) }
  }
}

/// A rule that looks at the bytes and the shape of a table.
protocol FileRule: Rule {
  func check(_ file: TableFile, in gazetteer: GazetteerTables, _ report: inout Report)
}

extension FileRule {
  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    for file in gazetteer.files where file.isChecked { check(file, in: gazetteer, &report) }
  }
}

/// A rule that compares the gazetteer with what it was before an edit; silent where nothing is compared.
protocol ChangeRule: Rule {
  func check(_ change: GazetteerChange, _ report: inout Report)
}

extension ChangeRule {
  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    if let change = gazetteer.change { check(change, &report) }
  }
}

/// What people read about a rule.
public struct RuleText: Sendable {
  /// The id in brackets at the end of a finding: `swapped-coordinates`.
  public let id: String
  /// How much its findings weigh.
  public let severity: Severity
  /// What the rule is about.
  public let group: RuleGroup
  /// The rule in one sentence.
  public let sentence: Message
  /// Why it is a rule, and what to do.
  public let explanation: String
  /// Wrong and right rows.
  public let example: RuleExample

  init(
    _ id: String, _ severity: Severity, _ group: RuleGroup, _ sentence: EnglishText, _ arabic: ArabicText,
    why explanation: String, example: RuleExample
  ) {
    self.id = id
    self.severity = severity
    self.group = group
    self.sentence = Message(sentence, arabic)
    self.explanation = explanation
    self.example = example
  }
}

/// What a rule is about, in the order of the documentation.
public enum RuleGroup: String, Sendable, CaseIterable {
  case files = "Files and their form"
  case identity = "Identity and life"
  case hierarchy = "Parents"
  case coordinates = "Coordinates"
  case characters = "Letters and signs in names"
  case names = "Names"
  case duplicates = "Duplicates"
  case sources = "Sources"
  case organisations = "Organisations and relations"
  case upkeep = "Lists, cases and acknowledgements"
  case change = "Changes"
}

/// Wrong rows and right rows, which are run as the rule's test.
public struct RuleExample: Sendable {
  /// The file that the rows belong to.
  public let file: String
  /// Rows that the rule finds.
  public let wrong: String
  /// The same rows as they should be.
  public let right: String
  /// Whether the rows are a whole file, header and all.
  public let isWholeFile: Bool
  /// The rows before the edit, for a rule about change.
  public let before: String?
  /// Rows of another file that the rows need, such as the names of a place.
  public let also: (file: String, rows: String)?

  static func rows(
    _ file: String, wrong: String, right: String, before: String? = nil,
    also: (file: String, rows: String)? = nil
  ) -> RuleExample {
    RuleExample(file: file, wrong: wrong, right: right, isWholeFile: false, before: before, also: also)
  }

  static func file(_ file: String, wrong: String, right: String) -> RuleExample {
    RuleExample(file: file, wrong: wrong, right: right, isWholeFile: true, before: nil, also: nil)
  }
}
