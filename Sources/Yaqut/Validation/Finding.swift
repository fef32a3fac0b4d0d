/// Something in a data file that a rule found wrong.
///
/// ```text
/// Gazetteer/names/sy.csv:12:5: error: name 'حلب ' ends with a space [white-space]
/// ```
public struct Finding: Sendable {
  /// The id of the rule.
  public let rule: String
  /// How much it weighs.
  public let severity: Severity
  /// The file, as a path inside the gazetteer's folder: `names/sy.csv`.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong and what to write instead.
  public let message: Message
  /// Further sentences, such as where the other of two rows stands.
  public let notes: [Message]
  /// The edit that mends it, where there is one.
  public let fix: Fix?
  /// What names the row in `allow.csv`: its id, or id and name as `P12/حلب`.
  public let key: String
  /// The reason for which `allow.csv` acknowledges the finding; nil where it does not.
  public internal(set) var acknowledged: String?

  /// Whether it keeps an edit from being merged: errors, and warnings that nobody acknowledged.
  public var blocks: Bool { severity == .error || severity == .warning && acknowledged == nil }

  /// Sixteen hexadecimal digits that stay the same while rule, row and message do (FNV-1a, 64 bits).
  public var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [rule, path, key, message.english] {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// An edit of bytes that mends a finding.
public struct Fix: Sendable {
  /// What it does: `write 'حلب'`.
  public let message: Message
  /// The edits, none of which overlap.
  public let edits: [Edit]
  /// Whether `yaqut validate --fix` may apply it without a person looking on.
  public let isSafe: Bool

  /// Bytes put in the place of others.
  public struct Edit: Sendable {
    /// The file, as a path inside the gazetteer's folder.
    public let path: String
    /// The bytes replaced; empty where something is put in.
    public let range: Range<Int>
    /// What stands there then.
    public let replacement: String
  }
}
