import ArgumentParser
import SystemPackage
import Testing
import Yaqut

@testable import YaqutCommand

@Suite struct LookupCommandTests {
  @Test("options are read")
  func options() throws {
    let command = try LookupCommand.parse(["--format", "jsonl", "--limit", "3", "حماة", "-"])
    #expect(command.format == .jsonl)
    #expect(command.limit == 3)
    #expect(command.queries == ["حماة", "-"])
  }

  @Test("a limit under 1 is refused")
  func limit() {
    let error = #expect(throws: (any Error).self) { try LookupCommand.parse(["--limit", "0", "حماة"]) }
    #expect(error.map { LookupCommand.message(for: $0) } == "--limit is 0; give 1 or more")
  }
}

@Suite struct GazetteerFinderTests {
  @Test("the option wins over the environment, the environment over the places beside the program")
  func order() {
    let option = GazetteerFinder(option: "a", environment: "b", executable: "prefix/bin/yaqut")
    #expect(option.candidates == ["a"])
    let environment = GazetteerFinder(option: nil, environment: "b", executable: "prefix/bin/yaqut")
    #expect(environment.candidates == ["b"])
    let neither = GazetteerFinder(option: nil, environment: "", executable: "prefix/bin/yaqut")
    #expect(
      neither.candidates == [
        "prefix/bin/gazetteer.yqx", "prefix/bin/Gazetteer", "prefix/share/yaqut/gazetteer.yqx",
        "prefix/share/yaqut/Gazetteer",
      ])
  }

  @Test("an error lists what was tried")
  func error() {
    let finder = GazetteerFinder(option: nil, environment: nil, executable: "/nowhere/bin/yaqut")
    let error = #expect(throws: GazetteerNotFound.self) { try finder.find() }
    #expect(
      error?.description
        == "no gazetteer at '/nowhere/bin/gazetteer.yqx', '/nowhere/bin/Gazetteer', "
        + "'/nowhere/share/yaqut/gazetteer.yqx', '/nowhere/share/yaqut/Gazetteer'; "
        + "give one with --gazetteer or YAQUT_GAZETTEER, or make one with 'yaqut compile'")
  }
}
