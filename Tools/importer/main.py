"""Runs the steps, merges with what is on disk, writes, and prints the counts."""

import argparse
import filecmp
import importlib
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from . import boundaries, package, records, review
from .assemble import Assembly, source_date
from .store import Merge
from .world import World

ROOT = Path(__file__).resolve().parents[2]
# In this order; a later step may look at what an earlier one added. A step that is not there is skipped.
STEPS = ("sources", "countries", "syria", "neighbours", "capitals", "corrections", "features", "organisations", "demonyms", "cues",
         "stopnames", "closing")


def build(sources, steps=STEPS):
    """A world with the drafts of all steps."""
    world = World(Path(sources))
    for step in steps:
        if not Path(__file__).with_name(step + ".py").exists():
            continue
        start = time.time()
        importlib.import_module("." + step, __package__).build(world)
        print(f"  {step}: {len(world.places)} places, {len(world.organisations)} organisations, "
              f"{time.time() - start:.1f} s", file=sys.stderr)
    return world


def write(world, folder, state):
    """Ids, rows, merge, files. Returns the merges by table."""
    assembly = Assembly(world, folder, state)
    merges = {}
    for name, table in records.TABLES.items():
        if name in ("retired",):
            continue
        merges[name] = Merge(table, assembly.tables[name], folder, state)
    _leave_out_deleted(merges)
    _retire(merges, assembly, folder, state)
    for merge in merges.values():
        merge.write()
    assembly.places.write()
    assembly.organisations.write()
    return merges


def _leave_out_deleted(merges):
    """What belongs to a place or organisation deleted by hand goes with it; its children move to its parent."""
    for owner, names, column in (("places", "names", "place"), ("organisations", "organisation_names", "organisation")):
        gone = {key[0] for key in merges[owner].deleted} | {row["id"] for row in merges[owner].dropped}
        gone -= {row["id"] for rows in merges[owner].rows.values() for row in rows}
        if not gone:
            continue
        for table, columns in ((names, (column,)), ("concordances", ("id",)), ("relations", ("subject", "object"))):
            for part, rows in merges[table].rows.items():
                merges[table].rows[part] = [r for r in rows if not any(r[c] in gone for c in columns)]
        link = "parent" if owner == "places" else "umbrella"
        up = {row["id"]: row[link] for _, row in merges[owner]._made.values()}
        for rows in merges[owner].rows.values():
            for index, row in enumerate(rows):
                while row[link] in gone:
                    row = dict(row, **{link: up.get(row[link], "")})
                rows[index] = row


def _retire(merges, assembly, folder, state):
    """Every id that is used no more is in retired.csv."""
    alive = {row["id"] for t in ("places", "organisations") for rows in merges[t].rows.values() for row in rows}
    table = records.TABLES["retired"]
    there = {r["id"] for part in table.parts(folder) for r in records.read(table.path(folder, part), table.columns)}
    made = [row for row in assembly.gone if row["id"] not in alive and row["id"] not in there]
    known = alive | there | {row["id"] for row in made}
    for name in ("places", "organisations"):
        left = [(row["id"], "out of scope: left the sources") for row in merges[name].dropped]
        left += [(key[0], "out of scope: deleted by hand") for key in merges[name].deleted]
        for old, reason in left:
            if old not in known:
                known.add(old)
                made.append({"id": old, "reason": reason, "date": source_date(assembly.world), "superseded_by": ""})
    rows = [r for part in table.parts(folder) for r in records.read(table.path(folder, part), table.columns)] + made
    records.write(table.path(folder, ""), records.text(table, rows))


def report(world, merges, out=sys.stdout):
    """Counts per source, country and type."""
    places = [(part, row) for part, rows in merges["places"].rows.items() for row in rows]
    names = [(part, row) for part, rows in merges["names"].rows.items() for row in rows]
    bodies = merges["organisations"].rows.get("", [])
    print(f"places {len(places)}, names {len(names)}, organisations {len(bodies)}, organisation names "
          f"{len(merges['organisation_names'].rows.get('', []))}, relations {len(merges['relations'].rows.get('', []))}, "
          f"concordances {len(merges['concordances'].rows.get('', []))}", file=out)
    for title, counter in (
            ("places by source", Counter(r["source"] for _, r in places)),
            ("names by source", Counter(r["source"] for _, r in names)),
            ("places by type", Counter(r["placetype"] for _, r in places)),
            ("places by country", Counter(p.upper() for p, _ in places)),
            ("organisations by type", Counter(r["type"] for r in bodies)),
            ("organisations by country", Counter(r["country"] for r in bodies))):
        print(f"\n{title}", file=out)
        items = counter.most_common()
        shown = items if len(items) <= 45 else items[:40] + [(f"({len(items) - 40} more)", sum(n for _, n in items[40:]))]
        for value, n in shown:
            print(f"  {value or '-':24} {n:7}", file=out)
    for name, merge in merges.items():
        if merge.changed or merge.added or merge.deleted or merge.dropped:
            print(f"\n{name}: {len(merge.changed)} changed by hand, {len(merge.added)} added by hand, {len(merge.deleted)} "
                  f"deleted by hand, {len(merge.dropped)} no longer in the sources", file=out)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="Tools/import", description="Rebuilds the imported rows of the gazetteer from the "
                                     "source files, and keeps every row made, changed or deleted by hand.")
    parser.add_argument("--sources", default=str(ROOT.parent / "shared" / "sources"), help="folder of the source files (default ../shared/sources)")
    parser.add_argument("--gazetteer", default=str(ROOT / "Gazetteer"), help="folder to write (default Gazetteer)")
    parser.add_argument("--state", default=str(ROOT / "Tools" / "importer" / "state"), help="record of the last run")
    parser.add_argument("--without-sy-admin2", action="store_true", help="leave out boundaries/sy_admin2.geojson")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file would change")
    options = parser.parse_args(arguments)
    if not Path(options.sources, "SURVEY.md").exists():
        print(f"Tools/import: no source files in '{options.sources}'; give their folder with --sources", file=sys.stderr)
        return 64
    if options.check:
        return check(options)
    without = ["sy_admin2"] if options.without_sy_admin2 else []
    world, merges = run(options.sources, options.gazetteer, options.state, without)
    report(world, merges)
    return 0


def run(sources, gazetteer, state, without=()):
    """The whole import: drafts, rows, review list, data package, boundaries."""
    world = build(sources)
    merges = write(world, gazetteer, state)
    review.write(world, gazetteer)
    package.write(gazetteer)
    boundaries.write(world, gazetteer, without)
    return world, merges


def check(options):
    """Imports into a copy and names the files that differ. 0 when none does."""
    with tempfile.TemporaryDirectory() as folder:
        gazetteer, state = Path(folder, "Gazetteer"), Path(folder, "state")
        shutil.copytree(options.gazetteer, gazetteer)
        shutil.copytree(options.state, state)
        run(options.sources, gazetteer, state)
        changed = differences(options.gazetteer, gazetteer) + differences(options.state, state)
    for path in changed:
        print(f"Tools/import: {path} would change", file=sys.stderr)
    return 1 if changed else 0


def differences(a, b):
    """Relative paths of the files that two folders do not have alike."""
    compared = filecmp.dircmp(a, b)
    _, mismatch, errors = filecmp.cmpfiles(a, b, compared.common_files, shallow=False)
    found = compared.left_only + compared.right_only + mismatch + errors
    for name in compared.common_dirs:
        found += [f"{name}/{path}" for path in differences(Path(a, name), Path(b, name))]
    return sorted(found)
