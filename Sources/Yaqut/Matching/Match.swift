/// A place in folded text where a key of the gazetteer stands.
public struct Match: Hashable, Sendable {
  /// Where the name begins, in ``FoldedText/codes``, after the proclitics.
  public var start: Int
  /// Where the name ends, in ``FoldedText/codes``.
  public var end: Int
  /// The particles before the name, in the same word.
  public var proclitics: Proclitics
  /// Whether ل took the alef of the article: in للرقة the name الرقة begins at the second lam.
  public var assimilated: Bool
  /// The key, for ``Gazetteer/postings(ofKey:)``.
  public var key: Int
  /// How far the text is from the key: ``FoldLevel/exact`` for a plain hit, ``FoldLevel/segmentation`` over a
  /// hyphen or a joined form, ``FoldLevel/edit`` with one letter wrong.
  public var level: FoldLevel

  /// The range in ``FoldedText/codes``.
  public var range: Range<Int> { start..<end }
}
