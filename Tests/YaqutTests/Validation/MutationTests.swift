import TestSupport
import Testing
import Yaqut

/// Bad edits, one at a time, each to be found by the rule meant for it at the right line; and good edits, to be passed.
@Suite("Bad and good edits")
struct MutationTests {
  /// The sample with three subdistricts and forty villages more, whose names are of the usual kinds.
  static let sample: Draft = {
    var draft = Draft(ValidationSample.sound)
    draft.insert(
      "places/sy.csv", ["P40", "subdistrict", "P3", "36.4", "37.6", "10", "", "40", "", "", "", "editorial"])
    draft.insert("names/sy.csv", ["P40", "الخفسة", "ar", "preferred", "", "", "", "editorial", ""])
    let first = ["تل", "كفر", "خربة", "عين", "دير", "أم", "جب", "رسم"]
    let second = ["الحجر", "الأحمر", "الفرس", "الصغيرة", "كلبين", "العنبية"]
    let latin = ["Tall", "Kafr", "Khirbat", "Ayn", "Dayr", "Umm", "Jubb", "Rasm"]
    let latinSecond = ["al-Hajar", "al-Ahmar", "al-Faras", "as-Saghirah", "Kalbin", "al-Anabiyah"]
    for index in 0..<40 {
      let id = "P\(100 + index)"
      let (one, two) = (index % 8, index / 8)
      let lat = CanonicalNumber.rounded(36.3 + Double(index % 7) * 0.031, decimals: 3)
      let lon = CanonicalNumber.rounded(37.5 + Double(index / 7) * 0.043, decimals: 3)
      draft.insert(
        "places/sy.csv",
        [id, "village", index % 2 == 0 ? "P4" : "P40", lat, lon, "1", "", "5", "", "", "", "editorial"])
      draft.insert(
        "names/sy.csv", [id, "\(first[one]) \(second[two])", "ar", "preferred", "", "", "", "editorial", ""])
      draft.insert(
        "names/sy.csv",
        [id, "\(latin[one]) \(latinSecond[two])", "en", "preferred", "", "", "", "editorial", ""])
    }
    return draft
  }()

  static let known = Set(Validator().findings(in: sample.files).map(\.fingerprint))
  static let rounds = 12

  @Test("At least 99 of 100 bad edits are found by the rule meant for them, at the right line")
  func badEdits() {
    #expect(Self.known.isEmpty)
    let base = Self.sample.files
    var made = 0
    var escaped: [String] = []
    for mutation in Mutations.all {
      var count = 0
      for seed in 0..<UInt64(Self.rounds * 4) where count < Self.rounds {
        var random = SeededNumbers(seed: seed)
        var draft = Self.sample
        guard let wanted = mutation.apply(&draft, &random) else { continue }
        count += 1
        let files = draft.files
        let found = Validator().findings(in: files, base: mutation.needsBase ? base : nil)
        if !found.contains(where: {
          wanted.rules.contains($0.rule) && $0.path == wanted.path && $0.line == wanted.line
        }) {
          let others = Set(found.map { "\($0.path):\($0.line) \($0.rule)" }).sorted().prefix(4).joined(
            separator: ", ")
          escaped.append(
            "\(mutation.name) (seed \(seed)): \(wanted.rules[0]) at \(wanted.path):\(wanted.line); found: \(others)"
          )
        }
      }
      made += count
      if count == 0 { escaped.append("\(mutation.name): never made") }
    }
    print("\(made) bad edits of \(Mutations.all.count) kinds, \(escaped.count) escaped")
    for line in escaped { print("  escaped: \(line)") }
    #expect(made >= 2000)
    #expect(Mutations.all.count >= 60)
    #expect(Double(escaped.count) <= Double(made) * 0.01, "\(escaped.prefix(20).joined(separator: "\n"))")
  }

