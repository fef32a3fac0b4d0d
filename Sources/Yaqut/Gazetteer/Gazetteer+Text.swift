// Names as they lie in the index, for those that write them on: no string is made.
extension Gazetteer {
  /// Hands on the bytes of a name's text; O(1). They are UTF-8 but in a damaged file.
  package func withText<Result>(ofName index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let range = textRange(ofName: index)
    // As `text(ofName:)`, which is empty where the text does not lie in the file.
    return bytes.withBytes(range.upperBound <= bytes.count ? range : 0..<0, body)
  }

  /// The preferred name of an entity; O(1).
  package func preferredName(of index: Int) -> Int {
    let record = entityRecord(index)
    let first = min(Int(bytes.load(record + EntityField.firstName, as: UInt32.self)), max(nameCount - 1, 0))
    let count = min(Int(bytes.load(record + EntityField.nameCount, as: UInt16.self)), nameCount - first)
    let preferred = Int(bytes.load(record + EntityField.preferred, as: UInt16.self))
    return first + min(preferred, max(count - 1, 0))
  }

  /// Hands on the preferred name of each unit that ``within(_:)`` names, as an index; O(depth of the hierarchy).
  package func forEachName(within index: Int, _ body: (Int) -> Void) {
    guard kind(of: index) == .place else { return }
    var next = parent(of: index)
    var steps = 0
    while let unit = next, steps < 8 {
      let type = placetype(of: unit)
      if type != .subdistrict, type != .continent { body(preferredName(of: unit)) }
      next = parent(of: unit)
      steps += 1
    }
  }
}
