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
}
