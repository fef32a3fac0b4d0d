import FoundationEssentials

/// The annotations of one text, as `NAME.gold.json` holds them. Offsets are Unicode scalars of the decoded text.
struct GoldDocument: Decodable {
  /// What a linker must find.
  var mentions: [GoldMention]
  /// Names inside a mention: neither asked for nor wrong.
  var nested: [GoldMention]
  /// Words such as "the regime", linked by context: never judged.
  var generic: [GoldMention]
  /// Adjectives and peoples made from the name of a place.
  var demonyms: [GoldMention]
  /// What looks like a name and is none: to link it is an error of its own kind.
  var distractors: [GoldSpan]

  private enum CodingKeys: CodingKey { case mentions, nested, generic, demonyms, distractors }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    mentions = try values.decode([GoldMention].self, forKey: .mentions)
    nested = try values.decodeIfPresent([GoldMention].self, forKey: .nested) ?? []
    generic = try values.decodeIfPresent([GoldMention].self, forKey: .generic) ?? []
    demonyms = try values.decodeIfPresent([GoldMention].self, forKey: .demonyms) ?? []
    distractors = try values.decodeIfPresent([GoldSpan].self, forKey: .distractors) ?? []
  }
}

/// Where something stands in the text: scalars `start..<end`. Either may be any number in a prediction.
struct GoldSpan: Decodable, Hashable {
  var start: Int
  var end: Int
}

/// One way to read a mention: an entity by its name, type and point.
struct GoldReading: Decodable {
  var kind: String?
  /// `nil` when the file does not say it: then the mention's own type counts.
  var type: String?
  var name: String?
  var lat: Double?
  var lon: Double?
}

/// An annotated mention, or a nested name, demonym or generic word, which have some of the same keys.
struct GoldMention: Decodable {
  var span: GoldSpan
  var surface: String
  /// The right reading.
  var reading: GoldReading
  var coordinateConfidence: String?
  var aliases: [String]
  /// Other right readings.
  var alternatives: [GoldReading]
  /// Other right spans.
  var alternativeSpans: [GoldSpan]

  private enum CodingKeys: String, CodingKey {
    case start, end, surface, kind, type, name, lat, lon, aliases, alt
    case coordinateConfidence = "coord_confidence"
    case alternativeSpans = "alt_spans"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    span = try GoldSpan(from: decoder)
    reading = try GoldReading(from: decoder)
    surface = try values.decode(String.self, forKey: .surface)
    coordinateConfidence = try values.decodeIfPresent(String.self, forKey: .coordinateConfidence)
    aliases = try values.decodeIfPresent([String].self, forKey: .aliases) ?? []
    alternatives = try values.decodeIfPresent([GoldReading].self, forKey: .alt) ?? []
    alternativeSpans = try (values.decodeIfPresent([[Int]].self, forKey: .alternativeSpans) ?? []).map {
      pair in
      guard pair.count == 2 else {
        throw DecodingError.dataCorruptedError(
          forKey: .alternativeSpans, in: values, debugDescription: "a span is [start, end]")
      }
      return GoldSpan(start: pair[0], end: pair[1])
    }
  }

  /// What class of mention this counts to.
  var category: Evaluation.Category {
    if reading.kind == "place" { return .place }
    return reading.type == "descriptive" ? .descriptive : .organisation
  }
}
