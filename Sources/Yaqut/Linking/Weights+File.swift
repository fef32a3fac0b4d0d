extension Weights {
  /// What is wrong with a file of weights.
  public struct FileError: Error, CustomStringConvertible, Sendable {
    /// The sentence: which line, and what it should be.
    public let description: String
  }

  /// Reads weights from rows `evidence,place,organisation`, the header included.
  public init(rows text: String) throws(FileError) {
    var rows: [(name: String, place: Float, organisation: Float)] = []
    for (number, line) in text.split(separator: "\n").enumerated().dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 3, let place = Float(cells[1]), let organisation = Float(cells[2]) else {
        throw FileError(
          description: "weights: line \(number + 1) is not evidence,place,organisation: '\(line)'")
      }
      guard Evidences.all.contains(where: { $0.name == cells[0] }) else {
        throw FileError(description: "weights: line \(number + 1) names no kind of evidence: '\(cells[0])'")
      }
      rows.append((String(cells[0]), place, organisation))
    }
    self.init(rows)
  }
}
