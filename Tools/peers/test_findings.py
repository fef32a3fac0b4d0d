"""What `yaqut validate` writes for other programs: SARIF against its schema, JUnit against Jenkins' schema and read back, GitHub's commands.

The schemas come with source packages of PyPI that Tools/test unpacks: SARIF's with sarif_om, JUnit's with pytest.
"""

import json
import os
import re
import sys
import unittest
from pathlib import Path

import jsonschema
import xmlschema
from junitparser import JUnitXml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/tests"))
from gazetteer_folder import FILES, GazetteerTest  # noqa: E402

SCHEMAS = Path(os.environ.get("YAQUT_SCHEMAS", ROOT / ".build/schemas"))


class FindingTests(GazetteerTest):
    """A gazetteer with findings of each severity, an acknowledged one, fixes, notes, and signs that every format must escape."""

    def setUp(self):
        super().setUp()
        rows = FILES["names/sy.csv"]
        self.write("names/sy.csv", [
            *rows[:6], "P6,العريـمة,ar,preferred,,,,editorial,", 'P6,"100% <""&"", a:b",en,preferred,,,,editorial,', *rows[7:-1],
            "P8,Zuf,en,preferred,,,,editorial,",
            "P8,حجر\x02ة,ar,variant,,,,editorial,", "P8,خخخرة,ar,variant,,,,editorial,", "P8,العريمة,ar,variant,,,,editorial,"])
        self.edit("places/sy.csv", "P8,village,P4,36.61,37.82", "P8,village,P4,36.6,37.8")
        self.write("places/a b,c:d%.csv", ["id"])
        self.write("allow.csv", ["rule,file,key,reason", "repeated-letters,names/sy.csv,P8,the sign says so: <so>"])
        lines = self.yaqut("validate", "--all", "--format", "json").stdout.splitlines()
        self.findings = [json.loads(line) for line in lines]
        self.assertEqual({f["severity"] for f in self.findings}, {"error", "warning", "info"})
        self.assertTrue(any(f["acknowledged"] for f in self.findings))
        self.assertTrue(any(f["notes"] for f in self.findings))

    def run_validate(self, form, language="en"):
        return self.yaqut("validate", "--all", "--format", form, "--lang", language)

    def test_sarif_keeps_its_schema_in_both_languages_and_has_every_finding(self):
        schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.4.json").read_text("utf-8"))
        validator = jsonschema.validators.validator_for(schema)(schema)
        for language in ("en", "ar"):
            with self.subTest(language=language):
                log = json.loads(self.run_validate("sarif", language).stdout)
                self.assertEqual([e.message for e in validator.iter_errors(log)], [])
                results = log["runs"][0]["results"]
                places = [(r["ruleId"], r["locations"][0]["physicalLocation"]["region"]["startLine"],
                           r["locations"][0]["physicalLocation"]["region"]["startColumn"]) for r in results]
                self.assertEqual(places, [(f["rule"], f["line"], f["column"]) for f in self.findings])
                rules = {r["id"] for r in log["runs"][0]["tool"]["driver"]["rules"]}
                self.assertLessEqual({r["ruleId"] for r in results}, rules)
                self.assertEqual([bool(r.get("suppressions")) for r in results], [bool(f["acknowledged"]) for f in self.findings])
        # The schema is not one that lets everything pass.
        log["runs"][0]["results"][0]["level"] = "info"
        self.assertFalse(validator.is_valid(log))

    def test_sarif_of_a_sound_gazetteer_keeps_its_schema(self):
        log = json.loads(self.yaqut("validate", "--rule", "null-island", "--format", "sarif").stdout)
        jsonschema.validate(log, json.loads((SCHEMAS / "sarif-2.1.0-rtm.4.json").read_text("utf-8")))
        self.assertEqual(log["runs"][0]["results"], [])

    def test_junit_keeps_the_schema_and_is_read_back(self):
        schema = xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd"))
        for language in ("en", "ar"):
            with self.subTest(language=language):
                text = self.run_validate("junit", language).stdout
                self.assertEqual([str(e) for e in schema.iter_errors(text)], [])
                report = JUnitXml.fromstring(text.encode())
                cases = {case.name: case for suite in report for case in suite}
                blocking = {f["rule"] for f in self.findings if f["severity"] != "info" and not f["acknowledged"]}
                self.assertEqual({name for name, case in cases.items() if case.result}, blocking)
                self.assertEqual((report.tests, report.failures), (len(cases), len(blocking)))

    def test_github_reads_every_command_as_it_was_meant(self):
        lines = self.run_validate("github").stdout.splitlines()
        self.assertEqual(len(lines), len(self.findings))
        for line, finding in zip(lines, self.findings):
            # As actions/runner takes a command apart: properties end at the first '::', then , and = part them.
            command, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
            values = dict(part.split("=", 1) for part in properties.split(","))
            for escape, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
                values = {key: value.replace(escape, sign) for key, value in values.items()}
                if sign not in ":,":
                    message = message.replace(escape, sign)
            self.assertEqual(command, {"info": "notice"}.get(finding["severity"], finding["severity"]))
            self.assertEqual(values, {"file": finding["path"], "line": str(finding["line"]), "col": str(finding["column"]), "title": finding["rule"]})
            self.assertEqual(message.split("\n")[0], finding["message"])
            self.assertEqual(message.count("\n"), len(finding["notes"]) + bool(finding["fix"]))

    def test_columns_are_counted_in_scalars(self):
        for finding in self.findings:
            file = self.folder / finding["path"]
            if finding["rule"] == "tatweel":
                line = file.read_text("utf-8").split("\n")[finding["line"] - 1]
                self.assertEqual(line[finding["column"] - 1], "ـ")
                break
        else:
            self.fail("no finding of tatweel")


if __name__ == "__main__":
    unittest.main()
