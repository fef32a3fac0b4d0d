"""The figures of the gazetteer: what Tools/gazetteer-report prints. Reads Gazetteer/ only, and COVERAGE.md where it is."""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from . import arabic, geometry, records

ROOT = Path(__file__).resolve().parents[2]
SETTLEMENTS = {"city", "town", "village", "hamlet", "village_group", "neighbourhood"}


class Gazetteer:
    """The rows on disk, indexed."""

    def __init__(self, folder):
        folder = Path(folder)
        self.folder = folder
        self.places, self.country, self.names = {}, {}, defaultdict(list)
        for part, row in self._rows("places"):
            self.places[row["id"]] = row
            self.country[row["id"]] = part.upper()
        for _, row in self._rows("names"):
            self.names[row["place"]].append(row)
        self.organisations = [row for _, row in self._rows("organisations")]
        self.organisation_names = [row for _, row in self._rows("organisation_names")]
        self.relations = [row for _, row in self._rows("relations")]
        self.codes = defaultdict(set)
        self.by_code = {}
        for _, row in self._rows("concordances"):
            self.codes[row["id"]].add((row["authority"], row["code"]))
            self.by_code[(row["authority"], row["code"])] = row["id"]

    def _rows(self, name):
        table = records.TABLES[name]
        for part in table.parts(self.folder):
            for row in records.read(table.path(self.folder, part), table.columns):
                yield part, row

    def preferred(self, identifier):
        return next((n["name"] for n in self.names[identifier] if n["lang"] == "ar" and n["kind"] == "preferred"), "")

    def chain(self, identifier):
        units, seen = [], {identifier}
        while (identifier := self.places[identifier]["parent"]) and identifier in self.places and identifier not in seen:
            seen.add(identifier)
            units.append(identifier)
        return units

    def point(self, identifier):
        row = self.places[identifier]
        return (float(row["lat"]), float(row["lon"])) if row["lat"] and row["lon"] else None


def arabic_names(g):
    good = [i for i in g.places if g.preferred(i) and arabic.is_arabic(g.preferred(i)) and arabic.only_arabic_letters(g.preferred(i))]
    return len(good), len(g.places), [f"{i} {g.preferred(i)}" for i in g.places.keys() - set(good)]


def admin_chains(g):
    """Settlements whose parents lead through a governorate to the country; in Syria through subdistrict and district too."""
    deep = {g.country[i] for i, row in g.places.items() if row["placetype"] == "governorate"}
    good, bad = 0, []
    for identifier, row in g.places.items():
        if row["placetype"] not in SETTLEMENTS:
            continue
        country = g.country[identifier]
        types = {g.places[u]["placetype"] for u in g.chain(identifier)}
        need = {"country"} | ({"governorate"} if country in deep else set()) | ({"district", "subdistrict"} if country == "SY" else set())
        if need <= types:
            good += 1
        else:
            bad.append(f"{identifier} {g.preferred(identifier)} ({country})")
    return good, good + len(bad), bad


def inside_admin1(g, slack=0.0):
    """Places with a point whose governorate has a polygon: is the point in it (or at most `slack` km from it)?"""
    shapes = geometry.Polygons()
    for feature in json.loads((g.folder / "boundaries" / "admin1.geojson").read_text("utf-8"))["features"]:
        shapes.add(feature["geometry"], feature["properties"]["id"])
    rings = defaultdict(list)
    for area in shapes.areas:
        rings[area[5]].append(area)
    good, bad = 0, []
    for identifier, row in g.places.items():
        point = g.point(identifier)
        if point is None or row["placetype"] not in SETTLEMENTS:
            continue
        unit = next((u for u in g.chain(identifier) if g.places[u]["placetype"] == "governorate"), None)
        if unit not in rings:
            continue
        if any(x0 <= point[1] <= x1 and y0 <= point[0] <= y1 and geometry.inside(r, point[1], point[0])
               for x0, y0, x1, y1, r, _ in rings[unit]):
            good += 1
            continue
        d = min(geometry.border_distance(a[4], *point) for a in rings[unit])
        if d <= slack:
            good += 1
        else:
            bad.append(f"{identifier} {g.preferred(identifier)} ({g.country[identifier]}): {d:.1f} km outside {g.preferred(unit)}")
    return good, good + len(bad), bad


def duplicates(g, km=1.0):
    """Pairs of one type and one Arabic name closer than `km`, those of REVIEW.csv left out."""
    listed = set()
    review = g.folder / "REVIEW.csv"
    if review.exists():
        listed = {frozenset((r["place"], r["other"])) for r in records.read(review)}
    grids = defaultdict(geometry.Grid)
    found = set()
    forms = {i: {arabic.fold(n["name"]) for n in g.names[i] if n["lang"] == "ar"} for i in g.places}
    for identifier, row in g.places.items():
        point = g.point(identifier)
        if point is None:
            continue
        grid = grids[row["placetype"]]
        for d, other in grid.near(*point, km):
            if forms[identifier] & forms[other] and frozenset((identifier, other)) not in listed:
                found.add((other, identifier, round(d, 2)))
        grid.add(*point, identifier)
    return sorted(f"{a} {b} {g.preferred(a)} / {g.preferred(b)} ({g.places[a]['placetype']}, {g.country[a]}): {d} km" for a, b, d in found)


