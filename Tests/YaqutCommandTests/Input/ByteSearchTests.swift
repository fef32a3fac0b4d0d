import Testing

@testable import YaqutCommand

@Suite struct ByteSearchTests {
  @Test("what is found is what the collection finds", arguments: 0..<60)
  func same(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37 % 23) }
    for start in 0...length {
      let slice = bytes[start...]
      for end in start...length {
        for byte: UInt8 in [0, 5, 22, 99] {
          let plain = bytes[start..<end].firstIndex(of: byte)
          #expect(bytes.firstIndex(of: byte, in: start..<end) == plain)
          #expect(slice.firstIndex(of: byte, in: start..<end) == plain)
        }
      }
    }
  }
}
