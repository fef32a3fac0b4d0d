/// Finds highways that are named by their ends: `أوتوستراد دمشق – درعا`, `الطريق الدولي حلب-اللاذقية`.
///
/// The road is one mention and its ends are nested. A plain `طريق` between two villages is no name.
struct RoadFinder {
  let document: DocumentView
  let vocabulary: RoadWords

  /// The links, in the order of the text; O(spans).
  func find() -> [Link] {
    var result: [Link] = []
    for index in document.chosenSpans where isBeforeDash(index) {
      guard let head = head(before: document.spans[index].first), let end = otherEnd(after: index) else {
        continue
      }
      let entity = road(document.spans[index], document.spans[end])
      var link = Link(
        range: document.folded.sourceRange(head..<document.spans[end].end), proclitics: "", kind: .place,
        form: .name,
        entity: entity,
        name: entity.map { document.gazetteer.preferredName(of: $0) },
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
    while next >= 0, document.words[next + 1].gap == .space,
      document.kinds(ofWord: next).contains(.roadAdjective)
    {
      isHighway = true
      next -= 1
    }
    guard next >= 0, document.words[next + 1].gap == .space else { return nil }
    let kinds = document.kinds(ofWord: next)
    return kinds.contains(.highway) || isHighway && kinds.contains(.road)
      ? Int(document.words[next].start) : nil
  }

  private func isBeforeDash(_ index: Int) -> Bool {
    let next = document.spans[index].last + 1
    return next < document.words.count && document.words[next].gap.contains(.hyphen)
  }

  /// The chosen span that the dash behind a span joins to it.
  private func otherEnd(after index: Int) -> Int? {
    let next = document.spans[index].last + 1
    // Spans are in the order of the text.
    var other = index
    while other < document.spans.count, document.spans[other].first <= next {
      if document.spans[other].first == next, document.spans[other].isChosen { return other }
      other += 1
    }
    return nil
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
          if let road = entities.first(where: { document.gazetteer.placetype(of: $0) == .road }) {
            return road
          }
        }
      }
    }
    return nil
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
