"""The gazetteer's export, read back by programs and libraries that are not ours and compared with the tables it came from."""

import csv
import json
import sqlite3
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from export_folder import GAZETTEER, FolderTest, rows, validate_geojson, validate_geopackage, yaqut


class GazetteerTests(FolderTest):
    """Governorates and districts of Syria, in each format."""

    SELECTION = ["--country", "SY", "--type", "governorate", "--type", "district"]

    @classmethod
    def setUpClass(cls):
        cls.places = [r for r in rows(GAZETTEER / "places/sy.csv") if r["placetype"] in ("governorate", "district")]
        preferred = {r["place"]: r["name"] for r in rows(GAZETTEER / "names/sy.csv")
                     if r["kind"] == "preferred" and r["lang"] == "ar"}
        cls.wanted = {r["id"]: (preferred[r["id"]], float(r["lon"]), float(r["lat"])) for r in cls.places if r["lat"]}

    def ogr(self, path, layer_options=()):
        """Name and point of each feature as GDAL reads them, by id."""
        result = subprocess.run(
            ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path), *layer_options, "-lco", "COORDINATE_PRECISION=6"],
            capture_output=True, check=True)
        return json.loads(result.stdout)["features"]

    def check(self, features, key):
        got = {key(f): (f["properties"].get("name") or f["properties"].get("Name"), *f["geometry"]["coordinates"][:2])
               for f in features if f["geometry"]}
        self.assertEqual(got, self.wanted)

    def test_geojson_by_gdal(self):
        path = self.folder / "a.geojson"
        yaqut("export", *self.SELECTION, "-o", path)
        self.check(self.ogr(path), lambda f: f.get("id") or f["properties"]["id"])

    def test_geojson_by_rfc_7946_models(self):
        from geojson_pydantic import FeatureCollection
        text = yaqut("export", *self.SELECTION, "--format", "geojson")
        collection = FeatureCollection.model_validate_json(text)
        self.assertEqual(len(collection.features), len(self.places))
        longitudes = [f.geometry.coordinates.longitude for f in collection.features if f.geometry]
        self.assertEqual(collection.bbox[0], min(longitudes))
        self.assertEqual(collection.bbox[2], max(longitudes))
        validate_geojson(json.loads(text))
        outlined = json.loads(yaqut("export", *self.SELECTION, "--geometry", "boundary"))
        validate_geojson(outlined)
        self.assertIn("Polygon", {f["geometry"]["type"] for f in outlined["features"] if f["geometry"]})

    def test_geojson_sequence_by_gdal(self):
        for form, name in (("geojsonseq", "a.geojsons"), ("ndgeojson", "a.geojsonl")):
            with self.subTest(form):
                path = self.folder / name
                yaqut("export", *self.SELECTION, "--format", form, "-o", path)
                self.check(self.ogr(path), lambda f: f.get("id") or f["properties"]["id"])

    def test_kml_by_gdal(self):
        path = self.folder / "a.kml"
        yaqut("export", *self.SELECTION, "-o", path)
        identifiers = [mark.get("id") for mark in ElementTree.parse(path).iter("{http://www.opengis.net/kml/2.2}Placemark")]
        features = self.ogr(path)
        self.assertEqual(len(features), len(identifiers))
        by_place = dict(zip((id(f) for f in features), identifiers))
        self.check(features, lambda f: by_place[id(f)])

    def test_geopackage_by_gdal(self):
        path = self.folder / "a.gpkg"
        yaqut("export", *self.SELECTION, "-o", path)
        validate_geopackage(path)
        self.check(self.ogr(path, ["places"]), lambda f: f["properties"]["id"])
        names = self.ogr(path, ["names"])
        own = {r["id"] for r in self.places}
        wanted = sorted((r["place"], r["name"], r["lang"], r["kind"], r["source"])
                        for r in rows(GAZETTEER / "names/sy.csv") if r["place"] in own)
        columns = "id", "name", "lang", "kind", "source"
        self.assertEqual(sorted(tuple(n["properties"][c] for c in columns) for n in names), wanted)

    def test_outlines_of_geopackage_and_geojson_are_the_same(self):
        package, collection = self.folder / "a.gpkg", self.folder / "a.geojson"
        yaqut("export", *self.SELECTION, "-o", package)
        yaqut("export", *self.SELECTION, "--geometry", "boundary", "-o", collection)

        def outlines(features):
            return {f["properties"]["id"] if "id" in f["properties"] else f["id"]: [
                polygon for polygon in ([f["geometry"]["coordinates"]] if f["geometry"]["type"] == "Polygon"
                                        else f["geometry"]["coordinates"])]
                    for f in features if f["geometry"] and f["geometry"]["type"].endswith("Polygon")}
        by_package = outlines(self.ogr(package, ["boundaries"]))
        self.assertGreater(len(by_package), 50)
        self.assertEqual(by_package, outlines(json.loads(collection.read_text("utf-8"))["features"]))

    def test_the_spatial_index_finds_what_the_box_holds(self):
        path = self.folder / "a.gpkg"
        yaqut("export", "--country", "SY", "-o", path)
        box = (36.6, 34.6, 36.9, 34.9)
        listed = json.loads(subprocess.run(
            ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path), "places", "-spat", *map(str, box)],
            capture_output=True, check=True).stdout)["features"]
        wanted = {r["id"] for r in rows(GAZETTEER / "places/sy.csv") if r["lat"]
                  and box[0] <= float(r["lon"]) <= box[2] and box[1] <= float(r["lat"]) <= box[3]}
        self.assertEqual({f["properties"]["id"] for f in listed}, wanted)
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.addCleanup(database.close)
        plan = database.execute("EXPLAIN QUERY PLAN SELECT id FROM rtree_places_geom WHERE minx <= 36.9 AND maxx >= 36.6").fetchall()
        self.assertIn("VIRTUAL TABLE INDEX", str(plan))

    def test_a_geopackage_can_be_edited_by_gdal(self):
        # GDAL has the functions that the triggers of the spatial index call.
        path = self.folder / "a.gpkg"
        yaqut("export", *self.SELECTION, "-o", path)
        subprocess.run(["ogrinfo", "-q", str(path), "-sql", "UPDATE places SET geom = NULL WHERE fid = 1"], check=True, capture_output=True)
        subprocess.run(["ogrinfo", "-q", str(path), "-sql", "DELETE FROM places WHERE fid = 2"], check=True, capture_output=True)
        validate_geopackage(path)
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.addCleanup(database.close)
        self.assertEqual(database.execute("SELECT count(*) FROM rtree_places_geom").fetchone()[0], len(self.wanted) - 2)

    def test_csv_by_gdal(self):
        path = self.folder / "a.csv"
        yaqut("export", *self.SELECTION, "-o", path)
        features = self.ogr(path, ["-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"])
        self.check(features, lambda f: f["properties"]["id"])

    def test_linked_places_by_its_schema(self):
        import jsonschema
        schema = json.loads((Path(__file__).parent / "linked-places.schema.json").read_text("utf-8"))
        document = json.loads(yaqut("export", *self.SELECTION, "--format", "lpf"))
        jsonschema.validate(document, schema)
        self.check([{**f, "properties": {"name": f["properties"]["title"]}} for f in document["features"]],
                   lambda f: f["@id"].removeprefix("urn:yaqut:"))

    def test_linked_places_table_holds_every_name(self):
        text = yaqut("export", *self.SELECTION, "--format", "lp-tsv").decode()
        table = list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
        self.assertEqual({r["id"]: (r["title"], float(r["lon"]), float(r["lat"])) for r in table if r["lat"]}, self.wanted)
        names = {}
        for row in rows(GAZETTEER / "names/sy.csv"):
            names.setdefault(row["place"], set()).add(f"{row['name']}@{row['lang']}")
        for row in table:
            self.assertEqual(set(row["variants"].split(";")), names[row["id"]])
            self.assertTrue(row["fclasses"])


if __name__ == "__main__":
    unittest.main()
