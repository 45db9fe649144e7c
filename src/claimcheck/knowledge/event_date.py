"""Whether an event's date is the one a claim gives (design.md, 4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ..model import DateSpan, Event

GIVE = timedelta(days=3)  # an event's date gives way by this much (design.md, 4)
NARROW = timedelta(days=8)  # a date cue longer than this is a period, whose edges do not give way (house)
LONG = timedelta(
    days=14
)  # an event that lasts longer is a campaign or a standing state: its figures have dates (house)
_DAY = timedelta(days=1)


def is_long(event: Event) -> bool:
    """A campaign or a standing state of affairs, whose figures are each true of their own date."""
    span = event.date
    return event.standing or span.first is None or span.after is None or span.after - span.first > LONG


def meets_date(cue: DateSpan, stated: DateSpan) -> bool:
    """The two share a day, a narrow cue giving way by three days; a cue without a year is tried in each year."""
    if cue.year_written:
        return _meets(cue, stated)
    return any(_meets(one, stated) for one in _in_years(cue, stated))


def shares_day(cue: DateSpan, stated: DateSpan) -> bool:
    """As `meets_date`, nothing giving way."""
    if cue.year_written:
        return _overlap(cue.first, cue.after, stated)
    return any(_overlap(one.first, one.after, stated) for one in _in_years(cue, stated))


def is_on_the_day(cue: DateSpan, stated: DateSpan) -> bool:
    """As `shares_day`; "by 3 May" is about what was then under way."""
    if cue.first is None and cue.after is not None:
        return shares_day(cue, stated) and (stated.after is None or stated.after >= cue.after)
    return shares_day(cue, stated)


def begins(event: Event, since: tuple[DateSpan, ...]) -> bool:
    """A long event that began when one of the spans does."""
    start = event.date.first
    if start is None or not is_long(event):
        return False
    opening = DateSpan(first=start, after=start + _DAY)
    return any(meets_date(_opening(cue), opening) for cue in since)


def _opening(cue: DateSpan) -> DateSpan:
    """The beginning of an open span as a span of its own; 31 days where only a month can have been meant."""
    if cue.first is None or cue.after is not None:
        return cue
    return DateSpan(
        first=cue.first,
        after=cue.first + timedelta(days=31 if cue.first.day == 1 else 1),
        year_written=cue.year_written,
    )


def _meets(cue: DateSpan, stated: DateSpan) -> bool:
    first, after = cue.first, cue.after
    if first is not None and after is not None and after - first <= NARROW:
        first, after = first - GIVE, after + GIVE
    return _overlap(first, after, stated)


def _overlap(first: date | None, after: date | None, stated: DateSpan) -> bool:
    return not (
        (first is not None and stated.after is not None and first >= stated.after)
        or (after is not None and stated.first is not None and after <= stated.first)
    )


def _in_years(cue: DateSpan, stated: DateSpan) -> Iterable[DateSpan]:
    if cue.year_written or cue.first is None or cue.after is None or stated.first is None:
        return (cue,)
    years = range(stated.first.year, (stated.after.year if stated.after else cue.after.year) + 1)
    length = cue.after - cue.first
    starts = (_with_year(cue.first, year) for year in years)
    return tuple(DateSpan(first=start, after=start + length, about=cue.about) for start in starts if start)


def _with_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None
