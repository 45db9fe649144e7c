"""The tracking sheet opens in a spreadsheet as what it says, and nothing in it runs."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from dataclasses import replace

import pytest

from claimcheck.errors import MissingExtraError
from claimcheck.model import Report
from claimcheck.report import Layout, find_format
from claimcheck.report.sheet import COLUMNS

from .reports import disputed, draft, report_on
from .workbook import open_sheet

TITLES = [column.title for column in COLUMNS]


def write_csv(report: Report, layout: Layout | None = None) -> str:
    text = find_format("csv").render(report, layout or Layout())
    assert isinstance(text, str)
    return text


def write_xlsx(report: Report) -> bytes:
    data = find_format("xlsx").render(report, Layout())
    assert isinstance(data, bytes)
    return data


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_csv_is_one_row_an_assertion() -> None:
    text = write_csv(draft())
    assert text.startswith("\ufeffdocument,line,")
    assert text.count("\r\n") == text.count("\n")
    rows = read_csv(text)
    assertions = sum(len(claim.assertions) for claim in draft().documents[0].claims)
    assert len(rows) == assertions + len(draft().documents[0].notes)
    first = rows[0]
    assert (first["document"], first["line"], first["column"]) == ("drafts/a draft.md", "3", "1")
    assert (first["assertion"], first["verdict"], first["advice"]) == ("33 missiles", "disputed", "attribute it")
    assert (first["for figure"], first["for grade"], first["against figure"]) == ("33", "E", "at least 10")


def test_faults_are_rows_even_where_only_what_is_at_fault_is_shown() -> None:
    rows = read_csv(write_csv(draft(), Layout(quiet=True)))
    assert [row["notes"] for row in rows if row["verdict"] == "inconsistent"] == [
        "“Al-Asad” on line 1, but “Al-Assad” on line 2."
    ]
    assert not any(row["verdict"] in ("supported", "note") for row in rows)


DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", '=HYPERLINK("http://x.org","y")', "\t=1"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_a_formula(text: str) -> None:
    judged = disputed()
    judged = replace(judged, suggestion=text, claim=replace(judged.claim, text=f"{text} missiles hit Ain al-Asad"))
    report = report_on(judged, name=f"{text}.md")
    for row in read_csv(write_csv(report)):
        assert not any(cell[:1] in ("=", "+", "-", "@", "＝", "\t") for cell in row.values())
    sheet = open_sheet(write_xlsx(report))
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert all(cell.data_type in ("s", "n") for cell in cells)
    named = next(cell for cell in cells if cell.column == 1)
    assert named.value == f"{text.strip()}.md"
    assert named.quotePrefix


def test_workbook_is_set_up_for_use() -> None:
    sheet = open_sheet(write_xlsx(draft()))
    assert [cell.value for cell in sheet[1]] == TITLES
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet["S2"].hyperlink is not None
    assert sheet["B2"].value == 3


def test_workbook_holds_what_csv_holds() -> None:
    sheet = open_sheet(write_xlsx(draft()))
    rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    written = list(csv.reader(io.StringIO(write_csv(draft()).removeprefix("\ufeff"))))
    assert rows == written


def test_workbook_says_no_time() -> None:
    with zipfile.ZipFile(io.BytesIO(write_xlsx(draft()))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b">1980-01-01T00:00:00Z<") == 2
        assert archive.testzip() is None


def test_characters_that_a_workbook_cannot_hold() -> None:
    judged = disputed()
    judged = replace(judged, claim=replace(judged.claim, text="33 missiles hit\x00 \x0b \ud800 \x1f Ain al-Asad"))
    assert "\\x00" in str(open_sheet(write_xlsx(report_on(judged)))["E2"].value)


def test_without_openpyxl_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'claimcheck\[xlsx\]'"):
        write_xlsx(draft())
