"""A word no document holds -> the words it may be a misspelling of."""

from __future__ import annotations

from collections.abc import Iterable

_LEAST_LETTERS = 4  # a shorter word has too many neighbours (house)
_NEAR = 0.75  # of 1: one edit in four letters (house)
_FEW = 3


def find_near(word: str, words: Iterable[str]) -> list[tuple[str, float]]:
    """The nearest of `words` with how near each is, from 0 to 1: letters left out, added, changed or swapped."""
    if len(word) < _LEAST_LETTERS or not word.isalpha():
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, list(words), scorer=OSA.normalized_similarity, limit=_FEW, score_cutoff=_NEAR)
    return [(near, score) for near, score, _ in found]
