import Yaqut

/// `lpf`: Linked Places Format 1.2, GeoJSON-LD for the World Historical Gazetteer and Recogito. Places only.
///
/// Names carry their language and dates; codes in GeoNames and Wikidata become `exactMatch` links; the unit above
/// becomes a relation `gvp:broaderPartitive`. The format wants a date for each record: where the gazetteer has none, the
/// year of the gazetteer's version says when the record is attested.
struct LinkedPlacesFormat: EntityFormat {
  private let header: ExportHeader
  private var json = JSONWriter()
  private var isFirst = true

  /// The JSON-LD context of the format.
  static let context =
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"

  init(header: ExportHeader) { self.header = header }

  mutating func begin(_ bytes: inout [UInt8]) {
    bytes.append(#"{"type":"FeatureCollection","@context":"\#(Self.context)","features":["#)
  }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    guard entity.kind == .place else { return }
    bytes.append(isFirst ? "\n" : ",\n")
    isFirst = false
    json.removeAll()
    json.object { json in
      json.member("@id", Self.address(entity.id))
      json.member("type", "Feature")
      json.member("properties") { json in
        json.object { json in
          json.member("title", entity.name)
          if !entity.country.isEmpty { json.member("ccodes", [entity.country]) }
          json.member("fclasses", [FeatureClass.of(entity.type)])
        }
      }
      Self.writeWhen(from: entity.from, to: entity.to, else: header.year, to: &json)
      json.member("names") { json in
        json.array { for name in entity.names { Self.write(name, to: &$0) } }
      }
      json.member("types") { json in
        json.array { $0.object { $0.member("label", entity.type) } }
      }
      Self.writeGeometry(entity, to: &json)
      Self.writeLinks(entity, to: &json)
      Self.writeParent(entity, to: &json)
    }
    bytes.append(contentsOf: json.bytes)
  }

  mutating func end(_ bytes: inout [UInt8]) { bytes.append("\n]}\n") }

  static func address(_ id: String) -> String { "urn:yaqut:\(id)" }

  private static func write(_ name: ExportedEntity.Name, to json: inout JSONWriter) {
    json.object { json in
      json.member("toponym", name.text)
      // The format knows languages of two letters.
      if name.lang.utf8.count == 2 { json.member("lang", name.lang) }
      json.member("status", name.kind)
      if !name.from.isEmpty || !name.to.isEmpty {
        writeWhen(from: name.from, to: name.to, else: nil, to: &json)
      }
      json.member("citations") { json in
        json.array { $0.object { $0.member("label", name.source) } }
      }
    }
  }

  private static func writeWhen(from: String, to: String, else year: String?, to json: inout JSONWriter) {
    let start = from.isEmpty && to.isEmpty ? year : from
    json.member("when") { json in
      json.object { json in
        json.member("timespans") { json in
          json.array { json in
            json.object { json in
              if let start, !start.isEmpty { json.member("start") { $0.object { $0.member("in", start) } } }
              if !to.isEmpty { json.member("end") { $0.object { $0.member("in", to) } } }
            }
          }
        }
      }
    }
  }

  private static func writeGeometry(_ entity: ExportedEntity, to json: inout JSONWriter) {
    guard let point = entity.point else { return }
    json.member("geometry") { json in
      json.object { json in
        json.member("type", "Point")
        json.member("coordinates") { json in
          json.array { json in
            json.value(point.longitude, decimals: 6)
            json.value(point.latitude, decimals: 6)
          }
        }
        json.member("citations") { json in
          json.array { $0.object { $0.member("label", entity.source) } }
        }
        if let precision = point.precision {
          json.member("approximation") { json in
            json.object { json in
              json.member("label", "gvp:approximateLocation")
              json.member("tolerance", precision, decimals: 3)
            }
          }
        }
      }
    }
  }

  private static func writeLinks(_ entity: ExportedEntity, to json: inout JSONWriter) {
    let known = entity.concordances.filter { ["gn", "wd"].contains($0.authority) }
    guard !known.isEmpty else { return }
    json.member("links") { json in
      json.array { json in
        for concordance in known {
          json.object { json in
            json.member("type", "exactMatch")
            json.member("identifier", "\(concordance.authority):\(concordance.code)")
          }
        }
      }
    }
  }

  private static func writeParent(_ entity: ExportedEntity, to json: inout JSONWriter) {
    guard let parent = entity.chain.first else { return }
    json.member("relations") { json in
      json.array { json in
        json.object { json in
          json.member("relationType", "gvp:broaderPartitive")
          json.member("relationTo", Self.address(parent.id))
          json.member("label", parent.name)
        }
      }
    }
  }
}
