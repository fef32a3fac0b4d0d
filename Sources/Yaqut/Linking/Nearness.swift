/// How a candidate lies to the links about its span, measured once for all evidence that asks.
struct Nearness: Sendable {
  /// How much the nearest link says, 0…1: it counts the more, the nearer it stands in the text and lies on the ground.
  var link: Float = 0
  /// The most that a unit says which a link about the span names and in which the candidate lies, and one in which it does
  /// not lie.
  var inside: Float = 0
  var outside: Float = 0
  /// Kilometres to the nearest place that the text surely names about the span by another name.
  var distance: Float = .infinity
  /// How many of those there are.
  var others = 0
  /// The share of the document's links, those of the same name left out, in its country and its governorate.
  var countryShare: Float = 0
  var governorateShare: Float = 0

  /// From this probability on a link is rather one than not.
  static let sure: Float = 0.5

  /// Kilometres at which a link says half of what it would say at the same place.
  static func scale(isArea: Bool) -> Float { isArea ? 60 : 25 }

  init() {}
}

extension Nearness {
  /// Measures one link after the other, for explanations; ``Surroundings`` measures the same for linking, four at a time.
  init(of candidate: Candidate, in span: NameSpan, of document: DocumentView) {
    let anchors = document.anchors
    if candidate.country != 0 {
      countryShare = anchors.countries.share(of: candidate.country, besides: span.name)
    }
    guard candidate.kind == .place else { return }
    if candidate.governorate >= 0 {
      governorateShare = anchors.governorates.share(of: candidate.governorate, besides: span.name)
    }
    let place = anchors.first(from: span.first)
    let around = max(0, place - Anchors.reach)..<min(anchors.list.count, place + Anchors.reach)
    for anchor in anchors.list[around] where !(span.first...span.last).contains(Int(anchor.word)) {
      guard !anchor.isCountry else { continue }
      let weight = anchor.probability * anchor.nearness(to: span.first, document.words[span.first])
      read(anchor, weight, candidate, span.name)
    }
  }

  private mutating func read(
    _ anchor: Anchors.Anchor, _ weight: Float, _ candidate: Candidate, _ name: NameHash
  ) {
    let isOther = Int(anchor.entity) != candidate.entity
    if let point = anchor.point {
      let isSure = anchor.probability > Self.sure && anchor.name != name
      if isSure { others += 1 }
      if let own = candidate.point {
        let kilometres = own.distance(to: point)
        let scale = Self.scale(isArea: anchor.isArea)
        if isOther { link = max(link, weight * scale / (scale + kilometres)) }
        let holds =
          anchor.isArea && (anchor.entity == candidate.governorate || anchor.entity == candidate.district)
        if isSure { distance = min(distance, holds ? 0 : kilometres) }
      }
    }
    guard anchor.isArea, isOther, candidate.governorate >= 0 else { return }
    let holds =
      anchor.governorate == candidate.governorate
      && (anchor.district < 0 || anchor.entity != anchor.district || anchor.district == candidate.district)
    if holds {
      inside = max(inside, weight)
    } else if anchor.country == candidate.country || !candidate.isWellKnown {
      // A unit of one state says nothing about the cities of another, which a text names beside it.
      outside = max(outside, weight)
    }
  }
}
