import Testing

@testable import YaqutCommand

@Suite("EvaluationReport")
struct EvaluationReportTests {
  @Test("the JSON has the keys of the specification, in its order")
  func json() throws {
    let evaluation = try EvaluationTests.evaluated(
      EvaluationTests.aleppo + #","type":"city","lat":36.2,"lon":37.16"#)
    let report = EvaluationReport(evaluation: evaluation, showsReliability: false)
    #expect(
      String(decoding: report.json, as: UTF8.self) == """
        {"place":{"gold":2,"P":1,"R":0.5,"F1":0.6667,"link_acc":1,"end_to_end_recall":0.5,"spurious":0,"nil":0,\
        "unlinked_elsewhere":0,"end_to_end_F1":0.6667},\
        "organisation":{"gold":1,"P":0,"R":0,"F1":0,"link_acc":0,"end_to_end_recall":0,"spurious":0,"nil":0,\
        "unlinked_elsewhere":0,"end_to_end_F1":0},\
        "descriptive":{"gold":0,"P":0,"R":0,"F1":0,"link_acc":0,"end_to_end_recall":0,"spurious":0,"nil":0,\
        "unlinked_elsewhere":0,"end_to_end_F1":0},\
        "traps":0,"bad_offsets":0,"docs_missing":0}

        """)
  }

  @Test("the table of confidences shows the bins that have links")
  func reliability() throws {
    let evaluation = try EvaluationTests.evaluated(
      EvaluationTests.aleppo + #","type":"city","lat":36.2,"lon":37.16,"confidence":0.75"#)
    let report = EvaluationReport(evaluation: evaluation, showsReliability: true)
    #expect(
      report.text.hasSuffix(
        """

        confidence  links  mean  right
        0.7–0.8         1  0.75    1.0
        calibration error 0.25

        """))
    #expect(
      String(decoding: report.json, as: UTF8.self).contains(#""reliability":{"calibration_error":0.25,"#))
  }
}
