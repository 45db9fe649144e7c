"""The tracking sheet as an Excel workbook: titles that stay in view, filters, and addresses to click on.

Needs openpyxl (the extra `xlsx`). The same report gives the same bytes: the times that openpyxl writes are replaced.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from ..errors import MissingExtraError
from ..model import Report, Verdict
from . import Layout
from .sheet import COLUMNS, Cell, is_formula, tabulate

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip archive can hold
_TIME = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_FILLS = {
    Verdict.SUPPORTED: "E2F0D9",
    Verdict.REFUTED: "F8CBAD",
    Verdict.DISPUTED: "E4D7F0",
    Verdict.OUTDATED: "FFE699",
    Verdict.NEEDS_CONTEXT: "DDEBF7",
    Verdict.UNCONFIRMED: "FFF2CC",
    Verdict.NO_EVIDENCE: "EDEDED",
}
_VERDICT = next(index for index, column in enumerate(COLUMNS, start=1) if column.title == "verdict")


def render(report: Report, layout: Layout) -> bytes:
    """The workbook. Raises MissingExtraError where openpyxl is not installed."""
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise MissingExtraError("the xlsx format", "xlsx") from error
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Claims"
    _write_titles(sheet)
    for number, row in enumerate(tabulate(report, layout), start=2):
        _write_row(sheet, number, row)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"
    book.properties.creator = "claimcheck"
    out = io.BytesIO()
    book.save(out)
    return _settle(out.getvalue())


def _write_titles(sheet: Worksheet) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for index, column in enumerate(COLUMNS, start=1):
        cell = sheet.cell(row=1, column=index, value=column.title)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.column_dimensions[get_column_letter(index)].width = column.width


def _write_row(sheet: Worksheet, number: int, row: tuple[Cell, ...]) -> None:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.styles import Alignment, Font, PatternFill

    plain, wrapped = Alignment(vertical="top"), Alignment(vertical="top", wrap_text=True)
    linked = Font(color="0563C1", underline="single")
    for index, (column, value) in enumerate(zip(COLUMNS, row, strict=True), start=1):
        if value in ("", None):
            continue
        cell = sheet.cell(row=number, column=index, value=value)
        assert isinstance(cell, SheetCell)
        cell.alignment = wrapped if column.wraps else plain
        if isinstance(value, int):
            continue
        cell.data_type = "s"  # text, whatever it begins with
        cell.quotePrefix = is_formula(str(value))
        if column.title.endswith("url") and str(value).startswith(("http://", "https://")):
            cell.hyperlink = str(value)
            cell.font = linked
        elif index == _VERDICT and value in _FILLS:
            cell.fill = PatternFill("solid", fgColor=_FILLS[Verdict(value)])


def _settle(data: bytes) -> bytes:
    """The same archive without the time it was written at."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _TIME.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
