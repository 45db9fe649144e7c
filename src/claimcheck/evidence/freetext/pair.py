"""One pair of figures compared, each by its kind, and by the day each is given for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from ...dataclass import replace
from ...days import contains, format_date
from ...figures import format_number, format_quantity, make_quantity
from ...language.en.freetext import ADDING, BEGINNINGS, ENDINGS, SCALES
from ...model import Comparison, DateSpan, Qualifier, Quantity, Stance, Strength
from ..date import compare_date, compare_time
from ..quantity import compare_quantity
from .align import Pair, count_digits
from .figure import Figure, FreeText
from .when import When, compare_when, in_one_year, point_of

_UP = (Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_PRECISE_DIGITS, _PRECISE = 4, 0.02  # "about 68.57" is not said of 58.57
_TOGETHER = 16  # words within which figures are parts of one sum
_DOWN = (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER)


def compare_pair(pair: Pair, frame: Pair | None = None) -> Comparison:
    """What the stated figure says of the claimed one; `frame` are the dates that the two are said to hold for."""
    comparison = _compare(pair.claimed, pair.stated)
    if frame is None:
        return comparison
    when = compare_when(frame.claimed, frame.stated)
    return comparison if when is When.SAME else _at_another_time(comparison, pair, frame, when)


def _compare(claimed: Figure, stated: Figure) -> Comparison:
    if claimed.quantity is not None and stated.quantity is not None:
        if _parts_differ(claimed, stated):
            part = _compare_stated(claimed.quantity, stated.quantity)
            reason = f"{part.reason}, of another total"
            return part if part.stance is Stance.CONTRADICTS else _direct(Stance.CONTRADICTS, reason)
        if _shares_differ(claimed, stated):
            return _compare_stated(_share(claimed), _share(stated))
        return _compare_stated(claimed.quantity, stated.quantity)
    if claimed.date is not None and stated.date is not None:
        return _compare_days(claimed, stated)
    if claimed.time is not None and stated.time is not None:
        return compare_time(claimed.time, stated.time, zone=None, day=None)
    one, other = _quantity(claimed), _quantity(stated)
    if claimed.quantity is not None or stated.quantity is not None:
        return _compare_stated(one, other)
    if one.number == other.number:
        return _direct(Stance.SUPPORTS, f"the source says {format_number(one.number)} too")
    reason = f"the source says {format_number(other.number)}, not {format_number(one.number)}"
    return _direct(Stance.CONTRADICTS, reason)


# ---------------------------------------------------------------- quantities


def _compare_stated(claimed: Quantity, stated: Quantity) -> Comparison:
    """By the five rules, but a written bound is taken at its word, and one bound is read against the other's figure."""
    if claimed.unit != stated.unit and None in (claimed.unit, stated.unit):
        stated = replace(stated, unit=claimed.unit)
    comparison = compare_quantity(claimed, stated)
    bound = claimed.explicit and claimed.qualifier is not Qualifier.JUST_UNDER
    if comparison.stance is Stance.SUPPORTS and bound and not claimed.denotes.meets(stated.denotes):
        return replace(comparison, stance=Stance.CONTRADICTS, strength=Strength.DIRECT)
    if comparison.stance is Stance.CONSISTENT and Qualifier.ABOUT in (claimed.qualifier, stated.qualifier):
        precise = min(count_digits(claimed.number), count_digits(stated.number)) >= _PRECISE_DIGITS
        if precise and abs(claimed.number - stated.number) > _PRECISE * abs(stated.number):
            return _is_not(claimed, stated)
    if comparison.stance is Stance.CONSISTENT and claimed.qualifier in (*_UP, *_DOWN):
        bare = compare_quantity(claimed, _exactly(stated.number, stated.unit))
        return replace(bare, strength=Strength.IMPLIED)
    return comparison


def _parts_differ(claimed: Figure, stated: Figure) -> bool:
    """Parts of counted wholes that are not the same ("59 of 120", "58 of 116")."""
    one, other = claimed.whole, stated.whole
    if one is None or other is None or one.number == other.number:
        return False
    return not {one.number, other.number} <= SCALES


def _is_not(claimed: Quantity, stated: Quantity) -> Comparison:
    return _implied(Stance.CONTRADICTS, f"the source says {format_quantity(stated)}, not {format_quantity(claimed)}")


def _shares_differ(claimed: Figure, stated: Figure) -> bool:
    """Shares of different wholes, or one of a whole and one in percent."""
    if claimed.whole is not None and stated.whole is not None:
        return claimed.whole.number != stated.whole.number
    units = [figure.quantity.unit if figure.quantity else None for figure in (claimed, stated)]
    part = stated if units[0] == "percent" else claimed
    return "percent" in units and None in units and part.whole is not None


