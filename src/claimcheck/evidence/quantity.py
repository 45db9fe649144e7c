"""A claim's quantity against a statement's: the five rules of design.md, section 3, first one that applies."""

from __future__ import annotations

from math import isclose

from ..dataclass import replace
from ..figures import format_quantity
from ..model import Comparison, Interval, Qualifier, Quantity, Stance, Strength
from ..units import convert

_UP = (Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_DOWN = (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER)
_RANGES = (Qualifier.BETWEEN, Qualifier.VAGUE)
# A converted figure is the written one if it rounds to it and is no further off than this ("5 miles", "8 km"). House.
_ROUNDING = 0.05


def compare_quantity(claimed: Quantity, stated: Quantity) -> Comparison:
    """What `stated` says of `claimed`, both of the same measure, thing and place.

    Quantities whose units cannot be converted, or of which only one has a unit, are `related` and no more.
    """
    converted = _in_unit_of(stated, claimed)
    if converted is None:
        reason = f"{format_quantity(stated)} and {format_quantity(claimed)} are not in comparable units"
        return Comparison(stance=Stance.RELATED, strength=Strength.INDIRECT, reason=reason)
    if _same_number(claimed, converted) and not _opposite(claimed.qualifier, converted.qualifier):
        return _same(claimed, stated)
    if claimed.denotes.contains(converted.denotes):
        return _supported(claimed, stated)
    if not claimed.denotes.meets(converted.denotes):
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.DIRECT, reason=_is_not(claimed, stated))
    if not claimed.usual.meets(converted.usual):
        reason = f"{format_quantity(stated)} is not usually said of {format_quantity(claimed)}"
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=reason)
    return Comparison(
        stance=Stance.CONSISTENT, strength=Strength.DIRECT, reason=_overlap(claimed, stated, converted.denotes)
    )


def _in_unit_of(stated: Quantity, claimed: Quantity) -> Quantity | None:
    """`stated` in the claim's unit, None where one of them has no unit or they measure different things."""
    if stated.unit == claimed.unit:
        return stated
    if stated.unit is None or claimed.unit is None:
        return None
    number = convert(stated.number, stated.unit, claimed.unit)
    denotes = _converted(stated.denotes, stated.unit, claimed.unit)
    usual = _converted(stated.usual, stated.unit, claimed.unit)
    if number is None or denotes is None or usual is None:
        return None
    if stated.qualifier is Qualifier.EXACTLY and _rounds_to(number, claimed.number):
        number = claimed.number
        denotes = usual = Interval(low=number, high=number)
    return replace(stated, number=number, denotes=denotes, usual=usual, unit=claimed.unit)


def _converted(interval: Interval, unit: str, into: str) -> Interval | None:
    low = None if interval.low is None else convert(interval.low, unit, into)
    high = None if interval.high is None else convert(interval.high, unit, into)
    if (low is None) != (interval.low is None) or (high is None) != (interval.high is None):
        return None
    return replace(interval, low=low, high=high)


def _same_number(claimed: Quantity, stated: Quantity) -> bool:
    """Both were written with one and the same figure; a range is the same as the same range only."""
    if claimed.qualifier in _RANGES or stated.qualifier in _RANGES:
        return claimed.denotes == stated.denotes
    if claimed.number == stated.number or isclose(claimed.number, stated.number, rel_tol=1e-9):
        return True
    # "two thirds" is 66.666…, and so is the "66.7 percent" it is written as
    return (_decimals(claimed.number) > 4 and _rounds_to(claimed.number, stated.number)) or (
        _decimals(stated.number) > 4 and _rounds_to(stated.number, claimed.number)
    )


def _rounds_to(number: float, written: float) -> bool:
    """`number`, given to as many significant digits as `written` has, is `written`."""
    if number == 0 or written == 0:
        return number == written
    digits = len(f"{abs(written):.12g}".split("e")[0].replace(".", "").strip("0"))
    return isclose(float(f"{number:.{digits}g}"), written, rel_tol=1e-9) and abs(number - written) <= abs(
        written * _ROUNDING
    )


def _decimals(number: float) -> int:
    return len(f"{number:.9f}".rstrip("0").partition(".")[2])


def _opposite(one: Qualifier, other: Qualifier) -> bool:
    return (one in _UP and other in _DOWN) or (one in _DOWN and other in _UP)


def _same(claimed: Quantity, stated: Quantity) -> Comparison:
    source, claim = format_quantity(stated), format_quantity(claimed)
    if claimed.qualifier is stated.qualifier:
        reason = f"the source says {source} too" if source == claim else f"{source} is {claim}"
        return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=reason)
    about = Qualifier.ABOUT in (claimed.qualifier, stated.qualifier)
    reason = f"the source says {source}"
    if claimed.qualifier is not Qualifier.EXACTLY:
        reason += f", not {claim}"
    return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT if about else Strength.IMPLIED, reason=reason)


def _supported(claimed: Quantity, stated: Quantity) -> Comparison:
    within = "within " if claimed.qualifier in _RANGES else ""
    reason = f"{format_quantity(stated)} is {within}{format_quantity(claimed)}"
    return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=reason)


def _is_not(claimed: Quantity, stated: Quantity) -> str:
    if claimed.qualifier is Qualifier.EXACTLY:
        return f"the source says {format_quantity(stated)}, not {format_quantity(claimed)}"
    within = "within " if claimed.qualifier in _RANGES else ""
    return f"{format_quantity(stated)} is not {within}{format_quantity(claimed)}"


def _overlap(claimed: Quantity, stated: Quantity, denotes: Interval) -> str:
    source, claim = format_quantity(stated), format_quantity(claimed)
    if denotes.contains(claimed.denotes):
        return f"{claim} is within {source}, but more precise"
    return f"{source} and {claim} overlap, but neither holds the other"
