/// What an edit of the gazetteer does to the links of real texts.
///
/// ```swift
/// var impact = GazetteerImpact(before: Linker(old), after: Linker(new), edit: diff)
/// for text in corpus { impact.add(SourceText(text), id: "…") }
/// print(impact.count(.lost))
/// ```
///
/// Only texts that have a name of an edited entity are linked, since no other can come out otherwise but by their neighbours.
package struct GazetteerImpact {
  /// A link that comes out otherwise.
  package struct Item: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case gained, lost, changed
      /// Linked before, and now one of several that the text does not tell apart: no link, or one that is no more likely right than
      /// wrong, which it was.
      case ambiguous
    }
    package let kind: Kind
    package let document: String
    /// The line of the mention, from 1.
    package let line: Int
    package let surface: String
    /// The text about the mention, with the mention in ⟦ ⟧.
    package let context: String
    package let before: (id: String, label: String)?
    package let after: (id: String, label: String)?
    /// How far the two places lie from each other.
    package let kilometres: Double?
    /// How sure the link was and is; nil where one of the two is none.
    package let confidences: (before: Double, after: Double)?
  }

  package private(set) var items: [Item] = []
  package private(set) var documents = 0
  /// How many texts had a name of an edited entity.
  package private(set) var linked = 0
  private let before: Linker
  private let after: Linker
  private let keys: EditedKeys
  private let normalizer: Normalizer

  package init(before: Linker, after: Linker, edit: EditedKeys) {
    self.before = before
    self.after = after
    keys = edit
    normalizer = Normalizer(table: after.gazetteer.foldTable, profile: .key)
  }

  /// How many links came out otherwise in one way.
  package func count(_ kind: Item.Kind) -> Int { items.count { $0.kind == kind } }

  /// Links a text with both gazetteers, if the edit can affect it.
  ///
  /// - Complexity: O(bytes), and linking where it can.
  package mutating func add(_ source: SourceText, id: String, date: String = "") {
    documents += 1
    guard keys.occur(in: normalizer.fold(source).codes) else { return }
    linked += 1
    let old = before.link(source, id: id, date: date).links
    let new = after.link(source, id: id, date: date).links
    for link in new {
      guard let entity = link.entity else { continue }
      let other = old.first { $0.range.overlaps(link.range) && $0.entity != nil }
      guard let other, let was = other.entity else {
        add(.gained, link, source, id, nil, entity)
        continue
      }
      let confidences = (other.confidence, link.confidence)
      if before.gazetteer.entity(was).id != after.gazetteer.entity(entity).id {
        add(.changed, link, source, id, was, entity, confidences)
      } else if other.confidence > 0.5, link.confidence <= 0.5 {
        add(.ambiguous, link, source, id, was, entity, confidences)
      }
    }
    for link in old {
      guard let entity = link.entity,
        !new.contains(where: { $0.range.overlaps(link.range) && $0.entity != nil })
      else { continue }
      let isAmbiguous = new.contains { $0.range.overlaps(link.range) && $0.reason == .ambiguous }
      add(isAmbiguous ? .ambiguous : .lost, link, source, id, entity, nil)
    }
  }

  private mutating func add(
    _ kind: Item.Kind, _ link: Link, _ source: SourceText, _ document: String, _ old: Int?, _ new: Int?,
    _ confidences: (before: Double, after: Double)? = nil
  ) {
    let bytes = source.bytes
    var kilometres: Double?
    if kind == .changed, let old, let new, let from = Self.point(before.gazetteer.entity(old)),
      let to = Self.point(after.gazetteer.entity(new))
    {
      kilometres = from.distance(to: to)
    }
    items.append(
      Item(
        kind: kind, document: document, line: bytes[..<link.range.lowerBound].count { $0 == 0x0A } + 1,
        surface: String(decoding: bytes[link.range], as: UTF8.self), context: Self.context(bytes, link.range),
        before: old.map { Self.label($0, before.gazetteer) },
        after: new.map { Self.label($0, after.gazetteer) }, kilometres: kilometres,
        confidences: confidences))
  }

  private static func point(_ entity: Entity) -> GeoPoint? {
    guard let latitude = entity.latitude, let longitude = entity.longitude else { return nil }
    return GeoPoint(latitude: latitude, longitude: longitude)
  }

  private static func label(_ index: Int, _ gazetteer: Gazetteer) -> (id: String, label: String) {
    let entity = gazetteer.entity(index)
    return (entity.id.description, gazetteer.name(entity.preferredName).text)
  }

  /// Some thirty letters before and after a mention, on its own line.
  private static func context(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, range.lowerBound - start < 60 || bytes[start] & 0xC0 == 0x80, bytes[start - 1] != 0x0A {
      start -= 1
    }
    while end < bytes.count, end - range.upperBound < 60 || bytes[end] & 0xC0 == 0x80, bytes[end] != 0x0A {
      end += 1
    }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return text(start..<range.lowerBound) + "⟦" + text(range) + "⟧" + text(range.upperBound..<end)
  }
}
