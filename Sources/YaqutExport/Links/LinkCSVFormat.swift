import Yaqut

/// `csv`: a header row, then a row a mention, linked or not (RFC 4180, UTF-8, LF).
///
///     doc,date,start,end,surface,proclitics,kind,form,status,id,type,name,name_en,lat,lon,precision_km,country,within,…
///     a.txt,,31,35,حماة,و,place,name,linked,P12,city,حماة,Hama,35.131829,36.757783,1,SY,حماة|حماة|سوريا,…
///
/// `within` has `|` between the units. Offsets count what ``LinkExportOptions/offsets`` says.
struct LinkCSVFormat: LinkFormat {
  static let columns = [
    "doc", "date", "start", "end", "surface", "proclitics", "kind", "form", "status", "id", "type", "name",
    "name_en",
    "lat", "lon", "precision_km", "country", "within", "rural", "confidence", "reason", "sentence",
  ]
  private let options: LinkExportOptions
  private let fragments = EntityFragments()

  init(options: LinkExportOptions) { self.options = options }

  mutating func begin(_ bytes: inout [UInt8]) { bytes.appendCSVRow(Self.columns) }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let offsets = document.source.offsets(in: options.offsets)
    let sentences = SentenceFinder(document.source)
    for mention in document.mentions {
      let range = offsets[mention.range]
      bytes.append(csv: document.id)
      bytes.append(comma)
      bytes.append(csv: document.date)
      bytes.append(comma)
      bytes.append(decimal: range.lowerBound)
      bytes.append(comma)
      bytes.append(decimal: range.upperBound)
      bytes.append(comma)
      bytes.append(csv: document.source.bytes[mention.range])
      for field in [
        mention.proclitics, mention.kind.rawValue, mention.form, mention.status, mention.entity?.id ?? "",
        mention.type,
      ] {
        bytes.append(comma)
        bytes.append(csv: field)
      }
      bytes.append(comma)
      append(mention.entity, to: &bytes)
      bytes.append(comma)
      bytes.append(csv: mention.rural ?? "")
      bytes.append(comma)
      bytes.append(mention.confidence, decimals: 4)
      bytes.append(comma)
      bytes.append(csv: mention.reason ?? "")
      bytes.append(comma)
      bytes.append(csv: sentences.line(around: mention.range))
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private var comma: UInt8 { UInt8(ascii: ",") }

  /// `name` to `within`.
  private func append(_ entity: ExportedEntity?, to bytes: inout [UInt8]) {
    guard let entity else { return bytes.append(",,,,,,") }
    bytes += fragments.bytes(entity) { bytes in
      bytes.appendCSVRow([
        entity.name, entity.englishName ?? "", entity.point?.latitude.text(decimals: 6) ?? "",
        entity.point?.longitude.text(decimals: 6) ?? "", entity.point?.precision?.text(decimals: 3) ?? "",
        entity.country, entity.within.joined(separator: "|"),
      ])
      bytes.removeLast()
    }
  }
}
