"""Text as tokens that know where they stand; folding of case, accents and quotation marks; stems."""

from __future__ import annotations

import re
from functools import lru_cache

from .dataclass import dataclass
from .model import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TOKEN = re.compile(
    r"""(?P<abbreviation>(?:[A-Za-z]\.){2,})        # U.S.  a.m.
      | (?P<number>\d+(?:(?:[.,]|\u2009(?=\d))\d+)*)     # 3,000  1.5  10 000
      | (?P<word>[^\W\d_]+(?:['`](?!s\b|S\b)[^\W\d_]+)*)   # words; o'clock, Sa'ada, but not Iraq's
      | (?P<clitic>'s\b)
      | (?P<mark>\S)
    """,
    re.VERBOSE,
)
# What the pattern reads instead: sets of characters from far apart take long to compile.
_ALIKE = str.maketrans({"\u2019": "'", "\u2018": "`", "\u202f": "\u2009", "\u00a0": "\u2009"})
_FOLDS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u02bb": "'"})


@dataclass(frozen=True, slots=True)
class Token:
    """`text` as written, `folded` lower-case without accents and dots, `kind` the pattern's group."""

    text: str
    folded: str
    span: Span
    kind: str


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, accents and the dots of abbreviations gone, curly quotes straight. May change the length."""
    if text.isascii():
        folded = text.lower()
    else:
        import unicodedata

        decomposed = unicodedata.normalize("NFKD", text.translate(_FOLDS))
        folded = "".join(char for char in decomposed if not unicodedata.combining(char)).lower()
    return folded.replace(".", "") if "." in folded and any(char.isalpha() for char in folded) else folded


@lru_cache(maxsize=32)
def tokenize(text: str) -> tuple[Token, ...]:
    """Words, numbers and marks in order. Hyphens stand alone ("al-Asad" is three tokens).

    They are kept for a moment: the readers of a sentence ask for them in turn."""
    tokens = []
    for match in _TOKEN.finditer(text if text.isascii() else text.translate(_ALIKE)):
        start, end = match.span()
        word = text[start:end]
        tokens.append(Token(word, fold(word), Span(start=start, end=end), match.lastgroup or "mark"))
    return tuple(tokens)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball English stem of one folded word (Porter 2; PyStemmer)."""
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("english")
