import SystemPackage
import Yaqut

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Opens a gazetteer whose files are in memory, by way of a folder that is gone afterwards.
enum TemporaryGazetteer {
  static func open(_ files: GazetteerFiles) throws -> Gazetteer {
    let parent = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/yaqut-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw AtomicFileError(path: FilePath(parent), reason: Errno(rawValue: errno))
    }
    let folder = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    let tables = files.contents.filter { $0.key.hasSuffix(".csv") || $0.key == "datapackage.json" }
    let parts = Set(
      tables.keys.compactMap {
        $0.split(separator: "/").count > 1 ? String($0.split(separator: "/")[0]) : nil
      })
    defer {
      for path in tables.keys { unsafe unlink(folder.appending(path).string) }
      for part in parts { unsafe rmdir(folder.appending(part).string) }
      unsafe rmdir(folder.string)
    }
    for part in parts { unsafe mkdir(folder.appending(part).string, 0o700) }
    for (path, bytes) in tables {
      do {
        let descriptor = try FileDescriptor.open(
          folder.appending(path), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
      } catch let error as Errno {
        throw AtomicFileError(path: folder.appending(path), reason: error)
      }
    }
    return try Gazetteer.open(folder)
  }
}
