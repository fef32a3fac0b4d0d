import Yaqut
import YaqutExport

/// Made-up articles, the same in every run.
struct Articles {
  private let entities: [ExportedEntity]
  private let words =
    "وقال مصدر ميداني إن القوات وصلت مساء أمس إلى أطراف المدينة بعد ساعات من القصف العنيف ثم انسحبت"
    .split(separator: " ").map { Array($0.utf8) }

  init(_ gazetteer: Gazetteer) {
    let byImportance = (0..<gazetteer.entityCount)
      .sorted { gazetteer.entity($0).importance > gazetteer.entity($1).importance }
    entities = byImportance.prefix(2000).map { ExportedEntity($0, of: gazetteer) }
  }

  func document(_ number: Int) -> ExportedDocument {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var bytes: [UInt8] = []
    var mentions: [ExportedMention] = []
    for count in 0..<ExportBench.mentionsInDocument {
      for _ in 0..<7 {
        bytes += words[random(below: words.count)]
        bytes.append(0x20)
      }
      // The square of an even chance: a quarter of the names make up half of the mentions.
      let chance = Double(random(below: 1 << 20)) / Double(1 << 20)
      let entity = entities[Int(chance * chance * Double(entities.count))]
      let start = bytes.count
      bytes += Array(entity.name.utf8)
      mentions.append(
        ExportedMention(
          range: start..<bytes.count, kind: entity.kind, type: entity.type, confidence: 0.875, entity: entity)
      )
      bytes += Array((count % 3 == 2 ? ".\n" : " ").utf8)
    }
    return ExportedDocument(
      id: "news/\(number).txt", date: "2026-11-21", source: SourceText(bytes), mentions: mentions)
  }
}
