"""How far a negation reaches: the ends of clauses, predicates and phrases. All places are indices of words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from ..language.en import polarity as english
from .clause import find_clause_starts
from .phrase import Phrases, index_phrases, match_phrase
from .word import MOST_MARKS, read_words

_MOST_STOPS, LONGEST_SCOPE = 4, 60  # looked at from one place, so that no text takes more than linear time (house)


@lru_cache(maxsize=1)
def excluding_phrases() -> Phrases:
    return index_phrases(english.EXCLUDING)


class Scopes:
    """The words of one sentence and where its clauses begin. Places are indices of words."""

    __slots__ = ("folded", "paired", "shape", "starts", "stops", "words")

    def __init__(self, text: str) -> None:
        self.words = read_words(text)
        self.folded, self.shape = self.words.folded, self.words.shape
        self.starts = find_clause_starts(text)
        self.stops = self.find_stops()
        self.paired = -1  # up to where a "neither" takes in each "nor"

    def word(self, index: int) -> str:
        return self.folded[index] if 0 <= index < len(self.folded) else ""

    def role(self, index: int) -> str:
        return self.shape[index] if 0 <= index < len(self.shape) else ""

    def at(self, index: int, phrases: Phrases) -> int:
        return match_phrase(phrases, self.folded, index)

    def clause_start(self, index: int) -> int:
        return self.starts[max(0, bisect_right(self.starts, index) - 1)]

    def clause_end(self, index: int) -> int:
        """The last word of the clause that the word stands in."""
        place = bisect_right(self.starts, index)
        return self.trim(index, (self.starts[place] if place < len(self.starts) else len(self.shape)) - 1)

    def trim(self, first: int, last: int) -> int:
        """`last`, moved before the marks and joining words at the end."""
        for index in range(last, max(first, last - MOST_MARKS) - 1, -1):
            if self.shape[index] not in ',.-("c':
                return index
        return first - 1

    def predicate_end(self, first: int, *, through_nor: bool = False) -> int:
        """The last word of the predicate that begins at `first`: of the clause, or before a "but" or "nor"."""
        if first >= len(self.shape):
            return first - 1
        last = self.clause_end(first)
        stop = bisect_left(self.stops, first)
        for index in self.stops[stop : stop + _MOST_STOPS]:
            if index > last:
                break
            word = self.folded[index]
            if word == "but" or (word == "nor" and not through_nor) or (word not in ("but", "nor") and index > first):
                return self.trim(first, index - 1)
        return last

    def find_stops(self) -> list[int]:
        """The places of "but", "nor" and the phrases that exclude, which end a predicate."""
        return [
            index
            for index, word in enumerate(self.folded)
            if word in ("but", "nor") or (word in excluding_phrases() and self.at(index, excluding_phrases()))
        ]

    def phrase_end(self, first: int) -> int:
        """The last word of the noun phrase or participle phrase that begins at `first`."""
        last = self.predicate_end(first)
        verbal = self.role(first) in ("g", "e", "b")
        for index in range(first + 1, min(last, first + LONGEST_SCOPE) + 1):
            role = self.shape[index]
            if role in ",.vam" or (role == "c" and not verbal and self.folded[index] != "or"):
                return self.trim(first, index - 1)
        return last
