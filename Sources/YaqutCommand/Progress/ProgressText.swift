/// What a line of progress says: `1234 documents, 5.6 MB, 2.1 MB/s, 45 %, 0:12 left`.
struct ProgressText {
  /// What is counted: `documents`.
  var noun: String
  /// How many are done.
  var count = 0
  /// How many bytes they have: of what is read, or of what is written where nothing is.
  var bytes = 0
  /// How much of the whole is done, 0…1; `nil` where the whole is not known.
  var done: Double?
  /// How long it has taken.
  var seconds: Double

  /// `120 documents, 4.0 MB, 2.0 MB/s, 50 %, 0:02 left`, as far as each is known.
  var line: String {
    var parts = ["\(count) \(noun)", "\(Self.decimal(Double(bytes) / 1e6)) MB"]
    if seconds > 0 { parts.append("\(Self.decimal(Double(bytes) / 1e6 / seconds)) MB/s") }
    if let done {
      parts.append("\(Int((min(max(done, 0), 1) * 100).rounded(.down))) %")
      // The first hundredth says too little about the rest.
      if done >= 0.01, done <= 1 { parts.append("\(Self.time(seconds / done - seconds)) left") }
    }
    return parts.joined(separator: ", ")
  }

  /// A number with one decimal.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Minutes and seconds, or hours too: `0:05`, `12:34`, `3:00:00`.
  static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
  }
}
