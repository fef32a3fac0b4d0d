/// The words that linking knows by itself, folded once as texts are; what depends on a gazetteer is in its cues.
///
/// A class, so that handing it on copies nothing.
final class LinkingVocabulary: Sendable {
  let phrases: DescriptivePhrases
  let epithets: Set<[UInt8]>
  let openers: CompoundOpeners
  let relations: RelationWords
  let roads: RoadWords
  let sharedHeads: SharedHeads
  /// All these words by what they are.
  let kinds: WordKindTable

  init(_ normalizer: Normalizer) {
    phrases = DescriptivePhrases(normalizer)
    epithets = Set(NameTrimming.epithetList.map { normalizer.fold($0).codes })
    openers = CompoundOpeners(normalizer)
    relations = RelationWords(normalizer)
    roads = RoadWords(normalizer)
    sharedHeads = SharedHeads(normalizer)
    var kinds = WordKindTable()
    kinds.insert(.opener, for: openers.words)
    kinds.insert(.sharedHead, for: sharedHeads.words)
    kinds.insert(.relation, for: relations.words)
    kinds.insert(.between, for: relations.between)
    kinds.insert(.epithet, for: epithets)
    self.kinds = kinds
  }
}
