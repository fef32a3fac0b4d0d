/// Four anchors that follow one another in a text, field by field, so that a step looks at all of them.
///
/// What does not bear on a question is left out by numbers instead of by branches: a weight of 0 says nothing, and what
/// lies infinitely far is not near.
struct AnchorGroup: Sendable {
  /// The words in which they begin, in the places of the list; those behind the last anchor bear on nothing.
  var word = SIMD4<Float>()
  var sentence = SIMD4<Int32>()
  var paragraph = SIMD4<Int32>()
  /// The probability of those with a point, and of governorates, districts and seats; else 0. States are neither.
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
  var entity = SIMD4<Int32>(repeating: -1)
  var name = SIMD4<UInt32>()
  var governorate = SIMD4<Int32>(repeating: -1)
  /// The district that one is, -1 for what is none.
  var ownDistrict = SIMD4<Int32>(repeating: -1)
  var country = SIMD4<Int32>()

  init(_ anchors: ArraySlice<Anchors.Anchor>) {
    for (lane, anchor) in anchors.enumerated() {
      word[lane] = Float(anchor.word)
      sentence[lane] = anchor.sentence
      paragraph[lane] = anchor.paragraph
      entity[lane] = anchor.entity
      name[lane] = anchor.name.value
      governorate[lane] = anchor.governorate
      country[lane] = Int32(anchor.country)
      if anchor.district >= 0, anchor.entity == anchor.district { ownDistrict[lane] = anchor.district }
      if anchor.isArea, !anchor.isCountry { ofArea[lane] = anchor.probability }
      scale[lane] = Nearness.scale(isArea: anchor.isArea)
      guard let point = anchor.point, !anchor.isCountry else { continue }
      ofPoint[lane] = anchor.probability
      latitude[lane] = point.latitude
      longitude[lane] = point.longitude
      sine[lane] = point.sine
      cosine[lane] = point.cosine
      if anchor.probability > Nearness.sure { unsure[lane] = 0 }
    }
  }
}
