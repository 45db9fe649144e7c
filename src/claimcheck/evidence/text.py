"""Two free texts: their figures are aligned, each pair compared, and the stances added up."""

from __future__ import annotations

from dataclasses import replace

from ..days import format_date
from ..figures import format_number, format_quantity, make_quantity
from ..model import Comparison, Qualifier, Quantity, Stance, Strength
from .date import compare_date
from .freetext.align import Pair, align
from .freetext.figure import Figure, FigureKind, FreeText
from .freetext.when import When, compare_when, in_one_year, point_of
from .quantity import compare_quantity

_UP = (Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_SURE = 4.0  # the score of a pair from which even a vague figure counts
_BESIDE_FIGURES = 2.0  # the score of a pair of dates from which it counts beside figures that are compared
_DOWN = (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER)


def compare_text(claim: FreeText, evidence: FreeText) -> Comparison:
    """What the evidence says of the claim's figures, taken together."""
    pairs, alone = align(claim, evidence)
    figures = [pair for pair in pairs if pair.claimed.kind is not FigureKind.DATE]
    dates = [pair for pair in pairs if pair.claimed.kind is FigureKind.DATE]
    frame = _frame(dates) if any(pair.claimed.kind is FigureKind.QUANTITY for pair in figures) else None
    compared = [(pair, _at(compare_pair(pair), pair, frame)) for pair in figures]
    compared = [(pair, comparison) for pair, comparison in compared if _counts(pair, comparison)]
    least = _BESIDE_FIGURES if compared else 0.0
    compared += [(pair, compare_pair(pair)) for pair in dates if pair is not frame and pair.score >= least]
    for wanted in (Stance.CONTRADICTS, Stance.RELATED, Stance.CONSISTENT):
        for _, comparison in compared:
            if comparison.stance is wanted:
                return comparison
    missing = [figure for figure in alone if _needed(figure, bool(compared))]
    if missing:
        return _related(f"nothing stands for {missing[0].span.cut(claim.text)}")
    if not compared:
        return _related("there are no figures to compare")
    return compared[0][1]


def _counts(pair: Pair, comparison: Comparison) -> bool:
    """A vague figure, or a "one", says something only where it agrees, or clearly stands in the same place."""
    weak = pair.claimed.weak or pair.stated.weak
    return comparison.stance is Stance.SUPPORTS or not weak or pair.score > _SURE


def _needed(figure: Figure, others: bool) -> bool:
    """Whether a figure that nothing stands for leaves the claim open: a vague one, a name's or an ordinal does not,
    nor a date beside figures that are given."""
    if figure.kind is FigureKind.DATE:
        return not others
    if figure.quantity is not None:
        return not figure.weak
    return not figure.label and not figure.ordinal


def _frame(dates: list[Pair]) -> Pair | None:
    """The pair of dates that says when the figures hold, if one does."""
    for pair in dates:
        if pair.stated.role == "by" or pair.claimed.role in ("by", "before", "after"):
            return pair
    return None


def _at(comparison: Comparison, pair: Pair, frame: Pair | None) -> Comparison:
    """The comparison, where the figures are given for different days: a running total can but grow."""
    if frame is None or pair.claimed.quantity is None or pair.stated.quantity is None:
        return comparison
    when = compare_when(frame.claimed, frame.stated)
    if when is When.SAME:
        return comparison
    claimed, stated = pair.claimed.quantity, pair.stated.quantity
    given = f"the source gives {format_quantity(stated)} for {_day(frame.stated)}"
    floor = claimed.qualifier in _UP
    ceiling = claimed.qualifier in _DOWN
    fits = comparison.stance is Stance.SUPPORTS
    over = stated.number > claimed.number
    if when is When.EARLIER and (floor and fits):
        return comparison
    if when is When.LATER and (ceiling and fits):
        return comparison
    if when is When.EARLIER and over and not floor:
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=given)
    if when is When.LATER and not fits and not over and not ceiling:
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=given)
    return Comparison(stance=Stance.CONSISTENT, strength=Strength.IMPLIED, reason=given)


def _day(figure: Figure) -> str:
    return format_date(figure.date) if figure.date else ""


def compare_pair(pair: Pair) -> Comparison:
    """The two figures of a pair, each by its kind."""
    claimed, stated = pair.claimed, pair.stated
    if claimed.quantity is not None and stated.quantity is not None:
        return compare_stated(claimed.quantity, stated.quantity)
    if claimed.date is not None and stated.date is not None:
        if claimed.date == stated.date:
            return Comparison(
                stance=Stance.SUPPORTS,
                strength=Strength.DIRECT,
                reason=f"the source says {format_date(stated.date)} too",
            )
        return compare_date(*in_one_year(claimed.date, point_of(stated)))
    one, other = _number(claimed), _number(stated)
    if claimed.quantity is not None or stated.quantity is not None:
        return compare_stated(claimed.quantity or _exactly(one, None), stated.quantity or _exactly(other, None))
    if one == other:
        return Comparison(
            stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=f"the source says {format_number(one)} too"
        )
    return Comparison(
        stance=Stance.CONTRADICTS,
        strength=Strength.DIRECT,
        reason=f"the source says {format_number(other)}, not {format_number(one)}",
    )


def compare_stated(claimed: Quantity, stated: Quantity) -> Comparison:
    """By the five rules, but a written bound is taken at its word, and one bound is read against the other's figure."""
    if claimed.unit != stated.unit and None in (claimed.unit, stated.unit):
        stated = replace(stated, unit=claimed.unit)
    comparison = compare_quantity(claimed, stated)
    if comparison.stance is Stance.SUPPORTS and not claimed.denotes.meets(stated.denotes) and claimed.explicit:
        return replace(comparison, stance=Stance.CONTRADICTS, strength=Strength.DIRECT)
    if comparison.stance is Stance.CONSISTENT and claimed.qualifier in (*_UP, *_DOWN):
        bare = compare_quantity(claimed, _exactly(stated.number, stated.unit))
        return replace(bare, strength=Strength.IMPLIED)
    return comparison


def _exactly(number: float, unit: str | None) -> Quantity:
    return make_quantity(Qualifier.EXACTLY, number, None, unit, False)


def _number(figure: Figure) -> float:
    return figure.quantity.number if figure.quantity is not None else figure.number or 0.0


def _related(reason: str) -> Comparison:
    return Comparison(stance=Stance.RELATED, strength=Strength.DIRECT, reason=reason)
