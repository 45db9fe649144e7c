"""Offsets of a source -> positions: lines and columns from 1, in code points."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from ..model import Block, Document, Position

_BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


class Locator:
    """Where things of one document stand."""

    def __init__(self, document: Document) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(document.text))]

    def locate(self, block: Block, offset: int) -> Position:
        """The position of a place in a block's text, or of its end."""
        at = source_offset(block, offset)
        if block.label is not None:
            return Position(line=block.line, column=offset + 1, offset=at, label=block.label)
        line = bisect_right(self._starts, at) - 1
        return Position(line=line + 1, column=at - self._starts[line] + 1, offset=at)

    def find_runs(self, block: Block, start: int, end: int) -> Iterable[tuple[int, Position]]:
        """Where each run of a block's text between two offsets begins, and each line within a run."""
        marks = block.marks[bisect_left(block.marks, (start, 0)) : bisect_left(block.marks, (end, 0))]
        ends = [offset for offset, _ in marks[1:]]
        if not marks or marks[0][0] > start:
            ends = [marks[0][0] if marks else end, *ends]
            marks = ((start, source_offset(block, start)), *marks)
        for (offset, source), after in zip(marks, [*ends, end], strict=False):
            yield offset, self.locate(block, offset)
            if block.label is None:
                first = bisect_right(self._starts, source)
                for line in self._starts[first : bisect_left(self._starts, source + after - offset)]:
                    yield offset + line - source, self.locate(block, offset + line - source)


def source_offset(block: Block, offset: int) -> int:
    """Where a place in the block's text stands in the source."""
    index = bisect_right(block.marks, (offset, float("inf"))) - 1
    start, source = block.marks[max(index, 0)]
    return source + offset - start
