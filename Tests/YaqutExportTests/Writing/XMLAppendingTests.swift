import Testing

@testable import YaqutExport

@Suite("XML text")
struct XMLAppendingTests {
  @Test(
    "marks become references, and what XML cannot hold U+FFFD",
    arguments: [
      ("حلب 😀", "حلب 😀"), ("<a href=\"'&\">", "&lt;a href=&quot;&#39;&amp;&quot;&gt;"),
      ("a\tb\nc", "a\tb\nc"),
      ("a\rb", "a&#13;b"), ("\u{0}\u{B}\u{1F}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{7F}", "\u{7F}"),
    ])
  func text(text: String, written: String) {
    var bytes: [UInt8] = []
    bytes.append(xml: text)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }
}
