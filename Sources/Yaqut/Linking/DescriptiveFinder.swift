/// Finds bodies that a text describes instead of naming: `القوات التركية`, `الطيران الحربي الروسي`, `قوات الحكومة اليمنية`.
///
/// A collective noun, with the words that may stand between, and an adjective of a country denote that country's army.
/// Phrases that the gazetteer lists (kind `descriptive`) are found as names are; this is the rule for all countries.
struct DescriptiveFinder {
  let document: DocumentView
  let phrases: DescriptivePhrases

  /// The links, in the order of the text; O(spans).
  func find() -> [Link] {
    var result: [Link] = []
    for index in document.spans.indices
    where !document.spans[index].demonyms.isEmpty && document.spans[index].proclitics.isEmpty
      && !document.spans[index].isChosen
    {
      if let link = phrase(endingWith: index) { result.append(link) }
    }
    return result
  }

  private func phrase(endingWith index: Int) -> Link? {
    var first = document.spans[index].first - 1
    var steps = 0
    while first >= 0, steps < 2, document.words[first + 1].gap == .space,
      document.kinds(ofWord: first).contains(.forceAdjective)
    {
      first -= 1
      steps += 1
    }
    guard first >= 0, document.words[first + 1].gap == .space, document.kinds(ofWord: first).contains(.force)
    else { return nil }
    let span = document.spans[index]
    // The adjective agrees with the noun in the article: القوات التركية, not قوات تركية (some Turkish troops).
    guard document.folded.codes[document.words[span.first].range].hasArticle(rest: 0),
      let entity = army(of: span)
    else { return nil }
    var start = Int(document.words[first].start)
    var proclitics: Proclitics = []
    let noun = document.folded.codes[document.words[first].range]
    if !phrases.nouns.contains(Array(noun)) {
      // لل + القوات and و + القوات
      let (_, taken, skipped) = phrases.withoutProclitics(noun)
      proclitics = taken
      start += skipped
    }
    return Link(
      range: document.folded.sourceRange(start..<span.end), proclitics: proclitics.description,
      kind: .organisation,
      form: .descriptive, entity: entity, name: document.gazetteer.preferredName(of: entity),
      expectedType: nil,
      confidence: 0.8, level: .exact, reason: nil, qualifier: nil, candidates: [], nested: [])
  }

  /// The body whose name is الجيش with the adjective in the masculine: `التركية` → `الجيش التركي`.
  private func army(of span: NameSpan) -> Int? {
    var adjective = Array(document.folded.codes[span.start..<span.end])
    if adjective.last == Letter.heh { adjective.removeLast() }
    guard let key = document.gazetteer.key(for: (phrases.army + [Letter.space] + adjective)[...]) else {
      return nil
    }
    return document.gazetteer.postings(ofKey: key).first {
      document.gazetteer.kind(of: $0.entity) == .organisation
    }?.entity
  }
}

/// The words of descriptive phrases, folded as texts are.
struct DescriptivePhrases: Sendable {
  /// Collective nouns of armed force, with the article.
  let nouns: Set<[UInt8]>
  /// The nouns alone and behind each proclitic that ``withoutProclitics(_:)`` takes off.
  var governedNouns: [[UInt8]] {
    nouns.flatMap { noun in
      let governed = [noun, [Letter.beh] + noun, [Letter.kaf] + noun, [Letter.lam] + noun.dropFirst()]
      return governed + governed.map { [Letter.waw] + $0 } + governed.map { [Letter.feh] + $0 }
    }
  }
  /// Adjectives that may stand between the noun and the country.
  let adjectives: Set<[UInt8]>
  let army: [UInt8]

  init(_ normalizer: Normalizer) {
    func folded(_ words: [String]) -> Set<[UInt8]> { Set(words.map { normalizer.fold($0).codes }) }
    nouns = folded(["القوات", "الجيش", "الطيران", "المدفعية", "الجنود", "البحرية"])
    adjectives = folded([
      "الحربي", "الحربية", "الجوي", "الجوية", "البرية", "البحرية", "المسلحة", "الخاصة", "الحكومية",
      "النظامية", "المروحي",
      "المسير", "الأمنية", "العسكرية", "البري",
    ])
    army = normalizer.fold("الجيش").codes
  }

  /// A word without its attached conjunction and preposition, the article kept or put back (`للقوات` → `القوات`);
  /// the last number is how many codes of the word stand before the name.
  func withoutProclitics(_ word: ArraySlice<UInt8>) -> ([UInt8], Proclitics, Int) {
    var rest = word
    var taken: Proclitics = []
    var skipped = 0
    if rest.first == Letter.waw || rest.first == Letter.feh {
      taken.insert(rest.first == Letter.waw ? .waw : .feh)
      rest = rest.dropFirst()
      skipped += 1
    }
    guard let first = rest.first else { return (Array(rest), taken, skipped) }
    if first == Letter.lam, rest.dropFirst().first == Letter.lam {
      return ([Letter.alef] + rest.dropFirst(), taken.union(.lam), skipped + 1)
    }
    if first == Letter.beh || first == Letter.kaf {
      taken.insert(first == Letter.beh ? .beh : .kaf)
      return (Array(rest.dropFirst()), taken, skipped + 1)
    }
    return (Array(rest), taken, skipped)
  }
}
