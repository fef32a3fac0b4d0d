/// A file format for texts and their mentions: one format is one file, one test file and one line in
/// ``LinkExportFormat/all``.
///
/// A format appends to bytes, a document at a time, and keeps nothing of a document that is written.
public protocol LinkFormat: SendableMetatype {
  /// A format with these options.
  init(options: LinkExportOptions)
  /// Appends what comes before the first document.
  mutating func begin(_ bytes: inout [UInt8])
  /// Appends a document.
  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8])
  /// Appends what comes after the last document.
  mutating func end(_ bytes: inout [UInt8])
}

extension LinkFormat {
  /// Nothing, unless the format says otherwise.
  public mutating func begin(_ bytes: inout [UInt8]) {}
  /// Nothing, unless the format says otherwise.
  public mutating func end(_ bytes: inout [UInt8]) {}

  /// The whole export of some documents.
  public static func export(_ documents: some Sequence<ExportedDocument>, options: LinkExportOptions)
    -> [UInt8]
  {
    var format = Self(options: options)
    var bytes: [UInt8] = []
    format.begin(&bytes)
    for document in documents { format.write(document, to: &bytes) }
    format.end(&bytes)
    return bytes
  }
}
