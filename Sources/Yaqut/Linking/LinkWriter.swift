/// Turns the chosen spans of a document into links.
struct LinkWriter {
  let document: DocumentView
  let disambiguator: Disambiguator
  let options: Linker.Options
  let relationWords: RelationWords

  /// A link whose best reading is less probable than this is called ambiguous.
  static let leastShare: Float = 0.25

  func write(id: String) -> LinkedDocument {
    var links: [Link] = []
    links.reserveCapacity(document.chosenSpans.count)
    var rejected: [Link] = []
    // For each word, whether a link holds it; made when it is first asked for.
    var covered: [Bool] = []
    for index in document.spans.indices {
      if document.spans[index].isChosen {
        links.append(link(document.spans[index]))
      } else if UnlikelyNames.contains(index, in: document), !isCovered(index, &covered) {
        let span = document.spans[index]
        let last = UnlikelyNames.lastWord(ofPersonIn: span, document)
        links.append(unlinked(span, last))
        for word in span.first...last { covered[word] = true }
      } else if options.keepsRejected, document.spans[index].best >= 0 {
        rejected.append(link(document.spans[index]))
      }
    }
    links = Self.apart(links)
    if options.demonyms { Self.merge(demonyms(), into: &links) }
    if options.nests { nest(&links) }
    return LinkedDocument(
      id: id, source: document.folded.source, date: document.date, links: links, rejected: rejected)
  }

  /// Whether a word of a span is part of a link.
  private func isCovered(_ index: Int, _ covered: inout [Bool]) -> Bool {
    if covered.isEmpty { covered = coveredWords() }
    return covered[document.spans[index].first...document.spans[index].last].contains(true)
  }

  private func unlinked(_ span: NameSpan, _ last: Int) -> Link {
    var result = link(span)
    result.entity = nil
    result.reason = .unlikely
    result.expectedType = span.context.placetypes.named?.rawValue
    if last > span.last {
      let end = document.folded.sourceRange(document.words[last].range).upperBound
      result.range = result.range.lowerBound..<end
    }
    return result
  }

  /// Keeps the surer one of links that stand in one code point (ﷺ is four words, each of which may be a name); O(n).
  static func apart(_ links: [Link]) -> [Link] {
    let touching = links.indices.dropFirst().first { links[$0 - 1].range.overlaps(links[$0].range) }
    guard let touching else { return links }
    var result = Array(links[..<touching])
    for link in links[touching...] {
      guard let last = result.last, last.range.overlaps(link.range) else {
        result.append(link)
        continue
      }
      if (link.entity != nil ? 1 : 0, link.confidence) > (last.entity != nil ? 1 : 0, last.confidence) {
        result[result.count - 1] = link
      }
    }
    return result
  }

  /// Puts links, in the order of the text, into others where nothing stands yet; O(n) where those are in order too.
  static func merge(_ more: [Link], into links: inout [Link]) {
    guard !more.isEmpty else { return }
    if !links.isInOrder { links.sort { $0.range.lowerBound < $1.range.lowerBound } }
    var free: [Link] = []
    var next = 0
    // Where what begins before a link ends.
    var end = 0
    for link in more {
      while next < links.count, links[next].range.lowerBound < link.range.lowerBound {
        end = max(end, links[next].range.upperBound)
        next += 1
      }
      guard link.range.lowerBound >= end,
        next == links.count || links[next].range.lowerBound >= link.range.upperBound
      else { continue }
      free.append(link)
      end = link.range.upperBound
    }
    insert(free, into: &links)
  }

  /// Puts links into others, both in the order of the text, without a copy of those; O(n).
  private static func insert(_ more: [Link], into links: inout [Link]) {
    var (old, new) = (links.count - 1, more.count - 1)
    links += more
    while new >= 0 {
      let place = old + new + 1
      if old >= 0, links[old].range.lowerBound > more[new].range.lowerBound {
        links.swapAt(old, place)
        old -= 1
      } else {
        links[place] = more[new]
        new -= 1
      }
    }
  }

