import Testing

@testable import Yaqut

@Suite struct EditCostTests {
  @Test("the letters near a letter, and those that may be too many, are those that cost no more")
  func letters() {
    func codes(_ set: LetterSet) -> [UInt8] {
      (0..<128).filter { ($0 < 64 ? set.low >> UInt64($0) : set.high >> UInt64($0 - 64)) & 1 == 1 }
    }
    let all = Letter.hamza..<Letter.fathatan
    for rest in 0...Int(EditCost.letter) {
      #expect(codes(EditCost.gapLetters[rest]) == all.filter { Int(EditCost.gap[Int($0)]) <= rest })
      for letter in UInt8(0)..<128 {
        #expect(
          codes(EditCost.nearLetters[EditCost.place(letter, within: rest)])
            == all.filter { Int(EditCost.substitution[Int(letter) * 128 + Int($0)]) <= rest })
      }
    }
  }
}
