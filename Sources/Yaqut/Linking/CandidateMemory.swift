/// What the names met so far can mean, so that a name that is met again costs a look and no work.
///
/// A name is a key of the gazetteer as a text spells it: the candidates and their fold levels depend on nothing else.
/// `LinkerWorkspaceTests` compares with candidates made anew.
struct CandidateMemory: Sendable {
  /// What one name can mean.
  struct Entry {
    fileprivate var hash: UInt64
    /// A candidate for each posting that is no demonym.
    fileprivate var allStart, allCount: Int32
    /// The same, with one candidate an entity: what is left where nothing about the name speaks against any.
    fileprivate var mergedStart, mergedCount: Int32
    fileprivate var demonymStart, demonymCount: Int32
    /// The name is written with signs of vowels.
    var hasVowelSigns: Bool
    var hasArticle: Bool
    /// One of them is a unit or a city (``BareUnit``).
    var hasUnits: Bool
    var name: NameHash
    var stopName: StopName?

    var all: Range<Int> { Int(allStart)..<Int(allStart) + Int(allCount) }
    var merged: Range<Int> { Int(mergedStart)..<Int(mergedStart) + Int(mergedCount) }
    var isDemonym: Bool { demonymCount > 0 }
    var demonyms: Range<Int> { Int(demonymStart)..<Int(demonymStart) + Int(demonymCount) }
  }

  private(set) var candidates: [Candidate] = []
  private(set) var demonyms: [Int] = []
  private var known: [Entry] = []
  /// Places in ``known``, by hash; -1 for none. A power of two, twice as many as are known, at least.
  private var slots: [Int32] = []
  /// What the candidates were weighed by.
  private var weights: Weights?
  /// Room to read what a new name can mean.
  private var postings: [Posting] = []

  /// From so many candidates on, all is forgotten before the next document; about 10 MB.
  static let mostCandidates = 1 << 17

  /// Forgets all where it has become too much, and where it was weighed otherwise.
  mutating func startDocument(_ weights: Weights) {
    let isWeighedSo = self.weights?.isSame(as: weights) == true
    guard !isWeighedSo || candidates.count > Self.mostCandidates else { return }
    self = CandidateMemory()
    self.weights = weights
  }

  /// A name by all that its candidates depend on.
  ///
  /// Two names with one hash of 64 bits would be taken for one.
  struct Key: Sendable {
    fileprivate var hash: UInt64
    /// The bytes of the source.
    fileprivate var range: Range<Int>
    /// The name's article has lost its alef: `لرقة` in `للرقة` is `الرقة`.
    fileprivate var isAssimilated: Bool
    fileprivate var words: Int

    /// The key of a match of so many words; O(length).
    init(_ match: Match, _ isAssimilated: Bool, words: Int, _ folded: FoldedText) {
      range = folded.sourceRange(match.range)
      self.isAssimilated = isAssimilated
      self.words = words
      hash = CandidateMemory.hash(match, isAssimilated, folded.source.bytes.span, range)
    }
  }

  /// Asks for where it says which entry a name has.
  @inline(__always)
  func prefetch(_ key: Key) { Prefetch.element(slot(key), of: slots.span) }

  /// Asks for the entry that a name has, if it was met before.
  @inline(__always)
  func prefetchEntry(_ key: Key) {
    guard !slots.isEmpty else { return }
    Prefetch.element(Int(slots[slot(key)]), of: known.span)
  }

  /// Asks for the candidates of a name, if it was met before, and says how many they are.
  @inline(__always)
  func prefetchCandidates(_ key: Key) -> Int {
    guard !slots.isEmpty, case let index = Int(slots[slot(key)]), index >= 0 else { return 1 }
    let range = known[index].merged
    // More come by themselves, one after the other.
    for candidate in range.prefix(4) { Prefetch.element(candidate, of: candidates.span) }
    return range.count
  }

  /// Where a name is looked for first.
  @inline(__always)
  private func slot(_ key: Key) -> Int { Int(truncatingIfNeeded: key.hash) & (slots.count &- 1) }

  /// What a match can mean; O(1) where its name was met before.
  mutating func entry(of match: Match, _ key: Key, _ finder: SpanFinder) -> Entry {
    if !slots.isEmpty {
      var slot = slot(key)
      while slots[slot] >= 0 {
        let entry = known[Int(slots[slot])]
        if entry.hash == key.hash { return entry }
        slot = (slot &+ 1) & (slots.count &- 1)
      }
    }
    return add(match, key, finder)
  }

