/// Folds text by a profile, keeping the way back to the source.
///
/// ```swift
/// let normalizer = Normalizer(table: .make(), profile: .key)
/// let folded = normalizer.fold("قَصْفٌ على حَلَبَ")
/// folded.string // قصف علي حلب
/// ```
///
/// A normalizer is made once (about 40 KB) and used from any thread. Folding never fails, whatever the bytes are.
public struct Normalizer: Sendable {
  /// The table that says what each code point is.
  public let table: FoldTable
  /// The folds that are made.
  public let profile: FoldProfile
  var engine: FoldEngine

  /// A normalizer for a profile.
  public init(table: FoldTable, profile: FoldProfile) {
    self.table = table
    self.profile = profile
    engine = FoldEngine(table: table, profile: profile)
  }

  /// The folded text of a source.
  ///
  /// - Complexity: O(n) in its bytes.
  public func fold(_ source: SourceText) -> FoldedText {
    let bytes = source.bytes.span
    // Arabic has two bytes a letter; what is denser lets the arrays grow.
    var codes = [UInt8](repeating: 0, count: bytes.count / 2 + bytes.count / 16 + 2 * FoldEngine.slack)
    var starts = [UInt32](repeating: 0, count: codes.count + 1)
    var state = FoldState()
    while true {
      engine.run(bytes, &state, codes.mutableSpan, starts.mutableSpan)
      if state.position == bytes.count { break }
      let more = codes.count / 2 + 2 * FoldEngine.slack
      codes.append(contentsOf: repeatElement(0, count: more))
      starts.append(contentsOf: repeatElement(0, count: more))
    }
    engine.finish(&state, codes.mutableSpan, starts.mutableSpan)
    codes.removeLast(codes.count - state.count)
    starts.removeLast(starts.count - state.count - 1)
    starts[state.count] = UInt32(bytes.count)
    return FoldedText(source: source, codes: codes, starts: starts)
  }

  /// The folded text of a string.
  public func fold(_ string: String) -> FoldedText { fold(SourceText(string)) }
}
