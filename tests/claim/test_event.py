"""Events by what they are called: the look-up finds what a search for every name in the text finds."""

from __future__ import annotations

import marshal

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claim.event import EventFinder, build_tables, open_tables
from claimcheck.model import Lexicon
from claimcheck.text import fold, tokenize

EVENTS = {
    "raid": ("the Tower raid", "Tower 22", "raid"),
    "strike": ("Tower 22 strike", "Tower", "Tower 22"),
    "storm": ("Größe", "tower 22 raid of 2019"),
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


@given(st.one_of(st.text(max_size=100), st.lists(WORDS, max_size=12).map(" ".join)))
def test_finds_what_a_search_for_every_name_finds(text: str) -> None:
    tokens = tokenize(text)
    line = f" {' '.join(token.folded for token in tokens if token.kind != 'mark')} "
    named = tuple(event for event, names in EVENTS.items() if any(f" {fold(name)} " in line for name in names))
    assert EventFinder(LEXICON).find_events(tokens) == named


def test_tables_can_be_stored() -> None:
    tables = open_tables(marshal.loads(marshal.dumps(build_tables(LEXICON))))
    assert EventFinder(Lexicon(), tables).find_events(tokenize("At Tower 22 they saw it.")) == ("raid", "strike")


def test_no_events_no_mentions() -> None:
    assert EventFinder(Lexicon()).find_events(tokenize("Tower 22")) == ()
