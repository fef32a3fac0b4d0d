"""Hostile texts by instructions, which do not depend on how busy the machine is: four times the text takes about four times
the instructions. test_hostile_texts.py tries more texts, and longer ones, by the processor's time."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from test_hostile_texts import YAQUT, texts

SMALL, LARGE = 40_000, 160_000
# Tables grow in steps, and memory of words fills: a little more than the size is no fault. A quadratic step gives 16.
RATIO = 1.3 * LARGE / SMALL
# Fewer than this are noise of the start.
LEAST = 10_000_000
NAMES = [
    "U+064E alone", "U+0640 alone", "U+0627 alone", "U+0000 alone", "marks on a name", "tatweel in a name", "nested brackets",
    "names without a space", "a list of villages", "namesakes", "'حلب-' again and again", "unknown villages", "misspelt cities",
    "random bytes",
]


@unittest.skipUnless(shutil.which("valgrind"), "valgrind is not installed: apt-get install valgrind")
class Instructions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut instructions ")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        # Valgrind does not understand all that Swift says for debuggers.
        cls.program = cls.folder / "yaqut"
        subprocess.run(["objcopy", "--strip-debug", os.path.realpath(YAQUT), cls.program], check=True)
        cls.gazetteer = os.environ.get("YAQUT_GAZETTEER") or Path(os.path.realpath(YAQUT)).parent / "gazetteer.yqx"
        cls.start = cls.count(b"")

    @classmethod
    def count(cls, content):
        path = cls.folder / "text"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        result = subprocess.run(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", cls.program, "link", "--jobs", "1",
             "--gazetteer", cls.gazetteer, "--format", "jsonl", path], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        found = re.search(r"I\s+refs:\s+([0-9,]+)", result.stderr)
        if not found or result.returncode not in (0, 1):
            raise AssertionError(f"valgrind ended with {result.returncode}: {result.stderr}")
        return int(found[1].replace(",", ""))

    def test_four_times_the_text_takes_about_four_times_the_instructions(self):
        small, large = dict(texts(SMALL)), dict(texts(LARGE))
        for name in NAMES:
            with self.subTest(name):
                first, second = (self.count(content[name]) - self.start for content in (small, large))
                sizes = [len(content[name] if isinstance(content[name], bytes) else content[name].encode()) for content in (small, large)]
                print(f"\n{name}: {first / sizes[0]:.0f} and {second / sizes[1]:.0f} instructions a byte", end="", flush=True)
                self.assertLessEqual(second, max(LEAST, first * RATIO))


if __name__ == "__main__":
    unittest.main()
