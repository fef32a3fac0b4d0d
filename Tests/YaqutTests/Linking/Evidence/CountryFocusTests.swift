import Testing

@testable import Yaqut

@Suite("Evidence: CountryFocus")
struct CountryFocusTests {
  @Test(
    "it says what it finds, and else nothing",
    arguments: [
      EvidenceRow("في مدينة حلب وفي مدينة ⟦درعا|P5⟧", .speaks),
      EvidenceRow("الشاعر السوري في مدينة ⟦درعا|P5⟧", .speaks),
      EvidenceRow("قال ⟦داعش|O10⟧ ذلك", .speaks),
      EvidenceRow("وصل إلى ⟦الفرات|P18⟧ أمس", .silent),
      EvidenceRow("الشاعر التركي في مدينة ⟦درعا|P5⟧", .silent),
    ])
  func verdicts(_ row: EvidenceRow) throws { try expect(CountryFocus.self, row) }

  @Test("where the links of its own name lie elsewhere, a body of every state is no more than the document's")
  func ownName() {
    func anchor(_ country: UInt16, name: UInt32) -> Anchors.Anchor {
      Anchors.Anchor(
        span: 0, word: 0, sentence: 0, paragraph: 0, entity: 0, name: NameHash(value: name), point: nil,
        governorate: -1, district: -1, country: country, isPlace: true, isArea: false, isCountry: false,
        probability: 1, nameAlone: 1, wordCount: 1)
    }
    let ministry = Candidate(
      entity: 1, name: 0, form: [], level: .exact, kind: .organisation,
      typeNumber: OrganisationType.byNumber.firstIndex(of: .ministry) ?? 0, nameKind: .short, importance: 0,
      point: nil, governorate: -1, district: -1, country: 1, isDated: false)
    var document = TestDocument("كلمة").view
    func value(name: UInt32) -> Float {
      let span = NameSpan(
        start: 0, end: 1, first: 0, last: 0, proclitics: [], assimilated: false, context: SpanContext(),
        name: NameHash(value: name), stopName: nil, candidates: 0..<0)
      return CountryFocus.value(of: ministry, in: span, of: document)
    }
    document.anchors = Anchors([anchor(1, name: 1), anchor(2, name: 2)])
    #expect(value(name: 2) == 1)
    #expect(value(name: 1) == -0.8)
    #expect(value(name: 3) == 0.5)
    document.anchors = Anchors([], demonyms: [(2, NameHash(value: 4))])
    #expect(value(name: 1) == -0.8, "a word about another state makes it no more its own than none")
    document.anchors = .none
    #expect(value(name: 1) == -0.8, "where nothing says whose text it is, it is nobody's")
  }
}
