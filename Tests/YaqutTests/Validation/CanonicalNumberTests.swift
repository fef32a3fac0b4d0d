import Testing
import Yaqut

@Suite("Numbers in their one form")
struct CanonicalNumberTests {
  @Test(
    "A number and how it is written",
    arguments: [
      ("36.20", "36.2"), ("36.0", "36"), ("036.5", "36.5"), ("+1", "1"), ("-0.0", "0"), ("-0.50", "-0.5"),
      (".5", "0.5"),
      ("36.12345678", "36.123457"), ("35.9999999", "36"), ("0.0000004", "0"), ("-35.9999999", "-36"),
      ("9.9999996", "10"),
    ])
  func decimal(text: String, expected: String) { #expect(CanonicalNumber.decimal(text) == expected) }

  @Test("What is no number", arguments: ["", "a", "1e5", "36,5", "nan", "1.2.3"])
  func refuses(text: String) { #expect(CanonicalNumber.decimal(text) == nil) }

  @Test(
    "What a spreadsheet made of a number",
    arguments: [
      ("36,5", SpreadsheetNumber.Kind.decimalComma, "36.5"), ("٣٦٫٥", .digits, "36.5"),
      ("1.2E+05", .exponent, "120000"), ("12 500", .grouped, "12500"),
      ("1,250,000", .grouped, "1250000"), ("May-36", .date, "36.5"), ("5-Jun", .date, "5.6"),
    ])
  func spreadsheet(text: String, kind: SpreadsheetNumber.Kind, number: String) throws {
    let quirk = try #require(SpreadsheetNumber(text))
    #expect(quirk.kind == kind && quirk.number == number)
  }

  @Test("A date of three parts may have been several numbers")
  func date() throws { #expect(try #require(SpreadsheetNumber("2036-05-01")).number == nil) }
}
