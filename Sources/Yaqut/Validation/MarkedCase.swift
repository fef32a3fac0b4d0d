/// A text with its mentions marked: `وصل إلى ⟦حلب|P12⟧ ثم ⟦مظلوم|-⟧`.
///
/// A mark holds the mention and, behind a stroke, the identifier it must be linked to, several with commas where any will do, or `-`
/// where no link must be.
package struct MarkedCase: Sendable {
  package struct Mark: Sendable {
    /// The bytes of ``MarkedCase/text`` that are marked.
    package let range: Range<Int>
    /// The entities, any of which is right; none where no link must be.
    package let ids: [EntityID]
    /// The column in the file, from 1 in scalars.
    package let column: Int
  }

  package struct Fault: Error, Sendable {
    package let column: Int
    package let message: Message
  }

  /// The text without the marks.
  package let text: String
  package let marks: [Mark]

  /// Reads a line; nil where it is blank or a remark.
  package static func read(_ line: String) -> Result<MarkedCase?, Fault> {
    if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { return .success(nil) }
    var text = ""
    var marks: [Mark] = []
    var open: (start: Int, column: Int)?
    var ids: String?
    for (offset, scalar) in line.unicodeScalars.enumerated() {
      switch scalar {
      case "⟦":
        if open != nil { return fault(offset, "a mark begins inside another", "علامة تبدأ داخل أخرى") }
        open = (text.utf8.count, offset + 1)
      case "|" where open != nil && ids == nil: ids = ""
      case "⟧":
        guard let start = open, let list = ids else {
          return fault(offset, "write a mark as ⟦name|P12⟧", "اكتب العلامة هكذا ⟦اسم|P12⟧")
        }
        let parts = list.split(separator: ",").map { $0.filter { $0 != " " } }
        let found = parts.compactMap { EntityID($0) }
        guard list == "-" || !parts.isEmpty && found.count == parts.count else {
          return fault(
            offset, "behind the stroke stands an id such as P12, or -", "بعد الخط معرّف مثل P12 أو -")
        }
        guard start.start < text.utf8.count else {
          return fault(offset, "the mark is empty", "العلامة فارغة")
        }
        marks.append(Mark(range: start.start..<text.utf8.count, ids: found, column: start.column))
        (open, ids) = (nil, nil)
      default:
        if ids != nil { ids?.unicodeScalars.append(scalar) } else { text.unicodeScalars.append(scalar) }
      }
    }
    if let open { return fault(open.column - 1, "the mark is not closed", "العلامة غير مغلقة") }
    return .success(MarkedCase(text: text, marks: marks))
  }

  private static func fault(_ offset: Int, _ english: String, _ arabic: String) -> Result<MarkedCase?, Fault>
  {
    .failure(Fault(column: offset + 1, message: Message("\(message: english)", "\(message: arabic)")))
  }
}
