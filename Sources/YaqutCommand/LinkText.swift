import Yaqut

/// Links for reading: a line a mention, with the line it stands on.
///
/// Arabic stands in first-strong isolates (U+2068…U+2069), so that numbers and ids keep their places.
///
///     a.txt
///        3  حماة        city      Hama — حماة، حماة، سوريا      35.1318,36.7578   97 %  P12
struct LinkText {
  let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  func describe(_ document: LinkedDocument) -> String {
    var text = document.id + "\n"
    var line = 1
    var position = 0
    for link in document.links {
      for byte in document.source.bytes[position..<link.range.lowerBound] where byte == UInt8(ascii: "\n") {
        line += 1
      }
      position = link.range.lowerBound
      text +=
        "\(padded(String(line), 5))  \(isolated(document.source.string(link.range)))  \(describe(link))\n"
    }
    return text
  }

  private func describe(_ link: Link) -> String {
    guard let index = link.entity else {
      return "unlinked  \(link.expectedType ?? link.kind.rawValue)  \(link.reason?.rawValue ?? "")"
    }
    let entity = gazetteer.entity(index)
    var parts = [entity.placetype?.rawValue ?? entity.organisationType?.rawValue ?? ""]
    parts.append(isolated(gazetteer.name(entity.preferredName).text))
    if let english = entity.englishName { parts.append(gazetteer.name(english).text) }
    let within = gazetteer.within(index)
    if !within.isEmpty { parts.append(isolated(within.joined(separator: "، "))) }
    if let latitude = entity.latitude, let longitude = entity.longitude {
      parts.append("\(latitude),\(longitude)")
    }
    if let rural = link.qualifier?.rural { parts.append(isolated("ريف \(rural)")) }
    parts.append("\(Int((link.confidence * 100).rounded())) %")
    parts.append(entity.id.description)
    return parts.joined(separator: "  ")
  }

  private func isolated(_ text: String) -> String {
    "\u{2068}" + text.split(whereSeparator: \.isNewline).joined(separator: " ") + "\u{2069}"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
