/// A governorate has a seat.
struct MissingSeat: Rule {
  let about = RuleText(
    "missing-seat", .info, .hierarchy, "a governorate of a country that has seats has one", "للمحافظة مركز",
    why:
      "News name the governorate by its seat and the seat by the governorate; the relation `capital_of` says which is which. Told only, since some have their seat in another unit.",
    example: .rows(
      "places/sy.csv", wrong: "P12,governorate,P1,34.7,36.7,50,,60,,,,editorial",
      right: "P12,region,P1,34.7,36.7,50,,60,,,,editorial",
      also: ("names/sy.csv", "P12,البادية,ar,preferred,,,,editorial,")))

  func check(_ gazetteer: GazetteerTables, _ report: inout Report) {
    let capitals = gazetteer.relations.filter { $0.kind == "capital_of" }
    let seated = Set(capitals.compactMap(\.object))
    let countries = Set(
      capitals.compactMap { gazetteer.place($0.object) }.filter { $0.placetype != .country }.map(\.country))
    for place in gazetteer.places where place.placetype == .governorate && place.supersededBy == nil {
      guard let id = place.id, countries.contains(place.country), !seated.contains(id) else { continue }
      report.add(
        place.at("id"),
        "governorate \(gazetteer.label(of: id)) has no seat; add a row '<seat>,capital_of,\(raw: id)' to relations.csv",
        "محافظة \(gazetteer.label(of: id)) بلا مركز؛ أضف سطر capital_of إلى relations.csv")
    }
  }
}
