"""A workbook as text, for golden files: what its bytes are depends on the versions of openpyxl and zlib."""

from __future__ import annotations

from io import BytesIO

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet


def open_sheet(data: bytes) -> Worksheet:
    book = load_workbook(BytesIO(data))
    (sheet,) = book.worksheets
    return sheet


def describe_workbook(data: bytes) -> str:
    """The sheet's frame, then a line for each cell that holds something."""
    sheet = open_sheet(data)
    lines = [
        f"sheet {sheet.title}, frozen at {sheet.freeze_panes}, filter over {sheet.auto_filter.ref}",
        "widths " + " ".join(f"{letter}={size.width:g}" for letter, size in sheet.column_dimensions.items()),
    ]
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                link = f" -> {cell.hyperlink.target}" if cell.hyperlink else ""
                lines.append(f"{cell.coordinate} ({cell.data_type}) {cell.value}{link}")
    return "".join(f"{line}\n" for line in lines)
