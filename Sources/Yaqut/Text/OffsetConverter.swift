/// Converts offsets of one text from UTF-8 bytes to another unit.
///
/// ```swift
/// let text = SourceText("قصف حلب")
/// let scalars = text.offsets(in: .scalar)
/// scalars[7] // 4: ح
/// ```
public struct OffsetConverter: Sendable {
  /// The unit that offsets are converted to.
  public let unit: OffsetUnit
  private let source: SourceText
  /// For each block of bytes, the first scalar that begins in it or after it: its byte offset and its offset in `unit`.
  private var marks: [(byte: UInt32, offset: UInt32)] = []
  private static let block = 256

  init(_ source: SourceText, unit: OffsetUnit) {
    self.unit = unit
    self.source = source
    guard unit != .utf8 else { return }
    marks.reserveCapacity(source.bytes.count / Self.block + 1)
    let bytes = source.bytes.span
    var byte = 0
    var offset = 0
    var boundary = 0
    while byte < bytes.count {
      if byte >= boundary {
        marks.append((UInt32(byte), UInt32(offset)))
        boundary = marks.count * Self.block
      }
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: byte)
      offset += unit == .utf16 && value > 0xFFFF ? 2 : 1
      byte += length
    }
    marks.append((UInt32(byte), UInt32(offset)))
  }

  /// The offset in ``unit`` of the scalar that begins at, or first after, a byte.
  ///
  /// Never falls as the byte offset rises. An offset beyond the text is taken for its end.
  /// - Complexity: O(1): at most 256 bytes are read.
  public subscript(byteOffset: Int) -> Int {
    let target = min(max(byteOffset, 0), source.bytes.count)
    guard unit != .utf8 else { return target }
    let bytes = source.bytes.span
    let mark = marks[min(target / Self.block, marks.count - 1)]
    // The block's first scalar may begin after the target: then the target lies inside the scalar before it.
    var position = Int(mark.byte)
    var offset = Int(mark.offset)
    while position < target {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
      offset += unit == .utf16 && value > 0xFFFF ? 2 : 1
      position += length
    }
    return offset
  }

  /// The range in ``unit`` of a range of bytes.
  public subscript(byteRange: Range<Int>) -> Range<Int> {
    let lower = self[byteRange.lowerBound]
    return lower..<max(lower, self[byteRange.upperBound])
  }
}
