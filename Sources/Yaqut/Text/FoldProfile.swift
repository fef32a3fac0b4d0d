/// A set of folds under a name.
///
/// Every profile makes the lossless folds of ``FoldLevel/exact``; they cannot be left out.
///
/// ```swift
/// let strict = FoldProfile("strict", folds: [.marks, .alefForms])
/// ```
public struct FoldProfile: Sendable, Hashable, CustomStringConvertible {
  /// A word for the profile.
  public let name: String
  /// Its folds, in the order of ``Fold/all``.
  public let folds: [Fold]

  /// A profile of some folds and the lossless ones.
  public init(_ name: String, folds: [Fold]) {
    self.name = name
    let wanted = Set(folds)
    self.folds = Fold.all.filter { $0.level == .exact || wanted.contains($0) }
  }

  /// All folds up to a level, without those that only ``loose`` makes.
  public init(upTo level: FoldLevel) {
    self.init("\(level)", folds: Fold.all.filter { $0.level <= level && !Self.onlyLoose.contains($0) })
  }

  private static let onlyLoose: Set<Fold> = [.tanweenAlef, .finalVowel, .article]

  /// Nothing is lost but composition, presentation forms, tatweel, format characters and the kind of white space.
  public static let exact = FoldProfile("exact", folds: [])
  /// What most searches want: levels 0 to 4, every fold of a letter into a letter. Words stay as they were divided.
  public static let standard = FoldProfile("standard", folds: Fold.all.filter { $0.level <= .lookalikes })
  /// What the keys of a gazetteer and the matcher use: ``standard``, and the tricks of level 5 that can be undone in
  /// the text itself.
  public static let key = FoldProfile("key", folds: Fold.all.filter { !onlyLoose.contains($0) })
  /// Every fold there is.
  public static let loose = FoldProfile("loose", folds: Fold.all)

  /// The profile of a name: `exact`, `standard`, `key` or `loose`.
  public static func named(_ name: String) -> FoldProfile? {
    [exact, standard, key, loose].first { $0.name == name }
  }

  /// The name.
  public var description: String { name }

  func has(_ fold: Fold) -> Bool { folds.contains(fold) }
}
