/// What an export says of itself: which gazetteer it was made from, and under what terms.
public struct ExportHeader: Sendable, Equatable {
  /// The version of the gazetteer's data package.
  public var version: String
  /// The checksum of the compiled gazetteer.
  public var checksum: String
  /// Whom to credit, a sentence a source.
  public var attributions: [String]

  /// The year with which the version begins, `2026` of `2026.11`: the year in which the gazetteer says what it says.
  /// `nil` where the version begins with no year.
  public var year: String? {
    let digits = version.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 ? String(digits) : nil
  }

  /// The licence of the gazetteer's data, as SPDX writes it.
  public static let licence = "CC-BY-4.0"
  /// The licence's address.
  public static let licenceAddress = "https://creativecommons.org/licenses/by/4.0/"

  /// A header for exports of a gazetteer.
  public init(version: String, checksum: String, attributions: [String] = []) {
    (self.version, self.checksum, self.attributions) = (version, checksum, attributions)
  }
}
