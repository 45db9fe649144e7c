"""The JSON report follows its schema, in the schema's order, and the schema lets nothing else through."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from claimcheck.model import Report
from claimcheck.report import Layout, find_format

from .reports import CASES, disputed, draft, outdated, refuted, report_on

SCHEMA: dict[str, Any] = json.loads(
    files("claimcheck.report").joinpath("claimcheck-1.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def write(report: Report, format_name: str = "json", **layout: Any) -> str:
    text = find_format(format_name).render(report, Layout(**layout))
    assert isinstance(text, str)
    return text


def describe_report(report: Report) -> Any:
    return json.loads(write(report))


def test_pieces_are_joined_as_the_standard_library_writes() -> None:
    for report in (draft(), report_on(), report_on(disputed(), refuted())):
        text = write(report)
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_schema_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("explain", [False, True])
def test_cases_follow_the_schema(case: str, explain: bool) -> None:
    VALIDATOR.validate(json.loads(write(report_on(CASES[case]()), explain=explain)))


def test_draft_and_empty_report_follow_the_schema() -> None:
    VALIDATOR.validate(json.loads(write(draft())))
    VALIDATOR.validate(json.loads(write(report_on())))


def find_objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from find_objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from find_objects(inner)


def test_schema_rejects_what_is_missing_or_added() -> None:
    """Every object in turn loses each of its keys, and gains one that the schema does not know."""
    report = describe_report(draft())
    optional = {"notes", "skipped", "explanation", "label", "fault", "other"}
    for index, found in enumerate(find_objects(report)):
        for key in [*found, "surplus"]:
            mutated = deepcopy(report)
            target = list(find_objects(mutated))[index]
            if key == "surplus":
                target[key] = 1
            elif key in optional:
                continue
            else:
                del target[key]
            assert not VALIDATOR.is_valid(mutated), (index, key)
        if index > 60:
            break


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "claimcheck/2"),
        (("summary", "refuted"), -1),
        (("documents", 0, "claims", 0, "verdict"), "true"),
        (("documents", 0, "claims", 0, "start", "line"), 0),
        (("documents", 0, "claims", 0, "assertions", 0, "readings", 0, "event", "date"), "20 January 2024"),
        (("documents", 0, "claims", 0, "assertions", 0, "readings", 0, "evidence", 0, "stance"), "agrees"),
        (("documents", 0, "claims", 0, "assertions", 0, "readings", 0, "evidence", 0, "statement", "id"), "launched"),
        (("documents", 0, "claims", 0, "assertions", 0, "readings", 0, "evidence", 0, "source", "reliability"), "G"),
    ],
)
def test_schema_rejects_wrong_values(path: tuple[str | int, ...], value: object) -> None:
    report: Any = describe_report(draft())
    target = report
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    assert not VALIDATOR.is_valid(report)


def test_keys_come_in_the_documented_order() -> None:
    report = describe_report(report_on(disputed()))
    assert list(report) == ["schema", "knowledge_base", "documents", "summary"]
    assert list(report["knowledge_base"]) == ["title", "digest", "statements", "as_of"]
    (document,) = report["documents"]
    assert list(document) == ["name", "claims"]
    (claim,) = document["claims"]
    assert list(claim) == ["text", "start", "end", "verdict", "advice", "suggestion", "assertions"]
    (assertion,) = claim["assertions"]
    assert list(assertion) == [
        *("text", "start", "end", "measure", "of", "value", "verdict", "advice", "note", "readings", "look_alikes"),
    ]
    (reading,) = assertion["readings"]
    assert list(reading) == ["event", "verdict", "evidence"]
    assert list(reading["event"]) == ["id", "title", "date", "place"]
    evidence = reading["evidence"][0]
    assert list(evidence) == ["stance", "strength", "status", "reason", "statement", "source"]
    assert list(evidence["statement"]) == ["id", "measure", "of", "value", "says", "speaker", "as_of", "where"]
    assert list(evidence["source"]) == ["id", "title", "publisher", "url", "published", "kind", "reliability"]
    assert list(assertion["look_alikes"][0]) == ["event", "statement", "source"]
    assert list(report["summary"]) == list(SCHEMA["properties"]["summary"]["properties"])


def test_values() -> None:
    report = describe_report(report_on(disputed()))
    claim = report["documents"][0]["claims"][0]
    assert (claim["verdict"], claim["advice"]) == ("disputed", "attribute it")
    assertion = claim["assertions"][0]
    assert (assertion["text"], assertion["value"], assertion["measure"], assertion["of"]) == (
        "33 missiles",
        "33",
        "hit",
        "missiles",
    )
    assert assertion["end"] == {"line": 1, "column": 12, "offset": 11}
    assert assertion["readings"][0]["event"]["date"] == "2024-01-20"
    assert assertion["readings"][0]["event"]["place"] == "Ain al-Asad Air Base"
    assert assertion["readings"][0]["evidence"][1]["statement"]["value"] == "at least 10"
    assert report["summary"]["disputed"] == 1


def test_positions_follow_line_breaks() -> None:
    claim = describe_report(report_on(refuted()))["documents"][0]["claims"][0]
    assert claim["assertions"][1]["start"] == {"line": 2, "column": 5, "offset": 32}


def test_superseded_evidence_is_all_there() -> None:
    claim = describe_report(report_on(outdated()))["documents"][0]["claims"][0]
    statuses = [one["status"] for one in claim["assertions"][0]["readings"][0]["evidence"]]
    assert statuses.count("superseded") == 6


def test_jsonl_is_one_claim_a_line() -> None:
    lines = write(draft(), "jsonl").split("\n")
    assert lines.pop() == ""
    *claims, rest = [json.loads(line) for line in lines]
    assert len(claims) == len(CASES)
    assert list(rest) == ["document", "notes"]
    assert {claim["document"] for claim in claims} == {"drafts/a draft.md"}
    for claim in claims:
        del claim["document"]
        VALIDATOR.evolve(schema={**SCHEMA["$defs"]["claim"], "$defs": SCHEMA["$defs"]}).validate(claim)


def test_text_that_utf8_cannot_hold_survives() -> None:
    from dataclasses import replace

    judged = disputed()
    odd = "33 missiles \ud800 hit\u2028Ain \x00 \u202e al-Asad"
    judged = replace(judged, claim=replace(judged.claim, text=odd))
    for format_name in ("json", "jsonl"):
        text = write(report_on(judged), format_name)
        text.encode("utf-8")
        assert "\u2028" not in text
        assert odd in json.dumps(json.loads(text), ensure_ascii=False).encode("utf-8", "surrogatepass").decode(
            "utf-8", "surrogatepass"
        ).replace("\\u0000", "\x00")
