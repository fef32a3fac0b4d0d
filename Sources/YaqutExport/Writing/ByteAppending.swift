// The few ways in which every output format puts something at the end of its bytes. Foundation's formatters
// would do more, more slowly, and double the start-up time of the program.

extension [UInt8] {
  /// Appends the UTF-8 of a string. Complexity: O(bytes of the string).
  mutating func append(_ string: String) { append(contentsOf: string.utf8) }

  /// Appends a whole number in decimal digits.
  mutating func append(decimal value: Int) {
    append(addingCapacity: 20) { output in
      if value < 0 { output.append(UInt8(ascii: "-")) }
      output.append(digits: value.magnitude)
    }
  }

  /// Appends a number with at most so many decimals (0 to 9), rounded half away from zero, without trailing
  /// zeros and never as `-0`: `36.3`, not `36.300000`. Gives `false` and appends nothing when the value is
  /// not finite or too large for this form (its magnitude times 10^decimals reaches 2^62).
  @discardableResult
  mutating func append(_ value: Double, decimals: Int) -> Bool {
    precondition((0...9).contains(decimals), "decimals are 0 to 9")
    var isAppended = false
    append(addingCapacity: OutputSpan<UInt8>.longestDecimal) { output in
      isAppended = output.append(value, decimals: decimals)
    }
    return isAppended
  }

  /// Appends bytes as UTF-8 text, whatever they are: each maximal subpart of an ill-formed sequence becomes
  /// one U+FFFD, as in every text of ours (Unicode 15.0, section 3.9, best practice).
  mutating func append(repairing bytes: ArraySlice<UInt8>) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      append(contentsOf: bytes)
    } else {
      append(String(decoding: bytes, as: UTF8.self))
    }
  }
}
