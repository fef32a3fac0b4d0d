/// Folds a text of any size piece by piece, with the same result as if it had been folded whole.
///
/// ```swift
/// var stream = FoldStream(normalizer)
/// while let block = read() { for part in stream.add(block) { write(part.text.string) } }
/// for part in stream.finish() { write(part.text.string) }
/// ```
public struct FoldStream: Sendable {
  /// A piece of folded text and where its source begins in the whole, in UTF-8 bytes.
  public struct Part: Sendable {
    /// The folded piece. Its offsets count from ``offset``.
    public let text: FoldedText
    /// Where the piece begins in the source.
    public let offset: Int
  }

  private let normalizer: Normalizer
  private var pending: [UInt8] = []
  private var offset = 0
  /// Up to where ``pending`` has been searched for a cut.
  private var searched = 0

  /// A stream that begins at the first byte of a text.
  public init(_ normalizer: Normalizer) { self.normalizer = normalizer }

  /// Takes the next bytes and gives the text that no later byte can change, if there is some.
  ///
  /// - Complexity: O(n) in the bytes; those after the last cut are kept, usually a word or two.
  public mutating func add(_ bytes: some Sequence<UInt8>) -> [Part] {
    pending.append(contentsOf: bytes)
    guard let cut = lastCut() else {
      searched = pending.count
      return []
    }
    return [take(cut)]
  }

  /// Gives the rest of the text.
  public mutating func finish() -> [Part] { pending.isEmpty ? [] : [take(pending.count)] }

  private mutating func take(_ count: Int) -> Part {
    let part = Part(text: normalizer.fold(SourceText(Array(pending[0..<count]))), offset: offset)
    pending.removeFirst(count)
    offset += count
    searched = 0
    return part
  }

  /// The last place where text can be cut: before a space or line end that follows a word which nothing after it can
  /// change, so that neither white space nor single letters run across.
  private func lastCut() -> Int? {
    var index = pending.count - 1
    while index > max(searched - 4, 0) {
      if pending[index] == 0x20 || pending[index] == 0x0A, isSettled(before: index) { return index }
      index -= 1
    }
    return nil
  }

  /// Whether a word ends before a byte that is a Latin letter or digit, or two different letters that no fold of the end
  /// of a word touches.
  private func isSettled(before index: Int) -> Bool {
    let last = pending[index - 1]
    if (0x30...0x39).contains(last) || (0x61...0x7A).contains(last) { return true }
    guard index >= 4, let second = letter(at: index - 2), let first = letter(at: index - 4) else {
      return false
    }
    return first != second
  }

  /// A letter from ب to ن that is written with two bytes and always folded to itself.
  private func letter(at index: Int) -> UInt32? {
    guard pending[index] == 0xD8 || pending[index] == 0xD9, pending[index + 1] & 0xC0 == 0x80 else {
      return nil
    }
    let scalar = UInt32(pending[index] & 0x1F) << 6 | UInt32(pending[index + 1] & 0x3F)
    let isPlain = (0x62A...0x63A).contains(scalar) || (0x641...0x646).contains(scalar) || scalar == 0x628
    return isPlain ? scalar : nil
  }
}
