"""What is written of a date, and the days that makes in a given year."""

from __future__ import annotations

from datetime import date, timedelta

from ..dataclass import dataclass
from ..days import month_start, part_of


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """What is written of a date, up to before the word `end`. `last_month` and `last_day` close a stretch of a year.

    `fixed` holds the days outright ("the 1990s"); `relative` is counted from today ("last week", see date_relative).
    `year_step` counts years from today's ("January last year").
    """

    end: int
    year: int | None = None
    month: int | None = None
    last_month: int | None = None
    day: int | None = None
    last_day: int | None = None
    part: str | None = None
    weekday: int | None = None
    year_step: int | None = None
    about: bool = False
    fixed: tuple[date, date] | None = None
    relative: tuple[str, int, int] | None = None

    @property
    def settled(self) -> bool:
        """The year needs no supplying."""
        return self.year is not None or self.fixed is not None or self.relative is not None

    @property
    def only_weekday(self) -> bool:
        return self.weekday is not None and self.day is None and self.fixed is None and self.relative is None


def place(written: WrittenDate, year: int) -> tuple[date, date] | None:
    """First day and day after the last in that year; None for a day that does not exist."""
    try:
        if written.fixed is not None:
            first, after = written.fixed
        elif written.month is None:
            first, after = date(year, 1, 1), date(year + 1, 1, 1)
        elif written.day is None:
            length = ((written.last_month or written.month) - written.month) % 12 + 1
            first, after = date(year, written.month, 1), month_start(year, written.month + length)
        else:
            first = date(year, written.month, written.day)
            after = date(year, written.month, written.last_day or written.day) + timedelta(1)
    except (ValueError, OverflowError):
        return None
    if first >= after:
        return None
    return part_of(first, after, written.part) if written.part else (first, after)
