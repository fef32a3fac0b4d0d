"""A text of 100 MB as one document: each megabyte takes the time of the first, and memory is that of the text and its links."""

import os
import random
import tempfile
import unittest
from pathlib import Path

import measured
from test_hostile_texts import YAQUT, names

MEGABYTES = 100


def article(numbers, known):
    words = ("وصل الوفد إلى مدينة أمس ثم قال المتحدث إن القوات انسحبت من قرية في ريف الشمالي بعد معارك مع فصائل على طريق "
             "واستهدف القصف حي خلال الليل وأضاف أن عدد القتلى ارتفع وفق مصادر محلية").split()
    return " ".join(numbers.choice(known) if numbers.random() < 0.05 else numbers.choice(words) for _ in range(120)) + ".\n"


class LongDocument(unittest.TestCase):
    def run_on(self, path):
        """Seconds of the processor and kilobytes of memory."""
        with open(os.devnull, "wb") as nothing:
            status, seconds, kilobytes = measured.run(YAQUT, "link", path, "--jobs", "1", "--format", "jsonl", stdout=nothing)
        self.assertEqual(status, 0)
        return seconds, kilobytes

    def test_a_hundred_megabytes(self):
        numbers, known = random.Random(5), names()
        with tempfile.TemporaryDirectory(prefix="yaqut long ") as folder:
            small, large = Path(folder, "small.txt"), Path(folder, "large.txt")
            lines = [article(numbers, known) for _ in range(20_000)]
            with open(small, "w", encoding="utf-8") as file:
                while file.tell() < 1 << 20:
                    file.write(numbers.choice(lines))
            with open(large, "w", encoding="utf-8") as file:
                while file.tell() < MEGABYTES << 20:
                    file.write("".join(numbers.choices(lines, k=200)))
            one = min(self.run_on(small)[0] for _ in range(5))
            many, memory = self.run_on(large)
            print(f"\n1 MB: {one:.3f} s; {MEGABYTES} MB: {many / MEGABYTES:.3f} s each; {memory / 1024:.0f} MB of memory", flush=True)
            self.assertLess(many / MEGABYTES, 2 * one)
            # The text, its links and the record as one; no more than some times the text.
            self.assertLess(memory / 1024, 20 * MEGABYTES)


if __name__ == "__main__":
    unittest.main()
