import Testing

@testable import Yaqut

@Suite("Weights")
struct WeightsTests {
  @Test("training has weighed every kind of evidence, and nothing else")
  func names() {
    #expect(TrainedWeights.rows.map(\.name) == Evidences.all.map { $0.name })
  }

  @Test("no trained weight has another sign than its prior", arguments: Evidences.all.map { $0.name })
  func signs(_ name: String) throws {
    let prior = try #require(Evidences.all.first { $0.name == name }).prior
    let trained = try #require(TrainedWeights.rows.first { $0.name == name })
    #expect(trained.place * prior.place >= 0)
    #expect(trained.organisation * prior.organisation >= 0)
    #expect(prior.place != 0 || trained.place == 0, "evidence that does not bear on places weighs nothing")
    #expect(
      prior.organisation != 0 || trained.organisation == 0,
      "evidence that does not bear on organisations weighs nothing")
  }

  @Test("weights with other signs than their priors do not let anything be passed over")
  func keepsSigns() throws {
    #expect(Weights.trained.keepSigns)
    #expect(try Weights(rows: "evidence,place,organisation\nheading,-7,8\n").keepSigns, "no joint evidence")
    #expect(!(try Weights(rows: "evidence,place,organisation\nfar-off,7,0\n").keepSigns))
    #expect(!(try Weights(rows: "evidence,place,organisation\ncontainment,-1,0\n").keepSigns))
    #expect(!(try Weights(rows: "evidence,place,organisation\ncontainment,1,1\n").keepSigns))
  }

  @Test("a kind that is not trained yet weighs its prior, the others what was trained")
  func untrained() {
    let weights = Weights.completing([("heading", 7, 8)])
    let priors = Evidences.all.map { $0 == Heading.self ? Prior(place: 7, organisation: 8) : $0.prior }
    #expect(weights.place == priors.map(\.place))
    #expect(weights.organisation == priors.map(\.organisation))
  }

  @Test("a kind that a file of weights leaves out weighs nothing")
  func file() throws {
    let weights = try Weights(rows: "evidence,place,organisation\nheading,7,8\n")
    #expect(weights.place.filter { $0 != 0 } == [7])
    #expect(weights.organisation.filter { $0 != 0 } == [8])
  }
}
