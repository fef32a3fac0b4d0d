/// Which placetypes may lie in which: a place lies in one of a lower rank.
enum PlacetypeRank {
  static func of(_ type: Placetype) -> Int {
    switch type {
    case .continent: 0
    case .supranationalRegion, .sea: 1
    case .country: 2
    case .governorate: 3
    case .district: 4
    case .subdistrict: 5
    // A region, a desert, a mountain may hold settlements and may lie in any unit.
    case .region, .desert, .mountain, .plateau, .plain, .valley, .river, .lake, .island, .road, .canal: 6
    case .city: 7
    case .town, .village, .villageGroup, .hamlet, .camp: 8
    case .neighbourhood: 9
    default: 10
    }
  }
}
