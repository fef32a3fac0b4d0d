/// The particles written together with the word after them: و ف ب ك ل, and sequences of one of each group.
///
/// `وبالرقة` has و and ب. The article is no proclitic here: it belongs to the name.
public struct Proclitics: OptionSet, Hashable, Sendable {
  /// One bit each.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `و`, and
  public static let waw = Proclitics(rawValue: 1 << 0)
  /// `ف`, then
  public static let feh = Proclitics(rawValue: 1 << 1)
  /// `ب`, in, by
  public static let beh = Proclitics(rawValue: 1 << 2)
  /// `ك`, like
  public static let kaf = Proclitics(rawValue: 1 << 3)
  /// `ل`, to, for
  public static let lam = Proclitics(rawValue: 1 << 4)

  /// و or ف: joins the word to what stands before it.
  public static let conjunctions: Proclitics = [.waw, .feh]
  /// ب, ك or ل: governs the word.
  public static let prepositions: Proclitics = [.beh, .kaf, .lam]
}

extension Proclitics: CustomStringConvertible {
  /// The letters in the order of writing: `وب`.
  public var description: String {
    var text = ""
    if contains(.waw) { text += "و" }
    if contains(.feh) { text += "ف" }
    if contains(.beh) { text += "ب" }
    if contains(.kaf) { text += "ك" }
    if contains(.lam) { text += "ل" }
    return text
  }
}
