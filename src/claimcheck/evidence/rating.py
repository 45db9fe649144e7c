"""What a fact checker's rating makes of a comparison with the claim it rates."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from ..dataclass import replace
from ..language.en.rating import FALSE, MIXED, TRUE
from ..model import Comparison, Stance, Strength
from ..text import fold

# "2 of 1 to 5": a point on a scale from the worst to the best, which is how ratings without words are written
_POINT = r"(-?\d+(?:\.\d+)?) of (-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)"
_TRUE_FROM, _FALSE_TO = 0.75, 0.25  # shares of the scale: the upper and the lower quarter (house)


class Truth(StrEnum):
    """What a rating says of the claim it rates."""

    TRUE = "true"
    FALSE = "false"
    MIXED = "mixed"
    UNKNOWN = "unknown"


def read_rating(rating: str) -> Truth:
    """The first of a rating's words that says anything decides, the longest phrase where several begin there."""
    words = re.findall(r"[a-z0-9']+", fold(rating))
    phrases = _phrases()
    for start in range(len(words)):
        for length in range(4, 0, -1):
            found = phrases.get(" ".join(words[start : start + length]))
            if found is not None and start + length <= len(words):
                return found
    point = re.search(_POINT, rating)
    return _read_point(*(float(number) for number in point.groups())) if point else Truth.UNKNOWN


def apply_rating(found: Comparison, rating: str) -> Comparison:
    """`found` compares a claim with the one that was rated: what the rating then says of the claim."""
    truth = read_rating(rating)
    reason = f"the same was rated “{rating}”"
    if found.stance is Stance.SUPPORTS and truth is not Truth.UNKNOWN:
        stances = {Truth.TRUE: Stance.SUPPORTS, Truth.FALSE: Stance.CONTRADICTS, Truth.MIXED: Stance.RELATED}
        return Comparison(stance=stances[truth], strength=Strength.INDIRECT, reason=reason)
    if found.stance is Stance.CONTRADICTS and truth is Truth.TRUE:
        return replace(found, reason=f"{found.reason}, which was rated “{rating}”")
    about = "the same" if found.stance is Stance.SUPPORTS else "something near it"
    return Comparison(stance=Stance.RELATED, strength=Strength.INDIRECT, reason=f"{about} was rated “{rating}”")


def _read_point(value: float, worst: float, best: float) -> Truth:
    if worst >= best:
        return Truth.UNKNOWN
    share = (value - worst) / (best - worst)
    return Truth.TRUE if share >= _TRUE_FROM else Truth.FALSE if share <= _FALSE_TO else Truth.MIXED


@cache
def _phrases() -> dict[str, Truth]:
    groups = ((TRUE, Truth.TRUE), (FALSE, Truth.FALSE), (MIXED, Truth.MIXED))
    return {phrase: truth for words, truth in groups for phrase in words}
