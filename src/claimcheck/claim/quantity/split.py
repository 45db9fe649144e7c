"""A sentence split into words, numbers and marks, for reading figures.

`text.tokenize` gives the tokens that names and measures are met by; figures need other cuts (".5", "10 000") and, since
nearly every word is passed over, no object for each.
"""

from __future__ import annotations

import re
from functools import cache

_NEIGHBOURS = 15
_STRAIGHT = str.maketrans({"\u2019": "'", "\u202f": "\u2009", "\u00a0": "\u2009"})


class Words:
    """The words, numbers and marks of a text: `lower` (curly apostrophes straight), and `start` and `end` of each."""

    __slots__ = ("end", "lower", "size", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        straight = text if text.isascii() else text.translate(_STRAIGHT)
        spans = [match.span() for match in _pattern().finditer(straight)]
        low = straight.lower()
        if len(low) == len(text):
            self.lower = [low[start:end] for start, end in spans]
        else:
            self.lower = [straight[start:end].lower() for start, end in spans]
        self.start = [start for start, _ in spans]
        self.end = [end for _, end in spans]
        self.size = len(spans)

    def __len__(self) -> int:
        return self.size

    def at(self, index: int) -> str:
        """The word at `index`, lower case, empty outside the text."""
        return self.lower[index] if 0 <= index < self.size else ""

    def written(self, index: int) -> str:
        """The word at `index` as it stands in the text, empty outside it."""
        return self.text[self.start[index] : self.end[index]] if 0 <= index < self.size else ""

    def capital(self, index: int) -> bool:
        """The word at `index` begins with a capital letter."""
        return 0 <= index < self.size and self.text[self.start[index]].isupper()

    def touches(self, index: int) -> bool:
        """No blank stands between the word at `index` and the one after it."""
        return 0 <= index < self.size - 1 and self.end[index] == self.start[index + 1]

    def around(self, index: int) -> list[str]:
        """The words of the neighbourhood, about a sentence's length: bounded, so that long texts stay cheap."""
        return self.lower[max(index - _NEIGHBOURS, 0) : index + _NEIGHBOURS]


def is_digits(word: str) -> bool:
    """The word is a number in digits ("33", ".5")."""
    return word[:1].isdigit() or (word[:1] == "." and word[1:2].isdigit())


def is_word(word: str) -> bool:
    """The word is made of letters."""
    return word[:1].isalpha()


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,3}(?:\u2009\d{3})+(?![\d\u2009])|\d+(?:[.,]\d+)*|(?<![\w.])\.\d+"
        r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*|\S"
    )
