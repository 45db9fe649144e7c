"""Weighted terms -> the documents in which they count most, without looking at all of them.

A term can add no more than its posting's `most`. Terms are taken in falling order of what they can add; once what is
left could not lift a document not met so far among the best, only those that were met and may still get there are
looked up (MaxScore: Turtle and Flood, Query evaluation: strategies and optimizations, 1995). Nothing is lost by it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import nlargest

from .inverted import STEPS, Posting

_FIRST_LOOK, _LOOK = 0.15, 0.7  # how far what is left must fall until the best are looked at, and again (measured)
_ROUNDING = 1 - 1e-9  # of a sum of floats
_LONG = 2  # a posting so many times as long as what was met costs more than looking at that (measured)
_STEPS_OF_SEARCH = 8  # a search in a posting costs as much as so many steps along it (measured)


def rank(terms: Sequence[tuple[Posting, float]], limit: int, least: float = 0.0) -> list[tuple[int, float]]:
    """The `limit` best documents with their scores, best first, equals by number; none that holds no term. Those that
    score less than `least` may be left out."""
    taken = sorted(((one, one.rarity * weight / STEPS) for one, weight in terms), key=_most, reverse=True)
    left = sum(map(_most, taken))
    look, floor, closed = left * _FIRST_LOOK, least * _ROUNDING, False
    scores: dict[int, float] = defaultdict(float)
    for posting, weight in taken:
        looks = len(scores) >= limit and (left < look or posting.count > _LONG * len(scores))
        if looks:
            floor = max(floor, nlargest(limit, scores.values())[-1])
            look = left * _LOOK
        if left < floor and (looks or not closed):
            closed = True
            scores = {number: score for number, score in scores.items() if score + left >= floor}
        if closed:
            _add_to_met(scores, posting, weight)
        else:
            for number, impact in _entries(posting):
                scores[number] += impact * weight
        left -= posting.most * weight
    return sorted(nlargest(limit, scores.items(), key=_best_first), key=_best_first, reverse=True)


def _most(taken: tuple[Posting, float]) -> float:
    return taken[0].most * taken[1]


def _best_first(found: tuple[int, float]) -> tuple[float, int]:
    return found[1], -found[0]


def _entries(posting: Posting) -> Iterable[tuple[int, int]]:
    """The documents that hold the term, with what it counts there."""
    if posting.numbers is None:
        return ((number, impact) for number, impact in enumerate(posting.impacts) if impact)
    return zip(posting.numbers, posting.impacts, strict=True)


def _add_to_met(scores: dict[int, float], posting: Posting, weight: float) -> None:
    numbers, impacts = posting.numbers, posting.impacts
    if numbers is None:
        for number in scores:
            scores[number] += impacts[number] * weight
    elif len(scores) * _STEPS_OF_SEARCH > len(numbers):
        for number, impact in zip(numbers, impacts, strict=True):
            if number in scores:
                scores[number] += impact * weight
    else:
        for number in scores:
            place = bisect_left(numbers, number)
            if place < len(numbers) and numbers[place] == number:
                scores[number] += impacts[place] * weight
