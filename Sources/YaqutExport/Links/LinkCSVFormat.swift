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

  init(options: LinkExportOptions) { self.options = options }

  mutating func begin(_ bytes: inout [UInt8]) { bytes.appendCSVRow(Self.columns) }

  mutating func write(_ document: ExportedDocument, to bytes: inout [UInt8]) {
    let offsets = document.source.offsets(in: options.offsets)
    let sentences = SentenceFinder(document.source)
    for mention in document.mentions {
      let range = offsets[mention.range]
      let entity = mention.entity
      bytes.appendCSVRow([
        document.id, document.date, "\(range.lowerBound)", "\(range.upperBound)",
        document.source.string(mention.range), mention.proclitics, mention.kind.rawValue, mention.form,
        mention.status,
        entity?.id ?? "", mention.type, entity?.name ?? "", entity?.englishName ?? "",
        entity?.point?.latitude.text(decimals: 6) ?? "", entity?.point?.longitude.text(decimals: 6) ?? "",
        entity?.point?.precision?.text(decimals: 3) ?? "", entity?.country ?? "",
        entity?.within.joined(separator: "|") ?? "", mention.rural ?? "",
        mention.confidence.text(decimals: 4),
        mention.reason ?? "", sentences.text(around: mention.range),
      ])
    }
  }
}
