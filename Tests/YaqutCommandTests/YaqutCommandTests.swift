import ArgumentParser
import Testing

@testable import YaqutCommand

@Suite("yaqut")
struct YaqutCommandTests {
  @Test("the command is called yaqut and says what it is for")
  func name() {
    #expect(YaqutCommand.configuration.commandName == "yaqut")
    #expect(YaqutCommand.configuration.abstract.contains("Arabic"))
  }

  @Test("--version tells the version, and that is no error")
  func version() {
    let error = #expect(throws: (any Error).self) { try YaqutCommand.parseAsRoot(["--version"]) }
    guard let error else { return }
    #expect(YaqutCommand.message(for: error) == "yaqut 0.1.0-dev")
    #expect(YaqutCommand.exitCode(for: error) == .success)
  }
}
