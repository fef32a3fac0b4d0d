import Testing

@testable import YaqutCommand

@Suite("yaqut")
struct YaqutCommandTests {
  @Test("the program is called yaqut and says what it does")
  func help() {
    let help = YaqutCommand.helpMessage()
    #expect(help.contains("USAGE: yaqut"))
    #expect(help.contains("named in Arabic text"))
  }
}
