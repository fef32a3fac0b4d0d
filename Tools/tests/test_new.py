"""`yaqut new`: by options, and by questions to a person at a terminal."""

import os
import pty
import select
import subprocess
import time
import unittest

from gazetteer_folder import YAQUT, GazetteerTest, small_files

PLACE = ["--type", "village", "--parent", "P4", "--lat", "36.62", "--lon", "37.81"]


class OptionTests(GazetteerTest):
    def test_a_place_gets_the_next_id_and_its_rows_and_all_other_bytes_stay(self):
        self.edit("names/sy.csv", "P5,منبج,ar,preferred", 'P5,"منبج",ar,preferred')   # not in form, and none of its business
        before = self.contents()
        result = self.yaqut("new", "place", "--name", "كفر ناصح", "--name", "كفرناصح", "--name-en", "Kafr Nasih", *PLACE)
        self.assertEqual((result.returncode, result.stdout), (0, "P9\n"), result.stderr)
        after = self.contents()
        self.assertEqual(after.pop("places/sy.csv"), before.pop("places/sy.csv") + b"P9,village,P4,36.62,37.81,1,,5,,,,editorial\n")
        self.assertEqual(after.pop("names/sy.csv").decode(), before.pop("names/sy.csv").decode()
                         + "P9,كفر ناصح,ar,preferred,,,,editorial,\nP9,Kafr Nasih,en,preferred,,,,editorial,\nP9,كفرناصح,ar,variant,,,,editorial,\n")
        self.assertEqual(after, before)
        self.assertEqual(self.yaqut("validate", "Gazetteer/places").returncode, 0)
        self.assertIn("Gazetteer/places/sy.csv", result.stderr)
        self.assertIn("Gazetteer/names/sy.csv", result.stderr)

    def test_an_id_that_was_retired_is_not_given_again(self):
        self.write("retired.csv", ["id,reason,date,superseded_by", "P40,never existed,2020,", "O7,never existed,2020,"])
        self.assertEqual(self.yaqut("new", "place", "--name", "كفر ناصح", *PLACE).stdout, "P41\n")
        self.assertEqual(self.yaqut("new", "organisation", "--name", "كتيبة الجبل", "--type", "armed_group", "--country", "SY").stdout, "O8\n")

    def test_an_organisation_stands_under_its_umbrella(self):
        result = self.yaqut("new", "organisation", "--name", "كتيبة الجبل", "--type", "military_unit", "--country", "SY", "--parent", "O1",
                            "--area", "P2")
        self.assertEqual((result.returncode, result.stdout), (0, "O3\n"), result.stderr)
        self.assertTrue(self.read("organisations.csv").endswith("O3,military_unit,SY,P2,O1,,,,editorial\n"))
        self.assertTrue(self.read("organisation_names.csv").endswith("O3,كتيبة الجبل,ar,preferred,,,,editorial,\n"))

    def test_what_breaks_a_rule_is_told_and_nothing_is_written(self):
        before = self.contents()
        for arguments, rule in [(["--lat", "37.81", "--lon", "36.62"], "swapped-coordinates"), (["--type", "vilage"], "vocabulary"),
                                (["--name", "كفر / ناصح"], "two-names"), (["--source", "wikipedia"], "unknown-source")]:
            with self.subTest(rule=rule):
                names = [] if "--name" in arguments else ["--name", "كفر ناصح"]
                result = self.yaqut("new", "place", *names, *PLACE, *arguments)
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(f"[{rule}]", result.stdout)
                self.assertIn("nothing was written", result.stderr)
                self.assertEqual(self.contents(), before)

    def test_a_dry_run_shows_the_rows_and_writes_nothing(self):
        before = self.contents()
        result = self.yaqut("new", "place", "--name", "كفر ناصح", *PLACE, "--dry-run")
        self.assertEqual(result.stdout, "names/sy.csv: P9,كفر ناصح,ar,preferred,,,,editorial,\n"
                         "places/sy.csv: P9,village,P4,36.62,37.81,1,,5,,,,editorial\n")
        self.assertEqual(self.contents(), before)

    def test_without_a_terminal_the_missing_option_is_named(self):
        for given, missing in [([], "--name"), (["--name", "كفر ناصح"], "--type"), (["--name", "كفر ناصح", *PLACE[:2]], "--parent"),
                               (["--name", "كفر ناصح", *PLACE[:4]], "--lat"), (["--name", "كفر ناصح", *PLACE[:6]], "--lon")]:
            with self.subTest(missing=missing):
                result = self.yaqut("new", "place", *given)
                self.assertEqual(result.returncode, 64)
                self.assertIn(f"give {missing}", result.stderr)

    def test_a_parent_that_is_not_there_is_named(self):
        result = self.yaqut("new", "place", "--name", "كفر ناصح", *PLACE[:2], "--parent", "P77", *PLACE[4:])
        self.assertEqual(result.returncode, 64)
        self.assertIn("there is no place 'P77'; find it with 'yaqut lookup NAME'", result.stderr)

    def test_a_write_that_fails_leaves_the_gazetteer_as_it_was(self):
        before = self.contents()
        result = self.yaqut("new", "place", "--name", "كفر ناصح", *PLACE, preexec_fn=small_files, restore_signals=False)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("cannot be written: file too large", result.stderr)
        self.assertEqual(self.contents(), before)


