"""Text made safe to print, and values, dates and events in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import DateSpan, Event, LookAlike
from claimcheck.report.phrases import (
    clean,
    describe_event,
    describe_look_alike,
    iso_date,
    plural,
    sentence,
    shorten,
)

from .reports import LEXICON, TAJI, disputed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("plain", "plain"),
        ("two\n\tlines  here", "two lines here"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\u202eabc\u202c", "\\u202eabc\\u202c"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("\ud800", "\\ud800"),
        ("👩\u200d🚒 e\u0301 שלום", "👩\u200d🚒 e\u0301 שלום"),
        ("\U000e0041", "\\U000e0041"),
        ("", ""),
    ],
)
def test_clean(text: str, want: str) -> None:
    assert clean(text) == want


@settings(deadline=None)
@given(st.text())
def test_clean_text_is_one_safe_line(text: str) -> None:
    line = clean(text)
    assert len(line.splitlines()) <= 1
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in line)
    assert clean(line) == line


@pytest.mark.parametrize(
    ("text", "limit", "want"),
    [("short", 10, "short"), ("one two three", 8, "one two …"), ("x" * 50, 10, "x" * 10 + " …"), ("a b", 3, "a b")],
)
def test_shorten(text: str, limit: int, want: str) -> None:
    assert shorten(text, limit) == want


def test_shorten_is_quick_on_long_text() -> None:
    assert len(shorten("word " * 10**6, 100)) <= 102


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("the source says 4", "The source says 4."),
        ("33 is not 4.", "33 is not 4."),
        ("did you mean Erbil?", "Did you mean Erbil?"),
        ("iPhones were counted", "iPhones were counted."),
        ("", ""),
    ],
)
def test_sentence(text: str, want: str) -> None:
    assert sentence(text) == want


def test_plural() -> None:
    assert [plural(count, "claim") for count in (0, 1, 1200)] == ["0 claims", "1 claim", "1,200 claims"]


def span(first: str | None, after: str | None) -> DateSpan:
    return DateSpan(
        first=date.fromisoformat(first) if first else None, after=date.fromisoformat(after) if after else None
    )


@pytest.mark.parametrize(
    ("first", "after", "want"),
    [
        ("2024-01-20", "2024-01-21", "2024-01-20"),
        ("2024-01-20", "2024-01-23", "2024-01-20/2024-01-22"),
        ("2024-01-01", "2024-02-01", "2024-01"),
        ("2024-12-01", "2025-01-01", "2024-12"),
        ("2024-01-01", "2025-01-01", "2024"),
        ("2023-10-17", None, "2023-10-17/.."),
        (None, "2023-10-17", "../2023-10-16"),
        (None, None, "../.."),
    ],
)
def test_iso_date(first: str | None, after: str | None, want: str) -> None:
    assert iso_date(span(first, after)) == want


def make_event(title: str, first: str, after: str | None) -> Event:
    return Event(id="e", title=title, date=span(first, after), places=("ain-al-asad",))


@pytest.mark.parametrize(
    ("event", "want"),
    [
        (make_event("Attack", "2024-01-20", "2024-01-21"), "Attack, 20 January 2024, Ain al-Asad Air Base"),
        (make_event("Attack on Ain al-Asad Air Base, 20 January 2024", "2024-01-20", "2024-01-21"), None),
        (make_event("Troop levels", "2015-01-01", None), "Troop levels, since 2015, Ain al-Asad Air Base"),
    ],
)
def test_describe_event(event: Event, want: str | None) -> None:
    assert describe_event(event, LEXICON) == (want or event.title)


def test_look_alikes_have_a_date() -> None:
    other = disputed().assertions[0].look_alikes[0]
    assert describe_look_alike(other, LEXICON).endswith("Camp Taji, 14 March 2020.")
    plain = LookAlike(event=TAJI, statement=other.statement, source=other.source, reason="33 was the count at Taji")
    assert describe_look_alike(plain, LEXICON) == "33 was the count at Taji, 14 March 2020."
