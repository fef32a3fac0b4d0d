/// One way to read the beginning of a word: which of its letters are proclitics and which are its own.
public struct ProcliticHypothesis: Hashable, Sendable {
  /// The proclitics و ف ب ك ل that are taken off.
  public let proclitics: Proclitics
  /// How many letters they are, س included.
  public let length: Int
  /// Whether س of the future is taken off too, which is never before a name.
  public let isFuture: Bool
  /// What is said of the article.
  public let article: Article

  /// The article ال after the proclitics.
  public enum Article: Hashable, Sendable {
    /// The rest has no article or it is read as the word's own.
    case none
    /// The rest begins with ال, two letters more, which are left out.
    case written
    /// `لل`: ل and ال are written as two lams. The rest begins with the second, and the word with ال.
    case assimilated
  }
}

extension Proclitics {
  /// Every way to read the proclitics of a word folded by ``FoldProfile/key``, the bare word first, then by the number
  /// of letters taken off.
  ///
  /// Conjunction (و or ف), then preposition (ب, ك or ل) or س, then the article. At least two letters are left.
  ///
  /// ```swift
  /// Proclitics.hypotheses(for: "وللرقة").map { "\($0.proclitics)" } // "", "و", "ول", "ول" (assimilated), …
  /// ```
  /// - Complexity: O(1): at most a dozen.
  public static func hypotheses(for word: some Collection<UInt8>) -> [ProcliticHypothesis] {
    var result: [ProcliticHypothesis] = []
    let letters = Array(word.prefix(8))
    func add(_ proclitics: Proclitics, _ length: Int, isFuture: Bool = false) {
      guard letters.count - length >= 2 else { return }
      func append(_ article: ProcliticHypothesis.Article) {
        result.append(
          ProcliticHypothesis(proclitics: proclitics, length: length, isFuture: isFuture, article: article))
      }
      append(.none)
      guard !isFuture else { return }
      let next = (letters[length], letters[length + 1])
      if next == (Letter.alef, Letter.lam), letters.count - length >= 4 { append(.written) }
      if proclitics.contains(.lam), next.0 == Letter.lam, letters.count - length >= 3 { append(.assimilated) }
    }
    func addPrepositions(after conjunction: Proclitics, at index: Int) {
      guard index < letters.count else { return }
      switch letters[index] {
      case Letter.beh: add(conjunction.union(.beh), index + 1)
      case Letter.kaf: add(conjunction.union(.kaf), index + 1)
      case Letter.lam: add(conjunction.union(.lam), index + 1)
      case Letter.seen: add(conjunction, index + 1, isFuture: true)
      default: break
      }
    }
    add([], 0)
    guard let first = letters.first else { return result }
    if first == Letter.waw || first == Letter.feh {
      let conjunction: Proclitics = first == Letter.waw ? .waw : .feh
      add(conjunction, 1)
      addPrepositions(after: conjunction, at: 1)
    } else {
      addPrepositions(after: [], at: 0)
    }
    return result
  }

  /// Every way to read the proclitics of a word as written, the bare word first.
  ///
  /// Marks and tatweel are left out of account; lengths count letters.
  public static func hypotheses(for word: String) -> [ProcliticHypothesis] {
    var codes: [UInt8] = []
    for scalar in word.unicodeScalars
    where scalar.value != 0x640 && !scalar.properties.isDefaultIgnorableCodePoint {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      switch scalar.value {
      case 0x622, 0x623, 0x625, 0x671: codes.append(Letter.alef)
      case 0x6A9: codes.append(Letter.kaf)
      default:
        codes.append(Letter.codedScalars.first { $0.scalar == scalar.value }?.code ?? Letter.otherLetter)
      }
    }
    return hypotheses(for: codes)
  }
}
