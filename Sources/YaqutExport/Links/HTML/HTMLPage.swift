import Yaqut

/// The words around what a page shows.
enum HTMLPage {
  /// Everything before the first section.
  static func open(title: String, outlines: [Boundary], to bytes: inout [UInt8]) {
    bytes.append(
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)
    bytes.appendElement("title", title)
    bytes.append("\n<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n")
    HTMLMap.appendOutlines(outlines, to: &bytes)
    bytes.append("<main>\n")
  }

  /// Everything after the last section.
  static func close(_ header: ExportHeader, to bytes: inout [UInt8]) {
    bytes.append("</main>\n<footer lang=\"en\" dir=\"ltr\">\n<p>Yaqut gazetteer ")
    bytes.append(xml: header.version)
    bytes.append(
      " (\(header.checksum)), <a href=\"\(ExportHeader.licenceAddress)\">CC BY 4.0</a>.</p>\n<ul>\n")
    for attribution in header.attributions {
      bytes.appendElement("li", attribution)
      bytes.append("\n")
    }
    bytes.append("</ul>\n</footer>\n</body>\n</html>\n")
  }

  /// Opens a table with a caption and a head.
  static func openTable(_ caption: String, _ columns: [String], to bytes: inout [UInt8]) {
    bytes.append("<div class=\"wide\"><table>\n")
    bytes.appendElement("caption", caption)
    bytes.append("\n<thead><tr>")
    for column in columns {
      bytes.append("<th scope=\"col\">")
      bytes.append(xml: column)
      bytes.append("</th>")
    }
    bytes.append("</tr></thead>\n<tbody>\n")
  }

  /// Closes a table.
  static func closeTable(to bytes: inout [UInt8]) { bytes.append("</tbody></table></div>\n") }

  /// Appends a cell whose writing direction follows its text.
  static func appendCell(_ text: String, to bytes: inout [UInt8]) {
    bytes.append("<td dir=\"auto\">")
    bytes.append(xml: text)
    bytes.append("</td>")
  }

  /// Appends a cell of numbers, which run left to right.
  static func appendNumber(_ text: String, to bytes: inout [UInt8]) {
    bytes.append("<td><span class=\"number\">")
    bytes.append(xml: text)
    bytes.append("</span></td>")
  }

  /// A point as people read it: latitude, longitude.
  static func text(_ point: ExportedEntity.Point?) -> String {
    guard let point else { return "" }
    return "\(point.latitude.text(decimals: 5)), \(point.longitude.text(decimals: 5))"
  }
}
