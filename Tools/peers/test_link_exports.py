"""Exports of links, read back by programs and libraries that are not ours and compared with the spans of the JSON Lines."""

import collections
import csv
import html.parser
import json
import re
import subprocess
import unittest
from pathlib import Path

from export_folder import FolderTest, validate_geojson, validate_geopackage, yaqut

# Characters outside the BMP, ill-formed bytes, a byte order mark, a name that a line end splits.
TEXTS = {
    "plain": "وصل الوفد إلى مدينة حماة ثم توجه إلى حلب،\nوقال سكان في الرقة ودير الزور إن الطريق إلى دمشق مفتوح.\n".encode(),
    "awkward": "\ufeff😀 في حلب و𐤀 ".encode() + b"\xff\xf0\x9f\x98 " + "حماة «ودمشق»  \t\r\nمدينة دير\nالزور ".encode() + b"\xe2\x80",
    "empty": b"",
}


class PageReader(html.parser.HTMLParser):
    """The texts of the page of links, and the spans that it marks in each."""

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
        reader = PageReader()
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
