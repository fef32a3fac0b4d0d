/// Finds the lowest fold level at which a surface form equals a name.
///
/// The index has one key for all spellings that fold alike, so the level is found afterwards, and only for the
/// candidates of a span.
struct SpellingLevel: Sendable {
  let ladder: FoldLadder

  /// The level, from ``FoldLevel/exact`` to ``FoldLevel/lookalikes``, signs of one sort being the same; O(length of both).
  func level(of surface: String, name: String) -> FoldLevel {
    ladder.level(SourceText(surface), SourceText(name), upTo: .hamza) { $0.codes == $1.codes } ?? .lookalikes
  }
}
