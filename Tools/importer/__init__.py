"""The importer: from ../shared/sources to the CSV files of Gazetteer/.

    Tools/import                     rebuild every imported row, keep every hand-made one
    Tools/import --check             write nothing, exit 1 when a file would change
    python3 -m unittest discover -s Tools/importer/tests -t Tools

How the data flow
-----------------
    sources -> drafts (world.World) -> ids (identity) -> rows (records) -> three-way merge (store) -> CSV

A *step* is a module with one function `build(world)`. Steps run in the order of `main.STEPS`; each adds drafts to the
`World` and may look at what earlier steps added. Nothing is written before the last step has run.

Adding places (features and the like)
-------------------------------------
    from .world import NameDraft

    def build(world):
        world.add_place(
            key="feature:airbase/مطار الشعيرات العسكري",   # natural key: stable for ever, never shown, unique
            placetype="airbase", country="SY",             # ISO 3166-1 alpha-2; "" when it has no one country -> zz.csv
            lat=34.4902, lon=36.909, precision_km=2,       # None where unknown; world.offset(...) makes a point from an anchor
            parent=None,                                   # a key, or None: the smallest unit around the point (or `within`)
            within="pcode:SY04",                           # a unit it is known to lie in (used when there is no point)
            source="features",                             # a key of sources.csv: world.add_source(...) first if new
            names=[NameDraft("مطار الشعيرات العسكري", "ar", "preferred"),
                   NameDraft("مطار الشعيرات", "ar", "variant"),
                   NameDraft("Shayrat Air Base", "en", "preferred")],
            concordances=[("ourairports", "OS65")],
            importance=None)                               # None: the documented score (importance.py)
        # exact repetitions of (name, lang) are dropped, preferred wins; a place needs one `ar` preferred name

Finding places
--------------
    world.place("pcode:C2528")        # communities, subdistricts, districts, governorates of Syria by P-code
    world.place("wof:1293283047")     # any Who's On First id, merged and superseded ones too
    world.place("iso:SY")             # countries;  "continent:AS";  any key given to add_place. None if unknown
    world.find("الشدادي", country="SY", placetypes={"town", "village"}, within="pcode:SY08")   # folded, best first
    world.offset("pcode:C2528", km=31, bearing="SE")       # (lat, lon) from an anchor
    world.unit_at(lat, lon, country="SY")                  # smallest admin unit around a point (a draft) or None
    world.is_within(place, unit)                           # along the parents

Adding organisations and plain rows
-----------------------------------
    world.add_organisation(key="org:الجيش السوري", type="army", country="SY", area="iso:SY", umbrella="org:…",
                           from_="1946", to="2024-12-08", source="organisations",
                           names=[NameDraft("الجيش السوري", "ar", "preferred"), NameDraft("قوات النظام", "ar",
                                  "descriptive", register="opposition")])
    world.add_relation("org:A", "renamed_to", "org:B", from_="2017-01-28", source="organisations")   # keys of either kind
    world.add_name("wof:890449887", NameDraft("…", "ar", "demonym", source="editorial"))
    world.add_concordance("org:A", "wd", "Q123")
    world.add_row("cues", word="مدينة", **{"class": "place_head"}, means="city", number="singular", inside="no",
                  source="editorial")                      # any table of records.TABLES without ids: cues, stopnames, allow

    world.allow("near-twin", "wof:…", "reason")              # acknowledges a warning of `yaqut validate`

Corrections of imported names and types: editorial/corrections.csv, or by hand in Gazetteer/.
Ids are never chosen by a step: identity.py gives a known natural key (or concordance) its old id and a new one the next
number. Rows made or changed by hand are safe: see store.py.
"""
