/// The links of the round before, which speak for places near them and inside them.
///
/// A class, so that handing a document on copies none of its tables.
final class Anchors: Sendable {
  struct Anchor: Sendable {
    var span: Int32
    var word: Int32
    var sentence: Int32
    var paragraph: Int32
    var entity: Int32
    var name: NameHash
    var point: Point?
    var governorate: Int32
    var district: Int32
    var country: UInt16
    var isPlace: Bool
    /// A governorate, district or country: other places lie in it.
    var isArea: Bool
    var isCountry: Bool
    var probability: Float
    /// How sure it was that this is a name by what stands about it alone, before other links spoke.
    var nameAlone: Float
    var wordCount: Int32

    /// Whether where it lies says where others lie.
    var isLocated: Bool { !isCountry && (point != nil || isArea) }
  }

  /// In the order of the text.
  let list: [Anchor]
  /// Those that lie somewhere, by fours, for what is asked of all that stand about a span.
  let standings: [AnchorGroup.Standing]
  let positions: [AnchorGroup.Position]
  let extents: [AnchorGroup.Extent]
  /// For each anchor, and behind the last, how many of those stand before it.
  private let located: [Int32]
  /// The document's linked places by country, and by governorate.
  let countries: Shares<UInt16>
  let governorates: Shares<Int32>
  /// The anchors of one entity.
  let byEntity: AnchorIndex

  /// The number of anchors looked at on each side of a span, which keeps the work linear in the spans.
  static let reach = 10

  /// What a demonym counts for its country, where a sure link counts 1: `الشاعر التونسي` may be in any country.
  static let ofDemonym: Float = 0.3

  /// No links.
  static let none = Anchors([])

  /// O(n log n) in the anchors.
  ///
  /// Demonyms say what countries a text is about, and nothing of where in them.
  init(_ list: [Anchor], demonyms: [(country: UInt16, name: NameHash)] = []) {
    var standings = [AnchorGroup.Standing](repeating: .init(), count: (list.count + 3) / 4)
    var positions = [AnchorGroup.Position](repeating: .init(), count: standings.count)
    var extents = [AnchorGroup.Extent](repeating: .init(), count: standings.count)
    var located: [Int32] = []
    located.reserveCapacity(list.count + 1)
    var count = 0
    for index in list.indices {
      located.append(Int32(count))
      guard list[index].isLocated else { continue }
      standings[count / 4].set(count & 3, list[index])
      positions[count / 4].set(count & 3, list[index])
      extents[count / 4].set(count & 3, list[index])
      count += 1
    }
    located.append(Int32(count))
    var countries = Shares<UInt16>(capacity: list.count + demonyms.count)
    var governorates = Shares<Int32>(capacity: list.count)
    for anchor in list where anchor.isPlace {
      if anchor.country != 0 { countries.add(anchor.probability, in: anchor.country, name: anchor.name) }
      if anchor.governorate >= 0 {
        governorates.add(anchor.probability, in: anchor.governorate, name: anchor.name)
      }
    }
    for demonym in demonyms where demonym.country != 0 {
      countries.addHint(Self.ofDemonym, at: demonym.country, name: demonym.name)
    }
    self.list = list
    self.standings = standings
    self.positions = positions
    self.extents = extents
    self.located = located
    self.countries = countries
    self.governorates = governorates
    byEntity = AnchorIndex(list)
  }

  /// The chosen links of a document.
  ///
  /// A function, since an initialiser would take a copy of the document.
  static func chosen(in document: DocumentView) -> Anchors {
    var list: [Anchor] = []
    list.reserveCapacity(document.anchors.list.count + 8)
    var demonyms: [(country: UInt16, name: NameHash)] = []
    for index in document.spans.indices {
      if document.spans[index].isChosen {
        if document.spans[index].best >= 0 {
          list.append(.of(document.spans[index], at: index, in: document))
        }
      } else if !document.spans[index].demonyms.isEmpty {
        for demonym in document.demonyms[document.spans[index].demonyms] {
          demonyms.append((document.gazetteer.countryCode(of: demonym), document.spans[index].name))
        }
      }
    }
    return Anchors(list, demonyms: demonyms)
  }
}

extension Anchors {
  /// The first anchor that does not begin before a word, as a place in the list; O(log anchors).
  func first(from word: Int) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].word) < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Which places, four to a group, some anchors have.
  func located(in anchors: Range<Int>) -> Range<Int> {
    Int(located[anchors.lowerBound])..<Int(located[anchors.upperBound])
  }
}

extension Anchors.Anchor {
  /// What a chosen span is linked to.
  static func of(_ span: NameSpan, at index: Int, in document: DocumentView) -> Self {
    let candidate = document.candidates[span.best]
    let word = document.text.words[span.first]
    let isPlace = candidate.kind == .place
    let isCountry = candidate.placetype == .country
    return Self(
      span: Int32(index), word: Int32(span.first), sentence: word.sentence, paragraph: word.paragraph,
      entity: Int32(candidate.entity), name: span.name, point: isPlace ? candidate.point : nil,
      governorate: isPlace ? candidate.governorate : -1, district: candidate.district,
      country: candidate.country, isPlace: isPlace,
      isArea: isPlace
        && (candidate.placetype == .governorate || candidate.placetype == .district || isCountry
          || document.isSeat(candidate)),
      isCountry: isCountry, probability: span.probability, nameAlone: span.nameAlone,
      wordCount: Int32(span.context.wordCount))
  }

  /// How near an anchor stands in the text to a word: 1 in the same sentence, falling with the words between.
  func nearness(to first: Int, _ word: WordTable.Word) -> Float {
    let value = 30 / (30 + abs(Float(self.word) - Float(first)))
    if sentence == word.sentence { return value }
    return value * (paragraph == word.paragraph ? 0.8 : 0.6)
  }
}

extension DocumentView {
  /// The seat of a governorate stands for the governorate too: `في حمص` may be either.
  @inline(__always)
  func isSeat(_ candidate: Candidate) -> Bool {
    candidate.placetype == .city && candidate.importance >= 0.6
  }
}
