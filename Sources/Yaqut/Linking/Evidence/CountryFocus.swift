/// The share of the document's links that lie in the candidate's country.
enum CountryFocus: JointEvidence {
  static let name = "country"
  static let summary = "its country is the one the document is about"
  static let arabicSummary = "بلده هو بلد موضوع النص"
  static let prior = Prior(place: 2.0, organisation: 2.5)

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    guard candidate.country != 0 else { return ofNoState(candidate) }
    if candidate.placetype == .country { return 0.3 - shareOfNamesake(candidate, in: span, of: document) }
    let share = nearness.countryShare
    // وزارة الطاقة is every state's: in a text about Tunisia it is not Syria's. The short name of a news agency is its own.
    guard candidate.kind == .organisation,
      candidate.nameKind == .short || candidate.nameKind == .descriptive, candidate.isOfEveryState
    else { return share }
    // Where nothing says whose text it is, it is nobody's.
    guard document.anchors.countries.total > 0 else { return nobodys }
    // Without the links of its own name a share may be greater than any of all links.
    let lead = share - max(0, document.anchors.countries.greatest - share)
    // What speaks of other states only a little is no reason to take it for its own.
    return share > 0 ? lead : min(lead, nobodys)
  }

  /// What it says of a body of every state where nothing says which state's it is: that it is rather not this one.
  private static let nobodys: Float = -0.8

  /// `داعش`, `اليونيسف`: a body of no state is at home in texts about any, though less than each state's own.
  @inline(__always)
  private static func ofNoState(_ candidate: Candidate) -> Float {
    candidate.kind == .organisation ? 0.4 : 0
  }

  /// `الأردن … عمان`: where the text is about the country of a city that is called as another country, the city is meant.
  @inline(__always)
  private static func shareOfNamesake(_ country: Candidate, in span: NameSpan, of document: DocumentView)
    -> Float
  {
    var greatest: Float = 0
    for candidate in document.candidates[span.candidates]
    where candidate.placetype == .city && candidate.country != country.country {
      greatest = max(greatest, document.anchors.countries.share(of: candidate.country, besides: span.name))
    }
    return greatest
  }

  @inline(__always)
  static func most(of candidate: Candidate, in surroundings: Surroundings, of document: DocumentView) -> Float
  {
    if candidate.country == 0 { return ofNoState(candidate) }
    return candidate.placetype == .country ? 0.3 : document.anchors.countries.most(of: candidate.country)
  }
}
