public import Yaqut

/// Turns linked documents into what the formats write, and remembers the entities it has met, since a text names the
/// same places over and over. Not for several threads: give each its own.
public final class EntityCatalogue {
  /// The gazetteer that was linked to.
  public let gazetteer: Gazetteer
  /// The most entities that are remembered, a few kilobytes each.
  private static let limit = 8192
  private var known: [Int: ExportedEntity] = [:]

  /// A catalogue that knows nothing yet.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The entity at an index; O(1) after the first time.
  public func entity(_ index: Int) -> ExportedEntity {
    if let entity = known[index] { return entity }
    let entity = ExportedEntity(index, of: gazetteer)
    // A corpus that names the whole gazetteer takes no more memory than one that names a part of it.
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    known[index] = entity
    return entity
  }

  /// A linked document as the formats write it.
  ///
  /// - Parameter explanation: The reason of a link in words, for formats that show it.
  public func document(
    _ document: LinkedDocument, explanation: (Link) -> String = { _ in "" }
  ) -> ExportedDocument {
    ExportedDocument(
      id: document.id, date: document.date, source: document.source,
      mentions: document.links.map { link in
        let entity = link.entity.map { self.entity($0) }
        return ExportedMention(
          range: link.range, proclitics: link.proclitics, kind: link.kind, form: link.form.rawValue,
          type: entity?.type ?? link.expectedType ?? "", confidence: link.confidence, entity: entity,
          reason: link.reason?.rawValue, rural: link.qualifier?.rural, explanation: explanation(link))
      })
  }
}
