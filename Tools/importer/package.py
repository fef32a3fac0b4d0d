"""datapackage.json and the Table Schemas: what each column is, in the form Frictionless tools read."""

import json
from pathlib import Path

from . import records

EDTF = r"^-?[0-9X]{4}([-/.][0-9X.\-/~?]*)?[~?%]?$"
PLACE_ID, ORGANISATION_ID, ANY_ID = "^P[1-9][0-9]*$", "^O[1-9][0-9]*$", "^[PO][1-9][0-9]*$"


def _field(name, description, type="string", **constraints):
    field = {"name": name, "type": type, "description": description}
    if constraints:
        field["constraints"] = constraints
    return field


def _name_fields(owner, pattern, kinds):
    return [
        _field(owner, f"Id of the {owner} that is named.", required=True, pattern=pattern),
        _field("name", "The name as it is written: no head word, no proclitic.", required=True, minLength=1, maxLength=120),
        _field("lang", "Language, BCP 47; ar-Latn is romanised Arabic.", required=True, pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
        _field("kind", "What kind of name it is; one preferred name a language.", required=True, enum=kinds),
        _field("register", "Who says it so (official, hostile, supporters, …); empty is neutral.", pattern="^[a-z_]+$"),
        _field("from", "In use since (EDTF).", pattern=EDTF), _field("to", "In use until (EDTF).", pattern=EDTF),
        _field("source", "Key of sources.csv.", required=True), _field("note", "For editors."),
    ]


SCHEMAS = {
    "places": [
        _field("id", "Opaque and for ever.", required=True, unique=True, pattern=PLACE_ID),
        _field("placetype", "What kind of place.", required=True, enum=records.PLACETYPES),
        _field("parent", "Id of the smallest unit it lies in.", pattern=PLACE_ID),
        _field("lat", "Latitude, WGS 84, degrees.", "number", minimum=-90, maximum=90),
        _field("lon", "Longitude, WGS 84, degrees.", "number", minimum=-180, maximum=180),
        _field("precision_km", "Radius in kilometres the true point lies in.", "number", minimum=0),
        _field("population", "People, where a source says; never estimated.", "integer", minimum=1),
        _field("importance", "0 to 100: which of several places of one name is meant when nothing else tells.", "integer", required=True,
               minimum=0, maximum=100),
        _field("from", "Exists since (EDTF).", pattern=EDTF), _field("to", "Existed until (EDTF).", pattern=EDTF),
        _field("superseded_by", "Id of the place that took its place.", pattern=PLACE_ID),
        _field("source", "Key of sources.csv: where the point and the type come from.", required=True)],
    "names": _name_fields("place", PLACE_ID, records.PLACE_NAME_KINDS),
    "organisations": [
        _field("id", "Opaque and for ever.", required=True, unique=True, pattern=ORGANISATION_ID),
        _field("type", "What kind of organisation.", required=True, enum=records.ORGANISATION_TYPES),
        _field("country", "ISO 3166-1 alpha-2; empty when it has no one country.", pattern="^[A-Z]{2}$"),
        _field("area", "Id of the place where it mostly is.", pattern=PLACE_ID),
        _field("umbrella", "Id of the body it belongs to.", pattern=ORGANISATION_ID),
        _field("from", "Exists since (EDTF).", pattern=EDTF), _field("to", "Existed until (EDTF).", pattern=EDTF),
        _field("superseded_by", "Id of the organisation that took its place.", pattern=ORGANISATION_ID),
        _field("source", "Key of sources.csv.", required=True)],
    "organisation_names": _name_fields("organisation", ORGANISATION_ID, records.ORGANISATION_NAME_KINDS),
    "relations": [
        _field("subject", "Id of the place or organisation.", required=True, pattern=ANY_ID),
        _field("relation", "renamed_to, merged_into, split_from, part_of, member_of, capital_of, …", required=True, pattern="^[a-z_]+$"),
        _field("object", "Id of the other.", required=True, pattern=ANY_ID),
        _field("from", "Since (EDTF).", pattern=EDTF), _field("to", "Until (EDTF).", pattern=EDTF),
        _field("source", "Key of sources.csv.", required=True)],
    "concordances": [
        _field("id", "Id of the place or organisation.", required=True, pattern=ANY_ID),
        _field("authority", "wof = Who's On First, gn = GeoNames, wd = Wikidata, pcode = OCHA, iso = ISO 3166, hasc = HASC, …", required=True,
               pattern="^[a-z0-9_]+$"),
        _field("code", "The identifier there.", required=True, minLength=1)],
    "retired": [
        _field("id", "Never used again.", required=True, unique=True, pattern=ANY_ID), _field("reason", "Why.", required=True),
        _field("date", "When.", "date", required=True), _field("superseded_by", "Id to use instead.", pattern=ANY_ID)],
    "cues": [
        _field("word", "A form as written, without article and proclitic.", required=True),
        _field("class", "What the word does.", required=True, enum=(
            "place_head organisation_head branch_head descriptive_head direction rural person_title kunya given_name person_noun "
            "speech_verb preposition verb_particle month").split()),
        _field("means", "Placetype, organisation type or direction."),
        _field("number", "Grammatical number.", enum=["singular", "dual", "plural"]),
        _field("inside", "Is the word part of the proper name?", enum=["yes", "no"]),
        _field("source", "Key of sources.csv.", required=True)],
    "stopnames": [
        _field("name", "A name never linked without a cue.", required=True),
        _field("reason", "Why.", required=True, enum=["common_word", "given_name", "family_name", "adjective"]),
        _field("count", "Occurrences per million words of news.", "number", minimum=0),
        _field("source", "Key of sources.csv.", required=True)],
    "sources": [
        _field("source", "Key.", required=True, unique=True, pattern="^[a-z0-9_-]+$"), _field("title", "Title.", required=True),
        _field("licence", "SPDX name where there is one.", required=True), _field("attribution", "The words to print."),
        _field("url", "Where it is.")],
    "allow": [
        _field("rule", "Id of the rule.", required=True), _field("file", "File the finding is in."),
        _field("key", "Id or key of the row."), _field("reason", "Why it is right as it is.", required=True)],
}
# The version of the data: results name it, so that they can be made again.
VERSION = "2026.11.0"
LICENCES = [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "Creative Commons Attribution 4.0"}]


