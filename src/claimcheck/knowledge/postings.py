"""For each measure, thing and figure its statements, for each place and month its events, by number in file order."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import date

from ..model import DateSpan, Event, Quantity, Statement
from .store import StoreWriter

STATEMENTS = ("by-measure", "by-thing", "by-figure")
EVENTS = ("by-place", "by-month")
ANY_MONTH = ""
_MONTHS = 36  # an event that lasts longer, or is open, is looked at whatever the month (house)


class Postings:
    """Collects them event by event, and writes them as arrays of unsigned 32-bit numbers, each rising."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, array[int]]] = {name: {} for name in (*STATEMENTS, *EVENTS)}

    def add(self, number: int, event: Event, first: int, statements: Sequence[Statement]) -> None:
        """`number` is the event's, `first` that of its first statement."""
        for month in months_of(event.date) or (ANY_MONTH,):
            self._post("by-month", month, number)
        for place in event.places:
            self._post("by-place", place, number)
        for index, one in enumerate(statements, start=first):
            for place in one.places if one.own_place else ():
                self._post("by-place", place, number)
            if one.measure:
                self._post("by-measure", one.measure, index)
                if isinstance(one.value, Quantity):
                    self._post("by-figure", figure_key(one.measure, one.value.number), index)
            if one.of:
                self._post("by-thing", one.of, index)

    def write(self, writer: StoreWriter) -> None:
        for name, table in self._tables.items():
            for key, numbers in table.items():
                writer.add(name, key, numbers.tobytes())

    def _post(self, table: str, key: str, number: int) -> None:
        numbers = self._tables[table].setdefault(key, array("I"))
        if not numbers or numbers[-1] != number:
            numbers.append(number)


def figure_key(measure: str, number: float) -> str:
    return f"{measure} {float(number)!r}"


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
