/// `geojson`: a FeatureCollection of RFC 7946 with the places of each document and their mentions; see ``LinkFeatures``.
struct LinkGeoJSONFormat: LinkFormat {
  private let features: LinkFeatures
  private var json = JSONWriter()
  private var box = BoundingBox()
  private var isFirst = true

  init(options: LinkExportOptions) { features = LinkFeatures(options: options) }

  mutating func begin(_ bytes: inout [UInt8]) { GeoJSONCollection.open(features.options.header, &bytes) }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    var (isFirst, box) = (isFirst, box)
    features.write(document, &json) { feature, point in
      if let point { box.add(longitude: point.longitude, latitude: point.latitude) }
      bytes.append(isFirst ? "\n" : ",\n")
      isFirst = false
      bytes.append(contentsOf: feature)
    }
    (self.isFirst, self.box) = (isFirst, box)
  }

  mutating func end(_ bytes: inout [UInt8]) { GeoJSONCollection.close(box, &bytes) }
}
