"""`yaqut fmt` and `yaqut validate --fix` on real files, as spreadsheets and people leave them."""

import os
import resource
import signal
import unittest

from gazetteer_folder import FILES, NAMES, GazetteerTest, small_files

VILLAGE = "P9,village,P4,36.62,37.81,1,1200,5,,,,editorial"


def lines(path):
    return "".join(line + "\n" for line in FILES[path])


class FmtTests(GazetteerTest):
    def setUp(self):
        super().setUp()
        self.places = self.gazetteer / "places/sy.csv"
        self.names = self.gazetteer / "names/sy.csv"

    def formatted(self, path, data):
        """What the file is after `fmt`, when all other files stay as they are, and what validate had said before."""
        file = self.gazetteer / path
        file.write_bytes(data)
        before = self.contents()
        self.assertEqual(self.yaqut("fmt", "--check").returncode, 1)
        self.assertEqual(self.contents(), before)
        found = self.yaqut("validate").stdout
        result = self.yaqut("fmt")
        self.assertEqual((result.returncode, result.stderr), (0, f"yaqut: Gazetteer/{path}: formatted\n"))
        after = self.contents()
        self.assertEqual({p: b for p, b in after.items() if p != path}, {p: b for p, b in before.items() if p != path})
        self.assertEqual(self.yaqut("fmt", "--check").returncode, 0)
        return after[path].decode("utf-8"), found

    def test_a_byte_order_mark_and_the_line_ends_of_windows(self):
        text, found = self.formatted("names/sy.csv", b"\xef\xbb\xbf" + lines("names/sy.csv").replace("\n", "\r\n").encode())
        self.assertEqual(text, lines("names/sy.csv"))
        self.assertIn("[byte-order-mark]", found)
        self.assertIn("[line-ends]", found)

    def test_semicolons_and_tabs(self):
        for separator in ";\t":
            with self.subTest(separator=separator):
                text, found = self.formatted("names/sy.csv", lines("names/sy.csv").replace(",", separator).encode())
                self.assertEqual(text, lines("names/sy.csv"))
                self.assertIn("[separator]", found)

    def test_semicolons_with_decimal_commas_as_a_german_excel_saves(self):
        data = "\r\n".join(line.replace(",", ";").replace("36.45;37.7", "36,45;37,7") for line in FILES["places/sy.csv"]) + "\r\n"
        text, found = self.formatted("places/sy.csv", data.encode("utf-8-sig"))
        self.assertEqual(text, lines("places/sy.csv"))
        self.assertIn("'36,45' has a decimal comma; write a full stop", found)

    def test_a_date_that_excel_made_is_named_and_left_for_a_person(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45", "P6,village,P4,May-36")
        before = self.contents()
        self.assertEqual(self.yaqut("fmt").returncode, 0)
        self.assertEqual(self.contents(), before)
        result = self.yaqut("validate")
        self.assertEqual(result.returncode, 1)
        self.assertIn("Gazetteer/places/sy.csv:7:15: error: a spreadsheet turned lat into the date 'May-36'; write the number again "
                      "[spreadsheet-number]\n", result.stdout)

    def test_smart_quotes_arabic_digits_and_grouped_numbers(self):
        rows = [*FILES["places/sy.csv"], 'P9,village,P4,٣٦٫٦٢,"37,81",1.0,"1,200",5,,,,editorial']
        text, found = self.formatted("places/sy.csv", "".join(r + "\n" for r in rows).encode())
        self.assertEqual(text, lines("places/sy.csv") + VILLAGE + "\n")
        self.assertIn("[spreadsheet-number]", found)
        self.write("places/sy.csv", FILES["places/sy.csv"])
        text, found = self.formatted("names/sy.csv", lines("names/sy.csv").replace("P6,العريمة", "P6,“العريمة”").encode())
        self.assertEqual(text, lines("names/sy.csv"))
        self.assertIn("[quotation-marks]", found)

    def test_what_cannot_be_seen_goes_and_two_names_get_two_rows(self):
        wrong = lines("names/sy.csv").replace("P6,العريمة", "P6,\u200f العريمة\u200b  / عريمة\u00a0حلب").replace("P7,أم جلود", "P7,ا\u0654م جلود")
        text, found = self.formatted("names/sy.csv", wrong.encode())
        self.assertEqual(text, lines("names/sy.csv").replace("P6,العريمة,ar,preferred,,,,editorial,\n",
                                                             "P6,العريمة,ar,preferred,,,,editorial,\nP6,عريمة حلب,ar,variant,,,,editorial,\n"))
        for rule in ("invisible-character", "two-names", "composition"):
            self.assertIn(f"[{rule}]", found)

    def test_rows_come_into_order_and_keep_what_is_in_their_cells(self):
        rows = [*FILES["names/sy.csv"][1:], 'P6,أريمة,ar,variant,,,,editorial,"seen on the sign, ""Arima"", 2019"']
        text, found = self.formatted("names/sy.csv", "".join(r + "\n" for r in [NAMES, *reversed(rows)]).encode())
        self.assertEqual(sorted(text.splitlines()), sorted([NAMES, *rows]))
        self.assertIn('"seen on the sign, ""Arima"", 2019"', text)
        self.assertIn("[row-order]", found)

    def test_a_file_whose_cells_cannot_be_told_apart_is_left_and_the_line_is_named(self):
        for wrong, message in [("P6,village,P4,36,45,37,7,1,,5,,,,editorial", "a row has more or fewer cells than the header"),
                               ('P6,"village,P4,36.45,37.7,1,,5,,,,editorial', "a quote is not closed")]:
            with self.subTest(wrong=wrong):
                self.write("places/sy.csv", [*FILES["places/sy.csv"][:6], wrong, *FILES["places/sy.csv"][7:]])
                before = self.contents()
                result = self.yaqut("fmt")
                self.assertEqual((result.returncode, result.stderr), (1, f"yaqut: Gazetteer/places/sy.csv:7: left as it is: {message}\n"))
                self.assertEqual(self.contents(), before)

    def test_only_the_files_that_are_named_are_written(self):
        for path in ("places/sy.csv", "names/sy.csv"):
            (self.gazetteer / path).write_bytes((self.gazetteer / path).read_bytes().replace(b"\n", b"\r\n"))
        self.assertEqual(self.yaqut("fmt", "Gazetteer/names/sy.csv").returncode, 0)
        self.assertEqual(self.read("names/sy.csv"), lines("names/sy.csv"))
        self.assertIn(b"\r\n", self.places.read_bytes())

    def test_a_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it(self):
        data = lines("places/sy.csv").replace("\n", "\r\n").encode()
        self.places.write_bytes(data)
        result = self.yaqut("fmt", preexec_fn=small_files, restore_signals=False)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("Gazetteer/places/sy.csv: cannot be written: file too large", result.stderr)
        self.assertEqual(self.places.read_bytes(), data)
        self.assertEqual(sorted(os.listdir(self.places.parent)), ["sy.csv"])

    def test_a_program_that_is_killed_while_it_writes_leaves_the_file_as_it_was(self):
        data = lines("places/sy.csv").replace("\n", "\r\n").encode()
        self.places.write_bytes(data)
        killed = self.yaqut("fmt", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64)))
        self.assertEqual(abs(killed.returncode) % 128, signal.SIGXFSZ)
        self.assertEqual(self.places.read_bytes(), data)


