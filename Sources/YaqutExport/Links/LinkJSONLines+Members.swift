import Yaqut

// What a record tells of an entity, made from the bytes of the index. LinkJSONLines.writeEntity does the same from strings,
// and is what tests compare it with.

extension LinkJSONLines {
  /// Appends the members of an entity, without brackets.
  func appendMembers(of index: Int, to bytes: inout [UInt8]) {
    guard !names else { return appendMembersPlainly(of: index, to: &bytes) }
    let entity = gazetteer.entity(index)
    let type = entity.typeName
    bytes.append(addingCapacity: 128 + (type.utf8.count + 8) * JSONString.longestEscape) { output in
      output.append("\"id\":\"")
      output.append(entity.kind == .place ? "P" : "O")
      output.append(digits: UInt(entity.id.number))
      output.append("\",\"type\":\"")
      output.append(jsonBody: type.utf8Span.span)
      output.append("\",\"name\":")
    }
    append(name: entity.preferredName, to: &bytes)
    bytes.append(",\"name_en\":")
    if let name = entity.englishName { append(name: name, to: &bytes) } else { bytes.append("\"\"") }
    let country = entity.country
    bytes.append(addingCapacity: 128 + country.utf8.count * JSONString.longestEscape) { output in
      output.append(",\"lat\":")
      output.append(degrees: entity.latitude)
      output.append(",\"lon\":")
      output.append(degrees: entity.longitude)
      output.append(",\"country\":\"")
      output.append(jsonBody: country.utf8Span.span)
      output.append("\",\"within\":[")
    }
    let start = bytes.count
    gazetteer.forEachName(within: index) { name in
      if bytes.count > start { bytes.append(UInt8(ascii: ",")) }
      append(name: name, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The same from strings.
  func appendMembersPlainly(of index: Int, to bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.object { writeEntity(index, &$0) }
    bytes.append(contentsOf: json.bytes.dropFirst().dropLast())
  }

  private func append(name: Int, to bytes: inout [UInt8]) {
    gazetteer.withText(ofName: name) { bytes.append(json: $0) }
  }
}

extension OutputSpan<UInt8> {
  fileprivate mutating func append(degrees: Double?) {
    if let degrees, append(degrees, decimals: 6) { return }
    append("null")
  }
}
