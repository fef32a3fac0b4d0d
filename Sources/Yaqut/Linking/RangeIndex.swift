/// Ranges that can be asked which of them overlap another.
struct RangeIndex: Sendable {
  /// The places of the ranges in the order of their lower bounds.
  private let order: [Int]
  private let lowers: [Int]
  /// The highest upper bound up to each place of the order.
  private let highest: [Int]
  private let uppers: [Int]

  /// O(n log n), O(n) where they are in order.
  init(_ ranges: [Range<Int>]) {
    order = ranges.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
    lowers = order.map { ranges[$0].lowerBound }
    uppers = order.map { ranges[$0].upperBound }
    var highest: [Int] = []
    highest.reserveCapacity(uppers.count)
    for upper in uppers { highest.append(max(upper, highest.last ?? upper)) }
    self.highest = highest
  }

  /// Whether one of them overlaps a range; O(log n).
  func overlaps(_ range: Range<Int>) -> Bool {
    let end = Self.first(in: lowers, from: range.upperBound)
    return end > 0 && highest[end - 1] > range.lowerBound
  }

  /// The places of those that overlap a range, in their own order; O(log n) and what lies between the first and the last.
  func overlapping(_ range: Range<Int>) -> [Int] {
    let end = Self.first(in: lowers, from: range.upperBound)
    let start = Self.first(in: highest, from: range.lowerBound + 1)
    guard start < end else { return [] }
    return (start..<end).filter { uppers[$0] > range.lowerBound }.map { order[$0] }.sorted()
  }

  /// The first place of rising numbers that is not less than one.
  private static func first(in numbers: [Int], from least: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
