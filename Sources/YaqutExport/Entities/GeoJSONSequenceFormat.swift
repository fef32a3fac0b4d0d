/// `geojsonseq`: GeoJSON text sequences of RFC 8142, each Feature between a record separator (U+001E) and a line feed,
/// so that a reader can go on after a damaged record.
struct GeoJSONSequenceFormat: EntityFormat {
  private var json = JSONWriter()

  init(header: ExportHeader) {}

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    bytes.append(0x1E)
    json.removeAll()
    GeoJSONFeature.write(entity, to: &json)
    json.newline()
    bytes.append(contentsOf: json.bytes)
  }
}
