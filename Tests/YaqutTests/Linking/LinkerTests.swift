import Testing

@testable import Yaqut

@Suite("Linking")
struct LinkerTests {
  @Test(
    "a sentence of news gets its links",
    arguments: [
      "وصل المقاتلون إلى ⟦حلب|P3⟧ صباح اليوم",
      "في محافظة ⟦درعا|P4⟧ وفي مدينة ⟦درعا|P5⟧",
      "انسحبت ⟦قوات النظام|O2⟧ من ريف ⟦حلب|P2⟧ الشمالي",
      "سيطرت على مدينتي ⟦حماة|P14⟧ و⟦السلمية|P16⟧ أمس",
      "اشتباكات في ⟦ريف دمشق|P22⟧ وفي ⟦دمشق|P23⟧",
      "على ضفة ⟦نهر الفرات|P18⟧ في ⟦الرقة|P26⟧",
      "قالت ⟦قوات سوريا الديمقراطية|O1⟧ (⟦قسد|O1⟧) إنها انسحبت",
    ])
  func sentences(_ marked: String) { expectLinks(marked) }

  @Test("proclitics stand outside the mention, the article of لل inside")
  func proclitics() throws {
    let linker = TestGazetteer.linker
    let document = linker.link("ثم عادوا للرقة وبحلب ولـ\"قسد\" مواقع في مدينة الرقة وفي مدينة حلب")
    let found = document.links.map { "\($0.proclitics)+\(document.source.string($0.range))" }
    #expect(found.prefix(3) == ["ل+لرقة", "وب+حلب", "ول+قسد"])
    #expect(
      document.links.first.flatMap(\.entity).map {
        linker.gazetteer.name(linker.gazetteer.entity($0).preferredName).text
      } == "الرقة")
  }

  @Test("villages of one list lie together, near the city the text names")
  func villagesOfOneList() {
    expectLinks(
      "دخلت إلى قرى ⟦الصالحية|P8⟧ و⟦الحسينية|P10⟧ و⟦حطلة|P27⟧ و⟦خشام|P13⟧ في ريف ⟦دير الزور|P6⟧")
  }

  @Test("a personal name that equals a village is no place")
  func personalName() {
    expectLinks("قال القائد محمد مظلوم إن قواته باقية في ⟦حلب|P3⟧")
    expectLinks("أعرب عبدي مظلوم عن استعداده")
  }

  @Test("a village that equals a personal name is a place after its head word")
  func villageAfterHead() { expectLinks("قصف على قرية ⟦مظلوم|P12⟧ بريف ⟦دير الزور|P6⟧") }

  @Test("a letter typed twice in a long name does not hide it")
  func doubledLetter() { expectLinks("اتفاق مع ⟦قوات سوريا الدييمقراطية|O1⟧ للانتشار") }

  @Test("a name that the gazetteer lacks is reported unlinked after a head word")
  func unknownName() {
    expectLinks("استهدفت قرية ⟦المحسنلي|?⟧ بريف ⟦حلب|P2⟧")
    expectLinks("قرى ⟦الصالحية|P9⟧ و⟦كباشين|?⟧ بريف ⟦حلب|P2⟧")
  }

  @Test("a common word is left alone without a cue and linked with one")
  func commonWord() {
    expectLinks("فتح الباب ودخل")
    expectLinks("انفجرت عبوة في مدينة ⟦الباب|P17⟧ بريف ⟦حلب|P2⟧")
  }

  @Test("a region that is called by a direction is no side of another place")
  func directedRegion() {
    let links = TestGazetteer.linker.link("أزمة في الشرق الأوسط").links
    #expect(links.map { $0.entity.map { TestGazetteer.gazetteer.entity($0).id.description } } == ["P40"])
  }

  @Test("a collective name stands for its members")
  func members() throws {
    let linker = TestGazetteer.linker
    let link = try #require(linker.link("قصف القرى الثلاث في دير الزور").links.first)
    let members = try #require(link.qualifier).members
    #expect(members.map { TestGazetteer.gazetteer.entity($0).id.description } == ["P8", "P10", "P27"])
    #expect(linker.link("قصف خشام").links.first?.qualifier == nil)
  }

  @Test("the short form of a body follows its full name")
  func shortForm() {
    expectLinks("ذكر ⟦المرصد السوري لحقوق الإنسان|O3⟧ أن القصف تجدد. وأضاف ⟦المرصد|O3⟧ أن ثلاثة قتلوا")
  }

  @Test("a collective noun with a country's adjective is its army")
  func descriptive() throws {
    let document = TestGazetteer.linker.link("قصفت القوات التركية محيط مدينة حلب")
    let link = try #require(document.links.first)
    #expect(document.source.string(link.range) == "القوات التركية")
    #expect(link.form == .descriptive)
    #expect(link.entity.map { TestGazetteer.gazetteer.entity($0).id.description } == "O5")
  }

  @Test("a place inside a longer name is no mention of its own, but nested")
  func nested() throws {
    expectLinks("ذكرت شبكة ⟦درعا 24|O7⟧ ذلك")
    var options = Linker.Options()
    options.nests = true
    let document = Linker(TestGazetteer.gazetteer, options: options).link("ذكرت شبكة درعا 24 ذلك")
    let link = try #require(document.links.first)
    #expect(link.nested.map { document.source.string($0.range) } == ["درعا"])
  }

  @Test(
    "any bytes give a result", arguments: [[], [0xFF, 0xFE], [0xD8], [0], Array("حلب".utf8) + [0xC3, 0x28]])
  func anyBytes(_ bytes: [UInt8]) {
    let document = TestGazetteer.linker.link(SourceText(bytes))
    #expect(document.links.allSatisfy { $0.range.upperBound <= bytes.count })
  }

  @Test(
    "a demonym is not its country, unless the country is called so",
    arguments: ["قال غواص تركي ذلك", "قال سائح لبناني ذلك", "وصل إلى ⟦مالي|P44⟧ أمس"])
  func demonym(_ marked: String) { expectLinks(marked) }

  @Test("what is asked for is kept: readings, rejected spans, demonyms")
  func options() throws {
    var options = Linker.Options()
    options.explains = true
    options.keepsRejected = true
    options.demonyms = true
    let document = Linker(TestGazetteer.gazetteer, options: options).link("فتح السوريون الباب في حلب")
    let city = try #require(document.links.first { $0.form == .name })
    #expect(city.candidates.count == 2)
    #expect(city.candidates.first?.evidence.contains { $0.kind == "preposition" } == true)
    #expect(document.rejected.map { document.source.string($0.range) } == ["الباب"])
    #expect(document.links.first?.form == .demonym)
  }

  @Test("links below the confidence asked for are reported unlinked")
  func minimumConfidence() {
    var options = Linker.Options()
    options.minimumConfidence = 1.1
    let links = Linker(TestGazetteer.gazetteer, options: options).link("في حلب").links
    #expect(links.map(\.reason) == [.lowConfidence])
  }

  @Test("a text longer than a piece is linked throughout, and its offsets lead to the names")
  func longText() {
    let filler = String(repeating: "كلمات بلا معنى هنا. ", count: 200) + "\n"
    var text = ""
    var expected = 0
    while text.utf8.count < Linker.longestPiece * 2 {
      text += filler + "وصل إلى مدينة حماة\n"
      expected += 1
    }
    let document = TestGazetteer.linker.link(text)
    #expect(document.links.count == expected)
    #expect(document.links.allSatisfy { document.source.string($0.range) == "حماة" })
  }

  @Test("a piece without line ends is cut between scalars")
  func pieces() {
    let bytes = Array(String(repeating: "ح", count: Linker.longestPiece).utf8)
    let end = Linker.end(ofPieceFrom: 1, in: [0x20] + bytes)
    #expect(end == Linker.longestPiece + 1)
    #expect(Linker.end(ofPieceFrom: 0, in: [0x20] + bytes) == Linker.longestPiece - 1)
  }

  @Test("of an unlikely name and a shorter one in it, only the longer is reported")
  func unlikelyNamesDoNotOverlap() throws {
    let gazetteer = try SampleGazetteer(
      places: ["P1,village,,35,36,1", "P2,village,,35,37,1"],
      names: ["P1,أبو,ar,preferred", "P2,أبو حسين,ar,preferred"],
      cues: ["قرية,place_head,village,singular,no"]
    ).compiled()
    let weights = try Weights(rows: "evidence,place,organisation\nbase-rate,-9,-9\n")
    let document = Linker(gazetteer, weights: weights).link("وصل إلى قرية أبو حسين أمس")
    #expect(document.links.map { document.source.string($0.range) } == ["أبو حسين"])
    #expect(document.links.map(\.reason) == [.unlikely])
  }
}
