"""Gazetteer/FINDINGS-WOF.md says what the rules find in the raw files of Who's On First today."""

import os
import subprocess
import unittest

from gazetteer_folder import ROOT, YAQUT

SOURCES = ROOT.parent / "shared/sources"


class FindingsTest(unittest.TestCase):
    @unittest.skipUnless((SOURCES / "whosonfirst").is_dir(), "the files of Who's On First are in ../shared")
    def test_the_page_is_current(self):
        result = subprocess.run([ROOT / "Tools/wof-findings", "--check", SOURCES], capture_output=True, text=True,
                                env={**os.environ, "YAQUT": YAQUT})
        self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
