"""The sources of the rows, with licence and attribution: sources.csv."""

CC_IGO = "CC-BY-3.0-IGO"
SOURCES = (
    ("editorial", "Yaqut editors", "CC-BY-4.0", "Yaqut contributors", ""),
    ("wof", "Who's On First", "CC0-1.0 and CC-BY-4.0",
     "Data from Who's On First (https://whosonfirst.org/docs/licenses/), which includes GeoNames (CC BY 4.0, https://www.geonames.org), "
     "Quattroshapes and GeoPlanet (CC BY), Mesoshapes, Natural Earth (public domain) and Wikidata (CC0)",
     "https://whosonfirst.org/docs/licenses/"),
    ("ocha", "OCHA Common Operational Datasets, Syria: communities and governorate boundaries", CC_IGO,
     "UN OCHA and the United Nations Cartographic Section, Syrian Arab Republic COD, CC BY 3.0 IGO. No endorsement by the United Nations is implied",
     "https://data.humdata.org/dataset/cod-ab-syr"),
    ("opensyria", "OpenSyria Data Geography", "CC-BY-4.0",
     "Administrative units of Syria: OpenSyria Data Geography (CC BY 4.0), from OCHA/HDX (CC BY 3.0 IGO), geoBoundaries, GeoNames, Wikidata "
     "and U.S. Census Bureau", "https://github.com/Open-Syria/data-geography"),
    ("cldr", "Unicode CLDR", "Unicode-3.0", "Copyright © 2015-2024 Unicode, Inc. Unicode License v3", "https://cldr.unicode.org"),
    ("naturalearth", "Natural Earth", "public domain", "Made with Natural Earth", "https://www.naturalearthdata.com"),
)


def build(world):
    for row in SOURCES:
        world.add_source(*row)
