"""Simple sums inside one claim: parts and their total, a share and its whole, a range the wrong way round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isclose

from ..figures import format_quantity
from ..model import Qualifier, Quantity, QuantityMention, Span

SLACK = 0.6  # percentage points a rounded share may be off (house)


def find_sum_faults(text: str, mentions: Sequence[QuantityMention]) -> tuple[tuple[Span, str], ...]:
    """Where the figures of one sentence do not fit together, each with what was expected."""
    return (*_wrong_totals(mentions), *_wrong_shares(text, mentions), *_wrong_ranges(mentions))


def _wrong_ranges(mentions: Sequence[QuantityMention]) -> Iterable[tuple[Span, str]]:
    """ "Between 15 and 10"."""
    for one in mentions:
        low = one.quantity.denotes.low
        if one.quantity.qualifier is Qualifier.BETWEEN and low is not None and one.quantity.number > low:
            yield one.span, f"the range runs from {one.quantity.number:g} down to {low:g}"


def _wrong_totals(mentions: Sequence[QuantityMention]) -> Iterable[tuple[Span, str]]:
    """ "Three and four, six in all": the figures before a total, of its unit, should make it up."""
    for index, total in enumerate(mentions):
        if not total.total or not _exact(total.quantity):
            continue
        parts = [
            one
            for one in mentions[:index]
            if not one.part
            and one.quantity.unit == total.quantity.unit
            and one.quantity.number != total.quantity.number
        ]
        after = [one for one in mentions[index + 1 :] if one.part and one.quantity.unit == total.quantity.unit]
        for addends in (parts, after):
            if len(addends) < 2 or not all(_exact(one.quantity) for one in addends):
                continue
            made = sum(one.quantity.number for one in addends)
            if not isclose(made, total.quantity.number):
                added = " + ".join(f"{one.quantity.number:g}" for one in addends)
                yield total.span, f"{added} is {made:g}, not {format_quantity(total.quantity)}"


def _wrong_shares(text: str, mentions: Sequence[QuantityMention]) -> Iterable[tuple[Span, str]]:
    """ "16 of the 15"; "13 of 15 (90 percent)"."""
    for index, one in enumerate(mentions):
        other = mentions[index + 1] if index + 1 < len(mentions) else None
        if other is not None and _is_more_than_all(text, one, other):
            yield one.span, f"{one.quantity.number:g} cannot be part of {other.quantity.number:g}"
        if one.whole is None or not _exact(one.whole) or not _exact(one.quantity) or not one.whole.number:
            continue
        percent = 100 * one.quantity.number / one.whole.number
        if other is not None and _restates(text, one, other) and abs(percent - other.quantity.number) > SLACK:
            parts = f"{one.quantity.number:g} of {one.whole.number:g}"
            yield other.span, f"{parts} is {percent:.0f} percent, not {other.quantity.number:g}"


def _is_more_than_all(text: str, share: QuantityMention, whole: QuantityMention) -> bool:
    """The two are joined by "of", and the first is the larger."""
    joined = text[share.span.end : whole.span.start].split()
    return (
        joined in (["of"], ["of", "the"])
        and _exact(share.quantity)
        and _exact(whole.quantity)
        and share.quantity.unit is None is whole.quantity.unit
        and share.quantity.number > whole.quantity.number
    )


def _restates(text: str, share: QuantityMention, percent: QuantityMention) -> bool:
    """A percentage right behind a share says the same in other words."""
    end = max(share.span.end, share.counted.end if share.counted else 0)
    between = text[end : percent.span.start].strip(" ,(–—-").lower()
    return between in ("", "or", "that is", "i.e.") and percent.quantity.unit == "percent" and _exact(percent.quantity)


def _exact(quantity: Quantity) -> bool:
    return quantity.qualifier is Qualifier.EXACTLY
