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
        parts = [one for one in mentions[:index] if not one.part and one.quantity.unit == total.quantity.unit]
        after = [one for one in mentions[index + 1 :] if one.part and one.quantity.unit == total.quantity.unit]
        for addends in (parts, after):
            if len(addends) < 2 or not all(_exact(one.quantity) for one in addends):
                continue
            made = sum(one.quantity.number for one in addends)
            if not isclose(made, total.quantity.number):
                added = " + ".join(f"{one.quantity.number:g}" for one in addends)
                yield total.span, f"{added} is {made:g}, not {format_quantity(total.quantity)}"


def _wrong_shares(text: str, mentions: Sequence[QuantityMention]) -> Iterable[tuple[Span, str]]:
    """ "16 of 15"; "13 of 15 (90 percent)"."""
    for index, share in enumerate(mentions):
        whole = share.whole
        if whole is None or not _exact(whole) or not _exact(share.quantity) or share.quantity.unit != whole.unit:
            continue
        if share.quantity.number > whole.number:
            yield share.span, f"{share.quantity.number:g} cannot be part of {whole.number:g}"
        elif whole.number and index + 1 < len(mentions):
            stated = mentions[index + 1]
            percent = 100 * share.quantity.number / whole.number
            glued = text[share.span.end : stated.span.start].strip(" ,(–—-").lower() in ("", "or", "that is", "i.e.")
            same = glued and stated.quantity.unit == "percent" and _exact(stated.quantity)
            if same and abs(percent - stated.quantity.number) > SLACK:
                parts = f"{share.quantity.number:g} of {whole.number:g}"
                yield stated.span, f"{parts} is {percent:.0f} percent, not {stated.quantity.number:g}"


def _exact(quantity: Quantity) -> bool:
    return quantity.qualifier is Qualifier.EXACTLY
