/// How far folded text is from the text as written, from the least change to the greatest.
///
/// A match reached at a lower level beats one at a higher.
public enum FoldLevel: UInt8, CaseIterable, Comparable, Hashable, Sendable {
  case exact
  case marks
  case spelling
  case hamza
  case lookalikes
  case segmentation
  case proclitics
  case edit

  /// The lower level comes first.
  public static func < (left: FoldLevel, right: FoldLevel) -> Bool { left.rawValue < right.rawValue }
}