  @Test("The rules find each kind of bad edit among the villages of a real district too")
  func badEditsOfRealRows() throws {
    let sample = try RealDistrict.draft()
    let base = sample.files
    let known = Set(Validator().findings(in: base).map(\.fingerprint))
    #expect((sample.tables["places/sy.csv"] ?? []).count > 200)
    var made = 0
    var escaped: [String] = []
    for mutation in Mutations.all {
      for seed in UInt64(100)..<110 {
        var random = SeededNumbers(seed: seed)
        var draft = sample
        guard let wanted = mutation.apply(&draft, &random) else { continue }
        made += 1
        let found = Validator().findings(in: draft.files, base: mutation.needsBase ? base : nil)
        if !found.contains(where: {
          wanted.rules.contains($0.rule) && $0.path == wanted.path && $0.line == wanted.line
            && !known.contains($0.fingerprint)
        }) {
          escaped.append(
            "\(mutation.name) (seed \(seed)): \(wanted.rules[0]) at \(wanted.path):\(wanted.line)")
        }
        break
      }
    }
    print("\(made) bad edits of real rows, \(escaped.count) escaped")
    for line in escaped { print("  escaped: \(line)") }
    #expect(made >= 175)
    #expect(Double(escaped.count) <= Double(made) * 0.01, "\(escaped.joined(separator: "\n"))")
  }

  @Test("Against a base, an acknowledgement of a file that did not change is not unused")
  func acknowledgedElsewhere() {
    var draft = Self.sample
    draft.insert(
      "places/sy.csv", ["P901", "village", "P4", "36", "38", "1", "", "5", "", "", "", "editorial"])
    draft.insert("names/sy.csv", ["P901", "كفر ناصح", "ar", "preferred", "", "", "", "editorial", ""])
    draft.insert("allow.csv", ["rounded-point", "", "P901", "known to the degree only"])
    let base = draft.files
    draft.insert("concordances.csv", ["P6", "gn", "1234567"])
    #expect(Validator().findings(in: base).allSatisfy { !$0.blocks })
    #expect(Validator().findings(in: draft.files, base: base).allSatisfy { !$0.blocks })
  }

  @Test("No good edit raises an error")
  func goodEdits() {
    let base = Self.sample.files
    var made = 0
    for edit in GoodEdits.all {
      for seed in 0..<UInt64(60) {
        var random = SeededNumbers(seed: seed)
        var draft = Self.sample
        edit.apply(&draft, &random)
        made += 1
        for finding in Validator().findings(in: draft.files, base: base) where finding.severity == .error {
          Issue.record(
            "\(edit.name) (seed \(seed)): \(finding.path):\(finding.line): \(finding.message.english) [\(finding.rule)]"
          )
        }
      }
    }
    print("\(made) good edits of \(GoodEdits.all.count) kinds")
    #expect(made >= 500)
  }
}

/// Good edits of the kinds that people make.
enum GoodEdits {
  struct Edit: Sendable {
    let name: String
    let apply: @Sendable (inout Draft, inout SeededNumbers) -> Void
  }

  private static let sy = "places/sy.csv"

  private static func onPlace(
    _ name: String, _ apply: @escaping @Sendable (inout Draft, Int, inout SeededNumbers) -> Void
  ) -> Edit {
    Edit(name: name) { draft, random in
      if let row = Mutations.settlement(draft, &random) { apply(&draft, row, &random) }
    }
  }

  private static func variant(_ name: String, _ lang: String, _ names: [String]) -> Edit {
    onPlace(name) { draft, row, random in
      let text = names.randomElement(using: &random) ?? ""
      draft.insert(
        "names/sy.csv", [draft.cell(sy, row, "id"), text, lang, "variant", "", "", "", "editorial", ""])
    }
  }

