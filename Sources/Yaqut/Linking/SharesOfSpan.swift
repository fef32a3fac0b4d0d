/// The shares of countries and governorates in the links of a document, without those of one span's name.
///
/// Most candidates of a span lie in one country and few governorates, so what was asked last is kept.
struct SharesOfSpan {
  private let name: NameHash
  private let countries: Shares<UInt16>.Others
  private let governorates: Shares<Int32>.Others
  private var country: (code: UInt16, share: Float) = (0, 0)
  private var governorate: (unit: Int32, share: Float) = (-1, 0)

  init(_ name: NameHash, _ anchors: Anchors) {
    self.name = name
    countries = anchors.countries.others(than: name)
    governorates = anchors.governorates.others(than: name)
  }

  /// The share of a country, 0 for none; O(1).
  @inline(__always)
  mutating func share(ofCountry code: UInt16, _ anchors: Anchors) -> Float {
    if code == 0 { return 0 }
    if code != country.code { country = (code, anchors.countries.share(of: code, countries, name)) }
    return country.share
  }

  /// The share of a governorate; O(1).
  @inline(__always)
  mutating func share(ofGovernorate unit: Int32, _ anchors: Anchors) -> Float {
    if unit != governorate.unit {
      governorate = (unit, anchors.governorates.share(of: unit, governorates, name))
    }
    return governorate.share
  }
}
