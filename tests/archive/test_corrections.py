"""The command that lists what has to be corrected: its formats, its messages, and findings brought up to date."""

from __future__ import annotations

import csv
import json
import shutil
from io import StringIO
from pathlib import Path

import pytest

from .conftest import EXAMPLE, Run, make_records, read_lines, write_lines

TEXT = """\
t0 (in.jsonl:1), 1:1: supported → refuted
    Denali is 20,310 feet tall.
    now known: contradicts: 20,315 feet (US Geological Survey, 2015-09-02; New elevation for the highest peak of the \
United States, B)
"""


@pytest.fixture
def corrected(archive: Run, tmp_path: Path) -> Run:
    """Findings in `out.jsonl` and `out.parquet`; `old`, by which they were found, and `new` with another figure."""
    for name in ("old", "new"):
        shutil.copytree(EXAMPLE, tmp_path / name)
    path = tmp_path / "new" / "events" / "denali.yaml"
    text = path.read_text("utf-8")
    assert "20,310" in text
    path.write_text(text.replace("20,310", "20,315"), "utf-8")
    write_lines(tmp_path / "in.jsonl", make_records(5))
    for name in ("out.jsonl", "out.parquet"):
        assert archive("in.jsonl", "-o", name, "--kb", "old")[0] == 0
    return archive


def test_as_text(corrected: Run) -> None:
    status, out, errors = corrected("--stale", "old", "new", "out.jsonl")
    assert status == 0
    assert out.startswith(TEXT)
    assert out.endswith("\n1 correction in 1 text of 5; 1 text looked at anew\n")
    assert errors.startswith("claimcheck: 1 text of 5 looked at in ")
    assert corrected("--stale", "old", "new", "out.parquet")[1] == out


def test_the_other_side_is_shown_however_many_say_so(corrected: Run, tmp_path: Path) -> None:
    for number in range(6):
        same = f"\n  - id: again-{number}\n    measure: height\n    of: mountains"
        same += "\n    value: 20,310 feet\n    source: usgs-2015\n"
        for name in ("old", "new"):
            with open(tmp_path / name / "events" / "denali.yaml", "a", encoding="utf-8") as stream:
                stream.write(same)
    assert corrected("in.jsonl", "-o", "more.jsonl", "--kb", "old")[0] == 0
    lines = corrected("--stale", "old", "new", "more.jsonl")[1].splitlines()
    assert lines[0].endswith("supported → disputed")
    known = [line.split(": ")[1] for line in lines if line.startswith("    now known: ")]
    assert known == ["contradicts", "supports", "supports", "supports", "and 3 more statements"]


def test_as_data(corrected: Run, tmp_path: Path) -> None:
    assert corrected("--stale", "old", "new", "out.jsonl", "-o", "list.json")[0] == 0
    listed = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert (listed["schema"], listed["texts"], listed["rechecked"]) == ("claimcheck-corrections/1", 5, 1)
    (one,) = listed["corrections"]
    assert (one["id"], one["record"], one["was"], one["now"]) == ("t0", 1, "supported", "refuted")
    assert [(each["id"], each["stance"], each["value"]) for each in one["statements"]] == [
        ("denali/height-2015", "contradicts", "20,315 feet")
    ]
    _, out, _ = corrected("--stale", "old", "new", "out.jsonl", "--format", "jsonl")
    assert json.loads(out) == one
    _, out, _ = corrected("--stale", "old", "new", "out.jsonl", "--format", "csv")
    head, row = csv.reader(StringIO(out))
    assert dict(zip(head, row, strict=True))["now"] == "refuted"
    _, out, _ = corrected("--stale", "old", "new", "out.jsonl", "--format", "markdown")
    assert "Was **supported**, is **refuted**." in out


@pytest.mark.parametrize("name", ["out.jsonl", "out.parquet"])
def test_brought_up_to_date(corrected: Run, tmp_path: Path, name: str) -> None:
    """As a whole run by the new knowledge base has them; and nothing is left to correct."""
    status, _, errors = corrected("--stale", "old", "new", name, "--update")
    assert status == 0, errors
    assert f"{name} holds the findings by the new knowledge base" in errors
    assert corrected("in.jsonl", "-o", f"whole-{name}", "--kb", "new")[0] == 0
    assert (tmp_path / name).read_bytes() == (tmp_path / f"whole-{name}").read_bytes()
    assert corrected("in.jsonl", "-o", name, "--kb", "new")[0] == 0  # done already
    assert corrected("--stale", "new", "old", name)[1].startswith("t0 (in.jsonl:1), 1:1: refuted → supported")


def test_texts_that_are_not_what_they_were(corrected: Run, tmp_path: Path) -> None:
    data = (tmp_path / "in.jsonl").read_bytes()
    (tmp_path / "in.jsonl").write_bytes(data.replace(b"20,310", b"20,311"))
    status, _, errors = corrected("--stale", "old", "new", "out.jsonl")
    assert status == 2
    assert "in.jsonl has changed since the run, so that its texts cannot be looked at anew" in errors


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--stale", "new", "old", "out.jsonl"], "new is not what out.jsonl was found with: Heights of mountains, "),
        (["--stale", "old", "gone", "out.jsonl"], "no such knowledge base: gone"),
        (["--stale", "old", "new", "in.jsonl"], "in.jsonl is not the output of claimcheck archive: there is no "),
        (["--stale", "old", "new", "out.jsonl", "in.jsonl"], "--stale takes the findings of one earlier run: "),
        (["--stale", "old", "new", "out.jsonl", "-o", "out.jsonl"], "out.jsonl holds the findings (--update writes "),
        (["--stale", "old", "new", "out.jsonl", "-o", "list.doc"], "list.doc: .doc stands for no format of "),
        (["--stale", "old", "new", "out.jsonl", "--format", "parquet"], "--format with --stale is one of text, json"),
    ],
)
def test_what_cannot_be_done(corrected: Run, arguments: list[str], message: str) -> None:
    status, _, errors = corrected(*arguments)
    assert status == 2
    assert message in errors


def test_the_exit_status_is_1_where_asked(corrected: Run) -> None:
    assert corrected("--stale", "old", "new", "out.jsonl", "--fail-on", "refuted")[0] == 1
    assert corrected("--stale", "old", "new", "out.jsonl", "--fail-on", "disputed")[0] == 0


def test_an_unfinished_run(corrected: Run, tmp_path: Path) -> None:
    plan = json.loads((tmp_path / "out.jsonl.archive" / "run.json").read_text("utf-8"))
    (tmp_path / "out.jsonl.archive" / "run.json").write_text(json.dumps({**plan, "totals": None}))
    status, _, errors = corrected("--stale", "old", "new", "out.jsonl")
    assert status == 2
    assert "the run for out.jsonl is not done; give its command again to go on" in errors
    assert read_lines(tmp_path / "out.jsonl")
