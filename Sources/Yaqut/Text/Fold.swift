/// One step of folding with a name: which spellings it takes for the same, and why.
///
/// A fold that maps letters is data (``letters``, ``finals``); one that depends on what stands around a letter names a
/// ``Behaviour`` that ``Normalizer`` carries out. ``Fold/all`` lists every fold in the order in which they act.
public struct Fold: Sendable {
  /// A name in lower case with hyphens, such as `final-teh-marbuta`.
  public let name: String
  /// The level that is reached by this fold.
  public let level: FoldLevel
  /// What it does, in one sentence.
  public let summary: String
  /// Where the rule comes from or why it is made.
  public let reason: String
  /// Classes of code points and the code that stands for them wherever they are.
  let letters: [(from: UInt8, to: UInt8)]
  /// Codes and the code that stands for them at the end of a word.
  let finals: [(from: UInt8, to: UInt8)]
  let behaviour: Behaviour

  init(
    _ name: String, _ level: FoldLevel, _ summary: String, reason: String,
    letters: [(from: UInt8, to: UInt8)] = [],
    finals: [(from: UInt8, to: UInt8)] = [], behaviour: Behaviour = []
  ) {
    self.name = name
    self.level = level
    self.summary = summary
    self.reason = reason
    self.letters = letters
    self.finals = finals
    self.behaviour = behaviour
  }

  /// What a fold needs beyond a map of letters.
  struct Behaviour: OptionSet, Sendable {
    let rawValue: UInt16
    static let dropMarks = Behaviour(rawValue: 1)
    static let latin = Behaviour(rawValue: 1 << 1)
    static let finalHamza = Behaviour(rawValue: 1 << 2)
    static let hamzaAlef = Behaviour(rawValue: 1 << 3)
    static let tatweelGaps = Behaviour(rawValue: 1 << 4)
    static let dottedWords = Behaviour(rawValue: 1 << 5)
    static let masks = Behaviour(rawValue: 1 << 6)
    static let elongation = Behaviour(rawValue: 1 << 7)
    static let tanweenAlef = Behaviour(rawValue: 1 << 8)
    static let article = Behaviour(rawValue: 1 << 9)
  }

  /// Every fold, by level.
  public static let all: [Fold] = [
    presentationForms, composition, tatweel, formatCharacters, whiteSpace,
    marks,
    alefForms, finalTehMarbuta, finalAlefMaksura, digits, latinLetters,
    hamzaSeats, finalHamza, hamzaAlef,
    yehLookalikes, kafLookalikes, hehLookalikes, wawLookalikes, otherLookalikes,
    tatweelGaps, dottedWords, masks, elongation, tanweenAlef, finalVowel, article,
  ]

  /// The fold of a name, nil where there is none.
  public static func named(_ name: String) -> Fold? { all.first { $0.name == name } }
}

extension Fold: Hashable {
  /// Two folds are the same when their names are.
  public static func == (left: Fold, right: Fold) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
