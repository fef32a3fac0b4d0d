import Testing
import Yaqut

@Suite("Loose keys")
struct LooseKeyTests {
  private func key(_ name: String) -> [UInt8] {
    LooseKey.make(Normalizer(table: foldTable, profile: .key).fold(name).codes)
  }

  @Test(
    "Spellings of one village share a key",
    arguments: [
      ("كفر عويد", "كفرعويد"), ("تير معلة", "تيرمعلة"), ("معر شورين", "معرشورين"), ("معرة شورين", "معرشورين"),
      ("بزاعا", "بزاعة"), ("معر دبسة", "معردبسي"), ("خان الشيخ", "خان شيخ"), ("دير الزور", "ديرالزور"),
      ("الباب", "باب"), ("كفر_نبل", "كفرنبل"), ("عين عيسى", "عينعيسا"),
    ])
  func joins(first: String, second: String) {
    #expect(key(first) == key(second))
  }

  @Test(
    "Different names keep different keys",
    arguments: [
      ("حلب", "حلبة"), ("لا", "له"), ("كفر نبل", "كفر نبودة"), ("الشام", "شم"), ("دير حافر", "دير حسن"),
    ])
  func keepsApart(first: String, second: String) {
    #expect(key(first) != key(second))
  }
}
