import Foundation
import TestSupport
import Testing

@testable import Yaqut

@Suite("The exponential function")
struct ExponentialTests {
  @Test("is that of the C library, to a millionth", arguments: 0..<20 as Range<UInt64>)
  func values(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<200 {
      let lanes = SIMD4<Float>.random(in: -79.99...0, using: &numbers)
      let values = Exponential.of(lanes)
      for lane in 0..<4 {
        let expected = exp(Double(lanes[lane]))
        #expect(
          abs(Double(values[lane]) - expected) <= 1e-6 * expected,
          "reproduce with seed \(seed): \(lanes[lane])")
        #expect(values[lane] == Exponential.of(lanes[lane]), "a lane is not touched by its neighbours")
      }
    }
  }

  @Test("is 1 at 0, and 0 from -80 down")
  func edges() {
    #expect(Exponential.of(0) == 1)
    #expect(Exponential.of(-Float.leastNonzeroMagnitude) == 1)
    #expect(Exponential.of(Float(-80).nextUp) > 0)
    for low: Float in [-80, -81, -1e30, -.greatestFiniteMagnitude, -.infinity] {
      #expect(Exponential.of(low) == 0)
    }
    #expect(Exponential.of(SIMD4(-.infinity, 0, -80, -.infinity)) == SIMD4(0, 1, 0, 0))
  }

  @Test("never falls where its argument grows")
  func order() {
    var last: Float = 0
    for step in 0...8_000 {
      let value = Exponential.of(Float(step - 8_000) / 100)
      #expect(value >= last)
      last = value
    }
  }
}
