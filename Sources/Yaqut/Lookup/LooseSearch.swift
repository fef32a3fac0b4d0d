/// Finds the keys of a trie that differ from a word by little: a row of the edit distance for each letter on the way down,
/// and no way on where a row has nothing small enough.
///
/// Only letters that can lead to a small enough row are tried (``EditCost/nearLetters``), and of a row only the columns
/// are computed that a small enough cost can reach. `LooseSearchTests` compares with a search of all names.
struct LooseSearch {
  private let trie: Trie
  let query: [UInt8]
  let most: Int
  private let opening: Int
  /// The places of a row in ``Rows``: a cost for each column, and room on both sides.
  private let stride: Int
  /// What it costs to leave out each letter of the query.
  private let queryGaps: [UInt8]
  /// For each letter a bit for each of its places in the query, which has at most ``LookupKey/longest``.
  private let queryPlaces: [UInt64]
  // The tables at hand: a global that is made when it is first asked for is asked for at each use.
  private let substitution = EditCost.substitution
  private let gaps = EditCost.gap
  let nearLetters = EditCost.nearLetters
  let gapLetters = EditCost.gapLetters

  typealias Found = (leaf: Int, cost: Int)
  /// The costs of the rows on the way, one row behind the other. What lies outside a row's band and the columns beside it
  /// is not written and not read; a cost over what is allowed is ``tooMuch``.
  typealias Rows = MutableSpan<UInt8>

  /// More than any cost that is searched for, and small enough to be added to.
  private static let tooMuch = 200

  /// The first and the last column of a row with a cost within the most.
  struct Band {
    var first: Int
    var last: Int
  }

  /// Where the search stands: so many letters down the trie, behind a letter, with the bands of this row and the one above.
  struct Way {
    var depth: Int
    var letter: UInt8
    var band: Band
    var above: Band
  }

  /// The leaves within a cost, with their costs; O(number of units that are near enough).
  ///
  /// - Parameter opening: the most that the first two letters may differ: writers are surest of how a name begins, and the
  ///   search is the wider the more its first steps allow.
  static func leaves(
    of trie: Trie, near query: [UInt8], most: Int, opening: Int = .max
  ) -> [Found] {
    guard !query.isEmpty, query.count <= LookupKey.longest, query.allSatisfy({ $0 < 128 }), most < tooMuch
    else { return [] }
    return LooseSearch(trie: trie, query: query, most: most, opening: min(most, opening)).search()
  }

  private init(trie: Trie, query: [UInt8], most: Int, opening: Int) {
    self.trie = trie
    self.query = query
    self.most = most
    self.opening = opening
    stride = query.count + 3
    queryGaps = query.indices.map { index in
      index > 0 && query[index] == query[index - 1] ? EditCost.doubled : EditCost.gap[Int(query[index])]
    }
    var places = [UInt64](repeating: 0, count: 128)
    for (index, letter) in query.enumerated() { places[Int(letter)] |= 1 << UInt64(index) }
    queryPlaces = places
  }

  private func search() -> [Found] {
    // A key can be longer than the query by the cheapest letters that are within the most.
    let depth = min(KeyTable.longest, query.count + most / Int(EditCost.doubled)) + 2
    var costs = [UInt8](repeating: UInt8(Self.tooMuch), count: depth * stride)
    var band = Band(first: 0, last: 0)
    costs[place(0, 0)] = 0
    for index in query.indices {
      let cost = Int(costs[place(0, index)]) + Int(queryGaps[index])
      guard cost <= most else { break }
      costs[place(0, index + 1)] = UInt8(cost)
      band.last = index + 1
    }
    var found: [Found] = []
    trie.bytes.withWords(trie.units) { units in
      guard units.count > 0, !TrieUnit(units[0]).isLeaf else { return }
      trie.bytes.withBytes(trie.leaves) { leaves in
        var rows = costs.mutableSpan
        let way = Way(depth: 0, letter: 0, band: band, above: band)
        descend(TrieUnit(units[0]), way, units, leaves, &rows, &found)
      }
    }
    return found
  }

