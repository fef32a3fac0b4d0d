"""Tests of the importer: python3 -m unittest discover -s Tools/importer/tests -t Tools"""

import sys
from pathlib import Path

# The package is found from whichever top level the runner was given.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
