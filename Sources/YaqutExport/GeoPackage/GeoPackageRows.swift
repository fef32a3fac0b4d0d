import Yaqut

/// Turns documents into rows of a GeoPackage: each mention, and each entity when it is first named. Memory is that of the
/// identifiers of the entities named.
public struct GeoPackageRows: Sendable {
  private let options: LinkExportOptions
  private let outlines: [String: Boundary]
  private var seen: Set<String> = []

  /// Rows with these options; unlinked mentions have rows where ``LinkExportOptions/includesUnlinked`` says so.
  public init(options: LinkExportOptions) {
    self.options = options
    outlines = Dictionary(options.outlines.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Calls `body` with each row of a document.
  public mutating func rows<E>(
    of document: ExportedDocument, _ body: (GeoPackageRow) throws(E) -> Void
  ) throws(E) {
    let offsets = document.source.offsets(in: options.offsets)
    let sentences = SentenceFinder(document.source)
    for mention in document.mentions {
      if var entity = mention.entity {
        if seen.insert(entity.id).inserted {
          entity.boundary = outlines[entity.id]
          for row in GeoPackageRow.rows(of: entity) { try body(row) }
        }
      } else if !options.includesUnlinked {
        continue
      }
      try body(
        .mention(
          mention, of: document, at: offsets[mention.range], sentence: sentences.text(around: mention.range)))
    }
  }
}
