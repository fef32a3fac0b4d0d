"""The units of one country of `neighbours.py`: governorates, districts and subdistricts, their parents, and units that are there twice."""

from . import arabic, geometry, wof
from .world import NameDraft

UNITS = {"region": "governorate", "county": "district", "localadmin": "subdistrict"}
# Arabic names of units that have none in Who's On First.
UNIT_NAMES = {
    "1091913267": "شمال غزة", "1091913297": "غزة", "1091913317": "دير البلح", "1091913333": "خان يونس", "85682411": "ليماسول",
    "85675703": "شمال الباطنة", "85675727": "جنوب الباطنة", "85675721": "شمال الشرقية", "85675691": "جنوب الشرقية",
    "1796661359": "الدار البيضاء سطات", "1796661363": "درعة تافيلالت", "1796661365": "فاس مكناس", "1796661373": "مراكش آسفي",
    "1796661377": "الرباط سلا القنيطرة", "1796661379": "سوس ماسة", "1108720807": "عكا", "1108720817": "بئر السبع", "1108720821": "بتاح تكفا",
    "1108720825": "طبريا", "1108720839": "صفد", "1108720841": "عسقلان", "1091918697": "زنجبار", "1091918993": "البيضاء",
    "1091919265": "الزاهر", "1091920165": "المنيرة", "1091920575": "الحميدات", "1091921169": "مدينة المحويت", "1091922303": "مدينة ذمار",
    "1091922641": "المكلا", "1091922665": "مدينة المكلا", "1091923885": "مدينة حجة", "1091924013": "كحلان عفار", "1091924897": "حالمين",
    "1091925199": "مأرب", "1091925365": "الظاهر", "1091925419": "غمر", "1091926255": "حديبو", "1091926281": "قلنسية وعبد الكوري",
    "1091926655": "سامع", "1511838389": "المزيونة", "1108757953": "الوكرة", "1108757957": "مسيعيد الصناعية", "1108757955": "مسيعيد",
}
WRONG_UNIT_NAMES = {"85675703": {"جنوب الباطنة"}}
# Records that are no unit: water, a zone that two states share.
NO_UNITS = {"1108720803", "1108720831", "1108720833"}
# Where the levels are other ones: Palestine's counties are its governorates (محافظة جنين), its regions the West Bank and the Gaza Strip.
# Western Sahara has one unit that holds half of its towns: none is better.
OTHER_UNITS = {"PS": {"region": "region", "county": "governorate", "localadmin": "subdistrict"}, "EH": {}}


def build(country):
    world = country.world
    for placetype in ("region", "county", "localadmin"):
        for row in country.rows:
            if row["placetype"] != placetype or placetype not in country.unit_types or not wof.alive(row):
                continue
            drafts = country.drafts(row, admin=True)
            if row["wof_id"] in UNIT_NAMES:
                drafts.insert(0, NameDraft(UNIT_NAMES[row["wof_id"]], "ar", "preferred", source="editorial"))
            drafts = [d for d in drafts if d.name not in WRONG_UNIT_NAMES.get(row["wof_id"], ())]
            if row["wof_id"] in NO_UNITS or any(d.name == "المنطقة المحايدة" for d in drafts):
                continue
            if not any(d.lang == "ar" for d in drafts):
                continue
            parent = _unit_parent(country, row)
            if country.unit_types[placetype] == "governorate" and parent != country.root:
                world.add_relation("wof:" + row["wof_id"], "part_of", parent, source="wof")
                parent = country.root
            twin = _twin(country, row, drafts, country.unit_types[placetype], parent)
            if twin is not None:
                country.join(twin, row, drafts)
                continue
            if any(d.name.startswith("محافظة ") and d.name.partition(" ")[2] in wof.GENERIC for d in drafts):
                world.allow("head-word", "wof:" + row["wof_id"], "the name says nothing without its head")
            world.add_place("wof:" + row["wof_id"], country.unit_types[placetype], drafts, country=country.code, source="wof", parent=parent,
                            lat=float(row["lat"]), lon=float(row["lon"]),
                            precision_km={"region": 50, "county": 20, "localadmin": 10}[placetype],
                            population=wof.population(row), concordances=wof.concordances(row),
                            signals={"sources": 1, "known": bool(row["wd_id"])})
    for store, features in ((country.regions, country.shapes.regions[country.code]), (country.counties, country.shapes.counties[country.code])):
        for feature in features:
            unit = world.place(f"wof:{feature['properties']['wof_id']}")
            if unit is not None:
                store.add(feature["geometry"], unit.key)
    for unit in list(world.places.values()):   # a district that does not say its governorate
        if unit.country != country.code or unit.type not in ("district", "subdistrict"):
            continue
        if unit.parent == country.root:
            unit.parent = country.regions.nearest(unit.lat, unit.lon, 5) or country.root
        elif unit.parent in country.regions.values() and country.regions.distance(unit.parent, unit.lat, unit.lon) > 20:
            unit.parent = country.regions.at(unit.lat, unit.lon) or unit.parent


def _unit_parent(country, row):
    for column in ("county_id", "region_id"):
        unit = country.world.place("wof:" + row[column]) if row[column] and row[column] != row["wof_id"] else None
        if unit is not None and unit.country == country.code:
            return unit.key
    return country.root


def _twin(country, row, drafts, placetype, parent):
    """A unit of the same name, kind and parent: the same unit twice."""
    preferred = arabic.fold(drafts[0].name)
    for place in country.world.find(drafts[0].name, country=country.code, placetypes={placetype}, loose=False):
        if place.parent == parent and arabic.fold(place.name) == preferred and (
                geometry.distance(place.lat, place.lon, float(row["lat"]), float(row["lon"])) < 15):
            return place
    return None
