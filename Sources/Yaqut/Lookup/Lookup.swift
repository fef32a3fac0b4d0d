/// Finds the places and organisations of a name, however it is spelt, or of an identifier.
///
/// ```swift
/// let lookup = Lookup(gazetteer)
/// for result in lookup.results(for: "قرية الجيعة") {
///   print(gazetteer.entity(result.entity).id, result.level)
/// }
/// ```
///
/// Beside the names as written it finds joined and split compounds (كفرعويد, كفر عويد), names with and without the article,
/// with another vowel letter at the end (بزاعا, بزاعة), in another case (أبي), behind a head word (قرية الجيعة), and with
/// letters that are written one for another or wrong where the name is long enough. The nearest come first; of those
/// that are equally near, the more important and the better documented.
public struct Lookup: Sendable {
  private let gazetteer: Gazetteer
  private let folder: KeyFolder
  private let ladder: FoldLadder

  /// A lookup in `gazetteer`.
  public init(_ gazetteer: Gazetteer) {
    self.init(gazetteer, KeyFolder(gazetteer.foldTable), FoldLadder(table: gazetteer.foldTable))
  }

  /// A lookup that shares its folds.
  init(_ gazetteer: Gazetteer, _ folder: KeyFolder, _ ladder: FoldLadder) {
    self.gazetteer = gazetteer
    self.folder = folder
    self.ladder = ladder
  }

  /// The entities that `query` can mean, the best first; none where it is empty or nothing is near.
  ///
  /// - Parameters:
  ///   - query: a name, an identifier (`P12`, `O7`) or a code of another authority (`C2987`).
  ///   - limit: the most results.
  /// - Complexity: some milliseconds, whatever the query.
  public func results(for query: String, limit: Int = 10) -> [LookupResult] {
    results(for: query, limit: limit, within: Reach(most: .max, opening: .max))
  }

  /// How far a search goes, in tenths of a wrong letter: in all, and in the first two letters.
  struct Reach {
    var most: Int
    var opening: Int

    /// What a name of a length in running text may mean, where nobody asked for what is near.
    static func runningText(forLength letters: Int) -> Reach {
      Reach(most: EditCost.near(forLength: letters), opening: 6)
    }
  }

  /// The same within a reach, which saves most of the search.
  func results(for query: String, limit: Int, within reach: Reach) -> [LookupResult] {
    best(of: found(for: query, limit: limit, within: reach), limit: limit)
  }

