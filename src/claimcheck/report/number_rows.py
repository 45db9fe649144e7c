"""The figures that are drawn beside a claim's own on its number line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..dataclass import replace
from ..model import Assertion, Evidence, Interval, JudgedAssertion, Lexicon, Quantity, Reading, Value
from ..units import convert
from .grouping import STANCES, is_shown, order_readings, shorten_speaker
from .number_line import Row, order_rows
from .phrases import clean, place_titles, stated_figure, word_value

_OWN_ROWS, _OTHER_ROWS = 5, 2
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def find_rows(judged: JudgedAssertion, lexicon: Lexicon) -> tuple[Row, tuple[Row, ...]] | None:
    """The claim's row, and one for each figure to draw beside it: the first event's by speaker, other events' by date.

    None where the assertion is no figure, or no source gives one in the same unit.
    """
    assertion = judged.assertion
    readings = [
        reading for reading in order_readings(judged) if any(one.stance in STANCES[:3] for one in reading.evidence)
    ]
    if not isinstance(assertion.value, Quantity) or not readings:
        return None
    rows = _reading_rows(readings[0], assertion, lexicon, most=_OWN_ROWS, prefix="")
    for reading in readings[1:]:
        if len(rows) < _OWN_ROWS + _OTHER_ROWS:
            rows += _reading_rows(reading, assertion, lexicon, most=1, prefix=f"{_when(reading, lexicon)}: ")
    if not rows:
        return None
    figure = word_value(assertion.value, lexicon)
    return Row(label="The claim", figure=figure, interval=assertion.value.denotes, role="claim"), tuple(rows)


def _reading_rows(reading: Reading, assertion: Assertion, lexicon: Lexicon, *, most: int, prefix: str) -> list[Row]:
    """The strongest figures of each side in turn, those of one figure in one row; then in order of size."""
    found: dict[tuple[Interval, str], tuple[Row, list[str]]] = {}
    for one in _interleaved(reading):
        interval = _in_unit(one.statement.value, getattr(assertion.value, "unit", None))
        if interval is None:
            continue
        measure = one.statement.measure or ""
        figure = stated_figure(one, lexicon)
        if measure != assertion.measure:
            figure += f", {measure.replace('-', ' ')}"
        row = Row(label="", figure=figure, interval=interval, role=str(one.stance))
        _, speakers = found.setdefault((interval, measure), (row, []))
        speaker = shorten_speaker(clean(one.statement.speaker_title))
        if speaker not in speakers:
            speakers.append(speaker)
    rows = [
        Row(
            label=prefix + speakers[0] if prefix else _label(speakers),
            figure=row.figure,
            interval=row.interval,
            role=row.role,
        )
        for row, speakers in list(found.values())[:most]
    ]
    return sorted(rows, key=order_rows)


def _in_unit(value: Value | None, unit: str | None) -> Interval | None:
    """What a quantity denotes in `unit`; None for anything else, or where the units measure different things."""
    if not isinstance(value, Quantity):
        return None
    if value.unit == unit:
        return value.denotes
    if value.unit is None or unit is None:
        return None
    ends = [end if end is None else convert(end, value.unit, unit) for end in (value.denotes.low, value.denotes.high)]
    if ends == [None, None]:
        return None
    return replace(value.denotes, low=ends[0], high=ends[1])


def _interleaved(reading: Reading) -> Iterable[Evidence]:
    """Evidence with a stance, the strongest of each side before the next strongest, then what leaves room."""
    sides = [
        [one for one in reading.evidence if one.stance is stance and is_shown(one, reading.verdict)]
        for stance in STANCES[:3]
    ]
    for depth in range(max(map(len, sides[:2]))):
        for side in sides[:2]:
            yield from side[depth : depth + 1]
    yield from sides[2]


def _label(speakers: Sequence[str]) -> str:
    return speakers[0] if len(speakers) == 1 else f"{speakers[0]} and {len(speakers) - 1} more"


def _when(reading: Reading, lexicon: Lexicon) -> str:
    """What tells the event from others in few words: its day, or its place where it is a state of affairs."""
    first = reading.event.date.first
    if reading.event.standing or first is None:
        return place_titles(reading.event.places, lexicon) or clean(reading.event.title)
    return f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
