import Glibc
import SystemPackage
import Yaqut
import YaqutExport
import YaqutGeoPackage

/// `ExportBench GAZETTEER FORMAT`: writes a million mentions in a format and tells how long it took and how much memory;
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
      let path = temporaryFile
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

  /// A file of this process alone where the machine has such files.
  private static var temporaryFile: String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return "\(folder.isEmpty ? "/tmp" : folder)/yaqut-export-bench-\(getpid()).gpkg"
  }

  /// The processor's time and the most memory that the process has taken: what else the machine does is not in them.
  private static var usage: (seconds: Double, megabytes: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1024)
  }
}
