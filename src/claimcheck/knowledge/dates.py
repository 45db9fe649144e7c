"""Days and spans as knowledge files write them: 2024-01-20, 2024-01, 2024-01-20 to 2024-01-22, since 2023-10-17."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from ..errors import ReadingError
from ..model import DateSpan

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@lru_cache(maxsize=4096)
def parse_day(text: str) -> date:
    """One day, written in full. Raises ReadingError."""
    span = _parse_point(text)
    if len(text) != len("2024-01-20"):
        raise ReadingError(f"'{text}' is not one day: write it in full, as 2024-01-20")
    assert span.first is not None
    return span.first


@lru_cache(maxsize=4096)
def parse_span(text: str) -> DateSpan:
    """A day, month, year, two of them joined by "to", or "since" one. Raises ReadingError."""
    if text.startswith("since "):
        return DateSpan(first=_parse_point(text.removeprefix("since ")).first, after=None)
    start, joined, end = text.partition(" to ")
    first = _parse_point(start)
    if not joined:
        return first
    last = _parse_point(end)
    assert first.first is not None
    assert last.after is not None
    if last.after <= first.first:
        raise ReadingError(f"'{text}' ends before it begins: put the earlier date first")
    return DateSpan(first=first.first, after=last.after)


def _parse_point(text: str) -> DateSpan:
    found = _POINT.fullmatch(text)
    if found is None:
        raise ReadingError(f"'{text}' is not a date: write it as 2024-01-20")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        first = date(year, month or 1, day or 1)
        if day:
            after = first + timedelta(days=1)
        elif month:
            after = date(year + month // 12, month % 12 + 1, 1)
        else:
            after = date(year + 1, 1, 1)
    except (ValueError, OverflowError):
        raise ReadingError(f"'{text}' is not in the calendar: check day and month") from None
    return DateSpan(first=first, after=after)
