import Testing
import YaqutExport

@Suite("GeoJSON")
struct GeoJSONTests {}
