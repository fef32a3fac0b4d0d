/// `ndgeojson`: newline-delimited GeoJSON, a Feature a line and nothing else, as `jq`, `ogr2ogr` and tippecanoe read it.
struct GeoJSONLinesFormat: EntityFormat {
  private var json = JSONWriter()

  init(header: ExportHeader) {}

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    json.removeAll()
    GeoJSONFeature.write(entity, to: &json)
    json.newline()
    bytes.append(contentsOf: json.bytes)
  }
}
