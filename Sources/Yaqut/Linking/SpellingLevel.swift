/// Finds the lowest fold level at which a surface form equals a name.
///
/// The index has one key for all spellings that fold alike, so the level is found afterwards, and only for the
/// candidates of a span.
struct SpellingLevel: Sendable {
  let ladder: FoldLadder

  /// The level of two texts in UTF-8, from ``FoldLevel/exact`` to ``FoldLevel/lookalikes``, signs of one sort being the same;
  /// O(length of both).
  func level(of surface: Span<UInt8>, name: Span<UInt8>) -> FoldLevel {
    if let level = PlainSpelling.level(surface, name) { return level }
    let (left, right) = (
      SourceText(surface.indices.map { surface[$0] }), SourceText(name.indices.map { name[$0] })
    )
    return ladder.level(left, right, upTo: .hamza) { $0.codes == $1.codes } ?? .lookalikes
  }
}
