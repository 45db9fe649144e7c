"""Qualifiers around a figure: those stacked before it, and those that come after."""

from __future__ import annotations

from functools import cache

from ...language.en import counted as phrase_words
from ...language.en import number as number_words
from ...language.en import quantity as language
from ...model import Qualifier
from ...units import measured
from .phrase_table import PhraseTable, split_phrases
from .split import Words, is_digits

_FLOORS = (Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_STACKED = 5  # qualifiers and fillers looked at before a figure


def find_before(words: Words, index: int, *, unit: str | None) -> tuple[tuple[Qualifier, ...], int]:
    """The qualifiers that end at `index`, the outermost first, and the index where they start (`index` if none).

    Before a `unit`, "within" is a ceiling; before a time, "over" says how long something went on.
    """
    found: list[Qualifier] = []
    first = at = index
    determined = False
    for _ in range(_STACKED):
        match = _before().find_before(words, at)
        if match is None and words.at(at - 1) == ",":
            match = _before().find_before(words, at - 1)
            match = match if match is not None and at - 1 - match[1] > 1 else None
        if match is None and unit is not None and words.at(at - 1) == language.WITHIN:
            match = Qualifier.AT_MOST, at - 1
        if match is not None and _is_during(words, at, match[1], unit):
            break
        if match is not None and determined and words.at(at - 1) in language.PREPOSITIONS:
            break
        if match is not None:
            found.insert(0, match[0])
            first = at = match[1]
        elif words.at(at - 1) in language.FILLERS:
            determined = determined or words.at(at - 1) in phrase_words.DETERMINERS
            at -= 1
        else:
            break
    return tuple(found), first


def _is_during(words: Words, index: int, start: int, unit: str | None) -> bool:
    """ "Over two days" without "for" or "lasted" before it."""
    over = words.at(index - 1) == language.OVER and start == index - 1
    return over and unit is not None and measured(unit) == "time" and words.at(start - 1) not in language.LASTING


def find_after(words: Words, index: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins at `index` ("or more", "-plus"), and the index after it."""
    found = _after().find_at(words, index)
    if found is None or (words.at(index) == "-" and not words.touches(index - 1)):
        return None
    return None if _starts_number(words, found[1]) else found


def find_after_things(words: Words, index: int) -> tuple[Qualifier, int] | None:
    """The qualifier after the thing counted ("10 rockets or more", "10 rockets, at least"), and the index after it."""
    at = index + (words.at(index) == ",")
    found = find_after(words, at)
    if found is None or " ".join(words.lower[at : found[1]]) not in language.AFTER_THINGS:
        return None
    return found


def combine(qualifiers: tuple[Qualifier, ...]) -> Qualifier | None:
    """What stacked qualifiers come to: the outermost that bounds ("at least some 30"), else the outermost.

    Of two that bound opposite ways the inner one counts ("at least fewer than 30", "up to 10 or more").
    """
    bounds = [qualifier for qualifier in qualifiers if qualifier not in (Qualifier.ABOUT, Qualifier.EXACTLY)]
    if not bounds:
        return qualifiers[0] if qualifiers else None
    agree = all((bound in _FLOORS) == (bounds[0] in _FLOORS) for bound in bounds)
    return bounds[0] if agree else bounds[-1]


@cache
def qualifier_endings() -> frozenset[str]:
    """The words that a qualifier before a figure can end in."""
    return _before().last_words()


@cache
def qualifier_words() -> frozenset[str]:
    """All the words of qualifiers before a figure."""
    return frozenset(word for phrase, _ in split_phrases(language.BEFORE) for word in phrase.split())


def _starts_number(words: Words, index: int) -> bool:
    """A figure follows, so that "at least" is its own, and "10 plus 5" a sum."""
    word = words.at(index)
    return is_digits(word) or word in number_words.ONES or word in number_words.TENS or word in number_words.MULTIPLIERS


@cache
def _before() -> PhraseTable[Qualifier]:
    return PhraseTable(split_phrases({Qualifier(name): phrases for name, phrases in language.BEFORE.items()}))


@cache
def _after() -> PhraseTable[Qualifier]:
    return PhraseTable(split_phrases({Qualifier(name): phrases for name, phrases in language.AFTER.items()}))
