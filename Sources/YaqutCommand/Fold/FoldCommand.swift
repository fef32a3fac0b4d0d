import ArgumentParser
import SystemPackage
import Yaqut

/// `yaqut fold`: text as the gazetteer's names are compared with it.
struct FoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fold",
    abstract: "Fold Arabic text to the spelling that names are compared in.",
    discussion: """
      Takes spellings of one word for the same: vowel signs, stretched and dotted letters, presentation forms, hamza, \
      final ة and ى, letters of other keyboards, digits. Profiles are exact (nothing is lost), standard (letters), \
      key (standard and the tricks that hide words; what Yaqut's gazetteer uses) and loose (all folds). Folds can also \
      be chosen one by one: --profile alef-forms,marks. Needs no gazetteer and reads text of any size.
      """)

  @Option(help: "exact, standard, key, loose, or names of folds with commas between them.")
  var profile = "key"

  @Flag(help: "Print each fold made instead of the text: where, what, and why.")
  var explain = false

  @Flag(help: "Print each word with its place in the source.")
  var offsets = false

  @Option(help: "What places are counted in: utf8, utf16 or scalar.")
  var unit = OffsetUnit.utf8

  @Option(help: "text, or jsonl for one object a line of the source.")
  var format = FoldFormat.text

  @Flag(help: "Print the table of all code points that the profile changes, as CSV.")
  var table = false

  @Argument(help: "Files to fold; - or none for standard input.")
  var files: [String] = []

  func validate() throws { _ = try chosenProfile() }

  func run() throws {
    let normalizer = Normalizer(table: .make(), profile: try chosenProfile())
    if table { return try Terminal.write(FoldTableText.csv(normalizer)) }
    let printer = FoldPrinter(normalizer: normalizer, showsWords: offsets, showsFolds: explain, unit: unit)
    var hasFailed = false
    for file in files.isEmpty ? ["-"] : files {
      do {
        switch format {
        case .text: try printer.printText(of: file)
        case .jsonl: try printer.printLines(of: file)
        }
      } catch let error as Errno {
        Terminal.warn("\(file): cannot be read (\(error.description.lowercased()))")
        hasFailed = true
      }
    }
    if hasFailed { throw ExitCode(1) }
  }

  private func chosenProfile() throws -> FoldProfile {
    if let known = FoldProfile.named(profile) { return known }
    let names = profile.split(separator: ",").map(String.init)
    let folds = try names.map { name in
      guard let fold = Fold.named(name) else {
        let all = Fold.all.map(\.name).joined(separator: ", ")
        throw ValidationError(
          "No profile and no fold is called '\(name)'. Profiles: exact, standard, key, loose. Folds: \(all).")
      }
      return fold
    }
    return FoldProfile(profile, folds: folds)
  }
}

/// How `yaqut fold` writes.
enum FoldFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case jsonl
}
