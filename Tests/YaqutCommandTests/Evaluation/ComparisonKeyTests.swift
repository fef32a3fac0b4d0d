import Testing

@testable import YaqutCommand

@Suite("ComparisonKey")
struct ComparisonKeyTests {
  @Test(
    "spellings of one name",
    arguments: [
      ("أحمد", "احمد"), ("آمد", "امد"), ("حماة", "حماه"), ("موسى", "موسي"), ("لؤلؤ", "لولو"),
      ("شاطئ", "شاطي"),
      ("صنعاء", "صنعا"), ("حَلَب", "حلب"), ("حـــلب", "حلب"), ("دير الزور", "ديرالزور"), ("«حلب»", "حلب"),
      ("حلب\u{200F}", "حلب"), ("اللواء_61", "اللوا61"), ("Hama-", "Hama"),
    ])
  func same(name: String, other: String) { #expect(ComparisonKey(name) == ComparisonKey(other)) }

  @Test(
    "what is another name",
    arguments: [("حلب", "حماة"), ("Hama", "hama"), ("اللواء ٦١", "اللواء 61"), ("كفر", "کفر")])
  func other(name: String, other: String) { #expect(ComparisonKey(name) != ComparisonKey(other)) }

  @Test("no name says nothing", arguments: [nil, "", "« - »", "\u{64E}ـ"] as [String?])
  func empty(name: String?) { #expect(ComparisonKey(name).isEmpty) }
}
