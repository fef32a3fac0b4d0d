import Yaqut

/// How often, where and when a corpus names its places: what `yaqut map` draws.
///
/// Memory is that of the different places, not of the texts.
public struct CorpusSummary: Sendable {
  /// What is known of one place.
  public struct Row: Sendable {
    /// The place.
    public var place: ExportedEntity
    /// How many mentions were linked to it.
    public var mentions = 0
    /// How many documents name it.
    public var documents = 0
    /// The first and last date of the documents that name it; empty where none has a date.
    public var first = "", last = ""
    private var lastDocument = -1

    init(_ place: ExportedEntity) { self.place = place }

    fileprivate mutating func add(document: Int, date: String) {
      mentions += 1
      guard document != lastDocument else { return }
      lastDocument = document
      documents += 1
      guard !date.isEmpty else { return }
      if first.isEmpty || date < first { first = date }
      if date > last { last = date }
    }
  }

  /// How many documents were read.
  public private(set) var documents = 0
  /// How many mentions of places were linked.
  public private(set) var mentions = 0
  private var rowsByID: [String: Row] = [:]

  /// A summary of no documents.
  public init() {}

  /// Adds a document; O(its mentions).
  public mutating func add(_ document: ExportedDocument) {
    documents += 1
    for mention in document.mentions where mention.kind == .place {
      guard let place = mention.entity else { continue }
      mentions += 1
      rowsByID[place.id, default: Row(place)].add(document: documents, date: document.date)
    }
  }

  /// The places, those of most mentions first, then of most documents, then by identifier.
  public var rows: [Row] {
    rowsByID.values.sorted { one, other in
      if one.mentions != other.mentions { return one.mentions > other.mentions }
      if one.documents != other.documents { return one.documents > other.documents }
      return (one.place.id.utf8.count, one.place.id) < (other.place.id.utf8.count, other.place.id)
    }
  }
}
