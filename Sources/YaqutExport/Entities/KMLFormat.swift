/// `kml`: OGC KML 2.2 for Google Earth, OsmAnd and Organic Maps: a Placemark a place, with the Arabic name as its
/// label. What has no point is left out, since nobody could see it.
struct KMLFormat: EntityFormat {
  private let header: ExportHeader

  init(header: ExportHeader) { self.header = header }

  mutating func begin(_ bytes: inout [UInt8]) {
    bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2">
      <Document>
      <name>Yaqut</name>

      """)
    bytes.appendElement("description", (header.attributions + [ExportHeader.licence]).joined(separator: "\n"))
    bytes.append("\n")
  }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    guard let point = entity.point else { return }
    bytes.append("<Placemark id=\"")
    bytes.append(xml: entity.id)
    bytes.append("\">")
    bytes.appendElement("name", entity.name)
    bytes.appendElement(
      "description",
      ([entity.englishName, entity.within.isEmpty ? nil : entity.within.joined(separator: "، ")] as [String?])
        .compactMap(\.self).joined(separator: "\n"))
    bytes.append("<ExtendedData>")
    let names = entity.names.map(\.text).unique.joined(separator: "|")
    for (key, value) in [
      ("type", entity.type), ("country", entity.country), ("names", names),
      ("precision_km", point.precision?.text(decimals: 3) ?? ""), ("source", entity.source),
    ] where !value.isEmpty {
      bytes.append("<Data name=\"\(key)\">")
      bytes.appendElement("value", value)
      bytes.append("</Data>")
    }
    bytes.append("</ExtendedData><Point><coordinates>")
    bytes.append(point.longitude, decimals: 6)
    bytes.append(",")
    bytes.append(point.latitude, decimals: 6)
    bytes.append("</coordinates></Point></Placemark>\n")
  }

  mutating func end(_ bytes: inout [UInt8]) { bytes.append("</Document>\n</kml>\n") }
}
