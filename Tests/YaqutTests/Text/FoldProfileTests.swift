import Testing
import Yaqut

@Suite("Profiles")
struct FoldProfileTests {
  @Test("A profile is found by its name", arguments: ["exact", "standard", "key", "loose"])
  func isNamed(name: String) { #expect(FoldProfile.named(name)?.name == name) }

  @Test("There is no profile of another name")
  func isUnknown() { #expect(FoldProfile.named("strict") == nil) }

  @Test("Every profile makes the lossless folds, in the order in which folds act")
  func hasLosslessFolds() {
    let profile = FoldProfile("mine", folds: [.elongation, .marks])
    #expect(
      profile.folds == [
        .presentationForms, .composition, .tatweel, .formatCharacters, .whiteSpace, .marks, .elongation,
      ])
  }

  @Test("Each profile has the folds of the one before")
  func growsByFolds() {
    let profiles = [FoldProfile.exact, .standard, .key, .loose].map { Set($0.folds) }
    for (smaller, larger) in zip(profiles, profiles.dropFirst()) {
      #expect(smaller.isStrictSubset(of: larger))
    }
    #expect(profiles[3] == Set(Fold.all))
  }

  @Test("The profile of a level has no fold above it and none that only loose makes")
  func stopsAtItsLevel() {
    #expect(FoldProfile(upTo: .spelling).folds.allSatisfy { $0.level <= .spelling })
    #expect(FoldProfile(upTo: .segmentation).folds == FoldProfile.key.folds)
  }

  @Test("Names of folds differ, and their sentences end with a full stop")
  func describesFolds() {
    #expect(Set(Fold.all.map(\.name)).count == Fold.all.count)
    #expect(Fold.all.allSatisfy { $0.summary.hasSuffix(".") && $0.reason.hasSuffix(".") })
    #expect(Fold.all.map(\.level) == Fold.all.map(\.level).sorted())
  }
}
