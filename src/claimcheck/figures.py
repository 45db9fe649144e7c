"""What a qualified figure denotes and usually suggests, and how a quantity is written out.

The table is the one of ARCHITECTURE.md ("How figures are read"). That a floor is used for less than twice itself and a
ceiling for more than half is a cautious form of the effect measured by Cummins, Sauerland and Solt, *Granularity and
scalar implicature in numerical expressions*, Linguistics and Philosophy 35 (2012).
"""

from __future__ import annotations

import math
from functools import lru_cache

from .dataclass import replace
from .language.en import quantity as words
from .language.en import units as unit_words
from .model import Interval, Qualifier, Quantity
from .units import PERCENT, TIMES, measured

LARGEST = 1e15  # beyond it floats no longer hold every whole number

_SYMBOLS = unit_words.SYMBOLS | {
    unit: unit
    for unit in unit_words.UNITS
    if len(unit) == 3 and unit.isupper()  # money without a sign
}
_SIGNS = {unit: sign for sign, unit in unit_words.CURRENCY_SIGNS.items()}


def make_quantity(
    qualifier: Qualifier,
    number: float,
    high: float | None = None,
    unit: str | None = None,
    explicit: bool = True,
) -> Quantity:
    """The quantity that `qualifier` makes of `number`.

    `high` is the far end of "between", in either order, and of "vague", where None leaves it open.
    """
    denotes, usual = _stretches(qualifier, number, high, unit)
    return Quantity(
        qualifier=qualifier, number=number, denotes=denotes, usual=usual or denotes, unit=unit, explicit=explicit
    )


def make_dozens(number: float) -> Quantity:
    """A round dozen or score and its multiples: "a dozen" is 11 to 13, "two dozen" 22 to 26."""
    spread = number / 12
    around = Interval(low=float(math.floor(number - spread)), high=float(math.ceil(number + spread)))
    return Quantity(qualifier=Qualifier.ABOUT, number=number, denotes=around, usual=around, explicit=False)


def open_ends(quantity: Quantity, *, low: bool, high: bool) -> Quantity:
    """The same range without its ends ("more than 10 but fewer than 15")."""
    opened = replace(quantity.denotes, open_low=low, open_high=high)
    return replace(quantity, denotes=opened, usual=opened)


def _stretches(
    qualifier: Qualifier, number: float, high: float | None, unit: str | None
) -> tuple[Interval, Interval | None]:
    """What it denotes, and what it usually suggests where that is narrower."""
    tenth = abs(number) / 10
    # Things counted are whole: "more than one" must leave room for two, and "fewer than two" for one.
    step = 2.0 if unit is None else 0.0
    floor = 0.0 if number >= 0 and measured(unit or "") != "temperature" else None
    match qualifier:
        case Qualifier.EXACTLY:
            return Interval(low=number, high=number), None
        case Qualifier.AT_LEAST:
            usual = Interval(low=number, high=2 * number, open_high=True) if number > 0 else None
            return Interval(low=number, high=None), usual
        case Qualifier.MORE_THAN:
            top = max(2 * number, number + step)
            usual = Interval(low=number, high=top, open_low=True, open_high=True) if top > number else None
            return Interval(low=number, high=None, open_low=True), usual
        case Qualifier.AT_MOST:
            usual = Interval(low=number / 2, high=number, open_low=True) if number > 0 else None
            return Interval(low=floor, high=number), usual
        case Qualifier.FEWER_THAN:
            bottom = min(number / 2, number - step)
            usual = Interval(low=bottom, high=number, open_low=True, open_high=True) if bottom >= 0 < number else None
            return Interval(low=floor, high=number, open_high=True), usual
        case Qualifier.JUST_UNDER:
            return Interval(low=number - tenth, high=number, open_high=number != 0), None
        case Qualifier.ABOUT:
            return Interval(low=number - tenth, high=number + tenth), None
        case Qualifier.BETWEEN:
            other = number if high is None else high
            return Interval(low=min(number, other), high=max(number, other)), None
        case Qualifier.VAGUE:
            return Interval(low=number, high=high), None


def format_quantity(quantity: Quantity) -> str:
    """In plain words: "at least 10", "over 100 km", "24 to 99". Read back, they give the same quantity."""
    denotes = quantity.denotes
    ends = denotes.low, denotes.high, denotes.open_low, denotes.open_high
    return _format(quantity.qualifier, quantity.number, ends, quantity.unit, quantity.explicit)