  /// What ``results(for:limit:within:)`` chooses from, in no order.
  func found(for query: String, limit: Int, within reach: Reach) -> [LookupResult] {
    let query = query.trimmed
    if let id = EntityID(query) {
      return gazetteer.index(of: id).map { [whole($0)] } ?? []
    }
    var found = Findings()
    if query.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      for entity in gazetteer.entities(withCode: query) { found.add(whole(entity)) }
    }
    let key = folder.key(query)
    if !key.isEmpty {
      find(key, query: query, penalty: 0, reach, &found)
      // Behind a head word: قرية الجيعة
      if let rest = withoutHead(key) { find(rest, query: nil, penalty: 1, reach, &found) }
      if found.results.count < limit, reach.most >= Self.partial - Self.edited {
        findParts(key, reach, &found)
      }
    }
    return found.results
  }

  private func whole(_ entity: Int) -> LookupResult {
    LookupResult(entity: entity, name: gazetteer.preferredName(of: entity), level: .exact, distance: 0)
  }

  // MARK: Candidates

  /// Adds what the keys of texts find, then what the loose keys find.
  ///
  /// - Parameter query: what was asked, where `key` is all of it.
  private func find(_ key: [UInt8], query: String?, penalty: Int, _ reach: Reach, _ found: inout Findings) {
    if let leaf = gazetteer.key(for: key[...]) {
      for posting in gazetteer.postings(ofKey: leaf) {
        found.add(result(posting, query: query, penalty: penalty))
      }
    }
    let loose = LookupKey.make(key)
    search(
      loose, Reach(most: min(reach.most, EditCost.most(forLength: loose.count)), opening: reach.opening),
      &found
    ) {
      name, cost, isPartial in
      if isPartial { return (.edit, Self.partial + cost + penalty) }
      if cost > 0 { return (.edit, Self.edited + cost + penalty) }
      let difference = looseDistance(key, name)
      return (difference == 0 ? level(query, name) : .segmentation, difference + penalty)
    }
  }

  /// Adds names of which the query has only one end word too many: السويدة الغربية for السويدة.
  private func findParts(_ key: [UInt8], _ reach: Reach, _ found: inout Findings) {
    guard let first = key.firstIndex(of: Letter.space), let last = key.lastIndex(of: Letter.space) else {
      return
    }
    for part in [key[(first + 1)...], key[..<last]] where part.count > 3 {
      search(LookupKey.make(Array(part)), Reach(most: 5, opening: reach.opening), &found) { _, cost, _ in
        (.edit, Self.partial + 1 + cost)
      }
    }
  }

  /// Adds the names whose loose keys are near.
  private func search(
    _ loose: [UInt8], _ reach: Reach, _ found: inout Findings,
    _ judge: (_ name: Int, _ cost: Int, _ isPartial: Bool) -> (FoldLevel, Int)
  ) {
    guard loose.count > 1 else { return }
    let keys = gazetteer.looseKeys
    for (leaf, cost) in LooseSearch.leaves(
      of: keys, near: loose, most: reach.most, opening: reach.opening)
    {
      for index in 0..<keys.valueCount(ofLeaf: leaf) {
        let value = keys.value(index, ofLeaf: leaf)
        let isPartial = value & LookupKey.partial != 0
        let name = Int(value & ~LookupKey.partial)
        guard name < gazetteer.nameCount, !isPartial || cost <= 5 else { continue }
        let (level, distance) = judge(name, cost, isPartial)
        found.add(
          LookupResult(entity: gazetteer.entity(ofName: name), name: name, level: level, distance: distance))
      }
    }
  }

  private func result(_ posting: Posting, query: String?, penalty: Int) -> LookupResult {
    var level = FoldLevel.segmentation
    if posting.form == .asWritten {
      level = self.level(query, posting.name)
    }
    var distance = penalty
    if !posting.form.isDisjoint(with: [.inflected, .headDropped]) { distance += 1 }
    if !posting.form.isDisjoint(with: .segmentation) { distance += 2 }
    if !posting.form.isDisjoint(with: [.articleAdded, .articleDropped]) { distance += 3 }
    if posting.form.contains(.demonym) { distance += 8 }
    return LookupResult(entity: posting.entity, name: posting.name, level: level, distance: distance)
  }

  /// The level of a name with the same key as the query; a head word that was taken off is a matter of segmentation.
  private func level(_ query: String?, _ name: Int) -> FoldLevel {
    guard let query else { return .segmentation }
    let plain = gazetteer.withText(ofName: name) { PlainSpelling.level(Array(query.utf8).span, $0) }
    // What else look-alike letters and joined words make the same, the ladder tells.
    if let plain, plain < .lookalikes { return plain }
    return ladder.level(query, gazetteer.text(ofName: name)) ?? .lookalikes
  }

  /// Above all distances of names that differ in no letter.
  static let edited = 8
  /// The distance of a name that has a word more or less at one end: as much as one wrong letter.
  private static let partial = 18

  /// What two names with one loose key differ in: nothing, joined words, then the article, then final vowels.
  private func looseDistance(_ key: [UInt8], _ name: Int) -> Int {
    let (left, right) = (KeyWords(key), KeyWords(folder.key(gazetteer.text(ofName: name))))
    if left == right { return 0 }
    if left.joined == right.joined { return 2 }
    func bare(_ words: KeyWords) -> [UInt8] {
      KeyWords(words.words.map { $0.hasArticle() ? $0.dropFirst(2) : $0 }).joined
    }
    return bare(left) == bare(right) ? 3 : 5
  }

  /// The words behind a head word that is no part of names: قرية، بلدة، مدينة.
  private func withoutHead(_ key: [UInt8]) -> [UInt8]? {
    guard let space = key.firstIndex(of: Letter.space) else { return nil }
    let isHead = gazetteer.cue(for: key[..<space]).contains { $0.cueClass == .placeHead && !$0.inside }
    return isHead ? Array(key[(space + 1)...]) : nil
  }

  // MARK: Order

  /// The results by entity, each with its best name.
  private struct Findings {
    /// Where the results of entities are, once they are more than ``few``.
    private var places: [Int: Int] = [:]
    private(set) var results: [LookupResult] = []

    /// So many results are looked through.
    private static let few = 16

    mutating func add(_ result: LookupResult) {
      guard let place = place(of: result.entity) else {
        results.append(result)
        if results.count > Self.few + 1 {
          places[result.entity] = results.count - 1
        } else if results.count == Self.few + 1 {
          for (place, result) in results.enumerated() { places[result.entity] = place }
        }
        return
      }
      if (result.level, result.distance) < (results[place].level, results[place].distance) {
        results[place] = result
      }
    }

    private func place(of entity: Int) -> Int? {
      results.count > Self.few ? places[entity] : results.firstIndex { $0.entity == entity }
    }
  }

  private struct Rank: Comparable {
    var level: Int
    var distance: Int
    var weight: Int
    var entity: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.level, left.distance, -left.weight, left.entity) < (
        right.level, right.distance, -right.weight, right.entity
      )
    }
  }

  /// The best of some results, in order. Of those of one entity there is one, so that any of them come in the same order.
  func best(of results: [LookupResult], limit: Int) -> [LookupResult] {
    guard results.count > 1 else { return Array(results.prefix(max(0, limit))) }
    let ranked = results.map { (result: $0, rank: rank($0)) }.sorted { $0.rank < $1.rank }
    return ranked.prefix(max(0, limit)).map(\.result)
  }

  /// The place of a result in the order: level, distance, then what is known of the entity.
  ///
  /// Among names that are the same, only the entity can tell: its importance, and how well it is documented, which tells
  /// villages apart. Among names that differ, a better documented entity may differ a little more, since the differences
  /// are guesses. The weights were set on spellings taken out of the gazetteer and looked up again.
  private func rank(_ result: LookupResult) -> Rank {
    let importance = gazetteer.importance(of: result.entity)
    // Spellings of letters are one level here: a reader who types ه for ة means the same name.
    let level = result.level <= .lookalikes ? 0 : result.level == .edit ? 2 : 1
    let documentation = documentation(result.entity)
    let distance =
      level == 0 ? result.distance : 10 * result.distance - 15 * documentation - importance
    return Rank(
      level: level, distance: distance, weight: 2 * importance + 3 * documentation,
      entity: result.entity)
  }

  /// How well an entity is documented: units above it, names, identifiers elsewhere.
  private func documentation(_ entity: Int) -> Int {
    2 * gazetteer.ancestorCount(of: entity) + min(gazetteer.names(of: entity).count, 6)
      + gazetteer.concordanceCount(of: entity, upTo: 4)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
