"""Two free texts: their figures are aligned, each pair compared, and the stances added up with what the words say."""

from __future__ import annotations

from ..model import Comparison, Qualifier, Stance, Strength
from .freetext.align import Pair, align, in_same_place
from .freetext.figure import Figure, FigureKind, FreeText
from .freetext.pair import compare_pair, compare_sum
from .freetext.wording import find_denied, find_opposite, find_unsaid, said_share

_BOUNDS = (Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.FEWER_THAN)
_DAYS = (FigureKind.DATE, FigureKind.TIME)
_SURE = 4.0  # the score of a pair from which even a vague figure counts
_SURE_RANKS = 1.5  # the same for ranks that differ
_BESIDE_FIGURES = 2.0  # the score of a pair of dates from which it counts beside figures that are compared
# How many of a claim's content words may be missing from the evidence: figures of up to three meet by chance. House.
_UNSAID, _UNSAID_SMALL, _SMALL = 2, 1, 3.0
_SAID = 0.8  # the share of a claim without figures that must be said
_SAID_OF_NAMED = 0.5  # the same where the number in a name agrees ("Route 9")

_Compared = list[tuple[Pair, Comparison]]


def compare_text(claim: FreeText, evidence: FreeText) -> Comparison:
    """What the evidence says of the claim: of its figures and dates, taken together, and of its words."""
    pairs, alone = align(claim, evidence)
    compared = _compare_all(pairs, claim, evidence)
    if not claim.figures:
        return _compare_words(claim, evidence)
    added = _add_up(claim, evidence, compared)
    sums = {pair.claimed.order for pair, _ in added}
    alone = tuple(figure for figure in alone if figure.order not in sums)
    compared = [(pair, comparison) for pair, comparison in compared if pair.claimed.order not in sums] + added
    worst = _worst(compared)
    if worst is not None and worst.stance is not Stance.SUPPORTS:
        return _turned(worst, claim, evidence, compared)
    missing = [figure for figure in alone if _needed(figure, bool(compared))]
    if missing:
        return _related(f"nothing stands for {missing[0].span.cut(claim.text)}")
    if worst is None and any(not figure.label for figure in claim.figures):
        return _compare_words(claim, evidence)
    unsaid = find_unsaid(claim, evidence) if not any(_is_bound(figure) for figure in claim.figures) else ()
    if len(unsaid) > (_UNSAID_SMALL if _all_small(claim) else _UNSAID):
        words = ", ".join(f"“{word}”" for word in unsaid[:3])
        return _related(f"the figures agree, but the source does not speak of {words}")
    if worst is None:
        return _compare_words(claim, evidence, share=_SAID_OF_NAMED)
    return _turned(worst, claim, evidence, compared)


def _compare_all(pairs: tuple[Pair, ...], claim: FreeText, evidence: FreeText) -> _Compared:
    """The pairs that count, each compared. Dates that only say when the figures hold are not compared by themselves."""
    figures = [pair for pair in pairs if pair.claimed.kind not in _DAYS]
    dates = [pair for pair in pairs if pair.claimed.kind in _DAYS]
    frames = {pair.claimed.order: frame for pair in figures if (frame := _frame(pair, dates, claim, evidence))}
    compared = [(pair, compare_pair(pair, frames.get(pair.claimed.order))) for pair in figures]
    compared = [(pair, comparison) for pair, comparison in compared if _counts(pair, comparison)]
    framing = {frame.claimed.order for frame in frames.values()}
    least = _BESIDE_FIGURES if any(not (pair.claimed.weak or pair.claimed.label) for pair, _ in compared) else 0.0
    compared += [
        (pair, compare_pair(pair)) for pair in dates if pair.claimed.order not in framing and pair.score >= least
    ]
    return compared


def _add_up(claim: FreeText, evidence: FreeText, compared: _Compared) -> _Compared:
    """The claim's counts that a sum of neighbouring ones supports, and no figure in the same place contradicts."""
    settled = {
        pair.claimed.order
        for pair, comparison in compared
        if comparison.stance is Stance.SUPPORTS or in_same_place(pair.claimed, pair.stated)
    }
    return [
        (Pair(figure, evidence.figures[0], 0.0), comparison)
        for figure in claim.figures
        if figure.kind is FigureKind.QUANTITY and figure.order not in settled
        if (comparison := compare_sum(figure, claim, evidence)) is not None
    ]


