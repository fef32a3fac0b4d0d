/// Finds the keys of a trie that differ from a word by little: a row of the edit distance for each letter on the way down,
/// and no way on where a row has nothing small enough.
///
/// Only letters that can lead to a small enough row are tried (``EditCost/near(_:within:)``). `LookupTests` compares with
/// a search of all names.
struct LooseSearch {
  private let trie: Trie
  private let query: [UInt8]
  private let most: Int
  // The tables at hand: a global that is made when it is first asked for is asked for at each use.
  private let substitution = EditCost.substitution
  private let gaps = EditCost.gap
  /// The rows, one for each letter of the way, each with `query.count + 1` costs. A cost over `most` is ``tooMuch``.
  private var rows: [UInt8]
  /// The letters of the way.
  private var path: [UInt8]
  private var found: [(leaf: Int, cost: Int)] = []

  /// More than any cost that is searched for, and small enough to be added to.
  private static let tooMuch = 200

  /// The first and the last column of a row with a cost within the most.
  private struct Band {
    var first: Int
    var last: Int
  }

  /// The leaves within a cost, with their costs; O(number of units that are near enough).
  static func leaves(of trie: Trie, near query: [UInt8], most: Int) -> [(leaf: Int, cost: Int)] {
    guard !query.isEmpty, query.count <= LookupKey.longest, query.allSatisfy({ $0 < 128 }), most < tooMuch
    else { return [] }
    var search = LooseSearch(trie: trie, query: query, most: most)
    search.start()
    return search.found
  }

  private init(trie: Trie, query: [UInt8], most: Int) {
    self.trie = trie
    self.query = query
    self.most = most
    let depth = KeyTable.longest + 2
    rows = [UInt8](repeating: UInt8(Self.tooMuch), count: depth * (query.count + 1))
    path = [UInt8](repeating: 0, count: depth)
  }

  private mutating func start() {
    rows[0] = 0
    var band = Band(first: 0, last: 0)
    for (index, code) in query.enumerated() {
      let cost = Int(rows[index]) + gap(code, after: index > 0 ? query[index - 1] : 0)
      guard cost <= most else { break }
      rows[index + 1] = UInt8(cost)
      band.last = index + 1
    }
    let trie = trie
    trie.bytes.withWords(trie.units) { units in
      guard units.count > 0, !TrieUnit(units[0]).isLeaf else { return }
      descend(TrieUnit(units[0]), depth: 0, band, units)
    }
  }

  private func gap(_ code: UInt8, after before: UInt8) -> Int {
    Int(code == before ? EditCost.doubled : gaps[Int(code)])
  }

  private mutating func descend(_ unit: TrieUnit, depth: Int, _ band: Band, _ units: Span<UInt32>) {
    let base = unit.payload
    guard depth < KeyTable.longest, Int(base) < units.count else { return }
    let end = TrieUnit(units[Int(base)])
    let cost = Int(rows[depth * (query.count + 1) + query.count])
    if end.isEnd, cost <= most { found.append((Int(end.payload), cost)) }
    var letters = letters(below: depth, band)
    while let code = letters.removeFirst() {
      let index = Int(base ^ UInt32(code))
      guard index < units.count, case let child = TrieUnit(units[index]), child.isChild(by: code),
        let next = addRow(code, depth: depth)
      else { continue }
      if child.isLeaf {
        readTail(Int(child.payload), depth: depth + 1)
      } else {
        descend(child, depth: depth + 1, next, units)
      }
    }
  }

  /// The letters by which a row with a cost within the most can follow.
  private func letters(below depth: Int, _ band: Band) -> LetterSet {
    let row = depth * (query.count + 1)
    let before = depth > 0 ? path[depth - 1] : 0
    var letters = LetterSet()
    var least = most + 1
    for column in band.first...band.last {
      let rest = most - Int(rows[row + column])
      guard rest >= 0 else { continue }
      least = min(least, Int(rows[row + column]))
      if column < query.count { letters.formUnion(EditCost.near(query[column], within: rest)) }
    }
    letters.formUnion(EditCost.gaps(within: most - least))
    if depth > 0 {
      if most - least >= Int(EditCost.doubled) { letters.insert(before) }
      // A swap comes from two rows above.
      let above = row - (query.count + 1)
      for column in 0..<(query.count - 1)
      where query[column + 1] == before && Int(rows[above + column]) + Int(EditCost.swap) <= most {
        letters.insert(query[column])
      }
    }
    return letters
  }

  private mutating func readTail(_ leaf: Int, depth: Int) {
    var depth = depth
    for offset in trie.tailRange(ofLeaf: leaf) {
      let code = trie.bytes.load(offset, as: UInt8.self)
      guard code > 0, code < 128, depth < KeyTable.longest, addRow(code, depth: depth) != nil else {
        return
      }
      depth += 1
    }
    let cost = Int(rows[depth * (query.count + 1) + query.count])
    if cost <= most { found.append((leaf, cost)) }
  }

  /// Computes the row below `depth` for one more letter; `nil` where all of it is too much.
  private mutating func addRow(_ code: UInt8, depth: Int) -> Band? {
    let width = query.count + 1
    let above = depth * width
    let row = above + width
    let before = depth > 0 ? path[depth - 1] : 0
    path[depth] = code
    let missing = gap(code, after: before)
    var next: Band?
    for column in 0..<width {
      var cost = Int(rows[above + column]) + missing
      if column > 0 {
        let letter = query[column - 1]
        let earlier = column > 1 ? query[column - 2] : 0
        cost = min(
          cost, Int(rows[above + column - 1]) + Int(substitution[Int(code) * 128 + Int(letter)]),
          Int(rows[row + column - 1]) + gap(letter, after: earlier))
        if column > 1, depth > 0, code == earlier, before == letter {
          cost = min(cost, Int(rows[above - width + column - 2]) + Int(EditCost.swap))
        }
      }
      let isNear = cost <= most
      rows[row + column] = UInt8(isNear ? cost : Self.tooMuch)
      if isNear { next = Band(first: next?.first ?? column, last: column) }
    }
    return next
  }
}