def coverage(g, path):
    """The names of COVERAGE.md: found by folded or loose name, among the ten first, at a place the table gives."""
    index, loose = defaultdict(set), defaultdict(set)
    for identifier, names in g.names.items():
        for n in names:
            index[arabic.fold(n["name"])].add(identifier)
            loose[arabic.skeleton(n["name"])].add(identifier)
    good, bad = 0, []
    for line in Path(path).read_text("utf-8").splitlines():
        cells = [c.strip() for c in line.split("|")[1:-1]]
        if len(cells) < 6 or cells[0] in ("mention", "---"):
            continue
        name = cells[0]
        found = sorted(index.get(arabic.fold(name), ()) or loose.get(arabic.skeleton(name), ()),
                       key=lambda i: (g.country[i] != "SY", -int(g.places[i]["importance"])))[:10]
        expected = {g.by_code.get(("wof", w)) for w in re.findall(r"\b(\d{8,10}) ", cells[1])}
        expected |= {g.by_code.get(("pcode", p)) for p in re.findall(r"\b(SY\d+|C\d{4})\b", cells[3] + " " + cells[4])}
        expected.discard(None)
        if found and (not expected or expected & set(found) or "MISSING" in cells[1]):
            good += 1
        else:
            bad.append(f"{name}: found {[g.preferred(i) for i in found]}, expected one of {sorted(expected)}")
    return good, good + len(bad), bad


def share(title, result, limit, out):
    good, total, bad = result
    print(f"{title}: {good} of {total} ({100 * good / max(1, total):.2f} %)", file=out)
    for line in bad[:limit]:
        print(f"    {line}", file=out)
    if len(bad) > limit:
        print(f"    and {len(bad) - limit} more (--all lists them)", file=out)


def main(arguments=None, out=sys.stdout):
    parser = argparse.ArgumentParser(prog="Tools/gazetteer-report", description="Counts and quality figures of the gazetteer.")
    parser.add_argument("--gazetteer", default=str(ROOT / "Gazetteer"))
    parser.add_argument("--coverage", default=str(ROOT.parent / "shared" / "sources" / "COVERAGE.md"))
    parser.add_argument("--all", action="store_true", help="list every exception, not the first ten of each kind")
    options = parser.parse_args(arguments)
    limit = 10 ** 9 if options.all else 10
    g = Gazetteer(options.gazetteer)
    print(f"{len(g.places)} places, {sum(map(len, g.names.values()))} names, {len(g.organisations)} organisations, "
          f"{len(g.organisation_names)} organisation names, {len(g.relations)} relations", file=out)
    countries = Counter(g.country.values())
    print("\nplaces by country and type", file=out)
    for country, n in countries.most_common(30):
        types = Counter(row["placetype"] for i, row in g.places.items() if g.country[i] == country)
        print(f"  {country} {n:6}  " + ", ".join(f"{t} {c}" for t, c in types.most_common(12)), file=out)
    print(f"  and {len(countries) - 30} more countries", file=out)
    for title, rows, column in (("organisations by type", g.organisations, "type"), ("organisations by country", g.organisations, "country"),
                                ("relations", g.relations, "relation")):
        print(f"\n{title}\n  " + ", ".join(f"{v or 'none'} {n}" for v, n in Counter(r[column] for r in rows).most_common(40)), file=out)
    syria = {i for i in g.places if g.country[i] == "SY"}
    features = Counter("Syria" if i in syria else "elsewhere" for i, row in g.places.items()
                       if row["placetype"] not in SETTLEMENTS - {"neighbourhood"} | {"country", "governorate", "district", "subdistrict", "continent"}
                       and row["source"] != "wof")
    print(f"\nnot settlements: {features['Syria']} in Syria, {features['elsewhere']} elsewhere", file=out)
    print("\nquality", file=out)
    share("Arabic preferred name in Arabic letters", arabic_names(g), limit, out)
    share("whole admin chain", admin_chains(g), limit, out)
    share("inside the governorate's polygon", inside_admin1(g), limit, out)
    share("inside it or within 1 km (coasts, simplified lines)", inside_admin1(g, 1.0), 0 if not options.all else limit, out)
    twins = duplicates(g)
    print(f"one name and type within 1 km, not in REVIEW.csv: {len(twins)}", file=out)
    for line in twins[:limit]:
        print(f"    {line}", file=out)
    if Path(options.coverage).exists():
        share("names of COVERAGE.md found", coverage(g, options.coverage), limit, out)
    else:
        print(f"names of COVERAGE.md: skipped, there is no {options.coverage}", file=out)
    return 0
