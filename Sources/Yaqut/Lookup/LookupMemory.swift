/// The results of look-ups, so that a name that is looked up again costs nothing. `LinkerWorkspaceTests` compares with
/// look-ups made anew.
struct LookupMemory: Sendable {
  private var known: [String: [LookupResult]] = [:]
  /// The number of results of all names.
  private var count = 0

  /// From so many names or results on, all is forgotten before the next document; some 6 MB.
  static let most = 1 << 14
  static let mostResults = 1 << 17

  mutating func startDocument() {
    if known.count > Self.most || count > Self.mostResults { self = LookupMemory() }
  }

  /// What a query finds; what finds it has to depend on nothing but the query.
  mutating func results(for query: String, finding: () -> [LookupResult]) -> [LookupResult] {
    if let results = known[query] { return results }
    let results = finding()
    keep(results, for: query)
    return results
  }

  /// Keeps what is wanted of the results of a query from now on.
  mutating func keep(_ results: [LookupResult], for query: String) {
    count += results.count - (known.updateValue(results, forKey: query)?.count ?? 0)
  }
}
