import FoundationEssentials
import SystemPackage
import Testing

@testable import YaqutCommand

@Suite("AtomicOutput")
struct AtomicOutputTests {
  /// A folder that is removed after the test.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yaqut-\(UInt64.random(in: 0...(.max)))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("a finished file is there whole and alone")
  func finished() throws {
    try inFolder { folder in
      let output = try AtomicOutput(folder + "/a.txt")
      for _ in 0..<3 { try output.write { $0 += Array(repeating: 65, count: AtomicOutput.bufferSize) } }
      try output.finish()
      #expect(try files(folder) == ["a.txt"])
      #expect(try ByteReader.readAll(folder + "/a.txt").count == 3 * AtomicOutput.bufferSize)
    }
  }

  @Test("an output that is not finished leaves the old file and nothing else")
  func abandoned() throws {
    try inFolder { folder in
      try AtomicFile.write([66], to: FilePath(folder + "/a.txt"))
      do {
        let output = try AtomicOutput(folder + "/a.txt")
        try output.write { $0 += Array(repeating: 65, count: 2 * AtomicOutput.bufferSize) }
      }
      #expect(try files(folder) == ["a.txt"])
      #expect(try ByteReader.readAll(folder + "/a.txt") == [66])
    }
  }

  @Test("a folder that is not there is named")
  func noFolder() {
    #expect {
      try AtomicOutput("/no-such-folder/a.txt")
    } throws: {
      "\($0)" == "/no-such-folder/a.txt: cannot be written: no such file or directory"
    }
  }
}
