import Yaqut

/// From scalars of the decoded text to another unit of the source.
struct UnitOffsets {
  /// The offset of each scalar and of the end; `nil` where scalars are the unit.
  private let offsets: [Int]?

  /// - Complexity: O(bytes), nothing for scalars themselves.
  init(_ unit: OffsetUnit, of source: SourceText) {
    guard unit != .scalar else {
      offsets = nil
      return
    }
    var result: [Int] = []
    var position = 0
    var bytes = source.bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    parsing: while true {
      let lengths: (utf8: Int, utf16: Int)
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded): lengths = (encoded.count, encoded.count == 4 ? 2 : 1)
      case .error(let length): lengths = (length, 1)
      case .emptyInput: break parsing
      }
      result.append(position)
      position += unit == .utf8 ? lengths.utf8 : lengths.utf16
    }
    result.append(position)
    offsets = result
  }

  /// The offset in the unit of a scalar, or of the end.
  subscript(scalar: Int) -> Int { offsets?[scalar] ?? scalar }
}
