import GRDB
import YaqutExport

/// The tables that make a SQLite file a GeoPackage 1.3 (OGC 12-128r18, annex C), and those of the layers.
enum GeoPackageSchema {
  /// What every GeoPackage has: its application and version numbers, its tables, and the reference systems that it must
  /// list: WGS 84, and the two for what has none.
  static let foundation = """
    PRAGMA application_id = 0x47504B47;
    PRAGMA user_version = 10300;
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES
      ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
      ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
      ('WGS 84 geodetic', 4326, 'EPSG', 4326,
       'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' ||
       'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' ||
       'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],' ||
       'AUTHORITY["EPSG","4326"]]',
       'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
      z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    CREATE TABLE gpkg_extensions (
      table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
      CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
    \(GeoPackageStyle.table)
    """

  /// Creates the table of a layer with its spatial index, and registers them.
  static func create(
    _ layer: GeoPackageLayer, of layers: [GeoPackageLayer], description: String, in db: Database
  ) throws {
    var columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if let type = layer.geometryType { columns.append("geom \(type)") }
    columns += layer.columns.map { "\"\($0.name)\" \($0.type.rawValue)" }
    if layer.counts(in: layers) { columns += ["mention_count INTEGER", "document_count INTEGER"] }
    try db.execute(sql: "CREATE TABLE \"\(layer.name)\" (\(columns.joined(separator: ", ")))")
    try db.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        layer.name, layer.geometryType == nil ? "attributes" : "features", layer.name, description,
        layer.geometryType == nil ? nil : 4326,
      ])
    guard let type = layer.geometryType else { return }
    try db.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)",
      arguments: [layer.name, type])
    try db.execute(
      sql: """
        INSERT INTO gpkg_extensions VALUES
        (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')
        """, arguments: [layer.name])
    try db.execute(sql: "CREATE VIRTUAL TABLE \"\(layer.rtree)\" USING rtree(id, minx, maxx, miny, maxy)")
  }

  /// Adds what a layer can have only when all its rows are there: extent, counts, index of ids, triggers, style.
  static func complete(
    _ layer: GeoPackageLayer, of layers: [GeoPackageLayer], corners: [Double]?, in db: Database
  ) throws {
    if let corners {
      try db.execute(
        sql: "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        arguments: [corners[0], corners[1], corners[2], corners[3], layer.name])
    }
    try db.execute(sql: "CREATE INDEX \"\(layer.name)_id\" ON \"\(layer.name)\" (id)")
    if layer.counts(in: layers) {
      // GeoPackageLayer.mentions is the last layer: its index is not there yet.
      try db.execute(sql: "CREATE INDEX IF NOT EXISTS mentions_id_doc ON mentions (id, doc)")
      try db.execute(
        sql: """
          UPDATE "\(layer.name)" SET
          mention_count = (SELECT count(*) FROM mentions WHERE mentions.id = "\(layer.name)".id),
          document_count = (SELECT count(DISTINCT doc) FROM mentions WHERE mentions.id = "\(layer.name)".id)
          """)
    }
    if layer.geometryType != nil { try db.execute(sql: triggers(layer)) }
    try GeoPackageStyle.add(layer, counts: layer.counts(in: layers), in: db)
  }

  /// The triggers of the spatial index, which keep it true when another program edits the file (annex F.3). They call
  /// functions that such programs have, so that they must not be there while rows are added here.
  private static func triggers(_ layer: GeoPackageLayer) -> String {
    let (table, rtree) = ("\"\(layer.name)\"", layer.rtree)
    let has = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
    let lacks = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    let put = """
      INSERT OR REPLACE INTO "\(rtree)" VALUES
      (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
      """
    let drop = "DELETE FROM \"\(rtree)\" WHERE id = OLD.fid;"
    func trigger(_ name: String, _ event: String, _ condition: String, _ action: String) -> String {
      "CREATE TRIGGER \"\(rtree)_\(name)\" AFTER \(event) ON \(table) WHEN \(condition) BEGIN \(action) END;\n"
    }
    return trigger("insert", "INSERT", has, put)
      + trigger("update1", "UPDATE OF geom", "OLD.fid = NEW.fid AND \(has)", put)
      + trigger("update2", "UPDATE OF geom", "OLD.fid = NEW.fid AND \(lacks)", drop)
      + trigger("update3", "UPDATE", "OLD.fid != NEW.fid AND \(has)", drop + put)
      + trigger(
        "update4", "UPDATE", "OLD.fid != NEW.fid AND \(lacks)",
        "DELETE FROM \"\(rtree)\" WHERE id IN (OLD.fid, NEW.fid);")
      + trigger("delete", "DELETE", "OLD.geom NOTNULL", drop)
  }
}

extension GeoPackageLayer {
  /// Whether its rows say how often they are mentioned.
  fileprivate func counts(in layers: [GeoPackageLayer]) -> Bool {
    (self == .places || self == .organisations) && layers.contains(.mentions)
  }
}