def _frame(pair: Pair, dates: list[Pair], claim: FreeText, evidence: FreeText) -> Pair | None:
    """The dates that say when the two figures of a pair hold, if they are said to hold by, before or after a date."""
    if pair.claimed.label:
        return None
    own = []
    if pair.claimed.dated >= 0 and pair.stated.dated >= 0:
        own.append(Pair(claim.figures[pair.claimed.dated], evidence.figures[pair.stated.dated], 0.0))
    for found in (*own, *dates):
        if found.stated.role == "by" or found.claimed.role in ("by", "before", "after"):
            return found
    return None


def _counts(pair: Pair, comparison: Comparison) -> bool:
    """A vague figure, or a "one", or another rank, says something only where it agrees, or clearly stands in the same
    place; the number in a name only where it differs."""
    weak = pair.claimed.weak or pair.stated.weak
    if comparison.stance is Stance.SUPPORTS:
        return not pair.claimed.label
    ranks = pair.claimed.ordinal and pair.stated.ordinal
    return pair.score > (_SURE if weak else _SURE_RANKS if ranks else 0.0) or not (weak or ranks)


def _worst(compared: _Compared) -> Comparison | None:
    """The comparison that decides: a contradiction first, support last; the best pair's of several."""
    for pair, comparison in compared:
        if comparison.stance is Stance.CONTRADICTS and pair.claimed.condition:
            reason = f"the claim is about another moment: {comparison.reason}"
            return Comparison(stance=Stance.CONSISTENT, strength=Strength.IMPLIED, reason=reason)
    for wanted in (Stance.CONTRADICTS, Stance.RELATED, Stance.CONSISTENT, Stance.SUPPORTS):
        for _, comparison in compared:
            if comparison.stance is wanted:
                return comparison
    return None


def _needed(figure: Figure, others: bool) -> bool:
    """Whether a figure that nothing stands for leaves the claim open: a vague one, a name's or an ordinal does not,
    nor a date beside figures that are given."""
    if figure.kind in _DAYS:
        return not others
    return not (figure.weak or figure.label or figure.ordinal)


def _is_bound(figure: Figure) -> bool:
    """A figure with a word of comparison was written with the source's own before the eyes; a bare one may recur by
    chance."""
    if figure.kind is FigureKind.DATE:
        return figure.role in ("before", "after", "by")
    return figure.quantity is not None and figure.quantity.qualifier in _BOUNDS


def _all_small(claim: FreeText) -> bool:
    numbers = [figure.quantity.number if figure.quantity else figure.number or 0.0 for figure in claim.figures]
    return max(numbers, default=0.0) <= _SMALL


def _turned(comparison: Comparison, claim: FreeText, evidence: FreeText, compared: _Compared) -> Comparison:
    """The comparison, turned where one side denies what the other asserts, or says the opposite."""
    pairs = [pair for pair, _ in compared]
    if denied := find_denied(claim, evidence, pairs):
        if comparison.stance is Stance.SUPPORTS:
            reason = f"{comparison.reason}, but one of the two denies “{denied}”"
            return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=reason)
        return _related(f"{comparison.reason}, and one of the two denies “{denied}”")
    if comparison.stance is Stance.SUPPORTS and (opposite := find_opposite(claim, evidence, pairs)):
        reason = f"{comparison.reason}, but it says {opposite[1]}, not {opposite[0]}"
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=reason)
    return comparison


def _compare_words(claim: FreeText, evidence: FreeText, share: float = _SAID) -> Comparison:
    """A claim without figures: supported where nearly all of its words are said, and never contradicted but by a
    negation on one side."""
    if said_share(claim, evidence) < share:
        return _related("the source says something else")
    if bool(claim.negated) != bool(evidence.negated):
        reason = "the source says nearly the same, but one of the two denies it"
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.IMPLIED, reason=reason)
    reason = "the source says nearly the same"
    return Comparison(stance=Stance.SUPPORTS, strength=Strength.INDIRECT, reason=reason)


def _related(reason: str) -> Comparison:
    return Comparison(stance=Stance.RELATED, strength=Strength.DIRECT, reason=reason)
