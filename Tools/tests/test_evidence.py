"""How Tools/train reads the kinds of evidence from the Swift code."""

import sys
import tempfile
import unittest
from pathlib import Path

from gazetteer_folder import ROOT

sys.path.insert(0, str(ROOT / "Tools/lib"))

import evidence  # noqa: E402

VISITS = "enum Evidences {\n    visitor.visit(Heading.self, scene)\n    visitor.visit(BaseRate.self, scene)\n}\n"
HEADING = 'enum Heading: Evidence {\n  static let name = "heading"\n  static let prior = Prior(place: 1.5, organisation: -3)\n}\n'
BASE_RATE = (
    'enum BaseRate: Evidence {\n  static let name = "base-rate"\n'
    "  static let prior = Prior(place: -2.0, organisation: -0.5, firmness: 30)\n}\n"
)


class PriorsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut evidence ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "Evidence").mkdir()
        self.write("Evidence.swift", VISITS)
        self.write("Evidence/Heading.swift", HEADING)
        self.write("Evidence/BaseRate.swift", BASE_RATE)

    def write(self, path, text):
        (self.folder / path).write_text(text, "utf-8")

    def refusal(self):
        with self.assertRaises(SystemExit) as exit:
            evidence.priors(self.folder)
        return str(exit.exception.code).replace(str(self.folder) + "/", "")

    def test_priors_are_in_the_order_of_the_visits(self):
        self.assertEqual(list(evidence.priors(self.folder).items()), [("heading", (1.5, -3, 1)), ("base-rate", (-2, -0.5, 30))])

    def test_a_kind_without_a_prior_is_named_by_its_file(self):
        self.write("Evidence/Heading.swift", HEADING.replace("static let prior", "static let other"))
        self.assertEqual(
            self.refusal(),
            "error: Evidence/Heading.swift must have one line like '  static let prior = Prior(place: 5.5, organisation: 0)', and has 0")

    def test_a_prior_that_is_no_plain_number_is_refused(self):
        for number in ("strong", "1.5 + 2", ".5", "-"):
            self.write("Evidence/Heading.swift", HEADING.replace("1.5", number))
            self.assertIn("Evidence/Heading.swift must have one line", self.refusal())

    def test_a_kind_with_two_priors_is_refused(self):
        self.write("Evidence/Heading.swift", HEADING + HEADING)
        self.assertIn("Evidence/Heading.swift must have one line like '  static let name", self.refusal())

    def test_a_kind_without_a_file_is_named(self):
        (self.folder / "Evidence/BaseRate.swift").unlink()
        self.assertEqual(self.refusal(), "error: Evidence.swift visits BaseRate, and there is no file Evidence/BaseRate.swift")

    def test_two_kinds_of_one_name_are_refused(self):
        self.write("Evidence/BaseRate.swift", BASE_RATE.replace("base-rate", "heading"))
        self.assertEqual(self.refusal(), "error: Evidence/BaseRate.swift has the name 'heading', which another kind of evidence has")

    def test_a_list_without_visits_is_refused(self):
        self.write("Evidence.swift", "enum Evidences {}\n")
        self.assertIn("Evidence.swift visits no kind of evidence", self.refusal())

    def test_every_kind_of_the_code_has_a_file_and_a_prior(self):
        kinds = evidence.priors()
        self.assertEqual(len(kinds), len(list((evidence.LINKING / "Evidence").glob("*.swift"))))
        self.assertEqual(kinds["base-rate"].firmness, 30)


if __name__ == "__main__":
    unittest.main()
