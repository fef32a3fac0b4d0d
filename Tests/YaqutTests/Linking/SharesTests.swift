import TestSupport
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

  @Test("hints that make up less than one link leave the rest open")
  func hints() {
    var shares = Shares<UInt16>()
    shares.addHint(0.25, at: 1, name: name("7"))
    #expect(shares.share(of: 1, besides: name("8")) == 0.25)
    #expect(shares.share(of: 1, besides: name("7")) == 0)
    #expect(shares.greatest == 0.25)
    shares.add(0.75, in: 2, name: name("8"))
    #expect(shares.share(of: 1, besides: name("9")) == 0.25)
    shares.add(1, in: 1, name: name("9"))
    #expect(shares.share(of: 1, besides: name("6")) == 0.625)
  }

  @Test("a share is what counting all links of other names gives", arguments: 0..<50 as Range<UInt64>)
  func naive(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Some units have the same bit of the filter.
    let units = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
      Int32.random(in: 0...400, using: &numbers)
    }
    let links = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      (
        weight: Float.random(in: 0.1...1, using: &numbers),
        unit: units.randomElement(using: &numbers) ?? 0,
        name: NameHash(value: UInt32.random(in: 1...5, using: &numbers))
      )
    }
    var shares = Shares<Int32>(capacity: Int.random(in: 0...40, using: &numbers))
    for link in links { shares.add(link.weight, in: link.unit, name: link.name) }
    for name in (1...6).map({ NameHash(value: $0) }) {
      let others = links.filter { $0.name != name }
      let total = others.reduce(0) { $0 + $1.weight }
      for unit in units + [401] {
        let sum = others.filter { $0.unit == unit }.reduce(0) { $0 + $1.weight }
        let share = shares.share(of: unit, besides: name)
        #expect(abs(share - (total > 0 ? sum / total : 0)) < 1e-4, "reproduce with seed \(seed)")
        #expect(share == shares.share(of: unit, shares.others(than: name), name))
        #expect(share <= shares.most(of: unit) + 1e-4, "reproduce with seed \(seed)")
        #expect(shares.contains(unit) == links.contains { $0.unit == unit })
      }
    }
    let sums = units.map { unit in links.filter { $0.unit == unit }.reduce(0) { $0 + $1.weight } }
    let all = links.reduce(0) { $0 + $1.weight }
    #expect(abs(shares.greatest - (all > 0 ? (sums.max() ?? 0) / all : 0)) < 1e-4)
    #expect(abs(shares.total - all) < 1e-4)
  }
}
