/// What a kind of evidence is judged to be worth before any annotated text is seen.
///
/// The annotated texts are few. `Tools/train` draws each weight towards its prior, so that what the texts do not show keeps its
/// judged worth, and it lets no weight change its sign. Until the weights are trained anew, a new kind weighs its prior.
struct Prior: Sendable, Hashable {
  /// The worth for places. Above 0 the evidence speaks for a reading, below 0 against it; 0 says that it does not bear on places.
  var place: Float
  /// The worth for organisations, likewise.
  var organisation: Float
  /// How many times harder than others the weight is drawn to its prior, where the annotated texts would judge wrongly.
  var firmness: Float = 1
}
