"""Tools/hooks/pre-commit in a repository of its own, and the steps of Tools/ci-gazetteer.yml run there by a shell."""

import os
import re
import shutil
import subprocess
import unittest

from gazetteer_folder import ROOT, YAQUT, GazetteerTest


class RepositoryTest(GazetteerTest):
    def setUp(self):
        super().setUp()
        tools = self.folder / "Tools"
        shutil.copytree(ROOT / "Tools/hooks", tools / "hooks")
        (tools / "yaqut").symlink_to(YAQUT)
        (self.folder / "corpus").mkdir()
        (self.folder / "corpus/news.txt").write_text("وصلت قافلة إلى قرية العريمة قرب منبج\n", "utf-8")
        self.start_repository()
        self.git("config", "core.hooksPath", "Tools/hooks")
        self.git("config", "user.name", "Editor")
        self.git("config", "user.email", "editor@example.org")

    def try_commit(self):
        self.git("add", "-A")
        return subprocess.run(["git", "commit", "-q", "-m", "An edit"], cwd=self.folder, capture_output=True, text=True, encoding="utf-8")


class HookTests(RepositoryTest):
    def commits(self):
        return int(subprocess.run(["git", "rev-list", "--count", "HEAD"], cwd=self.folder, capture_output=True, text=True).stdout)

    def test_a_bad_edit_is_stopped_with_its_finding(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45,37.7", "P6,village,P4,37.7,36.45")
        result = self.try_commit()
        self.assertNotEqual(result.returncode, 0)
        said = result.stdout + result.stderr
        self.assertIn("Gazetteer/places/sy.csv:7:15: error: latitude and longitude are swapped: 36.45, 37.7 lies in the country", said)
        self.assertIn("pre-commit: mend what is said above", said)
        self.assertEqual(self.commits(), 1)

    def test_an_edit_that_is_not_in_form_is_stopped_and_fmt_is_named(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45,", "P6,village,P4,36.450,")
        result = self.try_commit()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("Gazetteer/places/sy.csv\n", result.stdout + result.stderr)
        self.assertIn("run 'Tools/yaqut fmt'", result.stderr)

    def test_a_good_edit_is_committed_and_told_with_its_effect(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45,37.7,1,,5,", "P6,village,P4,36.46,37.7,1,900,5,")
        self.edit("names/sy.csv", "P8,تل الحجر,ar", "P8,تل الحجرة,ar")
        self.edit("names/sy.csv", "P8,Tall", "P8,تل الحجر,ar,variant,,,,editorial,\nP8,Tall")
        self.yaqut("fmt")
        result = self.try_commit()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("~ P6 \u2068العريمة\u2069: moved 1.1 km\n", result.stderr)
        self.assertIn("P6 \u2068العريمة\u2069: population was '', is '900'", result.stderr)
        self.assertIn("in 1 of 1 texts that have a name of the edit", result.stderr)
        self.assertEqual(self.commits(), 2)

    def test_a_commit_that_leaves_the_gazetteer_alone_is_not_checked(self):
        (self.folder / "other.txt").write_text("x")
        self.edit("places/sy.csv", "36.45,37.7", "37.7,36.45")
        self.git("add", "other.txt")
        result = subprocess.run(["git", "commit", "-q", "-m", "Else"], cwd=self.folder, capture_output=True, text=True)
        self.assertEqual((result.returncode, result.stdout + result.stderr), (0, ""))


class WorkflowTests(RepositoryTest):
    """Each `run` of the workflow as GitHub runs it in a container: sh -e, in the repository, with the base branch at origin."""

    def setUp(self):
        super().setUp()
        self.git("update-ref", "refs/remotes/origin/main", "HEAD")
        text = (ROOT / "Tools/ci-gazetteer.yml").read_text("utf-8")
        self.steps = {}
        for name, script in re.findall(r"- name: (.*)\n(?: +if: .*\n)? +run: ((?:\|\n(?: {10}.*\n)+)|.*\n)", text):
            self.steps[name] = re.sub(r"(?m)^ {10}", "", script.removeprefix("|\n"))

    def run_step(self, name):
        script = self.steps[name].replace("${{ github.base_ref }}", "main")
        self.assertNotIn("${{", script)
        environment = {**os.environ, "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"), "HOME": str(self.folder)}
        return subprocess.run(["sh", "-e", "-c", script], cwd=self.folder, env=environment, capture_output=True, text=True, encoding="utf-8")

    def test_the_steps_are_those_that_are_tested(self):
        self.assertEqual(list(self.steps), ["Build", "Form", "Rules", "Report for code scanning", "The edit in words", "Cases", "Effect on texts"])

    def test_a_good_edit_passes_every_step(self):
        self.edit("places/sy.csv", "P6,village,P4,36.45,37.7,1,,5,", "P6,village,P4,36.46,37.7,1,900,5,")
        for name in self.steps:
            with self.subTest(step=name):
                result = self.run_step(name)
                self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        summary = (self.folder / "summary.md").read_text("utf-8")
        self.assertIn("| P6 | العريمة | moved 1.1 km |", summary)
        self.assertIn("0 gained, 0 lost, 0 changed, 0 ambiguous in 1 of 1 texts", summary)
        self.assertIn('"version":"2.1.0"', (self.folder / "yaqut.sarif").read_text("utf-8"))

    def test_a_bad_edit_is_noted_beside_its_line_and_fails(self):
        self.edit("names/sy.csv", "P6,العريمة,ar", "P6,العوامية,ar")
        result = self.run_step("Rules")
        self.assertEqual(result.returncode, 1)
        self.assertIn("::error file=Gazetteer/names/sy.csv,line=7,col=4,title=renamed::", result.stdout)
        self.assertEqual(self.run_step("Report for code scanning").returncode, 0)
        self.assertEqual(self.run_step("Effect on texts").returncode, 1)
        self.assertIn("| lost |", (self.folder / "summary.md").read_text("utf-8"))


if __name__ == "__main__":
    unittest.main()
