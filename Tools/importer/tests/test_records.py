import tempfile
import unittest
from pathlib import Path

from importer import records

PLACE = dict.fromkeys(records.TABLES["places"].columns, "")


class RecordsTest(unittest.TestCase):
    def test_ids_are_ordered_by_number_not_by_text(self):
        rows = [dict(PLACE, id=i) for i in ("P10", "P9", "P100")]
        lines = records.text(records.TABLES["places"], rows).splitlines()
        self.assertEqual([line.split(",")[0] for line in lines], ["id", "P9", "P10", "P100"])

    def test_names_are_ordered_by_kind_then_language_then_name(self):
        table = records.TABLES["names"]
        rows = [dict.fromkeys(table.columns, "") | {"place": "P1", "name": n, "lang": lang, "kind": k} for n, lang, k in (
            ("ب", "ar", "variant"), ("B", "en", "preferred"), ("أ", "ar", "variant"), ("ج", "ar", "preferred"))]
        names = [line.split(",")[1] for line in records.text(table, rows).splitlines()[1:]]
        self.assertEqual(names, ["ج", "B", "أ", "ب"])

    def test_only_cells_that_need_quotes_have_them(self):
        rows = [dict(PLACE, id="P1", source='a,"b"')]
        self.assertTrue(records.text(records.TABLES["places"], rows).endswith('"a,""b"""\n'))

    def test_one_way_to_write_a_number(self):
        for value, decimals, expected in ((36.5, 6, "36.5"), (36.0, 6, "36"), (36.1234567, 6, "36.123457"), (-0.0000001, 6, "0"),
                                          (None, 6, ""), ("", 6, ""), (1234.0, 0, "1234"), (0, 6, "0"), (100, 6, "100")):
            self.assertEqual(records.number(value, decimals), expected)

    def test_a_wrong_header_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "x.csv")
            path.write_text("id,colour\nP1,red\n", "utf-8")
            with self.assertRaisesRegex(ValueError, "x.csv: the header is"):
                records.read(path, records.TABLES["retired"].columns)

    def test_an_unchanged_file_is_not_written(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "x.csv")
            self.assertTrue(records.write(path, "a\n"))
            self.assertFalse(records.write(path, "a\n"))
