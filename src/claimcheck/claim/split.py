"""A sentence split into words, numbers and marks, for reading figures.

`text.tokenize` gives tokens for names and measures; figures need other cuts (".5", "10 000") and, since nearly every word
is passed over, no object for each.
"""

from __future__ import annotations

import re
from functools import cache


class Words:
    """The words, numbers and marks of a text: `lower` (curly apostrophes straight), and `start` and `end` of each."""

    __slots__ = ("end", "lower", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        straight = text.replace("\u2019", "'")
        for match in _pattern().finditer(straight):
            self.start.append(match.start())
            self.end.append(match.end())
            self.lower.append(match[0].lower())

    def __len__(self) -> int:
        return len(self.lower)

    def at(self, index: int) -> str:
        """The word at `index`, lower case, empty outside the text."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def written(self, index: int) -> str:
        """The word at `index` as it stands in the text, empty outside it."""
        return self.text[self.start[index] : self.end[index]] if 0 <= index < len(self.lower) else ""

    def around(self, index: int) -> list[str]:
        """The words of the neighbourhood, about a sentence's length: bounded, so that long texts stay cheap."""
        return self.lower[max(index - 15, 0) : index + 15]

    def touches(self, index: int) -> bool:
        """No blank stands between the word at `index` and the one after it."""
        return 0 <= index < len(self.lower) - 1 and self.end[index] == self.start[index + 1]

    def capital(self, index: int) -> bool:
        """The word at `index` begins with a capital letter."""
        return 0 <= index < len(self.lower) and self.text[self.start[index]].isupper()


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"\d{1,3}(?:[\u2009\u202f\u00a0]\d{3})+(?![\d\u2009\u202f\u00a0])|\d+(?:[.,]\d+)*|(?<![\w.])\.\d+"
        r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*|\S"
    )