class FixTests(GazetteerTest):
    def test_safe_fixes_touch_their_cells_and_nothing_else_and_are_told(self):
        # A row out of order and useless quotes are left: they are fmt's.
        rows = FILES["names/sy.csv"]
        self.write("names/sy.csv", [*rows[:6], rows[7], 'P6,العريـمة,"ar",preferred,,,,editorial,', *rows[8:]])
        before = self.contents()
        result = self.yaqut("validate", "--fix")
        self.assertEqual(result.returncode, 1)
        self.assertIn("yaqut: Gazetteer/names/sy.csv:8: fixed: write '\u2068العريمة\u2069' [tatweel]\n", result.stderr)
        self.assertIn("[row-order]", result.stdout)
        after = self.contents()
        self.assertEqual(after.pop("names/sy.csv").decode(), before.pop("names/sy.csv").decode().replace("العريـمة", "العريمة"))
        self.assertEqual(after, before)

    def test_where_nothing_is_safe_nothing_is_written(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45,37.7", "P6,village,P4,37.7,36.45")
        before = self.contents()
        times = {p: os.stat(self.gazetteer / p).st_mtime_ns for p in before}
        result = self.yaqut("validate", "--fix")
        self.assertEqual(result.returncode, 1)
        self.assertIn("[swapped-coordinates]", result.stdout)
        self.assertEqual(self.contents(), before)
        self.assertEqual({p: os.stat(self.gazetteer / p).st_mtime_ns for p in before}, times)


if __name__ == "__main__":
    unittest.main()
