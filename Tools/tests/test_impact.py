"""`yaqut impact`: what an edit does to the links of a corpus, and the budgets that make it a check."""

import json
import unittest

from gazetteer_folder import GazetteerTest


class ImpactTests(GazetteerTest):
    def setUp(self):
        super().setUp()
        self.start_repository()
        texts = {"a.txt": "قال سكان إن قافلة وصلت إلى قرية العريمة اليوم\nثم عادت\n", "b.txt": "دخل مقاتلو مغاوير الفرات مدينة منبج\n",
                 "c.txt": "طالب الأهالي بتسهيل العودة إلى منازلهم\n"}
        for name, text in texts.items():
            (self.folder / name).write_text(text, "utf-8")
        self.corpus = ["--corpus", *texts]

    def impact(self, *options):
        return self.yaqut("impact", "main", *self.corpus, *options)

    def summary(self, result):
        return result.stdout.splitlines()[-1]

    def test_without_an_edit_nothing_is_linked_and_every_budget_holds(self):
        result = self.impact("--max-lost", "0", "--max-changed", "0", "--max-gained", "0", "--max-ambiguous", "0")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout, "0 gained, 0 lost, 0 changed, 0 ambiguous in 0 of 3 texts that have a name of the edit\n")

    def test_a_gained_link_is_shown_with_its_context_and_only_its_text_is_linked(self):
        with open(self.gazetteer / "organisation_names.csv", "a", encoding="utf-8") as file:
            file.write("O2,مغاوير الفرات,ar,variant,,,,editorial,\n")
        result = self.impact()
        self.assertEqual(result.returncode, 0)
        self.assertIn("b.txt:1: gained: no link → O2 \u2068لواء الفرات\u2069: \u2068دخل مقاتلو ⟦مغاوير الفرات⟧ مدينة منبج\u2069\n", result.stdout)
        self.assertEqual(self.summary(result), "1 gained, 0 lost, 0 changed, 0 ambiguous in 1 of 3 texts that have a name of the edit")
        over = self.impact("--max-gained", "0")
        self.assertEqual((over.returncode, over.stderr), (1, "yaqut: 1 links gained, and the budget is 0\n"))
        self.assertEqual(self.impact("--max-gained", "1", "--max-lost", "0").returncode, 0)

    def test_a_lost_link_breaks_the_budget(self):
        self.edit("names/sy.csv", "P6,العريمة,ar", "P6,العوامية,ar")
        result = self.impact("--max-lost", "0", "--max-changed", "5")
        self.assertEqual((result.returncode, result.stderr), (1, "yaqut: 1 links lost, and the budget is 0\n"))
        self.assertIn("a.txt:1: lost: P6 \u2068العريمة\u2069 → no link", result.stdout)
        self.assertEqual(self.impact("--max-lost", "1").returncode, 0)

    def test_a_changed_link_says_how_far_the_places_lie_apart(self):
        self.edit("names/sy.csv", "P6,العريمة,ar", "P6,العوامية,ar")
        self.edit("names/sy.csv", "P8,تل الحجر,ar", "P8,العريمة,ar")
        result = self.impact("--format", "json", "--max-changed", "0")
        self.assertEqual((result.returncode, result.stderr), (1, "yaqut: 1 links changed, and the budget is 0\n"))
        item = json.loads(result.stdout)
        self.assertEqual({k: item[k] for k in ("effect", "doc", "line", "surface", "before", "after", "km")},
                         {"effect": "changed", "doc": "a.txt", "line": 1, "surface": "العريمة", "before": "P6", "after": "P8", "km": 20.8})

    def test_a_name_that_two_places_have_now_is_newly_ambiguous(self):
        for path, row in (("places/sy.csv", "P9,village,P4,36.9,38.3,1,,5,,,,editorial\n"),
                          ("names/sy.csv", "P9,العريمة,ar,preferred,,,,editorial,\n")):
            with open(self.gazetteer / path, "a", encoding="utf-8") as file:
                file.write(row)
        (self.folder / "a.txt").write_text("قال سكان قرية العريمة إن المطر غزير\n", "utf-8")
        result = self.impact("--max-ambiguous", "0")
        self.assertEqual((result.returncode, result.stderr), (1, "yaqut: 1 links ambiguous, and the budget is 0\n"), result.stdout)
        self.assertRegex(result.stdout, "a.txt:1: ambiguous: P6 \u2068العريمة\u2069 → P6 \u2068العريمة\u2069 .confidence (0.[5-9][0-9]|1.00) → 0.50.: ")

    def test_each_line_can_be_a_text(self):
        self.edit("names/sy.csv", "P6,العريمة,ar", "P6,العوامية,ar")
        result = self.impact("--lines")
        self.assertIn("a.txt:1:1: lost", result.stdout)
        self.assertEqual(self.summary(result), "0 gained, 1 lost, 0 changed, 0 ambiguous in 1 of 4 texts that have a name of the edit")

    def test_markdown_is_a_table_that_no_text_breaks(self):
        self.edit("names/sy.csv", "P6,العريمة,ar", "P6,العوامية,ar")
        (self.folder / "a.txt").write_text("قال | سكان قرية العريمة | اليوم\n", "utf-8")
        text = self.impact("--format", "markdown").stdout
        self.assertIn("### Effect on texts\n\n0 gained, 1 lost", text)
        rows = [line for line in text.splitlines() if line.startswith("|")]
        self.assertEqual({line.count("|") for line in rows}, {5}, text)

    def test_a_text_that_is_not_there_is_named(self):
        result = self.yaqut("impact", "main", "--corpus", "a.txt", "none.txt")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (1, "", "Error: none.txt: cannot be read: no such file or directory\n"))
        result = self.yaqut("impact", "main")
        self.assertEqual(result.returncode, 64)
        self.assertIn("give texts to link with --corpus FILE…", result.stderr)


if __name__ == "__main__":
    unittest.main()
