import ArgumentParser
import Testing
import Yaqut

@testable import YaqutCommand

@Suite("yaqut fold")
struct FoldCommandTests {
  private let normalizer = Normalizer(table: .make(), profile: .key)

  private func printer(words: Bool = false, folds: Bool = false, unit: OffsetUnit = .utf8) -> FoldPrinter {
    FoldPrinter(normalizer: normalizer, showsWords: words, showsFolds: folds, unit: unit)
  }

  @Test("Prints folded text")
  func printsText() {
    #expect(printer().text(of: normalizer.fold("قَصْف\nالقـ.ـصف"), base: 0) == "قصف\nالقصف")
  }

  @Test("Prints each word with its place in the unit asked for")
  func printsWords() {
    let folded = normalizer.fold("😀 حَلَب، إدلب")
    #expect(printer(words: true).text(of: folded, base: 10) == "15\t25\tحلب\tحَلَب\n28\t36\tادلب\tإدلب\n")
    #expect(
      printer(words: true, unit: .utf16).text(of: folded, base: 0) == "3\t8\tحلب\tحَلَب\n10\t14\tادلب\tإدلب\n")
    #expect(
      printer(words: true, unit: .scalar).text(of: folded, base: 0) == "2\t7\tحلب\tحَلَب\n9\t13\tادلب\tإدلب\n")
  }

  @Test("Prints each fold, with the code points of what cannot be seen")
  func printsFolds() {
    let text = printer(folds: true).text(of: normalizer.fold("ة\u{200F}"), base: 0)
    #expect(
      text == """
        0\t2\tة\tه\tspelling\tfinal-teh-marbuta\tة at the end of a word is ه.
        2\t5\tU+200F\t\texact\tformat-characters\t\
        Direction marks, joiners, soft hyphens, variation selectors and byte order marks are left out.

        """)
  }

  @Test("An unknown profile is refused with the names there are")
  func refusesUnknownProfiles() throws {
    #expect {
      try FoldCommand.parse(["--profile", "lose"])
    } throws: { error in
      FoldCommand.message(for: error).hasPrefix(
        "No profile and no fold is called 'lose'. Profiles: exact, standard, key, loose. Folds: presentation-forms,"
      )
    }
  }

  @Test("Folds can be chosen one by one")
  func takesNamesOfFolds() throws { _ = try FoldCommand.parse(["--profile", "alef-forms,marks"]) }

  @Test("The table is CSV with six columns")
  func printsTable() {
    let lines = String(decoding: FoldTableText.csv(normalizer), as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "code_point,name,class,result,level,source")
    #expect(lines.contains("0629,ARABIC LETTER TEH MARBUTA,letter,0647,spelling,final-teh-marbuta"))
    #expect(lines.contains("0640,ARABIC TATWEEL,tatweel,,exact,tatweel"))
    #expect(lines.contains("06A9,ARABIC LETTER KEHEH,letter,0643,lookalikes,kaf-lookalikes"))
    #expect(
      lines.contains(
        "FEF7,ARABIC LIGATURE LAM WITH ALEF WITH HAMZA ABOVE ISOLATED FORM,presentation,0644 0627,spelling,presentation-forms alef-forms"
      ))
    #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 6 })
  }
}
