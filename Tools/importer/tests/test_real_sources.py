"""The real files: a re-run must change nothing. One to two minutes; skipped without ../shared."""

import unittest

from importer import main

SOURCES = main.ROOT.parent / "shared" / "sources"


@unittest.skipUnless(SOURCES.exists(), f"there are no source files in {SOURCES}")
class RealSourcesTest(unittest.TestCase):
    def test_a_re_run_in_the_repository_changes_no_byte(self):
        self.assertEqual(main.main(["--check"]), 0, "Tools/import has something to write: run it and commit the result")