  static let all: [Edit] = [
    variant(
      "an Arabic alias", "ar",
      ["جورة النحل", "الحوايج", "بئر خليل", "تل 12", "حي الشيخ مقصود", "السبع والعشرون"]),
    variant(
      "an alias of the dialect", "ar",
      ["إم العظام", "بير الحلو", "قلعة نجم", "آق قويونلو", "الرؤية", "مئذنة عيسى"]),
    variant(
      "a Latin alias", "en",
      ["Bir Khalil", "O'Brien Farm", "St. George", "Qal'at Najm", "al-Bab", "Deir ez-Zor"]),
    variant("a romanised alias", "ar-Latn", ["Biʾr Khalīl", "Qalʿat Najm", "Tall al-Ḥajar"]),
    variant("a Turkish alias", "tr", ["Çobanbey", "Karkamış", "Şeyhler"]),
    variant("a Kurdish alias", "ku", ["Kobanê", "کۆبانێ", "Girê Spî"]),
    onPlace("a population") { draft, row, random in
      _ = draft.set(sy, row, "population", "\(Int.random(in: 50...20000, using: &random))")
    },
    onPlace("another importance") { draft, row, random in
      _ = draft.set(sy, row, "importance", "\(Int.random(in: 0...30, using: &random))")
    },
    onPlace("a point a little off") { draft, row, random in
      let lat = (Double(draft.cell(sy, row, "lat")) ?? 36) + Double.random(in: -0.01...0.01, using: &random)
      _ = draft.set(sy, row, "lat", CanonicalNumber.rounded(lat, decimals: 6))
    },
    onPlace("a code of GeoNames") { draft, row, random in
      draft.insert(
        "concordances.csv",
        [draft.cell(sy, row, "id"), "gn", "\(Int.random(in: 5_000_000...9_000_000, using: &random))"])
    },
    onPlace("a note") { draft, row, _ in
      let names = draft.rows("names/sy.csv") {
        draft.cell("names/sy.csv", $0, "place") == draft.cell(sy, row, "id")
      }
      if let first = names.first {
        _ = draft.set("names/sy.csv", first, "note", "as on the map of 1958, sheet 14, page 3")
      }
    },
    Edit(name: "a village with its names") { draft, random in
      let lat = CanonicalNumber.rounded(Double.random(in: 36.2...36.6, using: &random), decimals: 4)
      let lon = CanonicalNumber.rounded(Double.random(in: 37.4...37.9, using: &random), decimals: 4)
      draft.insert(sy, ["P900", "village", "P4", lat, lon, "1", "", "5", "", "", "", "editorial"])
      draft.insert("names/sy.csv", ["P900", "شويحة الخضر", "ar", "preferred", "", "", "", "editorial", ""])
      draft.insert(
        "names/sy.csv", ["P900", "Shuwayhat al-Khidr", "en", "preferred", "", "", "", "editorial", ""])
    },
    Edit(name: "an organisation with its names") { draft, random in
      let year = Int.random(in: 2011...2020, using: &random)
      draft.insert(
        "organisations.csv", ["O90", "armed_group", "SY", "P2", "O3", "\(year)", "", "", "editorial"])
      draft.insert(
        "organisation_names.csv",
        ["O90", "كتيبة الجبل", "ar", "preferred", "", "\(year)", "", "editorial", ""])
      draft.insert(
        "organisation_names.csv",
        ["O90", "مسلحو الجبل", "ar", "descriptive", "hostile", "", "", "editorial", ""])
    },
    Edit(name: "a place retired as a duplicate") { draft, random in
      guard let row = Mutations.settlement(draft, &random), let id = draft.tables[sy]?.remove(at: row)[0]
      else { return }
      draft.tables["names/sy.csv"]?.removeAll { $0[0] == id }
      draft.insert("retired.csv", [id, "duplicate", "2024-06-01", id == "P5" ? "P2" : "P5"])
    },
    Edit(name: "a case") { draft, _ in
      draft.raw["cases/new.txt"] = Array("# a remark\nوصل إلى ⟦منبج|P5,P3⟧ لا إلى ⟦مظلوم|-⟧\n".utf8)
    },
    onPlace("a name that was replaced and kept") { draft, row, _ in
      let id = draft.cell(sy, row, "id")
      let path = "names/sy.csv"
      guard
        let old = draft.rows(
          path, where: { draft.cell(path, $0, "place") == id && draft.cell(path, $0, "lang") == "ar" }
        ).first
      else { return }
      var cells = draft.tables[path]?.remove(at: old) ?? []
      cells[3] = "historical"
      draft.insert(path, cells)
      draft.insert(path, [id, "المنصورة الجديدة", "ar", "preferred", "", "", "", "editorial", ""])
    },
  ]
}
