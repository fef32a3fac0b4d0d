/// The results of look-ups, so that a name that is looked up again costs nothing.
struct LookupMemory: Sendable {
  private var known: [String: [LookupResult]] = [:]

  /// From so many names on, all is forgotten before the next document.
  static let most = 1 << 14

  mutating func startDocument() {
    if known.count > Self.most { known = [:] }
  }

  /// What a query finds; what finds it has to depend on nothing but the query.
  mutating func results(for query: String, finding: () -> [LookupResult]) -> [LookupResult] {
    if let results = known[query] { return results }
    let results = finding()
    known[query] = results
    return results
  }
}
