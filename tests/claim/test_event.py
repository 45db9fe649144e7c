"""Events by what they are called: the look-up finds what a search for every name in the text finds."""

from __future__ import annotations

import marshal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claim.event import EventFinder, build_tables, open_tables
from claimcheck.model import Lexicon
from claimcheck.text import tokenize

EVENTS = {
    "raid": ("the Tower raid", "Tower 22", "raid"),
    "strike": ("Tower 22 strike", "Tower", "Tower 22"),
    "storm": ("Größe", "tower 22 raid of 2019", "K-1 raid"),
}
LEXICON = Lexicon(event_names=EVENTS)
WORDS = st.sampled_from(
    [
        "the",
        "Tower",
        "tower",
        "22",
        "raid",
        "strike",
        "of",
        "2019",
        "Grösse",
        "GRÖSSE",
        "-",
        ",",
        "3\u2009000",
        "\ufdfa",
    ]
)


def plain(text: str) -> str:
    return f" {' '.join(token.folded for token in tokenize(text) if token.kind != 'mark')} "


@given(st.one_of(st.text(max_size=100), st.lists(WORDS, max_size=12).map(" ".join)))
def test_finds_what_a_search_for_every_name_finds(text: str) -> None:
    tokens = tokenize(text)
    line = plain(text)
    named = tuple(event for event, names in EVENTS.items() if any(plain(name) in line for name in names))
    assert EventFinder(LEXICON).find_events(tokens) == named


def test_tables_can_be_stored() -> None:
    tables = open_tables(marshal.loads(marshal.dumps(build_tables(LEXICON))))
    assert EventFinder(Lexicon(), tables).find_events(tokenize("At Tower 22 they saw it.")) == ("raid", "strike")


@pytest.mark.parametrize("text", ["The K-1 raid killed one.", "the K\u20111 raid", "“K-1 Raid”"])
def test_a_name_with_a_hyphen(text: str) -> None:
    assert "storm" in EventFinder(LEXICON).find_events(tokenize(text))


def test_no_events_no_mentions() -> None:
    assert EventFinder(Lexicon()).find_events(tokenize("Tower 22")) == ()
