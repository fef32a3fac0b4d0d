/// A district or subdistrict is rarely meant without `منطقة` or `ناحية`: the bare name is the town.
enum BareUnit: Evidence {
  static let name = "bare-unit"
  static let summary = "a district, or the capital of a country of the same name, without its head word"
  static let arabicSummary = "منطقة أو ناحية أو عاصمة باسم بلدها بلا كلمة تدل عليها"
  static let prior = Prior(place: -4.5, organisation: 0.0)
  static let cues: SpanCues = .bareUnit

  /// Whether it can say anything of a type.
  static func concerns(_ type: Placetype?) -> Bool {
    switch type {
    case .subdistrict, .district, .city, .governorate: true
    default: false
    }
  }

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard candidate.kind == .place, span.context.placeHead == 0 else { return 0 }
    switch candidate.placetype {
    case .subdistrict: return 1
    case .district: return span.context.rural > 0 ? 0.5 : 0.8
    case .city, .governorate:
      // الكويت, تونس, الجزائر: the bare name is the country before its capital.
      let hasCountry = document.candidates[span.candidates].contains {
        $0.placetype == .country && $0.country == candidate.country
      }
      return hasCountry && span.context.rural == 0 ? 0.8 : 0
    default: return 0
    }
  }
}
