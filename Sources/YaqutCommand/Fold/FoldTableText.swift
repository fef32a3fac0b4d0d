import Yaqut

/// The rules of a profile as CSV, for others to use.
enum FoldTableText {
  /// One row for each code point that the profile changes: `code_point,name,class,result,level,source`.
  ///
  /// `result` is code points with spaces between them, empty where the code point is left out. `source` names the folds
  /// made, in order.
  static func csv(_ normalizer: Normalizer) -> [UInt8] {
    var text = "code_point,name,class,result,level,source\n"
    for rule in normalizer.rules() {
      let result = rule.result.unicodeScalars.map { hex($0.value) }.joined(separator: " ")
      let folds = rule.folds.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      text += "\(hex(rule.scalar.value)),\(quoted(rule.name)),\(rule.kind),\(result),\(rule.level),"
      text += folds.joined(separator: " ") + "\n"
    }
    return Array(text.utf8)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func quoted(_ text: String) -> String {
    text.contains(",") ? "\"\(text)\"" : text
  }
}
