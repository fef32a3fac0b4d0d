import Testing

@testable import YaqutCommand

@Suite("Reliability")
struct ReliabilityTests {
  @Test(
    "a link falls into the bin of its confidence",
    arguments: [(0, 0), (0.0999, 0), (0.1, 1), (0.95, 9), (1, 9), (1.5, 9), (-1, 0)] as [(Double, Int)])
  func bins(confidence: Double, bin: Int) {
    var reliability = Reliability()
    reliability.add(confidence: confidence, isRight: true)
    #expect(reliability.bins.map(\.count).firstIndex(of: 1) == bin)
  }

  @Test("links of confidence 0.9 of which nine in ten are right are calibrated")
  func calibrated() throws {
    var reliability = Reliability()
    for index in 0..<10 { reliability.add(confidence: 0.9, isRight: index > 0) }
    let error = try #require(reliability.calibrationError)
    #expect(error < 1e-12)
  }

  @Test("the error is the distance of confidence and right links, weighted by bin")
  func error() throws {
    var reliability = Reliability()
    for _ in 0..<3 { reliability.add(confidence: 0.5, isRight: false) }
    reliability.add(confidence: 1, isRight: true)
    #expect(reliability.calibrationError == 0.375)
  }

  @Test("links without a confidence are counted apart")
  func unknown() {
    var reliability = Reliability()
    reliability.add(confidence: nil, isRight: true)
    reliability.add(confidence: .nan, isRight: true)
    #expect(reliability.unknown == 2)
    #expect(reliability.calibrationError == nil)
  }
}
