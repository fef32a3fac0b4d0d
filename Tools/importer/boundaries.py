"""boundaries/*.geojson: countries, first-level units, and Syria's districts in a file of their own that can be left out.

Rings are closed, outer ones counter-clockwise (RFC 7946), and cut where they touch or cross themselves. A feature's id and properties are
those of our place; a unit that is no place of ours is left out.
"""

import json
from pathlib import Path

from . import geometry, neighbours, records

DECIMALS = 4
FILES = {
    "countries": [("wof", "countries")],
    "admin1": [("ocha", None)] + [("wof", name) for name in neighbours.REGION_FILES],
    "sy_admin2": [("wof", "sy_county")],
}


def write(world, folder, without=()):
    """Writes the files; those named in `without` are removed."""
    for name, sources in FILES.items():
        if name in without:
            Path(folder, "boundaries", name + ".geojson").unlink(missing_ok=True)
            continue
        by_id = {}
        for kind, file in sources:
            for feature in _features(world, kind, file):
                if feature["id"] in by_id:   # two pieces of one unit
                    feature["geometry"] = _joined(by_id[feature["id"]]["geometry"], feature["geometry"])
                by_id[feature["id"]] = feature
        features = sorted(by_id.values(), key=lambda f: records.id_order(f["id"]))
        lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
        records.write(Path(folder, "boundaries", name + ".geojson"), '{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n")


def _features(world, kind, file):
    if kind == "ocha":
        shapes = json.loads((world.sources / "ocha_cod_ab" / "syr_admin1.geojson").read_text("utf-8"))["features"]
    else:
        shapes = neighbours.shape_file(world, file)
    for shape in shapes:
        p = shape["properties"]
        place = world.place("pcode:" + p["pcode"] if kind == "ocha" else f"wof:{p['wof_id']}")
        geometry_ = clean(shape["geometry"])
        if place is not None and geometry_ is not None:
            yield {"type": "Feature", "id": place.id,
                   "properties": {"id": place.id, "placetype": place.type, "country": place.country, "name": place.name, "source": kind},
                   "geometry": geometry_}


def _joined(a, b):
    parts = [p for g in (a, b) for p in (g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]])]
    kept = [id(r) for r in geometry.apart([p[0] for p in parts])]
    return {"type": "MultiPolygon", "coordinates": [p for p in parts if id(p[0]) in kept]}


def clean(shape):
    """Valid geometry: simple closed rings, right-hand rule; holes that leave their polygon are dropped. None if nothing is left."""
    parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    outers, holes, polygons = [], [], []
    for rings in parts:
        rounded = [[[round(x, DECIMALS), round(y, DECIMALS)] for x, y, *_ in ring] for ring in rings]
        outers += geometry.repair(rounded[0])
        holes += [hole for ring in rounded[1:] for hole in geometry.repair(ring)]
    # An island in a lake of the same unit would be lost here; at this scale there is none that matters.
    for outer in geometry.apart(outers):
        own = [geometry.wind(h, False) for h in geometry.apart(holes) if all(geometry.inside([outer], x, y) for x, y in h)]
        polygons.append([geometry.wind(outer, True)] + own)
    if not polygons:
        return None
    return {"type": "Polygon", "coordinates": polygons[0]} if len(polygons) == 1 else {"type": "MultiPolygon", "coordinates": polygons}
