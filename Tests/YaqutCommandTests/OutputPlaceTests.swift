import Foundation
import SystemPackage
import Testing

@testable import YaqutCommand

@Suite struct OutputPlaceTests {
  @Test(
    "no name, a hyphen and the system's names are standard output",
    arguments: [nil, "-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
  func standardOutput(name: String?) {
    #expect(OutputPlace(name) == .standardOutput)
  }

  @Test("a device is a stream")
  func device() {
    #expect(OutputPlace("/dev/null") == .stream("/dev/null"))
  }

  @Test("a name that is new, a file, and a folder are files")
  func files() throws {
    try inFolder { folder in
      #expect(OutputPlace("\(folder)/new.csv") == .file(FilePath("\(folder)/new.csv")))
      try Data().write(to: URL(fileURLWithPath: "\(folder)/old.csv"))
      #expect(OutputPlace("\(folder)/old.csv") == .file(FilePath("\(folder)/old.csv")))
      #expect(OutputPlace(folder) == .file(FilePath(folder)))
    }
  }

  @Test("a FIFO is a stream, also behind a symbolic link")
  func fifo() throws {
    try inFolder { folder in
      let made = unsafe mkfifo("\(folder)/pipe", 0o600)
      #expect(made == 0)
      try link("\(folder)/link", to: "pipe")
      #expect(OutputPlace("\(folder)/link") == .stream(FilePath("\(folder)/link")))
    }
  }

  @Test("a symbolic link is the file that it leads to")
  func symbolicLink() throws {
    try inFolder { folder in
      try Data().write(to: URL(fileURLWithPath: "\(folder)/old.csv"))
      try link("\(folder)/first", to: "old.csv")
      try link("\(folder)/second", to: "first")
      #expect(OutputPlace("\(folder)/second") == .file(FilePath("\(folder)/old.csv")))
    }
  }

  @Test(
    "a file that a process has open is a stream by the name of its descriptor, and is written to after what it has"
  )
  func descriptor() throws {
    try inFolder { folder in
      let file = try FileDescriptor.open(
        FilePath("\(folder)/open"), .readWrite, options: .create, permissions: .ownerReadWrite)
      defer { try? file.close() }
      try file.writeAll([1])
      try link("\(folder)/link", to: "/proc/self/fd/\(file.rawValue)")
      for name in ["/dev/fd/\(file.rawValue)", "\(folder)/link"] {
        #expect(OutputPlace(name) == .stream(FilePath(name)))
        try AtomicFile.write([2], to: FilePath(name))
      }
      #expect(FileManager.default.contents(atPath: "\(folder)/open") == Data([1, 2, 2]))
    }
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("yaqut-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.resolvingSymlinksInPath().path)
  }
}
