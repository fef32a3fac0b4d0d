/// Why an evaluation could not be made: what, where, and what to do.
enum EvaluationError: Error, CustomStringConvertible {
  case noGold(path: String)
  case notReadable(path: String, reason: String)
  case unreadable(path: String, line: Int?, reason: String)

  var description: String {
    switch self {
    case .noGold(let path):
      "no file in '\(path)' is called NAME.gold.json; give the folder that holds the texts and their gold files"
    case .notReadable(let path, let reason):
      "'\(path)' cannot be read: \(reason)"
    case .unreadable(let path, let line?, let reason):
      "\(path):\(line): not a record of predictions: \(reason)"
    case .unreadable(let path, nil, let reason):
      "\(path): not a gold file: \(reason)"
    }
  }

  /// A decoding error as one sentence with the path of keys that led to it.
  static func sentence(for error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context):
      return "the key '\(key.stringValue)' is missing\(place(context.codingPath))"
    case .typeMismatch(let type, let context):
      return "not a value of type \(type)\(place(context.codingPath))"
    case .valueNotFound(let type, let context):
      return "null where a \(type) is needed\(place(context.codingPath))"
    case .dataCorrupted(let context):
      return context.debugDescription + place(context.codingPath)
    @unknown default:
      return "\(error)"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "" }
    return " in "
      + path.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
  }
}
