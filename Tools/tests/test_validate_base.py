"""`yaqut validate`, `diff` and `impact` against a revision of git or a folder, and what they say where there is none."""

import os
import shutil
import unittest
from pathlib import Path

from gazetteer_folder import GazetteerTest


class BaseTests(GazetteerTest):
    def setUp(self):
        super().setUp()
        self.start_repository()

    def test_the_sound_gazetteer_is_sound(self):
        result = self.yaqut("validate")
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)

    def test_a_branch_a_commit_and_a_folder_are_bases_alike(self):
        shutil.copytree(self.gazetteer, self.folder / "before")
        self.edit("places/sy.csv", "P6,village,P4,36.45,37.7", "P6,village,P4,36.85,37.7")
        for base in ("main", "HEAD", "HEAD~0", "before", str(self.folder / "before")):
            with self.subTest(base=base):
                result = self.yaqut("validate", "--base", base)
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn("[moved-far]", result.stdout)
                self.assertIn("places/sy.csv:7:", result.stdout)
                self.assertEqual(len(result.stdout.splitlines()), 1, result.stdout)
                self.assertEqual(self.yaqut("diff", base).stdout, "~ P6 \u2068العريمة\u2069: moved 44.5 km\n")

    def test_a_base_can_have_files_that_are_gone_and_long_paths(self):
        (self.gazetteer / "cases").mkdir()
        (self.gazetteer / "cases" / ("a" * 150 + ".txt")).write_text("وصل إلى ⟦منبج|P5⟧\n", "utf-8")
        self.write("places/iq.csv", ["id,placetype,parent,lat,lon,precision_km,population,importance,from,to,superseded_by,source",
                                     "P20,country,,33.1,43.2,300,,90,,,,editorial"])
        self.write("names/iq.csv", ["place,name,lang,kind,register,from,to,source,note", "P20,العراق,ar,preferred,,,,editorial,"])
        self.commit()
        (self.gazetteer / "places/iq.csv").unlink()
        (self.gazetteer / "names/iq.csv").unlink()
        result = self.yaqut("validate", "--base", "HEAD")
        self.assertEqual(result.returncode, 1)
        self.assertIn("'P20'", result.stdout)
        self.assertIn("[id-removed]", result.stdout)

    def fails(self, *arguments, env=None):
        result = self.yaqut(*arguments, env=env)
        self.assertEqual((result.returncode, result.stdout), (1, ""), result.stderr)
        return result.stderr

    def test_a_revision_that_is_not_there_is_said_to_be_none(self):
        for command in (["validate", "--base", "mian"], ["diff", "mian"], ["impact", "mian", "--corpus", "x.txt"], ["diff", "HEAD", "mian"]):
            with self.subTest(command=command):
                self.assertEqual(
                    self.fails(*command),
                    "Error: 'mian' is neither a folder nor a branch, tag or commit of git; 'git branch --all' lists the branches, and "
                    "what only a server has comes with 'git fetch'\n")

    def test_a_revision_without_the_folder(self):
        self.git("checkout", "-q", "--orphan", "empty")
        self.git("rm", "-rq", "--cached", ".")
        self.git("commit", "-q", "--allow-empty", "-m", "Nothing")
        self.assertEqual(self.fails("validate", "--base", "empty"),
                         "Error: revision 'empty' has no folder 'Gazetteer'; give a revision that has it, or a folder\n")

    def test_a_folder_in_no_repository(self):
        shutil.rmtree(self.folder / ".git")
        self.assertEqual(self.fails("validate", "--base", "HEAD", env={**os.environ, "GIT_CEILING_DIRECTORIES": str(self.folder.parent)}),
                         "Error: 'HEAD' is no folder, and 'Gazetteer' is in no repository of git that may have it as a revision; give a folder\n")

    def test_a_machine_without_git(self):
        # All programs but git, so that Tools/yaqut runs.
        programs = self.folder / "bin"
        programs.mkdir()
        for folder in os.environ["PATH"].split(":"):
            for program in Path(folder).glob("*"):
                if program.name != "git" and not (programs / program.name).exists():
                    (programs / program.name).symlink_to(program)
        self.assertEqual(
            self.fails("validate", "--base", "HEAD", env={**os.environ, "PATH": str(programs)}),
            "Error: 'HEAD' is no folder, and git, which may know it as a revision, cannot be run (no such file or directory); install git, "
            "or give a folder\n")

    def test_a_folder_that_holds_no_gazetteer(self):
        (self.folder / "else").mkdir()
        self.assertEqual(self.fails("validate", "--base", "else"),
                         "Error: else: folder has no gazetteer; it needs places/*.csv, names/*.csv or organisations.csv\n")

    def test_an_option_is_no_revision(self):
        self.assertIn("'--output=x' is neither a folder nor a branch", self.fails("validate", "--base=--output=x"))
        self.assertFalse((self.folder / "x").exists())


if __name__ == "__main__":
    unittest.main()
