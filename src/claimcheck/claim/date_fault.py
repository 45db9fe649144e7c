"""Dates that cannot be: days that do not exist, and weekdays that do not fit their date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from ..dataclass import replace
from ..days import NO_YEAR, format_date, month_start
from ..language.en.date import MONTH_TITLES, WEEKDAY_TITLES
from ..model import DateMention, DateSpan, Span
from .date_parts import WrittenDate, place


def find_weekday_faults(mentions: Iterable[DateMention]) -> tuple[tuple[Span, str], ...]:
    """The dates whose weekday is another than the one written with them, and what to say of each."""
    return tuple(
        (mention.span, message)
        for mention in mentions
        if isinstance(mention.value, DateSpan) and (message := _weekday_fault(mention.value))
    )


def _weekday_fault(span: DateSpan) -> str | None:
    if span.weekday is None or span.first is None or span.after is None or span.first.year == NO_YEAR:
        return None
    if span.after - span.first != timedelta(1) or span.first.weekday() == span.weekday:
        return None
    day = format_date(replace(span, weekday=None, about=False, year_written=True))
    return f"{day} was a {WEEKDAY_TITLES[span.first.weekday()]}, not a {WEEKDAY_TITLES[span.weekday]}"


def impossible(written: WrittenDate) -> str | None:
    """Why no such day exists; None where one does. Without a year 29 February exists."""
    if written.month is None or written.fixed is not None:
        return None
    if written.month > 12:
        return f"there is no month {written.month}"
    day = written.last_day or written.day
    if day is None or place(replace(written, part=None), written.year or NO_YEAR) is not None:
        return None
    title = MONTH_TITLES[written.month - 1]
    year = written.year or NO_YEAR
    length = (month_start(year, written.month + 1) - month_start(year, written.month)).days
    if day <= length:
        return None
    if day == 29 and written.year is not None:
        return f"there is no 29 February {written.year}: February {written.year} has 28 days"
    return f"there is no {day} {title}: {title} has {length} days"
