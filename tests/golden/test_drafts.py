"""Drafts from the file to the report: what is found, where, by which statement. A case has its own knowledge base."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from claimcheck import __version__
from claimcheck.document import read_document
from claimcheck.model import Report
from claimcheck.pipeline import Checker, open_knowledge
from claimcheck.report import Layout, find_format
from claimcheck.report.grouping import order_readings
from claimcheck.report.place import locate

from ..conftest import Matches

HERE = Path(__file__).parent
CASES = sorted(path.name for path in HERE.iterdir() if (path / "knowledge").is_dir())
FORMATS = ("text", "criticmarkup", "sarif")


@cache
def check(case: str) -> Report:
    (draft,) = (HERE / case).glob("draft.*")
    checker = Checker(open_knowledge([HERE / case / "knowledge"]), today=date(2020, 1, 1))
    document = read_document(draft.read_bytes(), draft.name)
    return checker.report([checker.check_document(document)])


def list_findings(report: Report) -> Iterable[str]:
    """ "line:column:verdict:statement-id" for each assertion: the statement is the strongest of its first reading."""
    for document in report.documents:
        for claim in document.claims:
            for one in claim.assertions:
                at = locate(claim, one.assertion.span.start)
                readings = order_readings(one)
                statement = readings[0].evidence[0].statement.id if readings else ""
                yield f"{at.line}:{at.column}:{one.verdict}:{statement}"


@pytest.mark.parametrize("case", CASES)
def test_findings(case: str, matches_golden: Matches) -> None:
    matches_golden(HERE / case / "findings.txt", "".join(f"{line}\n" for line in list_findings(check(case))))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("format_name", FORMATS)
def test_report(case: str, format_name: str, matches_golden: Matches) -> None:
    text = find_format(format_name).render(check(case), Layout())
    assert isinstance(text, str)
    text = text.replace(f'"semanticVersion": "{__version__}"', '"semanticVersion": "0"')
    matches_golden(HERE / case / f"{format_name}.out", text.replace(f"file://{HERE}", "file:///golden"))
