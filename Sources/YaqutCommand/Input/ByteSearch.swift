#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension [UInt8] {
  /// Where a byte stands first in a range; `nil` where it does not. The system's `memchr`, which looks at dozens at a time.
  ///
  /// The only file of the command that reads memory by pointer; tests compare it with `self[range].firstIndex(of:)`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "\(range) of \(count) bytes")
    return unsafe withUnsafeBytes { buffer in
      // SAFETY: the range lies in the buffer, as was checked; what memchr finds lies in the range.
      guard let start = buffer.baseAddress,
        let found = unsafe memchr(start + range.lowerBound, CInt(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - start
    }
  }
}
