import Testing

@testable import YaqutExport

@Suite("kml")
struct KMLFormatTests {
  @Test("the whole file of one place")
  func golden() {
    #expect(
      ExampleEntities.text(KMLFormat.self, [ExampleEntities.city]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2">
        <Document>
        <name>Yaqut</name>
        <description>Someone &amp; Co
        CC-BY-4.0</description>
        <Placemark id="P12"><name>حماة</name><description>Hama
        حماة، حماة، سوريا</description><ExtendedData><Data name="type"><value>city</value></Data>\
        <Data name="country"><value>SY</value></Data>\
        <Data name="names"><value>حماة|حماه|Hama|أبيفانيا</value></Data>\
        <Data name="precision_km"><value>1.5</value></Data><Data name="source"><value>wof</value></Data>\
        </ExtendedData><Point><coordinates>36.757783,35.131829</coordinates></Point></Placemark>
        </Document>
        </kml>

        """)
  }

  @Test("what has no point is left out, and marks are escaped")
  func awkward() {
    let text = ExampleEntities.text(KMLFormat.self)
    #expect(!text.contains("P99") && !text.contains("O7"))
    #expect(text.contains("<name>تل &quot;&lt;&amp;&gt;&quot;, 1;2</name>"))
    #expect(text.contains("<coordinates>180,0</coordinates>"))
    #expect(!text.utf8.contains(0))
  }
}
