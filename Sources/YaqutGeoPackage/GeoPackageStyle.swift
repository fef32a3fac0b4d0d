import GRDB
import YaqutExport

/// How QGIS draws the layers when the file is opened: the table `layer_styles`, which QGIS itself writes when a style is
/// saved to a database, with Arabic names as labels. Programs that do not know it see a table more.
enum GeoPackageStyle {
  /// The table, as QGIS creates it, and its registration.
  static let table = """
    CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
      f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
      useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
      update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
      VALUES ('layer_styles', 'attributes', 'layer_styles', 'How QGIS draws the layers');
    """

  /// Adds the style of a layer that is drawn.
  ///
  /// - Parameter counts: Whether its rows say how often they are mentioned: symbols then grow with that, else with
  ///   importance. Names of what counts more find their place first.
  static func add(_ layer: GeoPackageLayer, counts: Bool, in db: Database) throws {
    let weight = counts ? "mention_count" : "importance"
    let symbol: String
    let labels: Label?
    switch layer {
    case .places:
      let size = counts ? "2 + ln(mention_count)" : "0.8 + importance / 30"
      symbol = marker(color: "192,57,43,255", size: size)
      labels = Label(
        size: 9, color: "60,20,16,255", weight: weight,
        placement:
          "placement=\"6\" predefinedPositionOrder=\"TR,TL,BR,BL,R,L,TSR,BSR\" dist=\"0.6\" offsetType=\"1\"")
    case .mentions: (symbol, labels) = (marker(color: "211,84,0,80", size: "3.6"), nil)
    case .boundaries:
      symbol = outline
      labels = Label(size: 10, color: "110,100,130,255", weight: "0", placement: "placement=\"1\"")
    case .names, .organisations: return
    }
    try db.execute(
      sql: """
        INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML,
        styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, 'geom', ?, ?, '', 1, 'by Yaqut', '')
        """, arguments: [layer.name, "yaqut-\(layer.name)", document(symbol: symbol, labels: labels)])
  }

  private struct Label {
    var size: Int
    var color: String
    /// The column, or number, by which labels give way to each other.
    var weight: String
    var placement: String
  }

  private static func document(symbol: String, labels: Label?) -> String {
    """
    <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
    <qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="\(labels == nil ? 0 : 1)">
    <renderer-v2 type="singleSymbol" symbollevels="0"><symbols>\(symbol)</symbols></renderer-v2>
    \(labels.map(labeling) ?? "")
    </qgis>
    """
  }

  private static func labeling(_ label: Label) -> String {
    """
    <labeling type="simple"><settings calloutType="simple">
    <text-style fieldName="name" fontSize="\(label.size)" fontSizeUnit="Point" textColor="\(label.color)" fontFamily="Noto Sans Arabic" namedStyle="Regular" isExpression="0">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,220" bufferOpacity="0.86"/>
    </text-style>
    <text-format multilineAlign="3"/>
    <placement \(label.placement) distUnits="MM"/>
    <rendering obstacle="0" displayAll="0" scaleVisibility="0"/>
    <dd_properties>\(property("Priority", "least(10, coalesce(\(label.weight), 0) / 8)"))</dd_properties>
    </settings></labeling>
    """
  }

  private static func marker(color: String, size: String) -> String {
    """
    <symbol type="marker" name="0" alpha="1"><layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map">
    <Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="\(color)"/>
    <Option type="QString" name="outline_color" value="255,255,255,255"/>
    <Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="size" value="2.4"/>
    </Option><data_defined_properties>\(property("size", size))</data_defined_properties></layer></symbol>
    """
  }

  /// A property that an expression of QGIS gives.
  private static func property(_ name: String, _ expression: String) -> String {
    """
    <Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties">
    <Option type="Map" name="\(name)"><Option type="bool" name="active" value="true"/>
    <Option type="QString" name="expression" value="\(expression)"/><Option type="int" name="type" value="3"/></Option>
    </Option><Option type="QString" name="type" value="collection"/></Option>
    """
  }

  private static let outline = """
    <symbol type="fill" name="0" alpha="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">
    <Option type="QString" name="color" value="239,233,220,120"/><Option type="QString" name="style" value="solid"/>
    <Option type="QString" name="outline_color" value="130,120,100,255"/>
    <Option type="QString" name="outline_width" value="0.3"/>
    </Option></layer></symbol>
    """
}
