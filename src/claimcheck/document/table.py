"""A row of a table -> one line that reads as a claim, with its header's words.

"Ain al-Asad | 33 | 4" below "Base | Missiles launched | US troops injured" reads "Ain al-Asad; 33 Missiles launched;
4 US troops injured": a figure goes before the words it counts, as in prose, and anything else after them ("Status:
closed"), save in the first cell, which names the row. Where the header says nothing ("Value"), the row's first cell
takes its place. Words taken from a header are not where the row is: they stand for the cell they head, so that what is
found in a row is shown in that row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dataclass import dataclass
from ..language.en.table import COUNT_OF, EMPTY_HEADERS, NAMING_HEADERS
from .prose import Mark, Prose, drop

_FIGURE = re.compile(r"(?:[^\W\d_]+ ){0,3}[<>≥≤~≈±+]?\s?\d[\d,.\s\u2009\u202f\u00a0]*(?:[-–—]\s?\d[\d,.]*)?\s?\+?")
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell's text, and where it stands. `heads` says that it is marked as the header of its row."""

    text: str
    marks: tuple[Mark, ...]
    heads: bool = False


def make_cell(prose: Prose, *, heads: bool = False) -> Cell:
    """What was read of a cell, which must not be nothing, without the space round it."""
    text = prose.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    kept, marks = drop(text, prose.marks, ((0, first), (last, len(text))))
    return Cell(text=kept, marks=marks or prose.marks[:1], heads=heads)


def join_row(cells: Sequence[Cell], headers: Sequence[str]) -> Prose:
    """The row in words; `headers` are the words above each cell, "" where there are none."""
    padded = [*headers, *[""] * (len(cells) - len(headers))]
    words = [header.strip().rstrip(":") for header in padded]
    label = _label(cells, words)
    prose = Prose()
    for index, cell in enumerate(cells):
        if not cell.text.strip() or (index == 0 and label):
            continue
        if prose.length:
            prose.pin("; ", prose_end(prose))
        _put(prose, cell, label if label and index == 1 else words[index], first=index == 0)
    return prose if prose.length or not cells else _alone(cells[0])


def prose_end(prose: Prose) -> int:
    """Where the last character stands in the source."""
    start, source = prose.marks[-1]
    return source + prose.length - 1 - start


def _label(cells: Sequence[Cell], words: Sequence[str]) -> str:
    """The first cell's text where it says what the second one's is; "" where the header does."""
    if len(cells) != 2 or not cells[1].text.strip() or _FIGURE.match(cells[0].text.strip()):
        return ""
    empty = words[1].lower() in EMPTY_HEADERS
    return cells[0].text.strip().rstrip(":") if cells[0].heads or empty else ""


def _put(prose: Prose, cell: Cell, words: str, *, first: bool) -> None:
    place = cell.marks[0][1]
    if not words or (first and not _counts(cell, words)) or words.lower() in EMPTY_HEADERS:
        prose.take(cell.text, cell.marks)
    elif _counts(cell, words):
        prose.take(cell.text, cell.marks)
        prose.pin(f" {words}", prose_end(prose))
    else:
        prose.pin(f"{words}: ", place)
        prose.take(cell.text, cell.marks)


def _counts(cell: Cell, words: str) -> bool:
    """The cell is a figure, and the words above it say what it counts."""
    text, folded = cell.text.strip(), words.lower()
    if not _FIGURE.fullmatch(text) or (_YEAR.fullmatch(text) and not folded.endswith("s")):
        return False
    return not folded.startswith(COUNT_OF) and not any(word in NAMING_HEADERS for word in folded.split())


def _alone(cell: Cell) -> Prose:
    prose = Prose()
    prose.take(cell.text, cell.marks)
    return prose
