import Yaqut

let gazetteer = try Gazetteer.open("gazetteer.yqx")
let linker = Linker(gazetteer)
let text = "انسحبت قسد من مدينة منبج، ووصل رتل عسكري إلى مطار دير الزور العسكري."

let document = linker.link(text)
for link in document.links {
  guard let index = link.entity else { continue }
  let entity = gazetteer.entity(index)
  let name = gazetteer.name(entity.preferredName).text
  let english = entity.englishName.map { gazetteer.name($0).text } ?? "no English name"
  print(document.source.string(link.range), "→", name, "(\(english))", gazetteer.within(index))
}
