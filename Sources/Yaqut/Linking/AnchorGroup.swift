/// Four links to places that lie somewhere, which follow one another in a text, field by field, so that a step looks at all
/// of them. States and organisations are none: where they lie says nothing.
///
/// What does not bear on a question is left out by numbers instead of by branches: a weight of 0 says nothing, and what
/// lies infinitely far is not near. The parts are apart since each is asked in a loop of its own, which holds it in registers.
/// `SurroundingsTests` compares with one link after the other.
enum AnchorGroup {
  /// Where four links stand in the text, and how sure they are.
  struct Standing: Sendable {
    /// The words in which they begin; places behind the last link bear on nothing.
    var word = SIMD4<Float>()
    var sentence = SIMD4<Int32>()
    var paragraph = SIMD4<Int32>()
    /// The probability of those with a point, and of governorates, districts and seats; else 0.
    var ofPoint = SIMD4<Float>()
    var ofArea = SIMD4<Float>()
    /// 0 for those with a point that are rather links than not, else infinite.
    var unsure = SIMD4<Float>(repeating: .infinity)
    var name = SIMD4<UInt32>()

    mutating func set(_ lane: Int, _ anchor: Anchors.Anchor) {
      word[lane] = Float(anchor.word)
      sentence[lane] = anchor.sentence
      paragraph[lane] = anchor.paragraph
      name[lane] = anchor.name.value
      if anchor.isArea { ofArea[lane] = anchor.probability }
      guard anchor.point != nil else { return }
      ofPoint[lane] = anchor.probability
      if anchor.probability > Nearness.sure { unsure[lane] = 0 }
    }
  }

  /// Where four places lie.
  struct Position: Sendable {
    var latitude = SIMD4<Float>()
    var longitude = SIMD4<Float>()
    var sine = SIMD4<Float>()
    var cosine = SIMD4<Float>()
    /// Kilometres at which a link says half of what it would say at the same place.
    var scale = SIMD4<Float>()
    /// -1 where there is none.
    var entity = SIMD4<Int32>(repeating: -1)
    /// The entity of those in which other places lie; else one that there is not.
    var unit = SIMD4<Int32>(repeating: -2)

    mutating func set(_ lane: Int, _ anchor: Anchors.Anchor) {
      scale[lane] = Nearness.scale(isArea: anchor.isArea)
      entity[lane] = anchor.entity
      if anchor.isArea { unit[lane] = anchor.entity }
      guard let point = anchor.point else { return }
      latitude[lane] = point.latitude
      longitude[lane] = point.longitude
      sine[lane] = point.sine
      cosine[lane] = point.cosine
    }
  }

  /// What has to lie where to lie in four units; what is none holds nothing.
  struct Extent: Sendable {
    var unit = SIMD4<Int32>(repeating: -2)
    var governorate = SIMD4<Int32>(repeating: -2)
    /// The district plus 1, 0 where any will do.
    var district = SIMD4<Int32>()
    var country = SIMD4<Int32>()

    mutating func set(_ lane: Int, _ anchor: Anchors.Anchor) {
      guard anchor.isArea else { return }
      unit[lane] = anchor.entity
      governorate[lane] = anchor.governorate
      district[lane] = anchor.entity == anchor.district ? anchor.district + 1 : 0
      country[lane] = Int32(anchor.country)
    }
  }
}
