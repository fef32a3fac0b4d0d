import Foundation
import GRDB
import Testing
import Yaqut
import YaqutGeoPackage

@testable import YaqutExport

@Suite("GeoPackageFile")
struct GeoPackageFileTests {
  @Test("a finished file has its tables, numbers and index, and nothing stands beside it")
  func finishedFile() throws {
    try inFolder { folder in
      let path = folder + "/places.gpkg"
      let file = try GeoPackageFile(path, layers: [.places, .names], description: "terms")
      try file.write(homs)
      #expect(!FileManager.default.fileExists(atPath: path))
      try file.finish()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["places.gpkg"])
      try DatabaseQueue(path: path).read { db in
        #expect(try Int.fetchOne(db, sql: "PRAGMA application_id") == 0x4750_4B47)
        #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 10300)
        #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete")
        #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
        let row = try Row.fetchOne(db, sql: "SELECT id, name, name_en, population FROM places")
        #expect(row == ["id": "P1", "name": "حمص", "name_en": "Homs", "population": nil])
        #expect(try String.fetchAll(db, sql: "SELECT name FROM names ORDER BY fid") == ["حمص", "Homs"])
        let index = try Row.fetchOne(db, sql: "SELECT * FROM rtree_places_geom")
        #expect(index?["minx"] == 36.71875 && index?["maxy"] == 34.734375)
        let contents = try Row.fetchOne(db, sql: "SELECT * FROM gpkg_contents WHERE table_name = 'places'")
        #expect(contents?["min_x"] == 36.71875 && contents?["description"] == "terms")
        let systems = try Int.fetchSet(db, sql: "SELECT srs_id FROM gpkg_spatial_ref_sys")
        #expect(systems == [-1, 0, 4326])
        let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        #expect(!tables.contains("mentions") && !tables.contains("boundaries"))
      }
    }
  }

  @Test("a file that is not finished leaves nothing, and what was there stays")
  func unfinishedFile() throws {
    try inFolder { folder in
      let path = folder + "/a.gpkg"
      try Data("before".utf8).write(to: URL(fileURLWithPath: path))
      var file: GeoPackageFile? = try GeoPackageFile(path, layers: [.places], description: "")
      try file?.write(homs)
      file = nil
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.gpkg"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("before".utf8))
    }
  }

  @Test("a FIFO or a device stays what it is")
  func stream() throws {
    try inFolder { folder in
      let path = folder + "/pipe"
      let made = unsafe mkfifo(path, 0o600)
      #expect(made == 0)
      for path in [path, "/dev/null"] {
        let error = #expect(throws: GeoPackageError.self) {
          try GeoPackageFile(path, layers: [.places], description: "")
        }
        #expect(
          error?.description
            == "\(path): cannot be written: a GeoPackage is a file, not a device or a stream")
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left == ["pipe"])
    }
  }

  @Test("a symbolic link stays one, and the file that it leads to is replaced")
  func link() throws {
    try inFolder { folder in
      try Data("before".utf8).write(to: URL(fileURLWithPath: folder + "/a.gpkg"))
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "a.gpkg")
      let file = try GeoPackageFile(folder + "/link", layers: [.places], description: "")
      try file.write(homs)
      try file.finish()
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "a.gpkg")
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.gpkg")).prefix(6) == Data("SQLite".utf8))
    }
  }

  @Test("a folder that is not there is an error that names the file")
  func missingFolder() {
    let error = #expect(throws: GeoPackageError.self) {
      try GeoPackageFile("/no/such/folder/a.gpkg", layers: [.places], description: "")
    }
    #expect(error?.description.hasPrefix("/no/such/folder/a.gpkg: cannot be written: ") == true)
  }

  private var homs: ExportedEntity {
    ExportedEntity(
      id: "P1", kind: .place, type: "city", name: "حمص", englishName: "Homs",
      names: [
        .init(text: "حمص", lang: "ar", kind: "preferred", register: "", from: "", to: "", source: "wof"),
        .init(text: "Homs", lang: "en", kind: "preferred", register: "", from: "", to: "", source: "wof"),
      ],
      point: .init(latitude: 34.734375, longitude: 36.71875, precision: 1), importance: 60, country: "SY",
      chain: [],
      from: "", to: "", concordances: [], source: "wof")
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "yaqut geopackage \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
