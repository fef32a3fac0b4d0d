import Yaqut

/// `csv`: a header row, then a row an entity (RFC 4180, UTF-8, LF).
///
///     id,kind,type,name,name_en,lat,lon,precision_km,country,parent,within,population,importance,…
///     P12,place,city,حماة,Hama,35.131829,36.757783,1,SY,P11,حماة|حماة|سوريا,460602,62,…
///
/// `within`, `names_ar` and `names_en` are for people, with `|` between the values; `names`, `ids` and `relations` are
/// JSON and hold everything, so that `yaqut import` reads the file back without loss.
struct CSVFormat: EntityFormat {
  /// The columns, in order.
  static let columns = [
    "id", "kind", "type", "name", "name_en", "lat", "lon", "precision_km", "country", "parent", "within",
    "population",
    "importance", "from", "to", "superseded_by", "names_ar", "names_en", "names", "ids", "area", "relations",
    "source",
  ]

  init(header: ExportHeader) {}

  mutating func begin(_ bytes: inout [UInt8]) { bytes.appendCSVRow(Self.columns) }

  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8]) {
    func names(_ lang: String) -> String {
      entity.names.filter { $0.lang == lang }.map(\.text).unique.joined(separator: "|")
    }
    bytes.appendCSVRow([
      entity.id, entity.kind.rawValue, entity.type, entity.name, entity.englishName ?? "",
      entity.point?.latitude.text(decimals: 6) ?? "", entity.point?.longitude.text(decimals: 6) ?? "",
      entity.point?.precision?.text(decimals: 3) ?? "", entity.country, entity.chain.first?.id ?? "",
      entity.within.joined(separator: "|"),
      entity.population.map { "\($0)" } ?? "", "\(entity.importance)", entity.from, entity.to,
      entity.supersededBy ?? "", names("ar"), names("en"), Self.names(entity), Self.identifiers(entity),
      entity.area ?? "", Self.relations(entity), entity.source,
    ])
  }

  /// `[{"name":"حماة","lang":"ar","kind":"preferred","source":"wof"}]`; empty members are left out.
  private static func names(_ entity: ExportedEntity) -> String {
    var json = JSONWriter()
    json.array { json in
      for name in entity.names {
        json.object { json in
          json.member("name", name.text)
          json.member("lang", name.lang)
          json.member("kind", name.kind)
          for (key, value) in [
            ("register", name.register), ("from", name.from), ("to", name.to), ("source", name.source),
          ] where !value.isEmpty {
            json.member(key, value)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// `[{"relation":"merged_into","object":"O1","source":"pages"}]`; empty where there are none.
  private static func relations(_ entity: ExportedEntity) -> String {
    guard !entity.relations.isEmpty else { return "" }
    var json = JSONWriter()
    json.array { json in
      for relation in entity.relations {
        json.object { json in
          json.member("relation", relation.kind)
          json.member("object", relation.object)
          for (key, value) in [("from", relation.from), ("to", relation.to), ("source", relation.source)]
          where !value.isEmpty {
            json.member(key, value)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// `[["gn","170017"],["wd","Q41183"]]`: pairs, since an entity may have two codes of one authority.
  private static func identifiers(_ entity: ExportedEntity) -> String {
    var json = JSONWriter()
    json.array { json in
      for concordance in entity.concordances {
        json.array { json in
          json.value(concordance.authority)
          json.value(concordance.code)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
