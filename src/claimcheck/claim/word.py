"""The words of a sentence with the part each plays: noun, finite verb, participle … A light tagger, no model.

Closed classes come from lists, verb forms are led back to their base by rule, and where a form can be several things
(a "report", they "report") its neighbours decide. Wrong now and then, and built so that being wrong costs little.
"""

from __future__ import annotations

from functools import lru_cache

from ..dataclass import dataclass
from ..language.en import word as english
from ..model import Span
from ..text import Token, tokenize
from .tagger import find_roles

MOST_MARKS = 16  # in a row: as far as marks are passed over, so that no text takes more than linear time (house)


# The parts a word can play. One letter each, so that the roles of a sentence make a string that can be searched.
ROLES = {
    "n": "noun",  # adjectives and unknown words too
    "d": "determiner",
    "#": "number",
    "p": "pronoun",
    "o": "object",  # "them", "itself"
    "i": "preposition",
    "t": "to",
    "c": "coordinator",
    "s": "subordinator",
    "r": "relative",
    "a": "auxiliary",  # finite forms of be, have, do
    "m": "modal",
    "v": "verb",  # finite
    "b": "base",  # infinitive or imperative
    "e": "participle",  # past participle
    "g": "gerund",  # -ing form used as a verb
    "x": "adverb",
    "'": "possessive",
    ",": "comma",
    '"': "quote",
    "(": "bracket",
    "-": "dash",
    ".": "stop",  # any other mark
}


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens, and `shape`: one letter of ROLES for each."""

    tokens: tuple[Token, ...]
    folded: tuple[str, ...]
    shape: str

    def span(self, first: int, last: int) -> Span:
        """Where the words `first` to `last` (inclusive) stand in the text."""
        return Span(start=self.tokens[first].span.start, end=self.tokens[last].span.end)


@lru_cache(maxsize=32)
def read_words(text: str) -> Words:
    """The words of `text` with their roles."""
    tokens = tokenize(text)
    folded = tuple(token.folded for token in tokens)
    return Words(tokens, folded, find_roles(tokens, folded))


def ends_sentence(words: Words, index: int) -> bool:
    """Whether a mark inside the text ends a sentence: a stop before a capital, and not that of an abbreviation."""
    tokens = words.tokens
    if tokens[index].text not in (".", "!", "?") or not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    return (
        after.span.start > tokens[index].span.end
        and not after.text[0].islower()
        and before.folded not in english.TITLES
        and len(before.text) > 1
    )
