"""Phrases of several words, looked up by their first: one dictionary look-up a word instead of a long pattern."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


def index_phrases(phrases: Iterable[str]) -> Phrases:
    """First word -> the phrases that begin with it, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(group, key=len, reverse=True)) for first, group in found.items()}


def match_phrase(phrases: Phrases, folded: Sequence[str], index: int) -> int:
    """How many words the longest phrase at the word has; 0 if there is none."""
    if 0 <= index < len(folded):
        for phrase in phrases.get(folded[index], ()):
            if tuple(folded[index : index + len(phrase)]) == phrase:
                return len(phrase)
    return 0
