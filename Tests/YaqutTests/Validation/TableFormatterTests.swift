import TestSupport
import Testing
import Yaqut

@Suite("Canonical form of tables")
struct TableFormatterTests {
  private func format(_ path: String, _ text: String) throws -> String {
    let file = try #require(TableFile(path: path, bytes: Array(text.utf8)))
    return String(decoding: try TableFormatter().format(file), as: UTF8.self)
  }

  private let header = "place,name,lang,kind,register,from,to,source,note\n"

  @Test("Every file of the sample is in form")
  func sample() throws {
    for (path, text) in ValidationSample.files where path.hasSuffix(".csv") {
      #expect(try format(path, text) == text)
    }
  }

  @Test(
    "What spreadsheets do to a file is undone",
    arguments: [
      ("a byte order mark and CR LF", "\u{FEFF}id,reason,date,superseded_by\r\nP9,duplicate,2024,P5\r\n"),
      ("semicolons", "id;reason;date;superseded_by\nP9;duplicate;2024;P5\n"),
      ("tabs", "id\treason\tdate\tsuperseded_by\nP9\tduplicate\t2024\tP5\n"),
      (
        "quotes about everything",
        "\"id\",\"reason\",\"date\",\"superseded_by\"\n\"P9\",\"duplicate\",\"2024\",\"P5\"\n"
      ),
      ("no last line end, blank lines", "id,reason,date,superseded_by\n\n,,,\nP9,duplicate,2024,P5"),
      ("columns in another order", "superseded_by,id,date,reason\nP5,P9,2024,duplicate\n"),
      (
        "spaces and marks about cells", "id,reason,date,superseded_by\n P9 ,duplicate,\u{200E}2024,P5\u{A0}\n"
      ),
    ])
  func spreadsheets(what: String, text: String) throws {
    #expect(try format("retired.csv", text) == "id,reason,date,superseded_by\nP9,duplicate,2024,P5\n")
  }

  @Test("Numbers are written in their one form")
  func numbers() throws {
    let rows = "P6,village,P4,\"36,450\",٣٧٫٧,1.0,\"12,500\",05,,,,editorial\n"
    let expected = "P6,village,P4,36.45,37.7,1,12500,5,,,,editorial\n"
    let header = TableSchema.places.header + "\n"
    #expect(try format("places/sy.csv", header + rows) == header + expected)
  }

  @Test("Rows stand in numeric order of id, then kind, language and name")
  func order() throws {
    let rows = [
      "P10,ا,ar,preferred,,,,editorial,", "P9,ب,ar,variant,,,,editorial,", "P9,ت,ar,preferred,,,,editorial,",
      "P9,ا,ar,variant,,,,editorial,",
    ]
    let sorted = [rows[2], rows[3], rows[1], rows[0]]
    #expect(
      try format("names/sy.csv", header + rows.joined(separator: "\n") + "\n") == header
        + sorted.joined(separator: "\n") + "\n")
  }

  @Test("A cell with two names becomes two rows")
  func split() throws {
    #expect(
      try format("names/sy.csv", header + "P6,العريمة / عريمة,ar,preferred,,,,editorial,\n")
        == header + "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة,ar,variant,,,,editorial,\n")
  }

  @Test("Names are composed and freed of what cannot be seen")
  func names() throws {
    #expect(
      try format("names/sy.csv", header + "P7,\u{200F}ا\u{654}م  جلـود ,ar,preferred,,,,editorial,\n")
        == header + "P7,أم جلود,ar,preferred,,,,editorial,\n")
  }

  @Test(
    "A file whose cells cannot be told apart is refused",
    arguments: ["P9,duplicate,2024\n", "P9,\"duplicate,2024,P5\n", "P9,dupli\"cate,2024,P5\n"])
  func refuses(rows: String) throws {
    #expect(throws: TableFormatter.Refusal.self) {
      try format("retired.csv", "id,reason,date,superseded_by\n" + rows)
    }
  }

  @Test("Formatting twice is formatting once, and keeps every cell that was sound")
  func idempotent() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededNumbers(seed: seed)
      let file = try #require(ValidationSample.files["names/sy.csv"])
      var lines = file.split(separator: "\n").map(String.init)
      let head = lines.removeFirst()
      lines.shuffle(using: &random)
      let once = try format("names/sy.csv", ([head] + lines).joined(separator: "\r\n"))
      #expect(try format("names/sy.csv", once) == once, "seed \(seed)")
      #expect(once == file, "seed \(seed)")
    }
  }
}
