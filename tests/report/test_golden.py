"""Every format of every kind of answer, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.report import FORMATS, Layout, find_format

from ..conftest import Matches
from .reports import CASES, draft, report_on

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


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("case", CASES)
def test_case(case: str, name: str, matches_golden: Matches) -> None:
    format_name, layout = LAYOUTS[name]
    matches_golden(GOLDEN / case / f"{name}.out", find_format(format_name).render(report_on(CASES[case]()), layout))


@pytest.mark.parametrize("format_name", FORMATS)
def test_draft(format_name: str, matches_golden: Matches) -> None:
    matches_golden(GOLDEN / "draft" / f"{format_name}.out", find_format(format_name).render(draft(), Layout()))


@pytest.mark.parametrize("format_name", ["terminal", "text", "markdown"])
@pytest.mark.parametrize("switch", ["full", "quiet"])
def test_switches(format_name: str, switch: str, matches_golden: Matches) -> None:
    text = find_format(format_name).render(draft(), Layout(**{switch: True}))
    matches_golden(GOLDEN / "draft" / f"{format_name}-{switch}.out", text)
