/// An entity that a name or an identifier can mean.
public struct LookupResult: Hashable, Sendable {
  /// An index of ``Gazetteer/entity(_:)``.
  public var entity: Int
  /// The name that is nearest to what was looked up, as an index of ``Gazetteer/name(_:)``.
  public var name: Int
  /// How far the name is from what was looked up: up to ``FoldLevel/lookalikes`` the spelling of letters,
  /// ``FoldLevel/segmentation`` for joined or split words, the article, a final vowel letter or a head word,
  /// ``FoldLevel/edit`` for wrong letters.
  public var level: FoldLevel
  /// What sorts results of one level: 0 for a name as written, the more the worse.
  public var distance: Int

  /// Whether a name of that many letters may differ so and still be meant in running text (``EditCost/near(forLength:)``).
  func isNear(forLength letters: Int) -> Bool {
    distance - Lookup.edited <= EditCost.near(forLength: letters)
  }
}
