import Testing

@testable import YaqutCommand

@Suite("DelimitedTable")
struct DelimitedTableTests {
  @Test("quoted cells hold commas, quotation marks and line ends; a byte order mark is no part of a name")
  func quoted() {
    let table = DelimitedTable(
      Array("\u{FEFF}id,name\r\nP1,\"a,\"\"b\"\"\nc\"\nP2,\n".utf8), separator: UInt8(ascii: ","),
      quoted: true)
    #expect(table.columns == ["id", "name"])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rows.map { $0["name"] } == ["a,\"b\"\nc", ""])
    #expect(table.rows.map { $0["none"] } == ["", ""])
  }

  @Test("in tab-separated values a quotation mark is a character")
  func tabs() {
    let table = DelimitedTable(Array("id\tname\nP1\t\"a\nP2\tb".utf8), separator: 9, quoted: false)
    #expect(table.rows.map { $0["name"] } == ["\"a", "b"])
  }
}
