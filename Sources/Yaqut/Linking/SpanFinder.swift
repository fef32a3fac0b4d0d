/// Makes spans with their candidates of the matches in a text.
struct SpanFinder {
  let gazetteer: Gazetteer
  let folded: FoldedText
  let reader: ContextReader
  let spelling: SpellingLevel
  let weights: Weights

  /// A span with more candidates than this keeps the most important ones.
  static let mostCandidates = 64

  /// Matches of one stretch of the text: the same word with the article added, dropped, or spelt otherwise.
  struct Stretch: Sendable {
    var matches: Range<Int>
    /// The words in which it starts and ends.
    var first: Int
    var last: Int
    /// Of the first match, in the memory of candidates.
    var name: CandidateMemory.Key
  }

  /// Puts the spans into a document, in the order of the text, with their candidates; O(matches + candidates).
  func find(_ matches: [Match], _ memory: inout CandidateMemory, in found: inout DocumentView) {
    let stretches = stretches(matches, memory)
    // What is known of the names lies all over the memory: it is asked for early, step by step.
    for stretch in stretches { memory.prefetchEntry(stretch.name) }
    let count = stretches.reduce(0) { $0 + memory.prefetchCandidates($1.name) }
    found.spans.reserveCapacity(stretches.count)
    found.candidates.reserveCapacity(count + count / 8)
    for stretch in stretches { add(matches[stretch.matches], stretch, &memory, to: &found) }
  }

  private func stretches(_ matches: [Match], _ memory: borrowing CandidateMemory) -> [Stretch] {
    var stretches: [Stretch] = []
    stretches.reserveCapacity(matches.count)
    var index = 0
    var first = 0
    let words = reader.words.words
    while index < matches.count {
      let match = matches[index]
      // Matches are in the order of their starts, so the word is this one or one after it.
      while Int(words[first].end) <= match.start { first += 1 }
      var last = first
      while Int(words[last].end) < match.end { last += 1 }
      var next = index + 1
      while next < matches.count, matches[next].start == match.start, matches[next].end == match.end,
        matches[next].proclitics == match.proclitics
      {
        next += 1
      }
      if first != last || !isPlainWord(match, word: first) {
        let name = CandidateMemory.Key(match, match.assimilated, words: last - first + 1, folded)
        memory.prefetch(name)
        stretches.append(Stretch(matches: index..<next, first: first, last: last, name: name))
      }
      index = next
    }
    return stretches
  }

  /// Adds the span of some matches with what they can mean, if that is anything.
  private func add(
    _ matches: ArraySlice<Match>, _ stretch: Stretch, _ memory: inout CandidateMemory,
    to found: inout DocumentView
  ) {
    let (first, last) = (stretch.first, stretch.last)
    let match = matches[matches.startIndex]
    let known = memory.entry(of: match, stretch.name, self)
    var span = span(match, first, last, known)
    let isHeaded = isHeadAndName(first: first, last: span.last)
    let opening = reader.readings[first].roles
    // الشرق الأوسط has the article and is a name.
    let isDirected = span.last > first && opening.contains(.direction) && !opening.contains(.article)
    let (firstCandidate, firstDemonym) = (found.candidates.count, found.demonyms.count)
    for match in matches {
      let known =
        matches.count == 1
        ? known
        : memory.entry(
          of: match,
          CandidateMemory.Key(match, span.assimilated, words: last - first + 1, folded), self)
      if matches.count == 1, !isHeaded, !isDirected {
        found.candidates.append(contentsOf: memory.candidates[known.merged])
      } else {
        for candidate in memory.candidates[known.all] {
          if candidate.kind == .place
            ? isHeaded && !hasHeadInside(candidate, reader.readings[first])
            : candidate.form.contains(.articleDropped)
          {
            continue
          }
          // شرق الفرات is a part of what الفرات names; شمال سيناء and جنوب السودان are names.
          if isDirected, candidate.placetype == .region || candidate.placetype == .supranationalRegion {
            continue
          }
          Self.merge(candidate, into: &found.candidates, from: firstCandidate)
        }
      }
      if known.hasUnits { span.hasUnits = true }
      for demonym in memory.demonyms[known.demonyms]
      where !found.demonyms[firstDemonym...].contains(demonym) {
        found.demonyms.append(demonym)
      }
    }
    span.candidates = firstCandidate..<found.candidates.count
    span.demonyms = firstDemonym..<found.demonyms.count
    if span.last < last {
      // It is a name of fewer words than the memory has.
      for index in span.candidates {
        found.candidates[index].ofName = NameWeigher.weigh(
          found.candidates[index], words: span.context.wordCount, weights)
      }
    }
    if !span.candidates.isEmpty || !span.demonyms.isEmpty { found.spans.append(span) }
  }

