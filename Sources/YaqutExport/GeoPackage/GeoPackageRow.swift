import Yaqut

/// A row of a GeoPackage's table.
public struct GeoPackageRow: Sendable, Equatable {
  /// A value of a column.
  public enum Value: Sendable, Equatable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    /// A text; absent where it is empty.
    init(_ text: String?) {
      if let text, !text.isEmpty { self = .text(text) } else { self = .null }
    }

    init(_ number: Int?) { if let number { self = .integer(number) } else { self = .null } }

    init(_ number: Double?) { if let number, number.isFinite { self = .real(number) } else { self = .null } }
  }

  /// The table.
  public var layer: GeoPackageLayer
  /// Where it is; `nil` where that is not known.
  public var geometry: GeoPackageGeometry?
  /// A value for each of ``GeoPackageLayer/columns``.
  public var values: [Value]

  /// The rows of a place or an organisation: its own, its outline's, and one for each name.
  public static func rows(of entity: ExportedEntity) -> [GeoPackageRow] {
    var rows = [entity.kind == .place ? place(entity) : organisation(entity)]
    if let boundary = entity.boundary, let geometry = GeoPackageGeometry(boundary) {
      rows.append(outline(entity, geometry))
    }
    for name in entity.names {
      rows.append(
        GeoPackageRow(
          layer: .names,
          values: [
            entity.id, name.text, name.lang, name.kind, name.register, name.from, name.to, name.source,
          ].map { Value($0) }))
    }
    return rows
  }

  private static func place(_ entity: ExportedEntity) -> GeoPackageRow {
    var values = described(entity)
    values += [Value(entity.within.joined(separator: "، ")), Value(entity.population)]
    values += [.integer(entity.importance), Value(entity.point?.precision)] + dated(entity)
    return GeoPackageRow(
      layer: .places, geometry: entity.point.map { GeoPackageGeometry($0) }, values: values)
  }

  private static func outline(_ entity: ExportedEntity, _ geometry: GeoPackageGeometry) -> GeoPackageRow {
    let values = described(entity) + [Value(entity.within.joined(separator: "، ")), Value(entity.source)]
    return GeoPackageRow(layer: .boundaries, geometry: geometry, values: values)
  }

  private static func organisation(_ entity: ExportedEntity) -> GeoPackageRow {
    GeoPackageRow(
      layer: .organisations, values: described(entity) + [.integer(entity.importance)] + dated(entity))
  }

  /// `id` to `parent` or `umbrella`.
  private static func described(_ entity: ExportedEntity) -> [Value] {
    [
      entity.id, entity.name, entity.englishName ?? "", entity.type, entity.country,
      entity.chain.first?.id ?? "",
    ].map { Value($0) }
  }

  /// `from` to `source`.
  private static func dated(_ entity: ExportedEntity) -> [Value] {
    func names(_ lang: String) -> String {
      entity.names.filter { $0.lang == lang }.map(\.text).unique.joined(separator: "|")
    }
    let ids = entity.concordances.map { "\($0.authority):\($0.code)" }.joined(separator: ";")
    return [
      entity.from, entity.to, entity.supersededBy ?? "", names("ar"), names("en"), ids, entity.source,
    ].map { Value($0) }
  }

  /// The row of a mention at these offsets of its document, with the sentence around it.
  static func mention(
    _ mention: ExportedMention, of document: ExportedDocument, at offsets: Range<Int>, sentence: String
  ) -> GeoPackageRow {
    let entity = mention.entity
    var values = [Value(document.id), Value(document.date)]
    values += [.integer(offsets.lowerBound), .integer(offsets.upperBound)]
    values += [
      document.source.string(mention.range), mention.proclitics, mention.kind.rawValue, mention.form,
      mention.status,
      entity?.id ?? "", mention.type, entity?.name ?? "", entity?.englishName ?? "",
    ].map { Value($0) }
    values.append(Value(entity?.point?.precision))
    values += [Value(entity?.country), Value(entity?.within.joined(separator: "، ")), Value(mention.rural)]
    let confidence = (mention.confidence * 10_000).rounded() / 10_000
    values += [Value(confidence), Value(mention.reason), Value(sentence)]
    return GeoPackageRow(
      layer: .mentions, geometry: entity?.point.map { GeoPackageGeometry($0) }, values: values)
  }
}
