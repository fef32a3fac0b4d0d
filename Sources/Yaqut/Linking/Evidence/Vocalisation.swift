/// `عُمان` is the country and `عَمّان` the city: vowel signs tell names apart that are written with the same letters.
///
/// Folding takes the signs away; here those of the text are held against those of the candidate's vocalised names.
enum Vocalisation: Evidence {
  static let name = "vocalisation"
  static let summary = "the vowel signs of the text agree with its name, or contradict it"
  static let arabicSummary = "تشكيل النص يوافق الاسم أو يخالفه"
  static let prior = Prior(place: 4.0, organisation: 2.0)
  static let cues: SpanCues = .vowelSigns

  @inline(__always)
  static func value(of candidate: Candidate, in span: NameSpan, of document: DocumentView) -> Float {
    guard span.hasVowelSigns else { return 0 }
    let range = document.folded.sourceRange(span.start..<span.end)
    let written = VowelSigns(document.folded.source.string(range))
    var verdict: Float = 0
    for name in document.gazetteer.entity(candidate.entity).names {
      let text = document.gazetteer.text(ofName: name)
      guard hasSigns(text.utf8) else { continue }
      guard let agrees = written.agree(with: VowelSigns(text)) else { continue }
      if agrees { return 1 }
      verdict = -1
    }
    return verdict
  }

  /// Whether UTF-8 has one of ً…ْ, which are D9 8B to D9 92.
  static func hasSigns(_ bytes: some Sequence<UInt8>) -> Bool {
    var isLead = false
    for byte in bytes {
      if isLead, (0x8B...0x92).contains(byte) { return true }
      isLead = byte == 0xD9
    }
    return false
  }
}

/// The letters of a word, each with its vowel signs.
struct VowelSigns {
  private var letters: [(letter: Unicode.Scalar, signs: Set<UInt32>)] = []

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x64B...0x652: if !letters.isEmpty { letters[letters.count - 1].signs.insert(scalar.value) }
      case 0x640, 0x200B...0x200F: continue
      default: letters.append((scalar, []))
      }
    }
  }

  /// Whether the signs that both have are the same; nil where the letters differ or no letter has signs in both.
  func agree(with other: VowelSigns) -> Bool? {
    guard letters.count == other.letters.count else { return nil }
    var seen = false
    for (one, two) in zip(letters, other.letters) {
      guard one.letter == two.letter else { return nil }
      guard !one.signs.isEmpty, !two.signs.isEmpty else { continue }
      // What is left out says nothing: شدّ is written without its vowel, and vowels without شدّ.
      guard one.signs.isSubset(of: two.signs) || two.signs.isSubset(of: one.signs) else { return false }
      seen = true
    }
    return seen ? true : nil
  }
}
