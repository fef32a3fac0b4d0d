import Yaqut

/// Writes an entity as a Feature of RFC 7946: longitude before latitude, at most six decimals (0.1 m), the identifier
/// as `id`, and all that is known as properties.
struct GeoJSONFeature {
  /// Writes the feature; what has no point has the geometry `null`.
  static func write(_ entity: ExportedEntity, to json: inout JSONWriter) {
    json.object { json in
      json.member("type", "Feature")
      json.member("id", entity.id)
      if let boundary = entity.boundary {
        json.member("geometry") { write(boundary, to: &$0) }
      } else {
        writeGeometry(entity.point, to: &json)
      }
      json.member("properties") { json in
        json.object { writeProperties(entity, to: &$0) }
      }
    }
  }

  static func writeGeometry(_ point: ExportedEntity.Point?, to json: inout JSONWriter) {
    json.key("geometry")
    guard let point else { return json.null() }
    json.object { json in
      json.member("type", "Point")
      json.member("coordinates") { json in
        json.array { json in
          json.value(point.longitude, decimals: 6)
          json.value(point.latitude, decimals: 6)
        }
      }
    }
  }

  /// Writes an outline as a Polygon, or as a MultiPolygon where it has several parts.
  static func write(_ boundary: Boundary, to json: inout JSONWriter) {
    func write(_ polygon: [Boundary.Ring], to json: inout JSONWriter) {
      json.array { json in
        for ring in polygon {
          json.array { json in
            for position in ring { writePosition(position, to: &json) }
          }
        }
      }
    }
    json.object { json in
      json.member("type", boundary.polygons.count == 1 ? "Polygon" : "MultiPolygon")
      json.key("coordinates")
      if boundary.polygons.count == 1 {
        write(boundary.polygons[0], to: &json)
      } else {
        json.array { json in
          for polygon in boundary.polygons { write(polygon, to: &json) }
        }
      }
    }
  }

  private static func writePosition(_ position: Boundary.Position, to json: inout JSONWriter) {
    json.array { json in
      json.value(position.longitude, decimals: 6)
      json.value(position.latitude, decimals: 6)
    }
  }

  /// The members of `properties`, without braces.
  static func writeProperties(_ entity: ExportedEntity, to json: inout JSONWriter) {
    json.member("name", entity.name)
    json.member("name_en", entity.englishName)
    json.member("kind", entity.kind.rawValue)
    json.member("type", entity.type)
    json.member("country", entity.country)
    json.member("within", entity.within)
    json.member("chain") { json in
      json.array { json in
        for unit in entity.chain {
          json.object { json in
            json.member("id", unit.id)
            json.member("type", unit.type)
            json.member("name", unit.name)
            json.member("name_en", unit.englishName)
          }
        }
      }
    }
    writeNames(entity.names, to: &json)
    json.member("ids") { json in
      json.object { json in
        for concordance in entity.concordances { json.member(concordance.authority, concordance.code) }
      }
    }
    json.member("precision_km", entity.point?.precision, decimals: 3)
    json.member("population", entity.population)
    json.member("importance", entity.importance)
    if !entity.from.isEmpty { json.member("from", entity.from) }
    if !entity.to.isEmpty { json.member("to", entity.to) }
    if let successor = entity.supersededBy { json.member("superseded_by", successor) }
    json.member("sources", entity.sources)
    json.member("licence", ExportHeader.licence)
    if entity.kind == .place {
      let style = MapStyle(placetype: entity.type)
      json.member("marker-color", style.color)
      json.member("marker-symbol", style.symbol)
    }
  }

  /// `"names": {"ar": {"preferred": ["حلب"], "variant": ["…"]}, "en": {…}}`, languages and kinds in the order in which
  /// they first come.
  private static func writeNames(_ names: [ExportedEntity.Name], to json: inout JSONWriter) {
    json.member("names") { json in
      json.object { json in
        for lang in names.map(\.lang).unique {
          json.member(lang) { json in
            json.object { json in
              let ofLang = names.filter { $0.lang == lang }
              for kind in ofLang.map(\.kind).unique {
                json.member(kind, ofLang.filter { $0.kind == kind }.map(\.text))
              }
            }
          }
        }
      }
    }
  }
}

extension Sequence<String> {
  /// Each string once, where it first comes.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
