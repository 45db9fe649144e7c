"""Dates and times of day compared as stretches: a stance, its strength and the reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

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
    if claimed.first is None and claimed.after is None:
        return _compare_weekday(claimed, stated)
    said, given = format_date(replace(claimed, weekday=None)), format_date(replace(stated, weekday=None))
    if (claimed.first, claimed.after) == (stated.first, stated.after):
        if stated.about and not claimed.about:
            return _implied(Stance.SUPPORTS, f"the source says {given}")
        if supplied:
            return _implied(Stance.SUPPORTS, f"the source gives {given}; the claim names no year")
        return _direct(Stance.SUPPORTS, f"the source gives {given} as well")
    reach = widen(claimed, ABOUT_DAYS) if claimed.about else claimed
    if contains(reach, stated):
        if claimed.about and not contains(claimed, stated):
            return _direct(Stance.SUPPORTS, f"{given} is close to {said.removeprefix('about ')}")
        return _direct(
            Stance.SUPPORTS, f"{given} lies in {said}" if claimed.first and claimed.after else f"{given} is {said}"
        )
    if not meets(reach, widen(stated, ABOUT_DAYS) if stated.about else stated):
        return _direct(Stance.CONTRADICTS, f"the source gives {given}, not {said}")
    if contains(stated, claimed):
        return _direct(Stance.CONSISTENT, f"{said} lies in {given}, which is all the source says")
    return _direct(Stance.CONSISTENT, f"{said} and {given} overlap")


def _in_one_year(claimed: DateSpan, stated: DateSpan) -> tuple[DateSpan, DateSpan, bool]:
    """Both sides in the same year where one of them, at least, has none of its own."""
    if not claimed.year_written and claimed.first and (day := stated.first or stated.after):
        moved = near_year(claimed, day)
        known = day.year != NO_YEAR
        return replace(moved, year_written=known), stated, True
    if not stated.year_written and stated.first and (day := claimed.first or claimed.after):
        return claimed, replace(near_year(stated, day), year_written=True), False
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
    """Minutes `first` to `last`, counted on from midnight of the first day of the calendar where `dated`."""

    first: int
    last: int
    dated: bool

    def moved(self, minutes: int) -> _Stretch:
        return _Stretch(self.first + minutes, self.last + minutes, self.dated)


def compare_time(claimed: TimeSpan, stated: TimeSpan, *, zone: str | None, day: date | None) -> Comparison:
    """The same minute supports, and within 15 minutes where either says "about"; else within rounding is consistent.

    `zone` is that of the place: what "local", or nothing, means. `day` settles summer time where no date is written.
    Both sides are counted in universal time where their zones differ, with their dates where both have one.
    """
    day = _first(claimed.on) or _first(stated.on) or day
    given, said = format_time(stated), format_time(claimed)
    shift = _between_zones(claimed.zone or zone, stated.zone or zone, zone, day)
    if shift is None:
        return _implied(Stance.CONSISTENT, f"the source gives {given}, in another zone")
    found = [
        _compare_minutes(one.moved(shift), other, claimed, stated, said, given)
        for one in _stretches(claimed)
        for other in _stretches(stated)
    ]
    return min(found, key=lambda comparison: _ORDER.index((comparison.stance, comparison.strength)))


_ORDER = [
    (stance, strength)
    for stance in (Stance.SUPPORTS, Stance.CONSISTENT, Stance.CONTRADICTS)
    for strength in (Strength.DIRECT, Strength.IMPLIED)
]


def _first(span: DateSpan | None) -> date | None:
    return span.first if span is not None and span.first is not None and span.first.year != NO_YEAR else None


def _stretches(time: TimeSpan) -> list[_Stretch]:
    """The readings of a time: two where neither a.m. nor p.m. is written."""
    length = (time.last - time.first) % 1440
    start, dated = time.first, False
    if time.on is not None and time.on.first and time.on.after == time.on.first + timedelta(1) and time.on.year_written:
        start, dated = start + time.on.first.toordinal() * 1440, True
    starts = [start, start - time.first + (time.first + 720) % 1440] if time.either_half else [start]
    return [_Stretch(first, first + length, dated) for first in starts]


def _between_zones(claimed: str | None, stated: str | None, place: str | None, day: date | None) -> int | None:
    """Minutes to add to a clock in `claimed` to get one in `stated`; None where one of them is not known."""
    claimed = place if claimed == "local" else claimed
    stated = place if stated == "local" else stated
    if claimed == stated:
        return 0
    there, here = _offset(claimed, day), _offset(stated, day)
    return None if there is None or here is None else here - there


def _offset(zone: str | None, day: date | None) -> int | None:
    """Minutes ahead of universal time on that day; by winter time where no day is known."""
    if zone is None:
        return None
    if zone.startswith("UTC"):
        sign, hours, minutes = zone[3:4], zone[4:6] or "0", zone[7:9] or "0"
        return (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
    from zoneinfo import ZoneInfo

    try:
        day = day or date(2000, 1, 1)
        offset = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone)).utcoffset()
    except (KeyError, ValueError, OSError):
        return None
    return None if offset is None else int(offset.total_seconds() // 60)


def _compare_minutes(
    one: _Stretch, other: _Stretch, claimed: TimeSpan, stated: TimeSpan, said: str, given: str
) -> Comparison:
    if not (one.dated and other.dated):
        one = one.moved(round((other.first + other.last - one.first - one.last) / 2880) * 1440)
    gap = max(one.first - other.last, other.first - one.last, 0)
    same = "the same time" if claimed.zone != stated.zone else "the same"
    if (one.first, one.last) == (other.first, other.last):
        if stated.about and not claimed.about:
            return _implied(Stance.SUPPORTS, f"the source says {given}")
        return _direct(Stance.SUPPORTS, f"{given} is {same}" if said != given else f"the source gives {given} as well")
    if one.first <= other.first and other.last <= one.last:
        return _direct(Stance.SUPPORTS, f"{given} lies in {said}")
    if gap <= ABOUT_MINUTES and (claimed.about or stated.about):
        strength = Strength.DIRECT if claimed.about else Strength.IMPLIED
        return Comparison(stance=Stance.SUPPORTS, strength=strength, reason=f"{given} is within a quarter of an hour")
    if gap == 0:
        return _direct(Stance.CONSISTENT, f"{said} and {given} overlap")
    if gap <= _rounding(one):
        return _implied(Stance.CONSISTENT, f"the source gives {given}, which may have been rounded")
    return _direct(Stance.CONTRADICTS, f"the source gives {given}, not {said}")


def _rounding(one: _Stretch) -> int:
    """Minutes by which a round time may be off as people use it: 6 p.m., 6:30, 6:25 (house)."""
    if one.first != one.last:
        return 0
    minute = one.first % 60
    return 10 if minute == 0 else 5 if minute % 15 == 0 else 2 if minute % 5 == 0 else 0


def _direct(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.DIRECT, reason=reason)


def _implied(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.IMPLIED, reason=reason)
