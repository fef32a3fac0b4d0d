/// Finds the places and organisations that Arabic text names and says which ones they are.
///
/// ```swift
/// let gazetteer = try Gazetteer.open("gazetteer.yqx")
/// let linker = Linker(gazetteer)
/// for link in linker.link("وصل إلى حلب").links { print(link.range, link.confidence) }
/// ```
///
/// A linker is immutable: share one among threads. Any bytes give a result; nothing throws.
public struct Linker: Sendable {
  /// What a linker gives back beside the links.
  public struct Options: Sendable {
    /// Links less sure than this are reported unlinked.
    public var minimumConfidence = 0.0
    /// Keep each link's readings and their evidence.
    public var explains = false
    /// Report names inside longer names.
    public var nests = false
    /// Report demonyms (`السوريين`) as links of form ``Link/Form/demonym``.
    public var demonyms = false
    /// Keep the spans that were weighed and found to be no names.
    public var keepsRejected = false

    /// The defaults: links only.
    public init() {}
  }

  /// The gazetteer that is linked to.
  public let gazetteer: Gazetteer
  /// What is given back.
  public var options: Options
  private let weights: Weights
  /// What cannot become a link may be passed over: the weights keep the signs by which that is told.
  private let mayPassOver: Bool
  private let matcher: Matcher
  private let normalizer: Normalizer
  private let loose: LooseSpanFinder
  private let spelling: SpellingLevel
  private let vocabulary: LinkingVocabulary

  /// Makes a linker; O(1), since the gazetteer is compiled already.
  public init(_ gazetteer: Gazetteer, options: Options = Options(), weights: Weights = .trained) {
    self.gazetteer = gazetteer
    self.options = options
    self.weights = weights
    mayPassOver = weights.keepSigns
    matcher = Matcher(gazetteer)
    normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
    let ladder = FoldLadder(table: gazetteer.foldTable)
    loose = LooseSpanFinder(lookup: Lookup(gazetteer, KeyFolder(normalizer), ladder))
    spelling = SpellingLevel(ladder: ladder)
    vocabulary = LinkingVocabulary(normalizer)
  }

  /// Links a string.
  public func link(_ text: String, id: String = "-", date: String = "") -> LinkedDocument {
    link(SourceText(text), id: id, date: date)
  }

  /// Links a text; time is near linear in its length.
  /// - Parameters:
  ///   - source: Any bytes; ill-formed UTF-8 names nothing and harms nothing.
  ///   - id: What the document is called in the result.
  ///   - date: The day of the text as `YYYY-MM-DD`, or empty: bodies and names are weighed by their dates.
  public func link(_ source: SourceText, id: String = "-", date: String = "") -> LinkedDocument {
    var workspace = Workspace()
    return link(source, id: id, date: date, using: &workspace)
  }

  /// As ``link(_:id:date:)-(SourceText,_,_)``, with memory that is used again: for many texts, the fast way.
  public func link(
    _ source: SourceText, id: String = "-", date: String = "", using workspace: inout Workspace
  ) -> LinkedDocument {
    guard source.bytes.count > Self.longestPiece else {
      return linkPiece(source, id: id, date: date, &workspace)
    }
    var result = LinkedDocument(id: id, source: source, date: date, links: [], rejected: [])
    var start = 0
    while start < source.bytes.count {
      let end = Self.end(ofPieceFrom: start, in: source.bytes)
      let piece = linkPiece(SourceText(Array(source.bytes[start..<end])), id: id, date: date, &workspace)
      result.links += piece.links.map { $0.moved(by: start) }
      result.rejected += piece.rejected.map { $0.moved(by: start) }
      start = end
    }
    return result
  }

  /// Longer texts are linked piece by piece, so that memory and the joint choice stay bounded; in UTF-8 bytes.
  static let longestPiece = 1 << 19

  /// Where a piece ends: after the last line end within reach, else at a space, else between two scalars.
  static func end(ofPieceFrom start: Int, in bytes: [UInt8]) -> Int {
    let limit = start + longestPiece
    guard limit < bytes.count else { return bytes.count }
    let window = bytes[(start + longestPiece / 2)..<limit]
    if let line = window.lastIndex(of: UInt8(ascii: "\n")) { return line + 1 }
    if let space = window.lastIndex(of: UInt8(ascii: " ")) { return space + 1 }
    var end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80, limit - end < 4 { end -= 1 }
    return end
  }

  private func linkPiece(
    _ source: SourceText, id: String, date: String, _ workspace: inout Workspace
  ) -> LinkedDocument {
    workspace.startDocument(gazetteer, weights)
    let folded = normalizer.fold(source)
    let words = matcher.words(of: folded.codes.span, using: &workspace.matches)
    let readings = workspace.facts.read(words, folded.codes, in: gazetteer, vocabulary)
    let text = DocumentText(
      gazetteer: gazetteer, folded: folded, words: words, readings: readings, facts: workspace.facts.facts)
    let reader = ContextReader(text)
    let finder = SpanFinder(
      gazetteer: gazetteer, folded: folded, reader: reader, spelling: spelling, weights: weights)
    var document = DocumentView(text: text, date: date)
    document.takeRoom(&workspace.room)
    finder.find(workspace.matches.matches, &workspace.candidates, in: &document)
    document.time = date.isEmpty ? LatestYear.find(in: words, folded.codes) : date
    document.indexSpans()
    document.notePersons(reader.persons.surnames(text))
    var disambiguator = Disambiguator(
      weights: weights, keepsValues: options.explains,
      weighsAll: !mayPassOver || options.explains || options.keepsRejected || options.nests,
      room: &workspace.room)
    disambiguator.start(&document)
    disambiguator.weighJointly(&document)
    let names = AnnouncedNames(reader, kinds: vocabulary.kinds)
    if loose.add(names, to: &document, finder, &workspace.lookups) {
      document.indexSpans()
      disambiguator.takeIn(&document)
    }
    disambiguator.weighJointly(&document)
    disambiguator.finish(&document)
    var result = LinkWriter(
      document: document, disambiguator: disambiguator, options: options, relationWords: vocabulary.relations
    ).write(id: id)
    complete(&result.links, document, names)
    disambiguator.giveBack(&workspace.room)
    document.giveBack(&workspace.room)
    return result
  }

  /// Adds what is found by other ways than the names of the gazetteer: first what covers links, then what stands free.
  private func complete(_ links: inout [Link], _ document: DocumentView, _ names: AnnouncedNames) {
    let kinds = document.text.allKinds
    if !kinds.isDisjoint(with: [.highway, .road]) {
      LinkWriter.cover(&links, with: RoadFinder(document: document, vocabulary: vocabulary.roads).find())
    }
    if kinds.contains(.sharedHead) {
      LinkWriter.cover(
        &links, with: SharedHeadFinder(document: document, heads: vocabulary.sharedHeads).find())
    }
    if kinds.contains(.force) {
      LinkWriter.merge(
        DescriptiveFinder(document: document, phrases: vocabulary.phrases).find(), into: &links)
    }
    LinkWriter.merge(UnlinkedFinder(names: names).find(in: document), into: &links)
    if !options.nests {
      for index in links.indices where !links[index].nested.isEmpty { links[index].nested = [] }
    }
  }
}
