"""`kill -9` at any moment: the file that was to be written is the old one or the new one, never a part."""

import os
import random
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
