/// Reads the fields of one row as the values they stand for, with errors that name the row.
struct RowReader {
  private let csv: CSVReader
  let origin: RowOrigin

  init(_ csv: CSVReader, origin: RowOrigin) {
    self.csv = csv
    self.origin = origin
  }

  func text(_ index: Int) throws(GazetteerError) -> String { try csv.text(index) }

  /// Text that must be there.
  func required(_ index: Int, _ what: String) throws(GazetteerError) -> String {
    let text = try csv.text(index)
    guard !text.isEmpty else { throw csv.error(.wrongValue, field: index, "\(what) is empty") }
    return text
  }

  /// An identifier of `kind`; `nil` where the field is empty.
  func id(_ index: Int, _ kind: EntityKind?) throws(GazetteerError) -> EntityID? {
    let text = try csv.text(index)
    if text.isEmpty { return nil }
    guard let id = EntityID(text), kind == nil || id.kind == kind else {
      let example = kind == .organisation ? "'O7'" : kind == .place ? "'P12'" : "'P12' or 'O7'"
      throw csv.error(
        .wrongValue, field: index, "'\(text)' is no \(kind?.rawValue ?? "entity") identifier",
        remedy: "write it as \(example)")
    }
    return id
  }

  func requiredID(_ index: Int, _ kind: EntityKind?) throws(GazetteerError) -> EntityID {
    guard let id = try id(index, kind) else {
      throw csv.error(.wrongValue, field: index, "identifier is empty")
    }
    return id
  }

  /// One of a vocabulary.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ index: Int, _ what: String, as type: Word.Type
  ) throws(GazetteerError) -> Word {
    let text = try csv.text(index)
    guard let word = Word(rawValue: text) else {
      throw csv.error(
        .wrongValue, field: index, "unknown \(what) '\(text)'",
        remedy: "use one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  /// A decimal number within `range`; `nil` where the field is empty.
  func number(_ index: Int, _ what: String, in range: ClosedRange<Double>) throws(GazetteerError) -> Double? {
    let text = try csv.text(index)
    if text.isEmpty { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw csv.error(
        .wrongValue, field: index,
        "\(what) '\(text)' is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A whole number within `range`; `nil` where the field is empty.
  func integer(_ index: Int, _ what: String, in range: ClosedRange<Int>) throws(GazetteerError) -> Int? {
    let text = try csv.text(index)
    if text.isEmpty { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw csv.error(
        .wrongValue, field: index,
        "\(what) '\(text)' is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// `yes` or `no`, where empty is no.
  func flag(_ index: Int, _ what: String) throws(GazetteerError) -> Bool {
    let text = try csv.text(index)
    switch text {
    case "yes": return true
    case "no", "": return false
    default: throw csv.error(.wrongValue, field: index, "\(what) '\(text)' is neither 'yes' nor 'no'")
    }
  }

  /// An ISO 3166-1 code, or `nil` where the field is empty.
  func country(_ index: Int) throws(GazetteerError) -> String {
    let text = try csv.text(index)
    if text.isEmpty { return "" }
    guard let code = countryCode(text) else {
      throw csv.error(.wrongValue, field: index, "'\(text)' is no country code", remedy: "write it as 'SY'")
    }
    return code
  }
}

/// An ISO 3166-1 code in capitals, or `nil` where `text` is not two Latin letters.
func countryCode(_ text: some StringProtocol) -> String? {
  guard text.utf8.count == 2, text.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
    return nil
  }
  return text.uppercased()
}
