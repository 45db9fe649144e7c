"""A statement's value: days, by the shorter way that most are read by, are what they are in a sentence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claim.date import parse_date
from claimcheck.claim.name import NameFinder
from claimcheck.claim.value import parse_value
from claimcheck.errors import ReadingError
from claimcheck.model import Lexicon, Value, ValueKind


def parse(text: str) -> Value:
    return parse_value(text, ValueKind.DATE, Lexicon(), NameFinder(Lexicon()))


@given(st.dates(max_value=date(9999, 12, 30)))
def test_a_day_is_read_as_any_date_is(day: date) -> None:
    assert parse(str(day)) == parse_date(str(day))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-02-30", "there is no 30 February"),
        ("2024-13-01", "there is no month 13"),
        ("0000-01-01", "is not a date"),
        ("9999-12-31", "is the last day of the calendar"),
    ],
)
def test_no_day(text: str, words: str) -> None:
    with pytest.raises(ReadingError, match=words):
        parse(text)
