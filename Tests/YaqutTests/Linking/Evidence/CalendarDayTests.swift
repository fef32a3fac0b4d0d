import Testing

@testable import Yaqut

@Suite("Evidence: CalendarDay")
struct CalendarDayTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في ⟦6 تشرين|P35⟧ الأول", .speaks),
      EvidenceRow("قرية ⟦6 تشرين|P35⟧", .silent),
      EvidenceRow("في ⟦حلب|P3⟧ 2016", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(CalendarDay.self, row) }
}
