import Foundation
import SystemPackage

@testable import Yaqut

/// Annotated news and other prose, which only our own machines have, and the gazetteer to link them to.
enum RealTexts {
  private static let root = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent().removingLastComponent()
  private static let folder = root.removingLastComponent().appending("shared").appending("eval")

  static let areThere = FileManager.default.fileExists(atPath: folder.appending("bulk-sample.txt").string)

  /// The gazetteer of this checkout, compiled once for all tests; it takes seconds.
  static let gazetteer = Result { try Gazetteer.open(root.appending("Gazetteer")) }

  /// News articles, then the paragraphs of other texts, up to so many bytes of those.
  static func read(prose: Int) throws -> [SourceText] {
    let news = folder.appending("news")
    let articles = try FileManager.default.contentsOfDirectory(atPath: news.string)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map { try bytes(news.appending($0)) }
    let paragraphs = try bytes(folder.appending("bulk-sample.txt")).prefix(prose)
      .split(separator: UInt8(ascii: "\n")).map { Array($0) }
    return (articles + paragraphs).map { SourceText($0) }
  }

  private static func bytes(_ path: FilePath) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path.string)))
  }
}
