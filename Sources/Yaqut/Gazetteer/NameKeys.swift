/// Makes the keys of a name: as written, and in the forms that texts have it in (``KeyForm``).
///
/// A form is made only where the name allows it, since each is one more chance of a wrong match.
struct NameKeys {
  /// Heads of places that stand before the proper name: مدينة، قرية.
  let outerHeads: Set<ArraySlice<UInt8>>
  /// First words of compounds: تل، كفر.
  let compoundHeads: Set<ArraySlice<UInt8>>

  /// The fewest letters of a joined form.
  static let shortestJoined = 6

  struct Key: Hashable {
    var codes: [UInt8]
    var form: KeyForm
  }

  /// The keys of a name whose folded form is `key`; each once, in the form with the fewest changes.
  func keys(_ key: [UInt8], kind: NameKind, entity: EntityRecord) -> [Key] {
    let written = KeyWords(key)
    guard written.letters > 1 else { return [] }
    var keys: [Key] = [Key(codes: key, form: .asWritten)]
    guard key.contains(where: Letter.isArabic) else {
      if written.words.count > 1 { keys.append(Key(codes: written.joined, form: .joined)) }
      return keys
    }
    if kind == .demonym {
      keys += Demonyms.forms(of: written)
    } else {
      var bases: [(KeyWords, KeyForm)] = [(written, .asWritten)]
      if entity.id.kind == .place, let rest = withoutHead(written) { bases.append((rest, .headDropped)) }
      for (base, form) in bases {
        if !form.isEmpty { keys.append(Key(codes: base.spaced, form: form)) }
        for inflected in Inflection.forms(of: base.spaced) {
          keys.append(Key(codes: inflected, form: form.union(.inflected)))
        }
        for (words, change) in articles(base, kind, entity) {
          keys.append(Key(codes: words.spaced, form: form.union(change)))
        }
      }
      if kind != .abbreviation, kind != .descriptive {
        keys += joinedForms(written, entity.id.kind)
        if entity.id.kind == .place, let split = split(written) { keys.append(split) }
      }
    }
    return unique(keys)
  }

  private func unique(_ keys: [Key]) -> [Key] {
    var seen: [[UInt8]: Int] = [:]
    var result: [Key] = []
    for key in keys where key.codes.count > 1 {
      if let index = seen[key.codes] {
        if key.form.changes < result[index].form.changes { result[index].form = key.form }
      } else {
        seen[key.codes] = result.count
        result.append(key)
      }
    }
    return result
  }

  /// مدينة حلب -> حلب
  private func withoutHead(_ name: KeyWords) -> KeyWords? {
    guard name.words.count > 1, outerHeads.contains(name.words[0]) else { return nil }
    let rest = KeyWords(Array(name.words.dropFirst()))
    return rest.letters > 2 ? rest : nil
  }

  /// The forms with and without the article.
  private func articles(_ name: KeyWords, _ kind: NameKind, _ entity: EntityRecord) -> [(KeyWords, KeyForm)] {
    guard kind != .abbreviation else { return [] }
    var forms: [(KeyWords, KeyForm)] = []
    let first = name.words[0]
    let isPlace = entity.id.kind == .place
    if first.hasArticle(rest: 3) {
      if isPlace || name.words.count > 1 {
        var words = name.words
        words[0] = words[0].dropFirst(2)
        forms.append((KeyWords(words), .articleDropped))
        if words.count > 1, words.dropFirst().contains(where: { $0.hasArticle() }) {
          words = words.map { $0.hasArticle() ? $0.dropFirst(2) : $0 }
          forms.append((KeyWords(words), .articleDropped))
        }
      }
    } else if isPlace, entity.placetype != .country, first.count > 2 {
      if name.words.count == 1 {
        if first.count > 3, !first.hasArticle() {
          forms.append((KeyWords([first.withArticle]), .articleAdded))
        }
      } else if name.words.count == 2 {
        let second = name.words[1]
        if second.hasArticle(rest: 3) {
          // غارية الشرقية -> الغارية الشرقية
          if second.isAdjective { forms.append((KeyWords([first.withArticle, second]), .articleAdded)) }
          forms.append((KeyWords([first, second.dropFirst(2)]), .articleDropped))
        } else if second.count > 2 {
          // دار كبيرة -> الدار الكبيرة, تل أبيض -> تل الأبيض
          forms.append((KeyWords([first.withArticle, second.withArticle]), .articleAdded))
          forms.append((KeyWords([first, second.withArticle]), .articleAdded))
        }
      }
    }
    return forms
  }

  /// دير الزور -> ديرالزور; of three and four words also two neighbours joined. Not آل مظهر, which would be every المظهر.
  private func joinedForms(_ name: KeyWords, _ kind: EntityKind) -> [Key] {
    let count = name.words.count
    guard count > 1, count <= (kind == .place ? 4 : 2), name.letters >= Self.shortestJoined else { return [] }
    let isClan = name.words[0].elementsEqual([Letter.alef, Letter.lam])
    var keys = isClan ? [] : [Key(codes: name.joined, form: .joined)]
    guard count > 2 else { return keys }
    for index in (isClan ? 1 : 0)..<count - 1 {
      var words = name.words
      words[index] += words.remove(at: index + 1)
      keys.append(Key(codes: KeyWords(words).spaced, form: .joined))
    }
    return keys
  }

  /// كفرعويد -> كفر عويد, by the longest compound head that leaves three letters.
  private func split(_ name: KeyWords) -> Key? {
    guard name.words.count == 1 else { return nil }
    let word = name.words[0]
    for length in stride(from: word.count - 3, through: 2, by: -1) {
      let head = word.prefix(length)
      if compoundHeads.contains(head) {
        return Key(codes: KeyWords([head, word.dropFirst(length)]).spaced, form: .split)
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word with the article looks like an adjective in the feminine or of relation: الشرقية، الكبيرة، الغربي.
  var isAdjective: Bool { last == Letter.heh || last == Letter.yeh }
}
