import SystemPackage
import Yaqut
import YaqutExport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The tables of a gazetteer's folder, filled from an export.
struct ImportedTables {
  private var tables: [String: [[String]]] = [:]

  private static let headers = [
    "places": "id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source",
    "names": "place,name,lang,kind,register,from,to,source,note",
    "organisations.csv": "id,type,country,area,umbrella,from,to,superseded_by,source",
    "organisation_names.csv": "organisation,name,lang,kind,register,from,to,source,note",
    "relations.csv": "subject,relation,object,from,to,source",
    "concordances.csv": "id,authority,code",
  ]

  /// Adds a row to `places` or `names` of a country, which is empty for what has no one.
  mutating func add(to folder: String, country: String, _ row: [String]) {
    add(to: "\(folder)/\(country.isEmpty ? "zz" : country.lowercased()).csv", row)
  }

  /// Adds a row to a table.
  mutating func add(to table: String, _ row: [String]) { tables[table, default: []].append(row) }

  /// Whether there is any row.
  var isEmpty: Bool { tables.isEmpty }

  /// Writes the folder, whole or not at all; it must not be there, or be empty.
  ///
  /// Rows are in the order that `yaqut fmt` gives them.
  func write(to folder: FilePath) throws {
    // A folder of many files: Ctrl-C waits until it is there, which takes less than a second.
    try Interruption.deferred { try writeAll(to: folder) }
  }

  private func writeAll(to folder: FilePath) throws {
    let temporary = AtomicFile.temporary(for: folder)
    do {
      for path in ["", "places", "names"] {
        let path = temporary.appending(path)
        guard unsafe mkdir(path.string, 0o777) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
      }
      for (path, rows) in tables {
        let header = Self.headers[path] ?? Self.headers[String(path.prefix { $0 != "/" })] ?? ""
        var bytes = Array((header + "\n").utf8)
        for row in rows { bytes.appendRow(row) }
        if let file = TableFile(path: path, bytes: bytes), let formatted = try? TableFormatter().format(file)
        {
          bytes = formatted
        }
        try AtomicFile.write(bytes, to: temporary.appending(path))
      }
      // Takes the place of an empty folder; of any other, it fails.
      guard unsafe rename(temporary.string, folder.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      for path in tables.keys + ["places", "names", ""] { unsafe remove(temporary.appending(path).string) }
      // The folder was asked for, not the file in it.
      let reason = error as? Errno ?? (error as? AtomicFileError)?.reason
      throw reason.map { AtomicFileError(path: folder, reason: $0) } ?? error
    }
  }
}

extension [UInt8] {
  /// Appends a row of CSV (RFC 4180).
  fileprivate mutating func appendRow(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      if cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
        append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          if byte == UInt8(ascii: "\"") { append(byte) }
          append(byte)
        }
        append(UInt8(ascii: "\""))
      } else {
        append(contentsOf: cell.utf8)
      }
    }
    append(0x0A)
  }
}
