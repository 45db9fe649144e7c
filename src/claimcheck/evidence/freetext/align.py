"""Which figure of one text stands for which of another: by what it counts, its unit, and the words around it."""

from __future__ import annotations

from math import log

from ...dataclass import dataclass
from ...days import contains
from ...language.en.freetext import GENERIC_COUNTS, RANK
from ...units import convert
from .figure import Figure, FigureKind, FreeText
from .when import When, compare_when, in_one_year, point_of

# Weights of the parts of a score; set by hand, kept few. House.
_AROUND = 5.0
_ANOTHERS = 2.0
_BESIDE = 0.85
_COUNTED = 2.0
_GENERIC = 0.3  # the share of a match for a noun that counts anybody ("people")
_OTHER_COUNT = 0.0
_SAME_UNIT = 1.0
_NEAR = 1.5
_NEAR_GAP = 0.6
_VERY_NEAR = 1.0
_VERY_NEAR_GAP = 0.05
_SAME = 0.5
_SAME_RANK = 1.0
_TELLING = (0.35, 0.8, 1.0)  # how much it tells that figures of one, two, three digits and more are near
_FAR_GAP = 0.9
_FAR = -1.5
_NEXT = 0.7
_SAME_DAY = 0.7
_OTHER_NAME = 0.2
_OTHER_PART = 0.8
_SHARE_FOR_COUNT = 2.0
_ORDER = 0.3
# a pair below this is none
_LEAST = 1.0
_LEAST_OF_DATES, _LEAST_OF_RANKS, _LEAST_OF_A_KIND = 0.0, 0.3, -1.0
_SAME_COUNT = 0.7
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure of the claim with the one of the evidence that stands for it; `score` is 0 upward."""

    claimed: Figure
    stated: Figure
    score: float


def align(claim: FreeText, evidence: FreeText) -> tuple[tuple[Pair, ...], tuple[Figure, ...]]:
    """The pairs, best first, and the claim's figures that nothing stands for. No figure is in two pairs."""
    nearest = _nearest(evidence)
    scored = [
        Pair(claimed, stated, score)
        for claimed in claim.figures
        for stated in evidence.figures
        if (score := _score(claimed, stated, claim, evidence, nearest)) is not None and score > _least(claimed, stated)
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


def _least(claimed: Figure, stated: Figure) -> float:
    """The score below which two figures are no pair; none for those that count the same in the same unit."""
    if claimed.kind in (FigureKind.DATE, FigureKind.TIME):
        return _LEAST_OF_DATES
    if claimed.ordinal and stated.ordinal:
        return _LEAST_OF_RANKS
    unit = _unit(claimed)
    if (unit is not None and unit == _unit(stated)) or _counted(claimed, stated) >= _SAME_COUNT:
        return _LEAST_OF_A_KIND
    return _LEAST


def _score(
    claimed: Figure, stated: Figure, claim: FreeText, evidence: FreeText, nearest: dict[str, float]
) -> float | None:
    """How well `stated` stands for `claimed`; None where it cannot."""
    if not _comparable(claimed, stated):
        return None
    fit = _unit_fit(claimed, stated)
    if fit is None:
        return None
    score = fit + _AROUND * _overlap(claimed, stated) + _COUNTED * _counted(claimed, stated)
    counts = claimed.kind is FigureKind.QUANTITY and not claimed.ordinal and _unit(claimed) != "point"
    if counts and _number(claimed) == _number(stated):
        score -= _ANOTHERS * _anothers(claimed, stated, nearest)  # the same figure may recur for something else
    score += _nearness(claimed, stated) + _same_day(claimed, stated, claim, evidence)
    score += _ORDER * (1 - abs(claimed.order / len(claim.figures) - stated.order / len(evidence.figures)))
    if claimed.ordinal and stated.ordinal and claimed.next and stated.next:
        score += _NEXT if claimed.next == stated.next else -_NEXT
    if (claimed.whole is None) != (stated.whole is None) and (
        claimed.counted if claimed.whole is None else stated.counted
    ):
        score -= _SHARE_FOR_COUNT
    return score - _other_names(stated, claim)


def _nearest(text: FreeText) -> dict[str, float]:
    """How near each key comes to any figure that is no date."""
    nearest: dict[str, float] = {}
    for figure in text.figures:
        if figure.kind is not FigureKind.DATE:
            for key, weight in figure.around.items():
                nearest[key] = max(nearest.get(key, 0.0), weight)
    return nearest


def _anothers(claimed: Figure, stated: Figure, nearest: dict[str, float]) -> float:
    """How much nearer what is said right by the claim's figure stands to another figure of the evidence: 0 to 1."""
    shares = [
        1 - stated.around.get(key, 0.0) / nearest[key]
        for key, weight in claimed.around.items()
        if weight >= _BESIDE and key not in claimed.counted and key in nearest
    ]
    return sum(shares) / len(shares) if shares else 0.0


def _same_day(claimed: Figure, stated: Figure, claim: FreeText, evidence: FreeText) -> float:
    """Better for figures given for the same day, where both are given for one."""
    if claimed.dated < 0 or stated.dated < 0:
        return 0.0
    return _SAME_DAY if compare_when(claim.figures[claimed.dated], evidence.figures[stated.dated]) is When.SAME else 0.0


def _other_names(stated: Figure, claim: FreeText) -> float:
    """Worse for a figure with names right beside it that the claim has nowhere, if it has any; most for a part."""
    if not claim.names or not stated.names:
        return 0.0
    others = sum(name not in claim.keys for name in stated.names)
    return _OTHER_NAME * others + (_OTHER_PART if stated.part and others else 0.0)


def _comparable(claimed: Figure, stated: Figure) -> bool:
    """Dates with dates; numbers in names with numbers in the same name; ordinals with counts too ("the 27th year")."""
    if FigureKind.TIME in (claimed.kind, stated.kind):
        return claimed.kind is stated.kind
    if FigureKind.DATE in (claimed.kind, stated.kind):
        return claimed.kind is stated.kind or (
            _is_bare(claimed) and _is_bare(stated) and in_same_place(claimed, stated)
        )
    if claimed.label or stated.label:
        return claimed.kind is stated.kind and claimed.label == stated.label
    if claimed.ordinal != stated.ordinal:
        if 1.0 in (_number(claimed), _number(stated)):
            return False  # "the first case" is no count of cases
        ranked = RANK in claimed.around or RANK in stated.around
        return ranked or (bool(claimed.next) and claimed.next == stated.next)
    return True


def _is_bare(figure: Figure) -> bool:
    """A number that could be a year, or a year that could be a number."""
    if figure.kind is FigureKind.DATE:
        return figure.number is not None
    return not (figure.ordinal or figure.label or figure.counted or (figure.quantity and figure.quantity.unit))


def in_same_place(claimed: Figure, stated: Figure) -> bool:
    """Both stand in like surroundings: numbers of different kinds are compared only there."""
    return _overlap(claimed, stated) >= _ALIKE


def _unit_fit(claimed: Figure, stated: Figure) -> float | None:
    one = claimed.quantity.unit if claimed.quantity else None
    other = stated.quantity.unit if stated.quantity else None
    if one == other:
        scored = claimed.whole is not None and stated.whole is not None and claimed.whole.number == stated.whole.number
        return _SAME_UNIT if one or scored else 0.0
    if one is None or other is None:
        part = claimed if one is None else stated
        return 0.0 if part.whole is not None and "percent" in (one, other) else -_SAME_UNIT
    return _SAME_UNIT / 2 if convert(1.0, one, other) is not None else None


def _overlap(claimed: Figure, stated: Figure) -> float:
    """The share of what stands around the claim's figure that stands as near to the other."""
    around = stated.around
    if not claimed.around or not around:
        return 0.0
    shared = sum(min(weight, around[key]) for key, weight in claimed.around.items() if key in around)
    return shared / sum(claimed.around.values())


def _counted(claimed: Figure, stated: Figure) -> float:
    """1 where both count the same, 0 where one of them does not say, below 0 where they count different things.

    What one counts may stand beside the other instead ("69 people have died", "69 deaths").
    """
    one, other = claimed.counted, stated.counted
    if one and other and one[-1] == other[-1]:
        return _GENERIC if one[-1] in GENERIC_COUNTS else 1.0
    beside = max(
        (around.get(key, 0.0) for keys, around in ((one, stated.around), (other, claimed.around)) for key in keys[-1:]),
        default=0.0,
    )
    if not one or not other:
        return 0.5 * beside
    if set(one) & set(other) - GENERIC_COUNTS:
        return 0.7
    return 0.7 * beside if beside > 0.3 else _OTHER_COUNT


def _nearness(claimed: Figure, stated: Figure) -> float:
    """A figure is more likely to stand for one that is the same, or near, and most so for one that is very near."""
    one, other = _number(claimed), _number(stated)
    if one is not None and other is not None and "percent" in (_unit(claimed), _unit(stated)):
        one, other = _in_percent(claimed, one), _in_percent(stated, other)
    if one is None or other is None:
        return _date_nearness(claimed, stated)
    if claimed.ordinal and stated.ordinal:
        return _SAME_RANK if one == other else 0.0
    telling = _TELLING[min(count_digits(one), len(_TELLING)) - 1]
    if one == other:
        return telling * (_NEAR + (_VERY_NEAR + _SAME if _unit(claimed) == _unit(stated) else 0.0))
    gap = abs(one - other) / max(abs(one), abs(other))
    if gap > _FAR_GAP:
        return _FAR
    return telling * (_NEAR * (1 - gap / _NEAR_GAP) + _VERY_NEAR * max(0.0, 1 - gap / _VERY_NEAR_GAP))


def count_digits(number: float) -> int:
    """How many digits tell a number from others: 1 for 7 and 2,000, 4 for 2,150."""
    return max(len(f"{abs(number):.6g}".split("e")[0].replace(".", "").strip("0")), 1)


def _number(figure: Figure) -> float | None:
    return figure.quantity.number if figure.quantity is not None else figure.number


def _unit(figure: Figure) -> str | None:
    return figure.quantity.unit if figure.quantity is not None else None


def _in_percent(figure: Figure, number: float) -> float:
    """A share ("7.3 out of 10") as percent."""
    whole = figure.whole.number if figure.whole is not None and _unit(figure) is None else 0.0
    return 100 * number / whole if whole else number


def _date_nearness(claimed: Figure, stated: Figure) -> float:
    if claimed.time is not None and claimed.time == stated.time:
        return _NEAR + _VERY_NEAR
    if claimed.date is None or stated.date is None:
        return 0.0
    left, right = in_one_year(point_of(claimed), point_of(stated))
    if stated.stretch and not claimed.stretch and left.first not in (right.first, right.after):
        return 0.0
    closed = None not in (left.first, left.after, right.first, right.after)
    if closed and (contains(left, right) or contains(right, left)):
        return _NEAR + _VERY_NEAR
    one, other = left.first or left.after, right.first or right.after
    if one is None or other is None:
        return 0.0
    days = abs((one - other).days)
    return _NEAR * max(0.0, 1 - log(days + 1) / log(4000))
