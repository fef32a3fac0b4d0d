/// `ndgeojson`: the features of ``LinkFeatures``, one a line.
struct LinkGeoJSONLinesFormat: LinkFormat {
  private let features: LinkFeatures
  private var json = JSONWriter()

  init(options: LinkExportOptions) { features = LinkFeatures(options: options) }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    features.write(document, &json) { feature, _ in
      bytes.append(contentsOf: feature)
      bytes.append(0x0A)
    }
  }
}
