extension Linker {
  /// Memory that is used again from text to text: what the words and names met so far are, and room to work in.
  ///
  /// Give one to ``Linker/link(_:id:date:using:)-(SourceText,_,_,_)`` where many texts are linked. The links are the same
  /// as without. One workspace serves one thread at a time, and one gazetteer for as long as it lives; it keeps to some
  /// 30 MB whatever the texts.
  ///
  /// ```swift
  /// var workspace = Linker.Workspace()
  /// for post in posts { publish(linker.link(post, using: &workspace).links) }
  /// ```
  public struct Workspace: Sendable {
    var matches = MatchWorkspace()
    var candidates = CandidateMemory()
    var lookups = LookupMemory()

    /// An empty workspace, which takes no memory.
    public init() {}

    /// Forgets what has become too much.
    mutating func startDocument() {
      candidates.startDocument()
      lookups.startDocument()
    }
  }
}
