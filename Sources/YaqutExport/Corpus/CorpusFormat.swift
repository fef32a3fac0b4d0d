/// A way to write a ``CorpusSummary``.
public enum CorpusFormat: String, Sendable, CaseIterable {
  /// A page with a map and a table.
  case html
  /// A Feature a place (RFC 7946).
  case geojson
  /// A row a place.
  case csv

  /// The whole file.
  public func write(_ summary: CorpusSummary, options: LinkExportOptions) -> [UInt8] {
    var bytes: [UInt8] = []
    switch self {
    case .html: Self.appendPage(summary, options, to: &bytes)
    case .geojson: Self.appendFeatures(summary, options, to: &bytes)
    case .csv: Self.appendTable(summary, to: &bytes)
    }
    return bytes
  }

  private static func appendPage(
    _ summary: CorpusSummary, _ options: LinkExportOptions, to bytes: inout [UInt8]
  ) {
    let rows = summary.rows
    HTMLPage.open(title: "ياقوت · Yaqut", outlines: options.outlines, to: &bytes)
    bytes.appendElement("h1", "الأماكن المذكورة · Places named")
    bytes.append("\n")
    let counts = (summary.documents, summary.mentions, rows.count)
    bytes.append("<p class=\"summary\">النصوص: \(counts.0) · المواضع: \(counts.1) · الأماكن: \(counts.2) · ")
    bytes.append(
      "<bdi lang=\"en\">documents: \(counts.0), mentions: \(counts.1), places: \(counts.2)</bdi></p>\n")
    let spots = rows.compactMap { HTMLMap.Spot($0.place, count: $0.mentions, anchor: $0.place.id) }
    HTMLMap.append(spots, label: "خريطة الأماكن · Map of \(spots.count) places", to: &bytes)
    HTMLPage.openTable(
      "الأماكن بعدد ذكرها · Places by mentions",
      [
        "الاسم · name", "English", "ضمن · within", "مرات · mentions", "نصوص · documents", "أول · first",
        "آخر · last",
        "الموقع · lat, lon", "id",
      ], to: &bytes)
    for row in rows {
      bytes.append("<tr id=\"\(row.place.id)\">")
      HTMLPage.appendCell(row.place.name, to: &bytes)
      HTMLPage.appendCell(row.place.englishName ?? "", to: &bytes)
      HTMLPage.appendCell(row.place.within.joined(separator: "، "), to: &bytes)
      for number in ["\(row.mentions)", "\(row.documents)", row.first, row.last] {
        HTMLPage.appendNumber(number, to: &bytes)
      }
      HTMLPage.appendNumber(HTMLPage.text(row.place.point), to: &bytes)
      HTMLPage.appendNumber(row.place.id, to: &bytes)
      bytes.append("</tr>\n")
    }
    HTMLPage.closeTable(to: &bytes)
    HTMLPage.close(options.header, to: &bytes)
  }

  private static func appendFeatures(
    _ summary: CorpusSummary, _ options: LinkExportOptions, to bytes: inout [UInt8]
  ) {
    var box = BoundingBox()
    var json = JSONWriter()
    GeoJSONCollection.open(options.header, &bytes)
    for (index, row) in summary.rows.enumerated() {
      if let point = row.place.point { box.add(longitude: point.longitude, latitude: point.latitude) }
      json.removeAll()
      json.object { json in
        json.member("type", "Feature")
        json.member("id", row.place.id)
        GeoJSONFeature.writeGeometry(row.place.point, to: &json)
        json.member("properties") { json in
          json.object { json in
            json.member("mention_count", row.mentions)
            json.member("document_count", row.documents)
            json.member("first", row.first.isEmpty ? nil : row.first)
            json.member("last", row.last.isEmpty ? nil : row.last)
            GeoJSONFeature.writeProperties(row.place, to: &json)
          }
        }
      }
      bytes.append(index == 0 ? "\n" : ",\n")
      bytes.append(contentsOf: json.bytes)
    }
    GeoJSONCollection.close(box, &bytes)
  }

  private static func appendTable(_ summary: CorpusSummary, to bytes: inout [UInt8]) {
    bytes.appendCSVRow([
      "id", "type", "name", "name_en", "lat", "lon", "country", "within", "mentions", "documents", "first",
      "last",
    ])
    for row in summary.rows {
      let place = row.place
      bytes.appendCSVRow([
        place.id, place.type, place.name, place.englishName ?? "",
        place.point?.latitude.text(decimals: 6) ?? "",
        place.point?.longitude.text(decimals: 6) ?? "", place.country, place.within.joined(separator: "|"),
        "\(row.mentions)", "\(row.documents)", row.first, row.last,
      ])
    }
  }
}
