"""Plain text: paragraphs parted by blank lines; a short line without a full stop that stands alone is a heading."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import Block, BlockKind, Document
from .encoding import decode

_LINE = re.compile(r"[^\r\n\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*•‣▪–—]|\(?\d{1,3}[.)]|[a-z][.)])\s+")
_END = (".", "!", "?", ":", ";", ",", "…", '."', ".”", "”", '"')
LONGEST_HEADING = 90  # characters (house)


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    text, notes = decode(data, name, encoding=encoding)
    return Document(name=name, text=text, blocks=tuple(split_blocks(text)), notes=notes)


def split_blocks(text: str, *, start: int = 0, end: int | None = None) -> Iterable[Block]:
    """The blocks of plain text between two offsets. Lines of one paragraph are joined as they are wrapped."""
    section = 0
    for lines in _paragraphs(text, start, len(text) if end is None else end):
        for group in _groups(text, lines):
            block = _join(text, group, section)
            if block.kind is BlockKind.HEADING:
                section += 1
                block = _join(text, group, section)
            yield block


def _paragraphs(text: str, start: int, end: int) -> Iterable[list[tuple[int, int]]]:
    """Runs of lines, as offsets without the space round them, that no blank line parts."""
    run: list[tuple[int, int]] = []
    previous = start
    for match in _LINE.finditer(text, start, end):
        breaks = text[previous : match.start()]
        blank = breaks.count("\n") > 1 or breaks.replace("\r\n", "\n").count("\r") > 1 or "\u2029" in breaks
        line = match[0]
        if blank or not line.strip():
            if run:
                yield run
            run = []
        if line.strip():
            run.append((match.start() + len(line) - len(line.lstrip()), match.start() + len(line.rstrip())))
        previous = match.end()
    if run:
        yield run


def _groups(text: str, lines: list[tuple[int, int]]) -> Iterable[list[tuple[int, int]]]:
    """A paragraph's lines, parted where a list item or a line of its own begins."""
    group: list[tuple[int, int]] = []
    for first, last in lines:
        if group and (_BULLET.match(text, first, last) or _stands_alone(text, group)):
            yield group
            group = []
        group.append((first, last))
    if group:
        yield group


def _stands_alone(text: str, group: list[tuple[int, int]]) -> bool:
    """The lines so far end a sentence well before the margin: what follows is a line of its own."""
    first, last = group[-1]
    return last - first < LONGEST_HEADING // 2 and text[first:last].endswith((".", "!", "?", '."', ".”"))


def _join(text: str, group: list[tuple[int, int]], section: int) -> Block:
    """One block of the lines, a space between two, and marks that lead back."""
    first = group[0][0]
    bullet = _BULLET.match(text, first, group[0][1])
    kind = _kind(text, group, bullet is not None)
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = 0
    for index, (start, end) in enumerate(group):
        start = bullet.end() if bullet and index == 0 else start
        marks.append((length, start))
        pieces.append(text[start:end])
        length += end - start + 1
    return Block(kind=kind, text=" ".join(pieces), marks=tuple(marks), section=section)


def _kind(text: str, group: list[tuple[int, int]], listed: bool) -> BlockKind:
    if listed:
        return BlockKind.LIST_ITEM
    start, end = group[0]
    line = text[start:end]
    if len(group) == 1 and len(line) <= LONGEST_HEADING and not line.endswith(_END):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH
