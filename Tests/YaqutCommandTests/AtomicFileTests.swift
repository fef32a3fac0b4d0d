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

  @Test("what is longer than a piece is written whole", arguments: [-1, 0, 1])
  func pieces(beyond: Int) throws {
    try inFolder { folder in
      let bytes = (0..<(2 * AtomicFile.piece + beyond)).map { UInt8(truncatingIfNeeded: $0 / 251) }
      try AtomicFile.write(bytes, to: folder.appending("x.yqx"))
      #expect(FileManager.default.contents(atPath: folder.appending("x.yqx").string) == Data(bytes))
    }
  }

  @Test("a symbolic link stays one, and the file that it leads to is replaced")
  func link() throws {
    try inFolder { folder in
      try AtomicFile.write([1], to: folder.appending("x.yqx"))
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending("link").string, withDestinationPath: "x.yqx")
      try AtomicFile.write([2], to: folder.appending("link"))
      #expect(FileManager.default.contents(atPath: folder.appending("x.yqx").string) == Data([2]))
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.appending("link").string) == "x.yqx")
    }
  }

  @Test("a file that is replaced keeps its permissions", arguments: [0o600, 0o664])
  func permissions(mode: Int) throws {
    try inFolder { folder in
      let path = folder.appending("x.yqx")
      try AtomicFile.write([1], to: path)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path.string)
      try AtomicFile.write([2], to: path)
      let found = try FileManager.default.attributesOfItem(atPath: path.string)[.posixPermissions] as? Int
      #expect(found == mode)
    }
  }

  @Test("several threads write files at a time")
  func threads() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<50 {
        group.addTask { try inFolder { try AtomicFile.write([1], to: $0.appending("x")) } }
      }
      try await group.waitForAll()
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
