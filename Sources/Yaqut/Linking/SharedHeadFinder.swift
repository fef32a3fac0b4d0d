/// Finds bodies that share a head in the dual: `الجيشين التركي والوطني السوري`, `وزارتي الدفاع والداخلية`.
///
/// The head goes with the first body; each body is the one whose name is the head in the singular with its own words.
struct SharedHeadFinder {
  let document: DocumentView
  let heads: SharedHeads

  /// The most words of a body after the head.
  static let longest = 4

  /// The links, in the order of the text; O(words).
  func find() -> [Link] {
    var result: [Link] = []
    for head in 0..<document.words.count where document.kinds(ofWord: head).contains(.sharedHead) {
      guard let singular = heads.singular(of: key(head)) else { continue }
      result += bodies(after: head, singular)
    }
    return result
  }

  private func bodies(after head: Int, _ singular: [UInt8]) -> [Link] {
    var result: [Link] = []
    var word = head + 1
    while word < document.words.count, document.words[word].gap == .space {
      let isFirst = word == head + 1
      var start = Int(document.words[word].start)
      if !isFirst {
        guard document.folded.codes[start] == Letter.waw else { break }
        start += 1
      }
      guard let (entity, last) = body(from: word, start: start, singular) else { break }
      let from = isFirst ? Int(document.words[head].start) : start
      result.append(
        Link(
          range: document.folded.sourceRange(from..<Int(document.words[last].end)),
          proclitics: isFirst ? "" : "و",
          kind: .organisation, form: .name, entity: entity,
          name: document.gazetteer.preferredName(of: entity), expectedType: nil, confidence: 0.85,
          level: .exact,
          reason: nil, qualifier: nil, candidates: [], nested: []))
      word = last + 1
    }
    // One body is no coordination.
    return result.count > 1 ? result : []
  }

  /// The longest body whose name is the head with the words from one on.
  private func body(from word: Int, start: Int, _ singular: [UInt8]) -> (entity: Int, last: Int)? {
    for last in stride(from: min(word + Self.longest, document.words.count) - 1, through: word, by: -1) {
      let range = (word + 1)..<(last + 1)
      guard range.isEmpty || range.allSatisfy({ document.words[$0].gap == .space }) else { continue }
      let rest = document.folded.codes[start..<Int(document.words[last].end)].map {
        Letter.isWord($0) ? $0 : Letter.space
      }
      guard let key = document.gazetteer.key(for: (singular + [Letter.space] + rest)[...]) else { continue }
      let entities = document.gazetteer.postings(ofKey: key).map(\.entity)
        .filter { document.gazetteer.kind(of: $0) == .organisation }
      let best = entities.max { one, other in
        (document.focus(one), document.gazetteer.importance(of: one), other)
          < (document.focus(other), document.gazetteer.importance(of: other), one)
      }
      if let best { return (best, last) }
    }
    return nil
  }

  private func key(_ word: Int) -> ArraySlice<UInt8> {
    document.folded.codes[document.words[word].range]
  }
}

extension DocumentView {
  /// The share of the document's links that lie in an entity's country.
  func focus(_ entity: Int) -> Float {
    anchors.countries.share(of: gazetteer.countryCode(of: entity), besides: .none)
  }
}

/// Heads in the dual with their singular, folded as texts are.
struct SharedHeads: Sendable {
  private let singulars: [[UInt8]: [UInt8]]

  /// The heads in the dual.
  var words: some Sequence<[UInt8]> { singulars.keys }

  private static let list = [
    ("الجيش", ["الجيشين", "الجيشان"]), ("وزارة", ["وزارتي", "وزارتا"]), ("حركة", ["حركتي", "حركتا"]),
    ("حزب", ["حزبي", "حزبا"]),
    ("تنظيم", ["تنظيمي", "تنظيما"]), ("الوزارة", ["الوزارتين", "الوزارتان"]), ("لواء", ["لواءي", "لواءا"]),
    ("كتيبة", ["كتيبتي", "كتيبتا"]), ("فرقة", ["فرقتي", "فرقتا"]), ("هيئة", ["هيئتي", "هيئتا"]),
    ("جبهة", ["جبهتي", "جبهتا"]),
    ("وكالة", ["وكالتي", "وكالتا"]), ("قناة", ["قناتي", "قناتا"]),
  ]

  init(_ normalizer: Normalizer) {
    var singulars: [[UInt8]: [UInt8]] = [:]
    for (singular, duals) in Self.list {
      for dual in duals { singulars[normalizer.fold(dual).codes] = normalizer.fold(singular).codes }
    }
    self.singulars = singulars
  }

  func singular(of word: ArraySlice<UInt8>) -> [UInt8]? { singulars[Array(word)] }
}
