/// The part of the world that a map shows: around most of what is named, with room at the edges.
///
/// A place far from the rest, such as a capital abroad, would shrink the others to a spot. So the frame holds the places
/// nearest to the middle that make up nine tenths of the mentions, and what is not much farther. Countries count only
/// where there is nothing else.
struct HTMLMapFrame {
  /// A point in the units of the map.
  struct Position: Equatable {
    var x, y: Double
  }

  let west, north, width, height: Double

  /// The least width of a frame, in units: about 70 km.
  static let leastWidth = 60.0
  /// What a frame's height is to its width.
  static let slope = 0.7

  /// The frame of some places; `nil` where there are none.
  init?(_ spots: [(spot: HTMLMap.Spot, position: Position)]) {
    var counted = spots.filter { !$0.spot.isCountry }
    if counted.isEmpty { counted = spots }
    guard !counted.isEmpty else { return nil }
    let middle = Position(
      x: Self.median(counted.map { ($0.position.x, $0.spot.count) }),
      y: Self.median(counted.map { ($0.position.y, $0.spot.count) }))
    func distance(_ position: Position) -> Double {
      max(abs(position.x - middle.x), abs(position.y - middle.y))
    }
    let sorted = counted.sorted { distance($0.position) < distance($1.position) }
    let all = sorted.reduce(0) { $0 + $1.spot.count }
    var (covered, reach) = (0, 0.0)
    for (spot, position) in sorted where covered * 10 < all * 9 {
      covered += spot.count
      reach = distance(position)
    }
    let shown = sorted.map(\.position).filter { distance($0) <= max(1.5 * reach, Self.leastWidth) }
    let (xs, ys) = (shown.map(\.x), shown.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    width = max((right - left) * 1.25, (bottom - top) * 1.2 / Self.slope, Self.leastWidth)
    height = width * Self.slope
    west = (left + right - width) / 2
    north = (top + bottom - height) / 2
  }

  /// Whether a point is shown.
  func contains(_ position: Position) -> Bool {
    (west...west + width).contains(position.x) && (north...north + height).contains(position.y)
  }

  /// The value in the middle of values that come so many times.
  private static func median(_ values: [(value: Double, count: Int)]) -> Double {
    let sorted = values.sorted { $0.value < $1.value }
    let all = sorted.reduce(0) { $0 + $1.count }
    var sum = 0
    for (value, count) in sorted {
      sum += count
      if sum * 2 >= all { return value }
    }
    return 0
  }
}