  /// The span of a match, without what it can mean.
  private func span(_ match: Match, _ first: Int, _ last: Int, _ known: CandidateMemory.Entry) -> NameSpan {
    let shorter = first == last ? nil : end(of: match, first: first, last: last)
    let end = shorter.map { Int(reader.words[$0].end) } ?? match.end
    var span = NameSpan(
      start: match.start, end: end, first: first, last: shorter ?? last, proclitics: match.proclitics,
      assimilated: match.assimilated,
      context: reader.context(
        first: first, last: shorter ?? last, joined: !match.proclitics.isDisjoint(with: .conjunctions),
        governed: !match.proclitics.isDisjoint(with: .prepositions), hasArticle: known.hasArticle,
        isDemonym: known.isDemonym),
      name: known.name,
      stopName: shorter == nil
        ? known.stopName : stopName(match.start..<end, assimilated: match.assimilated), candidates: 0..<0)
    span.hasVowelSigns = known.hasVowelSigns
    span.hasUnits = known.hasUnits
    return span
  }

  /// Adds a candidate, or puts it in the place of a worse one: the same entity by another name, or one of many.
  static func merge(_ candidate: Candidate, into candidates: inout [Candidate], from first: Int) {
    if let known = candidates[first...].firstIndex(where: { $0.entity == candidate.entity }) {
      if isNearer(candidate, than: candidates[known]) { candidates[known] = candidate }
    } else if candidates.count - first < mostCandidates {
      candidates.append(candidate)
    } else if let least = candidates[first...].indices.min(by: {
      candidates[$0].importance < candidates[$1].importance
    }), candidates[least].importance < candidate.importance {
      candidates[least] = candidate
    }
  }

  /// Whether a match is a frequent word of the language with nothing about it that announces a name. Most matches in a
  /// text are such words (`على`, `الجيش`), and each has dozens of villages to weigh.
  private func isPlainWord(_ match: Match, word: Int) -> Bool {
    let letters = match.start - Int(reader.words[word].start)
    guard !match.assimilated, reader.facts[Int(reader.words[word].number)].isPlain(without: letters) else {
      return false
    }
    guard reader.words[word].gap.isSubset(of: [.space, .comma, .lineEnd]), word > 0 else { return false }
    let before = reader.readings[word - 1].roles
    return before.isDisjoint(with: [
      .placeHead, .rural, .organisationHead, .branchHead, .direction, .speechVerb,
    ])
      && reader.lists.item(startingAt: word) == nil
  }

  /// The stop name that some words of the text are.
  func stopName(_ codes: Range<Int>, assimilated: Bool) -> StopName? {
    let codes = folded.codes[codes]
    return gazetteer.stopName(for: assimilated ? [Letter.alef] + codes : codes)
  }

  /// `مدينة حلب` as a name variant: the head is a cue and no part of the name, which is met again one word on.
  private func isHeadAndName(first: Int, last: Int) -> Bool {
    guard last > first else { return false }
    let head = reader.readings[first]
    return head.roles.contains(.placeHead) && !head.inside && !head.roles.contains(.article)
  }

  /// Whether the head with which a name begins is a part of it: `طريق حلب`, and `ساحل العاج`, which is no coast.
  private func hasHeadInside(_ candidate: Candidate, _ head: WordReading) -> Bool {
    candidate.placetype == .road
      || candidate.placetype == .country && candidate.relatives.isDisjoint(with: head.placetypes)
  }

