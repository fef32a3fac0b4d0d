import Yaqut

/// Links one marked text and compares the links with the marks.
enum CaseRunner {
  /// What came out otherwise; none where all is as marked, nil where the line is no case.
  static func faults(_ line: String, _ linker: Linker) -> [(column: Int, message: String)]? {
    let marked: MarkedCase
    switch MarkedCase.read(line) {
    case .failure(let fault): return [(fault.column, fault.message.english)]
    case .success(let value):
      guard let value else { return nil }
      marked = value
    }
    let links = linker.link(marked.text).links.filter { $0.entity != nil }
    let bytes = Array(marked.text.utf8)
    var faults: [(Int, String)] = []
    for mark in marked.marks {
      let surface = DiffSentence.isolated(String(decoding: bytes[mark.range], as: UTF8.self))
      let found = links.first { $0.range.overlaps(mark.range) }.flatMap(\.entity).map {
        linker.gazetteer.entity($0).id
      }
      let wanted = mark.ids.map(\.description).joined(separator: " or ")
      if let found, !mark.ids.contains(found) {
        faults.append(
          (
            mark.column,
            "\(surface) is linked to \(found), \(mark.ids.isEmpty ? "and must not be" : "not to \(wanted)")"
          ))
      } else if found == nil, !mark.ids.isEmpty {
        faults.append((mark.column, "\(surface) is not linked; it must be to \(wanted)"))
      }
    }
    return faults
  }
}
