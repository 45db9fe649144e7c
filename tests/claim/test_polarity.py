"""Negations and hedges, by the corpus, and what holds whatever the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim.polarity import find_hedges, find_negations

from .rows import Row, read_rows, texts_of

WORDS = (
    "not never did n't didn't denied that without hitting no nor neither failed to far from , . ? \" 33 the base but"
)


@pytest.mark.parametrize("row", read_rows("polarity.yaml", "negations"))
def test_what_is_denied(row: Row) -> None:
    match = re.search(r"\*(.+?)\*", row.text)
    assert match
    text = row.text.replace("*", "")
    place = match.start()
    covering = [n for n in find_negations(text) if n.scope.start <= place < n.scope.end]
    assert ("negated" if len(covering) % 2 else "affirmed") == row.want


@pytest.mark.parametrize("row", read_rows("polarity.yaml", "scopes"))
def test_cues_and_scopes(row: Row) -> None:
    found = [{"cue": n.cue.cut(row.text), "scope": n.scope.cut(row.text)} for n in find_negations(row.text)]
    assert found == row.want


@pytest.mark.parametrize("row", read_rows("polarity.yaml", "hedges"))
def test_hedges(row: Row) -> None:
    assert [hedge.cut(row.text).lower() for hedge in find_hedges(row.text)] == row.want


@pytest.mark.parametrize(
    "unit", ["not ", "denied that ", "neither nor ", "without hitting ", "did not hit, ", "false that "]
)
def test_long_texts_are_read(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    find_negations(text)
    find_hedges(text)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), texts_of(WORDS)))
def test_never_raises_and_spans_lie_within(text: str) -> None:
    for negation in find_negations(text):
        for span in (negation.cue, negation.scope):
            assert 0 <= span.start < span.end <= len(text)
    hedges = find_hedges(text)
    assert all(0 <= hedge.start < hedge.end <= len(text) for hedge in hedges)
    assert list(hedges) == sorted(hedges)