  /// Where a name with a preposition in it ends: `السفارة الروسية في دمشق` is the embassy and the city.
  private func end(of match: Match, first: Int, last: Int) -> Int? {
    guard last > first + 1 else { return nil }
    for word in (first + 1)..<last where reader.readings[word].roles == .preposition {
      let isEmbassy = gazetteer.postings(ofKey: match.key).allSatisfy {
        gazetteer.placetype(of: $0.entity) == .embassy
      }
      return isEmbassy ? word - 1 : nil
    }
    return nil
  }

  private static func isNearer(_ one: Candidate, than other: Candidate) -> Bool {
    // البترا is nearer to البتراء as it is written than to بترا with an article added.
    if one.form.changes != other.form.changes {
      return one.form.changes < other.form.changes
    }
    // A vocalised variant is no nearer than the name without its signs.
    let levels = (max(one.level, .marks), max(other.level, .marks))
    if levels.0 != levels.1 { return levels.0 < levels.1 }
    return one.nameKind.rank < other.nameKind.rank
  }

  /// The candidate that a posting stands for, reached by a match of a surface form with these words.
  func makeCandidate(
    _ posting: Posting, _ nameKind: NameKind, _ match: Match, _ surface: Span<UInt8>, words: Int
  ) -> Candidate {
    var level = match.level
    // A form that a rule made of the name cannot be compared with it letter by letter.
    if level == .exact, posting.form == .asWritten, !gazetteer.isText(ofName: posting.name, surface) {
      level = gazetteer.withText(ofName: posting.name) { spelling.level(of: surface, name: $0) }
    }
    return makeCandidate(posting, nameKind, level: level, words: words)
  }

  /// The candidate that a posting stands for, reached at a level by a name of so many words.
  func makeCandidate(_ posting: Posting, level: FoldLevel, words: Int) -> Candidate {
    makeCandidate(posting, gazetteer.kind(ofName: posting.name), level: level, words: words)
  }

  private func makeCandidate(_ posting: Posting, _ nameKind: NameKind, level: FoldLevel, words: Int)
    -> Candidate
  {
    let facts = EntityFacts(of: posting.entity, in: gazetteer)
    var candidate = Candidate(
      entity: posting.entity, name: posting.name, form: posting.form, level: level, kind: facts.kind,
      typeNumber: facts.typeNumber, nameKind: nameKind, importance: Float(facts.importance) / 100,
      point: facts.point, governorate: facts.governorate, district: facts.district, country: facts.country,
      isDated: facts.isDated)
    candidate.ofName = NameWeigher.weigh(candidate, words: words, weights)
    return candidate
  }
}

extension NameKind {
  /// The kinds that make a better match first.
  var rank: Int {
    switch self {
    case .preferred: 0
    case .short, .abbreviation, .descriptive: 1
    case .variant, .colloquial: 2
    case .historical, .demonym: 3
    case .misspelling: 4
    }
  }
}

extension Gazetteer {
  /// The first-level unit and the district that a place lies in, or is; O(depth of the hierarchy).
  func units(of place: Int) -> (governorate: Int32, district: Int32) {
    guard place >= 0 else { return (-1, -1) }
    let (ofGovernorates, ofDistricts) = (Placetype.governorateNumber, Placetype.districtNumber)
    let records = sections[.entities].lowerBound
    var governorate: Int32 = -1
    var district: Int32 = -1
    var next = place
    var steps = 0
    while next < entityCount, steps <= Self.deepestChain {
      let record = records + next * EntityField.size
      let type = Int(bytes.load(record + EntityField.type, as: UInt8.self))
      if type == ofGovernorates || type == ofDistricts, kind(of: next) == .place {
        if type == ofGovernorates { governorate = Int32(next) } else { district = Int32(next) }
      }
      next = Int(bytes.load(record + EntityField.parent, as: UInt32.self))
      steps += 1
    }
    return (governorate, district)
  }

  /// Whether a place lies in another; O(depth of the hierarchy).
  func contains(_ unit: Int, _ place: Int) -> Bool {
    var next = parent(of: place)
    var steps = 0
    while let index = next, steps < Self.deepestChain {
      if index == unit { return true }
      next = parent(of: index)
      steps += 1
    }
    return false
  }
}
