import Yaqut

/// The words for what an edit did.
enum DiffSentence {
  /// `~ P12 حلب: moved 3.2 km`
  static func text(_ item: GazetteerDiff.Item) -> String {
    "\(sign(item.kind)) \(item.id) \(isolated(item.label)): \(sentence(item))"
  }

  private static func sign(_ kind: GazetteerDiff.Item.Kind) -> String {
    switch kind {
    case .placeAdded, .organisationAdded, .nameAdded, .rowAdded: "+"
    case .placeRemoved, .organisationRemoved, .nameRemoved, .rowRemoved: "-"
    default: "~"
    }
  }

  private static func sentence(_ item: GazetteerDiff.Item) -> String {
    let (before, after) = (isolated(item.before), isolated(item.after))
    return switch item.kind {
    case .placeAdded: "new \(item.what)" + (item.after.isEmpty ? "" : " in \(after)")
    case .organisationAdded: "new \(item.what)"
    case .placeRemoved, .organisationRemoved: "\(item.what) removed"
    case .placeMoved: "moved \(kilometres(item.kilometres ?? 0)) km"
    case .parentChanged: "parent was \(before), is \(after)"
    case .typeChanged: "was a \(item.before), is a \(item.after)"
    case .superseded: "superseded by \(after)"
    case .valueChanged, .nameChanged: "\(isolated(item.what)) was '\(before)', is '\(after)'"
    case .renamed: "was called \(before), is called \(after)"
    case .nameAdded: "name \(after) (\(item.what))"
    case .nameRemoved: "name \(before) (\(item.what)) removed"
    case .rowAdded: "row \(after)"
    case .rowRemoved: "row \(before) removed"
    }
  }

  private static func kilometres(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Text that may run from right to left, so that the line around it does not turn.
  static func isolated(_ text: String) -> String {
    text.utf8.contains { $0 >= 0xD6 } ? "\u{2068}\(text)\u{2069}" : text
  }

  /// A summary and a table, for a pull request.
  static func markdown(_ diff: GazetteerDiff) -> String {
    if diff.items.isEmpty { return "No change of the gazetteer.\n" }
    var text = "### Change of the gazetteer\n\n"
    for kind in GazetteerDiff.Item.Kind.allCases {
      let count = diff.items.count { $0.kind == kind }
      if count > 0 { text += "- \(words(kind)): \(count)\n" }
    }
    text += "\n| id | name | change |\n|---|---|---|\n"
    for item in diff.items.prefix(200) {
      let cells = [item.id, item.label, sentence(item)].map {
        $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      }
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    if diff.items.count > 200 { text += "\n\(diff.items.count - 200) more.\n" }
    return text
  }

  private static func words(_ kind: GazetteerDiff.Item.Kind) -> String {
    switch kind {
    case .placeAdded: "places added"
    case .placeRemoved: "places removed"
    case .placeMoved: "places moved"
    case .parentChanged: "parents changed"
    case .typeChanged: "types changed"
    case .superseded: "superseded"
    case .valueChanged: "values changed"
    case .organisationAdded: "organisations added"
    case .organisationRemoved: "organisations removed"
    case .renamed: "renamed"
    case .nameAdded: "names added"
    case .nameRemoved: "names removed"
    case .nameChanged: "names changed"
    case .rowAdded: "other rows added"
    case .rowRemoved: "other rows removed"
    }
  }
}
