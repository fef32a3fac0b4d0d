import Foundation
import Testing

@testable import YaqutCommand

@Suite struct JSONRecordTests {
  private func read(_ line: String) -> Result<JSONRecord, JSONRecord.Problem> { read(Array(line.utf8)) }

  private func read(_ line: [UInt8]) -> Result<JSONRecord, JSONRecord.Problem> {
    JSONRecord.read(line[...], text: "text", id: "id", date: "date")
  }

  @Test(
    "a record is read",
    arguments: [
      (#"{"text":"حلب"}"#, "حلب", nil, nil),
      (" { \"id\" : \"a\" , \"text\" : \"حلب\" } \r", "حلب", "a", nil),
      (#"{"text":"x","id":12,"date":"2024-12-06"}"#, "x", "12", "2024-12-06"),
      (#"{"text":"x","id":1.5}"#, "x", nil, nil),
      (#"{"text":"x","id":null,"date":true}"#, "x", nil, nil),
      (#"{"a":{"text":["}",{"b":"\""}]},"text":"x","z":[[]]}"#, "x", nil, nil),
      (#"{"text":"a","text":"b"}"#, "b", nil, nil),
      (#"{"te\u0078t":"\u062d\u0644\u0628 \"\\\/\b\f\n\r\t"}"#, "حلب \"\\/\u{8}\u{C}\n\r\t", nil, nil),
      (#"{"text":"\ud83d\ude00"}"#, "😀", nil, nil),
      (#"{"text":"\u0000"}"#, "\0", nil, nil),
      ("\u{FEFF}{\"text\":\"x\"}", "x", nil, nil),
    ])
  func record(line: String, text: String, id: String?, date: String?) throws {
    #expect(try read(line).get() == JSONRecord(text: Array(text.utf8), id: id, date: date))
  }

  @Test(
    "half of a surrogate pair is one replacement character",
    arguments: [
      (#"{"text":"\ud800حلب"}"#, "\u{FFFD}حلب"), (#"{"text":"\udc00"}"#, "\u{FFFD}"),
      (#"{"text":"\ud800\ud800\udc00"}"#, "\u{FFFD}\u{10000}"), (#"{"text":"\ud800\u0041"}"#, "\u{FFFD}A"),
    ])
  func surrogates(line: String, text: String) throws {
    #expect(try read(line).get().text == Array(text.utf8))
  }

  @Test("bytes that are no UTF-8 stay as they are")
  func bytes() throws {
    let line = Array(#"{"text":""#.utf8) + [0xD8, 0xFF, 0x41] + Array(#""}"#.utf8)
    #expect(try read(line).get().text == [0xD8, 0xFF, 0x41])
  }

  @Test(
    "what is no object is refused",
    arguments: [
      "", " ", "x", "[1]", "5", "\"text\"", "{", "{\"text\"", #"{"text":"x""#, #"{"text":"x"} y"#,
      #"{"text":x}"#,
      #"{"text":"\q"}"#, #"{"text":"\u12"}"#, #"{"a":[}],"text":"x"}"#, #"{"a":"#, #"{text:"x"}"#,
      #"{"text":"x",}"#,
      #"{"a":-,"text":"x"}"#, #"{"a":[1,"text":"x"}"#,
    ])
  func refused(line: String) {
    let problem = #expect(throws: JSONRecord.Problem.self) { try read(line).get() }
    #expect(problem?.sentence == "the line is no JSON object")
  }

  @Test("a record without a text says so", arguments: ["{}", #"{"text":5}"#, #"{"text":["x"]}"#])
  func noText(line: String) {
    let problem = #expect(throws: JSONRecord.Problem.self) { try read(line).get() }
    #expect(problem?.sentence == "the record has no text in 'text'; --text-field names the field")
  }

  @Test("a million brackets cost no stack")
  func deep() throws {
    let line =
      #"{"a":"# + String(repeating: "[{\"b\":", count: 300_000) + "1"
      + String(repeating: "}]", count: 300_000)
    #expect(try read(line + #","text":"x"}"#).get().text == Array("x".utf8))
    #expect(throws: JSONRecord.Problem.self) { try read(line.dropLast() + #","text":"x"}"#).get() }
  }

  @Test("what Foundation writes is read as it was", arguments: 0..<300 as Range<UInt64>)
  func foundation(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let alphabet = Array("حلب \"\\/{}[],:\n\t\u{1}\u{7F}😀é\u{2028}".unicodeScalars)
    let text = String(String.UnicodeScalarView((0..<below(30)).map { _ in alphabet[below(alphabet.count)] }))
    let object: [String: Any] = [
      "text": text, "id": below(1000), "a": [text, ["b": text, "c": 1.5e-7]], "d": NSNull(),
      text: below(2) == 0,
    ]
    let line = try JSONSerialization.data(withJSONObject: object)
    let record = try read(Array(line)).get()
    #expect(record.text == Array(text.utf8), "seed \(seed)")
    #expect(record.id == (object["id"] as? Int).map { String($0) }, "seed \(seed)")
  }
}
