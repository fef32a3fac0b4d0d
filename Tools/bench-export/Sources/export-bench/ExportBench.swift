import Glibc
import SystemPackage
import Yaqut
import YaqutExport
import YaqutGeoPackage

/// `export-bench GAZETTEER FORMAT`: writes a million mentions in a format and tells how long it took and how much memory;
/// without arguments it lists the formats.
///
/// Documents have 20 mentions in 2 kB of text, as articles do. They name 2,000 places and organisations of the gazetteer,
/// some often and most seldom.
@main
enum ExportBench {
  static let mentions = 1_000_000
  static let mentionsInDocument = 20

  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      return print(LinkExportFormat.all.map(\.name).joined(separator: " "))
    }
    guard let format = LinkExportFormat.named(CommandLine.arguments[2]) else { fatalError("no such format") }
    let gazetteer = try Gazetteer.open(FilePath(CommandLine.arguments[1]))
    let articles = Articles(gazetteer)
    var options = LinkExportOptions(header: ExportHeader(gazetteer))
    options.onePer = .mention
    var size = 0
    let start = Self.usage.seconds
    if format.helper != nil {
      let path = "/tmp/export-bench-\(getpid()).gpkg"
      defer { unlink(path) }
      let file = try GeoPackageFile(path, layers: GeoPackageLayer.allCases, description: options.header.terms)
      var rows = GeoPackageRows(options: options)
      for number in 0..<mentions / mentionsInDocument {
        try file.write(articles.document(number), adding: &rows)
      }
      try file.finish()
      var status = stat()
      stat(path, &status)
      size = Int(status.st_size)
    } else {
      var writer = format.format.init(options: options)
      var bytes: [UInt8] = []
      writer.begin(&bytes)
      for number in 0..<mentions / mentionsInDocument {
        writer.write(articles.document(number), to: &bytes)
        if bytes.count >= 1 << 16 {
          size += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
      }
      writer.end(&bytes)
      size += bytes.count
    }
    let end = Self.usage
    let columns = [Int(Double(mentions) / (end.seconds - start)), size / 1_000_000, end.megabytes]
    print(format.name, columns.map { "\($0)" }.joined(separator: " "))
  }

  /// The processor's time and the most memory that the process has taken: what else the machine does is not in them.
  private static var usage: (seconds: Double, megabytes: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1024)
  }
}

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
