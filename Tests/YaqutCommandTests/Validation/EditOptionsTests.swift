import ArgumentParser
import Foundation
import Testing
import Yaqut

@testable import YaqutCommand

@Suite("EditOptions")
struct EditOptionsTests {
  /// Three gazetteers beside one another, whose only table is their name, and the way to each.
  private func withFolders(_ body: ((String) -> String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("yaqut \(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["before", "after", "here"] {
      let places = root.appendingPathComponent("\(name)/places")
      try FileManager.default.createDirectory(at: places, withIntermediateDirectories: true)
      try Data(name.utf8).write(to: places.appendingPathComponent("sy.csv"))
    }
    try body { root.appendingPathComponent($0).path }
  }

  private func table(_ files: GazetteerFiles) -> String? {
    files.contents["places/sy.csv"].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("the sides are the folders that are named")
  func folders() throws {
    try withFolders { path in
      let sides = try EditOptions.parse([path("before"), path("after"), "--gazetteer", path("here")]).read()
      #expect(table(sides.before) == "before")
      #expect(table(sides.after) == "after")
    }
  }

  @Test("without a second side it is the gazetteer's folder as it is")
  func asItIs() throws {
    try withFolders { path in
      let sides = try EditOptions.parse([path("before"), "--gazetteer", path("here")]).read()
      #expect(table(sides.before) == "before")
      #expect(table(sides.after) == "here")
    }
    #expect(try EditOptions.parse(["main"]).gazetteer == "Gazetteer")
  }

  @Test("what is no folder is asked of git, in the gazetteer's folder")
  func revision() throws {
    try withFolders { path in
      let options = try EditOptions.parse(["no-such-revision", "--gazetteer", path("here")])
      let error = #expect(throws: GitError.self) { try options.read() }
      #expect(error?.revision == "no-such-revision")
      #expect(error?.folder == path("here"))
    }
  }

  @Test("the side before the edit has to be given")
  func missing() {
    #expect(throws: (any Error).self) { try EditOptions.parse([]) }
  }
}
