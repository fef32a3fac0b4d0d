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
    for scalar in mappedPoints(below: count) { expansions.add(scalar, to: &classes) }
    for (scalar, letters) in FoldClass.latin { expansions.add(scalar, as: letters, to: &classes) }
    expansions.sort()
    var stage: [UInt16] = []
    var blocks: [UInt8] = []
    var numberOfBlock: [ArraySlice<UInt8>: UInt16] = [:]
    for start in stride(from: 0, to: classes.count, by: 64) {
      let block = classes[start..<start + 64]
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
    private var isNamed: Set<UInt32> = Set(FoldClass.named.flatMap(\.scalars))

    init() {}

    /// Gives a code point the classes of its mapping: one by one for Arabic presentation forms, the canonical
    /// decomposition for all others, the letters a–z and digits for what is Latin underneath.
    mutating func add(_ scalar: UInt32, to classes: inout [UInt8]) {
      if isNamed.contains(scalar) || classes[Int(scalar)] == FoldClass.ignorable { return }
      let isPresentationForm = (0xFB50...0xFDFF).contains(scalar) || (0xFE70...0xFEFC).contains(scalar)
      if isPresentationForm {
        // Some are mapped to a space or a tatweel that carries marks: the carrier is no part of the text.
        var parts = mapping(scalar, YQ_ICU_NFKC)
        if parts.first == 0x20 || parts.first == 0x640 { parts.removeFirst() }
        if !parts.isEmpty { set(scalar, parts.map { base($0, classes) }, onlyLatin: false, &classes) }
        return
      }
      let canonical = mapping(scalar, YQ_ICU_NFD)
      if !canonical.isEmpty {
        set(scalar, canonical.map { base($0, classes) }, onlyLatin: false, &classes)
        return
      }
      guard classes[Int(scalar)] == Letter.otherLetter else { return }
      let latin = mapping(scalar, YQ_ICU_LATIN).map { base($0, classes) }
      let isLatin = latin.contains { $0 >= Letter.zero && $0 < Letter.fathatan }
      if isLatin, latin.allSatisfy({ $0 >= Letter.zero && $0 <= Letter.otherMark }) {
        set(scalar, latin, onlyLatin: true, &classes)
      }
    }

    /// Gives a Latin letter without a decomposition the small letters that it is written for.
    mutating func add(_ scalar: UInt32, as letters: [UInt8], to classes: inout [UInt8]) {
      if let known = points.firstIndex(of: scalar) {
        points.remove(at: known)
        offsets.remove(at: known)
      }
      set(scalar, letters, onlyLatin: true, &classes)
    }

    mutating func sort() {
      let order = points.indices.sorted { points[$0] < points[$1] }
      points = order.map { points[$0] }
      offsets = order.map { offsets[$0] }
    }

    private func base(_ scalar: UInt32, _ classes: [UInt8]) -> UInt8 {
      scalar < classes.count ? classes[Int(scalar)] : FoldTable.classBeyond(scalar)
    }

    private mutating func set(_ scalar: UInt32, _ parts: [UInt8], onlyLatin: Bool, _ classes: inout [UInt8]) {
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
