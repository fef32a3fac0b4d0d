public import Yaqut

extension LinkJSONLines {
  /// Memory that is used again from document to document: what was written of the entities met so far.
  ///
  /// ```swift
  /// var (bytes, workspace) = ([UInt8](), LinkJSONLines.Workspace())
  /// for document in documents { lines.append(document, to: &bytes, using: &workspace) }
  /// ```
  ///
  /// One workspace serves one thread at a time; it keeps to some 5 MB whatever the documents.
  public struct Workspace: Sendable {
    private var writer: LinkLineWriter?
    private var json = JSONWriter()

    /// An empty workspace.
    public init() {}

    fileprivate mutating func append(
      _ document: LinkedDocument, _ lines: LinkJSONLines, to bytes: inout [UInt8]
    ) {
      if writer?.serves(lines) != true { writer = LinkLineWriter(lines) }
      if writer?.append(document, to: &bytes) == true { return }
      json.removeAll()
      lines.write(document, to: &json)
      bytes.append(contentsOf: json.bytes)
    }
  }

  /// Appends what ``write(_:to:)`` writes, with memory that is used again. A third of a microsecond for a link
  /// whose entity was met before.
  public func append(_ document: LinkedDocument, to bytes: inout [UInt8], using workspace: inout Workspace) {
    workspace.append(document, self, to: &bytes)
  }
}
