"""Days counted from one that the sentence does not name: "three days later", "the next day", "a week earlier"."""

from __future__ import annotations

from ..language.en import date as en
from ..model import Span
from .date_relative import offset_at, stands_alone
from .date_words import Line

STARTERS = frozenset(
    {
        *en.CARDINAL_WORDS,
        *en.VAGUE_COUNTS,
        *en.PERIODS,
        *en.SHORT_PERIODS,
        *en.NEXT_WORDS,
        *en.SAME_WORDS,
        en.THE,
        en.THAT,
        en.LATER,
    }
)


def find_offsets(text: str) -> tuple[tuple[Span, int, int], ...]:
    """Each with the fewest and the most days it lies after the day in question; negative days lie before it.

    Days are counted exactly; "a week later" gives way by two days, a month by eight, a year by sixty (house).
    """
    line = Line(text)
    found: list[tuple[Span, int, int]] = []
    index = 0
    while index < line.count:
        offset = offset_at(line, index) if line.words[index] in STARTERS or line.words[index].isdigit() else None
        if offset is not None and stands_alone(line, offset):
            found.append((Span(start=line.starts[index], end=line.ends[offset.end - 1]), offset.low, offset.high))
            index = offset.end
        else:
            index += 1
    return tuple(found)
