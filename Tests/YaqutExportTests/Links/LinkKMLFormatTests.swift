import Testing

@testable import YaqutExport

@Suite("kml of links")
struct LinkKMLFormatTests {
  @Test("a folder a document, a placemark a place with its sentences")
  func golden() {
    let text = ExampleDocuments.text(LinkKMLFormat.self, [ExampleDocuments.plain])
    #expect(
      text.contains(
        """
        <Folder><name>a b.txt</name>
        <Placemark><name>حماة</name><description>وصل الوفد إلى حماة أمس.
        ثم خرج من حماه وكفر كذا،</description><ExtendedData><Data name="id"><value>P12</value></Data>\
        <Data name="type"><value>city</value></Data><Data name="name_en"><value>Hama</value></Data>\
        <Data name="within"><value>حماة، حماة، سوريا</value></Data><Data name="mentions"><value>2</value></Data>\
        </ExtendedData><Point><coordinates>36.757783,35.131829</coordinates></Point></Placemark>
        </Folder>

        """))
    #expect(text.hasSuffix("</Document>\n</kml>\n"))
  }
}
