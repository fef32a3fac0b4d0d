extension Gazetteer {
  /// The names of the units that a place lies in, from the smallest up: district, governorate, country.
  ///
  /// Subdistricts are left out, and so is what bears no preferred name. Empty for countries and organisations.
  /// O(depth of the hierarchy).
  public func within(_ index: Int) -> [String] {
    let entity = entity(index)
    guard entity.kind == .place else { return [] }
    var result: [String] = []
    var next = entity.parent
    var steps = 0
    while let parent = next, steps < 8 {
      let unit = self.entity(parent)
      if unit.placetype != .subdistrict, unit.placetype != .continent {
        result.append(name(unit.preferredName).text)
      }
      next = unit.parent
      steps += 1
    }
    return result
  }
}
