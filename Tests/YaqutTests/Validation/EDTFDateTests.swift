import Testing
import Yaqut

@Suite("Dates of EDTF")
struct EDTFDateTests {
  @Test(
    "A date and the days it can mean",
    arguments: [
      ("2015", 2_015_0101, 2_015_1231), ("2015-02", 2_015_0201, 2_015_0228),
      ("2016-02-29", 2_016_0229, 2_016_0229),
      ("201X", 2_010_0101, 2_019_1231), ("19XX", 1_900_0101, 1_999_1231), ("2015~", 2_015_0101, 2_015_1231),
      ("2015-21", 2_015_0101, 2_015_0331), ("-0753", -753 * 10000 + 101, -753 * 10000 + 1231),
    ])
  func reads(text: String, earliest: Int, latest: Int) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.earliest == earliest && date.latest == latest)
  }

  @Test(
    "What is no date",
    arguments: [
      "", "15", "2015-13", "2015-02-30", "2015-2-3", "17/3/2015", "X015", "20X5", "2015-03-17-01", "May-15",
    ])
  func refuses(text: String) { #expect(EDTFDate(text) == nil) }

  @Test("What a date in another form was meant for")
  func suggests() {
    #expect(EDTFDate.suggestion("17/3/2015") == "2015-03-17")
    #expect(EDTFDate.suggestion("2015/3/17") == "2015-03-17")
    #expect(EDTFDate.suggestion("3/4/2015") == nil)
  }
}
