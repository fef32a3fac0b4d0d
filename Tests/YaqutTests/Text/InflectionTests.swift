import Testing
import Yaqut

@Suite("Inflected names")
struct InflectionTests {
  private let normalizer = Normalizer(table: foldTable, profile: .key)

  @Test(
    "A name and its other forms",
    arguments: [
      ("أبو كمال", ["ابي كمال", "ابا كمال"]), ("البو كمال", []),
      ("أبي الظهور", ["ابو الظهور", "ابا الظهور"]),
      ("تل أبو ظهور", ["تل ابي ظهور", "تل ابا ظهور"]), ("بنو زيد", ["بني زيد"]), ("ذي قار", ["ذو قار"]),
      ("القريتين", ["القريتان"]), ("القريتان", ["القريتين"]), ("الحوثيون", ["الحوثيين"]),
      ("الإخوان المسلمون", ["الاخوان المسلمين"]), ("المسلحين السوريين", ["المسلحون السوريون"]), ("لبنان", []),
      ("القلمون", []), ("فلسطين", []), ("الأردن", []), ("أبو", []), ("", []),
    ])
  func inflects(name: String, expected: [String]) {
    let forms = Inflection.forms(of: normalizer.fold(name).codes)
    #expect(forms == expected.map { normalizer.fold($0).codes })
  }
}
