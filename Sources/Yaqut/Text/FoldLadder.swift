internal import Synchronization

/// Tells at which level two spellings are first the same.
///
/// ```swift
/// let ladder = FoldLadder(table: .make())
/// ladder.level("حَلَب", "حلب") // .marks
/// ladder.level("إدلب", "ادلب") // .spelling
/// ladder.level("حلب", "حماة") // nil
/// ```
///
/// The normalizer of a level is made when it is first asked for: most texts need few of them, and a program that links
/// one short text none.
public struct FoldLadder: Sendable {
  private let rungs: [Rung]

  /// A ladder of the levels from exact to segmentation.
  public init(table: FoldTable) {
    rungs = [FoldLevel.exact, .marks, .spelling, .hamza, .lookalikes, .segmentation].map {
      Rung(table: table, level: $0)
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

  /// The lowest level up to a last one whose folds make of both what is held to be the same, nil where none does.
  func level(
    _ left: SourceText, _ right: SourceText, upTo last: FoldLevel = .segmentation,
    where isSame: (FoldedText, FoldedText) -> Bool
  ) -> FoldLevel? {
    if left == right { return .exact }
    for rung in rungs where rung.level <= last {
      let normalizer = rung.normalizer
      if isSame(normalizer.fold(left), normalizer.fold(right)) { return rung.level }
    }
    return nil
  }

  /// A level with its normalizer, which the first thread that asks for it makes.
  private final class Rung: Sendable {
    let level: FoldLevel
    private let table: FoldTable
    private let made = AtomicLazyReference<Box>()

    private final class Box: Sendable {
      let normalizer: Normalizer

      init(_ normalizer: Normalizer) { self.normalizer = normalizer }
    }

    init(table: FoldTable, level: FoldLevel) {
      self.table = table
      self.level = level
    }

    var normalizer: Normalizer {
      if let box = made.load() { return box.normalizer }
      let box = Box(Normalizer(table: table, profile: FoldProfile(upTo: level)))
      return made.storeIfNil(box).normalizer
    }
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
