"""Word's .docx -> a document (python-docx), text with tracked changes read as if they were accepted.

A paragraph is found by its number: of the paragraphs that are not empty, those of the body in order, tables apart.
The file's own dates are of its making, not of the draft, and are left alone.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from zipfile import BadZipFile, ZipFile

from ..dataclass import dataclass
from ..errors import InputError, MissingExtraError
from ..model import Block, BlockKind, Document
from .prose import Prose
from .table import Cell, join_row, make_cell
from .text import is_title

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEFT_OUT = frozenset(
    [f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "instrText", "delText", "rt", "tblPr", "tblGrid", "trPr")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)
_OFF = ("0", "false", "off")
_MOST_BYTES = 500_000_000  # unpacked; more than that is no draft but a trap (house)
_OLD_FILE = b"\xd0\xcf\x11\xe0"  # Microsoft's compound file: a .doc, or a .docx under a password


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    """`encoding` says nothing here: the file says it itself."""
    if data.startswith(_OLD_FILE):
        raise InputError(f"{name} is protected by a password, or is an old .doc file (save it as .docx without one)")
    _refuse_traps(data, name)
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError("reading .docx files", "docx") from error
    try:
        opened = docx.Document(io.BytesIO(data))
        blocks = tuple(_Body(_Styles(opened.styles.element)).read(opened.element.body, _note_parts(opened)))
    except Exception as error:  # of a damaged file the library says whatever it met
        raise _damaged(name) from error
    return Document(name=name, text="", blocks=blocks)


def _damaged(name: str) -> InputError:
    return InputError(f"{name} is not a Word document, or is damaged (open it in Word and save it anew)")


def _refuse_traps(data: bytes, name: str) -> None:
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            size = sum(entry.file_size for entry in packed.infolist())
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _damaged(name) from error
    if size > _MOST_BYTES:
        raise InputError(f"{name} is too large: {size:,} bytes unpacked, at most {_MOST_BYTES:,}")


def _note_parts(opened: Any) -> list[tuple[str, Any]]:
    """The footnotes and endnotes as XML, each with its word."""
    from docx.oxml.parser import parse_xml

    found = []
    for relation in opened.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind in ("footnotes", "endnotes") and not relation.is_external:
            found.append((kind.removesuffix("s"), parse_xml(relation.target_part.blob)))
    return sorted(found, key=lambda part: part[0], reverse=True)


class _Styles:
    """What a paragraph's style says of its kind, those it is based on included."""

    def __init__(self, element: Any) -> None:
        self._styles = {style.get(f"{_W}styleId"): style for style in element.iter(f"{_W}style")}
        self._kinds: dict[str, BlockKind | None] = {}

    def kind(self, paragraph: Any) -> BlockKind | None:
        """None for a paragraph that is no prose (a table of contents)."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return BlockKind.PARAGRAPH
        style = _value(properties, "pStyle") or ""
        if style not in self._kinds:
            self._kinds[style] = self._read(style)
        kind = self._kinds[style]
        level = _value(properties, "outlineLvl")
        if level is not None and level.isdigit() and int(level) < 9:
            return BlockKind.HEADING
        if kind is BlockKind.PARAGRAPH and properties.find(f"{_W}numPr") is not None:
            return BlockKind.LIST_ITEM
        return kind

    def _read(self, style: str) -> BlockKind | None:
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            element = self._styles[style]
            name = (_value(element, "name") or "").lower()
            if name.startswith("toc"):
                return None
            if name.startswith("heading") or name in ("title", "subtitle"):
                return BlockKind.HEADING
            if name == "caption":
                return BlockKind.CAPTION
            if name.startswith("list") or element.find(f"{_W}pPr/{_W}numPr") is not None:
                return BlockKind.LIST_ITEM
            style = _value(element, "basedOn") or ""
        return BlockKind.PARAGRAPH


def _value(element: Any, name: str) -> str | None:
    child = element.find(f"{_W}{name}")
    return None if child is None else child.get(f"{_W}val")


@dataclass(slots=True)
class _Place:
    """Where the next block stands: its number, its label, and its offset in all that was read."""

    paragraph: int = 0
    table: int = 0
    section: int = 0
    offset: int = 0


class _Body:
    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        self._place = _Place()
        self._boxes: list[Any] = []
        self._unended: Prose | None = None  # of paragraphs whose end was deleted

    def read(self, body: Any, notes: Sequence[tuple[str, Any]]) -> Iterator[Block]:
        yield from self._children(body)
        for word, part in notes:
            written = [note for note in part if note.get(f"{_W}type") in (None, "normal")]
            for number, note in enumerate(written, start=1):
                prose = self._join(note.iter(f"{_W}p"))
                yield from self._block(prose, BlockKind.FOOTNOTE, f"{word} {number}")

    def _children(self, parent: Any) -> Iterator[Block]:
        for child in parent:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag not in _LEFT_OUT and isinstance(child.tag, str):
                yield from self._children(child)  # content controls, insertions

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        kind = self._styles.kind(paragraph)
        prose, self._unended = self._unended or Prose(), None
        self._add(prose, paragraph)
        if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
            self._unended = prose
            return
        if kind is BlockKind.PARAGRAPH and is_title(prose.text.strip()) and _is_bold(paragraph):
            kind = BlockKind.HEADING
        if kind is not None:
            if prose.text.strip():
                self._place.paragraph += 1
            yield from self._block(prose, kind, f"paragraph {self._place.paragraph}")
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self._children(box)

    def _block(self, prose: Prose, kind: BlockKind, label: str) -> Iterator[Block]:
        self._place.section += kind is BlockKind.HEADING and bool(prose.text.strip())
        line = max(self._place.paragraph, 1)
        block = prose.block(kind, section=self._place.section, label=label, line=line)
        self._place.offset += prose.length + 1
        if block is not None:
            yield block

    def _add(self, prose: Prose, element: Any) -> None:
        """The element's words as they are once every change is accepted."""
        for child in element:
            if child.tag in _LEFT_OUT:
                continue
            if child.tag == f"{_W}t":
                prose.add(child.text or "", self._place.offset + prose.length)
            elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
                prose.space(self._place.offset + prose.length)
            elif child.tag == f"{_W}noBreakHyphen":
                prose.add("-", self._place.offset + prose.length)
            elif child.tag == f"{_W}txbxContent":
                self._boxes.append(child)
            elif not (child.tag == f"{_W}r" and _is_hidden(child)):
                self._add(prose, child)

    def _join(self, paragraphs: Iterable[Any]) -> Prose:
        prose = Prose()
        for paragraph in paragraphs:
            prose.space(self._place.offset + prose.length)
            self._add(prose, paragraph)
        return prose

    # ------------------------------------------------------------ tables

    def _table(self, table: Any) -> Iterator[Block]:
        rows = [row for row in table.iter(f"{_W}tr") if row.getparent() is table or row.getparent().tag != f"{_W}tbl"]
        rows = [row for row in rows if row.find(f"{_W}trPr/{_W}del") is None]
        if all(len(row.findall(f"{_W}tc")) < 2 for row in rows):
            for row in rows:
                for cell in row.iter(f"{_W}tc"):
                    yield from self._children(cell)
            return
        self._place.table += 1
        headers: list[str] = []
        above: list[Cell] = []
        texts = [["".join(part.text or "" for part in cell.iter(f"{_W}t")) for cell in row] for row in rows]
        for number, row in enumerate(rows, start=1):
            cells = self._cells(row, above)
            above = cells
            if number == 1 and _is_header(row, texts):
                headers = [cell.text for cell in cells]
            elif any(cell.text for cell in cells):
                prose = join_row(cells, headers)
                label = f"table {self._place.table}, row {number}"
                yield from self._block(prose, BlockKind.TABLE_ROW, label)

    def _cells(self, row: Any, above: Sequence[Cell]) -> list[Cell]:
        """The row's cells, one for each column: what is merged downwards is said again."""
        cells: list[Cell] = []
        for cell in row.iter(f"{_W}tc"):
            properties = cell.find(f"{_W}tcPr")
            merged = None if properties is None else properties.find(f"{_W}vMerge")
            if merged is not None and merged.get(f"{_W}val") != "restart" and len(cells) < len(above):
                cells.append(above[len(cells)])
            else:
                prose = self._join(cell.iter(f"{_W}p"))
                empty = Cell(text="", marks=((0, self._place.offset),))
                cells.append(make_cell(prose) if prose.length else empty)
            width = "1" if properties is None else _value(properties, "gridSpan") or "1"
            spare = min(int(width), 100) - 1 if width.isdigit() else 0
            cells.extend([Cell(text="", marks=cells[-1].marks[:1])] * spare)
        return cells


def _is_bold(paragraph: Any) -> bool:
    """All of its words are bold, as headings are in drafts that have no others."""
    runs = [run for run in paragraph.iter(f"{_W}r") if any((part.text or "").strip() for part in run.iter(f"{_W}t"))]
    bold = (run.find(f"{_W}rPr/{_W}b") for run in runs)
    return bool(runs) and all(mark is not None and mark.get(f"{_W}val") not in _OFF for mark in bold)


def _is_hidden(run: Any) -> bool:
    """Hidden or struck out."""
    properties = run.find(f"{_W}rPr")
    if properties is None:
        return False
    marks = (properties.find(f"{_W}{name}") for name in ("vanish", "strike", "dstrike"))
    return any(mark is not None and mark.get(f"{_W}val") not in _OFF for mark in marks)


def _is_header(row: Any, texts: Sequence[Sequence[str]]) -> bool:
    """The first row is marked as the header, or holds words alone above figures."""
    if row.find(f"{_W}trPr/{_W}tblHeader") is not None:
        return True
    return (
        len(texts) > 1
        and not any(char.isdigit() for text in texts[0] for char in text)
        and all(any(char.isdigit() for text in below[1:] for char in text) for below in texts[1:])
    )
