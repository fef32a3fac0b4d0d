import Testing

@testable import YaqutCommand

@Suite("Reading the archive of a revision")
struct TarReaderTests {
  /// A header of 512 bytes and a content filled up to 512.
  private func entry(_ name: String, _ kind: Character, _ content: String, prefix: String = "") -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at position: Int) {
      for (index, byte) in text.utf8.enumerated() { header[position + index] = byte }
    }
    put(name, at: 0)
    let size = String(content.utf8.count, radix: 8)
    put(String(repeating: "0", count: 11 - size.count) + size, at: 124)
    put(String(kind), at: 156)
    put("ustar", at: 257)
    put(prefix, at: 345)
    let bytes = Array(content.utf8)
    return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  }

  private let end = [UInt8](repeating: 0, count: 1024)

  private func read(_ archive: [UInt8]) -> [String: String] {
    TarReader.files(archive).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Files of every length come with their paths; folders and the commit's record do not")
  func files() {
    let long = String(repeating: "x,y\n", count: 300)
    let archive =
      entry("pax_global_header", "g", "52 comment=0123456789012345678901234567890123456789\n")
      + entry("places/", "5", "") + entry("places/sy.csv", "0", long) + entry("retired.csv", "0", "")
      + entry("allow.csv", "\0", String(repeating: "z", count: 512)) + end
    #expect(
      read(archive) == [
        "places/sy.csv": long, "retired.csv": "", "allow.csv": String(repeating: "z", count: 512),
      ])
  }

  @Test("A long path stands in its prefix, or in the record before the file")
  func longPaths() {
    let path = String(repeating: "folder/", count: 30) + "sy.csv"
    let archive =
      entry("sy.csv", "0", "a", prefix: "Gazetteer/names")
      + entry("x", "x", "\(path.utf8.count + 10) path=\(path)\n")
      + entry("cut", "0", "b") + entry("next.csv", "0", "c") + end
    #expect(read(archive) == ["Gazetteer/names/sy.csv": "a", path: "b", "next.csv": "c"])
  }

  @Test("An archive cut off gives the files that are whole")
  func cut() {
    let archive = entry("a.csv", "0", "whole") + entry("b.csv", "0", String(repeating: "b", count: 2000))
    for length in [0, 100, 512, 1024, 1100, 2000] {
      let files = read(Array(archive.prefix(length)))
      #expect(files == (length < 1024 ? [:] : ["a.csv": "whole"]))
    }
  }
}
