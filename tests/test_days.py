"""Stretches of days: what lies in what, their early and late parts, years supplied, and how they are written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.days import NO_YEAR, contains, format_date, format_time, meets, near_year, part_of, widen
from claimcheck.model import DateSpan, TimeSpan


def span(first: str | None, after: str | None, *, about: bool = False, year: bool = True) -> DateSpan:
    return DateSpan(
        first=date.fromisoformat(first) if first else None,
        after=date.fromisoformat(after) if after else None,
        about=about,
        year_written=year,
    )


YEAR = span("2024-01-01", "2025-01-01")
MONTH = span("2024-01-01", "2024-02-01")
SINCE = span("2024-02-01", None)
UNTIL = span(None, "2024-02-01")
ALL = span(None, None)


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        (YEAR, MONTH, True),
        (MONTH, YEAR, False),
        (MONTH, MONTH, True),
        (UNTIL, MONTH, True),
        (SINCE, MONTH, False),
        (ALL, SINCE, True),
        (SINCE, ALL, False),
    ],
)
def test_contains(outer: DateSpan, inner: DateSpan, expected: bool) -> None:
    assert contains(outer, inner) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [(YEAR, MONTH, True), (MONTH, SINCE, False), (UNTIL, SINCE, False), (UNTIL, MONTH, True), (ALL, SINCE, True)],
)
def test_meets(left: DateSpan, right: DateSpan, expected: bool) -> None:
    assert meets(left, right) is expected
    assert meets(right, left) is expected


def test_widen() -> None:
    assert widen(MONTH, 3) == span("2023-12-29", "2024-02-04")
    assert widen(SINCE, 3) == span("2024-01-29", None)
    assert widen(span("0001-01-02", "9999-12-30"), 3) == span("0001-01-01", "9999-12-31")


@pytest.mark.parametrize(
    ("part", "first", "after"),
    [("early", "2024-01-01", "2024-01-11"), ("mid", "2024-01-11", "2024-01-21"), ("late", "2024-01-21", "2024-02-01")],
)
def test_parts_of_a_month(part: str, first: str, after: str) -> None:
    expected = (date.fromisoformat(first), date.fromisoformat(after))
    assert part_of(date(2024, 1, 1), date(2024, 2, 1), part) == expected


@pytest.mark.parametrize(
    ("part", "first", "after"),
    [("early", 1990, 1994), ("mid", 1993, 1997), ("late", 1996, 2000)],
)
def test_parts_of_a_decade(part: str, first: int, after: int) -> None:
    assert part_of(date(1990, 1, 1), date(2000, 1, 1), part) == (date(first, 1, 1), date(after, 1, 1))


def test_near_year() -> None:
    bare = span("0004-12-30", "0005-01-03", year=False)
    assert near_year(bare, date(2024, 1, 10)) == span("2023-12-30", "2024-01-03", year=False)
    assert near_year(bare, date(2024, 11, 1)) == span("2024-12-30", "2025-01-03", year=False)
    assert near_year(span("0004-02-29", "0004-03-01", year=False), date(2022, 3, 1)).first == date(2024, 2, 29)
    assert near_year(YEAR, date(1990, 1, 1)) == YEAR


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (span("2024-01-20", "2024-01-21"), "20 January 2024"),
        (span("2024-01-20", "2024-01-21", about=True), "about 20 January 2024"),
        (span("2024-01-20", "2024-01-21", year=False), "20 January"),
        (span("2024-01-08", "2024-01-10"), "8–9 January 2024"),
        (span("2023-10-17", "2024-01-30"), "17 October 2023 to 29 January 2024"),
        (MONTH, "January 2024"),
        (span("2023-06-01", "2023-09-01"), "June 2023 to August 2023"),
        (span("2023-06-01", "2023-09-01", about=True), "summer 2023"),
        (span("2024-01-01", "2024-01-11", about=True), "early January 2024"),
        (span("2024-01-11", "2024-01-21", about=True), "mid-January 2024"),
        (span("2020-05-01", "2020-09-01", about=True), "mid-2020"),
        (YEAR, "2024"),
        (span("2003-01-01", "2012-01-01"), "2003 to 2011"),
        (span("1990-01-01", "2000-01-01"), "the 1990s"),
        (span("1990-01-01", "2000-01-01", about=True), "about the 1990s"),
        (SINCE, "since 1 February 2024"),
        (UNTIL, "until 31 January 2024"),
        (DateSpan(first=None, after=None, weekday=6), "Sunday"),
        (ALL, "an unknown date"),
        (DateSpan(first=date(2024, 1, 20), after=date(2024, 1, 21), weekday=5), "Saturday 20 January 2024"),
    ],
)
def test_dates_in_words(written: DateSpan, text: str) -> None:
    assert format_date(written) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (TimeSpan(first=1110, last=1110), "6:30 p.m."),
        (TimeSpan(first=0, last=0), "midnight"),
        (TimeSpan(first=720, last=720), "noon"),
        (TimeSpan(first=5, last=5), "12:05 a.m."),
        (TimeSpan(first=65, last=92), "1:05 a.m. to 1:32 a.m."),
        (TimeSpan(first=390, last=390, either_half=True), "6:30"),
        (TimeSpan(first=1110, last=1110, zone="local"), "6:30 p.m. local time"),
        (TimeSpan(first=1110, last=1110, zone="UTC"), "6:30 p.m. UTC"),
        (TimeSpan(first=1110, last=1110, zone="UTC+03:00"), "6:30 p.m. UTC+03:00"),
        (TimeSpan(first=1110, last=1110, zone="America/New_York", about=True), "about 6:30 p.m. New York time"),
        (TimeSpan(first=1110, last=1110, on=MONTH), "6:30 p.m. on January 2024"),
    ],
)
def test_times_in_words(written: TimeSpan, text: str) -> None:
    assert format_time(written) == text


_EDGES = st.none() | st.dates()


@given(_EDGES, _EDGES, st.booleans(), st.booleans(), st.none() | st.integers(0, 6), st.dates())
def test_any_span_is_written_and_moved(
    first: date | None, after: date | None, about: bool, year: bool, weekday: int | None, day: date
) -> None:
    if first and after and first >= after:
        first, after = after, first + timedelta(1) if first < date.max else None
    written = DateSpan(first=first, after=after, about=about, weekday=weekday, year_written=year)
    assert format_date(written)
    assert contains(widen(written, 3), written) or after == date.max
    assert near_year(written, day) == written or not year


def test_no_year_is_a_leap_year() -> None:
    assert date(NO_YEAR, 2, 29)
