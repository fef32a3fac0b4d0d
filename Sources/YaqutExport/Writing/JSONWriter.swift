/// Writes JSON (RFC 8259) by appending to an array of bytes: no tree, no Foundation, commas placed by itself.
///
/// Choose it for output that is made once and in order, as every exported record is:
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("surface", "حلب")
///   $0.member("confidence", 0.97, decimals: 2)
///   $0.member("within") { $0.array { $0.value("سوريا") } }
/// }
/// json.newline()                 // {"surface":"حلب","confidence":0.97,"within":["سوريا"]}
/// ```
///
/// What it writes is well-formed UTF-8 whatever the text holds: control characters, quotes and backslashes
/// are escaped, all other characters stand as they are, and ``value(utf8:)`` repairs ill-formed bytes. A
/// number that JSON cannot say (NaN, infinity) becomes `null`.
///
/// The writer trusts its caller for the grammar: in an object a ``key(_:)`` before each value, in an array
/// none. Debug builds check that; release builds do not.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next key or element needs a comma before it.
  private var needsComma = false
  /// The objects and arrays that are open.
  private var depth = 0
  /// Whether a key waits for its value. Only read by the checks of debug builds.
  private var keyIsOpen = false

  /// A writer that has written nothing.
  public init() {}

  /// Forgets what was written and keeps the memory, to write the next record of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (needsComma, depth, keyIsOpen) = (false, 0, false)
  }

  /// Ends a record of JSON Lines.
  public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  // MARK: Objects and arrays

  /// Writes an object whose members `body` writes.
  public mutating func object<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Opens `{` or `[`. For output that outlives one call, such as a file of features; else use
  /// ``object(_:)``.
  public mutating func open(_ bracket: UInt8) {
    startValue()
    bytes.append(bracket)
    needsComma = false
    depth += 1
  }

  /// Closes `}` or `]`.
  public mutating func close(_ bracket: UInt8) {
    assert(depth > 0 && !keyIsOpen, "nothing is open, or a key has no value")
    bytes.append(bracket)
    depth -= 1
    needsComma = depth > 0
  }

  /// Writes the key of an object's next member.
  public mutating func key(_ name: String) {
    assert(!keyIsOpen, "two keys in a row")
    startValue()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    keyIsOpen = true
  }

  // MARK: Values

  /// Writes a string.
  public mutating func value(_ string: String) {
    startValue()
    appendQuoted(string)
    needsComma = depth > 0
  }

  /// Writes bytes of a source as a string; each maximal subpart of an ill-formed sequence becomes one U+FFFD.
  public mutating func value(utf8 text: ArraySlice<UInt8>) {
    startValue()
    if Self.firstToEscape(in: text.span) == nil, (try? UTF8Span(validating: text.span)) != nil {
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: text)
      bytes.append(UInt8(ascii: "\""))
    } else {
      appendQuoted(String(decoding: text, as: UTF8.self))
    }
    needsComma = depth > 0
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    startValue()
    bytes.append(decimal: number)
    needsComma = depth > 0
  }

  /// Writes a number in the shortest form that reads back as the same number; `null` when it is not finite.
  public mutating func value(_ number: Double) {
    startValue()
    bytes.append(number.isFinite ? number.description : "null")
    needsComma = depth > 0
  }

  /// Writes a number with at most so many decimals (0 to 9) and no trailing zeros.
  public mutating func value(_ number: Double, decimals: Int) {
    startValue()
    if !bytes.append(number, decimals: decimals) {
      bytes.append(number.isFinite ? number.description : "null")
    }
    needsComma = depth > 0
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    startValue()
    bytes.append(flag ? "true" : "false")
    needsComma = depth > 0
  }

  /// Writes `null`.
  public mutating func null() {
    startValue()
    bytes.append("null")
    needsComma = depth > 0
  }

  /// Writes members of an object, or elements of an array, that were written before: bytes of another writer, without
  /// its brackets. For what comes again and again.
  mutating func encoded(_ members: [UInt8]) {
    guard !members.isEmpty else { return }
    startValue()
    bytes.append(contentsOf: members)
    needsComma = depth > 0
  }

  private mutating func startValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    keyIsOpen = false
  }

  // MARK: Strings

  private mutating func appendQuoted(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = string.utf8Span.span
    if let first = Self.firstToEscape(in: text) {
      for index in 0..<first { bytes.append(text[index]) }
      for index in first..<text.count { appendEscaped(text[index]) }
    } else {
      bytes.append(contentsOf: string.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func firstToEscape(in text: Span<UInt8>) -> Int? {
    for index in text.indices where isEscaped(text[index]) { return index }
    return nil
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    guard Self.isEscaped(byte) else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      bytes.append("u00")
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
  }
}
