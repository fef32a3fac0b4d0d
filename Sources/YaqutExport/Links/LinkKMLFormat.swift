import Yaqut

/// `kml`: OGC KML 2.2, a Folder a document and in it a Placemark a place, with the sentences that name it.
struct LinkKMLFormat: LinkFormat {
  private let options: LinkExportOptions

  init(options: LinkExportOptions) { self.options = options }

  mutating func begin(_ bytes: inout [UInt8]) {
    var format = KMLFormat(header: options.header)
    format.begin(&bytes)
  }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let sentences = SentenceFinder(document.source)
    var order: [ExportedEntity] = []
    var mentions: [String: [ExportedMention]] = [:]
    for mention in document.mentions {
      guard let entity = mention.entity, entity.point != nil else { continue }
      if mentions[entity.id] == nil { order.append(entity) }
      mentions[entity.id, default: []].append(mention)
    }
    bytes.append("<Folder>")
    bytes.appendElement("name", document.id)
    bytes.append("\n")
    for entity in order {
      guard let point = entity.point, let all = mentions[entity.id] else { continue }
      bytes.append("<Placemark>")
      bytes.appendElement("name", entity.name)
      let lines = all.map { sentences.text(around: $0.range) }.unique
      bytes.appendElement("description", lines.joined(separator: "\n"))
      bytes.append("<ExtendedData>")
      for (key, value) in [
        ("id", entity.id), ("type", entity.type), ("name_en", entity.englishName ?? ""),
        ("within", entity.within.joined(separator: "، ")), ("mentions", "\(all.count)"),
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
    bytes.append("</Folder>\n")
  }

  mutating func end(_ bytes: inout [UInt8]) {
    var format = KMLFormat(header: options.header)
    format.end(&bytes)
  }
}
