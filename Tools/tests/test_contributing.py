"""The walk-through of CONTRIBUTING.md, every command run as it is written, on the whole gazetteer, after a spreadsheet saved the files."""

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from gazetteer_folder import ROOT, YAQUT

TITLE = "### A village, from the spreadsheet to the pull request"


class WalkthroughTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut walk ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name) / "yaqut"
        (self.folder / "Tools").mkdir(parents=True)
        shutil.copytree(ROOT / "Gazetteer", self.folder / "Gazetteer")
        (self.folder / "Tools/yaqut").symlink_to(YAQUT)
        self.run_script("git init -q --bare ../origin.git; git init -q -b main; git config user.name E; git config user.email e@example.org; "
                        "git add -A; git commit -qm Begin; git remote add origin ../origin.git; git push -q origin main")
        section = (ROOT / "CONTRIBUTING.md").read_text("utf-8").split(TITLE)[1].split("\nIds are for ever")[0]
        self.blocks = [re.sub(r"(?m)^ {3}", "", block) for block in re.findall(r"   ```sh\n(.*?)   ```", section, re.S)]
        self.tables = re.findall(r"((?:   \|.*\n)+)", section)
        self.id = None

    def run_script(self, script):
        result = subprocess.run(["bash", "-e", "-c", script], cwd=self.folder, capture_output=True, text=True, encoding="utf-8",
                                env={**os.environ, "YAQUT_GAZETTEER": str(self.folder / "Gazetteer")})
        self.assertEqual(result.returncode, 0, f"{script}\n{result.stdout}\n{result.stderr}")
        return result.stdout + result.stderr

    def block(self, number):
        """A block of commands, with the id that is free in place of the one in the text."""
        return self.run_script(self.blocks[number].replace("P75000", self.id or "P75000"))

    def save(self, path, table):
        """Adds the rows of a table of the text, and writes the file as a German Excel does."""
        cells = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in table.splitlines()]
        file = self.folder / path
        rows = list(csv.reader(io.StringIO(file.read_text("utf-8"))))
        for row in cells[2:]:
            values = dict(zip(cells[0], row))
            rows.append([values.get(column, "").replace("P75000", self.id) for column in rows[0]])
        with open(file, "w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
            writer.writerow(rows[0])
            for row in rows[1:]:
                writer.writerow([cell.replace(".", ",") if column in ("lat", "lon", "precision_km") else cell
                                 for column, cell in zip(rows[0], row)])

    def test_every_command_does_what_the_text_says(self):
        self.assertEqual((len(self.blocks), len(self.tables)), (5, 2))
        out = self.block(0)
        self.assertIn('"id":"P356","kind":"place","type":"subdistrict","name":"منبج"', out)
        self.id = f"P{int(re.findall(r'(?m)^P(?P<id>[0-9]+)$', out)[-1]) + 1}"
        self.save("Gazetteer/places/sy.csv", self.tables[0])
        self.save("Gazetteer/names/sy.csv", self.tables[1])
        out = self.block(1)
        self.assertIn("Gazetteer/places/sy.csv: formatted\n", out)
        self.assertIn("Gazetteer/names/sy.csv: formatted\n", out)
        self.assertIn("0 errors, 0 warnings", out)
        changed = self.run_script("git diff --numstat")
        self.assertEqual(changed, "2\t0\tGazetteer/names/sy.csv\n1\t0\tGazetteer/places/sy.csv\n")
        out = self.block(2)
        self.assertIn(f"+ {self.id} \u2068تل المثال\u2069: new village in \u2068P356 منبج\u2069\n", out)
        self.assertIn(f"news.txt:1:1: gained: no link → {self.id} \u2068تل المثال\u2069", out)
        self.assertIn("1 gained, 0 lost, 0 changed, 0 ambiguous in 1 of 2 texts", out)
        self.assertIn(" 0 failed", self.block(3))
        self.block(4)
        self.assertIn("Add Tall al-Mithal near Manbij", self.run_script("git log --oneline origin/tall-al-mithal"))


if __name__ == "__main__":
    unittest.main()
