"""`yaqut evaluate` gives the figures of ../shared/eval/score.py, to the last digit, for any predictions."""

import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = Path(os.environ.get("YAQUT", ROOT / ".build/debug/yaqut"))
EVALUATION = ROOT.parent / "shared/eval"
TYPES = ["city", "town", "village", "governorate", "district", "country", "region", "mountain", "river", "road", "region",
         "airport", "state", "army", "media", "descriptive", "locality", "", None]


def annotated(folder):
    """(document, gold, text) of each annotated text of a folder."""
    for path in sorted(folder.glob("*.gold.json")):
        stem = path.name.removesuffix(".gold.json")
        yield stem, json.loads(path.read_text("utf-8")), (folder / f"{stem}.txt").read_text("utf-8")


def mutated(numbers, gold, text):
    """Predictions that are right here and there and wrong in every way the scorer tells apart."""
    chance = numbers.random
    annotations = [a for key in ("mentions", "nested", "generic", "demonyms", "distractors") for a in gold.get(key, [])]
    predictions = []
    for annotation in annotations:
        if chance() < 0.15:
            continue
        readings = [annotation, *annotation.get("alt", [])]
        reading = numbers.choice(readings)
        start, end = annotation["start"], annotation["end"]
        if annotation.get("alt_spans") and chance() < 0.3:
            start, end = numbers.choice(annotation["alt_spans"])
        if chance() < 0.08:
            start, end = start + numbers.randint(-3, 2), end + numbers.randint(-2, 3)
        if chance() < 0.02:
            start, end = numbers.choice([(-5, -1), (end, start), (len(text) - 2, len(text) + 9), (10**9, 10**9 + 1)])
        prediction = {"start": start, "end": end, "surface": text[start:end], "type": reading.get("type", annotation.get("type")),
                      "kind": annotation.get("kind", numbers.choice(["place", "organisation"])),
                      "id": "P1", "name": reading.get("name"), "lat": reading.get("lat"), "lon": reading.get("lon")}
        if chance() < 0.7:
            prediction["confidence"] = round(chance(), 3)
        if chance() < 0.1:
            prediction["type"] = numbers.choice(TYPES)
        if chance() < 0.06:
            prediction["kind"] = numbers.choice(["place", "organisation", "person", None])
        if chance() < 0.1:
            prediction["id"] = numbers.choice([None, ""])
        if chance() < 0.12:
            prediction["name"] = numbers.choice([None, "", "بلا اسم", (annotation.get("aliases") or ["x"])[-1]])
        if chance() < 0.3:
            prediction["names"] = [a for a in [*annotation.get("aliases", []), annotation.get("name")] if a and chance() < 0.6]
        if prediction["name"] and chance() < 0.2:
            prediction["name"] = numbers.choice(
                [prediction["name"].replace("ة", "ه"), "أ" + prediction["name"], "ـ-_" + prediction["name"] + "\u064e ",
                 prediction["name"].replace("ا", "آ"), prediction["name"].upper() + "٣"])
        if prediction["lat"] is not None and chance() < 0.3:
            prediction["lat"] += numbers.gauss(0, 0.08)
            prediction["lon"] += numbers.gauss(0, 0.08)
        if chance() < 0.04:
            prediction[numbers.choice(["lat", "lon"])] = None
        if chance() < 0.1:
            prediction["form"] = numbers.choice(["name", "descriptive", "short"])
        if chance() < 0.04:
            prediction["surface"] = numbers.choice(["", "غير هذا", prediction["surface"] + " "])
        if chance() < 0.03:
            del prediction["surface"]
        predictions += [prediction] * (2 if chance() < 0.03 else 1)
    numbers.shuffle(predictions)
    return predictions


@unittest.skipUnless((EVALUATION / "score.py").exists(), "../shared/eval is not here")
class EvaluateTests(unittest.TestCase):
    def figures(self, command, gold, predictions, *options):
        result = subprocess.run([*command, gold, *predictions, "--json", *options], capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_the_figures_are_those_of_score_py(self):
        for folder in (EVALUATION / "seeds", EVALUATION / "news"):
            documents = list(annotated(folder))
            for seed in range(25):
                numbers = random.Random(seed)
                with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as file:
                    for stem, gold, text in documents:
                        if numbers.random() > 0.05:
                            name = numbers.choice([f"{stem}.txt", f"some/folder/{stem}.txt", stem])
                            record = {"doc": name, "mentions": mutated(numbers, gold, text)}
                            file.write(json.dumps(record, ensure_ascii=numbers.random() < 0.5) + "\n" * numbers.randint(1, 2))
                    file.flush()
                    limit = numbers.choice(["10", "10", "2.5", "0"])
                    wanted = self.figures([sys.executable, EVALUATION / "score.py"], folder, [file.name], "--km", limit)
                    got = self.figures([YAQUT, "evaluate"], folder, ["--predictions", file.name], "--km", limit)
                    self.assertEqual(got, wanted, f"Reproduce with: seed {seed}, folder {folder.name}")

    def test_no_predictions_at_all_are_scored_too(self):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
            wanted = self.figures([sys.executable, EVALUATION / "score.py"], EVALUATION / "seeds", [file.name])
            got = self.figures([YAQUT, "evaluate"], EVALUATION / "seeds", ["--predictions", file.name])
            self.assertEqual(got, wanted)


if __name__ == "__main__":
    unittest.main()
