"""Several knowledge bases at once: every piece of evidence says which it is from, and one alone says nothing."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .conftest import Run, Write

CLAIM = "On 1 March 2021, 9 lorries crossed the Old Bridge"
DESK = {
    "knowledge-base.yaml": "title: The Desk\nlanguage: en\nschema: claimcheck-knowledge/1\n",
    "sources/desk.yaml": "- {source: phone, title: A call, publisher: The Desk, kind: newspaper}\n",
    "events/2021-03-01-closure.yaml": """\
event: 2021-03-01-closure
statements:
  - id: crossed-phone
    measure: crossed
    of: lorries
    value: 9
    speaker: county-council
    source: phone
    as-of: 2021-03-09
""",
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    for place, text in DESK.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_json_names_the_knowledge_base(command: Run, write: Write, desk: Path) -> None:
    base = write()
    report = json.loads(command("--kb", base, "--kb", desk, "--format", "json", "--exit-zero", CLAIM))
    schema = json.loads(files("claimcheck.report").joinpath("claimcheck-1.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(report)
    assert report["knowledge_base"]["title"] == "Bridges + The Desk"
    evidence = [
        one
        for assertion in report["documents"][0]["claims"][0]["assertions"]
        for reading in assertion["readings"]
        for one in reading["evidence"]
    ]
    homes = {one["statement"]["id"].partition("/")[2]: one["statement"]["knowledge_base"] for one in evidence}
    assert homes["crossed-phone"] == "The Desk"
    assert homes["crossed-police"] == "Bridges"


@pytest.mark.parametrize("format", ["terminal", "text", "markdown", "html"])
@pytest.mark.parametrize("full", [True, False])
def test_people_are_told_too(command: Run, write: Write, desk: Path, format: str, full: bool) -> None:
    base = write()
    arguments = ["--format", format, "--exit-zero", *(["--full"] if full else []), CLAIM]
    assert "The Desk)" in command("--kb", base, "--kb", desk, *arguments)


def test_one_alone_is_not_named(command: Run, write: Write) -> None:
    printed = command("--kb", write(), "--format", "json", "--exit-zero", CLAIM)
    assert '"knowledge_base": "Bridges"' not in printed
    assert "Bridges)" not in command("--kb", "kb", "--format", "text", "--exit-zero", CLAIM)


def test_a_table_says_where_each_row_is_from(command: Run, write: Write, desk: Path) -> None:
    lines = command("kb", "export", "--kb", write(), "--kb", desk).splitlines()
    assert sum(line.endswith(",The Desk") for line in lines) == 1
    assert sum(line.endswith(",Bridges") for line in lines) == 7
