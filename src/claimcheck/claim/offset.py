"""Days counted from one that the sentence does not name: "three days later", "the next day", "a week earlier"."""

from __future__ import annotations

from datetime import date

from ..dataclass import dataclass
from ..days import move
from ..language.en.date import (
    AFTER_DATE,
    CARDINAL_WORDS,
    CLOCK_PERIODS,
    DAY_PARTS,
    FOLLOWING_WORDS,
    LATER,
    NEXT_WORDS,
    NIGHT,
    NOUN_OPENERS,
    ON,
    OPEN_SIDES,
    PERIODS,
    PLURAL,
    PREVIOUS_WORDS,
    SAME_WORDS,
    SIDES,
    THAT,
    THE,
    VAGUE_COUNTS,
)
from ..model import Span
from .date_relative import count_at, days_of
from .date_words import Line

STARTERS = frozenset(
    {
        *CARDINAL_WORDS,
        *VAGUE_COUNTS,
        *PERIODS,
        *CLOCK_PERIODS,
        *NEXT_WORDS,
        *SAME_WORDS,
        THE,
        THAT,
        LATER,
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


@dataclass(frozen=True, slots=True)
class Offset:
    """Days after (or, negative, before) a day known from elsewhere, at least and at most; `end` is the word after.

    `open` marks a form that a date may follow ("three days after"): then that date is the day counted from.
    """

    low: int
    high: int
    end: int
    open: bool = False


def offset_at(line: Line, index: int) -> Offset | None:
    """Three days later, a week earlier, the next day, later that night, hours later."""
    word = line.words[index]
    if word == THE:
        return _named_offset(line, index + 1, story=True)
    if word in {LATER, THAT} or word in NEXT_WORDS or word in SAME_WORDS:
        return _named_offset(line, index, story=False)
    return _counted_offset(line, index)


def _counted_offset(line: Line, index: int) -> Offset | None:
    """Three days later, a couple of hours before; days later."""
    words = line.words
    counted = count_at(line, index)
    low, high, after = counted if counted is not None else (*_BARE_PLURAL, index)
    word = words[after]
    if counted is None and not word.endswith(PLURAL):
        return None
    if word in CLOCK_PERIODS:
        a_day = CLOCK_PERIODS[word]
        days = (low // a_day, high // a_day + 1)
    elif word in PERIODS:
        days = days_of(PERIODS[word], low, high)
    else:
        return None
    return _sided(line, after + 1, *days)


_BARE_PLURAL = (2, 9)  # "days later" (house)


def _sided(line: Line, index: int, low: int, high: int) -> Offset | None:
    """The offset with the side it is on, by the word after the period."""
    word = line.words[index]
    side = SIDES.get(word)
    if side is None or (word == ON and line.words[index + 1].isalpha()):
        return None
    low, high = (low, high) if side > 0 else (-high, -low)
    return Offset(low, high, index + 1, word in OPEN_SIDES)


def _named_offset(line: Line, index: int, *, story: bool) -> Offset | None:
    """(The) next day, following week, day after, same day; later that night. `story` says that "the" stands before."""
    words = line.words
    word, following = words[index], words[index + 1]
    if word == THAT or word in SAME_WORDS or (word == LATER and following in {THAT, THE}):
        return _same_day(line, index + 1)
    if word in NEXT_WORDS or word in PREVIOUS_WORDS:
        side = 1 if word in NEXT_WORDS else -1
        period = PERIODS.get(following)
        if period == "day" or following in DAY_PARTS:
            return Offset(side, side, index + 2)
        if period is None or not (story or word in FOLLOWING_WORDS):
            return None  # "next week" is counted from today
        days = 2 * days_of(period, 1, 1)[1]
        return Offset(1, days, index + 2) if side > 0 else Offset(-days, -1, index + 2)
    if PERIODS.get(word) == "day" and following in OPEN_SIDES:
        return Offset(SIDES[following], SIDES[following], index + 2, True)
    return None


def _same_day(line: Line, index: int) -> Offset | None:
    """The rest of "later that same day", "that night"; a night ends on the day after."""
    words = line.words
    after = index
    while after < index + 3 and (words[after] in SAME_WORDS or words[after] in {THAT, THE}):
        after += 1
    if PERIODS.get(words[after]) != "day" and words[after] not in DAY_PARTS:
        return None
    return Offset(0, 1 if words[after] == NIGHT else 0, after + 1)


def shift(days: tuple[date, date], offset: Offset) -> tuple[date, date] | None:
    """The days moved by an offset."""
    first, after = move(days[0], offset.low), move(days[1], offset.high)
    return (first, after) if first is not None and after is not None and first < after else None


def stands_alone(line: Line, offset: Offset) -> bool:
    """Nothing follows that the offset would be counted from ("three days after the vote")."""
    word = line.words[offset.end]
    if word == THAT and not line.words[offset.end + 1].isalpha():
        return True
    opens_noun = word.isalpha() and (word in NOUN_OPENERS or word not in AFTER_DATE)
    return not (offset.open and opens_noun)
