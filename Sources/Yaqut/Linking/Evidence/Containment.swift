/// Candidates inside a governorate or district that the sentence or paragraph names.
enum Containment: JointEvidence {
  static let name = "containment"
  static let summary = "it lies in a unit that the text names nearby"
  static let arabicSummary = "يقع ضمن وحدة إدارية ذكرها النص قريباً"
  static let prior = Prior(place: 2.0, organisation: 0.0)

  @inline(__always)
  static func value(
    of candidate: Candidate, at nearness: Nearness, in span: NameSpan, of document: DocumentView
  ) -> Float {
    nearness.inside > 0 ? nearness.inside : -nearness.outside
  }

  @inline(__always)
  static func most(in surroundings: Surroundings) -> Float { surroundings.mostOfArea }
}
