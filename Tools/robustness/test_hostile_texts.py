"""Texts that no one writes: twice the text takes at most about twice the time, and memory stays bounded.

Times are compared with each other, never with a clock: a quadratic step makes the second run four times the first. Each
measure is the smallest of some runs, and a pair that looks bad is measured again before it is called a fault.
"""

import csv
import os
import random
import tempfile
import unittest
from pathlib import Path

import measured

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / ".build/release/yaqut"))
# Texts lie within one piece of the linker (half a megabyte), where nothing but the algorithm bounds the time.
SIZE = 200_000
RATIO = 3.0
# Below this a run is start-up.
LEAST_SECONDS = 0.15
MOST_KILOBYTES = 400_000


def names():
    with open(ROOT / "Gazetteer/names/sy.csv", encoding="utf-8") as file:
        return [row["name"] for row in csv.DictReader(file) if row["lang"] == "ar"]


def texts(size):
    """Name and text of about `size` bytes of each kind."""
    known = names()
    numbers = random.Random(7)

    def repeated(part):
        return part * (size // len(part.encode()))

    def joined(between, words):
        parts, length = [], 0
        while length < size:
            parts.append(numbers.choice(words))
            length += len((parts[-1] + between).encode())
        return between.join(parts)

    for part in ("\u064e", "ـ", "ا", "و", "ل", "a", "1", "\0", "\n", " ", "\u200f", "\ufdfa", "«", '"', "."):
        yield f"U+{ord(part):04X} alone", repeated(part)
    yield "marks on a name", "حلب" + repeated("\u0651\u064e") + " حماة"
    yield "tatweel in a name", "حل" + repeated("ـ") + "ب"
    yield "format characters behind a name", "حلب" + repeated("\u200f") + " حماة"
    for part in ("حلب", "حلب ", "حلب-", "#حلب_", "(حلب ", "حلب\n", "حَلَبْ ", "ا.", "ح ل ب ", "ح.ل.ب ", "بـ ", "و ", "وال", "*ب",
                 "قرية ", "قرى ", "جبال ", "أنهار النيل، ", "شمال ", "ريف حلب الشمالي ", "محمد ", "(محمد (30 عاما)",
                 "أوتوستراد حلب - حماة ", "وزارتي الدفاع والداخلية ", "القوات التركية ", "على بعد 5 كم شمال حلب ",
                 "لواء «الفتح الفتح ", "مدينة حلبب ", "الجيش ", "قوات سوريا الديمقراطية ", "(", "«لواء "):
        yield f"'{part}' again and again", repeated(part)
    yield "nested brackets", repeated("(")[: size // 2] + ")" * (size // 2)
    yield "names without a space", joined("", known).replace(" ", "")
    yield "names with spaces", joined(" ", known)
    yield "a list of villages", "قرى " + joined("، ", known)
    yield "a list joined by waw", "بلدات " + joined(" و", known)
    yield "roads", "طريق " + joined(" - ", known)
    counts = {}
    for name in known:
        counts[name] = counts.get(name, 0) + 1
    yield "namesakes", joined(" ", sorted(counts, key=counts.get)[-20:])
    yield "unknown villages", joined(" ", ["قرية " + "".join(numbers.choices("بتثجحخدذرزسشصضطظعغفقكلمن", k=6)) for _ in range(size // 22)])
    yield "misspelt cities", joined(" ", ["مدينة " + name[:2] + "ث" + name[3:] for name in known])
    yield "random bytes", numbers.randbytes(size)
    yield "continuation bytes", b"\x80" * size


class HostileTexts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="yaqut hostile ")
        cls.addClassCleanup(cls.folder.cleanup)

    def seconds(self, content, *arguments):
        """The processor time of one run of `yaqut link`; fails where it fails or takes too much memory."""
        path = Path(self.folder.name, "text")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        with open(os.devnull, "wb") as nothing:
            status, seconds, kilobytes = measured.run(
                YAQUT, "link", path, "--jobs", "1", *arguments, stdout=nothing, stderr=nothing)
        self.assertIn(status, (0, 1))
        self.assertLess(kilobytes, MOST_KILOBYTES)
        return seconds

    def compare(self, small, large, *arguments):
        for attempt in range(3):
            first = min(self.seconds(small, *arguments) for _ in range(attempt + 1))
            second = min(self.seconds(large, *arguments) for _ in range(attempt + 1))
            if second <= max(LEAST_SECONDS, first * RATIO):
                return
        self.fail(f"{len(small)} characters take {first:.2f} s, {len(large)} take {second:.2f} s")

    def test_twice_the_text_takes_no_more_than_about_twice_the_time(self):
        pairs = list(zip(texts(SIZE), texts(2 * SIZE), strict=True))
        for (name, small), (_, large) in pairs:
            with self.subTest(name):
                self.compare(small, large, "--format", "jsonl")

    def test_so_does_all_that_can_be_asked_for_and_every_format(self):
        for name in ("'حلب-' again and again", "a list of villages", "namesakes", "random bytes"):
            small, large = (dict(texts(size))[name] for size in (SIZE, 2 * SIZE))
            for arguments in (["--format", "jsonl", "--nested", "--demonyms", "--rejected", "--offsets", "utf16"],
                              *(["--format", form] for form in ("text", "geojson", "csv", "kml", "webannotation", "conll", "html", "spacy"))):
                with self.subTest(f"{name}, {' '.join(arguments)}"):
                    self.compare(small, large, *arguments)


if __name__ == "__main__":
    unittest.main()
