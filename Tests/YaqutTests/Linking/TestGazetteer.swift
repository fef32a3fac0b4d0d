import Testing

@testable import Yaqut

/// A small gazetteer for the tests of linking: two governorates with namesakes, some organisations, the common cues.
///
/// Ids and points are the tests' own.
enum TestGazetteer {
  static let gazetteer: Gazetteer = {
    do {
      return try Gazetteer(bytes: IndexCompiler.compile(records, table: .make()))
    } catch {
      fatalError("the test gazetteer does not compile: \(error)")
    }
  }()

  static let linker = Linker(gazetteer)

  private typealias PlaceRow = (Int, Placetype, Int?, Double, Double, Int, [String])

  private static let places: [PlaceRow] = [
    (1, .country, nil, 35.0, 38.3, 87, ["سوريا", "سورية"]),
    (2, .governorate, 1, 36.15, 37.4, 69, ["حلب"]),
    (3, .city, 2, 36.2, 37.16, 75, ["حلب"]),
    (4, .governorate, 1, 32.9, 36.2, 60, ["درعا"]),
    (5, .city, 4, 32.62, 36.1, 62, ["درعا"]),
    (6, .governorate, 1, 35.0, 40.3, 62, ["دير الزور"]),
    (7, .city, 6, 35.33, 40.14, 65, ["دير الزور"]),
    (8, .village, 6, 35.38, 40.12, 12, ["الصالحية"]),
    (9, .village, 2, 36.5, 37.6, 12, ["الصالحية"]),
    (10, .village, 6, 35.37, 40.15, 12, ["الحسينية"]),
    (11, .village, 2, 36.0, 37.3, 12, ["الحسينية"]),
    (12, .village, 6, 35.3, 40.2, 10, ["مظلوم"]),
    (13, .town, 6, 35.25, 40.28, 25, ["خشام"]),
    (14, .city, 15, 35.13, 36.75, 64, ["حماة"]),
    (15, .governorate, 1, 35.2, 37.0, 62, ["حماة"]),
    (16, .city, 15, 35.01, 37.05, 45, ["السلمية", "سلمية"]),
    (17, .city, 2, 36.37, 37.52, 45, ["الباب"]),
    (18, .river, nil, 35.5, 39.5, 60, ["نهر الفرات", "الفرات"]),
    (19, .country, nil, 39.0, 35.2, 85, ["تركيا"]),
    (20, .city, 4, 32.89, 36.04, 40, ["نوى"]),
    (21, .village, 4, 32.87, 35.95, 10, ["الجبيلية"]),
    (22, .governorate, 1, 33.5, 37.4, 62, ["ريف دمشق"]),
    (23, .city, 24, 33.51, 36.29, 80, ["دمشق"]),
    (24, .governorate, 1, 33.51, 36.29, 68, ["دمشق"]),
    (25, .governorate, 1, 35.9, 38.9, 62, ["الرقة"]),
    (26, .city, 25, 35.95, 39.01, 64, ["الرقة"]),
    (27, .village, 6, 35.36, 40.1, 10, ["حطلة"]),
    (28, .village, 2, 36.4, 37.0, 10, ["شمال"]),
    (29, .district, 2, 36.37, 37.52, 30, ["الباب"]),
    (30, .village, 2, 36.3, 37.0, 10, ["الحبش"]),
    (31, .country, nil, 33.8, 35.8, 80, ["لبنان"]),
    (32, .village, 2, 36.3, 37.1, 10, ["السورية"]),
    (33, .city, 36, 34.56, 38.28, 45, ["تدمر"]),
    (34, .city, 22, 33.57, 36.4, 45, ["دوما"]),
    (35, .village, 25, 36.0, 39.0, 10, ["6 تشرين"]),
    (36, .governorate, 1, 34.5, 37.9, 62, ["حمص"]),
    (37, .country, nil, 22.1, 57.3, 80, ["عُمان"]),
    (38, .city, nil, 31.95, 35.94, 75, ["عَمّان"]),
    (40, .supranationalRegion, nil, 29.0, 41.0, 50, ["الشرق الأوسط"]),
    (39, .villageGroup, 6, 35.36, 40.13, 20, ["القرى الثلاث"]),
    (41, .village, 2, 36.3, 37.2, 30, ["السلام"]),
    (42, .village, 2, 36.2, 37.2, 5, ["عمر"]),
    (43, .village, 2, 36.1, 37.2, 5, ["المدينة"]),
    (44, .country, nil, 17.0, -4.0, 80, ["مالي"]),
    (45, .city, nil, 18.2, 42.5, 60, ["أبها"]),
    (46, .village, 2, 36.4, 37.2, 10, ["جديدة"]),
    (47, .village, 2, 36.5, 37.2, 10, ["هدية"]),
    (48, .city, nil, 31.2, 29.92, 61, ["الإسكندرية"]),
    (49, .country, nil, 24.0, 45.0, 87, ["السعودية"]),
    (52, .village, 2, 36.2, 37.3, 10, ["الريف"]),
    (51, .village, 6, 35.36, 40.1, 10, ["تل الأسود"]),
    (50, .country, nil, 7.5, -5.5, 65, ["ساحل العاج"]),
  ]

