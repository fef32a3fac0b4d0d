import Testing

@testable import Yaqut

@Suite("Candidate")
struct CandidateTests {
  private func candidate(_ type: OrganisationType?) -> Candidate {
    Candidate(
      entity: 0, name: 0, form: [], level: .exact, kind: type == nil ? .place : .organisation,
      typeNumber: type.flatMap { OrganisationType.byNumber.firstIndex(of: $0) } ?? 0, nameKind: .short,
      importance: 0, point: nil, governorate: -1, district: -1, country: 0, isDated: false)
  }

  @Test(
    "bodies that every state has",
    arguments: [
      OrganisationType.army, .military, .ministry, .government, .police, .court, .intelligence, .council,
    ])
  func ofEveryState(_ type: OrganisationType) {
    #expect(candidate(type).isOfEveryState)
  }

  @Test(
    "a group, a party or an agency is its own, and so is a place",
    arguments: [OrganisationType.armedGroup, .party, .media, nil])
  func ofItsOwn(_ type: OrganisationType?) {
    #expect(!candidate(type).isOfEveryState)
  }
}
