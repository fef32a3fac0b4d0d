import FoundationEssentials

/// One line of JSON Lines input: a text with its id and date.
struct JSONRecord {
  var text: String
  var id: String?
  var date: String?

  enum Problem: Error {
    case notJSON
    case noField(String)

    var sentence: String {
      switch self {
      case .notJSON: "the line is no JSON object"
      case .noField(let name): "the record has no text in '\(name)'; --text-field names the field"
      }
    }
  }

  private enum Value: Decodable {
    case string(String)
    case number(String)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .string(text)
      } else if let number = try? container.decode(Int.self) {
        self = .number(String(number))
      } else {
        self = .other
      }
    }

    var text: String? {
      switch self {
      case .string(let text), .number(let text): text
      case .other: nil
      }
    }
  }

  /// Reads a record; its id may be a string or a whole number.
  static func read(
    _ line: ArraySlice<UInt8>, text: String, id: String, date: String
  ) -> Result<JSONRecord, Problem> {
    guard let members = try? JSONDecoder().decode([String: Value].self, from: Data(line)) else {
      return .failure(.notJSON)
    }
    guard case .string(let body)? = members[text] else { return .failure(.noField(text)) }
    return .success(JSONRecord(text: body, id: members[id]?.text, date: members[date]?.text))
  }
}
