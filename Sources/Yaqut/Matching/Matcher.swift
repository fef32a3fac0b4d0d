/// Finds the names of a gazetteer in folded text.
///
/// ```swift
/// let normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
/// let text = normalizer.fold("وصل إلى دير الزور وبالرقة")
/// for match in Matcher(gazetteer).matches(in: text) {
///   print(gazetteer.postings(ofKey: match.key).count, match.proclitics)
/// }
/// ```
///
/// A name is looked for where a word begins, and after each reading of its proclitics: the bare word first, then و or ف,
/// then ب, ك or ل, and لل for ل with the article. It must end where a word ends. Its words may be separated by a space or
/// a line end, and at ``FoldLevel/segmentation`` by a hyphen or an underscore. All names are reported, also those that
/// lie in longer ones: choosing is the linker's.
///
/// In a name of several words, one word after the first may have one letter wrong where enough of the name is left
/// (``OneEdit/isAllowed(_:at:in:)``); such a match has ``FoldLevel/edit``.
public struct Matcher: Sendable {
  private let gazetteer: Gazetteer

  /// A matcher for the names of `gazetteer`; O(1).
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// All names in a text, by where they begin, then the longest first; O(length of the text).
  ///
  /// - Parameter text: folded by ``FoldProfile/key`` and the gazetteer's own ``Gazetteer/foldTable``.
  public func matches(in text: FoldedText) -> [Match] {
    var workspace = MatchWorkspace()
    find(in: text, using: &workspace)
    return workspace.matches
  }

  /// As ``matches(in:)``, but leaves the matches in a workspace that is used again.
  public func find(in text: FoldedText, using workspace: inout MatchWorkspace) {
    find(in: text.codes.span, using: &workspace)
  }

  func find(in codes: Span<UInt8>, using workspace: inout MatchWorkspace) {
    _ = workspace.startText(gazetteer)
    read(codes, &workspace) { _, _ in }
  }

  /// Finds the matches of a text and gives its words, in one pass.
  func words(of codes: Span<UInt8>, using workspace: inout MatchWorkspace) -> WordTable {
    _ = workspace.startText(gazetteer)
    var table = WordTable(capacity: codes.count / 5)
    read(codes, &workspace) { table.append($0, $1) }
    return table
  }

  @inline(__always)
  private func read(
    _ codes: Span<UInt8>, _ workspace: inout MatchWorkspace,
    _ body: (borrowing WordBlock, borrowing WordMemory) -> Void
  ) {
    let keys = gazetteer.keys
    keys.bytes.withWords(keys.units) { units in
      keys.bytes.withBytes(keys.leaves) { leaves in
        guard units.count > 0 else { return }
        Self.read(codes, units, leaves, &workspace, body)
      }
    }
  }

  @inline(__always)
  private static func read(
    _ codes: Span<UInt8>, _ units: Span<UInt32>, _ leaves: Span<UInt8>, _ workspace: inout MatchWorkspace,
    _ body: (borrowing WordBlock, borrowing WordMemory) -> Void
  ) {
    var position = WordBlock.Position()
    while true {
      workspace.block.read(codes, &position, for: workspace.words)
      guard workspace.block.count > 0 else { break }
      workspace.words.recall(&workspace.block, codes, units, leaves)
      workspace.continuations.find(in: &workspace.block, workspace.words, codes, units, leaves)
      workspace.words.appendMatches(of: &workspace.block, codes, units, leaves, to: &workspace.matches)
      body(workspace.block, workspace.words)
    }
  }
}
