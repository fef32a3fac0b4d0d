/// Finds the lowest fold level at which a surface form equals a name.
///
/// The index has one key for all spellings that fold alike, so the level is found afterwards, and only for the
/// candidates of a span.
struct SpellingLevel: Sendable {
  private let ladder: FoldLadder

  init(_ table: FoldTable) { ladder = FoldLadder(table: table, upTo: .hamza) }

  /// The level, from ``FoldLevel/exact`` to ``FoldLevel/lookalikes``, signs of one sort being the same; O(length of both).
  func level(of surface: String, name: String) -> FoldLevel {
    // Most are the same, which is told without a copy of either.
    if surface.utf8.elementsEqual(name.utf8) { return .exact }
    return ladder.level(SourceText(surface), SourceText(name)) { $0.codes == $1.codes } ?? .lookalikes
  }
}
