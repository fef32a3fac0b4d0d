public import Yaqut

/// Links as JSON Lines: one object a document. The keys are a contract with other tools.
///
/// ```json
/// {"doc":"a.txt","offsets":"scalar","gazetteer":{"version":"1","checksum":"…"},"mentions":[
///   {"start":31,"end":35,"surface":"حماة","proclitics":"و","kind":"place","form":"name","status":"linked","id":"P12",
///    "type":"city","name":"حماة","name_en":"Hama","lat":35.13,"lon":36.76,"country":"SY",
///    "within":["حماة","حماة","سوريا"],"confidence":0.97}]}
/// ```
///
/// Offsets are half-open, in the unit asked for; an ill-formed sequence counts as one U+FFFD per maximal subpart.
public struct LinkJSONLines: Sendable {
  /// The gazetteer that the documents were linked to.
  public var gazetteer: Gazetteer
  /// The unit of `start` and `end`.
  public var unit: OffsetUnit
  /// Adds `names` (all names of the entity) and `ids` (its codes in other gazetteers).
  public var names: Bool

  /// Makes a writer for documents that were linked to `gazetteer`.
  public init(_ gazetteer: Gazetteer, unit: OffsetUnit = .scalar, names: Bool = false) {
    self.gazetteer = gazetteer
    self.unit = unit
    self.names = names
  }

  /// Appends the line of one document, its line end included.
  ///
  /// For many documents, ``append(_:to:using:)`` is the fast way.
  public func write(_ document: LinkedDocument, to json: inout JSONWriter) {
    let offsets = document.source.offsets(in: unit)
    json.object {
      $0.member("doc", document.id)
      writeHead(to: &$0)
      $0.member("mentions") {
        $0.array { for link in document.links { write(link, document.source, offsets, &$0) } }
      }
      if !document.rejected.isEmpty {
        $0.member("rejected") {
          $0.array { for link in document.rejected { write(link, document.source, offsets, &$0) } }
        }
      }
    }
    json.newline()
  }

  /// The unit of offsets and the gazetteer.
  func writeHead(to json: inout JSONWriter) {
    json.member("offsets", unit.rawValue)
    json.member("gazetteer") {
      $0.object {
        $0.member("version", gazetteer.version)
        $0.member("checksum", gazetteer.checksum)
      }
    }
  }

  private func write(
    _ link: Link, _ source: SourceText, _ offsets: OffsetConverter, _ json: inout JSONWriter
  ) {
    let range = offsets[link.range]
    json.object {
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.key("surface")
      $0.value(utf8: source.bytes[link.range])
      $0.member("proclitics", link.proclitics)
      $0.member("kind", link.kind.rawValue)
      $0.member("form", link.form.rawValue)
      if let entity = link.entity {
        $0.member("status", "linked")
        writeEntity(entity, &$0)
      } else {
        $0.member("status", "unlinked")
        $0.key("id")
        $0.null()
        if let type = link.expectedType { $0.member("type", type) }
        if let reason = link.reason { $0.member("reason", reason.rawValue) }
      }
      $0.member("confidence", link.confidence, decimals: 4)
      if link.entity != nil { $0.member("level", link.level.name) }
      if let qualifier = link.qualifier { $0.member("qualifier") { write(qualifier, &$0) } }
      if !link.candidates.isEmpty {
        $0.member("candidates") { $0.array { for reading in link.candidates { write(reading, &$0) } } }
      }
      if !link.nested.isEmpty {
        $0.member("nested") { $0.array { for inner in link.nested { write(inner, source, offsets, &$0) } } }
      }
    }
  }

  func write(_ qualifier: Link.Qualifier, _ json: inout JSONWriter) {
    json.object {
      if let rural = qualifier.rural { $0.member("rural", rural) }
      if !qualifier.members.isEmpty {
        $0.member("members") {
          $0.array { for member in qualifier.members { $0.value(gazetteer.entity(member).id.description) } }
        }
      }
      guard let relation = qualifier.relation else { return }
      $0.member("relation", relation.relation.rawValue)
      if let direction = relation.direction { $0.member("direction", direction.rawValue) }
      if let other = relation.other { $0.member("other", gazetteer.entity(other).id.description) }
      if let kilometres = relation.kilometres { $0.member("km", kilometres, decimals: 2) }
      if let latitude = relation.latitude, let longitude = relation.longitude {
        $0.member("lat", latitude, decimals: 4)
        $0.member("lon", longitude, decimals: 4)
      }
      if let radius = relation.radius { $0.member("radius_km", radius, decimals: 1) }
    }
  }

  func writeEntity(_ index: Int, _ json: inout JSONWriter) {
    let entity = gazetteer.entity(index)
    json.member("id", entity.id.description)
    json.member("type", entity.placetype?.rawValue ?? entity.organisationType?.rawValue ?? "")
    json.member("name", gazetteer.name(entity.preferredName).text)
    json.member("name_en", entity.englishName.map { gazetteer.name($0).text } ?? "")
    if names {
      json.member("names") {
        $0.array { for name in entity.names { $0.value(gazetteer.name(name).text) } }
      }
      json.member("ids") {
        $0.object {
          for (authority, code) in gazetteer.concordances(of: index) { $0.member(authority, code) }
        }
      }
    }
    writePoint(entity, &json)
    json.member("country", entity.country)
    json.member("within") { $0.array { for name in gazetteer.within(index) { $0.value(name) } } }
  }

  private func writePoint(_ entity: Entity, _ json: inout JSONWriter) {
    json.key("lat")
    if let latitude = entity.latitude { json.value(latitude, decimals: 6) } else { json.null() }
    json.key("lon")
    if let longitude = entity.longitude { json.value(longitude, decimals: 6) } else { json.null() }
  }

  private func write(_ reading: Link.Reading, _ json: inout JSONWriter) {
    let entity = gazetteer.entity(reading.entity)
    json.object {
      $0.member("kind", entity.kind.rawValue)
      writeEntity(reading.entity, &$0)
      $0.member("probability", reading.probability, decimals: 4)
      $0.member("score", reading.score, decimals: 3)
      $0.member("evidence") {
        $0.array {
          for item in reading.evidence {
            $0.object { object in
              object.member("kind", item.kind)
              object.member("value", item.value, decimals: 4)
              object.member("weight", item.weight, decimals: 3)
            }
          }
        }
      }
    }
  }
}
