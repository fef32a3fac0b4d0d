/// Applies the safe fixes of findings, and nothing else: bytes that no fix names stay as they are.
package struct FixApplication: Sendable {
  /// The files that changed, with their new bytes.
  package private(set) var changed: [String: [UInt8]] = [:]
  /// The findings that were mended, in order.
  package private(set) var mended: [Finding] = []

  /// Mends what can be mended.
  ///
  /// Fixes that touch the same bytes are made one after the other, each on what the one before left, until none is left.
  package init(_ files: GazetteerFiles, paths: Set<String>?, validator: Validator) {
    var files = files
    for _ in 0..<6 {
      let findings = validator.findings(in: files, paths: paths).filter {
        $0.fix?.isSafe == true && $0.acknowledged == nil
      }
      var edits: [String: [Fix.Edit]] = [:]
      var didChange = false
      for finding in findings {
        guard let fix = finding.fix,
          fix.edits.allSatisfy({ edit in
            !(edits[edit.path] ?? []).contains { Self.overlap($0.range, edit.range) }
          })
        else { continue }
        for edit in fix.edits { edits[edit.path, default: []].append(edit) }
        mended.append(finding)
        didChange = true
      }
      if !didChange { return }
      for (path, list) in edits {
        var bytes = files.contents[path] ?? []
        for edit in list.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
          bytes.replaceSubrange(edit.range, with: edit.replacement.utf8)
        }
        files.contents[path] = bytes
        changed[path] = bytes
      }
    }
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.lowerBound == right.lowerBound || left.overlaps(right)
  }
}
