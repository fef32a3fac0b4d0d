import ArgumentParser
import Yaqut

/// `yaqut rules`: the rules of `yaqut validate`, in a list or one by one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that 'yaqut validate' checks, or explain one.")

  @Argument(help: "The id of a rule, as in the brackets at the end of a finding.")
  var id: String?

  @Option(help: "Write in English (en) or Arabic (ar).")
  var lang = MessageLanguage.english

  @Flag(help: "Write the documentation page (Markdown).")
  var page = false

  func run() throws {
    if page { return try Terminal.write(Array(RulesPage.text.utf8)) }
    guard let id else { return try Terminal.write(Array(RulesPage.list(in: lang).utf8)) }
    guard let rule = Validator.rules.first(where: { $0.id == id }) else {
      throw ValidationError("no rule is named '\(id)'; 'yaqut rules' lists them")
    }
    try Terminal.write(Array(RulesPage.rule(rule, in: lang).utf8))
  }
}
