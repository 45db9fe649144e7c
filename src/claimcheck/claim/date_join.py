"""Dates and times that belong together: days in a list, a weekday and its date, a time and its zone."""

from __future__ import annotations

from collections.abc import Iterator

from ..dataclass import dataclass, replace
from ..language.en.date import (
    AFTER_DATE,
    AT,
    DAY_CUES,
    LIST_WORDS,
    MONTHS,
    ON_WORDS,
    ORDINAL_ENDINGS,
    THE,
)
from .date_parts import WrittenDate
from .date_words import Line, day_at, is_digits, number_at
from .date_year import with_year
from .offset import Offset
from .time import WrittenTime
from .zone import with_zone, zone_of_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A date, a stretch between two, or a time, from word `start` to before word `end`, with the role said before it.

    `near` is "shortly before"; `joined` a time from one clock to another; `offset` moves the date ("three days after 3
    January").
    """

    start: int
    end: int
    role: str = "on"
    near: bool = False
    left: WrittenDate | None = None
    right: WrittenDate | None = None
    time: WrittenTime | None = None
    joined: bool = False
    offset: Offset | None = None


# ---------------------------------------------------------------- lists of days


def days_after(line: Line, found: Found) -> Iterator[Found]:
    """The 12 of "January 8 and 12", each a date of its own."""
    left, words = found.left, line.words
    while left is not None and left.day is not None and left.year is None and found.right is None:
        link, follows = words[left.end], day_at(line, left.end + 1)
        if link not in LIST_WORDS or follows is None or not is_digits(words[left.end + 1]):
            return
        day, end = follows
        if not (left.last_day or left.day) < day <= 31 or words[end] in MONTHS:
            return
        dated = with_year(line, WrittenDate(end=end, month=left.month, day=day))
        if dated.year is None and not _ends_list(line, end, last=link != ","):
            return
        yield Found(start=left.end + 1, end=dated.end, left=dated)
        left = dated


def _ends_list(line: Line, end: int, *, last: bool) -> bool:
    """What follows a figure leaves it a day: the list goes on or, after its last link, the sentence does."""
    word = line.words[end]
    if word in LIST_WORDS:
        return True
    if word.isalpha():
        return last and word in AFTER_DATE
    joined = line.joined(end - 1, end + 1) and line.words[end + 1].isalnum()
    return last and not joined and word != "%"


def days_before(line: Line, found: Found, start: int) -> list[Found]:
    """The 8 and 9 of "on 8, 9 and 12 January", each a date of its own; none before the word `start`."""
    left, index = found.left, found.start
    if left is None or left.day is None or found.role != "on" or not is_digits(line.words[index]):
        return []
    days: list[Found] = []
    latest = left.day
    while index - 2 >= start and line.words[index - 1] in LIST_WORDS:
        first = index - 3 if line.words[index - 2] in ORDINAL_ENDINGS else index - 2
        day = number_at(line, first, 2) if first >= start else None
        if day is None or not 0 < day < latest or line.stuck(first):
            break
        written = WrittenDate(end=index - 1, year=left.year, month=left.month, day=day)
        days.append(Found(start=first, end=index - 1, left=written))
        latest, index = day, first
    cued = line.before(index) in DAY_CUES or line.before(index) == THE
    return days[::-1] if cued else []


# ---------------------------------------------------------------- neighbours


def join_phrases(line: Line, found: list[Found]) -> list[Found]:
    """The phrases, each with what its neighbours say of it.

    A weekday alone gives itself up to the date it stands with ("Sunday night, January 21"). A zone after a date goes to
    the time before it, and a time without a.m. or p.m. takes the half of the day from a morning or evening beside it.
    """
    weekdays = {
        partner: item.left.weekday
        for index, item in enumerate(found)
        if item.left is not None and (partner := _partner(line, found, index))
    }
    joined = []
    for index, item in enumerate(found):
        if item.time is not None:
            settled = _settled(line, found, index, item.time)
            item = replace(item, time=settled) if settled is not item.time else item
        elif index in weekdays and item.left is not None:
            item = replace(item, left=replace(item.left, weekday=weekdays[index]))
        if not _partner(line, found, index):
            joined.append(item)
    return joined


def _settled(line: Line, found: list[Found], index: int, time: WrittenTime) -> WrittenTime:
    """The time with its zone and half of the day from what stands beside it."""
    following = found[index + 1] if index + 1 < len(found) else None
    if time.zone is None:
        zone = zone_of_place(line, found[index].end)
        if zone is None and following is not None and following.left is not None:
            zone = with_zone(line, following.end)[0] or zone_of_place(line, following.end)
            zone = zone if following.start - found[index].end <= 1 else None
        time = replace(time, zone=zone) if zone is not None else time
    if time.half:
        return time
    for other in (*found[index + 1 : index + 3], *found[max(index - 2, 0) : index]):
        part = other.time
        if part is not None and part.first != part.last and abs(other.start - found[index].end) <= _BESIDE:
            late = 720 if part.first >= 720 and not (part.last < part.first and time.first % 720 < 300) else 0
            return replace(time, first=time.first % 720 + late, last=time.last % 720 + late, half=True)
    return time


_BESIDE = 8  # words between a time and the "evening" that tells which half of the day it is in (house)


def _partner(line: Line, found: list[Found], index: int) -> int:
    """The index of the date that a weekday alone belongs to, past a time of day between them; 0 for none."""
    item = found[index]
    if item.left is None or not item.left.only_weekday or item.right is not None or item.role != "on":
        return 0
    for following in range(index + 1, min(index + 3, len(found))):
        one = found[following]
        between = line.words[found[following - 1].end : one.start]
        if len(between) > 2 or not all(word in ON_WORDS or word == AT for word in between):
            return 0
        if one.left is not None:
            dated = one.left.day is not None and one.left.last_day is None and one.left.weekday is None
            return following if dated and one.right is None and one.role == "on" else 0
    return 0
