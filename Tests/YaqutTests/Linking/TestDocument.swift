@testable import Yaqut

/// What linking makes of a text, step by step, for tests that look in between.
struct TestDocument {
  let reader: ContextReader
  /// The text with its spans and their candidates, none of which is weighed yet.
  var view: DocumentView

  init(
    _ text: String, in gazetteer: Gazetteer = TestGazetteer.gazetteer, date: String = "",
    weights: Weights = .trained
  ) {
    let normalizer = Normalizer(table: gazetteer.foldTable, profile: .key)
    let folded = normalizer.fold(text)
    var workspace = Linker.Workspace()
    workspace.startDocument(gazetteer, weights)
    let words = Matcher(gazetteer).words(of: folded.codes.span, using: &workspace.matches)
    let readings = workspace.facts.read(words, folded.codes, in: gazetteer, LinkingVocabulary(normalizer))
    reader = ContextReader(
      DocumentText(
        gazetteer: gazetteer, folded: folded, words: words, readings: readings,
        facts: workspace.facts.facts))
    view = DocumentView(text: reader.text, date: date)
    let finder = SpanFinder(
      gazetteer: gazetteer, folded: folded, reader: reader,
      spelling: SpellingLevel(ladder: FoldLadder(table: gazetteer.foldTable)), weights: weights)
    finder.find(workspace.matches.matches, &workspace.candidates, in: &view)
    view.time = date.isEmpty ? LatestYear.find(in: words, folded.codes) : date
    view.indexSpans()
    view.notePersons(reader.persons.surnames(reader.text))
  }
}
