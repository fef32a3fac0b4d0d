/// The results of look-ups, so that a name that is looked up again costs nothing.
struct LookupMemory: Sendable {
  private var known: [String: [LookupResult]] = [:]

  /// From so many names on, all is forgotten before the next document.
  static let most = 1 << 14

  mutating func startDocument() {
    if known.count > Self.most { known = [:] }
  }

  /// What ``Lookup/results(for:limit:)`` gives; always the same `lookup` and `limit` have to be asked for.
  mutating func results(for query: String, limit: Int, of lookup: Lookup) -> [LookupResult] {
    if let results = known[query] { return results }
    let results = lookup.results(for: query, limit: limit)
    known[query] = results
    return results
  }
}
