import Testing

@testable import YaqutCommand

@Suite("ProgressText")
struct ProgressTextTests {
  @Test(
    "says what is known",
    arguments: [
      (ProgressText(noun: "documents", seconds: 0), "0 documents, 0.0 MB"),
      (
        ProgressText(noun: "documents", count: 12, bytes: 3_000_000, done: nil, seconds: 2),
        "12 documents, 3.0 MB, 1.5 MB/s"
      ),
      (
        ProgressText(noun: "documents", count: 12, bytes: 3_000_000, done: 0.25, seconds: 4),
        "12 documents, 3.0 MB, 0.8 MB/s, 25 %, 0:12 left"
      ),
      (
        ProgressText(noun: "records", count: 1, bytes: 10, done: 0.001, seconds: 1),
        "1 records, 0.0 MB, 0.0 MB/s, 0 %"
      ),
      (
        ProgressText(noun: "records", count: 9, bytes: 90, done: 1.5, seconds: 1),
        "9 records, 0.0 MB, 0.0 MB/s, 100 %"
      ),
    ])
  func line(text: ProgressText, expected: String) { #expect(text.line == expected) }

  @Test(
    "a time has minutes and seconds, and hours where there are any",
    arguments: [
      (0.0, "0:00"), (4.2, "0:05"), (60, "1:00"), (754, "12:34"), (10_800, "3:00:00"),
      (.infinity, "99:59:59"),
    ])
  func time(seconds: Double, expected: String) { #expect(ProgressText.time(seconds) == expected) }
}
