"""A folder for what yaqut writes, yaqut run on the whole gazetteer, and checkers of formats that are not ours."""

import csv
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / "Tools/yaqut"))
GAZETTEER = ROOT / "Gazetteer"
csv.field_size_limit(sys.maxsize)


def yaqut(*arguments, **options):
    result = subprocess.run([YAQUT, *map(str, arguments)], capture_output=True, **options)
    if result.returncode != 0:
        raise AssertionError(f"yaqut {arguments}: {result.returncode}: {result.stderr.decode()}")
    return result.stdout


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def validate_geopackage(path):
    """GDAL's own checker, which Debian installs for its own Python."""
    result = subprocess.run(["/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", str(path)],
                            capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(result.stdout + result.stderr)
    if list(path.parent.glob(f"{path.name}[-.]*")):
        raise AssertionError(f"something stands beside {path}")


def validate_geojson(document):
    """The JSON Schema of RFC 7946 that geojson-pydantic gives."""
    import jsonschema
    from geojson_pydantic import FeatureCollection
    jsonschema.validate(document, FeatureCollection.model_json_schema())


class FolderTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut peers ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
