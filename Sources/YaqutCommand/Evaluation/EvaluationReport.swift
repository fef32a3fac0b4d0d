import YaqutExport

/// Writes the result of an evaluation, for programs and for people.
struct EvaluationReport {
  var evaluation: Evaluation
  /// Whether to add the table of confidences.
  var showsReliability: Bool

  /// One line of JSON, with the keys of the specification; `reliability` besides when it is asked for.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for category in Evaluation.Category.allCases {
        json.member(category.rawValue) { json in
          json.object { Self.write(EvaluationFigures(evaluation[category]), to: &$0) }
        }
      }
      json.member("traps", evaluation.traps)
      json.member("bad_offsets", evaluation.badOffsets)
      json.member("docs_missing", evaluation.missingDocuments.count)
      if showsReliability { json.member("reliability") { write(evaluation.reliability, to: &$0) } }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ figures: EvaluationFigures, to json: inout JSONWriter) {
    json.member("gold", figures.gold)
    json.member("P", figures.precision, decimals: 4)
    json.member("R", figures.recall, decimals: 4)
    json.member("F1", figures.f1, decimals: 4)
    json.member("link_acc", figures.linkAccuracy, decimals: 4)
    json.member("end_to_end_recall", figures.endToEndRecall, decimals: 4)
    json.member("spurious", figures.spurious)
    json.member("nil", figures.unlinked)
    json.member("unlinked_elsewhere", figures.unlinkedElsewhere)
    json.member("end_to_end_F1", figures.endToEndF1, decimals: 4)
  }

  private func write(_ reliability: Reliability, to json: inout JSONWriter) {
    json.object { json in
      json.member("calibration_error", reliability.calibrationError, decimals: 4)
      json.member("without_confidence", reliability.unknown)
      json.member("bins") { json in
        json.array { json in
          for (index, bin) in reliability.bins.enumerated() {
            json.object { json in
              json.member("from", Double(index) / 10, decimals: 1)
              json.member("to", Double(index + 1) / 10, decimals: 1)
              json.member("links", bin.count)
              json.member("right", bin.right)
              json.member("mean_confidence", bin.count == 0 ? nil : bin.sum / Double(bin.count), decimals: 4)
            }
          }
        }
      }
    }
  }

  /// A table of the categories and a line of the faults that belong to none.
  var text: String {
    var table = TextTable(header: [
      "", "gold", "P", "R", "F1", "link_acc", "end_to_end_recall", "end_to_end_F1", "spurious", "nil",
      "unlinked_elsewhere",
    ])
    for category in Evaluation.Category.allCases {
      let figures = EvaluationFigures(evaluation[category])
      table.add([
        category.rawValue, "\(figures.gold)", "\(figures.precision)", "\(figures.recall)", "\(figures.f1)",
        "\(figures.linkAccuracy)", "\(figures.endToEndRecall)", "\(figures.endToEndF1)",
        "\(figures.spurious)",
        "\(figures.unlinked)", "\(figures.unlinkedElsewhere)",
      ])
    }
    var text = table.text
    text += "traps \(evaluation.traps)   bad_offsets \(evaluation.badOffsets)   "
    text += "docs_missing \(evaluation.missingDocuments.count)\n"
    if showsReliability { text += "\n" + reliabilityText }
    return text
  }

  private var reliabilityText: String {
    let reliability = evaluation.reliability
    guard let error = reliability.calibrationError else { return "no link has a confidence\n" }
    var table = TextTable(header: ["confidence", "links", "mean", "right"])
    for (index, bin) in reliability.bins.enumerated() where bin.count > 0 {
      table.add([
        "\(Double(index) / 10)–\(Double(index + 1) / 10)", "\(bin.count)",
        "\(EvaluationFigures.rounded(bin.sum / Double(bin.count)))",
        "\(EvaluationFigures.rounded(Double(bin.right) / Double(bin.count)))",
      ])
    }
    var text = table.text
    text += "calibration error \(EvaluationFigures.rounded(error))\n"
    if reliability.unknown > 0 { text += "links without a confidence: \(reliability.unknown)\n" }
    return text
  }
}
