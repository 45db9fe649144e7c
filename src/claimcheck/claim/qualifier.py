"""Qualifiers around a figure: those stacked before it, and those that come after."""

from __future__ import annotations

from functools import cache

from ..language.en import quantity as language
from ..model import Qualifier
from .split import Words

_Phrases = dict[str, tuple[tuple[tuple[str, ...], Qualifier], ...]]
_STACKED = 4  # qualifiers and fillers looked at before a figure


def find_before(words: Words, index: int, *, measured: bool) -> tuple[tuple[Qualifier, ...], int]:
    """The qualifiers that end at `index`, the outermost first, and the index where they start (`index` if none).

    `measured` says that a unit follows the figure: then "within" is a ceiling.
    """
    found: list[Qualifier] = []
    first = at = index
    for _ in range(_STACKED):
        match = _match_before(words, at, measured=measured)
        if match is None and words.at(at - 1) == "," and at - 1 > 0:
            match = _match_before(words, at - 1, measured=False)
            match = match if match is not None and at - 1 - match[1] > 1 else None
        if match is not None:
            found.insert(0, match[0])
            first = at = match[1]
        elif words.at(at - 1) in language.FILLERS or (words.at(at - 1) == language.OF and words.at(at - 2) == "total"):
            at -= 1
        else:
            break
    return tuple(found), first


def find_after(words: Words, index: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins at `index` ("or more", "-plus") and the index after it."""
    for phrase, qualifier in _after_phrases().get(words.at(index), ()):
        end = index + len(phrase)
        if tuple(words.lower[index:end]) == phrase and not _belongs_to_next(words, index, end, phrase):
            return qualifier, end
    return None


def find_after_things(words: Words, index: int) -> tuple[Qualifier, int] | None:
    """The qualifier after the thing counted ("10 rockets or more", "10 rockets, at least"), and the index after it."""
    at = index + (words.at(index) == ",")
    found = find_after(words, at)
    if found is None or " ".join(words.lower[at : found[1]]) not in language.AFTER_THINGS:
        return None
    return found


def combine(qualifiers: tuple[Qualifier, ...]) -> Qualifier | None:
    """What stacked qualifiers come to: the outermost that bounds ("at least some 30"), else "about", else None."""
    for qualifier in qualifiers:
        if qualifier not in (Qualifier.ABOUT, Qualifier.EXACTLY):
            return qualifier
    return qualifiers[0] if qualifiers else None


def _match_before(words: Words, index: int, *, measured: bool) -> tuple[Qualifier, int] | None:
    last = words.at(index - 1)
    if not last:
        return None
    if measured and last == "within":
        return Qualifier.AT_MOST, index - 1
    for phrase, qualifier in _before_phrases().get(last, ()):
        start = index - len(phrase)
        if start >= 0 and tuple(words.lower[start:index]) == phrase:
            return qualifier, start
    return None


def _belongs_to_next(words: Words, index: int, end: int, phrase: tuple[str, ...]) -> bool:
    """A figure follows, so that "at least" is its own, and "10 plus 5" a sum."""
    following = words.at(end)
    if phrase[0] in ("at", "plus", "+", "max", "minimum", "maximum") and (
        following[:1].isdigit() or following in _NUMBER_WORDS
    ):
        return True
    return phrase[0] == "-" and not words.touches(index - 1)


_NUMBER_WORDS = frozenset({*language.ONES, *language.TENS, *language.ARTICLES, "half"})


@cache
def _before_phrases() -> _Phrases:
    return _by_word(language.BEFORE, -1)


@cache
def _after_phrases() -> _Phrases:
    return _by_word(language.AFTER, 0)


def _by_word(table: dict[str, str], which: int) -> _Phrases:
    """Phrases by their first or last word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for name, phrases in table.items():
        for phrase in phrases.split("|"):
            row = tuple(phrase.split())
            found.setdefault(row[which], []).append((row, Qualifier(name)))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}
