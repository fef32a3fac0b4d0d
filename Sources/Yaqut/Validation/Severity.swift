/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Blocks: the gazetteer would be wrong or unreadable.
  case error
  /// Must be mended, or acknowledged with a reason in `allow.csv`.
  case warning
  /// Told only.
  case info

  /// The heaviest first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }

  /// The word in Arabic.
  public var arabic: String { self == .error ? "خطأ" : self == .warning ? "تنبيه" : "معلومة" }
}
