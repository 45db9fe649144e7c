"""Dates and times of day compared as stretches: a stance, its strength and the reason."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ..dataclass import dataclass, replace
from ..days import NO_YEAR, contains, format_date, format_time, meets, near_year, widen
from ..language.en.date import WEEKDAY_TITLES
from ..model import Comparison, DateSpan, Stance, Strength, TimeSpan

ABOUT_DAYS = 3  # design.md, section 3
ABOUT_MINUTES = 15


# ---------------------------------------------------------------- dates


def compare_date(claimed: DateSpan, stated: DateSpan) -> Comparison:
    """All that is stated lies in the claim: supports. No day shared: contradicts. Else consistent.

    "About" widens by three days. A year that was not written is taken from the other side; a weekday alone is compared
    with the weekday of the day stated.
    """
    claimed, stated, supplied = _in_one_year(claimed, stated)
    if stated.first is None and stated.after is None:
        return _implied(Stance.CONSISTENT, "the source gives no date")
    if claimed.first is None and claimed.after is None:
        return _compare_weekday(claimed, stated)
    said, given = format_date(replace(claimed, weekday=None)), format_date(replace(stated, weekday=None))
    bare = said.removeprefix("about ")
    if (claimed.first, claimed.after) == (stated.first, stated.after):
        if supplied:
            return _implied(Stance.SUPPORTS, f"the source gives {given}; the claim names no year")
        return _direct(
            Stance.SUPPORTS, f"the source gives {given} as well" if said == given else f"the source gives {given}"
        )
    reach = widen(claimed, ABOUT_DAYS) if claimed.about else claimed
    if contains(reach, stated):
        if claimed.about and not contains(claimed, stated):
            return _direct(Stance.SUPPORTS, f"{given} is close to {bare}")
        return _direct(Stance.SUPPORTS, f"{given} {_within(claimed, bare)}")
    if not meets(reach, widen(stated, ABOUT_DAYS) if stated.about else stated):
        return _direct(Stance.CONTRADICTS, f"the source gives {given}, {_without(claimed, said)}")
    if contains(stated, claimed):
        return _direct(Stance.CONSISTENT, f"the source says only {given}")
    return _direct(Stance.CONSISTENT, f"the source gives {given}, which does not rule out {said}")


def _within(claimed: DateSpan, said: str) -> str:
    """How what is stated lies in the claim: "lies in January 2024", "is no earlier than 17 October 2023"."""
    if claimed.first is not None and claimed.after is not None:
        return f"lies in {said}"
    edge = said.removeprefix("since ").removeprefix("until ")
    return f"is no earlier than {edge}" if claimed.after is None else f"is no later than {edge}"


def _without(claimed: DateSpan, said: str) -> str:
    if claimed.first is not None and claimed.after is not None:
        return f"not {said}"
    edge = said.removeprefix("since ").removeprefix("until ")
    return f"which is before {edge}" if claimed.after is None else f"which is after {edge}"


def _in_one_year(claimed: DateSpan, stated: DateSpan) -> tuple[DateSpan, DateSpan, bool]:
    """Both sides in the same year where one of them, at least, has none of its own."""
    if not claimed.year_written and claimed.first and (day := stated.first or stated.after):
        moved = near_year(claimed, day)
        known = day.year != NO_YEAR
        return replace(moved, year_written=known), stated, True
    if not stated.year_written and stated.first and (day := claimed.first or claimed.after):
        return claimed, replace(near_year(stated, day), year_written=day.year != NO_YEAR), False
    return claimed, stated, False


def _compare_weekday(claimed: DateSpan, stated: DateSpan) -> Comparison:
    given = format_date(replace(stated, weekday=None))
    if claimed.weekday is None or stated.first is None or stated.after is None:
        return _implied(Stance.CONSISTENT, f"the source gives {given}")
    if (stated.after - stated.first) >= timedelta(7):
        return _implied(Stance.CONSISTENT, f"the source gives {given}, which holds every weekday")
    days = [stated.first + timedelta(number) for number in range((stated.after - stated.first).days)]
    named = WEEKDAY_TITLES[claimed.weekday]
    if claimed.weekday not in {day.weekday() for day in days}:
        return _direct(Stance.CONTRADICTS, f"{given} was a {WEEKDAY_TITLES[days[0].weekday()]}, not a {named}")
    if len(days) > 1:
        return _implied(Stance.CONSISTENT, f"{given} holds a {named}")
    return _implied(Stance.SUPPORTS, f"{given} was a {named}; the claim names no date")


# ---------------------------------------------------------------- times of day


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Minutes `first` to `last`, counted on from the calendar's first midnight where `dated`."""

    first: int
    last: int
    dated: bool

    def moved(self, minutes: int) -> _Stretch:
        return _Stretch(self.first + minutes, self.last + minutes, self.dated)


