"""The quantities of a sentence: each figure with its qualifiers, its unit, what it counts and what it is a share of."""

from __future__ import annotations

from dataclasses import replace

from ..errors import ReadingError
from ..figures import make_dozens, make_quantity, open_ends
from ..language.en import quantity as language
from ..model import Qualifier, Quantity, QuantityMention, Span
from .counted import find_counted
from .label import find_label_end
from .numeral import Figure, FigureKind, read_figure, starts_figure
from .qualifier import combine, find_after, find_after_things, find_before
from .split import Words
from .unit import find_currency, find_unit


def find_quantities(text: str) -> tuple[QuantityMention, ...]:
    """Every quantity in `text`, in order: figures that count or measure, not labels, ordinals, years or dates."""
    words = Words(text)
    found: list[QuantityMention] = []
    index = 0
    while index < len(words):
        if not starts_figure(words, index):
            index += 1
            continue
        mentions, after = _read_at(words, index)
        found.extend(mentions)
        index = max(after, index + 1)
    return tuple(found)


def parse_quantity(text: str) -> Quantity:
    """The one quantity that `text` is ("at least 4", "none", "2024"); anything more or less raises ReadingError."""
    mentions = find_quantities(text)
    if len(mentions) == 1:
        return mentions[0].quantity
    raise ReadingError(f"expected one quantity, such as 'at least 10' or 'none', not {text!r}")


def _read_at(words: Words, index: int) -> tuple[list[QuantityMention], int]:
    figure = read_figure(words, index)
    if figure is None:
        return [], index + 1
    if end := find_label_end(words, figure):
        return [], end
    unit, after = None, figure.after
    digits = figure.kind is FigureKind.DIGITS
    money = find_currency(words, figure.first)
    start = figure.first
    if money:
        unit, start = money
    elif figure.kind is FigureKind.SHARE:
        unit = "percent"
    elif found := find_unit(words, after, digits=digits, single=figure.number == 1, big=figure.scaled > 1):
        unit, after = found
    qualifiers, first = find_before(words, start, measured=unit is not None)
    trailing = find_after(words, after)
    if trailing:
        qualifiers, after = (trailing[0], *qualifiers), trailing[1]
    counted = find_counted(words, after, single=figure.number == 1)
    if figure.kind is FigureKind.NONE and counted is None and words.at(figure.first) in ("no", "without"):
        return [], figure.after
    quantity = _qualified(figure, combine(qualifiers), unit)
    mention = QuantityMention(
        span=Span(start=words.start[first], end=words.end[after - 1]),
        figure=Span(start=words.start[figure.first], end=words.end[figure.after - 1]),
        quantity=quantity,
        counted=None if counted is None else Span(start=words.start[counted[0]], end=words.end[counted[1] - 1]),
    )
    return [mention], after


def _qualified(figure: Figure, qualifier: Qualifier | None, unit: str | None) -> Quantity:
    if figure.kind is FigureKind.VAGUE:
        if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
            return make_quantity(qualifier, figure.number, unit=unit)
        if qualifier in (Qualifier.AT_MOST, Qualifier.FEWER_THAN) and figure.high is not None:
            return make_quantity(qualifier, figure.high, unit=unit)
        return make_quantity(Qualifier.VAGUE, figure.number, figure.high, unit=unit)
    if qualifier is None:
        if figure.kind is FigureKind.DOZENS and unit is None:
            return make_dozens(figure.number)
        return make_quantity(Qualifier.EXACTLY, figure.number, unit=unit, explicit=False)
    return make_quantity(qualifier, figure.number, unit=unit)
