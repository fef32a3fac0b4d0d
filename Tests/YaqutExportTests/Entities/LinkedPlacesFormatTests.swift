import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("lpf")
struct LinkedPlacesFormatTests {
  @Test("the whole record of one place")
  func golden() {
    let lines = ExampleEntities.text(LinkedPlacesFormat.self, [ExampleEntities.city]).split(separator: "\n")
    #expect(
      lines.first == #"{"type":"FeatureCollection","@context":"\#(LinkedPlacesFormat.context)","features":["#)
    #expect(
      lines[1] == """
        {"@id":"urn:yaqut:P12","type":"Feature","properties":{"title":"حماة","ccodes":["SY"],"fclasses":["P"]},\
        "when":{"timespans":[{"start":{"in":"2026"}}]},"names":[\
        {"toponym":"حماة","lang":"ar","status":"preferred","citations":[{"label":"wof"}]},\
        {"toponym":"حماه","lang":"ar","status":"variant","citations":[{"label":"wof"}]},\
        {"toponym":"Hama","lang":"en","status":"preferred","citations":[{"label":"wof"}]},\
        {"toponym":"أبيفانيا","lang":"ar","status":"historical",\
        "when":{"timespans":[{"start":{"in":"-0170"},"end":{"in":"0638"}}]},"citations":[{"label":"editorial"}]}],\
        "types":[{"label":"city"}],"geometry":{"type":"Point","coordinates":[36.757783,35.131829],\
        "citations":[{"label":"wof"}],"approximation":{"label":"gvp:approximateLocation","tolerance":1.5}},\
        "links":[{"type":"exactMatch","identifier":"gn:170017"},{"type":"exactMatch","identifier":"wd:Q173545"}],\
        "relations":[{"relationType":"gvp:broaderPartitive","relationTo":"urn:yaqut:P11","label":"مركز حماة"}]}
        """)
    #expect(lines.last == "]}")
  }

  @Test("organisations are no places, and the dates of a place are its own")
  func places() {
    let text = ExampleEntities.text(
      LinkedPlacesFormat.self, [ExampleEntities.organisation, ExampleEntities.village])
    #expect(!text.contains("urn:yaqut:O7"))
    #expect(text.contains(#""when":{"timespans":[{"start":{"in":"1950"},"end":{"in":"2014~"}}]}"#))
  }
}
