import Yaqut
import YaqutExport

/// Writes the results of `yaqut lookup`.
struct LookupOutput {
  let gazetteer: Gazetteer
  let format: LookupFormat
  private var bytes: [UInt8] = []

  init(gazetteer: Gazetteer, format: LookupFormat) {
    self.gazetteer = gazetteer
    self.format = format
  }

  /// Whether it is time to write.
  var isFull: Bool { bytes.count >= 1 << 16 }

  /// What was written since the last call.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func add(_ query: String, _ results: [LookupResult]) {
    switch format {
    case .text: bytes += Array(text(query, results).utf8)
    case .jsonl:
      var json = JSONWriter()
      json.object { json in
        json.member("query", query)
        json.member("results") { json in
          json.array { json in for result in results { write(result, to: &json) } }
        }
      }
      json.newline()
      bytes += json.bytes
    }
  }

  private func write(_ result: LookupResult, to json: inout JSONWriter) {
    let entity = gazetteer.entity(result.entity)
    json.object { json in
      json.member("id", entity.id.description)
      json.member("kind", entity.kind.rawValue)
      json.member("type", type(of: entity))
      json.member("name", gazetteer.name(entity.preferredName).text)
      json.member("name_en", entity.englishName.map { gazetteer.name($0).text })
      json.member("lat", entity.latitude, decimals: 6)
      json.member("lon", entity.longitude, decimals: 6)
      json.member("country", entity.country.isEmpty ? nil : entity.country)
      json.member("within", gazetteer.within(result.entity))
      json.member("level", "\(result.level)")
    }
  }

  private func type(of entity: Entity) -> String {
    entity.placetype?.rawValue ?? entity.organisationType?.rawValue ?? ""
  }

  /// The query, then a line a result; Arabic stands in isolates (U+2068…U+2069), so that numbers keep their places.
  private func text(_ query: String, _ results: [LookupResult]) -> String {
    var text = isolated(query) + (results.isEmpty ? "  not found\n" : "\n")
    for result in results {
      let entity = gazetteer.entity(result.entity)
      var parts = [
        entity.id.description, type(of: entity), isolated(gazetteer.name(entity.preferredName).text),
      ]
      let name = gazetteer.name(result.name).text
      if result.name != entity.preferredName, result.name != entity.englishName {
        parts.append("= \(isolated(name))")
      }
      if let english = entity.englishName { parts.append(gazetteer.name(english).text) }
      let within = gazetteer.within(result.entity)
      if !within.isEmpty { parts.append(isolated(within.joined(separator: "، "))) }
      if let latitude = entity.latitude, let longitude = entity.longitude {
        parts.append("\(latitude),\(longitude)")
      }
      parts.append("\(result.level)")
      text += "  " + parts.joined(separator: "  ") + "\n"
    }
    return text
  }

  private func isolated(_ text: String) -> String {
    "\u{2068}" + text.split(whereSeparator: \.isNewline).joined(separator: " ") + "\u{2069}"
  }
}
