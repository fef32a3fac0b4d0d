/// Keys with a number each, gathered in any order and sorted for ``TrieBuilder``.
///
/// The letters of all keys lie in one array; a key costs 24 bytes more, so a million of them sort without an
/// allocation each.
struct KeyTable {
  /// The longest key there can be, in letters: what a leaf of the trie can hold.
  static let longest = 250

  private var codes: [UInt8] = []
  private var entries: [Entry] = []

  private struct Entry {
    /// The first eight letters, so that most comparisons need no more.
    var prefix: UInt64
    var start: UInt32
    var length: UInt32
    var value: UInt32
  }

  var count: Int { entries.count }

  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    codes.reserveCapacity(count * 12)
  }

  /// Adds a key of 1 to ``longest`` letters; others are left out.
  mutating func add(_ key: some Collection<UInt8>, _ value: UInt32) {
    guard !key.isEmpty, key.count <= Self.longest else { return }
    var prefix: UInt64 = 0
    var length: UInt32 = 0
    let start = UInt32(codes.count)
    for code in key {
      if length < 8 { prefix |= UInt64(code) << (56 - 8 * UInt64(length)) }
      length += 1
      codes.append(code)
    }
    entries.append(Entry(prefix: prefix, start: start, length: length, value: value))
  }

  /// Sorts by key, then value; O(n log n) comparisons.
  mutating func sort() {
    let codes = codes
    entries.sort { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      var offset: UInt32 = 8
      while offset < left.length, offset < right.length {
        let (a, b) = (codes[Int(left.start + offset)], codes[Int(right.start + offset)])
        if a != b { return a < b }
        offset += 1
      }
      if left.length != right.length { return left.length < right.length }
      return left.value < right.value
    }
  }

  /// The letters of the entry at `index`.
  func key(_ index: Int) -> ArraySlice<UInt8> {
    let start = Int(entries[index].start)
    return codes[start..<start + Int(entries[index].length)]
  }

  func length(_ index: Int) -> Int { Int(entries[index].length) }

  func value(_ index: Int) -> UInt32 { entries[index].value }

  func code(_ index: Int, _ depth: Int) -> UInt8 { codes[Int(entries[index].start) + depth] }

  func isSameKey(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (entries[left], entries[right])
    guard left.prefix == right.prefix, left.length == right.length else { return false }
    if left.length <= 8 { return true }
    for offset in 8..<left.length where codes[Int(left.start + offset)] != codes[Int(right.start + offset)] {
      return false
    }
    return true
  }
}
