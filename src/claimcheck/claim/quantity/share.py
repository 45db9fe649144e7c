"""What a figure is a share of ("13 of 15", "half of the 15", "one in five"), or said to be part or sum of."""

from __future__ import annotations

from functools import cache

from ...figures import make_quantity
from ...language.en import quantity as language
from ...model import Qualifier, Quantity
from ...units import PERCENT
from .numeral import FigureKind
from .phrase_table import PhraseTable
from .qualifier import combine, find_before, qualifier_words
from .split import Words, is_word
from .term import Term, read_term

_WHOLES = (FigureKind.DIGITS, FigureKind.WORDS, FigureKind.DOZENS)
_ROUND = (10, 100, 1000, 10_000, 100_000, 1_000_000)
_SMALL = 5
_BEFORE_WHOLE = 5  # determiners and words of qualifiers before a total


def find_whole(words: Words, index: int, part: Term) -> tuple[Quantity, int] | None:
    """The total that `part` is a share of, written at `index`, and the index after it."""
    if part.unit not in (None, PERCENT):
        return None
    at = index
    if words.at(at) == language.OUT and words.at(at + 1) == language.OF:
        at += 2
    elif words.at(at) == language.OF:
        at += 1
    elif words.lower[at : at + 3] == language.HYPHENED_OF:
        at += 3
    elif words.at(at) == language.IN and part.unit is None:
        return _find_odds(words, at + 1, part)
    elif part.figure.kind is not FigureKind.SHARE:
        return None
    for _ in range(_BEFORE_WHOLE):
        if not (words.at(at) in language.EVERY or words.at(at) in qualifier_words()):
            break
        at += 1
    whole = _read_count(words, at)
    if whole is None or (part.unit is None and whole.number < part.number):
        return None
    return _quantity(words, whole), whole.after


def _quantity(words: Words, whole: Term) -> Quantity:
    """The total as it is qualified ("300 of the roughly 900")."""
    qualifier = combine(find_before(words, whole.first, unit=None)[0])
    if qualifier is None:
        return make_quantity(Qualifier.EXACTLY, whole.number, explicit=False)
    return make_quantity(qualifier, whole.number)


def _find_odds(words: Words, index: int, part: Term) -> tuple[Quantity, int] | None:
    """ "One in five", "seven in 10": small whole numbers, so that "two in 15 raids" is none."""
    index += words.at(index) in language.EVERY
    whole = _read_count(words, index)
    if whole is None or part.figure.kind not in _WHOLES or not 0 < part.number < whole.number:
        return None
    usual = part.number == 1 or whole.number in _ROUND or (whole.number <= _SMALL and part.figure.after == part.after)
    return (_quantity(words, whole), whole.after) if usual else None


def _read_count(words: Words, index: int) -> Term | None:
    """The bare count at `index`."""
    if not words.at(index):
        return None
    term = read_term(words, index)
    if isinstance(term, int) or term.unit is not None or term.figure.kind not in _WHOLES or term.first != index:
        return None
    return term


def is_part(words: Words, first: int, after: int) -> bool:
    """The figure is said to be out of an earlier one: "two of them", "including two", "of whom two"."""
    if words.at(after) == language.OF and words.at(after + 1) in language.PARTITIVES:
        return words.at(after + 1) not in language.POINTING or not is_word(words.at(after + 2))
    return bool(_part_before().find_before(words, first) or _part_after().find_at(words, after))


def is_total(words: Words, first: int, after: int) -> bool:
    """The figure is said to be a sum: "a total of six", "six in all"."""
    return bool(_total_before().find_before(words, first) or _total_after().find_at(words, after))


@cache
def _part_before() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.PART_BEFORE)


@cache
def _part_after() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.PART_AFTER)


@cache
def _total_before() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.TOTAL_BEFORE)


@cache
def _total_after() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.TOTAL_AFTER)
