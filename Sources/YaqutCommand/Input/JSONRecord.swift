/// One line of JSON Lines input: a text with its id and date.
///
/// A text is never refused: half of a surrogate pair (`\ud800`) becomes U+FFFD, and bytes that are no UTF-8 stay as they are,
/// as in a file of text. Of a name that is there twice the last counts.
struct JSONRecord: Equatable {
  var text: [UInt8]
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

  /// Reads a record; its id may be a string or a whole number. O(bytes), whatever they are.
  static func read(
    _ line: ArraySlice<UInt8>, text: String, id: String, date: String
  ) -> Result<JSONRecord, Problem> {
    var reader = JSONLineReader(line)
    var found: (text: JSONLineReader.Value?, id: JSONLineReader.Value?, date: JSONLineReader.Value?)
    let isObject = reader.readObject { name, value in
      if name.elementsEqual(text.utf8) { found.text = value }
      if name.elementsEqual(id.utf8) { found.id = value }
      if name.elementsEqual(date.utf8) { found.date = value }
    }
    guard isObject else { return .failure(.notJSON) }
    guard case .string(let body)? = found.text else { return .failure(.noField(text)) }
    return .success(JSONRecord(text: Array(body), id: found.id?.text, date: found.date?.text))
  }
}
