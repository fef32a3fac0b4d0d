/// What each code point of Unicode is to a fold: the one table behind every profile.
///
/// It is made from ICU's properties and normalisation together with the letters that Yaqut names itself
/// (``make()``), or read from the bytes that a compiled gazetteer stores, so that a text and the names of a gazetteer are
/// never folded by two different tables: ``fingerprint`` tells them apart.
public struct FoldTable: Sendable {
  /// The table as it is stored; see `FoldTableFormat` for its layout.
  public let bytes: [UInt8]
  /// A hash of ``bytes`` (FNV-1a, 64 bits).
  public let fingerprint: UInt64
  /// The version of Unicode whose data the table was made from, as major << 8 | minor.
  public let unicodeVersion: UInt32

  /// For each 64 code points of planes 0 and 1, the number of their block in ``blocks``.
  let stage: [UInt16]
  /// The classes of the code points, 64 to a block.
  let blocks: [UInt8]
  /// The code points of class ``FoldClass/expansion``, in order, each with the offset of its classes in ``sequences``.
  let expansionPoints: [UInt32]
  let expansionOffsets: [UInt16]
  /// Each sequence: 1 where its letters hold only if Latin letters are folded (else 0), its length, its classes.
  let sequences: [UInt8]

  init(
    unicodeVersion: UInt32, stage: [UInt16], blocks: [UInt8], expansionPoints: [UInt32],
    expansionOffsets: [UInt16],
    sequences: [UInt8]
  ) {
    self.unicodeVersion = unicodeVersion
    self.stage = stage
    self.blocks = blocks
    self.expansionPoints = expansionPoints
    self.expansionOffsets = expansionOffsets
    self.sequences = sequences
    bytes = FoldTableFormat.encode(
      unicodeVersion: unicodeVersion, stage: stage, blocks: blocks, expansionPoints: expansionPoints,
      expansionOffsets: expansionOffsets, sequences: sequences)
    fingerprint = FoldTableFormat.hash(bytes)
  }

  /// The class of a code point.
  ///
  /// - Complexity: O(1).
  func foldClass(_ scalar: UInt32) -> UInt8 {
    guard scalar < 0x20000 else { return Self.classBeyond(scalar) }
    return blocks[Int(stage[Int(scalar >> 6)]) << 6 | Int(scalar & 63)]
  }

  /// The class of a code point beyond plane 1: ideographs in planes 2 and 3, ignorable tags and selectors in plane 14.
  static func classBeyond(_ scalar: UInt32) -> UInt8 {
    switch scalar >> 16 {
    case 2, 3: Letter.otherLetter
    case 14 where scalar & 0xFFFF < 0x1000: FoldClass.ignorable
    default: Letter.otherSign
    }
  }

  /// The classes that a code point of class ``FoldClass/expansion`` stands for, as a range of ``sequences``, and
  /// whether that holds only where Latin letters are folded.
  ///
  /// - Complexity: O(log n) in the number of expansions.
  func expansion(of scalar: UInt32) -> (classes: Range<Int>, onlyLatin: Bool)? {
    var low = 0
    var high = expansionPoints.count
    while low < high {
      let middle = (low + high) / 2
      if expansionPoints[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < expansionPoints.count, expansionPoints[low] == scalar else { return nil }
    let offset = Int(expansionOffsets[low])
    return (offset + 2..<offset + 2 + Int(sequences[offset + 1]), sequences[offset] == 1)
  }
}