def compare_time(claimed: TimeSpan, stated: TimeSpan, *, zone: str | None, day: date | None) -> Comparison:
    """The same minute supports, as does one within 15 minutes where either says "about"; within rounding: consistent.

    `zone` is the place's: what "local", or no zone at all, means. Where the zones differ the claim's clock is put to
    the source's, by the summer time of the date written or else of `day`, so that 17:30 in New York is 01:30 the next
    day in Baghdad. A claim that repeats the source's clock but not its zone is consistent.
    """
    day = _first(claimed.on) or _first(stated.on) or day
    shift = _between_zones(claimed.zone or zone, stated.zone or zone, zone, day)
    found = _compare_readings(claimed, stated, shift, day) if shift is not None else None
    if found is not None and (found.stance is not Stance.CONTRADICTS or claimed.zone or not stated.zone):
        return found
    unshifted = _compare_readings(claimed, stated, 0, day)
    if unshifted.stance is Stance.SUPPORTS:
        return _implied(Stance.CONSISTENT, f"the source gives {format_time(stated)}; one of the two names no zone")
    return found or _implied(Stance.CONSISTENT, f"the source gives {format_time(stated)}, in another zone")


def _compare_readings(claimed: TimeSpan, stated: TimeSpan, shift: int, day: date | None) -> Comparison:
    """The best that any reading of "6:30" gives, with the claim's clock moved by `shift` minutes."""
    found = (
        _compare_minutes(one.moved(shift), other, claimed, stated)
        for one in _stretches(claimed, day)
        for other in _stretches(stated, day)
    )
    return min(found, key=lambda comparison: (_STANCES.index(comparison.stance), comparison.strength))


_STANCES = [Stance.SUPPORTS, Stance.CONSISTENT, Stance.CONTRADICTS]


def _first(span: DateSpan | None) -> date | None:
    return span.first if span is not None and span.first is not None and span.first.year != NO_YEAR else None


def _stretches(time: TimeSpan, day: date | None) -> tuple[_Stretch, ...]:
    """The readings of a time: two where neither a.m. nor p.m. is written."""
    length = (time.last - time.first) % 1440
    on = near_year(time.on, day) if time.on is not None and day is not None else time.on
    start = _first(on)
    dated = on is not None and start is not None and on.after == start + timedelta(1)
    midnight = start.toordinal() * 1440 if dated and start is not None else 0
    firsts = (time.first, (time.first + 720) % 1440) if time.either_half else (time.first,)
    return tuple(_Stretch(midnight + first, midnight + first + length, dated) for first in firsts)


def _between_zones(claimed: str | None, stated: str | None, place: str | None, day: date | None) -> int | None:
    """Minutes to add to a clock in `claimed` to get the one in `stated`; None where one of them is not known."""
    claimed = (place or claimed) if claimed == "local" else claimed
    stated = (place or stated) if stated == "local" else stated
    if claimed == stated:
        return 0
    there, here = _offset(claimed, day), _offset(stated, day)
    return None if there is None or here is None else here - there


def _offset(zone: str | None, day: date | None) -> int | None:
    """Minutes ahead of universal time at noon of that day; by the winter of 2024 where no day is known."""
    if zone is None or zone == "local":
        return None
    if zone.startswith("UTC"):
        hours, _, minutes = zone[4:].partition(":")
        return (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if zone[3:4] == "-" else 1)
    from zoneinfo import ZoneInfo

    day = day or date(2024, 1, 1)
    try:
        offset = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone)).utcoffset()
    except (KeyError, ValueError, OSError):  # no such zone, or a system without the table of zones
        return None
    return None if offset is None else int(offset.total_seconds() // 60)


def _compare_minutes(one: _Stretch, other: _Stretch, claimed: TimeSpan, stated: TimeSpan) -> Comparison:
    if not (one.dated and other.dated):
        one = one.moved(round((other.first + other.last - one.first - one.last) / 2880) * 1440)
    said, given = format_time(claimed), format_time(stated)
    gap = max(one.first - other.last, other.first - one.last, 0)
    if (one.first, one.last) == (other.first, other.last):
        if said == given:
            return _direct(Stance.SUPPORTS, f"the source gives {given} as well")
        same_clock = (claimed.zone, claimed.on) == (stated.zone, stated.on)
        return _direct(Stance.SUPPORTS, f"the source gives {given}" if same_clock else f"{given} is {said}")
    if one.first <= other.first and other.last <= one.last:
        return _direct(Stance.SUPPORTS, f"{given} lies in {said}")
    if gap <= ABOUT_MINUTES and (claimed.about or stated.about):
        return _direct(Stance.SUPPORTS, f"{given} is within a quarter of an hour of {said}")
    if gap == 0:
        return _direct(Stance.CONSISTENT, f"{said} and {given} overlap")
    if gap <= max(_rounding(one), _rounding(other)):
        return _implied(Stance.CONSISTENT, f"the source gives {given}, which is {said} but for rounding")
    return _direct(Stance.CONTRADICTS, f"the source gives {given}, not {said}")


def _rounding(stretch: _Stretch) -> int:
    """Minutes by which a round time may be off as people use it: 6 p.m., 6:30, 6:25; none for 6:28 (house)."""
    if stretch.first != stretch.last:
        return 0
    minute = stretch.first % 60
    return 10 if minute == 0 else 5 if minute % 15 == 0 else 2 if minute % 5 == 0 else 0


def _direct(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.DIRECT, reason=reason)


def _implied(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.IMPLIED, reason=reason)
