"""Every format of every kind of answer, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck import __version__
from claimcheck.model import Position, Report
from claimcheck.report import FORMATS, Layout, find_format

from ..conftest import Matches
from .reports import CASES, draft, report_on
from .workbook import describe_workbook

GOLDEN = Path(__file__).parent / "golden"

LAYOUTS = {
    "terminal-80": ("terminal", Layout(width=80)),
    "terminal-120-full": ("terminal", Layout(width=120, full=True, explain=True)),
    "terminal-colour": ("terminal", Layout(width=80, colour=True)),
    "terminal-ascii": ("terminal", Layout(width=60, unicode=False)),
    "text": ("text", Layout()),
    "markdown": ("markdown", Layout()),
    "json": ("json", Layout()),
}


def render(format_name: str, report: Report, layout: Layout) -> str:
    """What the format gives; a workbook in words, and no version but 0."""
    rendered = find_format(format_name).render(report, layout)
    if isinstance(rendered, bytes):
        return describe_workbook(rendered)
    return rendered.replace(f'"semanticVersion": "{__version__}"', '"semanticVersion": "0"')


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("case", CASES)
def test_case(case: str, name: str, matches_golden: Matches) -> None:
    format_name, layout = LAYOUTS[name]
    matches_golden(GOLDEN / case / f"{name}.out", render(format_name, report_on(CASES[case]()), layout))


@pytest.mark.parametrize("format_name", FORMATS)
def test_draft(format_name: str, matches_golden: Matches) -> None:
    matches_golden(GOLDEN / "draft" / f"{format_name}.out", render(format_name, draft(), Layout()))


@pytest.mark.parametrize("format_name", ["terminal", "text", "markdown", "html", "criticmarkup", "csv"])
@pytest.mark.parametrize("switch", ["full", "quiet"])
def test_switches(format_name: str, switch: str, matches_golden: Matches) -> None:
    text = render(format_name, draft(), Layout(**{switch: True}))
    matches_golden(GOLDEN / "draft" / f"{format_name}-{switch}.out", text)


@pytest.mark.parametrize("name", [name for name in LAYOUTS if name.startswith("terminal-")])
def test_draft_on_screens(name: str, matches_golden: Matches) -> None:
    format_name, layout = LAYOUTS[name]
    matches_golden(GOLDEN / "draft" / f"{name}.out", render(format_name, draft(), layout))


def labelled() -> Report:
    """A document without lines, in which a paragraph and a row of a table are found by what they are called."""
    first, second = CASES["disputed"](), CASES["refuted"]()
    paragraph = Position(line=4, column=1, offset=0, label="paragraph 4")
    row = Position(line=2, column=7, offset=80, label="table 1, row 2")
    return report_on(
        replace(first, start=paragraph, end=replace(paragraph, column=28, offset=27)),
        replace(second, start=row, end=replace(row, column=70, offset=143)),
        name="draft.docx",
    )


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_document_without_lines(format_name: str, matches_golden: Matches) -> None:
    matches_golden(GOLDEN / "labelled" / f"{format_name}.out", render(format_name, labelled(), Layout()))


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_same_report_gives_the_same_bytes(format_name: str) -> None:
    first, second = (find_format(format_name).render(draft(), Layout()) for _ in range(2))
    assert first == second
