"""The far end of a range: "10 to 15", "between 10 and, at most, 15", "no fewer than 10 and possibly 15"."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from ...dataclass import dataclass, replace
from ...language.en import quantity as language
from ...language.en.units import CURRENCY_SIGNS
from .numeral import FigureKind
from .phrase_table import PhraseTable
from .split import Words, is_digits
from .term import Term, read_term

_DASHES = ("-", "–", "—", "‑")
_LOOK_BACK = 9  # words before "from" where a verb of change may stand
_FILLERS_AT_MOST = 6
_ENDS = (FigureKind.DIGITS, FigureKind.WORDS, FigureKind.DOZENS, FigureKind.SHARE, FigureKind.VAGUE)


class Joint(StrEnum):
    """What joins the ends: a plain "to", or words that make the far end a ceiling, included or left out."""

    PLAIN = "plain"
    CEILING = "ceiling"
    OPEN_CEILING = "open ceiling"


@dataclass(frozen=True, slots=True)
class Range:
    """Both ends as written, in their common unit, and the index after them."""

    low: float
    high: float
    unit: str | None
    after: int
    joint: Joint


def find_range(words: Words, near: Term, *, between: bool, changing: bool) -> Range | None:
    """The range that `near` begins. After "between" its ends may come in either order and are joined by "and".

    Where something is `changing` ("from 10 to 15"), "to" joins no range.
    """
    if near.figure.kind not in _ENDS:
        return None
    found = _find_joint(words, near, between=between)
    if found is None or (changing and words.at(near.after) == language.TO):
        return None
    joint, at = found
    for _ in range(_FILLERS_AT_MOST):
        if words.at(at) not in language.JOINT_FILLERS:
            break
        at += 1
    at += words.at(at) in CURRENCY_SIGNS
    far = read_term(words, at) if words.at(at) else 0
    if isinstance(far, int) or far.figure.kind not in _ENDS:
        return None
    if words.at(at - 1) in _DASHES and far.first < at:
        far = replace(far, first=at, number=abs(far.number))
    return _join(near, far, joint, between=between)


def is_changing(words: Words, first: int) -> bool:
    """ "From" stands before `first`, and before that a word of change ("rose from 10 to 15")."""
    if words.at(first - 1) != language.FROM:
        return False
    return not language.CHANGES.isdisjoint(words.lower[max(first - _LOOK_BACK, 0) : first - 1])


def share_unit(words: Words, near: Term) -> Term:
    """The figure something changed from, in the unit of the one it changed to ("from 10 to 15 percent")."""
    at = near.after + 1
    if near.unit is not None or words.at(near.after) != language.TO or not words.at(at):
        return near
    far = read_term(words, at)
    return near if isinstance(far, int) else replace(near, unit=far.unit)


def _find_joint(words: Words, near: Term, *, between: bool) -> tuple[Joint, int] | None:
    """What joins the two ends, and the index after it."""
    at = near.after
    if words.at(at) in _DASHES:
        hyphen = words.touches(at - 1) and words.touches(at)
        dash = words.at(at) != "-" and words.touches(at - 1) == words.touches(at)
        digits = near.figure.kind is FigureKind.DIGITS and is_digits(words.at(at + 1))
        spaced = digits and (near.unit is not None or not words.touches(at))
        found = _joints().find_at(words, at)
        return found or ((Joint.PLAIN, at + 1) if hyphen or dash or spaced else None)
    if between and words.at(at) == language.AND:
        return Joint.PLAIN, at + 1
    return _joints().find_at(words, at)


def _join(near: Term, far: Term, joint: Joint, *, between: bool) -> Range | None:
    """The range of two terms that go together: of one unit, both shares or neither, in order unless `between`."""
    if near.unit is not None and far.unit is not None and near.unit != far.unit:
        return None
    if (near.figure.kind is FigureKind.SHARE) != (far.figure.kind is FigureKind.SHARE) and not between:
        return None
    if (near.figure.kind is FigureKind.VAGUE) != (far.figure.kind is FigureKind.VAGUE):
        return None
    low, high = near.number, far.number if far.figure.high is None else far.figure.high
    if far.figure.scale > 1 and near.figure.scale == 1 and 0 <= low < high / far.figure.scale:
        low *= far.figure.scale
    if low >= high and not (between and low > high):
        return None
    return Range(low, high, near.unit or far.unit, far.after, joint)


@cache
def _joints() -> PhraseTable[Joint]:
    return PhraseTable(
        (phrase, joint)
        for joint, phrases in (
            (Joint.PLAIN, language.JOINTS),
            (Joint.CEILING, language.CEILINGS),
            (Joint.OPEN_CEILING, language.OPEN_CEILINGS),
        )
        for phrase in phrases
    )
