import Yaqut

/// Writes the lines of ``LinkJSONLines`` from pieces that are ready: what each line begins with, what stands for each kind
/// of link, and what was written of an entity before.
///
/// It writes what ``LinkJSONLines/write(_:to:)`` writes, byte for byte, or nothing: documents that were explained, or have
/// links in links, or bytes that are ill-formed, are left to that.
struct LinkLineWriter: Sendable {
  let lines: LinkJSONLines
  /// What stands between the id of a document and its links.
  private let head: [UInt8]
  /// What stands between the proclitics of a link and its entity, by ``trait(_:)``.
  private let traits: [[UInt8]]
  /// What stands behind the confidence of a link, by level.
  private let levels: [[UInt8]]
  private var entities = EntityMembers()
  private var json = JSONWriter()

  init(_ lines: LinkJSONLines) {
    self.lines = lines
    var json = JSONWriter()
    json.object {
      lines.writeHead(to: &$0)
      $0.member("mentions") { $0.array { _ in } }
    }
    head = [UInt8(ascii: ",")] + json.bytes.dropFirst().dropLast(2)
    traits = Self.traits
    levels = FoldLevel.allCases.map { Array(",\"level\":\"\($0.name)\"".utf8) }
  }

  /// Whether it writes what these lines are.
  func serves(_ lines: LinkJSONLines) -> Bool {
    self.lines.gazetteer === lines.gazetteer && self.lines.unit == lines.unit
      && self.lines.names == lines.names
  }

  /// Appends the line of a document; `false`, and nothing is appended, where it has what is not written from pieces.
  mutating func append(_ document: LinkedDocument, to bytes: inout [UInt8]) -> Bool {
    guard document.rejected.isEmpty else { return false }
    let start = bytes.count
    bytes.append("{\"doc\":")
    bytes.append(json: document.id)
    bytes.append(contentsOf: head)
    let text = document.source.bytes.span
    let links = document.links.span
    var offsets = RunningOffsets(lines.unit)
    for index in links.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if index % Self.ahead == 0 { readAhead(links, index) }
      guard append(links, index, text, &offsets, to: &bytes) else {
        bytes.removeLast(bytes.count - start)
        return false
      }
    }
    bytes.append("]}\n")
    return true
  }

  /// How many links are looked up together: the linker leaves little in the cache.
  private static let ahead = 16

  private mutating func readAhead(_ links: Span<Link>, _ first: Int) {
    for index in first..<min(first + Self.ahead, links.count) {
      if let entity = links[index].entity { entities.readAhead(entity) }
    }
  }

  /// Appends one of the links. They are read where they lie, since a copy of a link takes hold of all its strings.
  private mutating func append(
    _ links: Span<Link>, _ index: Int, _ text: Span<UInt8>, _ offsets: inout RunningOffsets,
    to bytes: inout [UInt8]
  ) -> Bool {
    let range = links[index].range
    guard links[index].candidates.isEmpty, links[index].nested.isEmpty,
      links[index].confidence.magnitude <= 1,
      let start = offsets.skip(to: range.lowerBound, in: text),
      let end = offsets.advance(to: range.upperBound, in: text)
    else { return false }
    let surface = text.extracting(range)
    let proclitics = links[index].proclitics
    let trait = traits[Self.trait(links[index].kind, links[index].form, isLinked: links[index].entity != nil)]
    let members = links[index].entity.map { memberRange(of: $0) } ?? 0..<0
    let room = (surface.count + proclitics.utf8.count) * JSONString.longestEscape + members.count + 200
    bytes.append(addingCapacity: room) { output in
      output.append("{\"start\":")
      output.append(digits: UInt(start))
      output.append(",\"end\":")
      output.append(digits: UInt(end))
      output.append(",\"surface\":\"")
      output.append(jsonBody: surface)
      output.append("\",\"proclitics\":\"")
      output.append(jsonBody: proclitics.utf8Span.span)
      output.append(copying: trait.span)
      output.append(copying: entities.bytes.span.extracting(members))
    }
    if links[index].entity == nil {
      appendUnlinked(links[index].expectedType, links[index].reason, to: &bytes)
    }
    let confidence = links[index].confidence
    let level = links[index].entity == nil ? nil : levels[Int(links[index].level.rawValue)]
    bytes.append(addingCapacity: OutputSpan<UInt8>.longestDecimal + 64) { output in
      output.append(",\"confidence\":")
      _ = output.append(confidence, decimals: 4)
      if let level { output.append(copying: level.span) }
    }
    append(links[index].qualifier, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return true
  }

  /// The members of a link between its proclitics and its confidence that do not depend on its entity.
  private static var traits: [[UInt8]] {
    EntityKind.allCases.flatMap { kind in
      Link.Form.allCases.flatMap { form in
        [
          "\"status\":\"unlinked\",\"id\":null", "\"status\":\"linked\",",
        ].map { Array("\",\"kind\":\"\(kind.rawValue)\",\"form\":\"\(form.rawValue)\",\($0)".utf8) }
      }
    }
  }

  /// The number in ``traits`` of what a link has.
  private static func trait(_ kind: EntityKind, _ form: Link.Form, isLinked: Bool) -> Int {
    let kind =
      switch kind {
      case .place: 0
      case .organisation: 1
      }
    let form =
      switch form {
      case .name: 0
      case .short: 1
      case .descriptive: 2
      case .demonym: 3
      }
    return (kind * 4 + form) * 2 + (isLinked ? 1 : 0)
  }

  /// Where the members that tell of an entity lie in `entities.bytes`.
  private mutating func memberRange(of entity: Int) -> Range<Int> {
    let lines = lines
    return entities.range(of: entity) { lines.appendMembers(of: entity, to: &$0) }
  }

  /// What the text says it is, and why there is no link.
  private func appendUnlinked(_ type: String?, _ reason: Link.Reason?, to bytes: inout [UInt8]) {
    if let type {
      bytes.append(",\"type\":")
      bytes.append(json: type)
    }
    if let reason {
      bytes.append(",\"reason\":")
      bytes.append(json: reason.rawValue)
    }
  }

  private mutating func append(_ qualifier: Link.Qualifier?, to bytes: inout [UInt8]) {
    guard let qualifier else { return }
    json.removeAll()
    lines.write(qualifier, &json)
    bytes.append(",\"qualifier\":")
    bytes.append(contentsOf: json.bytes)
  }
}