  private static let organisations: [(Int, OrganisationType, String, [(String, NameKind)])] = [
    (1, .armedGroup, "SY", [("قوات سوريا الديمقراطية", .preferred), ("قسد", .abbreviation)]),
    (2, .army, "SY", [("الجيش السوري", .preferred), ("قوات النظام", .descriptive)]),
    (3, .monitor, "SY", [("المرصد السوري لحقوق الإنسان", .preferred), ("المرصد", .short)]),
    (4, .armedGroup, "LB", [("حزب الله", .preferred)]),
    (5, .army, "TR", [("الجيش التركي", .preferred)]),
    (6, .intelligence, "SY", [("الأمن العسكري", .preferred)]),
    (7, .media, "SY", [("شبكة درعا 24", .preferred), ("درعا 24", .short)]),
    (8, .ministry, "SY", [("وزارة السياحة السورية", .preferred), ("وزارة السياحة", .short)]),
    (9, .media, "SY", [("الوطن", .preferred)]),
    (10, .armedGroup, "", [("تنظيم داعش", .preferred), ("داعش", .abbreviation)]),
  ]

  private static let cues: [(CueClass, String, CueNumber, Bool, [String])] = [
    (.placeHead, "city", .singular, false, ["مدينة"]),
    (.placeHead, "city", .dual, false, ["مدينتي", "مدينتا"]),
    (.placeHead, "city", .plural, false, ["مدن"]),
    (.placeHead, "town", .singular, false, ["بلدة"]),
    (.placeHead, "village", .singular, false, ["قرية"]),
    (.placeHead, "village", .plural, false, ["قرى"]),
    (.placeHead, "governorate", .singular, false, ["محافظة"]),
    (.placeHead, "river", .singular, true, ["نهر"]),
    (.placeHead, "district", .plural, false, ["مناطق"]),
    (.placeHead, "region", .plural, false, ["مناطق"]),
    (.placeHead, "region", .singular, false, ["ساحل"]),
    (.placeHead, "hospital", .singular, false, ["مشفى"]),
    (.placeHead, "road", .singular, false, ["طريق"]),
    (.rural, "", .singular, false, ["ريف"]),
    (.rural, "", .dual, false, ["ريفي"]),
    (.direction, "north", .singular, false, ["شمال", "شمالي"]),
    (.direction, "east", .singular, false, ["شرق", "شرقي"]),
    (.preposition, "in", .singular, false, ["في"]),
    (.preposition, "to", .singular, false, ["إلى", "من", "نحو"]),
    (.personNoun, "", .plural, false, ["سكان"]),
    (.branchHead, "", .singular, false, ["فرع"]),
    (.speechVerb, "", .singular, false, ["قال", "قالت", "بحسب", "ذكر", "ذكرت"]),
    (.verbParticle, "", .singular, false, ["التي", "لم", "قد"]),
    (.month, "", .singular, false, ["تشرين"]),
    (.personTitle, "", .singular, false, ["القائد", "قائد"]),
    (.givenName, "", .singular, false, ["محمد", "عبدي", "مظلوم"]),
    (.kunya, "", .singular, false, ["أبو", "بن"]),
    (.organisationHead, "media", .singular, false, ["شبكة"]),
  ]

