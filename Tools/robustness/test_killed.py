"""`kill -9` at any moment: the file that was to be written is the old one or the new one, never a part."""

import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / ".build/release/yaqut"))
KILLS = 30
TEXT = "وصل الوفد إلى مدينة حلب ثم إلى حماة والرقة. " * 20_000


class Killed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut killed ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "text.txt").write_text(TEXT, "utf-8")

    def whole(self, command, target):
        """What the command writes, and how long it takes."""
        started = time.monotonic()
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes(), time.monotonic() - started

    def check(self, name, *arguments, same=None):
        target = self.folder / name
        command = [YAQUT, *map(str, arguments), "-o", str(target)]
        new, seconds = self.whole(command, target)
        same = same or (lambda content: content == new)
        old = b"what was there before"
        numbers = random.Random(name)
        killed = 0
        for number in range(KILLS):
            target.write_bytes(old)
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Most of the moments lie near the end, where files take their names.
            time.sleep(seconds * (1 - numbers.random() ** 2) * 1.1)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            # A helper program sees the end of its input and ends by itself.
            time.sleep(0.05)
            content = target.read_bytes()
            self.assertTrue(content == old or same(content), f"kill {number} left {len(content)} bytes of {len(new)}")
            others = {p.name for p in self.folder.iterdir()} - {name, "text.txt"}
            self.assertTrue(all(other.startswith(name + ".") for other in others), others)
        self.assertGreater(killed, KILLS // 4, "most runs ended before they were killed")
        # What a killed run leaves harms no later one.
        subprocess.run(command, check=True, capture_output=True)
        self.assertTrue(same(target.read_bytes()))

    def test_compile(self):
        self.check("g.yqx", "compile", ROOT / "Gazetteer")

    def test_export(self):
        self.check("all.geojson", "export", "--format", "geojson")

    def test_link(self):
        self.check("links.jsonl", "link", self.folder / "text.txt", "--format", "jsonl")

    def test_map(self):
        self.check("map.html", "map", self.folder / "text.txt")

    def check_folder(self, *arguments, before):
        """Kills a command that writes in the folder `out`, which is like `before`: each file is as before or as it will be.

        What is made as a whole (`before` is None) is there with all its files, or not at all.
        """
        out = self.folder / "out"
        command = [YAQUT, *map(str, arguments)]

        def contents(folder):
            return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()} if folder else {}

        def begin():
            for path in self.folder.glob("out*"):
                shutil.rmtree(path)
            if before:
                shutil.copytree(before, out)

        begin()
        started = time.monotonic()
        subprocess.run(command, capture_output=True)
        seconds = time.monotonic() - started
        old, changed = contents(before), contents(out)
        self.assertNotEqual(changed, old)
        numbers = random.Random(arguments[0])
        killed = 0
        for number in range(KILLS):
            begin()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(seconds * (1 - numbers.random() ** 2) * 1.1)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            found = contents(out) if out.exists() else {}
            for path, content in found.items():
                if not re.search(r"\.\d+\.tmp$", path.name):
                    self.assertIn(content, (old.get(path), changed.get(path)), f"kill {number} left half of {path}")
            if before:
                self.assertLessEqual(old.keys(), found.keys())
            else:
                self.assertIn(found, ({}, changed), f"kill {number}")
        self.assertGreater(killed, KILLS // 4, "most runs ended before they were killed")

    def test_import(self):
        exported = self.folder / "all.csv"
        subprocess.run([YAQUT, "export", "--country", "SY", "--format", "csv", "-o", exported], check=True)
        self.check_folder("import", exported, "-o", self.folder / "out", before=None)

    def test_link_into_a_folder(self):
        # As many documents as it takes to be killed among them; each has a file.
        texts = [self.folder / f"text{number}.txt" for number in range(100)]
        for text in texts:
            text.write_text(TEXT[:5000], "utf-8")
        (self.folder / "old").mkdir()
        for text in texts:
            (self.folder / "old" / f"{text.stem}.jsonl").write_text("what was there before", "utf-8")
        self.check_folder("link", *texts, "--format", "jsonl", "-o", self.folder / "out", before=self.folder / "old")

    def test_the_commands_that_edit_a_gazetteer(self):
        source = self.folder / "source"
        for name in ("places", "names"):
            (source / name).mkdir(parents=True)
        (source / "sources.csv").write_text("source,title,licence,attribution,url\neditorial,Editors,CC-BY-4.0,Yaqut,\n", "utf-8")
        (source / "places/sy.csv").write_text(
            "id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source\n"
            "P1,country,,35.1,38.2,300,,90,,,,editorial\nP2,governorate,P1,36.2,37.2,50,,70,,,,editorial\n", "utf-8")
        # Out of order, and with what cannot be seen, so that fmt and --fix have work.
        rows = "".join(f"P2,حلب\u200f {number},ar,variant,,,,editorial,\n" for number in range(4_000, 0, -1))
        (source / "names/sy.csv").write_text(f"place,name,lang,kind,register,from,to,source,note\nP1,سوريا,ar,preferred,,,,editorial,\n"
                                             f"P2,حلب,ar,preferred,,,,editorial,\n{rows}", "utf-8")
        for arguments in (["fmt", "out"], ["validate", "out", "--fix"],
                          ["new", "place", "--gazetteer", "out", "--name", "قرية جديدة", "--type", "village", "--parent", "P2",
                           "--lat", "36.3", "--lon", "37.3"]):
            with self.subTest(arguments[0]):
                arguments[arguments.index("out")] = self.folder / "out"
                self.check_folder(*arguments, before=source)

    def test_geopackage(self):
        # SQLite's own bytes differ between runs; a whole file begins with its name and can be read to the end.
        def same(content):
            copy = self.folder / "all.gpkg.copy"
            copy.write_bytes(content)
            result = subprocess.run(["python3", "-c", "import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute("
                                     "'pragma integrity_check').fetchone()[0])", copy], capture_output=True, text=True)
            copy.unlink()
            return content[:6] == b"SQLite" and result.stdout == "ok\n"

        self.check("all.gpkg", "export", "--country", "SY", "--type", "city", same=same)


if __name__ == "__main__":
    unittest.main()
