/// A direction of the compass, as the words before a place name say it: `شمال شرقي حلب`.
public enum CompassDirection: String, Sendable, CaseIterable {
  case north, northeast, east, southeast, south, southwest, west, northwest, centre

  /// Clockwise from north in degrees; nil for the centre.
  public var bearing: Double? {
    switch self {
    case .north: 0
    case .northeast: 45
    case .east: 90
    case .southeast: 135
    case .south: 180
    case .southwest: 225
    case .west: 270
    case .northwest: 315
    case .centre: nil
    }
  }

  /// The direction between two: north and east give northeast.
  func combined(with other: CompassDirection) -> CompassDirection {
    switch (self, other) {
    case (.north, .east), (.east, .north): .northeast
    case (.north, .west), (.west, .north): .northwest
    case (.south, .east), (.east, .south): .southeast
    case (.south, .west), (.west, .south): .southwest
    default: self
    }
  }
}
