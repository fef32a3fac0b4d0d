import Testing

@testable import YaqutCommand

@Suite struct OrderedWorkTests {
  @Test("results come in the order of the pieces, whatever they take", arguments: [1, 2, 3, 8])
  func order(threads: Int) throws {
    var results: [Int] = []
    let work = OrderedWork<Int, Int>(threads: threads) {
      { piece in
        // The first of ten takes long.
        var sum = 0
        for number in 0..<(piece % 10 == 0 ? 200_000 : 100) { sum &+= number & piece }
        return piece + sum * 0
      }
    } take: {
      results.append($0)
    }
    for piece in 0..<500 {
      try work.add(piece, weight: 1)
      if piece % 97 == 0 {
        try work.finish()
        #expect(results == Array(0...piece))
      }
    }
    try work.finish()
    #expect(results == Array(0..<500))
  }

  @Test("pieces that are too heavy wait for one another")
  func bounded() throws {
    let underWay = Monitor((now: 0, most: 0))
    let work = OrderedWork<Int, Int>(threads: 4) {
      {
        underWay.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        return $0
      }
    } take: { _ in
      underWay.withLock { $0.now -= 1 }
    }
    for piece in 0..<50 { try work.add(piece, weight: OrderedWork<Int, Int>.mostWeight) }
    try work.finish()
    #expect(underWay.withLock { $0.most } <= 2)
    #expect(underWay.withLock { $0.now } == 0)
  }

  @Test("what the taker throws ends the work, and the threads")
  func failure() {
    struct Failure: Error {}
    let work = OrderedWork<Int, Int>(threads: 3) {
      { $0 }
    } take: {
      if $0 == 20 { throw Failure() }
    }
    #expect(throws: Failure.self) {
      for piece in 0..<200 { try work.add(piece, weight: 1) }
      try work.finish()
    }
  }

  @Test("nothing to do is done at once")
  func empty() throws {
    try OrderedWork<Int, Int>(threads: 2) {
      { $0 }
    } take: { _ in
    }.finish()
  }
}
