/// What evidence looks at. It is handed on and never stored: what is stored is copied.
struct WeighingScene {
  let document: DocumentView
  let weights: Weights
  /// The span whose candidates are weighed, and the links about it.
  var span = NameSpan.none
  var surroundings = Surroundings()

  init(document: DocumentView, weights: Weights) {
    self.document = document
    self.weights = weights
  }
}
