import Testing

@testable import YaqutExport

@Suite("Fields of tables")
struct DelimitedAppendingTests {
  @Test(
    "CSV is quoted only where it must be",
    arguments: [
      ("حلب", "حلب"), ("", ""), ("a b", "a b"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
      ("a\nb", "\"a\nb\""),
      ("a\rb", "\"a\rb\""), ("a;b\tc", "a;b\tc"), ("،", "،"),
    ])
  func csv(field: String, written: String) {
    var bytes: [UInt8] = []
    bytes.append(csv: field)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test("TSV has no quoting: what would break a row becomes a space")
  func tsv() {
    var bytes: [UInt8] = []
    bytes.appendTSVRow(["a\tb", "c\r\nd", "", "\"e\""])
    #expect(String(decoding: bytes, as: UTF8.self) == "a b\tc  d\t\t\"e\"\n")
  }
}
