import Testing

@testable import YaqutExport

@Suite("html")
struct HTMLFormatTests {
  private let square = Boundary(
    id: "P1", type: "country",
    polygons: [[[.init(36, 34), .init(38, 34), .init(38, 36), .init(36, 36), .init(36, 34)]]])

  @Test("a mark has its kind, how sure it is, and what it was linked to")
  func marks() {
    let text = ExampleDocuments.text(HTMLFormat.self, [ExampleDocuments.plain])
    #expect(
      text.contains(
        """
        وصل الوفد إلى <span class="m place sure" style="--sure:0.98" tabindex="0" aria-describedby="d1m0">حماة\
        <span class="tip" role="tooltip" id="d1m0" dir="auto">حماة · Hama
        city · حماة، حماة، سوريا
        98 % · P12</span></span> أمس.
        """))
    #expect(text.contains("<span class=\"m place unlinked\" style=\"--sure:0.25\""))
    #expect(text.contains("بلا ربط · not linked\nvillage · unknown-name"))
    #expect(text.contains("<span class=\"m organisation sure\""))
  }

  @Test("the page runs right to left, loads nothing, and its table has a row an entity")
  func page() {
    let text = ExampleDocuments.text(HTMLFormat.self, [ExampleDocuments.plain])
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"))
    #expect(!text.contains("<script") && !text.contains("src=") && !text.contains("<link"))
    #expect(text.components(of: "<tr id=") == 2)
    #expect(text.contains("<tr id=\"d1-P12\"><td dir=\"auto\">حماة</td>"))
    #expect(text.contains("<span class=\"number\">35.13183, 36.75778</span>"))
  }

  @Test("the map shows each place once and leads to its row; outlines are written once")
  func map() {
    let text = ExampleDocuments.text(HTMLFormat.self, [ExampleDocuments.plain, ExampleDocuments.plain]) {
      $0.outlines = [square]
    }
    #expect(text.components(of: "<path") == 1)
    #expect(text.contains("<path class=\"country\" d=\"M2984 -3400l166 0l0 -200l-166 0z\"/>"))
    #expect(text.components(of: "<use href=\"#outlines\"/>") == 2)
    #expect(text.contains("<a href=\"#d1-P12\"><circle cx=\"3047.22\" cy=\"-3513.18\" r="))
    #expect(text.contains("<title>حماة (2)</title>"))
  }

  @Test("what the text holds is shown, not read as HTML")
  func escapes() {
    let document = ExampleDocuments.document(
      "<b>&", "<script>alert(\"1\")</script> ⟦<i>⟧", [ExampleEntities.awkward])
    let text = ExampleDocuments.text(HTMLFormat.self, [document])
    #expect(!text.contains("<script") && !text.contains("<i>") && !text.contains("<b>"))
    #expect(text.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"))
  }

  @Test("a text without mentions has neither map nor table")
  func nothing() {
    let text = ExampleDocuments.text(HTMLFormat.self, [ExampleDocuments.empty])
    #expect(!text.contains("<table") && !text.contains("class=\"map\""))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
