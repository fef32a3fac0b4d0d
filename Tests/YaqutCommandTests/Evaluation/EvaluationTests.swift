import FoundationEssentials
import Testing

@testable import YaqutCommand

@Suite("Evaluation")
struct EvaluationTests {
  static let text = "وصل أحمد حلب إلى حلب ثم حماة، وقالت الجمعية إن الحلبي غائب"

  /// One settlement with a point, one area by name, one body with an alias; a person's name and an adjective besides.
  static let gold = """
    {"mentions": [
      {"start": 17, "end": 20, "surface": "حلب", "kind": "place", "type": "city", "name": "حلب", "lat": 36.2, "lon": 37.16,
       "coord_confidence": "high", "alt": [{"name": "حلب", "type": "governorate", "lat": 36.3, "lon": 37.5}]},
      {"start": 24, "end": 28, "surface": "حماة", "kind": "place", "type": "governorate", "name": "حماة", "lat": 35, "lon": 37,
       "coord_confidence": "high"},
      {"start": 36, "end": 43, "surface": "الجمعية", "kind": "organisation", "type": "international_organisation",
       "name": "جمعية البر", "aliases": ["الجمعيّة"], "alt_spans": [[35, 43]]}],
     "demonyms": [{"start": 47, "end": 53, "surface": "الحلبي", "name": "حلب"}],
     "distractors": [{"start": 9, "end": 12, "surface": "حلب", "why": "person"}]}
    """

  /// The evaluation of some predictions, given as the members of their JSON objects.
  static func evaluated(_ predictions: String...) throws -> Evaluation {
    let gold = try JSONDecoder().decode(GoldDocument.self, from: Data(gold.utf8))
    let list = predictions.map { "{\($0)}" }.joined(separator: ",")
    let line = #"{"doc":"a.txt","mentions":["# + list + "]}"
    let read = try PredictedDocuments(jsonLines: Array(line.utf8), path: "p")
    var evaluation = Evaluation(kilometres: 10)
    evaluation.add("a", text: Array(text.unicodeScalars), gold: gold, predictions: read.mentions["a"])
    return evaluation
  }

  static let aleppo = #""start":17,"end":20,"surface":"حلب","kind":"place","id":"P1","name":"حلب""#

  @Test(
    "a settlement is right near its point, its governorate by name and kind",
    arguments: [
      (#""type":"town","lat":36.25,"lon":37.2"#, true), (#""type":"city","lat":36.5,"lon":37.2"#, false),
      (#""type":"governorate","lat":36.0,"lon":37.9"#, true),
      (#""type":"country","lat":36.2,"lon":37.16"#, false),
      (#""type":"city""#, false), (#""type":"city","lat":null,"lon":37.16"#, false),
    ])
  func places(members: String, isRight: Bool) throws {
    let evaluation = try Self.evaluated(Self.aleppo + "," + members)
    #expect(evaluation[.place].found == 1)
    #expect(evaluation[.place].right == (isRight ? 1 : 0))
    #expect(evaluation[.place].missed == 1)
  }

  @Test(
    "a governorate is right by name whatever its point, and wrong as a city",
    arguments: [
      ("governorate", true), ("province", true), ("city", false), ("country", false), ("district", false),
    ])
  func governorate(type: String, isRight: Bool) throws {
    let evaluation = try Self.evaluated(
      #""start":24,"end":28,"surface":"حماة","kind":"place","id":"P2","name":"حماه","lat":0,"lon":0,"type":"\#(type)""#
    )
    #expect(evaluation[.place].right == (isRight ? 1 : 0))
  }

  @Test(
    "an organisation is right by any of its names, on any of its spans",
    arguments: [
      (36, "الجمعية", "جمعية البر", "[]", true), (35, "لجمعية", "x", #"["الجمعية"]"#, false),
      (36, "الجمعية", "x", #"["الجمعية"]"#, true), (36, "الجمعية", "جمعية أخرى", "[]", false),
    ])
  func organisations(start: Int, surface: String, name: String, names: String, isRight: Bool) throws {
    let evaluation = try Self.evaluated(
      #""start":\#(start),"end":43,"surface":"\#(surface)","kind":"organisation","id":"O1","name":"\#(name)","names":\#(names)"#
    )
    #expect(evaluation[.organisation].right == (isRight || start == 35 ? 1 : 0))
    #expect(evaluation.badOffsets == (start == 35 ? 1 : 0))
  }

  @Test("a link on a person's name is a trap and spurious, an unlinked one is neither")
  func traps() throws {
    let person = #""start":9,"end":12,"surface":"حلب","kind":"place","type":"city","name":"حلب","id""#
    let linked = try Self.evaluated(person + #":"P1""#)
    #expect((linked.traps, linked[.place].spurious, linked.findings.last?.kind) == (1, 1, .trap))
    let unlinked = try Self.evaluated(person + ":null")
    #expect((unlinked.traps, unlinked[.place].spurious, unlinked[.place].nilElsewhere) == (0, 0, 1))
  }

  @Test("an adjective linked to its place is free, to another place spurious")
  func demonyms() throws {
    let adjective = #""start":47,"end":53,"surface":"الحلبي","kind":"place","id":"P1","name""#
    #expect(try Self.evaluated(adjective + #":"حلب""#)[.place].spurious == 0)
    #expect(try Self.evaluated(adjective + #":"حمص""#)[.place].spurious == 1)
  }

  @Test("one mention takes one prediction; the second is spurious")
  func twice() throws {
    let right = Self.aleppo + #","type":"city","lat":36.2,"lon":37.16"#
    let evaluation = try Self.evaluated(right, right)
    #expect((evaluation[.place].right, evaluation[.place].spurious) == (1, 1))
  }

  @Test("an unlinked mention is found and not right")
  func unlinkedMention() throws {
    let evaluation = try Self.evaluated(#""start":17,"end":20,"surface":"حلب","kind":"place","id":null"#)
    #expect((evaluation[.place].found, evaluation[.place].right, evaluation[.place].nilFound) == (1, 0, 1))
  }

  @Test("a text without predictions is missing, and all its mentions too")
  func missing() throws {
    let gold = try JSONDecoder().decode(GoldDocument.self, from: Data(Self.gold.utf8))
    var evaluation = Evaluation(kilometres: 10)
    evaluation.add("a", text: Array(Self.text.unicodeScalars), gold: gold, predictions: nil)
    #expect(evaluation.missingDocuments == ["a"])
    #expect(evaluation[.place].missed + evaluation[.organisation].missed == 3)
  }

  @Test("every link that is judged counts for reliability")
  func reliability() throws {
    let evaluation = try Self.evaluated(
      Self.aleppo + #","type":"city","lat":36.2,"lon":37.16,"confidence":0.95"#,
      #""start":0,"end":3,"surface":"وصل","kind":"place","id":"P9","name":"وصل","confidence":0.15"#)
    #expect(evaluation.reliability.bins[9] == .init(count: 1, right: 1, sum: 0.95))
    #expect(evaluation.reliability.bins[1] == .init(count: 1, right: 0, sum: 0.15))
  }

  @Test(
    "slices are Python's",
    arguments: [(0, 2, "ab"), (1, 99, "bcd"), (-2, -1, "c"), (3, 1, ""), (-9, 1, "a"), (9, 12, "")])
  func slices(start: Int, end: Int, text: String) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Evaluation.slice(Array("abcd".unicodeScalars), start, end))
    #expect(String(view) == text)
  }
}
