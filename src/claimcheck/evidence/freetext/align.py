"""Which figure of one text stands for which of another: by what it counts, its unit, and the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from ...days import contains
from ...units import convert
from .figure import Figure, FigureKind, FreeText
from .when import in_one_year, point_of

# Weights of the parts of a score; set by hand, kept few. House.
_AROUND = 4.0
_COUNTED = 2.0
_SAME_UNIT = 1.0
_NEAR = 1.0
_NEAR_GAP = 0.6
_VERY_NEAR = 1.0
_VERY_NEAR_GAP = 0.05
_SAME = 1.0
_ORDER = 0.3
# a pair below this is none
_LEAST = {FigureKind.QUANTITY: 1.0, FigureKind.LABEL: 1.0, FigureKind.DATE: 0.0}
_BESIDE = 0.75  # how near a key must stand to be right by a figure


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
        if (score := _score(claimed, stated, claim, evidence)) is not None and score > _LEAST[claimed.kind]
    ]
    pairs = _assign(scored, len(claim.figures))
    used_claimed = {pair.claimed.order for pair in pairs}
    alone = tuple(figure for figure in claim.figures if figure.order not in used_claimed)
    return tuple(pairs), alone


_SEARCHED = 5000  # assignments looked at before the best found so far is taken


def _assign(scored: list[Pair], count: int) -> list[Pair]:
    """The pairs with the highest total, best first; greedy where there are too many figures to try all."""
    by_claimed: dict[int, list[Pair]] = {}
    for pair in sorted(scored, key=lambda pair: (-pair.score, pair.stated.order)):
        by_claimed.setdefault(pair.claimed.order, []).append(pair)
    rows = sorted(by_claimed.values(), key=lambda row: -row[0].score)
    best: list[Pair] = []
    best_total = -1.0
    steps = 0
    ceilings = [0.0] * (len(rows) + 1)
    for index in range(len(rows) - 1, -1, -1):
        ceilings[index] = ceilings[index + 1] + max(rows[index][0].score, 0.0)

    def search(index: int, chosen: list[Pair], used: set[int], total: float) -> None:
        nonlocal best, best_total, steps
        steps += 1
        if index == len(rows):
            if total > best_total:
                best, best_total = list(chosen), total
            return
        if (steps > _SEARCHED and best) or total + ceilings[index] <= best_total:
            return
        for pair in rows[index]:
            if pair.stated.order not in used:
                chosen.append(pair)
                used.add(pair.stated.order)
                search(index + 1, chosen, used, total + pair.score)
                used.discard(pair.stated.order)
                chosen.pop()
        search(index + 1, chosen, used, total)

    search(0, [], set(), 0.0)
    return sorted(best, key=lambda pair: -pair.score)


def _score(claimed: Figure, stated: Figure, claim: FreeText, evidence: FreeText) -> float | None:
    """How well `stated` stands for `claimed`; None where it cannot."""
    if not _comparable(claimed, stated):
        return None
    fit = _unit_fit(claimed, stated)
    if fit is None:
        return None
    score = fit + _AROUND * _overlap(claimed, stated) + _COUNTED * _counted(claimed, stated)
    score += _nearness(claimed, stated)
    score += _ORDER * (1 - abs(claimed.order / len(claim.figures) - stated.order / len(evidence.figures)))
    return score


def _comparable(claimed: Figure, stated: Figure) -> bool:
    """Dates with dates; numbers in names with numbers in the same name; ordinals with counts too ("the 27th year")."""
    if FigureKind.DATE in (claimed.kind, stated.kind):
        return claimed.kind is stated.kind or (_is_bare(claimed) and _is_bare(stated))
    if claimed.label or stated.label:
        return claimed.kind is stated.kind and claimed.label == stated.label
    if claimed.ordinal != stated.ordinal:
        return _shares_next(claimed, stated)
    return True


def _is_bare(figure: Figure) -> bool:
    """A number that could be a year, or a year that could be a number."""
    if figure.kind is FigureKind.DATE:
        return figure.number is not None
    return not figure.ordinal and not figure.label and (figure.quantity is None or figure.quantity.unit is None)


def _shares_next(claimed: Figure, stated: Figure) -> bool:
    """What stands right by both is the same ("the 27th consecutive year", "26 consecutive years")."""
    one, other = claimed.around or {}, stated.around or {}
    return any(weight > _BESIDE and other.get(key, 0.0) > _BESIDE for key, weight in one.items())


def _unit_fit(claimed: Figure, stated: Figure) -> float | None:
    one = claimed.quantity.unit if claimed.quantity else None
    other = stated.quantity.unit if stated.quantity else None
    if one == other:
        return _SAME_UNIT if one else 0.0
    if one is None or other is None:
        return -_SAME_UNIT
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
    """A figure is more likely to stand for one that is the same, or near, and most so for one that is very near."""
    one, other = _number(claimed), _number(stated)
    if one is None or other is None:
        return _date_nearness(claimed, stated)
    if one == other:
        return _NEAR + _VERY_NEAR + _SAME
    gap = abs(one - other) / max(abs(one), abs(other))
    return _NEAR * (1 - gap / _NEAR_GAP) + _VERY_NEAR * max(0.0, 1 - gap / _VERY_NEAR_GAP)


def _number(figure: Figure) -> float | None:
    return figure.quantity.number if figure.quantity is not None else figure.number


def _date_nearness(claimed: Figure, stated: Figure) -> float:
    if claimed.date is None or stated.date is None:
        return 0.0
    left, right = in_one_year(point_of(claimed), point_of(stated))
    if contains(left, right) or contains(right, left):
        return _NEAR + _VERY_NEAR
    one, other = left.first or left.after, right.first or right.after
    if one is None or other is None:
        return 0.0
    days = abs((one - other).days)
    return _NEAR * max(0.0, 1 - log(days + 1) / log(4000))
