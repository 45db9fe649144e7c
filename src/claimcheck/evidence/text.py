"""Two free texts: their figures are aligned, each pair compared, and the stances added up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ..days import contains, format_date
from ..figures import format_number, format_quantity, make_quantity
from ..language.en.freetext import BEGINNINGS, ENDINGS
from ..model import Comparison, DateSpan, Qualifier, Quantity, Stance, Strength
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
    frames = {pair.claimed.order: frame for pair in figures if (frame := _frame(pair, dates, claim, evidence))}
    compared = [(pair, _at(compare_pair(pair), pair, frames.get(pair.claimed.order))) for pair in figures]
    compared = [(pair, comparison) for pair, comparison in compared if _counts(pair, comparison)]
    framing = {frame.claimed.order for frame in frames.values()}
    least = _BESIDE_FIGURES if any(not pair.claimed.weak for pair, _ in compared) else 0.0
    compared += [
        (pair, compare_pair(pair)) for pair in dates if pair.claimed.order not in framing and pair.score >= least
    ]
    for pair, comparison in compared:
        if comparison.stance is Stance.CONTRADICTS and pair.claimed.condition:
            reason = f"the claim is about another moment: {comparison.reason}"
            return Comparison(stance=Stance.CONSISTENT, strength=Strength.IMPLIED, reason=reason)
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


def _frame(pair: Pair, dates: list[Pair], claim: FreeText, evidence: FreeText) -> Pair | None:
    """The dates that say when the two figures of a pair hold, if they are said to hold by, before or after a date."""
    if pair.claimed.label:
        return None
    own = (
        []
        if min(pair.claimed.dated, pair.stated.dated) < 0
        else [Pair(claim.figures[pair.claimed.dated], evidence.figures[pair.stated.dated], 0.0)]
    )
    for found in (*own, *dates):
        if found.stated.role == "by" or found.claimed.role in ("by", "before", "after"):
            return found
    return None


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


def _at(comparison: Comparison, pair: Pair, frame: Pair | None) -> Comparison:
    """The comparison, where the figures are given for different days: a running total can but grow."""
    if frame is None:
        return comparison
    when = compare_when(frame.claimed, frame.stated)
    if when is When.SAME:
        return comparison
    claimed = pair.claimed.quantity or _exactly(_number(pair.claimed), None)
    stated = pair.stated.quantity or _exactly(_number(pair.stated), None)
    given = f"the source gives {format_quantity(stated)} for {_day(frame.stated)}"
    floor = claimed.qualifier in _UP
    ceiling = claimed.qualifier in _DOWN
    fits = comparison.stance is Stance.SUPPORTS
    over = stated.number > claimed.number
    if when is When.EARLIER and (floor and fits):
        return comparison
    if when is When.LATER and (ceiling and fits):
        return comparison
    if claimed.number == stated.number and not floor and not ceiling:
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=given)
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
        if _shares_differ(claimed, stated):
            return compare_stated(_share(claimed), _share(stated))
        return compare_stated(claimed.quantity, stated.quantity)
    if claimed.date is not None and stated.date is not None:
        return compare_days(claimed, stated)
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


def compare_days(claimed: Figure, stated: Figure) -> Comparison:
    """Two dates; of a stretch of time ("from June 2006 to August 2012") the end that the claim speaks of."""
    bounds = claimed.role == stated.role and claimed.role in ("by", "since", "until")
    one, other = in_one_year(point_of(claimed) if bounds else _span(claimed), point_of(stated))
    if one == other:
        reason = f"the source says {format_date(other)} too"
        return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=reason)
    comparison = compare_date(one, other)
    if comparison.stance is not Stance.CONSISTENT or not stated.stretch or other.first is None or other.after is None:
        return comparison
    if claimed.stretch:
        return _implied(Stance.CONTRADICTS, f"the source gives {format_date(other)}, not {format_date(one)}")
    first = replace(other, after=other.first + timedelta(1))
    last = replace(other, first=other.after - timedelta(1))
    ends = (
        [first] if claimed.around.keys() & BEGINNINGS else [last] if claimed.around.keys() & ENDINGS else [first, last]
    )
    if any(contains(one, end) for end in ends):
        return _implied(Stance.SUPPORTS, f"the source gives {format_date(other)}")
    if len(ends) == 1:
        return _implied(Stance.CONTRADICTS, f"the source gives {format_date(other)}, not {format_date(one)}")
    return comparison


def _implied(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.IMPLIED, reason=reason)


def _span(figure: Figure) -> DateSpan:
    return figure.date or DateSpan(first=None, after=None)


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


def _shares_differ(claimed: Figure, stated: Figure) -> bool:
    """Shares of different wholes, or one of a whole and one in percent."""
    if claimed.whole is not None and stated.whole is not None:
        return claimed.whole.number != stated.whole.number
    units = [figure.quantity.unit if figure.quantity else None for figure in (claimed, stated)]
    part = stated if units[0] == "percent" else claimed
    return "percent" in units and None in units and part.whole is not None


def _share(figure: Figure) -> Quantity:
    """The part as percent of its whole; what is in percent as it is."""
    part, whole = figure.quantity or _exactly(0.0, None), figure.whole
    if part.unit == "percent" or whole is None or not whole.number:
        return part
    return make_quantity(part.qualifier, 100 * part.number / whole.number, None, "percent", part.explicit)


def _exactly(number: float, unit: str | None) -> Quantity:
    return make_quantity(Qualifier.EXACTLY, number, None, unit, False)


def _number(figure: Figure) -> float:
    return figure.quantity.number if figure.quantity is not None else figure.number or 0.0


def _related(reason: str) -> Comparison:
    return Comparison(stance=Stance.RELATED, strength=Strength.DIRECT, reason=reason)