  private static let stopNames: [(String, StopReason, Double)] = [
    ("أخرى", .commonWord, 800), ("الباب", .commonWord, 60), ("مظلوم", .givenName, 1),
    ("المرصد", .commonWord, 20),
    ("الصالحية", .commonWord, 0.2), ("السكنية", .commonWord, 61), ("بيانات", .commonWord, 100),
    ("السلام", .commonWord, 200), ("المدينة", .commonWord, 800), ("الوطن", .commonWord, 100),
    ("السابق", .commonWord, 500), ("باب", .commonWord, 60), ("جديدة", .commonWord, 120),
    ("جديد", .commonWord, 200), ("هدية", .commonWord, 30), ("أجيال", .commonWord, 5),
    ("على", .givenName, 16_000),
  ]

  private static var records: GazetteerRecords {
    var records = GazetteerRecords()
    records.version = "test"
    for (number, type, parent, latitude, longitude, importance, names) in places {
      guard let id = EntityID(.place, number) else { continue }
      var record = EntityRecord(id: id, placetype: type, origin: .compiled)
      record.parent = parent.flatMap { EntityID(.place, $0) }
      record.latitude = latitude
      record.longitude = longitude
      record.importance = importance
      record.country =
        [18: "", 19: "TR", 31: "LB", 44: "ML", 45: "SA", 48: "EG", 49: "SA", 50: "CI"][number] ?? "SY"
      records.entities.append(record)
      for (index, name) in names.enumerated() {
        records.names.append(
          NameRecord(
            entity: id, text: name, lang: "ar", kind: index == 0 ? .preferred : .variant, origin: .compiled))
      }
    }
    // The demonyms of countries and of a city, from which its adjectives are made.
    for (number, demonym) in [
      (1, "سوري"), (19, "تركي"), (31, "لبناني"), (44, "مالي"), (48, "إسكندري"), (49, "سعودي"),
    ] {
      guard let id = EntityID(.place, number) else { continue }
      records.names.append(
        NameRecord(entity: id, text: demonym, lang: "ar", kind: .demonym, origin: .compiled))
    }
    if let group = EntityID(.place, 39) {
      for village in [8, 10, 27].compactMap({ EntityID(.place, $0) }) {
        records.relations.append(
          RelationRecord(subject: village, kind: "member_of", object: group, origin: .compiled))
      }
    }
    for (number, type, country, names) in organisations {
      guard let id = EntityID(.organisation, number) else { continue }
      var record = EntityRecord(id: id, organisationType: type, origin: .compiled)
      record.country = country
      record.importance = 50
      record.to = number == 2 ? "2024-12-08" : ""
      records.entities.append(record)
      for (name, kind) in names {
        records.names.append(NameRecord(entity: id, text: name, lang: "ar", kind: kind, origin: .compiled))
      }
    }
    for (cueClass, means, number, inside, words) in cues {
      for word in words {
        records.cues.append(
          CueRecord(
            word: word, cue: Cue(cueClass: cueClass, means: means, number: number, inside: inside),
            origin: .compiled))
      }
    }
    for (name, reason, perMillion) in stopNames {
      records.stopNames.append(
        StopNameRecord(
          name: name, stopName: StopName(reason: reason, perMillion: perMillion), origin: .compiled))
    }
    return records
  }
}
