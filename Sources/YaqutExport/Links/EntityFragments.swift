/// What a format writes of an entity, kept for the next mention of it: texts name the same places over and over.
///
/// Memory is bounded: when there are ``limit`` entities it begins anew.
final class EntityFragments {
  /// The most entities that are kept, a few kilobytes each.
  static let limit = 4096
  private var known: [String: [UInt8]] = [:]

  /// What `body` appends for an entity.
  func bytes(_ entity: ExportedEntity, _ body: (inout [UInt8]) -> Void) -> [UInt8] {
    if let bytes = known[entity.id] { return bytes }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    var bytes: [UInt8] = []
    body(&bytes)
    known[entity.id] = bytes
    return bytes
  }
}
