"""Clauses and the words they are made of, by the corpora, and what holds whatever the text."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim.clause import split_clauses
from claimcheck.claim.word import ROLES, read_words

from .rows import Row, read_rows, texts_of

WORDS = "while that who and , ; said hit hitting wounded by the base 33 missiles were - ( ) \" 's which without"


@pytest.mark.parametrize("row", read_rows("clause.yaml"))
def test_clauses(row: Row) -> None:
    text = row.text.replace("| ", "")
    expected = [part.strip(" ,.;()—") for part in row.text.split("|") if part.strip(" .—")]
    assert [span.cut(text) for span in split_clauses(text)] == expected
    assert len(expected) == row.want


@pytest.mark.parametrize("row", read_rows("word.yaml"))
def test_roles(row: Row) -> None:
    match = re.search(r"\*(.+?)\*", row.text)
    assert match
    words = read_words(row.text.replace("*", ""))
    found = [ROLES[words.shape[i]].upper() for i, token in enumerate(words.tokens) if token.span.start == match.start()]
    assert found == [row.want]


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), texts_of(WORDS)))
def test_clauses_are_in_order_and_hold_every_word(text: str) -> None:
    clauses = split_clauses(text)
    assert all(0 <= clause.start < clause.end <= len(text) for clause in clauses)
    assert all(one.end <= other.start for one, other in pairwise(clauses))
    for token in read_words(text).tokens:
        if token.kind in ("word", "number"):
            assert any(clause.start <= token.span.start < clause.end for clause in clauses)
