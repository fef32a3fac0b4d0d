/// A value of JSON (RFC 8259), read without Foundation: for the boundaries and the data package.
package enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// The byte at which text is no JSON.
  package struct Fault: Error, Sendable {
    package let offset: Int
  }

  /// Reads a text.
  ///
  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8]) throws(Fault) {
    var parser = Parser(bytes: bytes)
    self = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.position < bytes.count { throw Fault(offset: parser.position) }
  }

  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  private struct Parser {
    let bytes: [UInt8]
    var position = 0

    mutating func skipSpace() {
      while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    mutating func value(depth: Int) throws(Fault) -> JSONValue {
      skipSpace()
      guard position < bytes.count, depth < 64 else { throw Fault(offset: position) }
      switch bytes[position] {
      case UInt8(ascii: "{"): return try object(depth: depth)
      case UInt8(ascii: "["): return try array(depth: depth)
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"): return try word("true", .bool(true))
      case UInt8(ascii: "f"): return try word("false", .bool(false))
      case UInt8(ascii: "n"): return try word("null", .null)
      default: return try number()
      }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
      for byte in String(describing: word).utf8 {
        guard position < bytes.count, bytes[position] == byte else { throw Fault(offset: position) }
        position += 1
      }
      return value
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
      position += 1
      var members: [(key: String, value: JSONValue)] = []
      skipSpace()
      if take("}") { return .object(members) }
      while true {
        skipSpace()
        let key = try string()
        skipSpace()
        guard take(":") else { throw Fault(offset: position) }
        members.append((key, try value(depth: depth + 1)))
        skipSpace()
        if take("}") { return .object(members) }
        guard take(",") else { throw Fault(offset: position) }
      }
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
      position += 1
      var values: [JSONValue] = []
      skipSpace()
      if take("]") { return .array(values) }
      while true {
        values.append(try value(depth: depth + 1))
        skipSpace()
        if take("]") { return .array(values) }
        guard take(",") else { throw Fault(offset: position) }
      }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
      position += 1
      return true
    }

    private mutating func number() throws(Fault) -> JSONValue {
      let start = position
      while position < bytes.count, Self.isNumber(bytes[position]) { position += 1 }
      guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
        throw Fault(offset: start)
      }
      return .number(number)
    }

    private static func isNumber(_ byte: UInt8) -> Bool {
      byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte == 0x65
        || byte == 0x45
    }

    private mutating func string() throws(Fault) -> String {
      guard take("\"") else { throw Fault(offset: position) }
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
        bytes[position] != UInt8(ascii: "\\")
      { position += 1 }
      var result = String(decoding: bytes[start..<position], as: UTF8.self)
      while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
        if bytes[position] == UInt8(ascii: "\\") {
          try escape(&result)
        } else {
          let from = position
          while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
            bytes[position] != UInt8(ascii: "\\")
          { position += 1 }
          result += String(decoding: bytes[from..<position], as: UTF8.self)
        }
      }
      guard take("\"") else { throw Fault(offset: position) }
      return result
    }

    private mutating func escape(_ result: inout String) throws(Fault) {
      let start = position
      guard position + 1 < bytes.count else { throw Fault(offset: position) }
      let sign = bytes[position + 1]
      position += 2
      switch sign {
      case UInt8(ascii: "n"): result += "\n"
      case UInt8(ascii: "t"): result += "\t"
      case UInt8(ascii: "r"): result += "\r"
      case UInt8(ascii: "b"): result += "\u{8}"
      case UInt8(ascii: "f"): result += "\u{C}"
      case UInt8(ascii: "u"):
        let first = try hexadecimal()
        if first >> 10 == 0xD800 >> 10, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        {
          position += 2
          let second = try hexadecimal()
          let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
          result.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        } else {
          result.unicodeScalars.append(Unicode.Scalar(first) ?? "\u{FFFD}")
        }
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(sign))
      default: throw Fault(offset: start)
      }
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
      guard position + 4 <= bytes.count,
        let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
      else { throw Fault(offset: position) }
      position += 4
      return value
    }
  }
}
