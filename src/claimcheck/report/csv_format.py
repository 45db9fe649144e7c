"""The tracking sheet as CSV (RFC 4180): what Excel, LibreOffice and Google Sheets open without questions.

It begins with a byte order mark, without which Excel takes UTF-8 for the local encoding. Text that a spreadsheet would
run as a formula has an apostrophe before it, as OWASP advises.
"""

from __future__ import annotations

import csv
import io

from ..model import Report
from . import Layout
from .sheet import COLUMNS, Cell, is_formula, tabulate


def render(report: Report, layout: Layout) -> str:
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(column.title for column in COLUMNS)
    writer.writerows([_defuse(cell) for cell in row] for row in tabulate(report, layout))
    return out.getvalue()


def _defuse(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and is_formula(cell) else cell
