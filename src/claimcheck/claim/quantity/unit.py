"""The unit beside a figure: money before it, a unit's word or symbol after it."""

from __future__ import annotations

from functools import cache

from ...language.en import number as number_words
from ...language.en import units as language
from .phrase_table import PhraseTable
from .split import Words, is_digits, is_word

_HYPHENS = ("-", "‑", "–")


def find_unit(words: Words, index: int, *, digits: bool, single: bool, large: bool = False) -> tuple[str, int] | None:
    """The unit that stands at `index`, right after a figure, and the index after it.

    Symbols follow `digits` only, the words for one thing only a `single` figure or a hyphen; `large` sums in pounds are
    money.
    """
    hyphen = words.at(index) in _HYPHENS and words.touches(index - 1) and words.touches(index)
    at = index + hyphen
    if words.at(at) == number_words.TIMES:
        return (number_words.TIMES, at + 1) if hyphen or words.at(at + 1) in number_words.RATIO_AFTER else None
    touching = words.touches(at - 1)
    found = _many().find_at(words, at)
    if found is None and (single or hyphen):
        found = _one().find_at(words, at)
    if digits and (symbol := _find_symbol(words, at, touching=touching)) and (not found or symbol[1] > found[1]):
        found = symbol
    if found is None or (found[0] == number_words.TIMES and not touching):
        return None
    if found[0] in language.POUNDS and words.at(at) in language.POUNDS[found[0]]:
        money = large or not language.MONEY_CUES.isdisjoint(words.around(at))
        return language.STERLING if money else found[0], found[1]
    return found


def find_currency(words: Words, index: int) -> tuple[str, int] | None:
    """The money named before the figure at `index` ("$", "US$", "EUR"), and the index where it starts."""
    before = words.at(index - 1)
    if before in language.CURRENCY_SIGNS:
        letters = words.at(index - 2)
        joined = words.touches(index - 2) or (words.written(index - 2).isupper() and len(letters) > 1)
        if before == "$" and joined and letters in language.DOLLARS:
            return language.DOLLARS[letters], index - 2
        return language.CURRENCY_SIGNS[before], index - 1
    written = words.written(index - 1)
    if len(written) == 3 and written.isupper() and written in _codes():
        return written, index - 1
    dot = written == "."
    if words.written(index - 1 - dot) in language.RUPEES:
        return language.RUPEES[words.written(index - 1 - dot)], index - 1 - dot
    return None


def _find_symbol(words: Words, index: int, *, touching: bool) -> tuple[str, int] | None:
    """The symbol at `index`, its letters as they are written; a single letter only where it touches the figure."""
    for phrase, unit in _symbols().get(words.at(index), ()):
        end = index + len(phrase)
        if phrase[-1].isdecimal() and not words.touches(end - 2):  # "5 km2", but "5 km 2 days later"
            continue
        if all(words.written(index + offset) == part for offset, part in enumerate(phrase)) and not _runs_on(
            words, end
        ):
            return unit, end
    letter = words.written(index)
    if ((touching and letter in language.TOUCHING) or letter in language.APART) and not _runs_on(words, index + 1):
        return language.TOUCHING[words.written(index)], index + 1
    return None


def _runs_on(words: Words, index: int) -> bool:
    """Letters or digits touch what comes before `index`."""
    return words.touches(index - 1) and (is_word(words.at(index)) or is_digits(words.at(index)))


@cache
def _codes() -> frozenset[str]:
    return frozenset(unit for unit in language.UNITS if len(unit) == 3 and unit.isupper())


@cache
def _one() -> PhraseTable[str]:
    return PhraseTable(_column(0))


@cache
def _many() -> PhraseTable[str]:
    return PhraseTable(_column(1))


@cache
def _symbols() -> dict[str, list[tuple[list[str], str]]]:
    """Symbols by their first word in lower case, the longest first."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for symbol, unit in sorted(_column(2), key=lambda row: -len(row[0].split())):
        found.setdefault(symbol.split()[0].lower(), []).append((symbol.split(), unit))
    return found


def _column(which: int) -> list[tuple[str, str]]:
    return [(phrase, unit) for unit, row in language.UNITS.items() for phrase in filter(None, row[which].split("|"))]
