@testable import Yaqut

/// What ``Matcher`` is tested against: every run of words, in every reading, looked up as a whole.
struct NaiveMatcher {
  let gazetteer: Gazetteer

  /// The matches without those that forgive a wrong letter.
  func matches(in codes: [UInt8]) -> [Match] {
    var matches: [Match] = []
    for start in codes.indices
    where Letter.isWord(codes[start]) && (start == 0 || !Letter.isWord(codes[start - 1])) {
      for reading in readings(codes, start) {
        for (end, level) in ends(codes, reading.start) where end > reading.start {
          let text = codes[reading.start..<end].map { Letter.isWord($0) ? $0 : Letter.space }
          guard let key = gazetteer.key(for: (reading.before + text)[...]) else { continue }
          let isSegmented = gazetteer.postings(ofKey: key).allSatisfy {
            !$0.form.isDisjoint(with: .segmentation)
          }
          matches.append(
            Match(
              start: reading.start, end: end, proclitics: reading.proclitics,
              assimilated: !reading.before.isEmpty, key: key, level: isSegmented ? .segmentation : level))
        }
      }
    }
    return matches.enumerated().sorted {
      ($0.element.start, -$0.element.end, $0.offset) < ($1.element.start, -$1.element.end, $1.offset)
    }.map(\.element)
  }

  private func readings(
    _ codes: [UInt8], _ start: Int
  ) -> [(start: Int, proclitics: Proclitics, before: [UInt8])] {
    var readings: [(start: Int, proclitics: Proclitics, before: [UInt8])] = [(start, [], [])]
    let conjunctions: [UInt8: Proclitics] = [Letter.waw: .waw, Letter.feh: .feh]
    let prepositions: [UInt8: Proclitics] = [Letter.beh: .beh, Letter.kaf: .kaf, Letter.lam: .lam]
    func add(_ index: Int, _ proclitics: Proclitics) {
      guard index < codes.count, let preposition = prepositions[codes[index]] else { return }
      let all = proclitics.union(preposition)
      readings.append((index + 1, all, []))
      if preposition == .lam, index + 1 < codes.count, codes[index + 1] == Letter.lam {
        readings.append((index + 1, all, [Letter.alef]))
        readings.append((index + 1, all, [Letter.alef, Letter.lam]))
      }
    }
    if let conjunction = conjunctions[codes[start]] {
      readings.append((start + 1, conjunction, []))
      add(start + 1, conjunction)
    } else {
      add(start, [])
    }
    return readings
  }

  /// The ends of words that can be reached over separators, with the level of what was crossed.
  private func ends(_ codes: [UInt8], _ start: Int) -> [(Int, FoldLevel)] {
    var ends: [(Int, FoldLevel)] = []
    var level = FoldLevel.exact
    var index = start
    while index < codes.count {
      if Letter.isWord(codes[index]) {
        if index + 1 == codes.count || !Letter.isWord(codes[index + 1]) { ends.append((index + 1, level)) }
      } else {
        guard index > start, Letter.isWord(codes[index - 1]) else { break }
        switch codes[index] {
        case Letter.space, Letter.lineEnd: break
        case Letter.hyphen, Letter.underscore: level = .segmentation
        default: return ends
        }
      }
      index += 1
    }
    return ends
  }
}
