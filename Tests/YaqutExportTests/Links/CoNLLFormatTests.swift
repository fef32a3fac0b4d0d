import Testing
import Yaqut

@testable import YaqutExport

@Suite("conll")
struct CoNLLFormatTests {
  @Test("the whole file of a document")
  func golden() {
    let document = ExampleDocuments.document(
      "a.txt", "وصل إلى ⟦دير الزور⟧ و⟦كفر⟧.\n⟦قسد⟧⟦حماة⟧",
      [ExampleEntities.city, nil, ExampleEntities.organisation, ExampleEntities.city])
    #expect(
      ExampleDocuments.text(CoNLLFormat.self, [document]) == """
        # newdoc id = a.txt
        وصل\t0\t3\tO\t_
        إلى\t4\t7\tO\t_
        دير\t8\t11\tB-LOC\tP12
        الزور\t12\t17\tI-LOC\tP12
        و\t18\t19\tO\t_
        كفر\t19\t22\tB-LOC\tNIL
        .\t22\t23\tO\t_

        قسد\t24\t27\tB-ORG\tO7
        حماة\t27\t31\tB-LOC\tP12


        """)
  }

  @Test("labels give back the spans in every unit", arguments: OffsetUnit.allCases)
  func spans(unit: OffsetUnit) {
    for document in ExampleDocuments.all {
      let text = ExampleDocuments.text(CoNLLFormat.self, [document]) { $0.offsets = unit }
      var spans: [Range<Int>] = []
      for line in text.split(separator: "\n").dropFirst() {
        let fields = line.split(separator: "\t")
        guard let start = Int(fields[1]), let end = Int(fields[2]) else { continue }
        if fields[3].hasPrefix("B-") { spans.append(start..<end) }
        if fields[3].hasPrefix("I-"), let last = spans.popLast() { spans.append(last.lowerBound..<end) }
      }
      let offsets = document.source.offsets(in: unit)
      #expect(spans == document.mentions.map { offsets[$0.range] })
    }
  }
}
