/// Finds the keys of a trie that differ from a word by little: a row of the edit distance for each letter on the way down,
/// and no way on where a row has nothing small enough.
///
/// Only letters that can lead to a small enough row are tried (``EditCost/nearLetters``). `LookupTests` compares with
/// a search of all names.
struct LooseSearch {
  private let trie: Trie
  private let query: [UInt8]
  private let most: Int
  private let opening: Int
  /// What it costs to leave out each letter of the query.
  private let queryGaps: [UInt8]
  // The tables at hand: a global that is made when it is first asked for is asked for at each use.
  private let substitution = EditCost.substitution
  private let gaps = EditCost.gap
  private let nearLetters = EditCost.nearLetters
  private let gapLetters = EditCost.gapLetters
  /// The rows, one for each letter of the way, each with `query.count + 1` costs. A cost over `most` is ``tooMuch``.
  private var rows: [UInt8]
  /// The letters of the way.
  private var path: [UInt8]
  /// The bands of the rows on the way.
  private var bands: [Band]
  private var found: [(leaf: Int, cost: Int)] = []

  /// More than any cost that is searched for, and small enough to be added to.
  private static let tooMuch = 200

  /// The first and the last column of a row with a cost within the most.
  private struct Band {
    var first: Int
    var last: Int
  }

  /// The leaves within a cost, with their costs; O(number of units that are near enough).
  ///
  /// - Parameter opening: the most that the first two letters may differ: writers are surest of how a name begins, and the
  ///   search is the wider the more its first steps allow.
  static func leaves(
    of trie: Trie, near query: [UInt8], most: Int, opening: Int = .max
  ) -> [(leaf: Int, cost: Int)] {
    guard !query.isEmpty, query.count <= LookupKey.longest, query.allSatisfy({ $0 < 128 }), most < tooMuch
    else { return [] }
    var search = LooseSearch(trie: trie, query: query, most: most, opening: min(most, opening))
    search.start()
    return search.found
  }

  private init(trie: Trie, query: [UInt8], most: Int, opening: Int) {
    self.trie = trie
    self.query = query
    self.most = most
    self.opening = opening
    queryGaps = query.indices.map { index in
      index > 0 && query[index] == query[index - 1] ? EditCost.doubled : EditCost.gap[Int(query[index])]
    }
    let depth = KeyTable.longest + 2
    rows = [UInt8](repeating: UInt8(Self.tooMuch), count: depth * (query.count + 1))
    path = [UInt8](repeating: 0, count: depth)
    bands = [Band](repeating: Band(first: 0, last: 0), count: depth)
  }

  private mutating func start() {
    rows[0] = 0
    var band = Band(first: 0, last: 0)
    for index in query.indices {
      let cost = Int(rows[index]) + Int(queryGaps[index])
      guard cost <= most else { break }
      rows[index + 1] = UInt8(cost)
      band.last = index + 1
    }
    bands[0] = band
    let trie = trie
    trie.bytes.withWords(trie.units) { units in
      guard units.count > 0, !TrieUnit(units[0]).isLeaf else { return }
      descend(TrieUnit(units[0]), depth: 0, band, units)
    }
  }

  private static func gap(_ code: UInt8, after before: UInt8, _ gaps: [UInt8]) -> Int {
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
      if column < query.count { letters.formUnion(nearLetters[EditCost.place(query[column], within: rest)]) }
    }
    if least <= most { letters.formUnion(gapLetters[min(most - least, Int(EditCost.letter))]) }
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
  ///
  /// Only the columns that a cost within the most can reach are computed: those of the band above and the one after it,
  /// two after the band above that for a swap, and what gaps add on the right.
  private mutating func addRow(_ code: UInt8, depth: Int) -> Band? {
    let next = computeRow(code, depth: depth)
    if let next { bands[depth + 1] = next }
    return next
  }

  private mutating func computeRow(_ code: UInt8, depth: Int) -> Band? {
    let width = query.count + 1
    let (most, mostAfter) = (limit(ofRowBelow: depth), limit(ofRowBelow: depth + 1))
    let before = depth > 0 ? path[depth - 1] : 0
    path[depth] = code
    let missing = Self.gap(code, after: before, gaps)
    // The bands of the rows above; that of the first row is made before all others.
    let above = bands[depth]
    let twoAbove = depth > 0 ? bands[depth - 1] : above
    // Taken out for the while, so that it is changed without a check at each step whether it is shared.
    var taken: [UInt8] = []
    swap(&taken, &rows)
    defer { swap(&taken, &rows) }
    var rows = taken.mutableSpan
    let row = (depth + 1) * width
    for column in 0..<width { rows[row + column] = UInt8(Self.tooMuch) }
    let costs = substitution.span.extracting(Int(code) * 128..<Int(code) * 128 + 128)
    let query = query.span
    let queryGaps = queryGaps.span
    let swapColumn = depth > 0 ? before : 0
    var next: Band?
    var column = min(above.first, twoAbove.first + 2)
    // The costs above and to the left, from which one above and the new one come.
    var diagonal = column > 0 ? Int(rows[row - width + column - 1]) : Self.tooMuch
    var left = Self.tooMuch
    while column < width {
      let over = Int(rows[row - width + column])
      var cost = over + missing
      if column > 0 {
        let letter = query[column - 1]
        cost = min(cost, diagonal + Int(costs[Int(letter)]), left + Int(queryGaps[column - 1]))
        if letter == swapColumn, column > 1, query[column - 2] == code {
          cost = min(cost, Int(rows[row - 2 * width + column - 2]) + Int(EditCost.swap))
        }
      }
      diagonal = over
      if cost <= most {
        left = cost
        rows[row + column] = UInt8(truncatingIfNeeded: cost)
        next = Band(first: next?.first ?? column, last: column)
      } else if column > above.last, column > twoAbove.last + 1 {
        // Nothing above reaches farther, and the gaps from here are too many.
        break
      } else {
        left = Self.tooMuch
      }
      column += 1
    }
    if let next { return next }
    // Two letters that have changed places cost too much while only the first is read.
    for column in above.first...above.last
    where column + 1 < query.count && query[column + 1] == code
      && Int(rows[row - width + column]) + Int(EditCost.swap) <= mostAfter
    {
      return Band(first: column, last: column)
    }
    return nil
  }

  /// The most that the row below a depth may cost.
  private func limit(ofRowBelow depth: Int) -> Int { depth < 2 ? opening : most }
}
