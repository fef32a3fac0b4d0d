/// Finds highways that are named by their ends: `أوتوستراد دمشق – درعا`, `الطريق الدولي حلب-اللاذقية`.
///
/// The road is one mention and its ends are nested. A plain `طريق` between two villages is no name.
struct RoadFinder {
  let document: DocumentView
  let vocabulary: RoadWords

  /// The links, in the order of the text; O(spans).
  func find() -> [Link] {
    var result: [Link] = []
    for (index, span) in document.spans.enumerated() where span.isChosen && span.first > 0 {
      guard let head = head(before: span.first), let end = otherEnd(after: index) else { continue }
      let last = document.spans[end]
      let entity = road(span, last)
      var link = Link(
        range: document.folded.sourceRange(head..<last.end), proclitics: "", kind: .place, form: .name,
        entity: entity,
        name: entity.map { document.gazetteer.entity($0).preferredName },
        expectedType: Placetype.road.rawValue,
        confidence: entity == nil ? 0 : 0.8, level: .exact, reason: entity == nil ? .unknownName : nil,
        qualifier: nil,
        candidates: [], nested: [])
      if entity != nil { link.expectedType = nil }
      result.append(link)
    }
    return result
  }

  /// The first code of the road's head, if one stands before a word: `أوتوستراد`, or `طريق` with الدولي or السريع.
  private func head(before word: Int) -> Int? {
    var next = word - 1
    var isHighway = false
    while next >= 0, document.words[next + 1].gap == .space, vocabulary.adjectives.contains(key(next)) {
      isHighway = true
      next -= 1
    }
    guard next >= 0, document.words[next + 1].gap == .space else { return nil }
    if vocabulary.highways.contains(key(next)) || (isHighway && vocabulary.roads.contains(key(next))) {
      return Int(document.words[next].start)
    }
    return nil
  }

  /// The chosen span that a dash joins to this one.
  private func otherEnd(after index: Int) -> Int? {
    let next = document.spans[index].last + 1
    guard next < document.words.count, document.words[next].gap.contains(.hyphen) else { return nil }
    // Spans are in the order of the text.
    return document.spans[index...].prefix { $0.first <= next }
      .firstIndex { $0.first == next && $0.isChosen }
  }

  /// The gazetteer's road between two ends, under any head and in either order.
  private func road(_ one: NameSpan, _ other: NameSpan) -> Int? {
    let ends = [one, other].map { Array(document.key(of: $0)) }
    for pair in [ends, ends.reversed()] {
      for head in vocabulary.heads {
        let key = head + [Letter.space] + pair[0] + [Letter.space] + pair[1]
        for suffix in [[]] + vocabulary.suffixes {
          guard let leaf = document.gazetteer.key(for: (key + suffix)[...]) else { continue }
          let entities = document.gazetteer.postings(ofKey: leaf).map(\.entity)
          if let road = entities.first(where: { document.gazetteer.entity($0).placetype == .road }) {
            return road
          }
        }
      }
    }
    return nil
  }

  private func key(_ word: Int) -> [UInt8] {
    Array(document.folded.codes[document.words[word].range])
  }
}

/// The words of roads, folded as texts are.
struct RoadWords: Sendable {
  let highways: Set<[UInt8]>
  let roads: Set<[UInt8]>
  let adjectives: Set<[UInt8]>
  /// Heads and endings under which a gazetteer may list a road.
  let heads: [[UInt8]]
  let suffixes: [[UInt8]]

  init(_ normalizer: Normalizer) {
    func folded(_ words: [String]) -> [[UInt8]] { words.map { normalizer.fold($0).codes } }
    let names = ["أوتوستراد", "أتوستراد", "أوتستراد", "أتستراد", "اتوستراد", "أوتوسترادات"]
    highways = Set(folded(names + names.map { "ال" + $0 }))
    roads = Set(folded(["طريق", "الطريق"]))
    adjectives = Set(folded(["الدولي", "السريع", "الدولية", "العام"]))
    heads = folded(["أوتوستراد", "طريق", "الطريق الدولي", "طريق دولي", "الطريق السريع", "اتوستراد"])
    suffixes = folded(["الدولي", "السريع"]).map { [Letter.space] + $0 }
  }
}
