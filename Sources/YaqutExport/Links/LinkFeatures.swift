import Yaqut

/// The features of a document's mentions, for the three forms of GeoJSON.
///
/// By default a feature is a place of one document with its mentions there, in the order of their first; with
/// ``LinkExportOptions/Unit/mention`` it is a single mention. Its id is the document's, `#`, and the place's or the
/// mention's range, so that ids are unique in a corpus; the place's own id is the property `id`. Organisations have no
/// points and no features.
struct LinkFeatures {
  let options: LinkExportOptions
  private let geometries = EntityFragments()
  private let properties = EntityFragments()

  init(options: LinkExportOptions) { self.options = options }

  /// Calls `body` with each feature as JSON without a line end, and its point.
  func write(
    _ document: ExportedDocument, _ json: inout JSONWriter,
    _ body: (ArraySlice<UInt8>, ExportedEntity.Point?) -> Void
  ) {
    let offsets = document.source.offsets(in: options.offsets)
    let sentences = SentenceFinder(document.source)
    func feature(_ entity: ExportedEntity?, _ identifier: String, _ mentions: [ExportedMention]) {
      json.removeAll()
      json.object { json in
        json.member("type", "Feature")
        json.member("id", "\(document.id)#\(identifier)")
        writeGeometry(entity, to: &json)
        json.member("properties") { json in
          json.object { json in
            json.member("doc", document.id)
            if !document.date.isEmpty { json.member("date", document.date) }
            json.member("id", entity?.id)
            if let entity {
              writeProperties(entity, to: &json)
            } else {
              json.member("kind", mentions.first?.kind.rawValue)
              json.member("type", mentions.first?.type)
            }
            json.member("mention_count", mentions.count)
            json.member("mentions") { json in
              json.array { json in
                for mention in mentions { write(mention, document, offsets, sentences, &json) }
              }
            }
          }
        }
      }
      body(json.bytes[...], entity?.point)
    }

    let places = document.mentions.filter {
      $0.kind == .place && ($0.entity != nil || options.includesUnlinked)
    }
    switch options.onePer {
    case .mention:
      for mention in places { feature(mention.entity, Self.identifier(offsets[mention.range]), [mention]) }
    case .place:
      var groups: [(entity: ExportedEntity?, mentions: [ExportedMention])] = []
      var index: [String: Int] = [:]
      for mention in places {
        guard let entity = mention.entity else {
          groups.append((nil, [mention]))
          continue
        }
        if let group = index[entity.id] {
          groups[group].mentions.append(mention)
        } else {
          index[entity.id] = groups.count
          groups.append((entity, [mention]))
        }
      }
      for group in groups {
        let first = group.mentions.first.map { Self.identifier(offsets[$0.range]) } ?? ""
        feature(group.entity, group.entity?.id ?? first, group.mentions)
      }
    }
  }

  private func writeGeometry(_ entity: ExportedEntity?, to json: inout JSONWriter) {
    guard let entity else { return GeoJSONFeature.writeGeometry(nil, to: &json) }
    json.encoded(
      geometries.bytes(entity) { bytes in
        var json = JSONWriter()
        GeoJSONFeature.writeGeometry(entity.point, to: &json)
        bytes = json.bytes
      })
  }

  private func writeProperties(_ entity: ExportedEntity, to json: inout JSONWriter) {
    json.encoded(
      properties.bytes(entity) { bytes in
        var json = JSONWriter()
        json.object { GeoJSONFeature.writeProperties(entity, to: &$0) }
        bytes = Array(json.bytes.dropFirst().dropLast())
      })
  }

  private static func identifier(_ range: Range<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

  private func write(
    _ mention: ExportedMention, _ document: ExportedDocument, _ offsets: OffsetConverter,
    _ sentences: SentenceFinder,
    _ json: inout JSONWriter
  ) {
    let range = offsets[mention.range]
    json.object { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.member("offsets", options.offsets.rawValue)
      json.member("surface", utf8: document.source.bytes[mention.range])
      json.member("proclitics", mention.proclitics)
      json.member("form", mention.form)
      json.member("status", mention.status)
      if let reason = mention.reason { json.member("reason", reason) }
      if let rural = mention.rural { json.member("rural", rural) }
      json.member("confidence", mention.confidence, decimals: 4)
      json.member("sentence", utf8: sentences.line(around: mention.range))
    }
  }
}