  /// Where the cost of a column is.
  @inline(__always)
  func place(_ depth: Int, _ column: Int) -> Int { depth * stride + column + 1 }

  /// The cost of the whole query in a row.
  private func cost(_ way: Way, _ rows: borrowing Rows) -> Int {
    way.band.last == query.count ? Int(rows[place(way.depth, query.count)]) : Self.tooMuch
  }

  private func descend(
    _ unit: TrieUnit, _ way: Way, _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ rows: inout Rows,
    _ found: inout [Found]
  ) {
    let base = unit.payload
    guard way.depth < KeyTable.longest, Int(base) < units.count else { return }
    let end = TrieUnit(units[Int(base)])
    if end.isEnd, case let cost = cost(way, rows), cost <= most { found.append((Int(end.payload), cost)) }
    let letters = letters(below: way, rows)
    for (bits, first) in [(letters.low, UInt32(0)), (letters.high, 64)] where bits != 0 {
      var children = Self.children(bits, from: first, base ^ first, units)
      Self.prefetch(children, base ^ first, units, leaves)
      while children != 0 {
        let bit = UInt32(truncatingIfNeeded: children.trailingZeroBitCount)
        children &= children &- 1
        guard let next = step(UInt8(first + bit), from: way, &rows) else { continue }
        let child = TrieUnit(units[Int(base ^ first ^ bit)])
        if child.isLeaf {
          readTail(Int(child.payload), next, leaves, &rows, &found)
        } else {
          descend(child, next, units, leaves, &rows, &found)
        }
      }
    }
  }

  /// Those of 64 letters from a first one that lead to children of a node; `base` leads to that of the first letter.
  @inline(__always)
  private static func children(
    _ letters: UInt64, from first: UInt32, _ base: UInt32, _ units: Span<UInt32>
  ) -> UInt64 {
    var (left, children) = (letters, UInt64(0))
    while left != 0 {
      let bit = UInt32(truncatingIfNeeded: left.trailingZeroBitCount)
      left &= left &- 1
      let place = Int(base ^ bit)
      let isChild = place < units.count && TrieUnit(units[place]).isChild(by: UInt8(first + bit))
      children |= (isChild ? 1 : 0) &<< UInt64(bit)
    }
    return children
  }

  /// Asks for what will be read of some children, so that it comes while the rows of the first are computed.
  @inline(__always)
  private static func prefetch(
    _ children: UInt64, _ base: UInt32, _ units: Span<UInt32>, _ leaves: Span<UInt8>
  ) {
    var left = children
    while left != 0 {
      let child = TrieUnit(units[Int(base ^ UInt32(truncatingIfNeeded: left.trailingZeroBitCount))])
      left &= left &- 1
      if child.isLeaf {
        Prefetch.element(Int(child.payload) * 4, of: leaves)
      } else {
        // The Arabic letters below it lie in four lines.
        for line in 0..<4 { Prefetch.element(Int(child.payload & ~63) + line * 16, of: units) }
      }
    }
  }

  // MARK: Rows

  private func readTail(
    _ leaf: Int, _ way: Way, _ leaves: Span<UInt8>, _ rows: inout Rows, _ found: inout [Found]
  ) {
    let tail = leaf * 4 + TrieLeaf.header
    guard tail <= leaves.count, case let length = Int(leaves[tail - TrieLeaf.header + 1]),
      tail + length <= leaves.count, mayEnd(behind: length, way, rows)
    else { return }
    var way = way
    for offset in tail..<tail + length {
      let code = leaves[offset]
      guard code > 0, code < 128, way.depth < KeyTable.longest, let next = step(code, from: way, &rows) else {
        return
      }
      way = next
    }
    let cost = cost(way, rows)
    if cost <= most { found.append((leaf, cost)) }
  }

  /// Whether so many letters may be all that follows: each that is too many or missing has its cost.
  private func mayEnd(behind letters: Int, _ way: Way, _ rows: borrowing Rows) -> Bool {
    for column in way.band.first...way.band.last {
      let gaps = abs(letters - (query.count - column)) * Int(EditCost.doubled)
      if Int(rows[place(way.depth, column)]) + gaps <= most { return true }
    }
    // Two letters that change places lead past this row.
    for column in way.above.first...way.above.last {
      let gaps = abs(letters + 1 - (query.count - column)) * Int(EditCost.doubled)
      if Int(rows[place(way.depth - 1, column)]) + Int(EditCost.swap) + gaps <= most { return true }
    }
    return false
  }

