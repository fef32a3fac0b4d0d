import Testing

@testable import YaqutCommand

@Suite("Predictions")
struct PredictionTests {
  private func read(_ text: String) throws -> PredictedDocuments {
    try PredictedDocuments(jsonLines: Array(text.utf8), path: "p.jsonl")
  }

  @Test("a document is known by its name without folder and .txt, and the later of two counts")
  func names() throws {
    let documents = try read(
      """
      {"doc": "a/b/01.txt", "mentions": []}

      {"doc": "02", "mentions": []}
      {"doc": "01.txt", "mentions": [{"start": 1, "end": 2}]}
      """)
    #expect(documents.mentions.mapValues(\.count) == ["01": 1, "02": 0])
  }

  @Test("a mention without surface has none, and one with null is never right")
  func surface() throws {
    let mentions = try read(
      #"{"doc":"a","mentions":[{"start":0,"end":0},{"start":0,"end":0,"surface":null}]}"#
    ).mentions["a"]
    #expect(mentions?.map(\.surface) == ["", nil])
  }

  @Test("an empty id is no link")
  func unlinked() throws {
    let mentions = try read(
      #"{"doc":"a","mentions":[{"start":0,"end":0,"id":""},{"start":0,"end":0,"id":null},{"start":0,"end":0,"id":"P1"}]}"#
    ).mentions["a"]
    #expect(mentions?.map(\.isLinked) == [false, false, true])
  }

  @Test(
    "what cannot be read is named with its line",
    arguments: [
      (
        "{\"doc\":\"a\",\"mentions\":[]}\n{\"doc\":\"a\"}",
        "p.jsonl:2: not a record of predictions: the key 'mentions' is missing"
      ),
      (
        #"{"doc":"a","mentions":[{"start":1}]}"#,
        "p.jsonl:1: not a record of predictions: the key 'end' is missing in mentions.[0]"
      ),
      (
        #"{"doc":"a","mentions":[{"start":"1","end":2}]}"#,
        "p.jsonl:1: not a record of predictions: not a value of type Int in mentions.[0].start"
      ),
    ])
  func errors(text: String, message: String) {
    #expect { try read(text) } throws: { "\($0)" == message }
  }
}
