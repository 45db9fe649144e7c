"""For each measure, thing, figure, place, date, name and speaker the events it is found in, by number in file order."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from ..kinship import Tree
from ..model import DateSpan, Event, Name, NameValue, Quantity, Source, Statement
from .store import StoreWriter
from .supersession import given_on

MEASURE, THING, FIGURE = "by-measure", "by-thing", "by-figure"
PLACE, REGION = "by-place", "by-region"  # the very place; with whatever lies within it
MONTH, SAID = "by-month", "by-said"  # when it happened; when statements of a measure were made
NAME, SPEAKER, KIND = "by-name", "by-speaker", "by-kind"
YEARS = "years"  # not events: the years of which there is anything
ANY_MONTH, STANDING = "", "standing"
_MONTHS = 36  # an event that lasts longer, or is open, is looked at whatever the month (house)
_DAY = timedelta(days=1)


class Postings:
    """Collects them event by event, and writes them as arrays of unsigned 32-bit numbers, each rising."""

    def __init__(self, names: Mapping[str, Name], sources: Mapping[str, Source]) -> None:
        self._names, self._sources = Tree(names), sources
        self._tables: dict[str, dict[str, array[int]]] = {}
        self._wider: dict[str, tuple[str, ...]] = {}

    def add(self, number: int, event: Event, statements: Sequence[Statement]) -> None:
        """`number` is the event's."""
        self._post(MONTH, date_keys(event.date), number)
        if event.standing:
            self._post(KIND, (STANDING,), number)
        places = dict.fromkeys((*event.places, *(place for one in statements if one.own_place for place in one.places)))
        self._post(PLACE, places, number)
        self._post(REGION, (wider for place in places for wider in self._find_wider(place)), number)
        for one in statements:
            if one.measure:
                self._add_measured(number, one, one.measure)
            if one.of:
                self._post(THING, (one.of,), number)
            if isinstance(one.value, NameValue):
                self._post(NAME, one.value.names, number)
            self._post(SPEAKER, (one.speaker, one.authority), number)

    def _add_measured(self, number: int, one: Statement, measure: str) -> None:
        self._post(MEASURE, (measure,), number)
        if isinstance(one.value, Quantity):
            self._post(FIGURE, (figure_key(measure, one.value.number),), number)
        day = given_on(one, self._sources)
        spans = [span for span in (one.on, None if day is None else _span_of(day)) if span is not None]
        self._post(SAID, (said_key(measure, key) for span in spans for key in date_keys(span)), number)

    def write(self, writer: StoreWriter) -> None:
        for name, table in self._tables.items():
            for key, numbers in table.items():
                writer.add(name, key, numbers.tobytes())
        dates = [*self._tables.get(MONTH, ()), *(key.rpartition(" ")[2] for key in self._tables.get(SAID, ()))]
        writer.add(YEARS, YEARS, array("H", sorted({int(key) for key in dates if len(key) == 4})).tobytes())

    def _find_wider(self, place: str) -> tuple[str, ...]:
        found = self._wider.get(place)
        if found is None:
            found = self._wider[place] = (place, *sorted(self._names.wider(place)))
        return found

    def _post(self, table: str, keys: Iterable[str], number: int) -> None:
        numbers = self._tables.setdefault(table, {})
        for key in keys:
            held = numbers.get(key)
            if held is None:
                numbers[key] = array("I", (number,))
            elif held[-1] != number:
                held.append(number)


def figure_key(measure: str, number: float) -> str:
    return f"{measure} {float(number)!r}"


def said_key(measure: str, date_key: str) -> str:
    return f"{measure} {date_key}"


@lru_cache(maxsize=4096)
def date_keys(span: DateSpan) -> tuple[str, ...]:
    """The months the span meets, with a year and without, and the years; ANY_MONTH where they are too many to list."""
    months = months_of(span)
    if not months:
        return (ANY_MONTH,)
    return (*months, *dict.fromkeys(month[:4] for month in months), *dict.fromkeys(any_year(month) for month in months))


def any_year(month: str) -> str:
    """The key of a month, "2024-01", whatever its year."""
    return month[4:]


@lru_cache(maxsize=4096)
def _span_of(day: date) -> DateSpan:
    return DateSpan(first=day, after=day + _DAY)


def months_of(span: DateSpan) -> tuple[str, ...]:
    """The months the span meets, as "2024-01"; none where it is open or too long to list."""
    if span.first is None or span.after is None:
        return ()
    months = _months(span.first, span.after)
    listed = tuple(month for month, _ in zip(months, range(_MONTHS + 1), strict=False))
    return listed if len(listed) <= _MONTHS else ()


def _months(first: date, after: date) -> Iterator[str]:
    month, end = first.year * 12 + first.month - 1, (after.toordinal() - 1)
    last = date.fromordinal(end)
    while month <= last.year * 12 + last.month - 1:
        yield f"{month // 12:04}-{month % 12 + 1:02}"
        month += 1