  /// Puts longer readings in place of the links they cover, which become nested; O(n log n).
  static func cover(_ links: inout [Link], with longer: [Link]) {
    guard !longer.isEmpty else { return }
    let count = links.count
    links += longer
    var isLeft = [Bool](repeating: true, count: links.count)
    let ranges = RangeIndex(links.map(\.range))
    for place in count..<links.count {
      let covered = ranges.overlapping(links[place].range).filter { $0 < place && isLeft[$0] }
      links[place].nested = covered.map { links[$0] }.filter { $0.range != links[place].range }
      for other in covered { isLeft[other] = false }
    }
    links = links.indices.filter { isLeft[$0] }.map { links[$0] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// For each word, whether it is part of a chosen span; O(words).
  private func coveredWords() -> [Bool] {
    var covered = [Bool](repeating: false, count: document.words.count)
    for index in document.chosenSpans {
      for word in document.spans[index].first...document.spans[index].last { covered[word] = true }
    }
    return covered
  }

  private func link(_ span: NameSpan) -> Link {
    let candidate = document.candidates[span.best]
    let words = NameTrimming.words(of: span, in: document)
    let start = words.lowerBound == span.first ? span.start : Int(document.words[words.lowerBound].start)
    let end = words.upperBound == span.last ? span.end : Int(document.words[words.upperBound].end)
    let share = confidence(of: span)
    var reason: Link.Reason?
    if span.isChosen, share < Self.leastShare {
      reason = .ambiguous
    } else if Double(share) < options.minimumConfidence {
      reason = .lowConfidence
    }
    return Link(
      range: document.folded.sourceRange(start..<end), proclitics: span.proclitics.description,
      kind: candidate.kind, form: Link.Form(candidate.nameKind),
      entity: reason == nil ? candidate.entity : nil, name: candidate.name,
      expectedType: reason == nil
        ? nil : candidate.placetype?.rawValue ?? candidate.organisationType?.rawValue,
      confidence: Double(share), level: candidate.level, reason: reason, qualifier: qualifier(of: span),
      candidates: options.explains ? readings(of: span) : [], nested: [])
  }

  /// The probability of the best reading, with that of its seat or unit of the same name: `حمص` the city and `حمص` the
  /// governorate are both right where the text does not say which.
  private func confidence(of span: NameSpan) -> Float {
    var sum: Float = 0
    for index in span.candidates {
      let probability = document.candidates[index].probability
      // What adds nothing need not be looked at.
      guard sum + probability > sum else { continue }
      if index == span.best || isSameOrUnit(index, span.best) { sum += probability }
    }
    return min(1, sum)
  }

  /// Whether two candidates are one entity or one lies in the other.
  private func isSameOrUnit(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (document.candidates[one].entity, document.candidates[other].entity)
    return first == second
      || mayContain(one, other) && document.gazetteer.contains(first, second)
      || mayContain(other, one) && document.gazetteer.contains(second, first)
  }

  private func mayContain(_ unit: Int, _ place: Int) -> Bool {
    guard document.candidates[unit].kind == .place, document.candidates[place].kind == .place else {
      return true
    }
    return Self.mayContain(
      (document.candidates[unit].governorate, document.candidates[unit].district),
      (document.candidates[place].governorate, document.candidates[place].district))
  }

  /// Whether a place with some units may contain one with others, which saves the way up from it: what lies in a place lies
  /// in all that the place lies in. O(1).
  static func mayContain(
    _ unit: (governorate: Int32, district: Int32), _ place: (governorate: Int32, district: Int32)
  ) -> Bool {
    (unit.governorate < 0 || unit.governorate == place.governorate)
      && (unit.district < 0 || unit.district == place.district)
  }

  private func qualifier(of span: NameSpan) -> Link.Qualifier? {
    guard document.candidates[span.best].kind == .place else { return nil }
    let (relation, members) = (relation(span), members(span))
    guard span.context.rural > 0 || relation != nil || !members.isEmpty else { return nil }
    return Link.Qualifier(rural: rural(span), relation: relation, members: members)
  }

  /// The villages of a group that the gazetteer lists.
  private func members(_ span: NameSpan) -> [Int] {
    let candidate = document.candidates[span.best]
    guard candidate.placetype == .villageGroup else { return [] }
    return document.gazetteer.relations(of: candidate.entity)
      .filter { $0.kind == .memberOf && $0.object == candidate.entity }.map(\.subject)
  }

  private func rural(_ span: NameSpan) -> String? {
    guard span.context.rural > 0 else { return nil }
    guard span.context.ruralDirection >= 0 else { return "غير محدد" }
    let word = document.words[Int(span.context.ruralDirection)]
    return document.folded.source.string(document.folded.sourceRange(word.range))
  }

  private func relation(_ span: NameSpan) -> RelativePlace? {
    guard span.context.rural == 0 else { return nil }
    if span.isChosen,
      let between = BetweenReader.relation(of: span, in: document)
    {
      return between
    }
    return RelativePlaceReader(vocabulary: relationWords)
      .relation(before: span.first, to: document.candidates[span.best].entity, in: document)
  }

  private func readings(of span: NameSpan) -> [Link.Reading] {
    span.candidates.map { index in
      let candidate = document.candidates[index]
      let weights = disambiguator.weights.row(for: candidate.kind)
      let evidence = Evidences.all.indices.compactMap { column -> Link.Weighed? in
        let value = disambiguator.value(column, of: index)
        guard value != 0 else { return nil }
        return Link.Weighed(
          kind: Evidences.all[column].name, value: Double(value), weight: Double(weights[column]))
      }
      return Link.Reading(
        entity: candidate.entity, name: candidate.name, probability: Double(candidate.probability),
        score: Double(candidate.score), evidence: evidence)
    }
    .sorted { ($0.probability, $1.entity) > ($1.probability, $0.entity) }
  }

  private func demonyms() -> [Link] {
    document.spans.filter { !$0.isChosen && !$0.demonyms.isEmpty }.compactMap { span in
      let best = document.demonyms[span.demonyms].max { one, other in
        (document.gazetteer.importance(of: one), other) < (document.gazetteer.importance(of: other), one)
      }
      guard let best else { return nil }
      return Link(
        range: document.folded.sourceRange(span.start..<span.end), proclitics: span.proclitics.description,
        kind: .place, form: .demonym, entity: best, name: document.gazetteer.preferredName(of: best),
        expectedType: nil, confidence: 1 / Double(span.demonyms.count), level: .exact, reason: nil,
        qualifier: nil,
        candidates: [], nested: [])
    }
  }

  /// Names inside names: `درعا` in `شبكة درعا 24`. The words about a nested name belong to the outer one and say
  /// little of it, so a known name is enough.
  private func nest(_ links: inout [Link]) {
    let ranges = RangeIndex(links.map(\.range))
    for span in document.spans where !span.isChosen && span.best >= 0 && document.stopName(of: span) == nil {
      let range = document.folded.sourceRange(span.start..<span.end)
      guard let outer = ranges.overlapping(range.lowerBound..<range.lowerBound + 1).first,
        links[outer].range != range, links[outer].range.upperBound >= range.upperBound
      else { continue }
      let inner = link(span)
      guard inner.entity != nil, inner.entity != links[outer].entity else { continue }
      links[outer].nested.append(inner)
    }
  }
}

extension [Link] {
  /// Whether they are in the order of the text.
  fileprivate var isInOrder: Bool {
    !indices.dropFirst().contains { self[$0 - 1].range.lowerBound > self[$0].range.lowerBound }
  }
}

extension DocumentView {
  /// The chosen spans, in the order of the text, once the anchors were taken from them.
  var chosenSpans: some Collection<Int> { anchors.list.lazy.map { Int($0.span) } }
}

extension Link.Form {
  init(_ kind: NameKind) {
    switch kind {
    case .descriptive: self = .descriptive
    case .short, .abbreviation: self = .short
    case .demonym: self = .demonym
    default: self = .name
    }
  }
}
