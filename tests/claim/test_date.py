"""Dates and times of day, by the corpus, and what holds whatever the text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim.date import (
    find_dates,
    find_impossible_dates,
    parse_date,
    parse_time,
)
from claimcheck.claim.date_fault import find_weekday_faults
from claimcheck.claim.date_start import FIRST_WORDS
from claimcheck.claim.date_stretch import READERS
from claimcheck.claim.offset import find_offsets
from claimcheck.days import format_date, format_time
from claimcheck.errors import ReadingError
from claimcheck.model import DateMention, DateSpan, TimeSpan

from .rows import Row, read_rows, texts_of

TODAY = date(2024, 1, 25)  # a Thursday
WORDS = (
    "January Jan . 20 , 2024 20th of May may Sunday Sun 8 - – 9 and to from between since before after until by the "
    "1990s 6:30 p.m. 18:30 GMT Baghdad time local early late mid last this next week month three days ago later 9/11 "
    "1/20/2024 2003 11 about shortly noon night morning ( ) ' s first quarter Q1 century 2024-01-20 T on in at summer "
    "half past six"
)


def _shown(mention: DateMention) -> dict[str, object]:
    """The mention as the corpus writes it, defaults left out."""
    value = mention.value
    shown: dict[str, object] = {}
    if isinstance(value, DateSpan):
        shown["days"] = _days(value)
        shown |= {"weekday": value.weekday} if value.weekday is not None else {}
        shown |= {} if value.year_written else {"year": "supplied"}
    else:
        clock = [f"{minute // 60:02}:{minute % 60:02}" for minute in (value.first, value.last)]
        shown["time"] = clock[0] if value.first == value.last else "-".join(clock)
        shown |= {"zone": value.zone} if value.zone else {}
        shown |= {"day": _days(value.on)} if value.on else {}
        shown |= {"half": False} if value.either_half else {}
    shown |= {"about": True} if value.about else {}
    return shown | ({"role": mention.role} if mention.role != "on" else {})


def _days(span: DateSpan) -> str:
    last = span.after and span.after - timedelta(1)
    return str(span.first) if span.first and span.first == last else f"{span.first or ''}..{last or ''}"


@pytest.mark.parametrize("row", read_rows("date.yaml", "dates"))
def test_dates(row: Row) -> None:
    assert [_shown(mention) for mention in find_dates(row.text, today=TODAY)] == row.want


@pytest.mark.parametrize("row", read_rows("date.yaml", "undated"))
def test_dates_read_on_no_day(row: Row) -> None:
    assert [_shown(mention) for mention in find_dates(row.text, today=None)] == row.want


@pytest.mark.parametrize("row", read_rows("date.yaml", "times"))
def test_times(row: Row) -> None:
    assert [_shown(mention) for mention in find_dates(row.text, today=TODAY)] == row.want


@pytest.mark.parametrize("row", read_rows("date.yaml", "impossible"))
def test_impossible_dates(row: Row) -> None:
    assert [message.partition(":")[0] for _, message in find_impossible_dates(row.text)] == row.want


@pytest.mark.parametrize("row", read_rows("date.yaml", "weekdays"))
def test_weekdays_that_do_not_fit(row: Row) -> None:
    assert [message for _, message in find_weekday_faults(find_dates(row.text, today=TODAY))] == row.want


@pytest.mark.parametrize("row", read_rows("date.yaml", "offsets"))
def test_offsets(row: Row) -> None:
    assert [[low, high] for _, low, high in find_offsets(row.text)] == row.want


def test_mention_covers_the_words_that_place_it() -> None:
    text = "On Sunday, shortly before 6:30 p.m. (Baghdad time), and again between 8 and 9 January, since May 3."
    assert [mention.span.cut(text) for mention in find_dates(text, today=TODAY)] == [
        "Sunday",
        "shortly before 6:30 p.m. (Baghdad time)",
        "between 8 and 9 January",
        "since May 3",
    ]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2024-01-20", "20 January 2024"),
        ("on January 20, 2024", "20 January 2024"),
        ("2024", "2024"),
        ("1850", "1850"),
        ("January 2024", "January 2024"),
        ("2024-01-20 to 2024-01-22", "20–22 January 2024"),
        ("since 2023-10-17", "since 17 October 2023"),
        ("about 20 January 2024", "about 20 January 2024"),
        ("early January 2024", "early January 2024"),
        ("Saturday, January 20, 2024", "Saturday 20 January 2024"),
        ("20 January", "20 January"),
        ("summer 2006", "summer 2006"),
    ],
)
def test_one_date(text: str, written: str) -> None:
    assert format_date(parse_date(text)) == written


@pytest.mark.parametrize(
    "text",
    ["", "soon", "20 January 2024 and 3 May 2024", "in the city on 20 January 2024", "31 February 2024", "6:30 p.m."],
)
def test_no_one_date(text: str) -> None:
    with pytest.raises(ReadingError):
        parse_date(text)


def test_impossible_date_is_said() -> None:
    with pytest.raises(ReadingError, match="February has 29 days"):
        parse_date("31 February 2024")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("about 6:30 pm", "about 6:30 p.m."),
        ("about 6:30 pm Baghdad time", "about 6:30 p.m. Baghdad time"),
        ("18:30", "6:30 p.m."),
        ("6 pm", "6:00 p.m."),
        ("6:30", "6:30"),
        ("noon", "noon"),
        ("overnight", "6:00 p.m. to 6:00 a.m."),
        ("1:30 a.m. on 8 January 2020 (local time)", "1:30 a.m. local time on 8 January 2020"),
        ("between 1:05 a.m. and 1:32 a.m.", "1:05 a.m. to 1:32 a.m."),
    ],
)
def test_one_time(text: str, written: str) -> None:
    assert format_time(parse_time(text)) == written


@pytest.mark.parametrize("text", ["", "late", "20 January 2024", "6:30 p.m. or 7 p.m.", "25:30", "33 at 6:30 p.m."])
def test_no_one_time(text: str) -> None:
    with pytest.raises(ReadingError):
        parse_time(text)


@given(st.text(max_size=80) | texts_of(WORDS), st.none() | st.dates())
def test_never_raises_and_spans_lie_in_the_text(text: str, today: date | None) -> None:
    mentions = find_dates(text, today=today)
    ends = [0]
    for mention in mentions:
        assert mention.span.start >= ends[-1]
        assert mention.span.cut(text).strip() == mention.span.cut(text) != ""
        ends.append(mention.span.end)
    assert ends[-1] <= len(text)
    find_weekday_faults(mentions)
    find_impossible_dates(text)
    find_offsets(text)


@given(texts_of(WORDS), st.sampled_from(["İstanbul said: ", "\u2003\u200b\n", "ﬁ é "]))
def test_spans_hold_whatever_stands_before(text: str, before: str) -> None:
    alone = [mention.span.cut(text) for mention in find_dates(f". {text}", today=TODAY)]
    assert len(alone) == len(find_dates(f"{before}. {text}", today=TODAY))


_DAYS = st.dates(date(1000, 1, 1), date(2180, 1, 1))


@given(_DAYS, st.integers(1, 4000), st.booleans(), st.booleans())
def test_date_written_and_read_back(first: date, length: int, about: bool, with_weekday: bool) -> None:
    length = 1 if with_weekday else length
    weekday = first.weekday() if with_weekday else None
    span = DateSpan(first=first, after=first + timedelta(length), about=about, weekday=weekday)
    assert parse_date(format_date(span)) == span


@given(_DAYS, st.booleans(), st.sampled_from(["since", "until"]))
def test_open_date_written_and_read_back(day: date, about: bool, side: str) -> None:
    first, after = (day, None) if side == "since" else (None, day)
    span = DateSpan(first=first, after=after, about=about)
    assert parse_date(format_date(span)) == span


@given(
    st.integers(0, 1439), st.integers(0, 1439), st.booleans(), st.sampled_from([None, "local", "UTC", "Asia/Baghdad"])
)
def test_time_written_and_read_back(first: int, last: int, about: bool, zone: str | None) -> None:
    span = TimeSpan(first=first, last=last, about=about, zone=zone)
    assert parse_time(format_time(span)) == span


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(WORDS.split()), st.sampled_from(WORDS.split()))
def test_time_taken_is_linear(one: str, other: str) -> None:
    text = f"{one} {other} " * (60_000 // (len(one) + len(other) + 2))
    find_dates(text, today=TODAY)


def test_every_word_a_date_begins_with_is_looked_for() -> None:
    assert READERS.keys() == FIRST_WORDS
