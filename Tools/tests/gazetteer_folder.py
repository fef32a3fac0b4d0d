"""A small gazetteer on disk in which `yaqut validate` finds nothing, and yaqut run on it, for the tests of its commands."""

import os
import resource
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
YAQUT = os.environ.get("YAQUT", str(ROOT / "Tools/yaqut"))
PLACES = "id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source"
NAMES = "place,name,lang,kind,register,from,to,source,note"
FILES = {
    "places/sy.csv": [
        PLACES, "P1,country,,35.1,38.2,300,,90,,,,editorial", "P2,governorate,P1,36.2,37.2,50,,70,,,,editorial",
        "P3,district,P2,36.5,37.9,20,,50,,,,editorial", "P4,subdistrict,P3,36.51,37.91,10,,40,,,,editorial",
        "P5,city,P4,36.52,37.95,1,90000,45,,,,editorial", "P6,village,P4,36.45,37.7,1,,5,,,,editorial",
        "P7,village,P4,36.6,37.8,1,,5,,,,editorial", "P8,village,P4,36.61,37.82,1,,5,,,,editorial"],
    "names/sy.csv": [
        NAMES, "P1,سوريا,ar,preferred,,,,editorial,", "P2,حلب,ar,preferred,,,,editorial,", "P3,منبج,ar,preferred,,,,editorial,",
        "P4,مركز منبج,ar,preferred,,,,editorial,", "P5,منبج,ar,preferred,,,,editorial,", "P6,العريمة,ar,preferred,,,,editorial,",
        "P7,أم جلود,ar,preferred,,,,editorial,", "P8,تل الحجر,ar,preferred,,,,editorial,", "P8,Tall al-Hajar,en,preferred,,,,editorial,"],
    "organisations.csv": [
        "id,type,country,area,umbrella,from,to,superseded_by,source", "O1,army,SY,,,,,,editorial", "O2,armed_group,SY,P2,O1,2012,,,editorial"],
    "organisation_names.csv": [
        NAMES.replace("place", "organisation"), "O1,الجيش السوري,ar,preferred,,,,editorial,", "O2,لواء الفرات,ar,preferred,,,,editorial,"],
    "relations.csv": ["subject,relation,object,from,to,source", "P5,capital_of,P2,,,editorial"],
    "sources.csv": ["source,title,licence,attribution,url", "editorial,Yaqut editors,CC-BY-4.0,Yaqut contributors,"],
    "cues.csv": ["word,class,means,number,inside,source", "قرية,place_head,village,singular,no,editorial",
                 "مدينة,place_head,city,singular,no,editorial"],
    "stopnames.csv": ["name,reason,count,source", "جديدة,adjective,100,editorial"],
    "allow.csv": ["rule,file,key,reason"],
    "boundaries/countries.geojson": [
        '{"type":"FeatureCollection","features":[{"type":"Feature","id":"P1","properties":{},"geometry":{"type":"Polygon","coordinates":'
        '[[[35.7,32.3],[42.4,32.3],[42.4,37.35],[35.7,37.35],[35.7,32.3]]]}}]}'],
}


def write_lines(file, lines):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(line + "\n" for line in lines), "utf-8")


def write_gazetteer(folder):
    for path, lines in FILES.items():
        write_lines(folder / path, lines)


class GazetteerTest(unittest.TestCase):
    """A folder with a space in its name, the gazetteer in it, and yaqut started there."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="yaqut commands ")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.gazetteer = self.folder / "Gazetteer"
        write_gazetteer(self.gazetteer)

    def write(self, path, lines):
        write_lines(self.gazetteer / path, lines)

    def read(self, path):
        return (self.gazetteer / path).read_text("utf-8")

    def contents(self):
        return {str(p.relative_to(self.gazetteer)): p.read_bytes() for p in sorted(self.gazetteer.rglob("*")) if p.is_file()}

    def edit(self, path, before, after):
        text = self.read(path)
        self.assertIn(before, text)
        (self.gazetteer / path).write_text(text.replace(before, after, 1), "utf-8")

    def yaqut(self, *arguments, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run([YAQUT, *map(str, arguments)], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              encoding="utf-8", **options)

    def git(self, *arguments):
        subprocess.run(["git", "-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "init.defaultBranch=main",
                        *arguments], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def commit(self, title="An edit"):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", title)

    def start_repository(self):
        self.git("init", "-q")
        self.commit("Begin")


def small_files():
    """For `preexec_fn`: no file may grow over 64 bytes, and the write fails instead of ending the program."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
