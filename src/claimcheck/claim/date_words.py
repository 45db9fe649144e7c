"""A sentence as the small words that dates are made of: letters, digits and single marks."""

from __future__ import annotations

import re

from ..language.en.date import CARDINAL_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS, TENS

_WORD = re.compile(r"[^\W\d_]+|[0-9]+|\S")
_MARKS = {"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "‒": "-", "‑": "-", "‐": "-", "−": "-"}
_AHEAD = 24  # blank words past the end, so that looking ahead needs no bounds
_STUCK = frozenset("$€£#/\\-.,:+_=@&")  # what makes a figure part of a longer one when it stands right before it


class Line:
    """Lower-case `words` with where each starts and ends in the text; blank words follow the last of `count`."""

    __slots__ = ("count", "ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _WORD.finditer(text)]
        low = text.lower()
        if len(low) == len(text):
            words = [low[start:end] for start, end in spans]
        else:
            words = [text[start:end].lower() for start, end in spans]
        if not text.isascii():
            words = [_MARKS.get(word, word) for word in words]
        self.text = text
        self.count = len(words)
        self.words = words + [""] * _AHEAD
        self.starts = [start for start, _ in spans] + [-1] * _AHEAD
        self.ends = [end for _, end in spans] + [-2] * _AHEAD

    def touches(self, index: int) -> bool:
        """The word stands right against the next one."""
        return self.ends[index] == self.starts[index + 1]

    def joined(self, first: int, last: int) -> bool:
        """The words from first to last stand against each other."""
        return all(self.ends[index] == self.starts[index + 1] for index in range(first, last))

    def capital(self, index: int) -> bool:
        return self.starts[index] >= 0 and self.text[self.starts[index]].isupper()

    def raw(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]] if index < self.count else ""

    def before(self, index: int) -> str:
        """The word before, blank at the start."""
        return self.words[index - 1] if index else ""

    def stuck(self, index: int) -> bool:
        """The word is the tail of a longer figure, label or sum: "$2024", "F-16", "3,000"."""
        if not index or not self.touches(index - 1):
            return False
        before = self.words[index - 1]
        if before == "t" and index > 1 and is_digits(self.words[index - 2]):
            return False  # 2024-01-20T18:30
        if before == "." and index > 1 and len(self.words[index - 2]) > 2 and self.words[index - 2].isalpha():
            return False  # a full stop with no space after it
        return (before in _STUCK and self.raw(index - 1) != "—") or before.isalnum()


def is_digits(word: str) -> bool:
    return word.isdigit() and word.isascii()


def number_at(line: Line, index: int, digits: int) -> int | None:
    """The number at a word of at most so many digits."""
    word = line.words[index]
    return int(word) if len(word) <= digits and word.isdigit() and word.isascii() else None


def day_at(line: Line, index: int) -> tuple[int, int] | None:
    """A day of the month, "8", "8th", "eighth", "twenty-first", and the index of the word after it."""
    day = number_at(line, index, 2)
    if day is None:
        return ordinal_word_at(line, index)
    if not 1 <= day <= 39:
        return None
    after = index + 1
    if line.touches(index):
        if line.words[after] in ORDINAL_ENDINGS:
            return day, after + 1
        if line.words[after].isalpha():
            return None
    return day, after


def ordinal_word_at(line: Line, index: int) -> tuple[int, int] | None:
    """ "eighth", "twenty-first", and the index of the word after it."""
    word = line.words[index]
    if word in ORDINAL_WORDS:
        return ORDINAL_WORDS[word], index + 1
    if word in TENS:
        after = index + 2 if line.words[index + 1] == "-" else index + 1
        ones = ORDINAL_WORDS.get(line.words[after], 10)
        if ones < 10:
            return TENS[word] + ones, after + 1
    return None


def ordinal_at(line: Line, index: int) -> tuple[int, int] | None:
    """ "19th", "nineteenth", and the index of the word after it; a bare "19" is none."""
    number = number_at(line, index, 2)
    if number is None:
        return ordinal_word_at(line, index)
    if line.touches(index) and line.words[index + 1] in ORDINAL_ENDINGS:
        return number, index + 2
    return None


def cardinal_at(line: Line, index: int) -> tuple[int, int] | None:
    """ "3", "three", "a", "twenty-one", and the index of the word after it."""
    number = number_at(line, index, 3)
    if number is not None:
        return (number, index + 1) if not line.stuck(index) else None
    value = CARDINAL_WORDS.get(line.words[index])
    if value is None:
        return None
    ones = CARDINAL_WORDS.get(line.words[index + 2], 10) if line.words[index + 1] == "-" else 10
    if value >= 20 and ones < 10:
        return value + ones, index + 3
    return value, index + 1
