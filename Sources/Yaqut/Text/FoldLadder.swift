/// Tells at which level two spellings are first the same.
///
/// ```swift
/// let ladder = FoldLadder(table: .make())
/// ladder.level("حَلَب", "حلب") // .marks
/// ladder.level("إدلب", "ادلب") // .spelling
/// ladder.level("حلب", "حماة") // nil
/// ```
public struct FoldLadder: Sendable {
  private let rungs: [(level: FoldLevel, normalizer: Normalizer)]

  /// A ladder of the levels from exact to segmentation.
  public init(table: FoldTable) { self.init(table: table, upTo: .segmentation) }

  /// A ladder of the levels from exact to a last one.
  init(table: FoldTable, upTo last: FoldLevel) {
    rungs = [FoldLevel.exact, .marks, .spelling, .hamza, .lookalikes, .segmentation].filter { $0 <= last }.map
    {
      ($0, Normalizer(table: table, profile: FoldProfile(upTo: $0)))
    }
  }

  /// The lowest level whose folds make the same text of both, nil where none does.
  ///
  /// - Complexity: O(n) in the length of both, for each level below the one found.
  public func level(_ left: String, _ right: String) -> FoldLevel? {
    level(SourceText(left), SourceText(right))
  }

  /// The lowest level whose folds make the same text of both, nil where none does.
  public func level(_ left: SourceText, _ right: SourceText) -> FoldLevel? {
    level(left, right) { $0.hasSameText(as: $1) }
  }

  /// The lowest level whose folds make of both what is held to be the same, nil where none does.
  func level(_ left: SourceText, _ right: SourceText, where isSame: (FoldedText, FoldedText) -> Bool)
    -> FoldLevel?
  {
    if left == right { return .exact }
    return rungs.first { isSame($0.normalizer.fold(left), $0.normalizer.fold(right)) }?.level
  }
}

extension FoldedText {
  /// Whether two folded texts are equal, also in what has no code.
  func hasSameText(as other: FoldedText) -> Bool {
    guard codes == other.codes else { return false }
    let hasUncoded = codes.contains { !Letter.isSpace($0) && Letter.scalars[Int($0)] == 0 }
    return !hasUncoded || string == other.string
  }
}
