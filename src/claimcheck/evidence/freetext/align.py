"""Which figure of one text stands for which of another: by what it counts, its unit, and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from ...units import convert
from .figure import Figure, FigureKind, FreeText

# Weights of the parts of a score; set by hand, kept few. House.
_AROUND = 4.0
_COUNTED = 2.0
_SAME_UNIT = 1.0
_NEAR = 1.0
_SAME = 0.5
_ORDER = 0.3


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the claim with the one of the evidence that stands for it; `score` is 0 upward."""

    claimed: Figure
    stated: Figure
    score: float


def align(claim: FreeText, evidence: FreeText) -> tuple[tuple[Pair, ...], tuple[Figure, ...]]:
    """The pairs, best first, and the claim's figures that nothing stands for. No figure is in two pairs."""
    scored = [
        Pair(claimed, stated, score)
        for claimed in claim.figures
        for stated in evidence.figures
        if (score := _score(claimed, stated, claim, evidence)) is not None
    ]
    scored.sort(key=lambda pair: (-pair.score, pair.claimed.order, pair.stated.order))
    pairs: list[Pair] = []
    used_claimed: set[int] = set()
    used_stated: set[int] = set()
    for pair in scored:
        if pair.claimed.order not in used_claimed and pair.stated.order not in used_stated:
            pairs.append(pair)
            used_claimed.add(pair.claimed.order)
            used_stated.add(pair.stated.order)
    alone = tuple(figure for figure in claim.figures if figure.order not in used_claimed)
    return tuple(pairs), alone


def _score(claimed: Figure, stated: Figure, claim: FreeText, evidence: FreeText) -> float | None:
    """How well `stated` stands for `claimed`; None where it cannot."""
    if (claimed.kind is FigureKind.DATE) != (stated.kind is FigureKind.DATE):
        return None
    fit = _unit_fit(claimed, stated)
    if fit is None:
        return None
    score = fit + _AROUND * _overlap(claimed, stated) + _COUNTED * _counted(claimed, stated)
    score += _nearness(claimed, stated)
    score += _ORDER * (1 - abs(claimed.order / len(claim.figures) - stated.order / len(evidence.figures)))
    return score


def _unit_fit(claimed: Figure, stated: Figure) -> float | None:
    one = claimed.quantity.unit if claimed.quantity else None
    other = stated.quantity.unit if stated.quantity else None
    if one == other:
        return _SAME_UNIT if one else 0.0
    if one is None or other is None:
        return -_SAME_UNIT if "percent" in (one, other) else None
    return _SAME_UNIT if convert(1.0, one, other) is not None else None


def _overlap(claimed: Figure, stated: Figure) -> float:
    """The share of what stands around the claim's figure that stands as near to the other."""
    if not claimed.around or not stated.around:
        return 0.0
    around = stated.around
    shared = sum(min(weight, around[key]) for key, weight in claimed.around.items() if key in around)
    return shared / sum(claimed.around.values())


def _counted(claimed: Figure, stated: Figure) -> float:
    """1 where both count the same, 0 where one of them does not say, below 0 where they count different things."""
    if not claimed.counted or not stated.counted:
        head = claimed.counted[-1:] or stated.counted[-1:]
        around = stated.around if claimed.counted else claimed.around
        return 0.5 * (around or {}).get(head[0], 0.0) if head else 0.0
    if claimed.counted[-1] == stated.counted[-1]:
        return 1.0
    return 0.7 if set(claimed.counted) & set(stated.counted) else -0.3


def _nearness(claimed: Figure, stated: Figure) -> float:
    """A figure is more likely to stand for one that is the same, or near."""
    one, other = _number(claimed), _number(stated)
    if one is None or other is None:
        return _date_nearness(claimed, stated)
    if one == other:
        return _NEAR + _SAME
    if one <= 0 or other <= 0:
        return 0.0
    return _NEAR * max(0.0, 1 - abs(log(one / other)) / log(4))


def _number(figure: Figure) -> float | None:
    return figure.quantity.number if figure.quantity is not None else figure.number


def _date_nearness(claimed: Figure, stated: Figure) -> float:
    if claimed.date is None or stated.date is None:
        return 0.0
    one, other = claimed.date.first or claimed.date.after, stated.date.first or stated.date.after
    if one is None or other is None:
        return 0.0
    days = abs((one - other).days)
    return _NEAR + _SAME if not days else _NEAR * max(0.0, 1 - log(days + 1) / log(4000))
