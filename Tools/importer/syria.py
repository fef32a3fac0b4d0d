"""Syria: governorates, districts, subdistricts, OCHA's communities, and the Who's On First localities merged with them.

The merging rule
----------------
A Who's On First locality W and a community C are one place when (first that fits; nearest pairs first):

1. same-name: a name of W folds to a name of C, and they are at most 3 km apart.
2. same-skeleton: equal but for article, spaces, hamza and the final vowel letter, at most 3 km apart.
3. far-same-name: as 1, 3 to 8 km apart, in one governorate, and neither has another place of that name within 15 km.
   The community's point is kept (OCHA's were right where checked); the conflict is listed in REVIEW.csv as settled.
4. near-spelling: skeletons one letter apart (at least 4 letters) or with the same consonants (at least 3), or the same Latin name,
   at most 1.5 km apart.
5. same-spot: at most 0.5 km apart, each the other's nearest left over, names alike in Arabic (ratio 0.6) or Latin letters (0.75) and not
   opposed (eastern / western, upper / lower, large / small).

A community takes a second record only when that one is within 1.5 km, or is an old Quattroshapes point (no GeoNames id) within 5 km.
Left-over pairs within 0.3 km whose names are not alike go to REVIEW.csv: many are one village with an old and a new name.
Records left over are merged with one another by rule 1 within 1 km (5 km for a Quattroshapes point). Pairs of one name 1 to 3 km
apart that stay two places, and far pairs that are not unique, go to REVIEW.csv as undecided.
"""

from collections import defaultdict

from . import geometry, syria_communities, syria_localities, syria_seats, syria_units, wof

# In the steppe, far from the communities whose subdistrict they were given: nothing nearer is known.
STEPPE = (
    "1243153365", "1243384819", "1259804723", "1292997499", "1309897551", "1343555603", "1344151303", "1360277291",
)


def build(world):
    syria = Importer(world)
    syria_units.build(syria)
    syria_communities.build(syria)
    syria_localities.build(syria)
    syria.others()
    syria_seats.build(syria)
    for identifier in STEPPE:
        world.allow("far-from-siblings", "wof:" + identifier, "in the steppe; its subdistrict is that of the nearest communities")
    for code in ("C5090", "C5091"):
        world.allow("far-from-siblings", "pcode:" + code, "a community of the steppe")


class Importer:
    """What the steps know together: the records, the areas of units, and whose subdistrict is known."""

    def __init__(self, world):
        self.world = world
        self.rows = [r for r in wof.read(world.sources, "SY") if r["country"] == "SY"]
        self.by_id = {r["wof_id"]: r for r in self.rows}
        self.governorates = geometry.Polygons()
        self.districts = geometry.Polygons()
        self.points = geometry.Grid()      # communities
        self.votes = geometry.Grid()       # points whose subdistrict is known
        self.members = defaultdict(list)   # subdistrict key -> communities
        world.locators["SY"] = self.locate

    def others(self):
        """Neighbourhoods of Who's On First; airports come with the features."""
        for row in self.rows:
            if row["placetype"] == "neighbourhood" and wof.alive(row):
                lat, lon = float(row["lat"]), float(row["lon"])
                self.world.add_place("wof:" + row["wof_id"], "neighbourhood", wof.name_drafts(row), country="SY", source="wof", lat=lat,
                                     lon=lon, precision_km=1, concordances=wof.concordances(row), parent=self.locate(lat, lon))

    # Admin chain by place

    def locate(self, lat, lon):
        """The subdistrict of a point: district polygon, then the three nearest communities of that district."""
        governorate = self.governorates.nearest(lat, lon, 3)
        district = self.districts.nearest(lat, lon, 1)
        if district is not None and governorate is not None and not district.startswith(governorate):
            district = None
        unit = district or governorate
        if unit is None:
            return None
        votes = defaultdict(float)
        for d, subdistrict in self._nearest(lat, lon, unit, 3) or self._nearest(lat, lon, governorate or unit, 3):
            votes[subdistrict] += 1 / (d + 0.3)
        return max(votes, key=lambda key: (votes[key], key)) if votes else unit

    def _nearest(self, lat, lon, unit, count):
        for km in (5, 15, 40, 120, 300):
            found = [(d, key) for d, key in self.votes.near(lat, lon, km) if key.startswith(unit)]
            if len(found) >= count:
                return found[:count]
        return found[:count]