def schema(table):
    spec = records.TABLES[table]
    fields = SCHEMAS[table]
    assert tuple(f["name"] for f in fields) == spec.columns, table
    required = {f["name"] for f in fields if f.get("constraints", {}).get("required")}
    result = {"fields": fields, "missingValues": [""]}
    # A primary key may not be empty: where the full key has an optional part, only a key of required parts is stated.
    if all(column in required for column in spec.key):
        result["primaryKey"] = list(spec.key)
    if table not in ("sources", "concordances", "retired", "allow"):
        result["foreignKeys"] = [{"fields": ["source"], "reference": {"resource": "sources", "fields": ["source"]}}]
    if table == "organisation_names":
        result["foreignKeys"].append({"fields": ["organisation"], "reference": {"resource": "organisations", "fields": ["id"]}})
    return result


def write(folder):
    """Writes schemas/*.json and datapackage.json for the files that are there."""
    folder = Path(folder)
    resources, tables = [], []
    for name, table in records.TABLES.items():
        parts = table.parts(folder)
        if not parts:
            continue
        tables.append(name)
        for part in parts:
            path = table.path(folder, part).relative_to(folder).as_posix()
            resources.append({
                "name": f"{name}-{part}" if part else name.replace("_", "-"), "path": path, "profile": "tabular-data-resource",
                "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "schema": f"schemas/{name}.json"})
    for name in tables:
        records.write(folder / "schemas" / (name + ".json"), json.dumps(schema(name), ensure_ascii=False, indent=1) + "\n")
    sources = [{"title": s["title"], "path": s["url"]} if s["url"] else {"title": s["title"]}
               for s in records.read(folder / "sources.csv")]
    head = {"name": "yaqut-gazetteer", "title": "Yaqut: an Arabic gazetteer", "version": VERSION, "profile": "data-package", "licenses": LICENCES,
            "description": "Places and organisations named in Arabic news, with their spellings, ids elsewhere and dates.",
            "keywords": ["gazetteer", "Arabic", "Syria", "toponyms"], "sources": sources}
    lines = [json.dumps(r, ensure_ascii=False) for r in resources]
    body = json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "resources": [\n  ' + ",\n  ".join(lines) + "\n ]\n}\n"
    records.write(folder / "datapackage.json", body)