class TerminalTests(GazetteerTest):
    def answer(self, command, answers):
        """Runs a command on a terminal, answers each question that is asked, and gives what the person saw."""
        leader, follower = pty.openpty()
        process = subprocess.Popen([YAQUT, *command], cwd=self.folder, stdin=follower, stdout=follower, stderr=follower, close_fds=True)
        os.close(follower)
        seen, answers, start = b"", list(answers), time.monotonic()
        while time.monotonic() - start < 60:
            if select.select([leader], [], [], 0.2)[0]:
                try:
                    data = os.read(leader, 4096)
                except OSError:   # the other side is closed
                    break
                if not data:
                    break
                seen += data
                if answers and seen.endswith(b": "):
                    os.write(leader, answers.pop(0).encode() + b"\n")
            elif process.poll() is not None:
                break
        os.close(leader)
        return process.wait(60), seen.decode("utf-8").replace("\r\n", "\n")

    def test_a_place_is_asked_for_field_by_field(self):
        status, seen = self.answer(["new", "place"], ["كفر ناصح", "Kafr Nasih", "village", "P4", "36.62", "37.81", "", ""])
        self.assertEqual(status, 0, seen)
        self.assertTrue(self.read("places/sy.csv").endswith("P9,village,P4,36.62,37.81,1,,5,,,,editorial\n"), seen)
        self.assertTrue(self.read("names/sy.csv").endswith(
            "P9,كفر ناصح,ar,preferred,,,,editorial,\nP9,Kafr Nasih,en,preferred,,,,editorial,\n"), seen)
        for question in ("Arabic name", "English name", "Placetype", "unit it lies in", "Latitude", "Longitude", "kilometres", "Source"):
            self.assertIn(question, seen)

    def test_an_answer_that_cannot_be_is_asked_for_again(self):
        status, seen = self.answer(["new", "place", "--lat", "36.62", "--lon", "37.81"],
                                   ["", "كفر ناصح", "", "vilage", "village", "P77", "P4", "", ""])
        self.assertEqual(status, 0, seen)
        self.assertIn("there is no type 'vilage'", seen)
        self.assertIn("village", seen)
        self.assertIn("there is no place 'P77'", seen)
        self.assertEqual(seen.count("Arabic name"), 2)

    def test_an_organisation_is_asked_for_its_country_and_its_umbrella_may_be_left_out(self):
        status, seen = self.answer(["new", "organisation"], ["كتيبة الجبل", "", "armed_group", "", "SY", ""])
        self.assertEqual(status, 0, seen)
        self.assertTrue(self.read("organisations.csv").endswith("O3,armed_group,SY,,,,,,editorial\n"), seen)

    def test_the_end_of_the_answers_ends_the_command_without_a_change(self):
        before = self.contents()
        leader, follower = pty.openpty()
        process = subprocess.Popen([YAQUT, "new", "place"], cwd=self.folder, stdin=follower, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        os.close(follower)
        os.write(leader, b"\x04")
        self.assertEqual(process.communicate(timeout=60)[1].decode().count("Arabic name"), 1)
        os.close(leader)
        self.assertEqual(process.returncode, 64)
        self.assertEqual(self.contents(), before)


if __name__ == "__main__":
    unittest.main()
