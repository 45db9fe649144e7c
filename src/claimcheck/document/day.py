"""A draft's own date, as front matter and pages give it."""

from __future__ import annotations

import re
from datetime import date

from ..language.en.date import MONTHS

_NUMBERS = re.compile(r"\s*['\"]?(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?!\d)")
_WORDS = re.compile(r"[^\W\d_]+|\d+")


def find_day(text: str) -> date | None:
    """The day in "2024-01-21T08:00:00Z", "20240121", "21 January 2024" or "Jan. 21, 2024"; None where there is none."""
    match = _NUMBERS.match(text)
    if match is not None:
        return _day(int(match[1]), int(match[2]), int(match[3]))
    words = _WORDS.findall(text[:80])
    month = next((MONTHS[word.lower()] for word in words if word.lower() in MONTHS), None)
    day = next((int(word) for word in words if word.isdigit() and len(word) <= 2), None)
    year = next((int(word) for word in words if word.isdigit() and len(word) == 4), None)
    return _day(year, month, day) if year and month and day else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
