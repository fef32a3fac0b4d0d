extension GazetteerRecords {
  /// The rows that a compiled gazetteer was made from; notes and files are not kept in an index.
  init(_ gazetteer: Gazetteer) {
    version = gazetteer.version
    sources = gazetteer.sources
    let ids = (0..<gazetteer.entityCount).map { gazetteer.entity($0).id }
    entities = ids.indices.map { Self.entity(gazetteer.entity($0), ids) }
    names = (0..<gazetteer.nameCount).map { index in
      let name = gazetteer.name(index)
      return NameRecord(
        entity: ids[name.entity], text: name.text, lang: name.lang, kind: name.kind, register: name.register,
        from: name.from, to: name.to, source: name.source, origin: .compiled)
    }
    relations = gazetteer.relations.map { relation in
      RelationRecord(
        subject: ids[relation.subject], kind: relation.kind.rawValue, object: ids[relation.object],
        from: relation.from, to: relation.to, source: relation.source, origin: .compiled)
    }
    concordances = ids.indices.flatMap { index in
      gazetteer.concordances(of: index).map { concordance in
        ConcordanceRecord(
          entity: ids[index], authority: concordance.authority, code: concordance.code, origin: .compiled)
      }
    }
    let cueRows = gazetteer.sections[.cues].lowerBound
    cues = gazetteer.cues.enumerated().map { index, cue in
      CueRecord(word: Self.word(gazetteer, cueRows + index * WordField.size), cue: cue, origin: .compiled)
    }
    let stopRows = gazetteer.sections[.stopNames].lowerBound
    stopNames = (0..<gazetteer.sections.count(.stopNames)).compactMap { index in
      gazetteer.stopName(index).map { stopName in
        StopNameRecord(
          name: Self.word(gazetteer, stopRows + index * WordField.size), stopName: stopName, origin: .compiled
        )
      }
    }
  }

  private static func word(_ gazetteer: Gazetteer, _ record: Int) -> String {
    gazetteer.text(at: record + WordField.text, length: record + WordField.length)
  }

  private static func entity(_ entity: Entity, _ ids: [EntityID]) -> EntityRecord {
    EntityRecord(
      id: entity.id, placetype: entity.placetype, organisationType: entity.organisationType,
      parent: entity.parent.map { ids[$0] }, area: entity.area.map { ids[$0] },
      supersededBy: entity.supersededBy.map { ids[$0] }, latitude: entity.latitude,
      longitude: entity.longitude,
      precision: entity.precision, population: entity.population, importance: entity.importance,
      country: entity.country, from: entity.from, to: entity.to, source: entity.source, origin: .compiled)
  }
}
