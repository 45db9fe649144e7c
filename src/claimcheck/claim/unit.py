"""The unit beside a figure: money before it, a unit's word or symbol after it."""

from __future__ import annotations

from functools import cache

from ..language.en import units as language
from .split import Words

_Rows = dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]


def find_unit(words: Words, index: int, *, digits: bool, single: bool, big: bool = False) -> tuple[str, int] | None:
    """The unit whose word or symbol stands at `index`, right after a figure, and the index after it.

    Symbols follow `digits` only, words for one thing only a `single` figure or a hyphen, and `big` sums of pounds are money.
    """
    at = index
    hyphen = words.at(at) in ("-", "‑", "–") and words.touches(at - 1) and words.touches(at)
    if hyphen:
        at += 1
    touching = hyphen or words.touches(index - 1)
    for phrase, unit, kind in _rows().get(words.at(at), ()):
        end = at + len(phrase)
        if tuple(words.lower[at:end]) != tuple(part.lower() for part in phrase):
            continue
        if kind == "one" and not (single or hyphen):
            continue
        if kind == "symbol" and not (digits and _as_written(words, at, phrase)):
            continue
        if kind == "many" and unit == "times" and not touching:
            continue
        if unit == "lb" and kind != "symbol" and _is_money(words, at, big=big):
            unit = "GBP"
        return unit, end
    if (
        digits
        and touching
        and words.written(at) in language.TOUCHING
        and not (words.touches(at) and words.at(at + 1).isalnum())
    ):
        return language.TOUCHING[words.written(at)], at + 1
    return None


def find_currency(words: Words, index: int) -> tuple[str, int] | None:
    """The money named before the figure at `index` ("$", "US$", "EUR"), and the index where it starts."""
    before = words.at(index - 1)
    if before in language.CURRENCY_SIGNS:
        unit, start = language.CURRENCY_SIGNS[before], index - 1
        if before == "$" and words.touches(index - 2) and words.at(index - 2) in language.DOLLARS:
            unit, start = language.DOLLARS[words.at(index - 2)], index - 2
        return unit, start
    written = words.written(index - 1)
    if len(written) == 3 and written.isupper() and written in _codes():
        return written, index - 1
    if written in language.RUPEES:
        return "INR", index - 1
    if written == "." and words.written(index - 2) in language.RUPEES:
        return "INR", index - 2
    return None


@cache
def _codes() -> frozenset[str]:
    return frozenset(unit for unit in language.UNITS if len(unit) == 3 and unit.isupper())


@cache
def _rows() -> _Rows:
    """Phrases by first word in lower case, the longest first: (phrase, unit, "one", "many" or "symbol")."""
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for unit, columns in language.UNITS.items():
        for kind, column in zip(("one", "many", "symbol"), columns, strict=True):
            for phrase in filter(None, column.split("|")):
                row = tuple(phrase.split())
                found.setdefault(row[0].lower(), []).append((row, unit, kind))
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in found.items()}


def _as_written(words: Words, index: int, phrase: tuple[str, ...]) -> bool:
    return all(words.written(index + offset) == part for offset, part in enumerate(phrase)) or phrase[0].islower()


def _is_money(words: Words, index: int, *, big: bool) -> bool:
    return big or not language.MONEY_CUES.isdisjoint(words.around(index))
