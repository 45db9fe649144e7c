"""Two places of a draft that do not agree."""

from __future__ import annotations

from ..dataclass import dataclass, replace
from ..model import JudgedClaim, Note, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Inconsistency:
    """`note` is what to say at `place`, the later one; `claim` is the index of the claim that stands there, None for a
    sentence that is none; `other` is the earlier place."""

    note: Note
    place: Position
    other: Position
    claim: int | None


def find_place(judged: JudgedClaim, offset: int) -> Position:
    """Where a place in the claim's text stands in its document."""
    return move(judged.start, judged.marks, offset)


def move(start: Position, marks: tuple[tuple[int, Position], ...], offset: int) -> Position:
    at, position = 0, start
    for mark, place in marks:
        if mark <= offset:
            at, position = mark, place
    return replace(position, column=position.column + offset - at, offset=position.offset + offset - at)


def word_place(position: Position) -> str:
    """ "on line 3", "in paragraph 4", "on page 2"."""
    label = position.label or f"line {position.line}"
    return f"{'in' if label.startswith('paragraph') else 'on' if label[:4] in ('line', 'page') else 'in'} {label}"
