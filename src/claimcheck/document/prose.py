"""Pieces of a source -> the text of a block, with the marks that lead back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ..model import Block, BlockKind

Mark = tuple[int, int]

_ADDRESS = re.compile(r"(?:https?://|ftp://|www\.)[^\s<>]+", re.IGNORECASE)
_MORE_SPACE = re.compile(r"(?<=[ \t])[ \t]+")
_AFTER_ADDRESS = ".,;:!?'\"”’)]}…*_"


class Prose:
    """Text that is put together from pieces of a source and knows where each stands."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self.length = 0

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(self._marks)

    def add(self, text: str, source: int) -> None:
        """`text` stands in the source as it is, from `source` on."""
        if not text:
            return
        if not self._marks or self._marks[-1][1] - self._marks[-1][0] != source - self.length:
            self._marks.append((self.length, source))
        self._pieces.append(text)
        self.length += len(text)

    def pin(self, text: str, source: int) -> None:
        """`text` is not in the source: all of it stands for the one character at `source`."""
        for char in text:
            self._marks.append((self.length, source))
            self._pieces.append(char)
            self.length += 1

    def space(self, source: int) -> None:
        """A space, unless there is one already."""
        if self._pieces and not self._pieces[-1][-1].isspace():
            self.add(" ", source)

    def take(self, text: str, marks: Sequence[Mark]) -> None:
        """Text that knows where it stands already."""
        for index, (start, source) in enumerate(marks):
            end = marks[index + 1][0] if index + 1 < len(marks) else len(text)
            self.add(text[start:end], source)

    def cut(self, length: int) -> None:
        """Forget what was added after the first `length` characters."""
        text = self.text[:length]
        self._pieces = [text] if text else []
        self._marks = [mark for mark in self._marks if mark[0] < length]
        self.length = length

    def block(self, kind: BlockKind, *, section: int = 0, label: str | None = None, line: int = 1) -> Block | None:
        """The block, addresses left out and trimmed; None where that leaves no word."""
        text, marks = drop(self.text, self._marks, [match.span() for match in find_addresses(self.text)])
        text, marks = drop(text, marks, [match.span() for match in _MORE_SPACE.finditer(text)])
        if not any(char.isalnum() for char in text):
            return None
        first, last = len(text) - len(text.lstrip()), len(text.rstrip())
        text, marks = drop(text, marks, ((0, first), (last, len(text))))
        return Block(kind=kind, text=text, marks=marks, section=section, label=label, line=line)


def find_addresses(text: str) -> Iterable[re.Match[str]]:
    """The web addresses in a text, without the marks that end the sentence round them."""
    if "://" not in text and "www." not in text.lower():
        return
    for match in _ADDRESS.finditer(text):
        kept = match[0].rstrip(_AFTER_ADDRESS)
        trimmed = _ADDRESS.match(text, match.start(), match.start() + len(kept))
        if trimmed is not None:
            yield trimmed


def drop(text: str, marks: Sequence[Mark], spans: Sequence[tuple[int, int]]) -> tuple[str, tuple[Mark, ...]]:
    """The text without some stretches, given in order, and its marks."""
    if not spans:
        return text, tuple(marks)
    kept = Prose()
    at = 0
    for start, end in (*spans, (len(text), len(text))):
        if start > at:
            kept.take(*_slice(text, marks, at, start))
        at = max(at, end)
    return kept.text, kept.marks


def _slice(text: str, marks: Sequence[Mark], start: int, end: int) -> tuple[str, tuple[Mark, ...]]:
    first = max(bisect_right(marks, (start, float("inf"))) - 1, 0)
    taken: list[Mark] = []
    for offset, source in marks[first:]:
        if offset >= end:
            break
        taken.append((max(offset, start) - start, source + max(start - offset, 0)))
    return text[start:end], tuple(taken)


def compose(inner: Sequence[Mark], outer: Sequence[Mark], length: int) -> tuple[Mark, ...]:
    """Marks of a text in a draft of which `outer` says where it stands in the source: marks into the source."""
    whole = Prose()
    for index, (start, middle) in enumerate(inner):
        end = inner[index + 1][0] if index + 1 < len(inner) else length
        size = end - start
        first = max(bisect_right(outer, (middle, float("inf"))) - 1, 0)
        for place in range(first, len(outer)):
            offset, source = outer[place]
            if offset >= middle + size:
                break
            after = outer[place + 1][0] if place + 1 < len(outer) else middle + size
            begins = max(offset, middle)
            whole.add("x" * (min(after, middle + size) - begins), source + begins - offset)
    return whole.marks
