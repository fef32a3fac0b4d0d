import TestSupport

@testable import Yaqut

/// Links, candidates and spans of few entities, units, names and countries, so that they meet.
struct RandomLinks {
  var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &numbers) < share }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  mutating func share() -> Float {
    chance(0.2) ? [0, 0.5, 1].randomElement(using: &numbers) ?? 0 : Float.random(in: 0...1, using: &numbers)
  }

  /// A text of so many words in sentences and paragraphs, with up to sixty links.
  mutating func document(words: Int) -> DocumentView {
    let text = (0..<words).map { _ in chance(0.9) ? "كلمة " : chance(0.5) ? "كلمة. " : "كلمة\n" }
    var document = TestDocument(text.joined()).view
    let places = (0..<words).shuffled(using: &numbers).prefix(number(0...60)).sorted()
    document.anchors = Anchors(places.map { anchor($0, document.text) })
    return document
  }

  private mutating func entity() -> Int32 { Int32(number(0...12)) }

  private mutating func unit() -> Int32 { chance(0.2) ? -1 : entity() }

  private mutating func name() -> NameHash { NameHash(value: UInt32(number(0...5))) }

  private mutating func country() -> UInt16 { UInt16(number(0...3)) }

  private mutating func point() -> Point {
    Point(
      latitude: Float.random(in: 32...37, using: &numbers),
      longitude: Float.random(in: 35...42, using: &numbers))
  }

  /// A link at a word.
  private mutating func anchor(_ word: Int, _ text: DocumentText) -> Anchors.Anchor {
    let isPlace = chance(0.8)
    let isCountry = isPlace && chance(0.15)
    let entity = entity()
    return Anchors.Anchor(
      span: 0, word: Int32(word), sentence: text.words[word].sentence, paragraph: text.words[word].paragraph,
      entity: entity, name: name(), point: isPlace && chance(0.8) ? point() : nil,
      governorate: isPlace ? unit() : -1, district: chance(0.4) ? entity : unit(), country: country(),
      isPlace: isPlace, isArea: isCountry || isPlace && chance(0.5), isCountry: isCountry,
      probability: share(), nameAlone: share(), wordCount: Int32(number(1...3)))
  }

  mutating func candidate() -> Candidate {
    let isPlace = chance(0.7)
    return Candidate(
      entity: Int(entity()), name: 0, form: [], level: .exact, kind: isPlace ? .place : .organisation,
      typeNumber: number(0...(isPlace ? Placetype.byNumber.count : OrganisationType.byNumber.count) - 1),
      nameKind: NameKind.allCases.randomElement(using: &numbers) ?? .short,
      importance: chance(0.2) ? 0.4 : share(), point: chance(0.85) ? point() : nil,
      governorate: unit(), district: unit(), country: country(), isDated: false)
  }

  /// Spans in the order of the text, some of which are links, each with four candidates of the document.
  mutating func addSpans(_ count: Int, to document: inout DocumentView) {
    let words = document.words.count
    let firsts = (0..<count).map { _ in number(0...words - 1) }.sorted()
    for first in firsts {
      let last = min(words - 1, first + number(0...3))
      let start = document.candidates.count
      for _ in 0..<4 { document.candidates.append(candidate()) }
      var context = SpanContext()
      context.wordCount = last - first + 1
      var span = NameSpan(
        start: Int(document.words[first].start), end: Int(document.words[last].end), first: first, last: last,
        proclitics: [], assimilated: false, context: context, name: name(), stopName: nil,
        candidates: start..<start + 4)
      span.nameAlone = share()
      span.choose(
        chance(0.2) ? -1 : start + number(0...3), probability: share(), nameProbability: share())
      span.listNeighbours = (Int32(number(-1...count - 1)), Int32(number(-1...count - 1)))
      document.spans.append(span)
    }
  }
}
