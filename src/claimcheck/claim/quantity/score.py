"""Scores and marks: "5-0", "3:2", "a 52 to 48 vote", "6.9/10"."""

from __future__ import annotations

from ...dataclass import dataclass
from ...language.en import label as language
from ...language.en import number as number_words
from ...language.en import quantity as figure_words
from .counted import find_counted
from .numeral import FigureKind
from .split import Words
from .term import Term
from .unit import find_unit

_DASHES = ("-", "–", "‑")
_ROUND = (10, 100)
_DRAWN_BELOW = 20
_PLACES_AT_MOST = 3  # digits of one side of a score


@dataclass(frozen=True, slots=True)
class Score:
    """The words of the sides of a score, and the index after it; no sides where joined figures mean nothing readable.

    A `mark` is a share of its second side ("6.9/10").
    """

    sides: tuple[int, ...]
    after: int
    mark: bool = False


def find_score(words: Words, term: Term) -> Score | None:
    """The score that `term` begins; None where it begins none."""
    figure = term.figure
    if figure.kind is not FigureKind.DIGITS or figure.after != figure.first + 1 or term.first != figure.first:
        return None
    joint = words.at(figure.after)
    if joint == "/":
        return _find_mark(words, term)
    sides, after = _find_sides(words, figure.first)
    if len(sides) < 2 or not figure.plain:
        return None
    if joint == ":":
        return Score(sides, after)
    cued = not language.SCORE_CUES.isdisjoint(words.around(figure.first))
    numbers = [int(words.lower[side]) for side in sides]
    if len(sides) > 2:
        return Score(sides if cued else (), after)
    if find_unit(words, after, digits=True, single=False) or words.at(after) in number_words.SCALES:
        return None
    if joint in _DASHES:
        if numbers[0] > numbers[1] or cued:
            return Score(sides, after) if cued or find_counted(words, after, single=False) is None else None
        if numbers[0] == numbers[1]:  # "a 1-1 draw", but "a 50-50 chance"
            return Score(sides if numbers[0] < _DRAWN_BELOW else (), after)
        return None
    return Score(sides, after) if cued else None


def _find_sides(words: Words, first: int) -> tuple[tuple[int, ...], int]:
    """The words of numbers joined by one mark ("10-5-2", "8 : 2") or by "to", and the index after them."""
    at = first + 1
    joint = words.at(at)
    sides = [first]
    if joint == figure_words.TO or (joint == "-" and words.at(at + 1) == figure_words.TO and words.at(at + 2) == "-"):
        if words.at(first - 1) == figure_words.FROM:
            return (first,), at
        width = 1 if joint == figure_words.TO else 3
        side = at + width
        return ((first, side), side + 1) if _is_side(words, side) and _is_side(words, first) else ((first,), at)
    spaced = not words.touches(first)
    while words.at(at) == joint and (joint == ":" or joint in _DASHES) and _is_side(words, at + 1):
        if words.touches(at) == spaced or words.touches(at - 1) == spaced:
            break
        sides.append(at + 1)
        at += 2
    return tuple(sides), at


def _is_side(words: Words, index: int) -> bool:
    return words.at(index).isdecimal() and len(words.at(index)) <= _PLACES_AT_MOST


def _find_mark(words: Words, term: Term) -> Score | None:
    """A mark out of five, ten or a hundred ("6.9/10"); other numbers with a stroke are not read."""
    first = term.first
    below = words.at(first + 2)
    if not below.isdecimal() or len(below) > _PLACES_AT_MOST:
        return None
    decimals = not words.lower[first].isdecimal()
    sure = decimals or int(below) in _ROUND or not language.MARK_CUES.isdisjoint(words.around(first))
    if sure and int(below) in language.OUT_OF and term.number <= int(below):
        return Score((first, first + 2), first + 3, mark=True)
    return Score((), first + 3)
