/// Memory that is used again from text to text, so that matching many short texts allocates nothing.
///
/// One workspace serves one thread at a time.
public struct MatchWorkspace: Sendable {
  /// The matches of the last text.
  public internal(set) var matches: [Match] = []

  /// An empty workspace.
  public init() {}
}
