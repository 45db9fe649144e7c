"""Attributions, by the corpus, and what holds whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claim.attribution import find_attributions
from claimcheck.claim.polarity import find_negations

from .rows import Row, read_rows, texts_of

WORDS = "said that according to per denied by the Pentagon police and , : \" ' 33 died while told count 's of as"


def read_marks(marked: str) -> tuple[str, list[str], list[str]]:
    """A marked text without its marks, what stands in braces and what in brackets, each in order of opening."""
    text: list[str] = []
    opened: dict[str, list[tuple[int, int]]] = {"{": [], "[": []}
    found: dict[str, dict[int, str]] = {"{": {}, "[": {}}
    count = 0
    for char in marked:
        if char in "{[":
            opened[char].append((count, len(text)))
            count += 1
        elif char in "}]":
            mark = "{" if char == "}" else "["
            order, start = opened[mark].pop()
            found[mark][order] = "".join(text[start:])
        else:
            text.append(char)
    speakers, contents = ([found[mark][order] for order in sorted(found[mark])] for mark in "{[")
    return "".join(text), speakers, contents


@pytest.mark.parametrize("row", read_rows("attribution.yaml", "marked") + read_rows("attribution.yaml", "unread"))
def test_speakers_and_contents(row: Row) -> None:
    text, speakers, contents = read_marks(row.text)
    found = find_attributions(text)
    assert [each.speaker.cut(text).rstrip(",") for each in found] == [each.rstrip(",") for each in speakers]
    assert [each.content.cut(text) for each in found] == contents
    assert all(each.denies == (row.want == "denies") for each in found)
    assert bool(found) == (row.want != "none")


@pytest.mark.parametrize("row", read_rows("attribution.yaml", "marked"))
def test_what_a_speaker_denies_is_negated(row: Row) -> None:
    text, _, _ = read_marks(row.text)
    for each in find_attributions(text):
        if each.denies:
            over = [n for n in find_negations(text) if n.scope.start <= each.content.start < n.scope.end]
            assert len(over) == 1


@pytest.mark.parametrize(
    "unit", ["he said, ", "said ", "according to ", "denied that ", "'s count of ", "a said b and "]
)
def test_long_texts_are_read(unit: str) -> None:
    find_attributions(unit * (50_000 // len(unit)))


@pytest.mark.parametrize("row", read_rows("attribution.yaml", "shared"))
def test_several_by_one_speaker(row: Row) -> None:
    found = [
        {"speaker": each.speaker.cut(row.text), "content": each.content.cut(row.text), "denies": each.denies}
        for each in find_attributions(row.text)
    ]
    assert found == row.want


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), texts_of(WORDS)))
def test_never_raises_and_spans_lie_within(text: str) -> None:
    for each in find_attributions(text):
        for span in (each.cue, each.speaker, each.content):
            assert 0 <= span.start < span.end <= len(text)
