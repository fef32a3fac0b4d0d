import Testing

@testable import Yaqut

@Suite("Work on all processors")
struct WorkersTests {
  @Test("The results stand in the order of the pieces, whoever was first", arguments: [0, 1, 2, 3, 1000])
  func order(count: Int) {
    let results = Workers.map(count) { index in
      (0..<(index % 7) * 500).reduce(index) { sum, _ in sum &* 31 % 1_000_003 } >= 0 ? index : -1
    }
    #expect(results == Array(0..<count))
  }
}
