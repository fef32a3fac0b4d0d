extension RandomAccessCollection<UInt8> {
  /// Whether a folded word begins with the article, with at least `rest` letters behind it; O(1).
  ///
  /// A word of one letter has none: the first letters of `الف` are its own.
  func hasArticle(rest: Int = 2) -> Bool {
    count >= rest + 2 && self[startIndex] == Letter.alef && self[index(after: startIndex)] == Letter.lam
  }
}

extension ArraySlice<UInt8> {
  /// The folded word with the article before it.
  var withArticle: ArraySlice<UInt8> { [Letter.alef, Letter.lam] + self }
}
