import FoundationEssentials

/// A mention as a linker reports it: the keys of a line of `yaqut link --format jsonl` that are judged.
struct Prediction: Decodable {
  var span: GoldSpan
  /// The words of the text; `nil` when the file says `null`, which is never right.
  var surface: String?
  var kind: String?
  var type: String?
  var form: String?
  /// `nil` or empty for an unlinked mention.
  var id: String?
  var name: String?
  /// All names of the entity; from `--names`.
  var names: [String]
  var lat: Double?
  var lon: Double?
  var confidence: Double?

  private enum CodingKeys: CodingKey { case surface, kind, type, form, id, name, names, lat, lon, confidence }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    span = try GoldSpan(from: decoder)
    surface = values.contains(.surface) ? try values.decodeIfPresent(String.self, forKey: .surface) : ""
    kind = try values.decodeIfPresent(String.self, forKey: .kind)
    type = try values.decodeIfPresent(String.self, forKey: .type)
    form = try values.decodeIfPresent(String.self, forKey: .form)
    id = try values.decodeIfPresent(String.self, forKey: .id)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    names = try values.decodeIfPresent([String].self, forKey: .names) ?? []
    lat = try values.decodeIfPresent(Double.self, forKey: .lat)
    lon = try values.decodeIfPresent(Double.self, forKey: .lon)
    confidence = try values.decodeIfPresent(Double.self, forKey: .confidence)
  }

  /// Whether it says which entity is meant.
  var isLinked: Bool { id?.isEmpty == false }

  /// Whether it mentions a body by a description (قوات النظام), not by a name.
  var isDescriptive: Bool { form == "descriptive" || type == "descriptive" }

  /// What class of mention a spurious prediction counts to; `nil` for a kind that is neither.
  var category: Evaluation.Category? {
    switch kind {
    case "place": .place
    case "organisation": isDescriptive ? .descriptive : .organisation
    default: nil
    }
  }
}

/// The predictions of a file, by the name of the text without folder and `.txt`.
struct PredictedDocuments {
  private(set) var mentions: [String: [Prediction]] = [:]

  private struct Line: Decodable {
    var doc: String
    var mentions: [Prediction]
  }

  /// Reads lines of JSON, one a document; of two lines with one name, the later counts.
  init(jsonLines: [UInt8], path: String) throws {
    let decoder = JSONDecoder()
    for (index, line) in jsonLines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do {
        let document = try decoder.decode(Line.self, from: Data(line))
        mentions[Self.stem(of: document.doc)] = document.mentions
      } catch {
        throw EvaluationError.unreadable(
          path: path, line: index + 1, reason: EvaluationError.sentence(for: error))
      }
    }
  }

  static func stem(of path: String) -> String {
    let name =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    return String(name.hasSuffix(".txt") ? name.dropLast(4) : name)
  }
}
