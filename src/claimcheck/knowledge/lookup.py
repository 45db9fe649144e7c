"""What a claim says of its event -> the events that can be meant, by the tables of `postings`, without reading them.

A set of events is several rising arrays of their numbers. Sets are intersected by going along the smallest and looking
its numbers up in the others, so that a claim costs what its rarest cue has, however large the knowledge base is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from heapq import merge
from itertools import combinations, islice

from ..dataclass import dataclass
from ..model import Cues, DateSpan
from .event_date import GIVE
from .postings import (
    ANY_MONTH,
    FIGURE,
    FIRST,
    KIND,
    LASTING,
    MEASURE,
    MONTH,
    NAME,
    REGION,
    SAID,
    SPEAKER,
    STANDING,
    YEARS,
    any_year,
    days_of,
    figure_key,
    months_of,
    said_key,
)
from .store import Store

MOST = 100  # events that one assertion is held against (house)
_VIEWS = 4  # arrays of a set that are searched one by one; more are made one
_KEPT = 20_000  # arrays that are kept once found; beyond, reading begins anew (house)
_FEW_DAYS = 12  # days that are looked up one by one; more, with those an event gives way by, by their months (house)
_LEAP, _LEAP_DAY = timedelta(days=1), {"-02-29"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is known of the event that an assertion is about. `measures` are those of the statements that could bear on
    it, None for any; by a name of `known_by` an event is meant whatever its date.

    Of more events than MOST, those come first that give the `number` or one of the `names`, of which one of the
    `speakers` spoke, or that are a standing state of affairs: the more of it, the nearer.
    """

    cues: Cues
    measures: tuple[str, ...] | None
    known_by: tuple[str, ...] = ()
    number: float | None = None
    names: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()


class EventLookup:
    """The events of a knowledge base by what is known of them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._events = store.table("events")
        self._years = store.table(YEARS).get(YEARS, memoryview(b"")).cast("H")
        self._kept: dict[tuple[str, str], memoryview] = {}

    def find(self, asked: Asked) -> Iterator[int]:
        """The numbers of all events that can be meant, among others that cannot: in file order where they are MOST or
        fewer, else the nearest first, equals in file order."""
        needed = [one for one in self._find_needed(asked) if one is not None] or [Numbers((range(len(self._events)),))]
        found = _intersect(needed)
        first = tuple(islice(found, MOST + 1))
        return iter(first) if len(first) <= MOST else self._nearest_first(needed, self._find_near(asked))

    def _find_needed(self, asked: Asked) -> Iterator[Numbers | None]:
        """The sets an event must be in; None for one that leaves nothing out."""
        cues = asked.cues
        if asked.measures is not None:
            yield self._union(MEASURE, asked.measures)
        if cues.events:
            numbers = {number for one in cues.events if (number := self._events.find(one)) is not None}
            yield Numbers((array("I", sorted(numbers)),))
        elif cues.dates:
            yield self._find_dated(asked)
        if cues.places:  # of what is said of a wider place, nothing is of theirs
            yield self._union(REGION, cues.places)

    def _find_dated(self, asked: Asked) -> Numbers | None:
        """Those of the time, those of which something was said then, and those that are meant by a name."""
        keys: dict[str, None] = {ANY_MONTH: None}
        for cue in asked.cues.dates:
            found = self._find_keys(cue)
            if found is None:
                return None
            keys |= dict.fromkeys(found)
        said = (said_key(measure, key) for measure in asked.measures or () for key in keys)
        views = (*self._views(MONTH, keys), *self._views(SAID, said), *self._views(NAME, asked.known_by))
        return Numbers(views)

    def _find_keys(self, cue: DateSpan) -> Iterable[str] | None:
        """Under which a date that meets the cue is found; None where that can be any."""
        give = GIVE if cue.year_written else GIVE + _LEAP
        span = DateSpan(first=_move(cue.first, -give), after=_move(cue.after, give))
        months = months_of(span)
        days = days_of(span, _FEW_DAYS)
        keys = (*days, *(month + LASTING for month in months)) if days else months
        if not cue.year_written and cue.first is not None and cue.after is not None:
            return {any_year(key) for key in keys} | _LEAP_DAY if keys else None
        if keys:
            return keys
        if span.first is not None and span.after is not None and span.first >= span.after:
            return None
        first = span.first.year if span.first is not None else 0
        last = span.after.year if span.after is not None else 9999
        return (f"{year:04}" for year in self._years if first <= year <= last)

    def _find_near(self, asked: Asked) -> list[Numbers]:
        figures = () if asked.number is None else (figure_key(one, asked.number) for one in asked.measures or ())
        near = [
            Numbers((*map(self._events_of, self._views(FIGURE, figures)), *self._views(NAME, asked.names))),
            self._union(SPEAKER, asked.speakers),
            self._union(KIND, () if asked.cues.dates or asked.cues.events else (STANDING,)),
        ]
        return [one for one in near if len(one)]

    def _nearest_first(self, needed: Sequence[Numbers], near: Sequence[Numbers]) -> Iterator[int]:
        """Those that are in all sets of `near`, those that are in all but one, and so on."""
        for count in range(len(near), -1, -1):
            yield from merge(
                *(
                    _intersect((*needed, *inside), [one for one in near if one not in inside])
                    for inside in combinations(near, count)
                )
            )

    def _events_of(self, statements: Iterable[int]) -> Sequence[int]:
        """The events that the statements belong to."""
        (first,) = self._views(FIRST, (FIRST,))
        return tuple(dict.fromkeys(bisect_right(first, one) - 1 for one in statements))

    def _union(self, table: str, keys: Iterable[str]) -> Numbers:
        return Numbers(tuple(self._views(table, keys)))

    def _views(self, table: str, keys: Iterable[str]) -> Iterator[memoryview]:
        for key in keys:
            view = self._kept.get((table, key))
            if view is None:
                if len(self._kept) >= _KEPT:
                    self._kept.clear()
                view = self._store.table(table).get(key, memoryview(b"")).cast("I")
                self._kept[table, key] = view
            if len(view):
                yield view


class Numbers:
    """The numbers that are in any of some rising arrays."""

    __slots__ = ("_all", "_views")

    def __init__(self, views: Iterable[Sequence[int]]) -> None:
        self._views = tuple(views)
        self._all: frozenset[int] | None = None

    def __len__(self) -> int:
        """At most so many."""
        return sum(map(len, self._views))

    def __iter__(self) -> Iterator[int]:
        """Rising, each once."""
        if len(self._views) == 1:
            return iter(self._views[0])
        return iter(sorted(self._as_one()))

    def __contains__(self, number: int) -> bool:
        if len(self._views) > _VIEWS:
            return number in self._as_one()
        for view in self._views:
            place = bisect_left(view, number)
            if place < len(view) and view[place] == number:
                return True
        return False

    def _as_one(self) -> frozenset[int]:
        if self._all is None:
            self._all = frozenset().union(*self._views)
        return self._all


def _intersect(inside: Sequence[Numbers], outside: Sequence[Numbers] = ()) -> Iterator[int]:
    """The numbers that are in all of the one and in none of the other, rising."""
    first, *others = sorted(inside, key=len)
    for number in first:
        if all(number in one for one in others) and not any(number in one for one in outside):
            yield number


def _move(day: date | None, by: timedelta) -> date | None:
    """None where the calendar ends before."""
    try:
        return None if day is None else day + by
    except OverflowError:
        return None
