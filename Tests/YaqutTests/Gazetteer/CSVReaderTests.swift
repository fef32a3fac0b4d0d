import TestSupport
import Testing

@testable import Yaqut

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var reader = try CSVReader(bytes, file: "t.csv", columns: ["a", "b"])
    var rows: [[String]] = []
    while try reader.next() { rows.append([try reader.text(0), try reader.text(1)]) }
    return rows
  }

  @Test(
    "records are read",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\n1,2", [["1", "2"]]),
      ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
      ("\u{FEFF}a,b\nحماة,\n", [["حماة", ""]]),
      ("a,b\n\"x,y\",\"say \"\"so\"\"\"\n", [["x,y", "say \"so\""]]),
      ("a,b\n\"two\nlines\",z\n,\n", [["two\nlines", "z"], ["", ""]]),
      ("\"a\",\"b\"\n\"\",\"\"\n", [["", ""]]),
      ("a,b\n", []),
    ])
  func read(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(
    "a file that is wrong says where",
    arguments: [
      ("", "t.csv:1: has no header; begin with 'a,b'"),
      ("a,c\n", "t.csv:1:3: unknown column 'c'; the columns are a, b"),
      ("b,a\n", "t.csv:1:1: column 'b' is out of order; begin with 'a,b'"),
      ("a\n", "t.csv:1:1: column 'b' is missing"),
      ("a,b\n1,2\nحم,3,4\n", "t.csv:3:4: 3 fields where the header has 2"),
      ("a,b\n1\n", "t.csv:2:1: 1 fields where the header has 2"),
      ("a,b\n\n1,2\n", "t.csv:2:1: blank line"),
      (
        "a,b\nحماة,x\"y\n",
        "t.csv:2:7: quote inside a field without quotes; put the field in quotes and double the quote"
      ),
      ("a,b\n1,\"2\"3\n", "t.csv:2:3: text behind a closing quote; double the quotes inside the field"),
      ("a,b\n\"1\n2\",\"3\n", "t.csv:3:4: quote is not closed"),
    ])
  func wrong(text: String, message: String) {
    let error = #expect(throws: GazetteerError.self) { try rows(text) }
    #expect(error?.description == message)
  }

  @Test("a field that is not UTF-8 is an error")
  func notUTF8() {
    let error = #expect(throws: GazetteerError.self) { try rows(Array("a,b\n1,".utf8) + [0xD8, 0x0A]) }
    #expect(error?.description == "t.csv:2:3: field is not UTF-8; save the file as UTF-8")
  }

  @Test("any bytes give records or an error, never a crash", arguments: 0..<50 as Range<UInt64>)
  func random(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let alphabet = Array("a,b\"\r\n".utf8) + [0xD8, 0xAD, 0xFF]
    for _ in 0..<200 {
      let bytes =
        Array("a,b\n".utf8)
        + (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
        }
      _ = try? rows(bytes)
    }
  }
}