  private mutating func add(_ match: Match, _ key: Key, _ finder: SpanFinder) -> Entry {
    let assimilated = key.isAssimilated
    let bytes = finder.folded.source.bytes[key.range]
    let surface = assimilated ? ArraySlice("ا".utf8 + bytes) : bytes
    let (first, firstDemonym) = (candidates.count, demonyms.count)
    readPostings(of: match, finder.gazetteer)
    var hasDemonyms = false
    for posting in postings {
      let nameKind = finder.gazetteer.kind(ofName: posting.name)
      // سوري is not the country, be it written as the gazetteer has it or inflected.
      if posting.form.contains(.demonym) || nameKind == .demonym {
        hasDemonyms = true
        continue
      }
      let candidate = finder.makeCandidate(posting, nameKind, match, surface.span, words: key.words)
      // حلب دمشق without طريق are two cities and no road.
      if candidate.placetype != .road || !posting.form.contains(.headDropped) {
        candidates.append(candidate)
      }
    }
    let all = first..<candidates.count
    if hasDemonyms { addDemonyms(all, finder.gazetteer) }
    for index in all
    where candidates[index].kind == .place || !candidates[index].form.contains(.articleDropped) {
      SpanFinder.merge(candidates[index], into: &candidates, from: all.upperBound)
    }
    var merged = all.upperBound..<candidates.count
    if merged.count == all.count {
      // Nothing was merged: they are the same.
      candidates.removeLast(merged.count)
      merged = all
    }
    let entry = Entry(
      hash: key.hash, allStart: Int32(all.lowerBound), allCount: Int32(all.count),
      mergedStart: Int32(merged.lowerBound), mergedCount: Int32(merged.count),
      demonymStart: Int32(firstDemonym), demonymCount: Int32(demonyms.count - firstDemonym),
      hasVowelSigns: Vocalisation.hasSigns(bytes),
      hasArticle: assimilated || finder.folded.codes[match.range].hasArticle(),
      hasUnits: candidates[all].contains { BareUnit.concerns($0.placetype) },
      name: NameHash.make(finder.folded.codes[match.range], assimilated: assimilated),
      stopName: finder.stopName(match.range, assimilated: assimilated))
    known.append(entry)
    if known.count * 2 > slots.count { grow() } else { insert(known.count - 1) }
    return entry
  }

  /// Reads what a match can mean, and asks for what will be read of it.
  private mutating func readPostings(of match: Match, _ gazetteer: Gazetteer) {
    // Memory that is not used yet costs nothing, while each growth would move all and make new pages.
    if candidates.count > Self.mostCandidates / 16, candidates.capacity < Self.mostCandidates {
      candidates.reserveCapacity(Self.mostCandidates + Self.mostCandidates / 16)
    }
    if !postings.isEmpty { postings.removeAll(keepingCapacity: true) }
    for index in 0..<gazetteer.postingCount(ofKey: match.key) {
      guard let posting = gazetteer.posting(index, ofKey: match.key) else { continue }
      gazetteer.prefetch(posting)
      postings.append(posting)
    }
  }

  /// Adds what a name is a demonym of, where it has these candidates.
  private mutating func addDemonyms(_ all: Range<Int>, _ gazetteer: Gazetteer) {
    for posting in postings
    where posting.form.contains(.demonym) || gazetteer.kind(ofName: posting.name) == .demonym {
      // مالي is the country first, and what is of it is called the same. السعودية is an adjective as often, الإسكندرية seldom.
      let hasArticle = posting.form.contains(.articleAdded)
      let isName = candidates[all].contains {
        $0.entity == posting.entity && $0.form == .asWritten && $0.nameKind == .preferred
          && !(hasArticle && $0.placetype == .country)
      }
      if !isName { demonyms.append(posting.entity) }
    }
  }

  private mutating func insert(_ index: Int) {
    var slot = Int(truncatingIfNeeded: known[index].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(256, slots.count * 2))
    // A text that has so many names will have more; as for candidates.
    if known.count > 1 << 12 { known.reserveCapacity(1 << 16) }
    for index in known.indices { insert(index) }
  }

  /// A hash of all that the candidates depend on.
  private static func hash(
    _ match: Match, _ assimilated: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: match.key) << 8 | UInt64(match.level.rawValue) << 1
    hash = mixed(hash | (assimilated ? 1 : 0) | UInt64(truncatingIfNeeded: range.count) << 40)
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      hash = mixed(hash ^ WordBlock.eight(bytes, index))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < range.upperBound {
      rest = rest &<< 8 | UInt64(bytes[index])
      index &+= 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }
}
