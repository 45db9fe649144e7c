"""Phrases looked up by their first or last word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .split import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


class PhraseTable(dict["str", "list[tuple[list[str], T]]"]):
    """Phrases of words in lower case, each with what it stands for: by their first word, the longest first."""

    __slots__ = ("_by_last",)

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        for phrase, value in phrases:
            words = phrase.split()
            self.setdefault(words[0], []).append((words, value))
        _put_longest_first(self)
        self._by_last: dict[str, list[tuple[list[str], T]]] = {}

    def find_at(self, words: Words, index: int) -> tuple[T, int] | None:
        """What the longest phrase that begins at `index` stands for, and the index after it."""
        for phrase, value in self.get(words.at(index), ()):
            if words.lower[index : index + len(phrase)] == phrase:
                return value, index + len(phrase)
        return None

    def find_before(self, words: Words, index: int) -> tuple[T, int] | None:
        """What the longest phrase that ends before `index` stands for, and the index of its first word."""
        for phrase, value in self._find_by_last().get(words.at(index - 1), ()):
            start = index - len(phrase)
            if start >= 0 and words.lower[start:index] == phrase:
                return value, start
        return None

    def first_words(self) -> frozenset[str]:
        return frozenset(self)

    def last_words(self) -> frozenset[str]:
        return frozenset(self._find_by_last())

    def _find_by_last(self) -> dict[str, list[tuple[list[str], T]]]:
        if not self._by_last:
            for group in self.values():
                for phrase, value in group:
                    self._by_last.setdefault(phrase[-1], []).append((phrase, value))
            _put_longest_first(self._by_last)
        return self._by_last


def _put_longest_first(groups: dict[str, list[tuple[list[str], T]]]) -> None:
    for group in groups.values():
        if len(group) > 1:
            group.sort(key=lambda row: len(row[0]), reverse=True)


def split_phrases(table: Mapping[T, str]) -> Iterable[tuple[str, T]]:
    """The phrases of a language table, each with the key it stands under."""
    return ((phrase, key) for key, phrases in table.items() for phrase in phrases.split("|"))
