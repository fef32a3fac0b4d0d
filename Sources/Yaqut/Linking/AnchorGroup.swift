/// Four links to places that lie somewhere, which follow one another in a text, field by field, so that a step looks at all
/// of them. States and organisations are none: where they lie says nothing.
///
/// What does not bear on a question is left out by numbers instead of by branches: a weight of 0 says nothing, and what
/// lies infinitely far is not near.
struct AnchorGroup: Sendable {
  /// The words in which they begin; places behind the last link bear on nothing.
  var word = SIMD4<Float>()
  var sentence = SIMD4<Int32>()
  var paragraph = SIMD4<Int32>()
  /// The probability of those with a point, and of governorates, districts and seats; else 0.
  var ofPoint = SIMD4<Float>()
  var ofArea = SIMD4<Float>()
  var latitude = SIMD4<Float>()
  var longitude = SIMD4<Float>()
  var sine = SIMD4<Float>()
  var cosine = SIMD4<Float>()
  /// Kilometres within which nearness says much: 60 about an area, 25 about others.
  var scale = SIMD4<Float>()
  /// 0 for those with a point that are rather links than not, else infinite.
  var unsure = SIMD4<Float>(repeating: .infinity)
  /// -1 where there is none.
  var entity = SIMD4<Int32>(repeating: -1)
  /// The entity of those in which other places lie; else one that there is not.
  var unit = SIMD4<Int32>(repeating: -2)
  /// The governorate in which a place has to lie to lie in it, and the district plus 1, 0 where any will do.
  var governorate = SIMD4<Int32>(repeating: -2)
  var district = SIMD4<Int32>()
  var country = SIMD4<Int32>()
  var name = SIMD4<UInt32>()

  init() {}

  /// Fills a place, from 0 to 3.
  mutating func set(_ lane: Int, _ anchor: Anchors.Anchor) {
    word[lane] = Float(anchor.word)
    sentence[lane] = anchor.sentence
    paragraph[lane] = anchor.paragraph
    entity[lane] = anchor.entity
    name[lane] = anchor.name.value
    scale[lane] = Nearness.scale(isArea: anchor.isArea)
    if anchor.isArea {
      ofArea[lane] = anchor.probability
      unit[lane] = anchor.entity
      governorate[lane] = anchor.governorate
      district[lane] = anchor.entity == anchor.district ? anchor.district + 1 : 0
      country[lane] = Int32(anchor.country)
    }
    guard let point = anchor.point else { return }
    ofPoint[lane] = anchor.probability
    latitude[lane] = point.latitude
    longitude[lane] = point.longitude
    sine[lane] = point.sine
    cosine[lane] = point.cosine
    if anchor.probability > Nearness.sure { unsure[lane] = 0 }
  }
}
