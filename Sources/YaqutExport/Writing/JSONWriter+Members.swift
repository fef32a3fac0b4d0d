// A key and its value in one call. An optional that is absent writes `null`: a reader then sees the same keys
// in every record. To leave a key out, ask first.

extension JSONWriter {
  /// Writes a member whose value is a string, or `null`.
  public mutating func member(_ name: String, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }

  /// Writes a member whose value is bytes of a source, as a string.
  public mutating func member(_ name: String, utf8 text: ArraySlice<UInt8>) {
    key(name)
    value(utf8: text)
  }

  /// Writes a member whose value is a whole number, or `null`.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member whose value is a number with at most so many decimals (0 to 9), or `null`.
  public mutating func member(_ name: String, _ number: Double?, decimals: Int) {
    key(name)
    if let number { value(number, decimals: decimals) } else { null() }
  }

  /// Writes a member whose value is `true` or `false`.
  public mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a member whose value is an array of strings.
  public mutating func member(_ name: String, _ strings: some Sequence<String>) {
    key(name)
    array { json in
      for string in strings { json.value(string) }
    }
  }

  /// Writes a member whose value `body` writes: `json.member("geometry") { $0.object { … } }`.
  public mutating func member<E>(_ name: String, _ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    key(name)
    try body(&self)
  }
}
