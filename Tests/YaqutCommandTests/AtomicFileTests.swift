import Foundation
import SystemPackage
import Testing

@testable import YaqutCommand

@Suite struct AtomicFileTests {
  private func inFolder(_ body: (FilePath) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("yaqut-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(FilePath(url.path))
  }

  @Test("a file is replaced as a whole, and nothing else is left in the folder")
  func replaced() throws {
    try inFolder { folder in
      let path = folder.appending("x.yqx")
      try AtomicFile.write([1, 2, 3], to: path)
      try AtomicFile.write([4], to: path)
      #expect(FileManager.default.contents(atPath: path.string) == Data([4]))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.string) == ["x.yqx"])
    }
  }

  @Test("a folder that is not there is an error that names the file")
  func noFolder() throws {
    try inFolder { folder in
      let path = folder.appending("none/x.yqx")
      let error = #expect(throws: AtomicFileError.self) { try AtomicFile.write([1], to: path) }
      #expect(error?.description == "\(path): cannot be written: no such file or directory")
    }
  }

  @Test("a folder in the place of the file is an error, and the temporary file is gone")
  func folderInPlace() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.appending("x.yqx").string, withIntermediateDirectories: true)
      #expect(throws: AtomicFileError.self) { try AtomicFile.write([1], to: folder.appending("x.yqx")) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.string) == ["x.yqx"])
    }
  }
}
