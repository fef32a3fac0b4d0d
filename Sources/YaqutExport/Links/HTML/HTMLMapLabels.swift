/// Names beside the dots of a map, as many as have room, those of the first dots before others.
///
/// A phone shows the same map at less than half its size and its letters larger: the labels that have room there, too, are
/// the major ones, and only they are shown there.
enum HTMLMapLabels {
  /// A dot that may have a label.
  struct Dot {
    var name: String
    var position: HTMLMapFrame.Position
    var radius: Double
  }

  /// On which side of its dot a label stands.
  enum Side: String, CaseIterable {
    case right, left, above, below
  }

  /// Where a label stands: the point that its text begins, ends or is centred at.
  struct Label: Equatable {
    var side: Side
    var position: HTMLMapFrame.Position
    var isMajor: Bool
  }

  /// The size of letters in thousandths of the map's width, on a screen and on a phone; the style sheet has the same.
  static let size = 14.0
  static let phoneSize = 34.0
  /// How much larger a phone shows the dots; the style sheet has the same.
  static let phoneDot = 1.8

  /// A label for each dot that has room for one, in their order. Complexity: O(dots²).
  static func place(_ dots: [Dot], in frame: HTMLMapFrame) -> [Label?] {
    let unit = frame.width / 1000
    var labels: [Label?] = dots.map { _ in nil }
    for isMajor in [true, false] {
      let letter = unit * (isMajor ? phoneSize : size)
      var taken: [Box] = []
      for (index, dot) in dots.enumerated() {
        if let label = labels[index] { taken.append(box(label.side, dot, letter: letter).box) }
      }
      let spots = dots.map { Box(around: $0.position, $0.radius * (isMajor ? phoneDot : 1)) }
      for (index, dot) in dots.enumerated() where labels[index] == nil {
        for side in Side.allCases {
          let (box, position) = box(side, dot, letter: letter)
          let isFree =
            box.isInside(frame) && !taken.contains { $0.meets(box) }
            && !spots.enumerated().contains { $0 != index && $1.meets(box) }
          guard isFree else { continue }
          labels[index] = Label(side: side, position: position, isMajor: isMajor)
          taken.append(box)
          break
        }
      }
    }
    return labels
  }

  private static func box(
    _ side: Side, _ dot: Dot, letter: Double
  ) -> (box: Box, position: HTMLMapFrame.Position) {
    // Arabic letters are about half as wide as the type is high.
    let width = letter * (0.52 * Double(dot.name.unicodeScalars.count) + 0.2)
    let gap = dot.radius * 1.3
    var position = dot.position
    let left: Double
    switch side {
    case .right:
      position.x += gap
      left = position.x
    case .left:
      position.x -= gap
      left = position.x - width
    case .above:
      position.y -= gap + letter * 0.45
      left = position.x - width / 2
    case .below:
      position.y += gap + letter * 0.55
      left = position.x - width / 2
    }
    let (top, bottom) = (position.y - letter * 0.65, position.y + letter * 0.65)
    return (Box(left: left, top: top, right: left + width, bottom: bottom), position)
  }

  private struct Box {
    var left, top, right, bottom: Double

    init(left: Double, top: Double, right: Double, bottom: Double) {
      (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    init(around position: HTMLMapFrame.Position, _ radius: Double) {
      (left, top) = (position.x - radius, position.y - radius)
      (right, bottom) = (position.x + radius, position.y + radius)
    }

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func isInside(_ frame: HTMLMapFrame) -> Bool {
      left >= frame.west && right <= frame.west + frame.width && top >= frame.north
        && bottom <= frame.north + frame.height
    }
  }
}
