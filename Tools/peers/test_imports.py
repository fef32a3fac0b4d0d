"""Exports of the gazetteer imported again, and tables of others imported."""

import csv
import json
import subprocess
import unittest

from export_folder import GAZETTEER, YAQUT, FolderTest, rows, yaqut


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


if __name__ == "__main__":
    unittest.main()
