/// A file format for places and organisations: one format is one file, one test file and one line in
/// ``ExportFormat/all``.
///
/// A format appends to bytes and keeps nothing but what its closing words need, so that an export of any size takes
/// the memory of one record. Its caller writes the bytes out and empties them as it likes between calls.
public protocol EntityFormat: SendableMetatype {
  /// A format that writes under a header.
  init(header: ExportHeader)
  /// Appends what comes before the first entity.
  mutating func begin(_ bytes: inout [UInt8])
  /// Appends an entity; nothing, where the format cannot hold it (an organisation in a format of points).
  mutating func write(_ entity: ExportedEntity, to bytes: inout [UInt8])
  /// Appends what comes after the last entity.
  mutating func end(_ bytes: inout [UInt8])
}

extension EntityFormat {
  /// Nothing, unless the format says otherwise.
  public mutating func begin(_ bytes: inout [UInt8]) {}
  /// Nothing, unless the format says otherwise.
  public mutating func end(_ bytes: inout [UInt8]) {}

  /// The whole export of some entities.
  public static func export(_ entities: some Sequence<ExportedEntity>, header: ExportHeader) -> [UInt8] {
    var format = Self(header: header)
    var bytes: [UInt8] = []
    format.begin(&bytes)
    for entity in entities { format.write(entity, to: &bytes) }
    format.end(&bytes)
    return bytes
  }
}
