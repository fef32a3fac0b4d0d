/// The words that linking knows by itself, folded once as texts are; what depends on a gazetteer is in its cues.
///
/// A class, so that handing it on copies nothing.
final class LinkingVocabulary: Sendable {
  let phrases: DescriptivePhrases
  let relations: RelationWords
  let roads: RoadWords
  let sharedHeads: SharedHeads
  /// Words by what they are, for those of which that is all one asks.
  let kinds: WordKindTable

  /// Not `كذلك`, `لذلك`, `بذلك`, which are words of their own: also, therefore, thereby.
  private static let demonstratives = [
    "هذا", "هذه", "هذان", "هذين", "هاتان", "هاتين", "هؤلاء", "ذلك", "تلك", "أولئك",
    "وهذا", "وهذه", "وهذين", "وهؤلاء", "وتلك", "بهذا", "بهذه", "بهذين", "بتلك", "لهذا", "لهذه", "لتلك",
    "فهذا", "فهذه",
  ]

  init(_ normalizer: Normalizer) {
    phrases = DescriptivePhrases(normalizer)
    relations = RelationWords(normalizer)
    roads = RoadWords(normalizer)
    sharedHeads = SharedHeads(normalizer)
    func folded(_ words: [String]) -> [[UInt8]] { words.map { normalizer.fold($0).codes } }
    var kinds = WordKindTable()
    kinds.insert(.opener, for: folded(CompoundOpeners.list))
    kinds.insert(.sharedHead, for: sharedHeads.words)
    kinds.insert(.relation, for: relations.words)
    kinds.insert(.between, for: folded(RelationWords.betweenList))
    kinds.insert(.epithet, for: folded(NameTrimming.epithetList))
    kinds.insert(.way, for: folded(["طريق"]))
    kinds.insert(.by, for: folded(["عن", "وعن"]))
    kinds.insert(.servant, for: folded(["عبد", "وعبد", "لعبد"]))
    kinds.insert(.demonstrative, for: folded(Self.demonstratives))
    kinds.insert(.from, for: relations.from)
    kinds.insert(.highway, for: roads.highways)
    kinds.insert(.road, for: roads.roads)
    kinds.insert(.roadAdjective, for: roads.adjectives)
    kinds.insert(.force, for: phrases.governedNouns)
    kinds.insert(.forceAdjective, for: phrases.adjectives)
    self.kinds = kinds
  }
}
