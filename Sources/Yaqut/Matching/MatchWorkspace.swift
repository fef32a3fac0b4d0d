/// Memory that is used again from text to text, so that matching many short texts allocates nothing and no word is looked
/// up twice.
///
/// One workspace serves one thread at a time.
public struct MatchWorkspace: Sendable {
  /// The matches of the last text.
  public internal(set) var matches: [Match] = []
  /// The words that were met, and what can be read of each by itself.
  var words = WordMemory()
  /// The words that are looked up.
  var block = WordBlock()
  var continuations = Continuations()
  /// What the matches are of.
  private var gazetteer: Gazetteer?

  /// From so many words on, all are forgotten before the next text: some megabytes.
  static let mostWords = 1 << 17

  /// An empty workspace.
  public init() {}

  /// Forgets the words of another gazetteer, and all where they have become too many.
  ///
  /// - Returns: Whether numbers of words begin anew.
  mutating func startText(_ gazetteer: Gazetteer) -> Bool {
    matches.removeAll(keepingCapacity: true)
    guard self.gazetteer !== gazetteer || words.count > Self.mostWords else { return false }
    self = MatchWorkspace()
    self.gazetteer = gazetteer
    return true
  }
}
