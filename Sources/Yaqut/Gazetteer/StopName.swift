/// A name that is more often something else, so that it is not linked without a cue: جديدة، تلك.
public struct StopName: Hashable, Sendable {
  /// What else the word is.
  public var reason: StopReason
  /// How often the word occurs in a million words of news; `nil` where not counted.
  public var perMillion: Double?
}

/// What else a name is: the `reason` column of `stopnames.csv`.
///
/// The cases stand in the order of the index file; a changed list is another file version.
public enum StopReason: String, CaseIterable, Sendable {
  case commonWord = "common_word"
  case givenName = "given_name"
  case familyName = "family_name"
  case adjective
}
