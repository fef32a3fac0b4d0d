internal import Foundation
internal import GRDB
public import YaqutExport

/// A GeoPackage (OGC 12-128r18, version 1.3) that is being written: one SQLite file with the places, their outlines, their
/// names, the organisations, and the mentions of texts, which QGIS and every GDAL program open.
///
/// ```swift
/// let header = ExportHeader(gazetteer)
/// let file = try GeoPackageFile("places.gpkg", layers: [.places, .names], description: header.terms)
/// for index in 0..<gazetteer.entityCount { try file.write(ExportedEntity(index, of: gazetteer)) }
/// try file.finish()
/// ```
///
/// The file is written under a temporary name beside it and takes its name with ``finish()``; without that, nothing is
/// left of it. Memory is constant: some hundred rows and SQLite's cache. Not for several threads at once.
public final class GeoPackageFile {
  /// How many rows are kept before they are written.
  private static let batch = 512
  private let path: String
  /// The file that `path` leads to, where it is a symbolic link.
  private let target: String
  private let temporary: String
  private let layers: [GeoPackageLayer]
  private let insertions: [GeoPackageLayer: GeoPackageInsertion]
  private var database: DatabaseQueue?
  private var rows: [GeoPackageRow] = []
  private var corners: [GeoPackageLayer: [Double]] = [:]
  private var next: [GeoPackageLayer: Int] = [:]

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: where it will be.
  ///   - layers: its tables; rows of others are left out.
  ///   - description: what the data are and under what terms.
  /// - Throws: ``GeoPackageError``.
  public init(_ path: String, layers: [GeoPackageLayer], description: String) throws(GeoPackageError) {
    self.path = path
    self.layers = layers
    target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    temporary = "\(target).\(ProcessInfo.processInfo.processIdentifier).tmp"
    insertions = Dictionary(uniqueKeysWithValues: layers.map { ($0, GeoPackageInsertion($0)) })
    try attempt {
      // A device or a FIFO has to stay there, and SQLite does not write to one.
      let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
      guard type == nil || type == .typeRegular || type == .typeDirectory else {
        throw GeoPackagePlaceError()
      }
      // What a crash left under this name would be taken for a database.
      try? FileManager.default.removeItem(atPath: temporary)
      var configuration = Configuration()
      // One transaction holds the whole file, over many calls.
      configuration.allowsUnsafeTransactions = true
      database = try DatabaseQueue(path: temporary, configuration: configuration)
      try database?.writeWithoutTransaction { db in
        // The file counts only when it is whole, so that a journal would protect nothing.
        try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try db.execute(sql: GeoPackageSchema.foundation)
        try db.execute(sql: "BEGIN")
        for layer in layers {
          try GeoPackageSchema.create(layer, of: layers, description: description, in: db)
        }
      }
    }
  }

  deinit {
    guard database != nil else { return }
    try? database?.close()
    try? FileManager.default.removeItem(atPath: temporary)
  }

  /// Adds a place or an organisation with its outline and names.
  public func write(_ entity: ExportedEntity) throws(GeoPackageError) {
    for row in GeoPackageRow.rows(of: entity) { try write(row) }
  }

  /// Adds the mentions of a document, and what they name where that is not there yet.
  ///
  /// - Parameter catalogue: what is there already; give the same to each call.
  public func write(_ document: ExportedDocument, adding catalogue: inout GeoPackageRows)
    throws(GeoPackageError)
  {
    try catalogue.rows(of: document) { row throws(GeoPackageError) in try write(row) }
  }

  /// Adds a row.
  public func write(_ row: GeoPackageRow) throws(GeoPackageError) {
    guard insertions[row.layer] != nil else { return }
    rows.append(row)
    if rows.count >= Self.batch { try flush() }
  }

  /// Writes the rest and the indexes, and gives the file its name.
  public func finish() throws(GeoPackageError) {
    try flush()
    try attempt {
      try database?.writeWithoutTransaction { db in
        for layer in layers {
          try GeoPackageSchema.complete(layer, of: layers, corners: corners[layer], in: db)
        }
        try db.execute(sql: "COMMIT")
      }
      try database?.close()
      database = nil
      do {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: temporary))
        try file.synchronize()
        try file.close()
        guard unsafe rename(temporary, target) == 0 else {
          throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
      } catch {
        try? FileManager.default.removeItem(atPath: temporary)
        throw error
      }
    }
  }

  private func flush() throws(GeoPackageError) {
    guard !rows.isEmpty else { return }
    try attempt {
      try database?.writeWithoutTransaction { db in
        for row in rows {
          let number = next[row.layer, default: 1]
          next[row.layer] = number + 1
          try insertions[row.layer]?.insert(row, number: number, in: db)
          if let geometry = row.geometry { widen(row.layer, geometry.corners) }
        }
      }
      rows.removeAll(keepingCapacity: true)
    }
  }

  private func widen(_ layer: GeoPackageLayer, _ new: [Double]) {
    let old = corners[layer] ?? new
    corners[layer] = [min(old[0], new[0]), min(old[1], new[1]), max(old[2], new[2]), max(old[3], new[3])]
  }

  private func attempt(_ body: () throws -> Void) throws(GeoPackageError) {
    do { try body() } catch { throw GeoPackageError(path: path, cause: error) }
  }
}

/// What is there is no file.
private struct GeoPackagePlaceError: Error, CustomStringConvertible {
  var description: String { "a GeoPackage is a file, not a device or a stream" }
}

/// A GeoPackage that could not be written.
public struct GeoPackageError: Error, Sendable, CustomStringConvertible {
  /// The file that was to be.
  public let path: String
  /// What happened, in SQLite's or the system's words.
  public let reason: String

  init(path: String, cause: any Error) {
    self.path = path
    reason =
      switch cause {
      case let error as DatabaseError: error.message ?? "SQLite error \(error.resultCode.rawValue)"
      case let error as POSIXError: unsafe String(cString: strerror(error.code.rawValue)).lowercased()
      default: "\(cause)"
      }
  }

  /// The file and the reason.
  public var description: String { "\(path): cannot be written: \(reason)" }
}
