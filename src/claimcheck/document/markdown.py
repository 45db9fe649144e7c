"""Markdown (CommonMark with tables, footnotes and struck text; markdown-it-py) -> a document.

Front matter gives the date and is not prose; nor are code blocks, comments and addresses. A code span is kept as the
word it is. CriticMarkup's changes are read as accepted, and what is struck out is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..dataclass import replace
from ..model import Block, BlockKind, Document, Note
from .critic_markup import accept_changes
from .encoding import decode
from .front_matter import find_date, find_front_matter
from .prose import Mark, Prose, compose, drop
from .table import Cell, join_row, make_cell
from .text import is_title

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LINE_END = re.compile(r"\r\n|[\r\n]")
_TASK = re.compile(r"\[[ xX]\][ \t]")


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    text, notes = decode(data, name, encoding=encoding)
    start = find_front_matter(text)
    date, unread = find_date(text[:start])
    if unread:
        notes = (*notes, Note(kind="date", text=f"{name}: the date in its front matter cannot be read: {unread}"))
    body, marks = accept_changes(text, start)
    blocks = tuple(replace(block, marks=compose(block.marks, marks, len(block.text))) for block in split_blocks(body))
    return Document(name=name, text=text, blocks=blocks, date=date, notes=notes)


def split_blocks(text: str) -> Iterable[Block]:
    """The blocks of Markdown text in its order."""
    text = text.replace("\0", "\ufffd")
    yield from _Blocks(text).read(_parser().parse(text))


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    from .markdown_inline import PlacingParser

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    inline = PlacingParser()
    parser.inline = inline
    parser.use(footnote_plugin, inline=False)
    inline.ruler2.disable("fragments_join")
    parser.core.ruler.disable(["text_join", "footnote_tail"])
    return parser


class _Blocks:
    """One draft, token by token."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = [match.span() for match in _LINE_END.finditer(text)]
        starts = [0, *(end for _, end in ends)]
        self._lines = list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))
        self._section = 0
        self._open: list[str] = []
        self._headers: list[str] = []
        self._cells: list[Cell] = []
        self._row_at = 0  # where in a table's row the next cell is looked for

    def read(self, tokens: Sequence[Token]) -> Iterable[Block]:
        for token in tokens:
            if token.type == "inline":
                yield from self._inline(token)
            elif token.type == "html_block" and token.map is not None:
                yield from self._html(token.map[0], token.map[1])
            elif token.nesting == 1:
                self._begin(token)
            elif token.nesting == -1:
                yield from self._end(token)

    def _begin(self, token: Token) -> None:
        kind = token.type.removesuffix("_open")
        self._open.append(kind)
        if kind == "heading":
            self._section += 1
        elif kind == "table":
            self._headers = []
        elif kind == "tr" and token.map is not None:
            self._cells = []
            self._row_at = self._lines[token.map[0]][0]

    def _end(self, token: Token) -> Iterable[Block]:
        self._open.pop()
        if token.type != "tr_close":
            return
        if "thead" in self._open:
            self._headers = [cell.text for cell in self._cells]
        elif any(cell.text for cell in self._cells):
            yield from self._block(join_row(self._cells, self._headers), BlockKind.TABLE_ROW)

    def _inline(self, token: Token) -> Iterable[Block]:
        from .markdown_inline import read_inline

        if token.map is None:
            return
        in_cell = self._open[-1] in ("td", "th")
        lines = self._place_cell(token) if in_cell else self._place_lines(token.content, *token.map)
        words, captions = read_inline(token.children or (), token.content)
        prose = _moved(words, lines)
        if in_cell:
            self._cells.append(make_cell(prose) if prose.length else Cell(text="", marks=((0, lines[0][1]),)))
        else:
            kind = self._kind()
            if kind is BlockKind.PARAGRAPH and _is_bold(token) and is_title(prose.text):
                kind = BlockKind.HEADING
                self._section += 1
            yield from self._block(self._without_task(prose), kind)
        for caption in captions:
            yield from self._block(_moved(caption, lines), BlockKind.CAPTION)

    def _kind(self) -> BlockKind:
        if self._open[-1] == "heading":
            return BlockKind.HEADING
        if "footnote_reference" in self._open:
            return BlockKind.FOOTNOTE
        return BlockKind.LIST_ITEM if "list_item" in self._open else BlockKind.PARAGRAPH

    def _without_task(self, prose: Prose) -> Prose:
        if "list_item" not in self._open or not _TASK.match(prose.text):
            return prose
        return _from(prose, 4)

    def _block(self, prose: Prose, kind: BlockKind) -> Iterable[Block]:
        block = prose.block(kind, section=self._section)
        if block is not None:
            yield block

    def _place_lines(self, content: str, first: int, after: int) -> list[Mark]:
        """Where each line of a block's content stands: it is the end of a line of the text."""
        marks: list[Mark] = []
        offset, number = 0, first
        for line in content.split("\n"):
            holds = (
                at for at in range(number, min(after, number + 3)) if self._text.rfind(line, *self._lines[at]) >= 0
            )
            number = next(holds, min(number, len(self._lines) - 1))
            place = self._text.rfind(line, *self._lines[number])
            marks.append((offset, place if place >= 0 else self._after_indent(*self._lines[number])))
            offset += len(line) + 1
            number += 1
        return marks

    def _after_indent(self, start: int, end: int) -> int:
        line = self._text[start:end]
        return start + len(line) - len(line.lstrip("> \t"))

    def _place_cell(self, token: Token) -> list[Mark]:
        r"""Where a cell's content stands in its row; each "\|" is a bar in it."""
        pieces = token.content.split("|")
        written = "\\|".join(pieces)
        place = self._text.find(written, self._row_at)
        if place < 0:
            return [(0, self._row_at)]
        self._row_at = place + len(written) + (1 if written else 0)
        marks = [(0, place)]
        offset = 0
        for piece in pieces[:-1]:
            offset += len(piece)
            place += len(piece) + 1
            marks.append((offset, place))
            offset += 1
            place += 1
        return marks

    def _html(self, first: int, after: int) -> Iterable[Block]:
        from .html import split_blocks as split_html

        start, end = self._lines[first][0], self._lines[min(after, len(self._lines)) - 1][1]
        for block in split_html(self._text, start, end):
            if block.kind is BlockKind.HEADING:
                self._section += 1
            yield replace(block, section=self._section)


def _is_bold(token: Token) -> bool:
    """All of it is bold, as headings are in drafts that have no others."""
    types = [child.type for child in token.children or () if child.type != "text" or child.content]
    return types[:1] == ["strong_open"] and types[-1:] == ["strong_close"] and types.count("strong_open") == 1


def _moved(prose: Prose, lines: Sequence[Mark]) -> Prose:
    moved = Prose()
    moved.take(prose.text, compose(prose.marks, lines, prose.length))
    return moved


def _from(prose: Prose, length: int) -> Prose:
    rest = Prose()
    rest.take(*drop(prose.text, prose.marks, ((0, length),)))
    return rest
