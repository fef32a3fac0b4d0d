import Testing

@testable import YaqutExport

@Suite("csv of links")
struct LinkCSVFormatTests {
  @Test("the whole file of a document")
  func golden() {
    #expect(
      ExampleDocuments.text(LinkCSVFormat.self, [ExampleDocuments.plain]) == """
        doc,date,start,end,surface,proclitics,kind,form,status,id,type,name,name_en,lat,lon,precision_km,country,within,\
        rural,confidence,reason,sentence
        a b.txt,2024-12-06,14,18,حماة,,place,name,linked,P12,city,حماة,Hama,35.131829,36.757783,1.5,SY,\
        حماة|حماة|سوريا,,0.975,,وصل الوفد إلى حماة أمس.
        a b.txt,2024-12-06,34,38,حماه,,place,name,linked,P12,city,حماة,Hama,35.131829,36.757783,1.5,SY,\
        حماة|حماة|سوريا,,0.975,,ثم خرج من حماه وكفر كذا،
        a b.txt,2024-12-06,40,47,كفر كذا,و,place,name,unlinked,,village,,,,,,,,,0.25,unknown-name,ثم خرج من حماه وكفر كذا،
        a b.txt,2024-12-06,55,58,قسد,,organisation,name,linked,O7,armed_group,قوات سوريا الديمقراطية,\
        Syrian Democratic Forces,,,,SY,,,0.975,,وقالت قسد إنه عاد.

        """)
  }
}
