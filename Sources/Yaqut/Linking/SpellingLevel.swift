/// Finds the lowest fold level at which a surface form equals a name.
///
/// The index has one key for all spellings that fold alike, so the level is found afterwards, and only for the
/// candidates of a span.
struct SpellingLevel: Sendable {
  private let normalizers: [(level: FoldLevel, normalizer: Normalizer)]

  init(_ table: FoldTable) {
    normalizers = [FoldLevel.exact, .marks, .spelling, .hamza].map {
      ($0, Normalizer(table: table, profile: FoldProfile(upTo: $0)))
    }
  }

  /// The level, from ``FoldLevel/exact`` to ``FoldLevel/lookalikes``; O(length of both).
  func level(of surface: String, name: String) -> FoldLevel {
    if surface.utf8.elementsEqual(name.utf8) { return .exact }
    for (level, normalizer) in normalizers where normalizer.fold(surface).codes == normalizer.fold(name).codes
    {
      return level
    }
    return .lookalikes
  }
}
