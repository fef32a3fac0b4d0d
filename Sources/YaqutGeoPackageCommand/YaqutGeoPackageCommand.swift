import SystemPackage
import YaqutExport
import YaqutGeoPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `yaqut-geopackage FILE`: writes the GeoPackage whose rows come on standard input. `yaqut` calls it for
/// `--format geopackage`; see ``GeoPackageStream`` for what they say to each other.
@main
enum YaqutGeoPackageCommand {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, arguments.count == 1, !path.hasPrefix("-") else {
      say("usage: yaqut export --format geopackage -o FILE.gpkg    (yaqut calls yaqut-geopackage)")
      exit(64)
    }
    // Ctrl-C stops yaqut too; then the stream ends, and nothing is left of the file.
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
    do {
      guard try run(path) else { exit(1) }
    } catch {
      say("\(error)")
      exit(1)
    }
  }

  /// Writes the file; `false` where the stream stops before its end.
  private static func run(_ path: String) throws -> Bool {
    var reader = GeoPackageStreamReader()
    var file: GeoPackageFile?
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe FileDescriptor.standardInput.read(into: $0)
      }
      // Who calls has failed, and says why; no file is better than half of one.
      guard count > 0 else { return false }
      reader.add(buffer[..<count])
      while let part = try reader.next() {
        switch part {
        case .beginning(let layers, let description):
          file = try GeoPackageFile(path, layers: layers, description: description)
        case .row(let row): try file?.write(row)
        case .end:
          try file?.finish()
          return true
        }
      }
    }
  }

  private static func say(_ sentence: String) {
    _ = try? FileDescriptor.standardError.writeAll("yaqut-geopackage: \(sentence)\n".utf8)
  }
}