  /// Computes the row below for one more letter; `nil` where all of it is too much.
  ///
  /// A cost comes from the band above and the column after it, two columns after the band above that for a swap, or by gaps
  /// from the left.
  private func step(_ code: UInt8, from way: Way, _ rows: inout Rows) -> Way? {
    let most = limit(ofRowBelow: way.depth)
    let row = place(way.depth + 1, 0)
    let above = row - stride
    let missing = Int(code == way.letter ? EditCost.doubled : gaps[Int(code)])
    let costs = substitution.span.extracting(Int(code) * 128..<Int(code) * 128 + 128)
    let query = query.span
    let queryGaps = queryGaps.span
    let first = min(way.band.first, way.above.first + 2)
    let last = min(query.count, max(way.band.last + 1, way.above.last + 2))
    // The columns at which this letter and the one above have changed places with two of the query; nearly always none.
    let swaps = queryPlaces[Int(way.letter)] &<< 1 & queryPlaces[Int(code)] &<< 2
    // A bit for each column within the most: which they are cannot be foretold, so nothing branches on it.
    var fitting: UInt64 = 0
    var diagonal = Int(rows[above + first - 1])
    var left = Self.tooMuch
    var column = first
    rows[row + first - 1] = UInt8(Self.tooMuch)
    if column == 0 {
      diagonal = Int(rows[above])
      let cost = diagonal &+ missing
      left = cost <= most ? cost : Self.tooMuch
      fitting = cost <= most ? 1 : 0
      rows[row] = UInt8(truncatingIfNeeded: left)
      column = 1
    }
    while column <= last {
      let over = Int(rows[above &+ column])
      var cost = min(over &+ missing, diagonal &+ Int(costs[Int(query[column &- 1])]))
      cost = min(cost, left &+ Int(queryGaps[column &- 1]))
      if swaps &>> UInt64(column) & 1 != 0, column - 2 >= way.above.first, column - 2 <= way.above.last {
        cost = min(cost, Int(rows[above - stride + column - 2]) + Int(EditCost.swap))
      }
      diagonal = over
      let isFitting = cost <= most
      left = isFitting ? cost : Self.tooMuch
      fitting |= (isFitting ? 1 : 0) &<< UInt64(column)
      rows[row &+ column] = UInt8(truncatingIfNeeded: left)
      column &+= 1
    }
    var band = Band(first: -1, last: -1)
    if fitting != 0 {
      band = Band(first: fitting.trailingZeroBitCount, last: 63 - fitting.leadingZeroBitCount)
    }
    // Letters of the query left out behind all that the rows above reach.
    while column <= query.count, case let cost = left + Int(queryGaps[column - 1]), cost <= most {
      left = cost
      rows[row + column] = UInt8(truncatingIfNeeded: cost)
      band.last = column
      column += 1
    }
    rows[row + column] = UInt8(Self.tooMuch)
    if band.first < 0 {
      guard let swapped = swapColumn(code, way, rows) else { return nil }
      band = Band(first: swapped, last: swapped)
    }
    return Way(depth: way.depth + 1, letter: code, band: band, above: way.band)
  }

  /// Two letters that have changed places cost too much while only the first is read: the column before them, if a letter
  /// can be that.
  private func swapColumn(_ code: UInt8, _ way: Way, _ rows: borrowing Rows) -> Int? {
    let most = limit(ofRowBelow: way.depth + 1)
    for column in way.band.first...way.band.last
    where column + 1 < query.count && query[column + 1] == code
      && Int(rows[place(way.depth, column)]) + Int(EditCost.swap) <= most
    {
      return column
    }
    return nil
  }

  /// The most that the row below a depth may cost.
  func limit(ofRowBelow depth: Int) -> Int { depth < 2 ? opening : most }
}
