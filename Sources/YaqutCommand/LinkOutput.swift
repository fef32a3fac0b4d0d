import SystemPackage
import Yaqut
import YaqutExport

/// Writes linked documents to standard output in the format asked for, a buffer at a time and in whole records.
struct LinkOutput {
  private let lines: LinkJSONLines
  private let format: LinkCommand.Format
  private var json = JSONWriter()

  init(format: LinkCommand.Format, gazetteer: Gazetteer, unit: OffsetUnit, names: Bool) {
    self.format = format
    lines = LinkJSONLines(gazetteer, unit: unit, names: names)
  }

  mutating func write(_ document: LinkedDocument) throws {
    switch format {
    case .jsonl:
      lines.write(document, to: &json)
      try Terminal.write(json.bytes)
      json.removeAll()
    case .text:
      try Terminal.write(Array(LinkText(lines.gazetteer).describe(document).utf8))
    }
  }
}
