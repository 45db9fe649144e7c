"""Plain text: paragraphs parted by blank lines; a short line without a full stop, by itself, heads what follows.

Lines that were wrapped are put together again. A line was ended on purpose where the next one's first word would have
fitted on it, and both look like a beginning and an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..dataclass import replace
from ..model import Block, BlockKind, Document
from .encoding import decode
from .prose import Prose

_Line = tuple[int, int]
"""Where a line without the space round it begins and ends."""

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*•‣▪◦]|(?P<doubtful>[–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]))\s+")
_END = (".", "!", "?", ":", ";", ",", "…", '."', ".”", "”", '"')
_FULL_END = (".", "!", "?", ":", ";", '."', ".”", "?”", "!”", ".)")
_OPENING = "\"'“‘(["
LONGEST_HEADING = 90  # characters (house)
_EARLY = 0.75  # of the widest line: a line that stops before it was not wrapped (house)


def read_document(data: bytes, name: str, *, encoding: str | None = None) -> Document:
    text, notes = decode(data, name, encoding=encoding)
    return Document(name=name, text=text, blocks=split_whole(text), notes=notes)


def split_whole(text: str) -> tuple[Block, ...]:
    """The blocks of a whole text, where a line that is all of it heads nothing."""
    blocks = tuple(split_blocks(text))
    if len(blocks) == 1 and blocks[0].kind is BlockKind.HEADING:
        return (replace(blocks[0], kind=BlockKind.PARAGRAPH, section=0),)
    return blocks


def split_blocks(text: str, *, start: int = 0, end: int | None = None) -> Iterable[Block]:
    """The blocks of plain text between two offsets."""
    section = 0
    paragraphs = list(_paragraphs(text, start, len(text) if end is None else end))
    width = max((last - first for lines in paragraphs if len(lines) > 1 for first, last in lines), default=0)
    for lines in paragraphs:
        for group in _groups(text, lines, width):
            bullet = _BULLET.match(text, *group[0])
            kind = _kind(text, group, bullet is not None)
            block = _join(text, group, bullet.end() if bullet else group[0][0]).block(kind)
            if block is None:
                continue
            section += kind is BlockKind.HEADING
            yield Block(kind=kind, text=block.text, marks=block.marks, section=section)


def _paragraphs(text: str, start: int, end: int) -> Iterable[list[_Line]]:
    """Runs of lines that neither a blank line nor a ruled one parts."""
    run: list[_Line] = []
    previous = start
    for match in _LINE.finditer(text, start, end):
        breaks = text[previous : match.start()].replace("\r\n", "\n").replace("\r", "\n")
        line = match[0]
        worded = any(char.isalnum() for char in line)
        if run and (breaks.count("\n") > 1 or "\u2029" in breaks or not worded):
            yield run
            run = []
        if worded:
            run.append((match.start() + len(line) - len(line.lstrip()), match.start() + len(line.rstrip())))
        previous = match.end()
    if run:
        yield run


def _groups(text: str, lines: Sequence[_Line], width: int) -> Iterable[list[_Line]]:
    """A paragraph's lines, parted where a list item or a line of its own begins."""
    group: list[_Line] = []
    for line in lines:
        if group and (_is_item(text, group, line) or _stands_alone(text, group[-1], line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_item(text: str, group: Sequence[_Line], line: _Line) -> bool:
    """The line begins a list's item. A dash or a number may as well go on with a sentence."""
    bullet = _BULLET.match(text, *line)
    if bullet is None:
        return False
    return not bullet["doubtful"] or _ends(text, group[-1], _FULL_END) or _BULLET.match(text, *group[0]) is not None


def _stands_alone(text: str, line: _Line, following: _Line, width: int) -> bool:
    """The line was ended on purpose."""
    first = text[following[0] : following[1]].lstrip(_OPENING)[:1]
    if not (first.isupper() or first.isdigit()):
        return False
    word = len(text[following[0] : following[1]].split(maxsplit=1)[0])
    length = line[1] - line[0]
    if _ends(text, line, _FULL_END):
        return length + 1 + word <= width or length < LONGEST_HEADING // 2
    return length + 1 + word <= width * _EARLY


def _ends(text: str, line: _Line, ends: tuple[str, ...]) -> bool:
    return text.endswith(ends, *line)


def _join(text: str, group: Sequence[_Line], start: int) -> Prose:
    """The lines from `start` on, a space between two."""
    prose = Prose()
    for index, (first, last) in enumerate(group):
        begin = start if index == 0 else first
        if index:
            prose.space(group[index - 1][1])
        prose.add(text[begin:last], begin)
    return prose


def _kind(text: str, group: Sequence[_Line], listed: bool) -> BlockKind:
    if listed:
        return BlockKind.LIST_ITEM
    return BlockKind.HEADING if len(group) == 1 and is_title(text[slice(*group[0])]) else BlockKind.PARAGRAPH


def is_title(line: str) -> bool:
    """A line that is short and does not end as a sentence does: a heading, where it stands alone."""
    return len(line) <= LONGEST_HEADING and not line.endswith(_END)
