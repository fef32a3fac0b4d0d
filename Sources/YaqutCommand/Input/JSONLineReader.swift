/// Reads the members of the JSON object on a line; what lies deeper is stepped over.
///
/// Not Foundation's reader, which refuses a text for half of a surrogate pair or one byte that is no UTF-8, and reads
/// all members where one is wanted. It calls nothing of itself, so that nesting costs no stack.
struct JSONLineReader {
  /// The value of a member.
  enum Value: Equatable {
    case string(ArraySlice<UInt8>)
    /// As it is written.
    case number([UInt8])
    /// `true`, `false`, `null`, an array or an object.
    case other

    /// A string or a whole number.
    var text: String? {
      switch self {
      case .string(let bytes): String(decoding: bytes, as: UTF8.self)
      case .number(let bytes): Int(String(decoding: bytes, as: UTF8.self)).map { String($0) }
      case .other: nil
      }
    }
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex + (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// Hands on each member of the object; `false` where the line is no object.
  mutating func readObject(_ body: (ArraySlice<UInt8>, Value) -> Void) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if !take(UInt8(ascii: "}")) {
      repeat {
        guard take(UInt8(ascii: "\"")), let name = string(), take(UInt8(ascii: ":")), let value = value()
        else { return false }
        body(name, value)
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { return false }
    }
    skipSpace()
    return position == bytes.endIndex
  }

  private mutating func value() -> Value? {
    skipSpace()
    guard position < bytes.endIndex else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""):
      position += 1
      return string().map { .string($0) }
    case UInt8(ascii: "{"), UInt8(ascii: "["): return skipNested() ? .other : nil
    default: return literal()
    }
  }

  /// A number or a word.
  private mutating func literal() -> Value? {
    let start = position
    while position < bytes.endIndex, Self.isLiteral(bytes[position]) { position += 1 }
    let token = bytes[start..<position]
    if ["true", "false", "null"].contains(where: { token.elementsEqual($0.utf8) }) { return .other }
    guard let last = token.last, (0x30...0x39).contains(last),
      Double(String(decoding: token, as: UTF8.self)) != nil
    else { return nil }
    return .number(Array(token))
  }

  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// Steps over an array or object; `false` where its brackets do not fit or a string in it does not end.
  private mutating func skipNested() -> Bool {
    var open: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(byte + 2)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == byte else { return false }
        if open.isEmpty { return true }
      case UInt8(ascii: "\""):
        guard string() != nil else { return false }
      default: continue
      }
    }
    return false
  }

  /// The string whose opening quote has been read; `nil` where it does not end or has an escape that JSON has not. Nothing is
  /// copied where nothing is escaped.
  private mutating func string() -> ArraySlice<UInt8>? {
    guard let end = endOfString() else { return nil }
    let range = position..<end
    position = end + 1
    guard bytes.firstIndex(of: UInt8(ascii: "\\"), in: range) != nil else { return bytes[range] }
    return JSONStringDecoder.decode(bytes[range]).map { $0[...] }
  }

  /// Where the closing quote stands: the first without a backslash before it, or with an even number of them.
  private func endOfString() -> Int? {
    var start = position
    while let quote = bytes.firstIndex(of: UInt8(ascii: "\""), in: start..<bytes.endIndex) {
      var first = quote
      while first > start, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
      if (quote - first) % 2 == 0 { return quote }
      start = quote + 1
    }
    return nil
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Steps over white space and one byte; `false` where another stands there.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
