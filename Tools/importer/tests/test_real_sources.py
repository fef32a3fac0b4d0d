"""The real files: a re-run must change nothing. About two minutes; skipped without ../shared."""

import filecmp
import shutil
import tempfile
import unittest
from pathlib import Path

from importer import main

SOURCES = main.ROOT.parent / "shared" / "sources"


@unittest.skipUnless(SOURCES.exists(), f"no source files in {SOURCES}")
class RealSourcesTest(unittest.TestCase):
    def test_a_re_run_in_the_repository_changes_no_byte(self):
        with tempfile.TemporaryDirectory() as folder:
            gazetteer, state = Path(folder, "Gazetteer"), Path(folder, "state")
            shutil.copytree(main.ROOT / "Gazetteer", gazetteer)
            shutil.copytree(main.ROOT / "Tools" / "importer" / "state", state)
            self.assertEqual(main.main(["--gazetteer", str(gazetteer), "--state", str(state)]), 0)
            self.assertEqual(_differences(main.ROOT / "Gazetteer", gazetteer), [])
            self.assertEqual(_differences(main.ROOT / "Tools" / "importer" / "state", state), [])


def _differences(a, b):
    compared = filecmp.dircmp(a, b)
    found = compared.left_only + compared.right_only
    _, mismatch, errors = filecmp.cmpfiles(a, b, compared.common_files, shallow=False)
    found += mismatch + errors
    for name in compared.common_dirs:
        found += [f"{name}/{x}" for x in _differences(Path(a, name), Path(b, name))]
    return sorted(found)
