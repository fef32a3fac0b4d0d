/// One slip of the pen between a name and a text: a letter doubled, missing, swapped with its neighbour, too many or
/// wrong.
public enum OneEdit: String, Sendable, CaseIterable {
  /// A letter of the name is written twice: `الدييمقراطية`.
  case doubled
  /// A letter of the name is missing.
  case missing
  /// The text has a letter more than the name.
  case extra
  /// Two neighbouring letters have changed places.
  case swapped
  /// One letter stands for another.
  case wrong

  /// The one edit that makes a text of a name, both folded by ``FoldProfile/key``; nil where they are equal, where it
  /// takes more than one, or where the edit touches a space, a sign or a digit.
  ///
  /// - Complexity: O(n).
  public static func between(
    name: some RandomAccessCollection<UInt8>, text: some RandomAccessCollection<UInt8>
  ) -> (edit: OneEdit, at: Int)? {
    let name = Array(name)
    let text = Array(text)
    guard abs(name.count - text.count) <= 1 else { return nil }
    let shorter = min(name.count, text.count)
    var same = 0
    while same < shorter, name[same] == text[same] { same += 1 }
    var end = 0
    while end < shorter - same, name[name.count - 1 - end] == text[text.count - 1 - end] { end += 1 }
    let (left, right) = (name[same..<name.count - end], text[same..<text.count - end])
    guard (left + right).allSatisfy(isLetter) else { return nil }
    switch (left.count, right.count) {
    case (1, 1): return (.wrong, same)
    case (1, 0): return (.missing, same)
    case (0, 1):
      // The run of equal letters at the edit is counted to its front, so the doubled letter stands before it.
      let isDoubled = same > 0 && text[same - 1] == text[same]
      return (isDoubled ? .doubled : .extra, same)
    case (2, 2) where left.first == right.last && left.last == right.first: return (.swapped, same)
    default: return nil
    }
  }

  /// Whether an edit at a place of a name may be forgiven: only where so much of the name is left that it can be no
  /// other word.
  ///
  /// The word that has the slip must have five letters without its article. A name of one word must have seven without
  /// its article (five for a doubled letter); where other words of the name stand as they should, eight in all. The
  /// first letter of a word is never forgiven, since a reader does not miss it and a proclitic may be meant.
  public static func isAllowed(_ edit: OneEdit, at index: Int, in name: some RandomAccessCollection<UInt8>)
    -> Bool
  {
    let name = Array(name)
    var start = min(index, name.count)
    while start > 0, Letter.isWord(name[start - 1]) { start -= 1 }
    var end = min(index, name.count)
    while end < name.count, Letter.isWord(name[end]) { end += 1 }
    let hasArticle = end - start > 4 && name[start] == Letter.alef && name[start + 1] == Letter.lam
    let first = hasArticle ? start + 2 : start
    guard index > first, end - first >= 5 else { return false }
    let letters = name.reduce(0) { Letter.isWord($1) ? $0 + 1 : $0 } - (hasArticle ? 2 : 0)
    if letters > end - first { return letters >= 8 }
    return letters >= (edit == .doubled ? 5 : 7)
  }

  private static func isLetter(_ code: UInt8) -> Bool {
    Letter.isArabic(code) || (code >= Letter.latinA && code < Letter.latinA + 26)
  }
}
