"""What yaqut writes, read back by programs and libraries that are not ours.

The gazetteer's export is compared with the tables it came from; the exports of links with the spans of the JSON Lines.
"""

import collections
import csv
import html.parser
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / "Tools/yaqut"))
GAZETTEER = ROOT / "Gazetteer"
csv.field_size_limit(sys.maxsize)

# Characters outside the BMP, ill-formed bytes, a byte order mark, a name that a line end splits.
TEXTS = {
    "plain": "وصل الوفد إلى مدينة حماة ثم توجه إلى حلب،\nوقال سكان في الرقة ودير الزور إن الطريق إلى دمشق مفتوح.\n".encode(),
    "awkward": "\ufeff😀 في حلب و𐤀 ".encode() + b"\xff\xf0\x9f\x98 " + "حماة «ودمشق»  \t\r\nمدينة دير\nالزور ".encode() + b"\xe2\x80",
    "empty": b"",
}


def yaqut(*arguments, **options):
    result = subprocess.run([YAQUT, *map(str, arguments)], capture_output=True, **options)
    if result.returncode != 0:
        raise AssertionError(f"yaqut {arguments}: {result.returncode}: {result.stderr.decode()}")
    return result.stdout


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def validate_geopackage(path):
    """GDAL's own checker, which Debian installs for its own Python."""
    result = subprocess.run(["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(path)],
                            capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(result.stdout + result.stderr)
    if list(path.parent.glob(f"{path.name}[-.]*")):
        raise AssertionError(f"something stands beside {path}")


def validate_geojson(document):
    """The JSON Schema of RFC 7946 that geojson-pydantic gives."""
    import jsonschema
    from geojson_pydantic import FeatureCollection
    jsonschema.validate(document, FeatureCollection.model_json_schema())


class FolderTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut peers ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


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


class RoundTripTests(FolderTest):
    """An export that is imported again is the same gazetteer, entity by entity."""

    def rows_by_id(self, path, delimiter=",", quoting=csv.QUOTE_MINIMAL):
        with open(path, encoding="utf-8", newline="") as file:
            return {r["id"]: r for r in csv.DictReader(file, delimiter=delimiter, quoting=quoting)}

    def round_trip(self, form, *options):
        first, second, folder = (self.folder / name for name in (f"first.{form}", f"second.{form}", "Gazetteer"))
        yaqut("export", *options, "--format", form, "-o", first)
        yaqut("import", "--format", form, first, "-o", folder)
        yaqut("export", "--gazetteer", folder, *options, "--format", form, "-o", second)
        return first, second, folder

    def test_csv_gives_the_same_gazetteer(self):
        first, second, folder = self.round_trip("csv", "--kind", "place", "--kind", "organisation")
        before, after = self.rows_by_id(first), self.rows_by_id(second)
        self.assertEqual(list(before), list(after))
        for key, row in before.items():
            self.assertEqual(row, after[key])
        # The tables themselves, but for the notes of editors.
        for name in ["organisations.csv", "relations.csv", "concordances.csv", "places/sy.csv", "names/sy.csv", "organisation_names.csv"]:
            with self.subTest(name):
                def table(path):
                    return [{k: v for k, v in r.items() if k not in ("note", "importance")} for r in rows(path)]
                self.assertEqual(table(folder / name), table(GAZETTEER / name))

    def test_lp_tsv_gives_the_same_places_as_far_as_it_holds_them(self):
        first, second, folder = self.round_trip("lp-tsv")
        before, after = (self.rows_by_id(p, "\t", csv.QUOTE_NONE) for p in (first, second))
        self.assertEqual(list(before), list(after))
        for key, row in before.items():
            # The folder has no version, and so no year in which it says what it says; the order of a language's names
            # after its preferred one says nothing.
            for record in (row, after[key]):
                record["variants"] = sorted(record["variants"].split(";"))
            self.assertEqual(row["attestation_year"], "2026")
            self.assertEqual({**row, "attestation_year": ""}, after[key])
        for name in ("places/sy.csv", "places/tr.csv"):
            kept = "id", "placetype", "parent", "lat", "lon", "precision_km", "from", "to"
            self.assertEqual([[r[k] for k in kept] for r in rows(folder / name)], [[r[k] for k in kept] for r in rows(GAZETTEER / name)])
        languages = {(r["place"], r["name"], r["lang"]) for r in rows(GAZETTEER / "names/sy.csv")}
        self.assertEqual({(r["place"], r["name"], r["lang"]) for r in rows(folder / "names/sy.csv")}, languages)

    def test_an_imported_folder_can_be_laid_over_the_gazetteer(self):
        table = self.folder / "mine.tsv"
        table.write_text("id\ttitle\ttypes\tccodes\tlon\tlat\tvariants\nP999999\tخربة الكذا\tvillage\tSY\t36.5\t35\tخربة الكذا@ar\n", "utf-8")
        yaqut("import", table, "-o", self.folder / "mine")
        text = self.folder / "a.txt"
        text.write_text("وصل الوفد إلى قرية خربة الكذا", "utf-8")
        mentions = json.loads(yaqut("link", "--format", "jsonl", "--add", self.folder / "mine", text))["mentions"]
        self.assertEqual([m["id"] for m in mentions], ["P999999"])

    def test_what_cannot_be_imported_is_told(self):
        for name, text, sentence in [
                ("a.csv", "id,kind,type,names\nX1,place,city,[]\n", "a.csv:2: 'X1' is no id of a gazetteer"),
                ("b.csv", "name\nحلب\n", "b.csv:1: there is no column 'id'"),
                ("c.csv", "id,kind,type,names\nP1,place,city,x\n", "c.csv:2: 'names' is not the JSON"),
                ("d.tsv", "id\ttitle\ttypes\nP1\tحلب\tmetropolis\n", "d.tsv:2: there is no placetype 'metropolis'")]:
            path = self.folder / name
            path.write_text(text, "utf-8")
            result = subprocess.run([YAQUT, "import", path, "-o", self.folder / "out"], capture_output=True, text=True)
            self.assertEqual(result.returncode, 1)
            self.assertIn(sentence, result.stderr)
            self.assertFalse((self.folder / "out").exists())


class LinkTests(FolderTest):
    """Every format of links gives back the spans of the JSON Lines."""

    def setUp(self):
        super().setUp()
        self.paths = []
        for name, text in TEXTS.items():
            path = self.folder / f"{name}.txt"
            path.write_bytes(text)
            self.paths.append(path)
        self.documents = {}
        for line in yaqut("link", "--format", "jsonl", *self.paths).splitlines():
            record = json.loads(line)
            text = Path(record["doc"]).read_bytes().decode("utf-8", "replace")
            spans = [(m["start"], m["end"], m["id"], m["kind"]) for m in record["mentions"]]
            for mention in record["mentions"]:
                self.assertEqual(text[mention["start"]:mention["end"]], mention["surface"])
            self.documents[Path(record["doc"]).stem] = text, spans, record["mentions"]
        self.assertGreaterEqual(sum(len(d[1]) for d in self.documents.values()), 8)

    def export(self, form, *options):
        return yaqut("link", "--format", form, *options, *self.paths).decode()

    def test_spacy_reads_its_documents(self):
        import spacy
        nlp = spacy.blank("ar")
        for line, (text, spans, _) in zip(self.export("spacy").splitlines(), self.documents.values(), strict=True):
            record = json.loads(line)
            del record["_"]
            doc = spacy.tokens.Doc(nlp.vocab).from_json(record)
            self.assertEqual(doc.text, text)
            label = {"place": "LOC", "organisation": "ORG"}
            self.assertEqual([(e.start_char, e.end_char, e.label_) for e in doc.ents],
                             [(s, e, label[k]) for s, e, _, k in spans])
            self.assertEqual([(e.start_char, e.end_char, e.kb_id_ or None, e.label_) for e in doc.spans["yaqut"]],
                             [(s, e, i, label[k]) for s, e, i, k in spans])

    def test_brat_standoff(self):
        yaqut("link", "--format", "brat", "-o", f"{self.folder}/brat/", *self.paths)
        for name, (text, spans, _) in self.documents.items():
            beside = (self.folder / "brat" / f"{name}.txt").read_bytes().decode("utf-8")
            self.assertEqual(beside, text)
            got, references = [], {}
            for line in (self.folder / "brat" / f"{name}.ann").read_text("utf-8").splitlines():
                key, value, *rest = line.split("\t")
                if key.startswith("T"):
                    label, places = value.split(" ", 1)
                    fragments = [tuple(map(int, place.split())) for place in places.split(";")]
                    self.assertEqual(" ".join(beside[s:e] for s, e in fragments), rest[0])
                    got.append((key, fragments[0][0], fragments[-1][1], {"LOC": "place", "ORG": "organisation"}[label]))
                elif key.startswith("N"):
                    _, target, reference = value.split(" ")
                    references[target] = reference.removeprefix("Yaqut:")
            self.assertEqual([(s, e, references.get(k), kind) for k, s, e, kind in got], spans)

    def test_web_annotations(self):
        page = json.loads(self.export("webannotation"))
        self.assertEqual(page["@context"], "http://www.w3.org/ns/anno.jsonld")
        got = {}
        for item in page["items"]:
            position, quote = item["target"]["selector"]
            name = Path(item["target"]["source"]).stem
            text = self.documents[name][0]
            self.assertEqual(text[position["start"]:position["end"]], quote["exact"])
            self.assertTrue(text[:position["start"]].endswith(quote["prefix"]))
            self.assertTrue(text[position["end"]:].startswith(quote["suffix"]))
            got.setdefault(name, []).append((position["start"], position["end"]))
        self.assertEqual(got, {n: [(s, e) for s, e, _, _ in d[1]] for n, d in self.documents.items() if d[1]})

    def test_bio_labels(self):
        name, got = None, {}
        for line in self.export("conll").splitlines():
            if line.startswith("# newdoc id = "):
                name = Path(line.removeprefix("# newdoc id = ")).stem
                got[name] = []
                continue
            if not line:
                continue
            token, start, end, label, entity = line.split("\t")
            text = self.documents[name][0]
            self.assertEqual(text[int(start):int(end)], token)
            if label.startswith("B-"):
                got[name].append([int(start), int(end), entity])
            elif label.startswith("I-"):
                got[name][-1][1] = int(end)
        self.assertEqual(got, {n: [[s, e, i or "NIL"] for s, e, i, _ in d[1]] for n, d in self.documents.items()})

    def test_html_marks_the_spans(self):
        class Reader(html.parser.HTMLParser):
            def __init__(self):
                super().__init__()
                self.texts, self.marks, self.stack = [], [], []

            def handle_starttag(self, tag, attributes):
                if tag in ("br", "meta"):
                    return
                names = (dict(attributes).get("class") or "").split()
                self.stack.append(names[0] if names else tag)
                if names[:1] == ["text"] and tag == "div":
                    self.texts.append("")
                    self.marks.append([])
                if names[:1] == ["m"]:
                    self.marks[-1].append([len(self.texts[-1]), None, names[1]])

            def handle_startendtag(self, tag, attributes):
                pass

            def handle_endtag(self, tag):
                if self.stack.pop() == "m":
                    self.marks[-1][-1][1] = len(self.texts[-1])

            def handle_data(self, data):
                if "text" in self.stack and "tip" not in self.stack:
                    self.texts[-1] += data

        reader = Reader()
        reader.feed(self.export("html"))
        self.assertEqual(reader.texts, [d[0] for d in self.documents.values()])
        self.assertEqual(reader.marks, [[[s, e, kind] for s, e, _, kind in d[1]] for d in self.documents.values()])

    def test_csv_has_a_row_a_mention(self):
        table = list(csv.DictReader(self.export("csv").splitlines(keepends=True)))
        wanted = [(n, s, e, i or "") for n, d in self.documents.items() for s, e, i, _ in d[1]]
        self.assertEqual([(Path(r["doc"]).stem, int(r["start"]), int(r["end"]), r["id"]) for r in table], wanted)
        surfaces = [m["surface"] for d in self.documents.values() for m in d[2]]
        self.assertEqual([r["surface"] for r in table], surfaces)

    def test_maps_by_gdal(self):
        places = {n: list(dict.fromkeys(m["id"] for m in d[2] if m["kind"] == "place" and m["id"] and m["lat"] is not None))
                  for n, d in self.documents.items()}
        total = sum(map(len, places.values()))
        for form, name in (("geojson", "l.geojson"), ("geojsonseq", "l.geojsons"), ("ndgeojson", "l.geojsonl"), ("kml", "l.kml")):
            with self.subTest(form):
                path = self.folder / name
                yaqut("link", "--format", form, "-o", path, *self.paths)
                output = subprocess.run(["ogrinfo", "-ro", "-al", "-so", str(path)], capture_output=True, text=True, check=True).stdout
                self.assertEqual(sum(map(int, re.findall(r"Feature Count: (\d+)", output))), total)

    def test_geopackage_has_each_mention_and_what_it_names(self):
        path = self.folder / "l.gpkg"
        yaqut("link", "-o", path, *self.paths)
        validate_geopackage(path)
        layers = {}
        for layer in ("mentions", "places", "organisations", "boundaries", "names"):
            result = subprocess.run(["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path), layer], capture_output=True, check=True)
            layers[layer] = json.loads(result.stdout)["features"]
        wanted = [(n, s, e, i, k) for n, d in self.documents.items() for s, e, i, k in d[1] if i]
        properties = [f["properties"] for f in layers["mentions"]]
        self.assertEqual([(Path(p["doc"]).stem, p["start"], p["end"], p["id"], p["kind"]) for p in properties], wanted)
        for layer, kind in (("places", "place"), ("organisations", "organisation")):
            counts = {f["properties"]["id"]: f["properties"]["mention_count"] for f in layers[layer]}
            self.assertEqual(counts, collections.Counter(w[3] for w in wanted if w[4] == kind))
        self.assertLessEqual({f["properties"]["id"] for f in layers["boundaries"]}, {w[3] for w in wanted})
        self.assertLessEqual({w[3] for w in wanted}, {f["properties"]["id"] for f in layers["names"]})

    def test_one_feature_a_mention(self):
        collection = json.loads(self.export("geojson", "--one-per", "mention", "--unlinked"))
        validate_geojson(collection)
        mentions = [m for d in self.documents.values() for m in d[2] if m["kind"] == "place"]
        self.assertEqual([f["properties"]["mentions"][0]["surface"] for f in collection["features"]],
                         [m["surface"] for m in mentions])

    def test_an_output_folder_has_a_file_for_each_document(self):
        yaqut("link", "--format", "geojson", "-o", f"{self.folder}/maps/", *self.paths)
        self.assertEqual(sorted(p.name for p in (self.folder / "maps").iterdir()),
                         ["awkward.geojson", "empty.geojson", "plain.geojson"])


if __name__ == "__main__":
    unittest.main()
