internal import CICU

extension FoldedText {
  /// The folded text to be read: the letters of the codes, and from the source what has no code.
  ///
  /// - Complexity: O(n).
  public var string: String { string(0..<codes.count) }

  /// A range of the folded text to be read. What one character of the source was folded to is taken whole.
  ///
  /// - Complexity: O(n) in the length of the range.
  public func string(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count * 2)
    var index = range.lowerBound
    while index < range.upperBound { index = appendCluster(at: index, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends what one character of the source was folded to, with the marks after it; returns where the next begins.
  private func appendCluster(at index: Int, to result: inout [UInt8]) -> Int {
    let start = starts[index]
    var bases = index
    while bases < codes.count, starts[bases] == start, !Letter.isMark(codes[bases]) { bases += 1 }
    var end = bases
    while end < codes.count, Letter.isMark(codes[end]) { end += 1 }
    let otherMarks = codes[bases..<end].reduce(0) { $1 == Letter.otherMark ? $0 + 1 : $0 }
    // The order of marks is that of their codes, so those without one are found in the source again.
    let (base, length) = UTF8Decoding.scalar(in: source.bytes.span, at: Int(start))
    let marks = bases > index ? Int(start) + length : Int(start)
    let uncoded = otherMarks == 0 ? [] : uncodedMarks(from: marks, to: Int(starts[end]))
    let isRead = codes[index..<bases].contains { !Letter.isSpace($0) && Letter.scalars[Int($0)] == 0 }
    // What a letter of the source had in itself, such as the accent of É.
    let own = uncoded.count < otherMarks && bases > index ? FoldTable.mapping(base, YQ_ICU_NFD) : []
    let isWhole = own.first.map { Letter.scalars[Int(codes[index])] == $0 } ?? false
    if isRead || isWhole {
      append(base, to: &result)
    } else {
      for code in codes[index..<bases] { append(code: code, to: &result) }
    }
    for code in codes[bases..<end] where code != Letter.otherMark { append(code: code, to: &result) }
    // A mark of the letter's own that has a code, such as the ٔ of أ, is in the letter's code.
    let ownMarks = isRead || isWhole ? [] : own.dropFirst().filter { !Self.hasCode($0) }
    for mark in ownMarks + uncoded { append(mark, to: &result) }
    return end
  }

  private func uncodedMarks(from start: Int, to end: Int) -> [UInt32] {
    let bytes = source.bytes.span
    var marks: [UInt32] = []
    var position = start
    while position < end {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
      position += length
      guard let scalar = Unicode.Scalar(value), value == 0x6E5 || value == 0x6E6 || Self.isMark(scalar),
        !Self.hasCode(value)
      else { continue }
      marks.append(value)
    }
    return marks
  }

  private static func hasCode(_ value: UInt32) -> Bool {
    Letter.codedScalars.contains { $0.scalar == value }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    // Spacing marks too, since Swift's Unicode may be newer than the table's and have moved some there.
    return (category == .nonspacingMark || category == .enclosingMark || category == .spacingMark)
      && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private func append(code: UInt8, to result: inout [UInt8]) {
    switch code {
    case Letter.space: result.append(0x20)
    case Letter.lineEnd: result.append(0x0A)
    case Letter.paragraphEnd: result += [0x0A, 0x0A]
    default: append(Letter.scalars[Int(code)], to: &result)
    }
  }

  private func append(_ value: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if value < 0x80 {
      result.append(UInt8(value))
    } else if let encoded = UTF8.encode(scalar) {
      result += encoded
    }
  }
}
