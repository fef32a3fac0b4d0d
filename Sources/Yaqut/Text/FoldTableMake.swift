internal import CICU

extension FoldTable {
  /// The table of this version of Yaqut and of the ICU it was built with.
  ///
  /// - Complexity: O(n) in the 131,072 code points of planes 0 and 1; a few milliseconds.
  public static func make() -> FoldTable {
    let count: UInt32 = 0x20000
    var kinds = [UInt8](repeating: 0, count: Int(count))
    unsafe kinds.withUnsafeMutableBufferPointer { unsafe yq_icu_kinds(0, count, $0.baseAddress) }
    var classOfKind = [UInt8](repeating: Letter.otherSign, count: 256)
    for (kind, value) in [
      (YQ_ICU_LETTER, Letter.otherLetter), (YQ_ICU_MARK, Letter.otherMark),
      (YQ_ICU_IGNORABLE, FoldClass.ignorable),
      (YQ_ICU_SPACE, Letter.space), (YQ_ICU_OPENING, Letter.opening), (YQ_ICU_CLOSING, Letter.closing),
      (YQ_ICU_DASH, Letter.hyphen),
    ] { classOfKind[kind] = value }
    for digit in UInt8(0)...9 { classOfKind[Int(YQ_ICU_DIGIT) + Int(digit)] = FoldClass.digitZero + digit }
    var classes = kinds
    for index in classes.indices { classes[index] = classOfKind[Int(classes[index])] }
    for (scalars, value) in FoldClass.named {
      for scalar in scalars { classes[Int(scalar)] = value }
    }
    for syllable in 0xAC00...0xD7A3 { classes[syllable] = FoldClass.hangul }

    var expansions = Expansions()
    for (scalar, letters) in FoldClass.latin { expansions.set(scalar, letters, onlyLatin: true, &classes) }
    // Decompositions come last, since they may lead to letters that have an expansion of their own.
    let mapped = mappedPoints(below: count)
    for scalar in mapped { expansions.addLatin(scalar, to: &classes) }
    for scalar in mapped { expansions.addDecomposition(scalar, to: &classes) }
    expansions.sort()
    var stage: [UInt16] = []
    var blocks: [UInt8] = []
    var numberOfBlock: [ArraySlice<UInt8>: UInt16] = [:]
    for start in stride(from: 0, to: classes.count, by: 64) {
      let block = classes[start..<start + 64]
      // Ideographs and unassigned planes are long runs of one block.
      if start >= 64, block == classes[start - 64..<start], let last = stage.last {
        stage.append(last)
        continue
      }
      let number = numberOfBlock[block] ?? UInt16(blocks.count / 64)
      if Int(number) == blocks.count / 64 {
        numberOfBlock[block] = number
        blocks += block
      }
      stage.append(number)
    }
    return FoldTable(
      unicodeVersion: yq_icu_unicode_version(), stage: stage, blocks: blocks,
      expansionPoints: expansions.points,
      expansionOffsets: expansions.offsets, sequences: expansions.sequences)
  }

  private static func mappedPoints(below count: UInt32) -> [UInt32] {
    var points = [UInt32](repeating: 0, count: 0x4000)
    let found = unsafe points.withUnsafeMutableBufferPointer {
      unsafe yq_icu_mapped(0, count, $0.baseAddress, Int32($0.count))
    }
    return Array(points[0..<min(Int(found), points.count)])
  }

  /// The mapping of a code point by ICU, empty where it stands for itself.
  static func mapping(_ scalar: UInt32, _ mapping: Int) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: 32)
    let length = unsafe result.withUnsafeMutableBufferPointer {
      unsafe yq_icu_mapping(scalar, Int32(mapping), $0.baseAddress, Int32($0.count))
    }
    return Array(result[0..<Int(length)])
  }

  /// Collects the code points that stand for more than one class.
  private struct Expansions {
    var points: [UInt32] = []
    var offsets: [UInt16] = []
    var sequences: [UInt8] = []
    private var known: [[UInt8]: UInt16] = [:]
    private let isNamed = Set(FoldClass.named.flatMap(\.scalars) + FoldClass.latin.map(\.scalar))

    init() {}

    /// Gives a letter the small letters a–z and digits that are underneath it.
    mutating func addLatin(_ scalar: UInt32, to classes: inout [UInt8]) {
      guard classes[Int(scalar)] == Letter.otherLetter, !isNamed.contains(scalar),
        !Self.isPresentationForm(scalar),
        mapping(scalar, YQ_ICU_NFD).isEmpty
      else { return }
      // With the accents left out, as those of letters that decompose are.
      let latin = mapping(scalar, YQ_ICU_LATIN).map { classes[Int($0)] }.filter { $0 != Letter.otherMark }
      guard !latin.isEmpty, latin.allSatisfy({ $0 >= Letter.zero && $0 < Letter.fathatan }) else { return }
      set(scalar, latin, onlyLatin: true, &classes)
    }

    /// Gives an Arabic presentation form the letters of its mapping one by one, and any other code point those of its
    /// canonical decomposition.
    mutating func addDecomposition(_ scalar: UInt32, to classes: inout [UInt8]) {
      if isNamed.contains(scalar) || classes[Int(scalar)] == FoldClass.ignorable { return }
      var parts = mapping(scalar, Self.isPresentationForm(scalar) ? YQ_ICU_NFKC : YQ_ICU_NFD)
      // Some forms are mapped to a space or a tatweel that carries marks: the carrier is no part of the text.
      if Self.isPresentationForm(scalar), parts.first == 0x20 || parts.first == 0x640 { parts.removeFirst() }
      guard !parts.isEmpty else { return }
      var result: [UInt8] = []
      var onlyLatin = false
      for part in parts {
        let value = part < classes.count ? classes[Int(part)] : FoldTable.classBeyond(part)
        if value == FoldClass.expansion, let known = sequence(of: part) {
          result += known
          onlyLatin = true
        } else {
          result.append(value)
        }
      }
      set(scalar, result, onlyLatin: onlyLatin, &classes)
    }

    private static func isPresentationForm(_ scalar: UInt32) -> Bool {
      (0xFB50...0xFDFF).contains(scalar) || (0xFE70...0xFEFC).contains(scalar)
    }

    private func sequence(of scalar: UInt32) -> ArraySlice<UInt8>? {
      guard let index = points.firstIndex(of: scalar) else { return nil }
      let offset = Int(offsets[index])
      return sequences[offset + 2..<offset + 2 + Int(sequences[offset + 1])]
    }

    mutating func sort() {
      let order = points.indices.sorted { points[$0] < points[$1] }
      points = order.map { points[$0] }
      offsets = order.map { offsets[$0] }
    }

    mutating func set(_ scalar: UInt32, _ parts: [UInt8], onlyLatin: Bool, _ classes: inout [UInt8]) {
      if parts.count == 1, !onlyLatin {
        classes[Int(scalar)] = parts[0]
        return
      }
      let sequence = [onlyLatin ? 1 : 0, UInt8(parts.count)] + parts
      let offset = known[sequence] ?? UInt16(sequences.count)
      if Int(offset) == sequences.count {
        known[sequence] = offset
        sequences += sequence
      }
      classes[Int(scalar)] = FoldClass.expansion
      points.append(scalar)
      offsets.append(offset)
    }
  }
}
