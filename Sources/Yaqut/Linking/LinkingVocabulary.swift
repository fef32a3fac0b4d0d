/// The words that linking knows by itself, folded once as texts are; what depends on a gazetteer is in its cues.
struct LinkingVocabulary: Sendable {
  let phrases: DescriptivePhrases
  let epithets: Set<[UInt8]>
  let openers: CompoundOpeners
  let relations: RelationWords
  let roads: RoadWords
  let sharedHeads: SharedHeads

  init(_ normalizer: Normalizer) {
    phrases = DescriptivePhrases(normalizer)
    epithets = Set(NameTrimming.epithetList.map { normalizer.fold($0).codes })
    openers = CompoundOpeners(normalizer)
    relations = RelationWords(normalizer)
    roads = RoadWords(normalizer)
    sharedHeads = SharedHeads(normalizer)
  }
}
