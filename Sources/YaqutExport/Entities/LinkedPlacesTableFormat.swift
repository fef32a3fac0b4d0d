import Yaqut

/// `lp-tsv`: LP-TSV 0.5, the table form of Linked Places Format. Places only.
///
///     id  title  title_source  fclasses  attestation_year  start  end  ccodes  matches  variants  types  …
///     P12  حماة  wof  P  2026      SY  gn:170017;wd:Q173545  حماة@ar;Hama@en  city  …
///
/// The format separates values by semicolons; a name that holds one is left out. The preferred name is the title and
/// stands among the variants too, with its language.
struct LinkedPlacesTableFormat: EntityFormat {
  /// The columns, in order.
  static let columns = [
    "id", "title", "title_source", "fclasses", "attestation_year", "start", "end", "ccodes", "matches",
    "variants",
    "types", "parent_name", "parent_id", "lon", "lat", "geo_source", "approximation",
  ]
  private let header: ExportHeader

  init(header: ExportHeader) { self.header = header }

  mutating func begin(_ bytes: inout [UInt8]) { bytes.appendTSVRow(Self.columns) }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    guard entity.kind == .place else { return }
    let title = entity.names.first { $0.kind == "preferred" && $0.text == entity.name }
    let matches = entity.concordances.filter { ["gn", "wd"].contains($0.authority) }
      .map { "\($0.authority):\($0.code)" }
    // The first name of a language is the preferred one, which the format has no other way to say.
    let ordered =
      entity.names.filter { $0.kind == "preferred" } + entity.names.filter { $0.kind != "preferred" }
    let variants = ordered.filter { !$0.text.utf8.contains(UInt8(ascii: ";")) }.map {
      "\($0.text)@\($0.lang)"
    }
    bytes.appendTSVRow([
      entity.id, entity.name, title?.source ?? entity.source, FeatureClass.of(entity.type), header.year ?? "",
      entity.from, entity.to, entity.country, matches.joined(separator: ";"),
      variants.unique.joined(separator: ";"), entity.type, entity.chain.first?.name ?? "",
      entity.chain.first.map { LinkedPlacesFormat.address($0.id) } ?? "",
      entity.point?.longitude.text(decimals: 6) ?? "", entity.point?.latitude.text(decimals: 6) ?? "",
      entity.point == nil ? "" : entity.source, entity.point?.precision?.text(decimals: 3) ?? "",
    ])
  }
}
