#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ArraySlice<UInt8> {
  /// Where a byte stands first in a range; `nil` where it does not. The system's `memchr`, which looks at dozens at a time.
  ///
  /// Tests compare it with `self[range].firstIndex(of:)`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex, "\(range) of \(indices)")
    return unsafe withUnsafeBytes { buffer in
      // SAFETY: the range lies in the buffer, as was checked; what memchr finds lies in the range.
      guard let start = buffer.baseAddress,
        let found = unsafe memchr(start + (range.lowerBound - startIndex), CInt(byte), range.count)
      else { return nil }
      return unsafe startIndex + (UnsafeRawPointer(found) - start)
    }
  }
}

extension [UInt8] {
  /// As of a slice.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? { self[...].firstIndex(of: byte, in: range) }
}
