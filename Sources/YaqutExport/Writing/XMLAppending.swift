extension [UInt8] {
  /// Appends text as XML 1.0 or HTML content or a quoted attribute value: `&`, `<`, `>` and quotation marks become
  /// references; characters that XML cannot hold become U+FFFD.
  mutating func append(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      case "\t", "\n": append(UInt8(scalar.value))
      // A bare CR is read as LF by every XML parser.
      case "\r": append("&#13;")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
  }

  /// Appends `<name>text</name>`; the name is one of ours and stands as it is.
  mutating func appendElement(_ name: String, _ text: String) {
    append("<\(name)>")
    append(xml: text)
    append("</\(name)>")
  }
}
