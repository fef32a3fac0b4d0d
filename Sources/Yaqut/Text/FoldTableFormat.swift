/// How a ``FoldTable`` is laid out in bytes. All numbers are little-endian.
///
///     "YQF1"  unicode version (4)  blocks (4)  expansions (4)  sequence bytes (4)
///     stage (2 × 2048)  blocks (64 × n)  expansion points (4 × n)  expansion offsets (2 × n)  sequences
enum FoldTableFormat {
  static let magic: [UInt8] = [0x59, 0x51, 0x46, 0x31]
  static let stageCount = 0x20000 >> 6
  private static let head = 20

  static func encode(
    unicodeVersion: UInt32, stage: [UInt16], blocks: [UInt8], expansionPoints: [UInt32],
    expansionOffsets: [UInt16],
    sequences: [UInt8]
  ) -> [UInt8] {
    var bytes = magic
    bytes.reserveCapacity(
      head + stage.count * 2 + blocks.count + expansionPoints.count * 6 + sequences.count)
    func append(_ value: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    func append(_ value: UInt16) {
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    append(unicodeVersion)
    append(UInt32(blocks.count / 64))
    append(UInt32(expansionPoints.count))
    append(UInt32(sequences.count))
    stage.forEach { append($0) }
    bytes += blocks
    expansionPoints.forEach { append($0) }
    expansionOffsets.forEach { append($0) }
    bytes += sequences
    return bytes
  }

  /// FNV-1a with 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var result: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { result = (result ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return result
  }
}

extension FoldTable {
  /// A table from stored bytes, every number of which is checked.
  ///
  /// - Throws: ``FoldTableError`` where the bytes are no table.
  /// - Complexity: O(n) in the number of bytes, about 60 KB.
  public init(bytes: [UInt8]) throws(FoldTableError) {
    guard bytes.count >= 20 else {
      throw FoldTableError(reason: "\(bytes.count) bytes are too few for its head")
    }
    guard Array(bytes[0..<4]) == FoldTableFormat.magic else {
      throw FoldTableError(reason: "it does not begin with YQF1")
    }
    var position = 4
    func word() -> UInt32 {
      defer { position += 4 }
      return (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << UInt32(8 * $1) }
    }
    func half() -> UInt16 {
      defer { position += 2 }
      return UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8
    }
    let unicodeVersion = word()
    let (blockCount, expansionCount, sequenceCount) = (Int(word()), Int(word()), Int(word()))
    let needed = 20 + FoldTableFormat.stageCount * 2 + blockCount * 64 + expansionCount * 6 + sequenceCount
    guard bytes.count == needed else {
      throw FoldTableError(reason: "it has \(bytes.count) bytes where its head asks for \(needed)")
    }
    let stage = (0..<FoldTableFormat.stageCount).map { _ in half() }
    guard stage.allSatisfy({ $0 < blockCount }) else {
      throw FoldTableError(reason: "it points to a block it does not have")
    }
    let blocks = Array(bytes[position..<position + blockCount * 64])
    position += blockCount * 64
    let points = (0..<expansionCount).map { _ in word() }
    let offsets = (0..<expansionCount).map { _ in half() }
    let sequences = Array(bytes[position...])
    let inside = offsets.allSatisfy { offset in
      let start = Int(offset)
      return start + 2 <= sequences.count && start + 2 + Int(sequences[start + 1]) <= sequences.count
        && sequences[start + 1] <= 32
    }
    guard inside else { throw FoldTableError(reason: "it points to a sequence it does not have") }
    self.init(
      unicodeVersion: unicodeVersion, stage: stage, blocks: blocks, expansionPoints: points,
      expansionOffsets: offsets, sequences: sequences)
  }
}