@lru_cache(maxsize=4096)
def _format(
    qualifier: Qualifier,
    number: float,
    ends: tuple[float | None, float | None, bool, bool],
    unit: str | None,
    explicit: bool,
) -> str:
    """Of what the words are made: the same figures are written out again and again."""
    denotes = Interval(low=ends[0], high=ends[1], open_low=ends[2], open_high=ends[3])
    match qualifier:
        case Qualifier.VAGUE:
            return _format_vague(denotes, number, unit)
        case Qualifier.BETWEEN:
            return _format_range(denotes, number, unit)
        case Qualifier.ABOUT if not explicit and denotes == make_dozens(number).denotes:
            return words.DOZEN_NAMES.get(number) or f"{format_number(number / 12)} {words.DOZEN}"
        case Qualifier.EXACTLY if not explicit:
            return format_measured(number, unit)
        case Qualifier.MORE_THAN if measured(unit or "") != "time":  # "over two days" is how long something took
            return f"{words.OVER} {format_measured(number, unit)}"
        case Qualifier.FEWER_THAN if unit is not None:
            return f"{words.LESS_THAN} {format_measured(number, unit)}"
        case _:
            return f"{words.QUALIFIER_NAMES[qualifier.value]} {format_measured(number, unit)}"


def format_measured(number: float, unit: str | None, *, digits: bool = False) -> str:
    """The number with its unit: "$3 billion", "40 percent", "two thirds", "34 years", "minus 5 °C".

    With `digits` no scale word is used ("3,000,000,000").
    """
    if number < 0:
        return f"{words.MINUS} {format_measured(-number, unit, digits=digits)}"
    written = _plain(number) if digits else format_number(number)
    if unit is None:
        return written
    if unit == PERCENT and number in words.SHARE_NAMES:
        return words.SHARE_NAMES[number]
    if sign := _SIGNS.get(unit):
        cents = written[-2:-1] == "."  # "$6.50"
        return f"{sign}{written}{'0' if cents else ''}"
    return f"{written}{_after_number(number, unit)}"


def format_number(number: float) -> str:
    """The number with thousands separated, from a million on in words ("1.2 million") where that loses nothing."""
    size = _scale(number)
    return f"{_plain(number / size)} {words.SCALE_NAMES[size]}" if size else _plain(number)


def _scale(number: float) -> int:
    """The size of the scale word that the number is written with, 0 if none."""
    return next((size for size in words.SCALE_NAMES if number >= size and (number * 1000) % size == 0), 0)


def _format_vague(denotes: Interval, number: float, unit: str | None) -> str:
    word = words.VAGUE_NAMES.get((denotes.low, denotes.high)) or _multiplied_name(denotes)
    if word is None:
        return _format_range(denotes, number, unit)
    if unit is None:
        return word
    if unit == TIMES:
        return f"{word}{words.FOLD}"
    return f"{word}{words.JOINED_BY_OF if word in words.TAKE_OF else ' '}{unit_name(2, unit)}"


def _multiplied_name(stretch: Interval) -> str | None:
    """ "several hundred", "a few dozen", "many thousand": a vague word times a scale, None where it is none."""
    low, high = stretch.low, stretch.high
    for size, word in words.MULTIPLIER_NAMES.items():
        ends = (low and low / size, high and (high + 1) / size - 1)
        name = words.MANY if ends == words.VAGUE[words.MANY] else words.VAGUE_NAMES.get(ends)
        if name in words.MULTIPLYING:
            return f"{name} {word}"
    return None


def _format_range(denotes: Interval, number: float, unit: str | None) -> str:
    low, high = denotes.low, denotes.high
    if low is None or high is None:
        return f"{words.QUALIFIER_NAMES[Qualifier.AT_LEAST.value]} {format_measured(number, unit)}"
    digits = _scale(low) != _scale(high)  # "1 to 15 million" would be read as "1 million to 15 million"
    low_written, high_written = (_format_end(end, unit, digits=digits) for end in (low, high))
    ends = denotes.open_low, denotes.open_high
    if ends in words.OPEN_ENDS:
        opening, joint = words.OPEN_ENDS[ends]
        written = f"{opening} {low_written} {joint} {high_written}"
    elif number != low:  # written the wrong way round, which only "between" allows
        written = f"{words.BETWEEN} {high_written} {words.AND} {low_written}"
    else:
        written = f"{low_written} {words.TO} {high_written}"
    return written if unit is None or unit in _SIGNS else f"{written}{_after_number(2, unit)}"


def _format_end(number: float, unit: str | None, *, digits: bool) -> str:
    """One end of a range: its unit, unless it is a sign, comes once after both."""
    if unit in _SIGNS:
        return format_measured(number, unit, digits=digits)
    return format_measured(number, None, digits=digits)


def _after_number(number: float, unit: str) -> str:
    """The unit as it follows its number: " km", " miles", "-fold"."""
    return words.FOLD if unit == TIMES else f" {_SYMBOLS.get(unit) or unit_name(number, unit)}"


def unit_name(number: float, unit: str) -> str:
    """The unit's word for so many of it; a currency of no word goes by its code."""
    one, many, symbols = unit_words.UNITS.get(unit, ("", "", unit))
    name = (one if number == 1 else many) or many or symbols
    return name.partition("|")[0]


def _plain(number: float) -> str:
    if number == int(number):
        return f"{int(number):,}"
    digits = repr(number)
    if "e" in digits:  # repr goes over to exponents below 0.0001, which nobody writes
        from decimal import Decimal

        digits = f"{Decimal(digits):f}"
    whole, _, decimals = digits.partition(".")
    return f"{int(whole):,}.{decimals}"
