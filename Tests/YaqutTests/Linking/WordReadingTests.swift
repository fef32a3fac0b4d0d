import TestSupport
import Testing

@testable import Yaqut

@Suite("What a word does to the names about it")
struct WordReadingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let word: String
    let roles: WordReading.Roles
    var takesSeveral = false

    var testDescription: String { word }

    init(_ word: String, _ roles: WordReading.Roles, takesSeveral: Bool = false) {
      self.word = word
      self.roles = roles
      self.takesSeveral = takesSeveral
    }
  }

  private static let normalizer = Normalizer(table: TestGazetteer.gazetteer.foldTable, profile: .key)

  private func folded(_ word: String) -> [UInt8] { Self.normalizer.fold(word).codes }

  private func reading(_ word: String) -> WordReading {
    let codes = folded(word)
    let gazetteer = TestGazetteer.gazetteer
    return WordReading(codes.span, WordMeanings(of: codes.span, in: gazetteer), in: gazetteer)
  }

  @Test(
    "it is read as it stands, then behind its letters and its article",
    arguments: [
      Row("مدينة", .placeHead), Row("المدينة", [.placeHead, .article]),
      Row("ومدينة", [.placeHead, .joined]), Row("فمدينة", [.placeHead, .joined]),
      Row("بمدينة", [.placeHead, .governed]), Row("وبالمدينة", [.placeHead, .joined, .governed, .article]),
      Row("للمدينة", [.placeHead, .governed, .article]),
      Row("وللمدينة", [.placeHead, .joined, .governed, .article]), Row("بومدينة", []), Row("ووبمدينة", []),
      Row("مدينتي", .placeHead, takesSeveral: true), Row("وقرى", [.placeHead, .joined], takesSeveral: true),
      Row("قالت", .speechVerb), Row("فرع", .branchHead), Row("بن", .kunya),
      Row("والقائد", [.personTitle, .joined]), Row("شمالي", .direction),
      Row("قالته", .speechVerb), Row("وذكرتها", [.speechVerb, .joined]), Row("قالتا", []), Row("فرعه", []),
      Row("ريفي", .rural, takesSeveral: true), Row("تشرين", .month), Row("بيت", []), Row("و", []),
    ])
  func roles(_ row: Row) {
    let reading = reading(row.word)
    #expect(reading.roles == row.roles)
    #expect(reading.takesSeveral == row.takesSeveral)
    #expect(reading.isHead == row.roles.contains(.placeHead))
  }

  @Test("all types that a word announces are kept, and whether it is part of the name")
  func types() {
    #expect(reading("مناطق").placetypes == PlacetypeSet([.district, .region]))
    #expect(reading("شبكة").organisationTypes == OrganisationTypeSet([.media]))
    #expect(reading("نهر").inside && !reading("مدينة").inside)
  }

  /// The cues that a word is read by, and how, asked for each way of reading it in turn.
  private func plain(_ word: ArraySlice<UInt8>) -> (roles: WordReading.Roles, cues: ArraySlice<Cue>)? {
    let gazetteer = TestGazetteer.gazetteer
    func read(_ word: ArraySlice<UInt8>, _ roles: WordReading.Roles) -> (WordReading.Roles, ArraySlice<Cue>)?
    {
      let cues = gazetteer.cue(for: word)
      if !cues.isEmpty { return (roles, cues) }
      guard word.hasArticle(), case let bare = gazetteer.cue(for: word.dropFirst(2)), !bare.isEmpty else {
        return nil
      }
      return (roles.union(.article), bare)
    }
    if let whole = read(word, []) { return whole }
    var (rest, roles) = (word, WordReading.Roles())
    if rest.count > 2, [Letter.waw, Letter.feh].contains(rest.first) {
      rest = rest.dropFirst()
      roles.insert(.joined)
      if let joined = read(rest, roles) { return joined }
    }
    guard rest.count > 2, [Letter.beh, Letter.kaf, Letter.lam].contains(rest.first) else { return nil }
    roles.insert(.governed)
    let next = rest.dropFirst()
    if rest.starts(with: [Letter.lam, Letter.lam]), next.count > 2,
      case let cues = gazetteer.cue(for: next.dropFirst()), !cues.isEmpty
    {
      return (roles.union(.article), cues)
    }
    return read(next, roles)
  }

  @Test("it is read as asking for each way in turn reads it", arguments: 0..<20 as Range<UInt64>)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = [
      ["", "", "و", "ف", "ب"], ["", "", "ب", "ك", "ل", "و"], ["", "ال", "ل", "ا"],
      [
        "مدينة", "قرى", "بن", "في", "لم", "قد", "من", "بلدة", "فرع", "قال", "ريف", "إلى", "على", "بيت", "ا",
        "",
      ],
    ]
    for _ in 0..<200 {
      let word = parts.map { $0.randomElement(using: &numbers) ?? "" }.joined()
      guard !word.isEmpty else { continue }
      let (found, expected) = (reading(word), plain(folded(word)[...]))
      let how: WordReading.Roles = [.article, .joined, .governed]
      #expect(
        found.roles.intersection(how) == expected?.roles ?? [], "reproduce with seed \(seed): \(word)")
      #expect(
        found.roles.subtracting(how).isEmpty == (expected == nil), "reproduce with seed \(seed): \(word)")
      #expect(
        found.takesSeveral == expected?.cues.contains { $0.number != .singular } ?? false,
        "reproduce with seed \(seed): \(word)")
      #expect(
        found.placetypes == PlacetypeSet(expected?.cues.compactMap(\.placetype) ?? []),
        "reproduce with seed \(seed): \(word)")
    }
  }

  @Test("عن طريق is no road")
  func way() {
    #expect(TestDocument("على طريق").reader.readings[1].roles == .placeHead)
    #expect(TestDocument("عن طريق").reader.readings[1].roles == [])
  }
}
