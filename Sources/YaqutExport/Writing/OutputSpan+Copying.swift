// What is appended to memory that an array has made room for. The only file of the exports that touches memory by pointer: one
// copy of a whole piece costs a few instructions, where appending byte by byte asks for each whether there is room.

extension OutputSpan<UInt8> {
  /// Appends a copy of bytes, for which there must be room.
  @inline(__always)
  mutating func append(copying bytes: Span<UInt8>) {
    precondition(bytes.count <= freeCapacity, "no room for \(bytes.count) bytes")
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe withUnsafeMutableBufferPointer { buffer, count in
        guard let target = buffer.baseAddress, let start = source.baseAddress else { return }
        // SAFETY: there is room for source.count bytes behind the first `count`, as was checked above; the source is
        // another piece of memory, since nobody else can read this one while it is written.
        unsafe (target + count).update(from: start, count: source.count)
        count += source.count
      }
    }
  }

  /// As ``append(copying:)``, byte by byte: what tests compare it with.
  mutating func append(eachOf bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  /// Appends the UTF-8 of a string of the program, for which there must be room.
  @inline(__always)
  mutating func append(_ string: StaticString) {
    // SAFETY: the bytes are part of the program.
    string.withUTF8Buffer { append(copying: unsafe $0.span) }
  }
}

extension Span<UInt8> {
  /// The eight bytes at an offset, the first in the lowest bits; there must be eight.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // SAFETY: the call checks that the bytes lie in the span, and any bytes are a number.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// As ``word(at:)``, byte by byte: what tests compare it with.
  func wordPlainly(at offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(self[offset + $1]) << UInt64(8 * $1) }
  }
}
