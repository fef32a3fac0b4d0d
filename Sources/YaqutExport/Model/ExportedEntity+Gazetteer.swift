public import Yaqut

extension ExportedEntity {
  /// The entity at an index of a gazetteer, with its names, chain and codes; O(their number).
  public init(_ index: Int, of gazetteer: Gazetteer) {
    let entity = gazetteer.entity(index)
    func english(_ entity: Entity) -> String? { entity.englishName.map { gazetteer.name($0).text } }
    id = entity.id.description
    kind = entity.kind
    type = entity.typeName
    name = gazetteer.name(entity.preferredName).text
    englishName = english(entity)
    names = entity.names.map { number in
      let name = gazetteer.name(number)
      return Name(
        text: name.text, lang: name.lang, kind: name.kind.rawValue, register: name.register, from: name.from,
        to: name.to, source: name.source)
    }
    point = nil
    if let latitude = entity.latitude, let longitude = entity.longitude {
      point = Point(latitude: latitude, longitude: longitude, precision: entity.precision)
    }
    population = entity.population
    importance = entity.importance
    country = entity.country
    chain = gazetteer.ancestors(of: index).map { number in
      let unit = gazetteer.entity(number)
      return Unit(
        id: unit.id.description, type: unit.typeName, name: gazetteer.name(unit.preferredName).text,
        englishName: english(unit))
    }
    from = entity.from
    to = entity.to
    supersededBy = entity.supersededBy.map { gazetteer.entity($0).id.description }
    concordances = gazetteer.concordances(of: index).map {
      Concordance(authority: $0.authority, code: $0.code)
    }
    source = entity.source
    area = entity.area.map { gazetteer.entity($0).id.description }
    relations = gazetteer.relations(of: index).filter { $0.subject == index }.map { relation in
      Relation(
        kind: relation.kind.rawValue, object: gazetteer.entity(relation.object).id.description,
        from: relation.from, to: relation.to, source: relation.source)
    }
  }
}

extension Entity {
  /// The placetype or the type of organisation, as the files write it.
  var typeName: String { placetype?.rawValue ?? organisationType?.rawValue ?? "" }
}

extension ExportHeader {
  /// The header of exports of a gazetteer.
  public init(_ gazetteer: Gazetteer) {
    self.init(
      version: gazetteer.version, checksum: gazetteer.checksum,
      attributions: gazetteer.sources.map(\.attribution).unique)
  }
}
