import TestSupport
import Testing

@testable import Yaqut

@Suite("Names that go on over the end of a word")
struct ContinuationsTests {
  /// Reads each word and each of its resumptions in the trie and remembers nothing.
  private func plainly(_ codes: [UInt8], _ gazetteer: Gazetteer) -> [Match] {
    var result: [Match] = []
    let keys = gazetteer.keys
    keys.bytes.withWords(keys.units) { units in
      keys.bytes.withBytes(keys.leaves) { leaves in
        var index = 0
        while index < codes.count {
          let start = index
          while index < codes.count, Letter.isWord(codes[index]) { index += 1 }
          if index == start {
            index += 1
            continue
          }
          var matches: [Match] = []
          var resumptions: [MatchScan.Resumption] = []
          MatchScan.word(codes.span.extracting(start..<index), units, leaves, &resumptions, &matches)
          for place in matches.indices {
            matches[place].start += start
            matches[place].end += start
          }
          let separators = [Letter.space, Letter.lineEnd, Letter.hyphen, Letter.underscore]
          for resumption in resumptions where index < codes.count && separators.contains(codes[index]) {
            var reading = resumption.reading
            reading.start += start
            let isSpace = codes[index] == Letter.space || codes[index] == Letter.lineEnd
            let cursor = MatchScan.step(resumption.cursor, by: Letter.space, units, leaves)
            MatchScan.walk(
              cursor, from: index + 1, isSpace ? .exact : .segmentation, codes.span, units, leaves, reading,
              &matches)
          }
          MatchScan.sort(&matches, from: 0)
          result += matches
        }
      }
    }
    return result
  }

  @Test("are found with and without a wrong letter as without any memory", arguments: 0..<20 as Range<UInt64>)
  func agrees(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let names = (0..<Int.random(in: 5...80, using: &numbers)).map { _ in randomName(&numbers) }
    let gazetteer = try gazetteer(of: names)
    let normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
    let matcher = Matcher(gazetteer)
    var workspace = MatchWorkspace()
    var edits = 0
    for _ in 0..<5 {
      let text = (0..<Int.random(in: 20...60, using: &numbers)).map { _ in
        spoilt(names.randomElement(using: &numbers) ?? "", &numbers)
      }
      let separator = [" ", " ", "\n", "-", "_", "، ", " - "].randomElement(using: &numbers) ?? " "
      let codes = normalizer.fold(text.joined(separator: separator)).codes
      matcher.find(in: codes.span, using: &workspace)
      #expect(workspace.matches == plainly(codes, gazetteer), "reproduce with seed \(seed)")
      edits += workspace.matches.count { $0.level == .edit }
    }
    #expect(edits > 0)
  }

  private static let letters = Array("ابلوفكحمدرسعنقتي")

  /// Two to four words of one to twenty letters that begin alike.
  private func randomName(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 2...4, using: &numbers)).map { _ in
      let article = Int.random(in: 0..<3, using: &numbers) == 0 ? "ال" : ""
      let first = ["", "دير", "عين", "الشمالي"].randomElement(using: &numbers) ?? ""
      let length = Int.random(in: 1...(Int.random(in: 0..<8, using: &numbers) == 0 ? 20 : 7), using: &numbers)
      return article + first
        + String((0..<length).map { _ in Self.letters.randomElement(using: &numbers) ?? "ا" })
    }.joined(separator: " ")
  }

  /// A name with proclitics, a letter too many, too few or wrong, or another end.
  private func spoilt(_ name: String, _ numbers: inout SeededNumbers) -> String {
    var letters = Array(name)
    let place = Int.random(in: 1..<letters.count, using: &numbers)
    let letter = Self.letters.randomElement(using: &numbers) ?? "ا"
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0: letters.insert(letter, at: place)
    case 1: letters.remove(at: place)
    case 2: letters[place] = letter
    case 3: letters.swapAt(place, place - 1)
    case 4: letters.removeLast(letters.count - place)
    default: break
    }
    return (["", "", "و", "ب", "ل", "ول"].randomElement(using: &numbers) ?? "") + String(letters)
  }

  private func gazetteer(of names: [String]) throws -> Gazetteer {
    var records = GazetteerRecords()
    for (number, name) in names.enumerated() {
      let id = try #require(EntityID(.place, number))
      var record = EntityRecord(id: id, origin: .compiled)
      record.placetype = .village
      records.entities.append(record)
      records.names.append(
        NameRecord(entity: id, text: name, lang: "ar", kind: .preferred, origin: .compiled))
    }
    return try Gazetteer(bytes: try IndexCompiler.compile(records, table: TestGazetteer.gazetteer.foldTable))
  }
}
