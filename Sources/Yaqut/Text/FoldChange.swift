/// One fold that was made of one character of a text.
public struct FoldChange: Sendable, Hashable {
  /// The bytes of the source that were folded.
  public let source: Range<Int>
  /// What stood there.
  public let from: String
  /// What stands for it, empty where it is left out.
  public let to: String
  /// The fold, which says why.
  public let fold: Fold
}

extension Normalizer {
  /// Every fold made of a text that this normalizer folded, in the order of the source.
  ///
  /// - Complexity: O(n), and much slower than folding: it is for reading.
  public func changes(in folded: FoldedText) -> [FoldChange] {
    FoldExplanation(normalizer: self, folded: folded).changes()
  }
}
