/// The names of `stopnames.csv`, which are never linked without a cue.
package struct StopWords: Sendable {
  private let keys: Set<[UInt8]>
  private let folding: NameFolding

  init(_ names: [String], _ folding: NameFolding) {
    self.folding = folding
    keys = Set(names.map(folding.codes))
  }

  /// Whether a name is one of them, by its folded key.
  func contains(_ name: String) -> Bool { keys.contains(folding.codes(name)) }
}

/// The words of `cues.csv` by their folded keys.
package struct CueWords: Sendable {
  private let classes: [[UInt8]: Set<String>]
  private let folding: NameFolding

  init(_ cues: [(word: String, cueClass: String)], _ folding: NameFolding) {
    self.folding = folding
    var classes: [[UInt8]: Set<String>] = [:]
    for cue in cues { classes[folding.codes(cue.word), default: []].insert(cue.cueClass) }
    self.classes = classes
  }

  /// The classes that a word is a cue of.
  func classes(of word: String) -> Set<String> { classes[folding.codes(word)] ?? [] }
}
