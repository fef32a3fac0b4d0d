import Testing
import Yaqut

@Suite("Proclitic hypotheses")
struct ProcliticHypothesisTests {
  /// The readings of a word: its proclitics, + before an article that is left out, ~ before an assimilated one, س.
  private func readings(_ word: String) -> [String] {
    Proclitics.hypotheses(for: word).map { hypothesis in
      let article =
        switch hypothesis.article {
        case .none: ""
        case .written: "+"
        case .assimilated: "~"
        }
      return "\(hypothesis.proclitics)\(hypothesis.isFuture ? "س" : "")\(article)\(hypothesis.length)"
    }
  }

  @Test(
    "A word and its readings, the bare one first",
    arguments: [
      ("حلب", ["0"]),
      ("وحلب", ["0", "و1"]),
      ("بحلب", ["0", "ب1"]),
      ("وبحلب", ["0", "و1", "وب2"]),
      ("فكحلب", ["0", "ف1", "فك2"]),
      ("الرقة", ["0", "+0"]),
      ("والرقة", ["0", "و1", "و+1"]),
      ("بِالرَّقَّة", ["0", "ب1", "ب+1"]),
      ("للرقة", ["0", "ل1", "ل~1"]),
      ("وللرقة", ["0", "و1", "ول2", "ول~2"]),
      ("ليبيا", ["0", "ل1"]),
      ("سيقصف", ["0", "س1"]),
      ("وسيقصف", ["0", "و1", "وس2"]),
      ("و", []),
      ("", []),
    ])
  func reads(word: String, expected: [String]) {
    #expect(readings(word) == expected)
  }

  @Test(
    "Proclitics print as they are written", arguments: [("وبحلب", "وب"), ("وللرقة", "ول"), ("كحلب", "ك")])
  func prints(word: String, expected: String) {
    #expect(Proclitics.hypotheses(for: word).map { "\($0.proclitics)" }.contains(expected))
  }
}
