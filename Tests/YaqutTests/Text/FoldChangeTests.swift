import Testing
import Yaqut

@Suite("Explaining folds")
struct FoldChangeTests {
  @Test(
    "A text and the folds made of it",
    arguments: [
      ("حلب", []), ("إدلب", ["إ>ا alef-forms"]), ("حماة", ["ة>ه final-teh-marbuta"]),
      ("حَلب", ["َ> marks"]), ("حـلب", ["ـ> tatweel"]), ("عيسى", ["ى>ي final-alef-maksura"]),
      ("علىه", ["ى>ي yeh-lookalikes"]),
      ("صنعاء", ["ء> final-hamza"]), ("ق\u{200F}", ["\u{200F}> format-characters"]),
      ("ﻷ", ["ﻷ>لأ presentation-forms", "أ>ا alef-forms"]), ("٣", ["٣>3 digits"]),
      ("ک", ["ک>ك kaf-lookalikes"]),
      ("A", ["A>a latin-letters"]), ("é", ["é>e marks"]), ("É", ["É>e latin-letters"]),
      ("حلببب", ["ب> elongation", "ب> elongation"]),
      ("ا.ل.ق", [".> dotted-words", ".> dotted-words"]), ("مسـ لح", ["ـ> tatweel", " > tatweel-gaps"]),
      ("ق*ف", ["*> masks"]), ("ا  ب", [" > white-space"]), ("ءان", ["ء> hamza-alef"]),
      ("بدءًا", ["ء> hamza-alef", "ً> marks"]),
    ])
  func explains(text: String, expected: [String]) {
    let normalizer = Normalizer(table: foldTable, profile: .key)
    let changes = normalizer.changes(in: normalizer.fold(text))
    #expect(changes.map { "\($0.from)>\($0.to) \($0.fold.name)" } == expected)
  }
}
