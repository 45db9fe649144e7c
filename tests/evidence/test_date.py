"""compare_date and compare_time: stretches of days and minutes, with the reason each comparison gives."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.date import compare_date, compare_time
from claimcheck.model import DateSpan, Stance, Strength, TimeSpan

SUPPORTS, CONSISTENT, CONTRADICTS = Stance.SUPPORTS, Stance.CONSISTENT, Stance.CONTRADICTS


def span(first: str | None, last: str | None = "", *, about: bool = False, year: bool = True) -> DateSpan:
    """The days from `first` to `last`, both included; one day where no last is given, None for an open end."""
    last = first if last == "" else last
    after = date.fromisoformat(last) + timedelta(1) if last else None
    return DateSpan(first=date.fromisoformat(first) if first else None, after=after, about=about, year_written=year)


DAY = span("2024-01-20")
JANUARY = span("2024-01-01", "2024-01-31")
YEAR = span("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("claimed", "stated", "stance", "strength", "reason"),
    [
        (DAY, DAY, SUPPORTS, Strength.DIRECT, "the source gives 20 January 2024 as well"),
        (JANUARY, DAY, SUPPORTS, Strength.DIRECT, "20 January 2024 lies in January 2024"),
        (YEAR, DAY, SUPPORTS, Strength.DIRECT, "20 January 2024 lies in 2024"),
        (
            DAY,
            JANUARY,
            CONSISTENT,
            Strength.DIRECT,
            "the source says only January 2024",
        ),
        (
            span("2024-01-21"),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "the source gives 20 January 2024, not 21 January 2024",
        ),
        (
            span("2020-01-01", "2020-12-31"),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "the source gives 20 January 2024, not 2020",
        ),
        (
            span("2024-01-18", "2024-01-25"),
            span("2024-01-20", "2024-01-28"),
            CONSISTENT,
            Strength.DIRECT,
            "the source gives 20–28 January 2024, which does not rule out 18–25 January 2024",
        ),
        # about
        (span("2024-01-18", about=True), DAY, SUPPORTS, Strength.DIRECT, "20 January 2024 is close to 18 January 2024"),
        (
            span("2024-01-10", about=True),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "the source gives 20 January 2024, not about 10 January 2024",
        ),
        (
            DAY,
            span("2024-01-20", about=True),
            SUPPORTS,
            Strength.DIRECT,
            "the source gives about 20 January 2024",
        ),
        (
            DAY,
            span("2024-01-18", about=True),
            CONSISTENT,
            Strength.DIRECT,
            "the source gives about 18 January 2024, which does not rule out 20 January 2024",
        ),
        # open ends
        (
            span("2023-10-17", None),
            DAY,
            SUPPORTS,
            Strength.DIRECT,
            "20 January 2024 is no earlier than 17 October 2023",
        ),
        (
            span(None, "2024-01-19"),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "the source gives 20 January 2024, which is after 19 January 2024",
        ),
        (
            DAY,
            span("2023-10-17", None),
            CONSISTENT,
            Strength.DIRECT,
            "the source says only since 17 October 2023",
        ),
        # no year
        (
            span("0004-01-20", year=False),
            DAY,
            SUPPORTS,
            Strength.IMPLIED,
            "the source gives 20 January 2024; the claim names no year",
        ),
        (
            span("2025-01-20", year=False),
            DAY,
            SUPPORTS,
            Strength.IMPLIED,
            "the source gives 20 January 2024; the claim names no year",
        ),
        (
            span("0004-01-21", year=False),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "the source gives 20 January 2024, not 21 January 2024",
        ),
        (DAY, span("0004-01-20", year=False), SUPPORTS, Strength.DIRECT, "the source gives 20 January 2024 as well"),
        # a weekday alone
        (
            DateSpan(first=None, after=None, weekday=5),
            DAY,
            SUPPORTS,
            Strength.IMPLIED,
            "20 January 2024 was a Saturday; the claim names no date",
        ),
        (
            DateSpan(first=None, after=None, weekday=6),
            DAY,
            CONTRADICTS,
            Strength.DIRECT,
            "20 January 2024 was a Saturday, not a Sunday",
        ),
        (
            DateSpan(first=None, after=None, weekday=6),
            JANUARY,
            CONSISTENT,
            Strength.IMPLIED,
            "the source gives January 2024, which holds every weekday",
        ),
    ],
)
def test_dates(claimed: DateSpan, stated: DateSpan, stance: Stance, strength: Strength, reason: str) -> None:
    found = compare_date(claimed, stated)
    assert (found.stance, found.strength, found.reason) == (stance, strength, reason)


def clock(
    text: str, *, about: bool = False, zone: str | None = None, on: str | None = None, half: bool = True
) -> TimeSpan:
    ends = [int(end[:2]) * 60 + int(end[3:]) for end in text.split("-")]
    day = span(on) if on else None
    return TimeSpan(first=ends[0], last=ends[-1], about=about, zone=zone, on=day, either_half=not half)


BAGHDAD, NEW_YORK = "Asia/Baghdad", "America/New_York"


@pytest.mark.parametrize(
    ("claimed", "stated", "stance", "reason"),
    [
        (clock("18:30"), clock("18:30"), SUPPORTS, "the source gives 6:30 p.m. as well"),
        (clock("18:30"), clock("18:45"), CONTRADICTS, "the source gives 6:45 p.m., not 6:30 p.m."),
        (clock("18:30"), clock("06:30"), CONTRADICTS, "the source gives 6:30 a.m., not 6:30 p.m."),
        # about
        (
            clock("18:30", about=True),
            clock("18:41"),
            SUPPORTS,
            "6:41 p.m. is within a quarter of an hour of about 6:30 p.m.",
        ),
        (
            clock("18:41"),
            clock("18:30", about=True),
            SUPPORTS,
            "about 6:30 p.m. is within a quarter of an hour of 6:41 p.m.",
        ),
        (clock("18:30", about=True), clock("18:50"), CONTRADICTS, "the source gives 6:50 p.m., not about 6:30 p.m."),
        (
            clock("00:05", about=True),
            clock("23:55"),
            SUPPORTS,
            "11:55 p.m. is within a quarter of an hour of about 12:05 a.m.",
        ),
        (clock("18:30"), clock("18:30", about=True), SUPPORTS, "the source gives about 6:30 p.m."),
        # rounding
        (
            clock("18:00"),
            clock("18:07"),
            CONSISTENT,
            "the source gives 6:07 p.m., which is 6:00 p.m. but for rounding",
        ),
        (clock("18:00"), clock("18:30"), CONTRADICTS, "the source gives 6:30 p.m., not 6:00 p.m."),
        (clock("18:28"), clock("18:30"), CONSISTENT, "the source gives 6:30 p.m., which is 6:28 p.m. but for rounding"),
        (clock("18:28"), clock("18:29"), CONTRADICTS, "the source gives 6:29 p.m., not 6:28 p.m."),
        # stretches
        (clock("18:00-06:00"), clock("01:30"), SUPPORTS, "1:30 a.m. lies in 6:00 p.m. to 6:00 a.m."),
        (clock("01:30"), clock("18:00-06:00"), CONSISTENT, "1:30 a.m. and 6:00 p.m. to 6:00 a.m. overlap"),
        (clock("06:00-11:59"), clock("18:30"), CONTRADICTS, "the source gives 6:30 p.m., not 6:00 a.m. to 11:59 a.m."),
        (clock("01:05-01:32"), clock("01:20"), SUPPORTS, "1:20 a.m. lies in 1:05 a.m. to 1:32 a.m."),
        # neither a.m. nor p.m.
        (clock("06:30", half=False), clock("18:30"), SUPPORTS, "the source gives 6:30 p.m."),
        (clock("06:30", half=False), clock("19:30"), CONTRADICTS, "the source gives 7:30 p.m., not 6:30"),
        # zones
        (
            clock("18:30", zone="local"),
            clock("18:30", zone=BAGHDAD),
            SUPPORTS,
            "6:30 p.m. Baghdad time is 6:30 p.m. local time",
        ),
        (clock("18:30"), clock("15:30", zone="UTC"), SUPPORTS, "3:30 p.m. UTC is 6:30 p.m."),
        (
            clock("18:30", zone=BAGHDAD),
            clock("18:30", zone="UTC"),
            CONTRADICTS,
            "the source gives 6:30 p.m. UTC, not 6:30 p.m. Baghdad time",
        ),
        (
            clock("15:30"),
            clock("15:30", zone="UTC"),
            CONSISTENT,
            "the source gives 3:30 p.m. UTC; one of the two names no zone",
        ),
        (
            clock("18:30", zone="UTC+03:00"),
            clock("15:30", zone="UTC"),
            SUPPORTS,
            "3:30 p.m. UTC is 6:30 p.m. UTC+03:00",
        ),
        # a night whose date differs by zone
        (
            clock("17:30", zone=NEW_YORK, on="2020-01-07"),
            clock("01:30", zone=BAGHDAD, on="2020-01-08"),
            SUPPORTS,
            "1:30 a.m. Baghdad time on 8 January 2020 is 5:30 p.m. New York time on 7 January 2020",
        ),
        (
            clock("17:30", zone=NEW_YORK),
            clock("01:30", on="2020-01-08"),
            SUPPORTS,
            "1:30 a.m. on 8 January 2020 is 5:30 p.m. New York time",
        ),
        (
            clock("17:30", zone=NEW_YORK, on="2020-01-08"),
            clock("01:30", zone=BAGHDAD, on="2020-01-08"),
            CONTRADICTS,
            "the source gives 1:30 a.m. Baghdad time on 8 January 2020, not 5:30 p.m. New York time on 8 January 2020",
        ),
        # the clock in New York is an hour on in summer
        (
            clock("18:30", zone=NEW_YORK, on="2020-07-07"),
            clock("01:30", on="2020-07-08"),
            SUPPORTS,
            "1:30 a.m. on 8 July 2020 is 6:30 p.m. New York time on 7 July 2020",
        ),
        # the same clock on another day
        (
            clock("18:30", on="2024-01-21"),
            clock("18:30", on="2024-01-20"),
            CONTRADICTS,
            "the source gives 6:30 p.m. on 20 January 2024, not 6:30 p.m. on 21 January 2024",
        ),
    ],
)
def test_times_at_baghdad(claimed: TimeSpan, stated: TimeSpan, stance: Stance, reason: str) -> None:
    found = compare_time(claimed, stated, zone=BAGHDAD, day=date(2024, 1, 20))
    assert (found.stance, found.reason) == (stance, reason)


def test_zone_of_the_place_not_known() -> None:
    found = compare_time(clock("18:30", zone="local"), clock("15:30", zone="UTC"), zone=None, day=None)
    assert (found.stance, found.strength) == (CONSISTENT, Strength.IMPLIED)
    assert compare_time(clock("18:30"), clock("18:30", zone="local"), zone=None, day=None).stance is CONSISTENT
    assert compare_time(clock("18:30"), clock("18:30"), zone=None, day=None).stance is SUPPORTS


def test_zone_that_does_not_exist() -> None:
    found = compare_time(clock("18:30", zone="Asia/Nowhere"), clock("15:30", zone="UTC"), zone=None, day=None)
    assert found.stance is CONSISTENT


_EDGES = st.none() | st.dates(date(1, 1, 10), date(9999, 12, 20))


@st.composite
def _spans(draw: st.DrawFn) -> DateSpan:
    first, after = draw(_EDGES), draw(_EDGES)
    if first and after and first >= after:
        first, after = after, first + timedelta(1)
    return DateSpan(
        first=first,
        after=after,
        about=draw(st.booleans()),
        weekday=draw(st.none() | st.integers(0, 6)),
        year_written=draw(st.booleans()),
    )


@given(_spans(), _spans())
def test_any_two_dates_compare(claimed: DateSpan, stated: DateSpan) -> None:
    assert compare_date(claimed, stated).reason


@given(_spans())
def test_a_written_date_supports_itself(written: DateSpan) -> None:
    if written.first or written.after:
        assert compare_date(written, written).stance is SUPPORTS


@given(_spans(), _spans())
def test_dates_without_a_common_day_contradict_either_way(one: DateSpan, other: DateSpan) -> None:
    if one.year_written and other.year_written and (one.first or one.after) and (other.first or other.after):
        forth, back = compare_date(one, other), compare_date(other, one)
        assert (forth.stance is CONTRADICTS) == (back.stance is CONTRADICTS)


_TIMES = st.builds(
    TimeSpan,
    first=st.integers(0, 1439),
    last=st.integers(0, 1439),
    about=st.booleans(),
    zone=st.sampled_from([None, "local", "UTC", BAGHDAD, NEW_YORK, "UTC-03:30"]),
    on=st.none() | _spans(),
    either_half=st.booleans(),
)


@given(_TIMES, _TIMES, st.sampled_from([None, BAGHDAD]), st.none() | st.dates())
def test_any_two_times_compare(claimed: TimeSpan, stated: TimeSpan, zone: str | None, day: date | None) -> None:
    assert compare_time(claimed, stated, zone=zone, day=day).reason


@given(_TIMES, st.sampled_from([None, BAGHDAD]), st.none() | st.dates())
def test_a_time_supports_itself(time: TimeSpan, zone: str | None, day: date | None) -> None:
    assert compare_time(time, time, zone=zone, day=day).stance is SUPPORTS
