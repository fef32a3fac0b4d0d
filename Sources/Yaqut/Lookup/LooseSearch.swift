/// Finds the keys of a trie that differ from a word by little: a row of the edit distance for each letter on the way down,
/// and no way on where a row has nothing small enough.
struct LooseSearch {
  private let trie: Trie
  private let query: [UInt8]
  private let most: Int
  /// The rows, one for each letter of the way, each with `query.count + 1` costs.
  private var rows: [Int]
  /// The letters of the way.
  private var path: [UInt8]
  private var found: [(leaf: Int, cost: Int)] = []

  /// The leaves within a cost, with their costs; O(number of units that are near enough).
  static func leaves(of trie: Trie, near query: [UInt8], most: Int) -> [(leaf: Int, cost: Int)] {
    guard !query.isEmpty, query.count <= LookupKey.longest, query.allSatisfy({ $0 < 128 }) else { return [] }
    var search = LooseSearch(trie: trie, query: query, most: most)
    search.start()
    return search.found
  }

  private init(trie: Trie, query: [UInt8], most: Int) {
    self.trie = trie
    self.query = query
    self.most = most
    let depth = KeyTable.longest + 2
    rows = [Int](repeating: 0, count: depth * (query.count + 1))
    path = [UInt8](repeating: 0, count: depth)
  }

  private mutating func start() {
    for (index, code) in query.enumerated() {
      rows[index + 1] = rows[index] + gap(code, after: index > 0 ? query[index - 1] : 0)
    }
    let root = trie.unit(0)
    if !root.isLeaf { descend(root, depth: 0) }
  }

  private func gap(_ code: UInt8, after before: UInt8) -> Int {
    Int(code == before ? EditCost.doubled : EditCost.gap[Int(code)])
  }

  private mutating func descend(_ unit: TrieUnit, depth: Int) {
    guard depth < KeyTable.longest else { return }
    let width = query.count + 1
    let end = trie.unit(Int(unit.payload))
    if end.isEnd, rows[depth * width + query.count] <= most {
      found.append((Int(end.payload), rows[depth * width + query.count]))
    }
    for code in UInt8(1)..<128 {
      let child = trie.unit(Int(unit.payload ^ UInt32(code)))
      guard child.isChild(by: code), addRow(code, depth: depth) else { continue }
      if child.isLeaf {
        readTail(Int(child.payload), depth: depth + 1)
      } else {
        descend(child, depth: depth + 1)
      }
    }
  }

  private mutating func readTail(_ leaf: Int, depth: Int) {
    var depth = depth
    for code in trie.tail(ofLeaf: leaf) {
      guard code < 128, depth < KeyTable.longest, addRow(code, depth: depth) else { return }
      depth += 1
    }
    let cost = rows[depth * (query.count + 1) + query.count]
    if cost <= most { found.append((leaf, cost)) }
  }

  /// Computes the row below `depth` for one more letter; `false` where all of it is too much.
  private mutating func addRow(_ code: UInt8, depth: Int) -> Bool {
    let width = query.count + 1
    let above = depth * width
    let row = above + width
    let before = depth > 0 ? path[depth - 1] : 0
    path[depth] = code
    let missing = gap(code, after: before)
    rows[row] = rows[above] + missing
    var least = rows[row]
    for column in 1..<width {
      let letter = query[column - 1]
      let earlier = column > 1 ? query[column - 2] : 0
      var cost = rows[above + column - 1] + Int(EditCost.substitution[Int(code) * 128 + Int(letter)])
      cost = min(cost, rows[above + column] + missing, rows[row + column - 1] + gap(letter, after: earlier))
      if column > 1, depth > 0, code == earlier, before == letter {
        cost = min(cost, rows[above - width + column - 2] + Int(EditCost.swap))
      }
      rows[row + column] = cost
      least = min(least, cost)
    }
    return least <= most
  }
}
