#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A date of EDTF (ISO 8601-2), level 0 and the parts of level 1 that a gazetteer needs.
///
/// `2015`, `2015-03`, `2015-03-17`, each with `?`, `~` or `%` behind it; `201X` and `20XX`; seasons `2015-21` … `2015-24`;
/// `-0753` and years before; `..` and intervals are what `from` and `to` are for.
package struct EDTFDate: Sendable, Equatable {
  /// The first and the last day that can be meant, as year * 10000 + month * 100 + day.
  package let earliest: Int
  package let latest: Int

  package init?(_ text: String) {
    var bytes = Array(text.utf8)
    if let last = bytes.last, [UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%")].contains(last) {
      bytes.removeLast()
    }
    let isBefore = bytes.first == UInt8(ascii: "-")
    if isBefore { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let unknown = parts[0].reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard unknown <= 2, unknown == 0 || parts.count == 1 else { return nil }
    guard let low = Self.number(parts[0].map { $0 == UInt8(ascii: "X") ? UInt8(ascii: "0") : $0 }),
      let high = Self.number(parts[0].map { $0 == UInt8(ascii: "X") ? UInt8(ascii: "9") : $0 })
    else { return nil }
    if parts[0].prefix(4 - unknown).contains(UInt8(ascii: "X")) { return nil }
    let (first, last) = isBefore ? (-high, -low) : (low, high)
    if parts.count == 1 {
      (earliest, latest) = (first * 10000 + 101, last * 10000 + 1231)
      return
    }
    guard let month = Self.number(Array(parts[1])) else { return nil }
    if parts.count == 2, (21...24).contains(month) {
      let start = (month - 21) * 3 + 1
      (earliest, latest) = (first * 10000 + start * 100 + 1, first * 10000 + (start + 2) * 100 + 31)
      return
    }
    guard (1...12).contains(month) else { return nil }
    let days = Self.days(in: month, of: first)
    if parts.count == 2 {
      (earliest, latest) = (first * 10000 + month * 100 + 1, first * 10000 + month * 100 + days)
      return
    }
    guard let day = Self.number(Array(parts[2])), (1...days).contains(day) else { return nil }
    earliest = first * 10000 + month * 100 + day
    latest = earliest
  }

  private static func number(_ digits: [UInt8]) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// What a date in another form was meant for, where that can be told: `17/3/2015` is 2015-03-17.
  package static func suggestion(_ text: String) -> String? {
    let parts = text.split { "/. ".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3, text.split(whereSeparator: { "/. ".contains($0) }).count == 3 else { return nil }
    let (year, month, day): (Int, Int, Int)
    if parts[0] > 31 {
      (year, month, day) = (parts[0], parts[1], parts[2])
    } else if parts[0] > 12 {
      (year, month, day) = (parts[2], parts[1], parts[0])
    } else {
      return nil
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(year)-\(two(month))-\(two(day))"
    return EDTFDate(date) == nil ? nil : date
  }

  /// The year that is running, by the clock.
  static var currentYear: Int {
    // Years of 365.2425 days since 1970: the second of new year is missed by less than two days.
    var now = timespec()
    // SAFETY: the call writes into the variable of this function alone.
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return 1970 + Int(Double(now.tv_sec) / (365.2425 * 86400))
  }
}
