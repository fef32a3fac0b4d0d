/// Room for what a text is weighed with, used again from text to text: its spans, their candidates and the sums of these.
///
/// Whoever takes an array gives it back when the text is linked, so that no two hold it.
struct LinkingRoom: Sendable {
  var spans: [NameSpan] = []
  var candidates: [Candidate] = []
  var own: [Float] = []
  var sums: [Float] = []
}

extension DocumentView {
  /// Takes the room for spans and candidates.
  mutating func takeRoom(_ room: inout LinkingRoom) {
    swap(&spans, &room.spans)
    swap(&candidates, &room.candidates)
    spans.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
  }

  /// Gives it back; the document has no spans after that.
  mutating func giveBack(_ room: inout LinkingRoom) {
    swap(&spans, &room.spans)
    swap(&candidates, &room.candidates)
  }
}
