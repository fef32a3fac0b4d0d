/// A name that a head word announces and no chosen span holds: `قرية المحسنلي`, `شبكة "قامشلو الحدث"`.
struct AnnouncedName: Sendable {
  /// The codes of the name, without an attached `و`.
  var start: Int
  var end: Int
  /// The words in which it starts and ends, and the word of its head.
  var first: Int
  var last: Int
  var head: Int
  /// The name has an attached `و`, as items of lists have.
  var isJoined: Bool
  var kind: EntityKind
}
