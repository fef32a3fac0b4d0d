extension Gazetteer {
  /// The identifiers of an entity elsewhere: `("pcode", "C2987")`; O(log n + their number).
  public func concordances(of entity: Int) -> [(authority: String, code: String)] {
    var result: [(authority: String, code: String)] = []
    var record = firstConcordance(of: entity)
    while isConcordance(record, of: entity) {
      result.append(concordance(record))
      record += ConcordanceField.size
    }
    return result
  }

  /// The number of them, no more than `most`; O(log n + `most`).
  func concordanceCount(of entity: Int, upTo most: Int) -> Int {
    let record = firstConcordance(of: entity)
    var count = 0
    while count < most, isConcordance(record + count * ConcordanceField.size, of: entity) { count += 1 }
    return count
  }

  private func firstConcordance(of entity: Int) -> Int {
    let start = sections[.concordances].lowerBound
    return start + ConcordanceField.size
      * lowerBound(in: 0..<sections.count(.concordances)) {
        Int(bytes.load(start + $0 * ConcordanceField.size, as: UInt32.self)) < entity
      }
  }

  private func isConcordance(_ record: Int, of entity: Int) -> Bool {
    record < sections[.concordances].upperBound && Int(bytes.load(record, as: UInt32.self)) == entity
  }

  /// The entities that have an identifier elsewhere, whatever the authority; O(number of concordances).
  public func entities(withCode code: String) -> [Int] {
    let section = sections[.concordances]
    let length = UInt16(clamping: code.utf8.count)
    let number = UInt64(code).flatMap { String($0) == code ? $0 : nil }
    return stride(from: section.lowerBound, to: section.upperBound, by: ConcordanceField.size).compactMap {
      record in
      let isWanted =
        if let stored = self.number(record) {
          stored == number
        } else {
          bytes.load(record + ConcordanceField.length, as: UInt16.self) == length
            && concordance(record).code == code
        }
      return isWanted ? reference(record + ConcordanceField.entity) : nil
    }
  }

  private func concordance(_ record: Int) -> (authority: String, code: String) {
    let authority =
      bytes.load(record + ConcordanceField.authority, as: UInt16.self) & ~ConcordanceField.number
    let code =
      number(record).map { String($0) }
      ?? text(at: record + ConcordanceField.text, length: record + ConcordanceField.length)
    return (symbols.at(Int(authority)) ?? "", code)
  }

  /// The code where it is stored as a number.
  private func number(_ record: Int) -> UInt64? {
    guard bytes.load(record + ConcordanceField.authority, as: UInt16.self) & ConcordanceField.number != 0
    else {
      return nil
    }
    return UInt64(bytes.load(record + ConcordanceField.text, as: UInt32.self))
      | UInt64(bytes.load(record + ConcordanceField.length, as: UInt16.self)) << 32
  }

  /// The relations in which an entity is the subject or the object, those as subject first; O(log n + their number).
  public func relations(of entity: Int) -> [Relation] {
    let start = sections[.relations].lowerBound
    let count = sections.count(.relations)
    var result: [Relation] = []
    var index = lowerBound(in: 0..<count) {
      Int(bytes.load(start + $0 * RelationField.size + RelationField.subject, as: UInt32.self)) < entity
    }
    while index < count, let relation = relation(index), relation.subject == entity {
      result.append(relation)
      index += 1
    }
    let numbers = sections[.relationsByObject].lowerBound
    let byObject = sections.count(.relationsByObject)
    func number(_ index: Int) -> Int { Int(bytes.load(numbers + index * 4, as: UInt32.self)) }
    index = lowerBound(in: 0..<byObject) {
      Int(bytes.load(start + number($0) * RelationField.size + RelationField.object, as: UInt32.self))
        < entity
    }
    while index < byObject, let relation = relation(number(index)), relation.object == entity {
      if relation.subject != entity { result.append(relation) }
      index += 1
    }
    return result
  }

  /// All relations, in the order of their subjects.
  public var relations: [Relation] { (0..<sections.count(.relations)).compactMap { relation($0) } }

  private func relation(_ index: Int) -> Relation? {
    guard index < sections.count(.relations) else { return nil }
    let record = sections[.relations].lowerBound + index * RelationField.size
    guard let subject = reference(record + RelationField.subject),
      let object = reference(record + RelationField.object)
    else { return nil }
    return Relation(
      subject: subject, kind: RelationKind(rawValue: symbol(record + RelationField.kind)), object: object,
      from: symbol(record + RelationField.from), to: symbol(record + RelationField.to),
      source: symbol(record + RelationField.source))
  }

  // MARK: Keys

  /// What a key means: the number of a ``Match/key``; best form first, then the more important entity.
  ///
  /// O(number of postings).
  public func postings(ofKey key: Int) -> [Posting] {
    (0..<postingCount(ofKey: key)).compactMap { index in posting(index, ofKey: key) }
  }

  /// The number of ``postings(ofKey:)``, but for those that are damaged.
  func postingCount(ofKey key: Int) -> Int { keys.valueCount(ofLeaf: key) }

  /// One of ``postings(ofKey:)``, by an index under ``postingCount(ofKey:)``; `nil` where it is damaged.
  func posting(_ index: Int, ofKey key: Int) -> Posting? {
    let value = keys.value(index, ofLeaf: key)
    let name = Int(value >> 8)
    guard name < nameCount else { return nil }
    return Posting(entity: entity(ofName: name), name: name, form: KeyForm(rawValue: UInt8(value & 0xFF)))
  }

  /// The key of exactly these folded codes, words with one ``Letter/space`` between them; O(`codes.count`).
  public func key(for codes: ArraySlice<UInt8>) -> Int? { keys.leaf(for: codes) }

  // MARK: Words

  /// What a folded word says of the name beside it; empty for most words. O(`codes.count`), without allocation.
  public func cue(for codes: ArraySlice<UInt8>) -> ArraySlice<Cue> { cues[wordMeaning(of: codes.span).cues] }

  /// What else a folded name is, where it is not to be linked without a cue; O(`codes.count`).
  public func stopName(for codes: ArraySlice<UInt8>) -> StopName? {
    stopName(Int(wordMeaning(of: codes.span).stopName))
  }

  /// What folded words are as cue and as stop name, which one look-up tells; O(`codes.count`), without allocation.
  func wordMeaning(of codes: Span<UInt8>) -> WordMeaning {
    guard let leaf = words.leaf(for: codes), case let values = words.valueCount(ofLeaf: leaf), values > 0
    else { return WordMeaning() }
    var meaning = WordMeaning()
    let last = words.value(values - 1, ofLeaf: leaf)
    if last & StopNameField.mark != 0 {
      meaning.stopName = Int32(truncatingIfNeeded: last & ~StopNameField.mark)
    }
    var count = 0
    while count < values, words.value(count, ofLeaf: leaf) & StopNameField.mark == 0 { count += 1 }
    let first = Int(words.value(0, ofLeaf: leaf))
    if count > 0, first + count <= cues.count { meaning.cues = first..<first + count }
    return meaning
  }

  func stopName(_ index: Int) -> StopName? {
    guard index >= 0, index < sections.count(.stopNames) else { return nil }
    let record = sections[.stopNames].lowerBound + index * WordField.size
    let count = Float(bitPattern: bytes.load(record + WordField.perMillion, as: UInt32.self))
    guard let reason = StopReason.byNumber.at(Int(bytes.load(record + WordField.reason, as: UInt8.self)))
    else { return nil }
    return StopName(reason: reason, perMillion: count.isNaN ? nil : Double(count))
  }

  static func cues(_ bytes: IndexBytes, _ section: Range<Int>, _ symbols: [String]) -> [Cue] {
    stride(from: section.lowerBound, to: section.upperBound, by: WordField.size).map { record in
      Cue(
        cueClass: CueClass.allCases.at(Int(bytes.load(record + WordField.cueClass, as: UInt8.self)))
          ?? .preposition,
        means: symbols.at(Int(bytes.load(record + WordField.means, as: UInt16.self))) ?? "",
        number: CueNumber.allCases.at(Int(bytes.load(record + WordField.number, as: UInt8.self)))
          ?? .singular,
        inside: bytes.load(record + WordField.inside, as: UInt8.self) == 1)
    }
  }
}

/// What the gazetteer says of folded words by themselves.
struct WordMeaning {
  /// The places of the cues that they are in ``Gazetteer/cues``.
  var cues = 0..<0
  /// The number of the stop name that they are, for ``Gazetteer/stopName(_:)``; -1 for none.
  var stopName: Int32 = -1
}
