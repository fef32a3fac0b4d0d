"""Editors' corrections of imported places: editorial/corrections.csv, found by country, kinds and name.

Actions: `name` adds names (`|` between), `prefer` makes a name the preferred one, `drop` takes a wrong one away, `type` sets the placetype.
A line that finds nothing stops the import, so that none is lost silently. Other corrections are made in Gazetteer/ itself.
"""

from pathlib import Path

from . import arabic, records
from .world import NameDraft


def build(world):
    lost = []
    for number, row in enumerate(records.read(Path(__file__).with_name("editorial") / "corrections.csv"), 2):
        found = world.find(row["place"], country=row["country"], placetypes=set(row["types"].split()), loose=False)
        if not found:
            lost.append(f"editorial/corrections.csv:{number}: there is no {row['types']} '{row['place']}' in {row['country']}")
        # One of each kind asked for: a governorate and its city can be corrected in one line.
        kinds = sorted({p.type for p in found}) if row["action"] != "type" else [found[0].type] if found else []
        for kind in kinds:
            _correct(world, next(p for p in found if p.type == kind), row)
    if lost:
        raise ValueError("\n".join(lost))


def _correct(world, place, row):
    values = [arabic.clean(v) for v in row["value"].split("|")]
    if row["action"] == "name":
        for value in values:
            world.add_name(place, NameDraft(value, "ar", "variant", source="editorial"))
    elif row["action"] == "prefer":
        world.prefer(place, values[0], source="editorial")
    elif row["action"] == "drop":
        place.names = [n for n in place.names if n.name != values[0]]
        world.forget(place, values[0])
    elif row["action"] == "type":
        place.type = values[0]
    else:
        raise ValueError(f"editorial/corrections.csv: there is no action '{row['action']}'")
