// Names as they lie in the index, for those that write them on: no string is made.
extension Gazetteer {
  /// Hands on the bytes of a name's text; O(1). They are UTF-8 but in a damaged file.
  package func withText<Result>(ofName index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let range = textRange(ofName: index)
    // As `text(ofName:)`, which is empty where the text does not lie in the file.
    return bytes.withBytes(range.upperBound <= bytes.count ? range : 0..<0, body)
  }

  /// Asks for the text of a posting's name and for its entity, which will be read.
  @inline(__always)
  func prefetch(_ posting: Posting) {
    bytes.withBytes(0..<bytes.count) { all in
      Prefetch.element(textRange(ofName: posting.name).lowerBound, of: all)
      Prefetch.element(entityRecord(posting.entity), of: all)
    }
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
