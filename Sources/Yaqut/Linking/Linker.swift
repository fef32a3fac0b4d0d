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
  private let matcher: Matcher
  private let normalizer: Normalizer
  private let spelling: SpellingLevel
  private let phrases: DescriptivePhrases
  private let epithets: Set<[UInt8]>
  private let openers: CompoundOpeners
  private let relationWords: RelationWords

  /// Makes a linker; O(1), since the gazetteer is compiled already.
  public init(_ gazetteer: Gazetteer, options: Options = Options(), weights: Weights = .trained) {
    self.gazetteer = gazetteer
    self.options = options
    self.weights = weights
    matcher = Matcher(gazetteer)
    normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
    spelling = SpellingLevel(gazetteer.foldTable)
    phrases = DescriptivePhrases(normalizer)
    epithets = Set(NameTrimming.epithetList.map { [normalizer] in normalizer.fold($0).codes })
    openers = CompoundOpeners(normalizer)
    relationWords = RelationWords(normalizer)
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
    let folded = normalizer.fold(source)
    let matches = matcher.matches(in: folded)
    let words = WordTable(folded.codes)
    let reader = ContextReader(words, in: gazetteer, codes: folded.codes)
    let finder = SpanFinder(gazetteer: gazetteer, folded: folded, reader: reader, spelling: spelling)
    let (spans, candidates) = finder.find(matches)
    var document = DocumentView(
      gazetteer: gazetteer, folded: folded, words: words, readings: reader.readings, spans: spans,
      candidates: candidates, date: date)
    document.indexSpans()
    document.personWords = reader.persons.surnames(words, reader.readings, folded.codes)
    var disambiguator = Disambiguator(weights: weights)
    disambiguator.run(&document)
    let writer = LinkWriter(
      document: document, disambiguator: disambiguator, options: options, relationWords: relationWords,
      trimming: NameTrimming(document: document, epithets: epithets))
    var result = writer.write(id: id)
    result.links = LinkWriter.merge(
      result.links, DescriptiveFinder(document: document, phrases: phrases).find())
    let finding = UnlinkedFinder(document: document, reader: reader, openers: openers)
    result.links = LinkWriter.merge(result.links, finding.find())
    return result
  }
}