def compare_sum(claimed: Figure, claim: FreeText, evidence: FreeText) -> Comparison | None:
    """Support where neighbouring counts of the evidence add up to the claimed one ("one officer and five others")."""
    if claimed.quantity is None or claimed.weak or claimed.whole is not None:
        return None
    unit = claimed.quantity.unit
    counts = [figure for figure in evidence.figures if figure.quantity is not None and figure.quantity.unit == unit]
    for size in (2, 3):
        for start in range(len(counts) - size + 1):
            parts = counts[start : start + size]
            numbers = [_quantity(part).number for part in parts]
            total = sum(numbers)
            if total == claimed.quantity.number and min(numbers) > 0 and _are_added(parts, claim, evidence):
                return _implied(
                    Stance.SUPPORTS, f"{' and '.join(map(format_number, numbers))} make {format_number(total)}"
                )
    return None


def _are_added(parts: Sequence[Figure], claim: FreeText, evidence: FreeText) -> bool:
    """They follow one another, joined by "and", and none is given for somewhere that the claim does not name."""
    first, last = parts[0], parts[-1]
    if last.order - first.order != len(parts) - 1 or last.last - first.first > _TOGETHER:
        return False
    joined = any(word.folded in ADDING for word in evidence.words[parts[-2].last : last.first])
    return joined and not any(name not in claim.keys for part in parts for name in part.names)


def _share(figure: Figure) -> Quantity:
    """The part as percent of its whole; what is in percent as it is."""
    part, whole = _quantity(figure), figure.whole
    if part.unit == "percent" or whole is None or not whole.number:
        return part
    return make_quantity(part.qualifier, 100 * part.number / whole.number, None, "percent", part.explicit)


def _quantity(figure: Figure) -> Quantity:
    return figure.quantity or _exactly(figure.number or 0.0, None)


def _exactly(number: float, unit: str | None) -> Quantity:
    return make_quantity(Qualifier.EXACTLY, number, None, unit, False)


def _at_another_time(comparison: Comparison, pair: Pair, frame: Pair, when: When) -> Comparison:
    """A running total can but grow: an earlier count is a floor for later days, a later one a ceiling for earlier."""
    claimed, stated = _quantity(pair.claimed), _quantity(pair.stated)
    floor, ceiling = claimed.qualifier in _UP, claimed.qualifier in _DOWN
    fits, over = comparison.stance is Stance.SUPPORTS, stated.number > claimed.number
    if fits and ((floor and when is When.EARLIER) or (ceiling and when is When.LATER)):
        return comparison
    day = format_date(frame.stated.date) if frame.stated.date else ""
    given = f"the source gives {format_quantity(stated)} for {day}"
    another_day = claimed.number == stated.number and not (floor or ceiling)
    too_many = when is When.EARLIER and over and not floor
    too_few = when is When.LATER and not fits and not over and not ceiling
    return _implied(Stance.CONTRADICTS if another_day or too_many or too_few else Stance.CONSISTENT, given)


# ---------------------------------------------------------------- dates


def _compare_days(claimed: Figure, stated: Figure) -> Comparison:
    """Two dates; of a stretch of time ("from June 2006 to August 2012") the end that the claim speaks of."""
    bounds = claimed.role == stated.role and claimed.role in ("by", "since", "until")
    one, other = in_one_year(point_of(claimed) if bounds else _span(claimed), point_of(stated))
    if one == other:
        return _direct(Stance.SUPPORTS, f"the source says {format_date(other)} too")
    comparison = compare_date(one, other)
    if (
        claimed.stretch
        and stated.stretch
        and not (one.about or other.about)
        and (one.first == other.first) != (one.after == other.after)
    ):
        return _implied(Stance.CONTRADICTS, f"the source gives {format_date(other)}, not {format_date(one)}")
    if comparison.stance is not Stance.CONSISTENT or not stated.stretch or other.first is None or other.after is None:
        return comparison
    given = f"the source gives {format_date(other)}"
    if claimed.stretch:
        return _implied(Stance.CONTRADICTS, f"{given}, not {format_date(one)}")
    ends = {
        "begin": replace(other, after=other.first + timedelta(1)),
        "end": replace(other, first=other.after - timedelta(1)),
    }
    meant = ["begin"] if claimed.around.keys() & BEGINNINGS else ["end"] if claimed.around.keys() & ENDINGS else [*ends]
    if any(contains(one, ends[end]) for end in meant):
        return _implied(Stance.SUPPORTS, given)
    return _implied(Stance.CONTRADICTS, f"{given}, not {format_date(one)}") if len(meant) == 1 else comparison


def _span(figure: Figure) -> DateSpan:
    return figure.date or DateSpan(first=None, after=None)


def _direct(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.DIRECT, reason=reason)


def _implied(stance: Stance, reason: str) -> Comparison:
    return Comparison(stance=stance, strength=Strength.IMPLIED, reason=reason)
