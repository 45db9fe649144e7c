"""SARIF follows its schema and the rules that the schema leaves out.

The schema is that of SARIF 2.1.0 as the npm package @microsoft/sarif-multitool 5.7.0 ships it (MIT). That tool's own
`validate --rule-kind "Sarif;Ghas"` says nothing of what is written here but that the tool has no `informationUri`.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from claimcheck.model import Position, Report
from claimcheck.report import Layout
from claimcheck.report.sarif_format import describe_log, find_uri
from claimcheck.report.sarif_rules import RULES

from .reports import CASES, DRAFT, disputed, draft, report_on

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def results(report: Report, **layout: Any) -> list[dict[str, Any]]:
    log = describe_log(report, Layout(**layout))
    VALIDATOR.validate(log)
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


def test_schema_is_one() -> None:
    VALIDATOR.check_schema(SCHEMA)
    assert not VALIDATOR.is_valid({"version": "2.1.0"})
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]})


@pytest.mark.parametrize("case", CASES)
def test_cases_follow_the_schema(case: str) -> None:
    assert results(report_on(CASES[case]()))


@pytest.mark.parametrize("switch", ["full", "quiet", "explain"])
def test_drafts_follow_the_schema(switch: str) -> None:
    assert results(draft(), **{switch: True})
    assert results(report_on()) == []


def test_level_is_none_unless_it_fails() -> None:
    for result in results(draft()):
        assert (result["level"] != "none") == (result["kind"] == "fail")
        assert RULES[result["ruleIndex"]] == result["ruleId"]
    assert {result["ruleId"]: result["kind"] for result in results(draft())}["supported"] == "pass"


def test_rules_have_all_that_github_asks_for() -> None:
    rules = describe_log(draft(), Layout())["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["text"]


def test_regions_cut_the_assertions_from_the_draft() -> None:
    lines = DRAFT.split("\n")
    for result in results(draft()):
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "drafts/a%20draft.md"
        region = place.get("region")
        if region and region["startLine"] == region["endLine"]:
            line = lines[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_sources_are_related_locations_in_the_knowledge_files() -> None:
    related = results(report_on(disputed()))[0]["relatedLocations"]
    assert [one["id"] for one in related] == [1, 2]
    place = related[0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "knowledge/events/2024-01-20-asad-missile-attack.yaml"
    assert place["region"]["startLine"] == 7
    assert "Iraqi military" in related[0]["message"]["text"]


def test_fixes_replace_a_sentence_that_says_one_thing_and_stand_beside_one_that_says_more() -> None:
    fixes = [result["fixes"][0] for result in results(draft()) if "fixes" in result]
    changes = [fix["artifactChanges"][0]["replacements"][0] for fix in fixes]
    whole, beside = changes
    assert whole["deletedRegion"]["startColumn"] < whole["deletedRegion"]["endColumn"]
    assert whole["insertedContent"]["text"].startswith("At least 10 missiles struck")
    assert beside["deletedRegion"]["startColumn"] == beside["deletedRegion"]["endColumn"]
    assert beside["insertedContent"]["text"].startswith(" [at least four")


def test_fingerprints_survive_moved_lines_and_tell_results_apart() -> None:
    def fingerprints(report: Report) -> list[str]:
        return [result["partialFingerprints"]["claim/v1"] for result in results(report)]

    before = fingerprints(draft())
    assert len(set(before)) == len(before)
    (document,) = draft().documents
    moved = [
        replace(claim, start=replace(claim.start, line=claim.start.line + 3), marks=()) for claim in document.claims
    ]
    assert fingerprints(replace(draft(), documents=(replace(document, claims=tuple(moved)),))) == before


def test_the_same_sentence_twice_is_two_results() -> None:
    first, second = results(report_on(disputed(), disputed()))
    assert first["partialFingerprints"] != second["partialFingerprints"]


def test_where_lines_mean_nothing_there_is_no_region() -> None:
    at = Position(line=4, column=1, offset=0, label="paragraph 4")
    (result,) = results(report_on(replace(disputed(), start=at, end=at), name="draft.docx"))
    (place,) = result["locations"]
    assert "region" not in place["physicalLocation"]
    assert place["logicalLocations"][0]["name"] == "paragraph 4"
    assert "fixes" not in result


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("drafts/a draft.md", "drafts/a%20draft.md"),
        ("/tmp/ä#?.md", "file:///tmp/%C3%A4%23%3F.md"),
        ("C:\\drafts\\a.md", "file:///C:/drafts/a.md"),
        ("<stdin>", "stdin"),
        ("<claim 2>", "claim-2"),
        ("a:b.md", "a%3Ab.md"),
    ],
)
def test_uris(name: str, want: str) -> None:
    assert find_uri(name) == want


def test_a_clash_leads_to_both_places() -> None:
    (clash,) = [one for one in results(draft()) if one.get("properties", {}).get("kind") == "figures-differ"]
    assert clash["locations"][0]["physicalLocation"]["region"]["startLine"] == 7
    assert clash["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 5, "startColumn": 1}
