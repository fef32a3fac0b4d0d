extension Linker {
  /// Memory that is used again from text to text: what the words and names met so far are, and room to work in.
  ///
  /// Give one to ``Linker/link(_:id:date:using:)-(SourceText,_,_,_)`` where many texts are linked. The links are the same
  /// as without. One workspace serves one thread at a time; it keeps to some 30 MB whatever the texts.
  ///
  /// ```swift
  /// var workspace = Linker.Workspace()
  /// for post in posts { publish(linker.link(post, using: &workspace).links) }
  /// ```
  public struct Workspace: Sendable {
    var matches = MatchWorkspace()
    var facts = WordFactMemory()
    var candidates = CandidateMemory()
    var lookups = LookupMemory()
    var room = LinkingRoom()

    /// An empty workspace.
    public init() {}

    private init(matches: MatchWorkspace) { self.matches = matches }

    /// Forgets what has become too much, and what another gazetteer said.
    mutating func startDocument(_ gazetteer: Gazetteer, _ weights: Weights) {
      if matches.startText(gazetteer) { self = Workspace(matches: matches) }
      candidates.startDocument(weights)
      lookups.startDocument()
    }
  }
}
