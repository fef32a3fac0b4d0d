import Yaqut
import YaqutExport

/// Makes the record of a document in a format whose records stand each by itself.
struct LinkRenderer: Sendable {
  let lines: LinkJSONLines
  /// For reading, instead of JSON Lines.
  let isText: Bool

  /// Appends the record.
  ///
  /// - Parameter workspace: memory that is used again.
  func append(_ document: LinkedDocument, to bytes: inout [UInt8], _ workspace: inout LinkJSONLines.Workspace)
  {
    if isText {
      bytes += Array(LinkText(lines.gazetteer).describe(document).utf8)
    } else {
      lines.append(document, to: &bytes, using: &workspace)
    }
  }
}
