import Testing

@testable import Yaqut

@Suite("Shares")
struct SharesTests {
  private func name(_ text: String) -> NameHash { NameHash.make(Array(text.utf8)[...], assimilated: false) }

  @Test("a name's own links do not count for it, another's do")
  func shares() {
    var shares = Shares<UInt16>()
    #expect(shares.share(of: 1, besides: name("7")) == 0)
    shares.add(1, in: 1, name: name("7"))
    shares.add(1, in: 1, name: name("7"))
    #expect(shares.share(of: 1, besides: name("7")) == 0)
    #expect(shares.share(of: 1, besides: name("8")) == 1)
    shares.add(2, in: 2, name: name("8"))
    #expect(shares.share(of: 1, besides: name("9")) == 0.5)
    #expect(shares.share(of: 2, besides: name("7")) == 1)
    #expect(shares.greatest == 0.5)
    #expect(shares.contains(2) && !shares.contains(3))
  }
}
