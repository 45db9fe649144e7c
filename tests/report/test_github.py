"""Annotations are escaped, the worst come first, and what is cut is counted."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from claimcheck.model import JudgedClaim, Note, Position, Report, Verdict
from claimcheck.report import Layout, find_format

from .reports import disputed, draft, no_evidence, refuted, report_on, supported

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def write(report: Report, layout: Layout | None = None) -> list[str]:
    text = find_format("github").render(report, layout or Layout())
    assert isinstance(text, str)
    return text.splitlines()


def test_every_line_is_one_command() -> None:
    for line in write(draft()):
        match = COMMAND.fullmatch(line)
        assert match
        properties = dict(one.split("=", 1) for one in match[2].split(","))
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert properties["file"] == "drafts/a draft.md"


def test_worst_first_and_nothing_of_what_is_supported() -> None:
    levels = [line.split(" ", 1)[0] for line in write(draft())]
    assert levels == sorted(levels, key=["::error", "::warning", "::notice"].index)
    assert not any("Cite it" in line for line in write(draft()))


def test_escapes() -> None:
    judged = replace(disputed(), suggestion="100% sure,\r\n::error::gotcha")
    (line,) = write(report_on(judged, name="a,b:c%\n::x.md"))
    assert line.count("::") == 2 + "::error::gotcha".count("::")
    assert "file=a%2Cb%3Ac%25%0A%3A%3Ax.md," in line
    assert "100%25 sure, ::error::gotcha" in line


def many(claim: JudgedClaim, count: int) -> Report:
    return report_on(*(replace(claim, start=replace(claim.start, line=line)) for line in range(1, count + 1)), name="a")


@pytest.mark.parametrize(
    ("report", "shown", "said"),
    [
        (many(disputed(), 10), 10, ""),
        (many(disputed(), 11), 11, "1 more warning is not shown"),
        (many(disputed(), 1500), 11, "1,490 more warnings are not shown"),
        (many(no_evidence(), 10), 10, ""),
        (many(no_evidence(), 11), 10, "2 more notices are not shown"),
    ],
)
def test_no_more_than_github_shows(report: Report, shown: int, said: str) -> None:
    lines = write(report)
    assert len(lines) == shown
    assert said in lines[-1]
    assert len(write(report, Layout(full=True))) == len(report.documents[0].claims)


def test_what_the_worst_crowd_out_is_counted_by_level() -> None:
    claims = (*many(refuted(), 12).documents[0].claims, *many(disputed(), 12).documents[0].claims)
    lines = write(report_on(*claims, name="a"))
    assert sum(line.startswith("::error") for line in lines) == 10
    assert "2 more errors and 2 more warnings are not shown" in lines[-1]


def test_a_supported_claim_shows_its_faults() -> None:
    note = Note(kind="sum", text="3 and 4 make 7, not 6", fault=True)
    (line,) = write(report_on(replace(supported(), notes=(note,)), name="a.md"))
    assert line == "::warning file=a.md,line=1,endLine=1,col=1,endColumn=50,title=inconsistent::3 and 4 make 7, not 6."


def test_without_lines() -> None:
    at = Position(line=4, column=1, offset=0, label="paragraph 4")
    (line,) = write(report_on(replace(disputed(), start=at, end=at), name="a.docx"))
    assert line.startswith("::warning file=a.docx,title=disputed%3A attribute it::paragraph 4: “33")
    (line,) = write(report_on(disputed()))
    assert line.startswith("::warning title=")


def test_a_sentence_on_two_lines_has_no_columns() -> None:
    judged = replace(disputed(), assertions=(), fault=None, verdict=Verdict.NO_EVIDENCE)
    judged = replace(judged, end=replace(judged.end, line=2))
    (line,) = write(report_on(judged, name="a.md"))
    assert line.startswith("::notice file=a.md,line=1,endLine=2,title=")
