"""A hundred thousand places of one name: a text that names it is linked in bounded time and memory, once and a thousand times."""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

import measured
from test_hostile_texts import ROOT, YAQUT

FEW, MANY = 1_000, 100_000
NAME = "الزنبقطة"  # that no place bears
SENTENCE = f"وصل الوفد إلى قرية {NAME} في ريف حلب أمس.\n"
MOST_SECONDS = 2.0
MOST_KILOBYTES = 150_000


class Namesakes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="yaqut namesakes ")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        for count in (FEW, MANY):
            cls.gazetteer(count)

    @classmethod
    def gazetteer(cls, count):
        source = cls.folder / str(count)
        for name in ("places", "names"):
            (source / name).mkdir(parents=True)
        numbers = range(90_000_000, 90_000_000 + count)
        with open(source / "places/sy.csv", "w", encoding="utf-8") as file:
            file.write("id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source\n")
            # In the fourteen governorates of Syria, whose ids never change.
            file.writelines(f"P{n},village,P{252 + n % 14},{32 + n * 7919 % 50_000 / 10_000:.4f},{36 + n * 104_729 % 60_000 / 10_000:.4f},"
                            f"1,,{n % 30},,,,editorial\n" for n in numbers)
        with open(source / "names/sy.csv", "w", encoding="utf-8") as file:
            file.write("place,name,lang,kind,register,from,to,source,note\n")
            file.writelines(f"P{n},{NAME},ar,preferred,,,,editorial,\n" for n in numbers)
        subprocess.run([YAQUT, "compile", ROOT / "Gazetteer", "--add", source, "-o", cls.folder / f"{count}.yqx"], check=True,
                       capture_output=True)

    def run_on(self, count, *arguments, text=None):
        """What is written, the seconds of the processor, and the kilobytes of memory."""
        path = self.folder / "text"
        path.write_text(text or "", "utf-8")
        out = self.folder / "out"
        with open(out, "wb") as file:
            status, seconds, kilobytes = measured.run(
                YAQUT, arguments[0], "--gazetteer", self.folder / f"{count}.yqx", *arguments[1:], *([path] if text else []), stdout=file)
        self.assertEqual(status, 0)
        return out.read_text("utf-8"), seconds, kilobytes

    def link(self, count, times):
        written, seconds, kilobytes = self.run_on(count, "link", "--jobs", "1", "--format", "jsonl", text=SENTENCE * times)
        found = [mention for mention in json.loads(written)["mentions"] if mention["surface"] == NAME]
        self.assertEqual(len(found), times)
        return found, seconds, kilobytes

    def test_the_name_is_found_in_bounded_time_and_memory_and_belongs_to_one_of_its_bearers(self):
        for times in (1, 1000):
            few, less, _ = self.link(FEW, times)
            many, more, kilobytes = self.link(MANY, times)
            print(f"\n{times} × {FEW} bearers: {less:.3f} s; × {MANY}: {more:.3f} s, {kilobytes / 1024:.0f} MB", flush=True)
            for mention in few + many:
                # Among so many, an answer that is hardly sure, or none; never another name.
                self.assertTrue(mention["status"] == "unlinked" or mention["name"] == NAME, mention)
            # Bearers are looked at once for a text, not at each mention.
            self.assertLess(more, less + MOST_SECONDS)
            self.assertLess(kilobytes, MOST_KILOBYTES)

    def test_so_with_all_that_can_be_asked_for_and_other_spellings(self):
        text = SENTENCE + SENTENCE.replace("ة", "ه") + SENTENCE.replace("قرية ", "") + SENTENCE.replace("نب", "نبب")
        for arguments in (["--explain", "--rejected", "--nested", "--demonyms"], ["--format", "html"], ["--names"]):
            _, seconds, kilobytes = self.run_on(MANY, "link", "--format", "jsonl", *arguments, text=text * 10)
            self.assertLess(seconds, 2 * MOST_SECONDS)
            self.assertLess(kilobytes, 2 * MOST_KILOBYTES)

    def test_a_lookup_is_bounded_too(self):
        _, seconds, kilobytes = self.run_on(MANY, "lookup", NAME)
        self.assertLess(seconds, MOST_SECONDS)
        self.assertLess(kilobytes, 2 * MOST_KILOBYTES)


if __name__ == "__main__":
    unittest.main()
