"""A sentence as a reader of attributions sees it: where contents begin and end. All places are indices of words."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from ..dataclass import dataclass
from ..language.en import attribution as english
from .clause import find_clause_starts
from .speaker import LONGEST_PHRASE, Range
from .word import MOST_MARKS, Words, ends_sentence, read_words

_CLAUSES_BACK = 24  # clauses: how far back a content that stands before its speaker is followed (house)


@dataclass(frozen=True, slots=True)
class Report:
    """An attribution in words, before the contents of several are told apart.

    `aside` says that it stands in a relative clause, after which the sentence goes on.
    """

    cue: Range
    speaker: Range
    content: Range
    denies: bool = False
    aside: bool = False


class Sentence:
    """One sentence's words and clauses."""

    __slots__ = ("_figures", "_finites", "first", "first_finite", "folded", "last", "shape", "starts", "words")

    def __init__(self, text: str) -> None:
        self.words: Words = read_words(text)
        self.folded, self.shape = self.words.folded, self.words.shape
        self.starts = find_clause_starts(text)
        self.last = self.back(0, len(self.shape) - 1)
        self.first = self._after_dateline()
        self.first_finite = min([at for role in "vam" if (at := self.shape.find(role)) >= 0], default=-1)
        self._finites: list[int] = []
        self._figures: list[int] = []

    def _after_dateline(self) -> int:
        """Past "BAGHDAD (Reuters) -" at the beginning."""
        dash = self.shape.find("-", 0, 12)
        return dash + 1 if dash > 0 and "(" in self.shape[:dash] and "v" not in self.shape[:dash] else 0

    def word(self, index: int) -> str:
        return self.folded[index] if 0 <= index < len(self.folded) else ""

    def role(self, index: int) -> str:
        return self.shape[index] if 0 <= index < len(self.shape) else ""

    def back(self, first: int, last: int) -> int:
        """`last`, moved before the marks that end a content."""
        for index in range(last, max(first, last - MOST_MARKS) - 1, -1):
            if self.shape[index] not in ',.-("c' or self.words.tokens[index].text in ")]":
                return index
        return first - 1

    def forward(self, first: int) -> int:
        """`first`, moved past the marks that open a content."""
        for index in range(first, min(len(self.shape), first + MOST_MARKS)):
            if self.shape[index] not in ',.-("':
                return index
        return len(self.shape)

    def finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands between the words, both included."""
        self._finites = self._finites or list(accumulate((role in "vam" for role in self.shape), initial=0))
        return last >= first and self._finites[last + 1] > self._finites[first]

    def figure(self, first: int, last: int) -> bool:
        """Whether a number stands between the words, both included."""
        self._figures = self._figures or list(accumulate((role == "#" for role in self.shape), initial=0))
        return last >= first and self._figures[last + 1] > self._figures[first]

    def clause_number(self, index: int) -> int:
        """Which clause the word stands in, from 0."""
        return max(0, bisect_right(self.starts, index) - 1)

    def clause_end(self, index: int) -> int:
        place = bisect_right(self.starts, index)
        return self.back(index, (self.starts[place] if place < len(self.starts) else len(self.shape)) - 1)

    def phrase_last(self, first: int) -> int:
        """The last word of the phrase from `first`: before a finite verb, a clause or a mark."""
        index = first
        while index < min(len(self.shape), first + LONGEST_PHRASE) and self.shape[index] not in ',vam.s("':
            index += 1
        return index - 1

    def opens_contrast(self, start: int) -> bool:
        """Whether the clause that begins at the word is set against the one before it, or is another sentence."""
        place = start + 1 if self.shape[start] in ",." else start
        mark = self.words.tokens[start].text == ";" or (self.shape[start] == "." and ends_sentence(self.words, start))
        return mark or self.word(place) in english.CONTRASTING

    def left_start(self, index: int, before: Report | None) -> int:
        """Where a content that ends before the word begins: at a new sentence, or a contrast to the report before."""
        reported = before.cue[1] if before else len(self.shape)
        place = bisect_right(self.starts, max(0, index - 1)) - 1
        for start in self.starts[place : max(0, place - _CLAUSES_BACK) : -1]:
            if self.opens_contrast(start) and (start > reported or self.shape[start] == "."):
                start = self.forward(start)
                return start + (self.word(start) in english.CONTRASTING)
        return self.forward(self.first)

    def around(
        self, first: int, cue: Range, speaker: Range, before: Report | None = None, *, after: int = -1
    ) -> Report:
        """The report whose content stands before `first`, after the speaker (or the word `after`), or on both sides."""
        closing = max(speaker[1], after)
        content = self.forward(closing + 1)
        before_last = self.back(0, first - 1)
        start = self.left_start(first, before)
        if before_last < start:
            return Report(cue, speaker, (content, self.last))
        if content > self.last or self.folded[content] in english.CONTRASTING or self.shape[closing + 1] in ".s":
            return Report(cue, speaker, (start, before_last))
        return Report(cue, speaker, (start, self.last))
