"""For each measure, thing, place, date, name and speaker the events it is found in, for each figure the statements, by
number in file order."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from ..kinship import Tree
from ..model import DateSpan, Event, Name, Quantity, Source, Statement
from .codec import NAMES, QUANTITY, Coded, Packed, Unpacker, index_of
from .store import StoreWriter

MEASURE, THING, FIGURE = "by-measure", "by-thing", "by-figure"
PLACE, REGION = "by-place", "by-region"  # the very place; with whatever lies within it
MONTH, SAID = "by-month", "by-said"  # when it happened; when statements of a measure were made
NAME, SPEAKER, KIND = "by-name", "by-speaker", "by-kind"
YEARS = "years"  # not events: the years of which there is anything
FIRST = "first-statements"  # not events: the number of each event's first statement
TEXTS = "texts"  # not events: the statements that are text alone, by number
ANY_MONTH, LASTING, STANDING = "", "~", "standing"
_FIELDS = ("measure", "of", "value", "speaker", "authority", "source", "as_of", "places", "own_place", "on")
_MEASURE, _OF, _VALUE, _SPEAKER, _AUTHORITY, _SOURCE, _AS_OF, _PLACES, _OWN_PLACE, _ON = (
    index_of(Statement, name) for name in _FIELDS
)
_NUMBER = index_of(Quantity, "number")
_MONTHS = 36  # an event that lasts longer, or is open, is looked at whatever the month (house)
_DAYS = 31  # one that lasts longer is found by its months alone (house)
_DAY = timedelta(days=1)


class Postings:
    """Collects them event by event, and writes them as arrays of unsigned 32-bit numbers, each rising."""

    def __init__(self, names: Mapping[str, Name], sources: Mapping[str, Source]) -> None:
        self._names, self._sources = Tree(names), sources
        self._tables: dict[str, dict[str, array[int]]] = {}
        self._wider: dict[str, tuple[str, ...]] = {}
        self._first, self._texts = array("I"), array("I")
        self._unpack = Unpacker(None).unpack

    def add(self, event: Event, first: int, statements: Sequence[Coded]) -> None:
        """The next event; `first` is the number of its first statement. Statements are as they are stored."""
        number = len(self._first)
        self._first.append(first)
        self._post(MONTH, date_keys(event.date), number)
        if event.standing:
            self._post(KIND, (STANDING,), number)
        own = (place for _, held, _ in statements if held[_OWN_PLACE] for place in held[_PLACES])
        places = dict.fromkeys((*event.places, *own))
        self._post(PLACE, places, number)
        self._post(REGION, (wider for place in places for wider in self._find_wider(place)), number)
        found: dict[str, dict[str, None]] = {name: {} for name in (MEASURE, SAID, THING, NAME, SPEAKER)}
        for index, (_, held, _) in enumerate(statements, start=first):
            self._find_keys(held, found)
            if not held[_MEASURE]:
                self._texts.append(index)
            elif held[_VALUE][0] == QUANTITY:
                self._post(FIGURE, (figure_key(held[_MEASURE], held[_VALUE][1][_NUMBER]),), index)
        for name, keys in found.items():
            self._post(name, keys, number)

    def _find_keys(self, held: Packed, found: dict[str, dict[str, None]]) -> None:
        """Add the keys of a statement to those of its event."""
        measure, value = held[_MEASURE], held[_VALUE]
        if measure:
            found[MEASURE][measure] = None
            day = held[_AS_OF][1] if held[_AS_OF] else self._published(held[_SOURCE])
            for key in _said_keys(measure, day):
                found[SAID][key] = None
            if held[_ON]:
                found[SAID] |= {said_key(measure, key): None for key in date_keys(self._unpack(held[_ON]))}
        if held[_OF]:
            found[THING][held[_OF]] = None
        if value is not None and value[0] == NAMES:
            found[NAME] |= dict.fromkeys(value[1][0])
        found[SPEAKER][held[_SPEAKER]] = found[SPEAKER][held[_AUTHORITY]] = None

    def _published(self, source: str) -> str:
        """The day, "" where it is not known."""
        day = self._sources[source].published
        return "" if day is None else str(day)

    def write(self, writer: StoreWriter) -> None:
        for name, table in self._tables.items():
            for key, numbers in table.items():
                writer.add(name, key, numbers.tobytes())
        writer.add(FIRST, FIRST, self._first.tobytes())
        writer.add(TEXTS, TEXTS, self._texts.tobytes())
        dates = [*self._tables.get(MONTH, ()), *(key.rpartition(" ")[2] for key in self._tables.get(SAID, ()))]
        writer.add(YEARS, YEARS, array("H", sorted({int(key) for key in dates if key.isdecimal()})).tobytes())

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
    """Under which a date is kept: its days, or the months of one that is LASTING; its months; all of that without the
    year, too; its years. ANY_MONTH where these are too many to list."""
    months = months_of(span)
    if not months:
        return (ANY_MONTH,)
    keys = (*(days_of(span) or (month + LASTING for month in months)), *months)
    return (*keys, *dict.fromkeys(map(any_year, keys)), *dict.fromkeys(month[:4] for month in months))


def any_year(key: str) -> str:
    """The key of a day or month, "2024-01", whatever its year."""
    return key[4:]


@lru_cache(maxsize=65536)
def _said_keys(measure: str, written: str) -> tuple[str, ...]:
    """Of a statement of the measure made on the day; none where that is not known."""
    if not written:
        return ()
    day = date.fromisoformat(written)
    return tuple(said_key(measure, key) for key in date_keys(DateSpan(first=day, after=day + _DAY)))


def days_of(span: DateSpan, most: int = _DAYS) -> tuple[str, ...]:
    """The days of the span, as "2024-01-20"; none where it is open or has more than `most`."""
    if span.first is None or span.after is None or (span.after - span.first).days > most:
        return ()
    first, after = span.first.toordinal(), span.after.toordinal()
    return tuple(str(date.fromordinal(day)) for day in range(first, after))


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
