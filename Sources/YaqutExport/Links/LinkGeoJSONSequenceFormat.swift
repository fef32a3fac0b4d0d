/// `geojsonseq`: the features of ``LinkFeatures`` as a GeoJSON text sequence (RFC 8142).
struct LinkGeoJSONSequenceFormat: LinkFormat {
  private let features: LinkFeatures
  private var json = JSONWriter()

  init(options: LinkExportOptions) { features = LinkFeatures(options: options) }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    features.write(document, &json) { feature, _ in
      bytes.append(0x1E)
      bytes.append(contentsOf: feature)
      bytes.append(0x0A)
    }
  }
}
