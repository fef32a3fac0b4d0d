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

  /// A place, or a mention that names none we know, and the mentions that are told of it.
  private struct Feature {
    var entity: ExportedEntity?
    /// What its id has after the document's.
    var identifier: String
    var mentions: [ExportedMention]
  }

  /// Calls `body` with each feature as JSON without a line end, and its point.
  func write(
    _ document: ExportedDocument, _ json: inout JSONWriter,
    _ body: (ArraySlice<UInt8>, ExportedEntity.Point?) -> Void
  ) {
    let offsets = document.source.offsets(in: options.offsets)
    let sentences = SentenceFinder(document.source)
    for feature in features(of: document, offsets) {
      json.removeAll()
      write(feature, document, offsets, sentences, &json)
      body(json.bytes[...], feature.entity?.point)
    }
  }

  /// The features of a document in the order of their first mentions.
  private func features(of document: ExportedDocument, _ offsets: OffsetConverter) -> [Feature] {
    var features: [Feature] = []
    var index: [String: Int] = [:]
    for mention in document.mentions where mention.kind == .place {
      guard mention.entity != nil || options.includesUnlinked else { continue }
      let identifier: String
      if options.onePer == .place, let entity = mention.entity {
        if let known = index[entity.id] {
          features[known].mentions.append(mention)
          continue
        }
        index[entity.id] = features.count
        identifier = entity.id
      } else {
        identifier = Self.identifier(offsets[mention.range])
      }
      features.append(Feature(entity: mention.entity, identifier: identifier, mentions: [mention]))
    }
    return features
  }

  private func write(
    _ feature: Feature, _ document: ExportedDocument, _ offsets: OffsetConverter, _ sentences: SentenceFinder,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("type", "Feature")
      json.member("id", "\(document.id)#\(feature.identifier)")
      writeGeometry(feature.entity, to: &json)
      json.member("properties") { json in
        json.object { json in
          json.member("doc", document.id)
          if !document.date.isEmpty { json.member("date", document.date) }
          json.member("id", feature.entity?.id)
          if let entity = feature.entity {
            writeProperties(entity, to: &json)
          } else {
            json.member("kind", feature.mentions.first?.kind.rawValue)
            json.member("type", feature.mentions.first?.type)
          }
          json.member("mention_count", feature.mentions.count)
          json.member("mentions") { json in
            json.array { json in
              for mention in feature.mentions { write(mention, document, offsets, sentences, &json) }
            }
          }
        }
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
