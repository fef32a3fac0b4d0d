"""What `yaqut` shows of its progress, on a terminal of its own (pty) and elsewhere, and what it never shows."""

import json
import os
import pty
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from gazetteer_folder import ROOT, write_gazetteer

YAQUT = Path(os.environ.get("YAQUT", ROOT / ".build/debug/yaqut"))
LINE = "وصل الوفد إلى مدينة حلب ثم إلى حماة\n"


@unittest.skipUnless(YAQUT.exists(), f"{YAQUT} is not built")
class ProgressTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="yaqut progress ")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.gazetteer = str(Path(cls.folder.name, "Gazetteer"))
        write_gazetteer(Path(cls.gazetteer))

    def run_slowly(self, *arguments, lines=8, pause=0.4, terminal=True, bad_line=None):
        """Feeds lines one by one; gives the exit status, standard output and what the terminal got."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [str(YAQUT), *arguments, "--gazetteer", self.gazetteer, "--input", "jsonl"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=theirs if terminal else subprocess.PIPE)
        os.close(theirs)
        for number in range(lines):
            process.stdin.write(b"no record\n" if number == bad_line else (json.dumps({"text": LINE}) + "\n").encode())
            process.stdin.flush()
            time.sleep(pause)
        output, errors = process.communicate()
        if terminal:
            errors = b""
            try:
                while chunk := os.read(ours, 1 << 16):
                    errors += chunk
            except OSError:
                pass  # Linux: the other end is closed and everything is read
        os.close(ours)
        return process.returncode, output.decode(), errors.decode()

    def test_a_long_run_on_a_terminal_shows_one_line_and_removes_it(self):
        for command in (["link", "--format", "jsonl"], ["map", "--format", "csv"], ["gaps", "--format", "jsonl"]):
            with self.subTest(command[0]):
                status, output, shown = self.run_slowly(*command)
                self.assertEqual(status, 0)
                self.assertRegex(shown, r"\r\x1b\[Kyaqut: [1-9] documents, 0\.0 MB, 0\.0 MB/s")
                self.assertTrue(shown.endswith("\r\x1b[K"), repr(shown))
                self.assertNotIn("\n", shown)
                self.assertNotIn("documents,", output.replace("documents,first", ""))
                if command[0] == "link":
                    self.assertEqual([json.loads(line)["doc"] for line in output.splitlines()], [f"-:{n}" for n in range(1, 9)])

    def test_what_goes_wrong_stands_on_a_line_of_its_own(self):
        status, _, shown = self.run_slowly("link", "--format", "jsonl", bad_line=6)
        self.assertEqual(status, 1)
        self.assertIn("\r\x1b[Kyaqut: -:7: the line is no JSON object\r\n", shown)

    def test_a_short_run_shows_nothing(self):
        self.assertEqual(self.run_slowly("link", lines=2, pause=0)[2], "")

    def test_no_progress_shows_nothing(self):
        self.assertEqual(self.run_slowly("link", "--no-progress", lines=5)[2], "")

    def test_elsewhere_nothing_is_shown_unless_asked_for(self):
        self.assertEqual(self.run_slowly("link", lines=5, terminal=False)[2], "")

    def test_asked_for_it_is_a_line_every_few_seconds(self):
        shown = self.run_slowly("link", "--progress", lines=7, pause=1, terminal=False)[2]
        self.assertRegex(shown, r"\Ayaqut: [1-9] documents, 0\.0 MB, 0\.0 MB/s\n\Z")

    def test_the_time_left_is_shown_where_the_whole_is_known(self):
        path = Path(self.folder.name, "many.txt")
        path.write_text(LINE * 60_000, "utf-8")
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [str(YAQUT), "link", "--gazetteer", self.gazetteer, "--input", "lines", "-o", f"{self.folder.name}/many.jsonl", str(path)],
            stdin=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 1 << 16):
                shown += chunk
                if b" left" in shown:
                    process.terminate()
        except OSError:
            pass
        os.close(ours)
        process.wait()
        if b"documents" not in shown:
            self.assertEqual(process.returncode, 0)  # too fast to show anything
            return
        self.assertRegex(shown.decode(), r" documents, [\d.]+ MB, [\d.]+ MB/s, \d+ %, \d+:\d\d left")


if __name__ == "__main__":
    unittest.main()
