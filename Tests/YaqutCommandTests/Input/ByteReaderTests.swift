import FoundationEssentials
import SystemPackage
import Testing

@testable import YaqutCommand

@Suite struct ByteReaderTests {
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.path + "/yaqut-\(UInt64.random(in: 0...(.max)))"
    try AtomicFile.write(bytes, to: FilePath(file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    try body(file)
  }

  @Test("a file is read whole", arguments: [0, 1, 4095, 4096, 3_000_000])
  func whole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 31 + $0 >> 8) }
    try withFile(bytes) {
      let read = try ByteReader.readAll($0)
      #expect(read == bytes)
    }
  }

  @Test("a file of the system, which says that it is empty, too")
  func system() throws {
    guard FileManager.default.fileExists(atPath: "/proc/self/maps") else { return }
    #expect(try ByteReader.readAll("/proc/self/maps").count > 1000)
  }

  @Test(
    "lines are those between line ends",
    arguments: ["", "\n", "a", "a\n", "a\r\nb", "\n\n", "a\rb\n\r\n", "حلب\nدمشق\n"])
  func lines(text: String) throws {
    try withFile(Array(text.utf8)) { file in
      var lines: [String] = []
      try ByteReader.forEachLine(of: file) { number, line in
        lines.append(String(decoding: line, as: UTF8.self))
        #expect(number == lines.count)
      }
      var plain = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.last == "\r" ? String($0.dropLast()) : String($0)
      }
      if plain.last == "" { plain.removeLast() }
      #expect(lines == plain)
    }
  }

  @Test("lines longer than what is read at a time are whole")
  func longLines() throws {
    let lines = [1, 2_500_000, 0, 1_048_575, 1_048_576, 3].map { [UInt8](repeating: 65, count: $0) }
    try withFile(Array(lines.joined(separator: [10]))) { file in
      var read: [Int] = []
      try ByteReader.forEachLine(of: file) { read.append($1.count) }
      #expect(read == lines.map(\.count))
    }
  }
}
