/// Finds out which folds were made, by reading a source beside what it was folded to.
///
/// The engine itself keeps no record, so that explaining costs nothing where nobody asks.
struct FoldExplanation {
  let normalizer: Normalizer
  let folded: FoldedText
  private let scalars: [(value: UInt32, start: Int, end: Int)]

  init(normalizer: Normalizer, folded: FoldedText) {
    self.normalizer = normalizer
    self.folded = folded
    let bytes = folded.source.bytes.span
    var scalars: [(UInt32, Int, Int)] = []
    var position = 0
    while position < bytes.count {
      let (value, length) = UTF8Decoding.scalar(in: bytes, at: position)
      scalars.append((value, position, position + length))
      position += length
    }
    self.scalars = scalars
  }

  func changes() -> [FoldChange] {
    var result: [FoldChange] = []
    var code = 0
    for index in scalars.indices {
      let first = code
      while code < folded.codes.count, Int(folded.starts[code]) == scalars[index].start { code += 1 }
      explain(index, Array(folded.codes[first..<code]), before: first, to: &result)
    }
    return result
  }

  private func foldClass(_ index: Int) -> UInt8 {
    scalars.indices.contains(index) ? normalizer.table.foldClass(scalars[index].value) : Letter.otherSign
  }

  private func explain(_ index: Int, _ codes: [UInt8], before position: Int, to result: inout [FoldChange]) {
    let scalar = scalars[index]
    let value = foldClass(index)
    func add(_ fold: Fold, _ from: String? = nil, _ to: String = "") {
      let text = from ?? folded.source.string(scalar.start..<scalar.end)
      result.append(FoldChange(source: scalar.start..<scalar.end, from: text, to: to, fold: fold))
    }
    if value == FoldClass.expansion, let (range, onlyLatin) = normalizer.table.expansion(of: scalar.value) {
      let isForm = (0xFB50...0xFEFC).contains(scalar.value)
      if onlyLatin, codes != [Letter.otherLetter] { return add(.latinLetters, nil, text(codes)) }
      if isForm { add(.presentationForms, nil, text(normalizer.table.sequences[range].map { $0 })) }
      guard isForm else {
        let isCapital = normalizer.table.sequences[range].contains {
          normalizer.engine.actions[Int($0)] != $0 && $0 > 127
        }
        if !text(codes).isEmpty { add(isCapital ? .latinLetters : .marks, nil, text(codes)) }
        return
      }
      for part in normalizer.table.sequences[range] { explainLetter(part, finalCode: nil, add) }
    } else if codes.isEmpty {
      if let fold = dropped(index, value, position) { add(fold) }
    } else if Letter.isSpace(codes[0]) {
      let written = codes[0] == Letter.space ? 0x20 : UInt32(0x0A)
      if scalar.value != written || codes[0] == Letter.paragraphEnd { add(.whiteSpace, nil, text(codes)) }
    } else if value == Letter.hamza, codes == [Letter.alef] {
      add(.hamzaAlef)
    } else {
      let end = position + 1
      let isLast = end == folded.codes.count || !Letter.isWord(folded.codes[end])
      // Both levels fold it; the lower is why.
      for (letter, fold) in [
        (Letter.alefMaksura, Fold.finalAlefMaksura), (Letter.tehMarbuta, .finalTehMarbuta),
      ]
      where value == letter && isLast && normalizer.profile.has(fold) {
        return add(fold, nil, text(codes))
      }
      explainLetter(value, finalCode: codes[0], add)
    }
  }

  /// The folds that lead from a class to the code that stands for it.
  private func explainLetter(
    _ value: UInt8, finalCode: UInt8?, _ add: (Fold, String?, String) -> Void
  ) {
    var current = value
    for fold in normalizer.profile.folds {
      if let (_, to) = fold.letters.first(where: { $0.from == current }) {
        add(fold, named(current), text([to]))
        current = to
      }
    }
    if Letter.isMark(current), finalCode == nil, normalizer.profile.has(.marks) {
      add(.marks, named(current), "")
    }
    guard let finalCode, finalCode != current else { return }
    for fold in normalizer.profile.folds
    where fold.finals.contains(where: { $0.from == current && $0.to == finalCode }) {
      return add(fold, named(current), text([finalCode]))
    }
    if FoldClass.isArabic(current) || Letter.isArabic(finalCode) { add(.composition, nil, text([finalCode])) }
  }

  /// Why a character has no code.
  private func dropped(_ index: Int, _ value: UInt8, _ position: Int) -> Fold? {
    let before = foldClass(index - 1)
    let after = foldClass(index + 1)
    let isByTatweel = before == FoldClass.tatweel || after == FoldClass.tatweel
    switch value {
    case FoldClass.ignorable: return .formatCharacters
    case FoldClass.tatweel: return .tatweel
    case FoldClass.modifier: return .latinLetters
    case FoldClass.mask: return .masks
    case Letter.space, FoldClass.lineFeed, FoldClass.paragraphSeparator:
      let isRun = position > 0 && Letter.isSpace(folded.codes[position - 1])
      return isRun ? .whiteSpace : isByTatweel ? .tatweelGaps : .dottedWords
    case Letter.hamza: return .finalHamza
    case let mark where Letter.isMark(mark):
      return FoldClass.composed(before, mark) != nil ? .composition : .marks
    case let letter where FoldClass.isArabic(letter):
      // Reported at the ء whose place the alef took.
      if letter == Letter.alef, letterBefore(index) == Letter.hamza { return nil }
      let isTanween = before == Letter.fathatan || after == Letter.fathatan
      if isTanween, letter == Letter.alef, normalizer.profile.has(.tanweenAlef) { return .tanweenAlef }
      let isArticle =
        letter == Letter.alef && after == Letter.lam || letter == Letter.lam && before == Letter.alef
      return normalizer.profile.has(.article) && isArticle ? .article : .elongation
    default: return isByTatweel ? .tatweelGaps : .dottedWords
    }
  }

  /// The class of the letter before a character, past marks and what is ignored.
  private func letterBefore(_ index: Int) -> UInt8 {
    var index = index - 1
    while index >= 0, Letter.isMark(foldClass(index)) || foldClass(index) == FoldClass.ignorable {
      index -= 1
    }
    return foldClass(index)
  }

  /// What a class or code is written as.
  private func text(_ codes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for code in codes {
      if Letter.isSpace(code) {
        result.append(code == Letter.space ? " " : "\n")
      } else if let scalar = Letter.scalar(of: code) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private func named(_ value: UInt8) -> String? {
    Letter.scalar(of: value).map { String(Character($0)) }
  }
}
