"""Two free texts: their figures are aligned, each pair compared, and the stances added up."""

from __future__ import annotations

from ..days import contains, format_date, meets
from ..model import Comparison, DateSpan, Stance, Strength
from .freetext.align import Pair, align
from .freetext.figure import FreeText
from .quantity import compare_quantity


def compare_text(claim: FreeText, evidence: FreeText) -> Comparison:
    """What the evidence says of the claim's figures, taken together."""
    pairs, alone = align(claim, evidence)
    compared = [(pair, compare_pair(pair)) for pair in pairs]
    for pair, comparison in compared:
        if comparison.stance is Stance.CONTRADICTS:
            return comparison
    for pair, comparison in compared:
        if comparison.stance is not Stance.SUPPORTS:
            return comparison
    if alone:
        return Comparison(stance=Stance.RELATED, strength=Strength.DIRECT, reason=f"nothing stands for {alone[0].span.cut(claim.text)}")
    if not compared:
        return Comparison(stance=Stance.RELATED, strength=Strength.DIRECT, reason="no figures to compare")
    return compared[0][1]


def compare_pair(pair: Pair) -> Comparison:
    claimed, stated = pair.claimed, pair.stated
    if claimed.quantity is not None and stated.quantity is not None:
        comparison = compare_quantity(claimed.quantity, stated.quantity)
        if comparison.stance is Stance.SUPPORTS and comparison.strength is Strength.IMPLIED and claimed.quantity.explicit and not claimed.quantity.denotes.meets(stated.quantity.denotes):
            return Comparison(stance=Stance.CONTRADICTS, strength=Strength.DIRECT, reason=comparison.reason)
        return comparison
    if claimed.date is not None and stated.date is not None:
        return compare_day(claimed.date, stated.date)
    one = claimed.number if claimed.number is not None else claimed.quantity.number
    other = stated.number if stated.number is not None else stated.quantity.number
    if one == other:
        return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=f"the source says {one:g} too")
    return Comparison(stance=Stance.CONTRADICTS, strength=Strength.DIRECT, reason=f"the source says {other:g}, not {one:g}")


def compare_day(claimed: DateSpan, stated: DateSpan) -> Comparison:
    if contains(claimed, stated):
        return Comparison(stance=Stance.SUPPORTS, strength=Strength.DIRECT, reason=f"{format_date(stated)} is in {format_date(claimed)}")
    if not meets(claimed, stated):
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.DIRECT, reason=f"{format_date(stated)} is not {format_date(claimed)}")
    return Comparison(stance=Stance.CONSISTENT, strength=Strength.DIRECT, reason=f"{format_date(stated)} overlaps {format_date(claimed)}")
