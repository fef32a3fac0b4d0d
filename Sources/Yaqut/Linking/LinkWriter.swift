/// Turns the chosen spans of a document into links.
struct LinkWriter {
  let document: DocumentView
  let disambiguator: Disambiguator
  let options: Linker.Options
  let relationWords: RelationWords
  let trimming: NameTrimming

  /// A link whose best reading is less probable than this is called ambiguous.
  static let leastShare: Float = 0.25

  func write(id: String) -> LinkedDocument {
    var result = LinkedDocument(
      id: id, source: document.folded.source, date: document.date, links: [], rejected: [])
    let unlikely = UnlikelyNames(document: document)
    var covered = coveredWords()
    for span in document.spans {
      if span.isChosen {
        result.links.append(link(span))
      } else if unlikely.contains(span), !covered[span.first...span.last].contains(true) {
        let last = unlikely.lastWord(ofPersonIn: span)
        result.links.append(unlinked(span, last))
        for word in span.first...last { covered[word] = true }
      } else if options.keepsRejected, span.best >= 0 {
        result.rejected.append(link(span))
      }
    }
    result.links = Self.apart(result.links)
    if options.demonyms { result.links = Self.merge(result.links, demonyms()) }
    if options.nests { nest(&result.links) }
    return result
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
    var result: [Link] = []
    result.reserveCapacity(links.count)
    for link in links {
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

  /// Puts links, in the order of the text, into the others where nothing stands yet; O(n log n).
  static func merge(_ links: [Link], _ more: [Link]) -> [Link] {
    guard !more.isEmpty else { return links }
    let taken = RangeIndex(links.map(\.range))
    var result = links
    var end = 0
    for link in more where link.range.lowerBound >= end && !taken.overlaps(link.range) {
      result.append(link)
      end = link.range.upperBound
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Puts longer readings in place of the links they cover, which become nested; O(n log n).
  static func cover(_ links: [Link], with longer: [Link]) -> [Link] {
    guard !longer.isEmpty else { return links }
    var all = links + longer
    var isLeft = [Bool](repeating: true, count: all.count)
    let ranges = RangeIndex(all.map(\.range))
    for place in links.count..<all.count {
      let covered = ranges.overlapping(all[place].range).filter { $0 < place && isLeft[$0] }
      all[place].nested = covered.map { all[$0] }.filter { $0.range != all[place].range }
      for other in covered { isLeft[other] = false }
    }
    return all.indices.filter { isLeft[$0] }.map { all[$0] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// For each word, whether it is part of a chosen span; O(words).
  private func coveredWords() -> [Bool] {
    var covered = [Bool](repeating: false, count: document.words.count)
    for span in document.spans where span.isChosen {
      for word in span.first...span.last { covered[word] = true }
    }
    return covered
  }

  private func link(_ span: NameSpan) -> Link {
    let candidate = document.candidates[span.best]
    let name = document.gazetteer.name(candidate.name)
    let words = trimming.words(of: span)
    let start = words.lowerBound == span.first ? span.start : Int(document.words[words.lowerBound].start)
    let end = words.upperBound == span.last ? span.end : Int(document.words[words.upperBound].end)
    var link = Link(
      range: document.folded.sourceRange(start..<end), proclitics: span.proclitics.description,
      kind: candidate.kind, form: Link.Form(name.kind), entity: candidate.entity, name: candidate.name,
      expectedType: nil, confidence: Double(confidence(of: span)), level: candidate.level, reason: nil,
      qualifier: qualifier(of: span), candidates: [], nested: [])
    if span.isChosen, confidence(of: span) < Self.leastShare {
      link.entity = nil
      link.reason = .ambiguous
    } else if link.confidence < options.minimumConfidence {
      link.entity = nil
      link.reason = .lowConfidence
    }
    if link.entity == nil {
      link.expectedType = candidate.placetype?.rawValue ?? candidate.organisationType?.rawValue
    }
    if options.explains { link.candidates = readings(of: span) }
    return link
  }

  /// The probability of the best reading, with that of its seat or unit of the same name: `حمص` the city and `حمص` the
  /// governorate are both right where the text does not say which.
  private func confidence(of span: NameSpan) -> Float {
    let best = document.candidates[span.best]
    var sum: Float = 0
    for candidate in document.candidates[span.candidates] {
      let isSame = candidate.entity == best.entity
      let isUnit = document.gazetteer.contains(candidate.entity, best.entity)
      if isSame || isUnit || document.gazetteer.contains(best.entity, candidate.entity) {
        sum += candidate.probability
      }
    }
    return min(1, sum)
  }

  private func qualifier(of span: NameSpan) -> Link.Qualifier? {
    guard document.candidates[span.best].kind == .place else { return nil }
    let qualifier = Link.Qualifier(rural: rural(span), relation: relation(span), members: members(span))
    return qualifier.isEmpty ? nil : qualifier
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
      let between = BetweenReader(document: document).relation(of: span)
    {
      return between
    }
    let entity = document.gazetteer.entity(document.candidates[span.best].entity)
    var point: (latitude: Double, longitude: Double)?
    if let latitude = entity.latitude, let longitude = entity.longitude { point = (latitude, longitude) }
    let reader = RelativePlaceReader(
      words: document.words, readings: document.readings, facts: document.facts,
      folded: document.folded, vocabulary: relationWords)
    return reader.relation(before: span.first, at: point, size: entity.precision ?? 2)
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
        kind: .place, form: .demonym, entity: best, name: document.gazetteer.entity(best).preferredName,
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
