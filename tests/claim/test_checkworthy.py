"""Check-worthiness, by the corpus, and what holds whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim.checkworthy import decide_checkability

from .rows import Row, read_rows, texts_of

WORDS = '33 missiles hit I think will should who did ? said that the best Iran , . " if please in 2020 was by photo'


@pytest.mark.parametrize("row", read_rows("checkworthy.yaml"))
def test_what_is_checkable(row: Row) -> None:
    found = decide_checkability(row.text)
    assert ("checkable" if found.checkable else found.reason) == row.want


@pytest.mark.parametrize("unit", ["I think ", "he said ", "if ", "33 ", "the best ", "who did ", "a. "])
def test_long_texts_are_read(unit: str) -> None:
    decide_checkability(unit * (50_000 // len(unit)))


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), texts_of(WORDS)))
def test_never_raises_and_gives_a_reason(text: str) -> None:
    found = decide_checkability(text)
    assert found.reason
    assert 0 <= found.score <= 1
