import FoundationEssentials
import Testing

@testable import YaqutExport

@Suite("csv")
struct CSVFormatTests {
  @Test("the whole file of a place and an organisation")
  func golden() {
    #expect(
      ExampleEntities.text(CSVFormat.self, [ExampleEntities.village, ExampleEntities.organisation]) == """
        id,kind,type,name,name_en,lat,lon,precision_km,country,parent,within,population,importance,from,to,superseded_by,\
        names_ar,names_en,names,ids,area,relations,source
        P99,place,village,خربة,,,,,,,,,0,1950,2014~,P12,خربة,,\
        "[{""name"":""خربة"",""lang"":""ar"",""kind"":""preferred"",""source"":""wof""}]",[],,,ocha
        O7,organisation,armed_group,قوات سوريا الديمقراطية,Syrian Democratic Forces,,,,SY,O8,,,80,2015,,,قسد,,\
        "[{""name"":""قسد"",""lang"":""ar"",""kind"":""short"",""source"":""wof""}]",[],,,editorial

        """)
  }

  @Test("relations and the area of an organisation have columns")
  func relations() {
    var entity = ExampleEntities.organisation
    entity.area = "P1"
    entity.relations = [.init(kind: "merged_into", object: "O1", from: "2017", to: "", source: "pages")]
    let row = ExampleEntities.text(CSVFormat.self, [entity])
    #expect(
      row.hasSuffix(
        #",[],P1,"[{""relation"":""merged_into"",""object"":""O1"",""from"":""2017"",""source"":""pages""}]",editorial"#
          + "\n"))
  }

  @Test("every name with its register and dates stands in the column of names")
  func names() throws {
    let row = ExampleEntities.text(CSVFormat.self, [ExampleEntities.city])
    #expect(row.contains("حماة|حماه|أبيفانيا,Hama,"))
    #expect(row.contains(#"""register"":""official"",""from"":""-0170"",""to"":""0638"""#))
    #expect(row.contains(#"[[""gn"",""170017""],[""pcode"",""C1234""],[""wd"",""Q173545""]]"#))
  }
}
