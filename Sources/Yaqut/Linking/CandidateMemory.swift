/// What the names met so far can mean, so that a name that is met again costs a look and no work.
///
/// A name is a key of the gazetteer as a text spells it: the candidates and their fold levels depend on nothing else.
/// `LinkerWorkspaceTests` compares with candidates made anew.
struct CandidateMemory: Sendable {
  /// What one name can mean.
  struct Entry {
    /// A candidate for each posting that is no demonym.
    var all: Range<Int>
    /// The same, with one candidate an entity: what is left where nothing about the name speaks against any.
    var merged: Range<Int>
    var demonyms: Range<Int>
    /// The name is written with signs of vowels.
    var hasVowelSigns: Bool
  }

  private struct Known {
    var entry: Entry
    var hash: UInt
    var key: Int
    var level: FoldLevel
    var assimilated: Bool
    /// The bytes of the name in ``text``.
    var text: Range<Int>
  }

  private(set) var candidates: [Candidate] = []
  private(set) var demonyms: [Int] = []
  private var known: [Known] = []
  private var text: [UInt8] = []
  /// Places in ``known``, by hash; -1 for none. Twice as many as are known, at least.
  private var slots: [Int32] = []

  /// From so many candidates on, all is forgotten before the next document; about 10 MB.
  static let mostCandidates = 1 << 16

  /// Forgets all where it has become too much.
  mutating func startDocument() {
    if candidates.count > Self.mostCandidates { self = CandidateMemory() }
  }

  /// What a match can mean; O(length of the match) where it was met before.
  ///
  /// - Parameter assimilated: Whether the name's article has lost its alef: `لرقة` in `للرقة` is `الرقة`.
  mutating func entry(of match: Match, assimilated: Bool, in folded: FoldedText, _ finder: SpanFinder)
    -> Entry
  {
    let range = folded.sourceRange(match.range)
    let hash = Self.hash(folded.source.bytes.span, range, match.key)
    if !slots.isEmpty {
      var slot = Int(hash % UInt(slots.count))
      while slots[slot] >= 0 {
        let candidate = known[Int(slots[slot])]
        if candidate.hash == hash, isSame(candidate, match, assimilated, folded.source.bytes, range) {
          return candidate.entry
        }
        slot = slot + 1 == slots.count ? 0 : slot + 1
      }
    }
    return add(match, assimilated, folded.source.bytes[range], hash, finder)
  }

  private func isSame(
    _ known: Known, _ match: Match, _ assimilated: Bool, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Bool {
    guard known.key == match.key, known.level == match.level, known.assimilated == assimilated,
      known.text.count == range.count
    else { return false }
    for offset in 0..<range.count
    where text[known.text.lowerBound + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func add(
    _ match: Match, _ assimilated: Bool, _ bytes: ArraySlice<UInt8>, _ hash: UInt, _ finder: SpanFinder
  ) -> Entry {
    let surface = assimilated ? ArraySlice("ا".utf8 + bytes) : bytes
    let (first, firstDemonym) = (candidates.count, demonyms.count)
    let gazetteer = finder.gazetteer
    var ofDemonyms: [Posting] = []
    for posting in gazetteer.postings(ofKey: match.key) {
      // سوري is not the country, be it written as the gazetteer has it or inflected.
      if posting.form.contains(.demonym) || gazetteer.kind(ofName: posting.name) == .demonym {
        ofDemonyms.append(posting)
        continue
      }
      let candidate = finder.makeCandidate(posting, match, surface)
      // حلب دمشق without طريق are two cities and no road.
      if candidate.placetype != .road || !posting.form.contains(.headDropped) {
        candidates.append(candidate)
      }
    }
    let all = first..<candidates.count
    for posting in ofDemonyms {
      // مالي is the country first, and what is of it is called the same.
      let isName =
        !posting.form.contains(.articleAdded)
        && candidates[all].contains {
          $0.entity == posting.entity && $0.form == .asWritten && $0.nameKind == .preferred
        }
      if !isName { demonyms.append(posting.entity) }
    }
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
      all: all, merged: merged, demonyms: firstDemonym..<demonyms.count,
      hasVowelSigns: Vocalisation.hasSigns(bytes))
    let start = text.count
    text += bytes
    known.append(
      Known(
        entry: entry, hash: hash, key: match.key, level: match.level, assimilated: assimilated,
        text: start..<text.count))
    if known.count * 2 > slots.count { grow() } else { insert(known.count - 1) }
    return entry
  }

  private mutating func insert(_ index: Int) {
    var slot = Int(known[index].hash % UInt(slots.count))
    while slots[slot] >= 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(256, slots.count * 2))
    for index in known.indices { insert(index) }
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>, _ key: Int) -> UInt {
    var hash = UInt(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15
    for index in range { hash = (hash ^ UInt(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
