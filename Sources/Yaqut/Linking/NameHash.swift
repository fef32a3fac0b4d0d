/// Stands for the letters of a name without its article, so that mentions of one name are told from those of others.
///
/// Two names with one hash are taken for one, which costs a little evidence in one text of many.
struct NameHash: Hashable, Sendable {
  let value: UInt32

  /// No name at all.
  static let none = NameHash(value: 0)

  /// The hash of folded letters; `assimilated` says that they begin with the lam of an article (`لرقة` in `للرقة`).
  static func make(_ codes: ArraySlice<UInt8>, assimilated: Bool) -> NameHash {
    var bare = codes
    if assimilated {
      bare = bare.dropFirst()
    } else if bare.hasArticle() {
      bare = bare.dropFirst(2)
    }
    var value: UInt32 = 2_166_136_261
    // A space is no letter: دير الزور and ديرالزور are one, and so are الصدر and آل صدر.
    for code in bare where code != Letter.space { value = (value ^ UInt32(code)) &* 16_777_619 }
    return NameHash(value: value)
  }
}
