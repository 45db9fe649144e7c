"""Phrases looked up by their first or last word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from .split import Words

T = TypeVar("T")


class PhraseTable(Generic[T]):
    """Phrases of words in lower case, each with what it stands for."""

    __slots__ = ("_by_first", "_by_last")

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        rows = sorted(((phrase.split(), value) for phrase, value in phrases), key=lambda row: -len(row[0]))
        self._by_first: dict[str, list[tuple[list[str], T]]] = {}
        self._by_last: dict[str, list[tuple[list[str], T]]] = {}
        for row in rows:
            self._by_first.setdefault(row[0][0], []).append(row)
            self._by_last.setdefault(row[0][-1], []).append(row)

    def find_at(self, words: Words, index: int) -> tuple[T, int] | None:
        """What the longest phrase that begins at `index` stands for, and the index after it."""
        for phrase, value in self._by_first.get(words.at(index), ()):
            if words.lower[index : index + len(phrase)] == phrase:
                return value, index + len(phrase)
        return None

    def find_before(self, words: Words, index: int) -> tuple[T, int] | None:
        """What the longest phrase that ends before `index` stands for, and the index of its first word."""
        for phrase, value in self._by_last.get(words.at(index - 1), ()):
            start = index - len(phrase)
            if start >= 0 and words.lower[start:index] == phrase:
                return value, start
        return None

    def first_words(self) -> frozenset[str]:
        return frozenset(self._by_first)

    def last_words(self) -> frozenset[str]:
        return frozenset(self._by_last)


def split_phrases(table: dict[str, str]) -> Iterable[tuple[str, str]]:
    """The phrases of a language table, each with the key it stands under."""
    return ((phrase, key) for key, phrases in table.items() for phrase in phrases.split("|"))
