"""The same measure of the same event with figures that cannot both be true.

Two figures are set against one another only where nothing in the draft says why they should differ: another day, place,
speaker, thing or time of counting. Where the knowledge base has no word for what happened, the noun that is counted and
the words round it must agree instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..evidence.quantity import compare_quantity
from ..kinship import Kinship
from ..language.en.consistency import CHANGING, EMPTY, PARTS
from ..model import Assertion, JudgedAssertion, JudgedClaim, Note, Qualifier, Quantity, Span, Stance, Strength
from ..text import stem, tokenize
from .clash import Inconsistency, find_place, word_place

_MOST = 40  # earlier figures of one kind that a figure is set against (house)
_ENOUGH = 2  # words that two sentences must share where no measure is known (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figure:
    """A figure of the draft with all that could tell it from another. `at` is the index of its claim."""

    at: int
    judged: JudgedClaim
    assertion: Assertion
    value: Quantity
    counted: tuple[str, ...]
    words: frozenset[str]
    events: frozenset[str]
    changing: bool


def find_figure_clashes(claims: Sequence[JudgedClaim], kinship: Kinship) -> Iterable[Inconsistency]:
    """Each figure that contradicts an earlier one, once."""
    earlier: dict[object, list[_Figure]] = {}
    for figure in _figures(claims):
        kind = figure.assertion.measure or figure.counted[-1:]
        known = earlier.setdefault(kind, [])
        for other in known[-_MOST:]:
            if _same_matter(other, figure, kinship) and _clash(other.value, figure.value):
                yield _inconsistency(other, figure, kinship)
                break
        known.append(figure)


def _figures(claims: Sequence[JudgedClaim]) -> Iterable[_Figure]:
    for at, judged in enumerate(claims):
        figures = [one.figure for one in judged.claim.quantities]
        words = [
            token.folded
            for token in tokenize(judged.claim.text)
            if token.kind == "word" and not any(one.start <= token.span.start < one.end for one in figures)
        ]
        changing = not CHANGING.isdisjoint(words) or any(one in " ".join(words) for one in PARTS)
        for one in judged.assertions:
            assertion = one.assertion
            if not isinstance(assertion.value, Quantity) or assertion.negated or _is_part(judged, assertion.span):
                continue
            counted = tuple(stem(token.folded) for token in tokenize(assertion.counted) if token.kind != "mark")
            if (not counted and assertion.measure is None) or _is_listed(judged, assertion):
                continue
            names = {word for name in judged.claim.cues.unknown for word in name.lower().split()}
            content = {stem(word) for word in words if word not in EMPTY and word not in names}
            yield _Figure(
                at=at,
                judged=judged,
                assertion=assertion,
                value=assertion.value,
                counted=counted,
                words=frozenset(content - set(counted)),
                events=_events(one),
                changing=changing,
            )


def _is_listed(judged: JudgedClaim, assertion: Assertion) -> bool:
    """The sentence gives several figures of one kind, and must have a reason for it."""
    kinds = [
        (one.assertion.measure, one.assertion.counted.lower())
        for one in judged.assertions
        if isinstance(one.assertion.value, Quantity)
    ]
    return kinds.count((assertion.measure, assertion.counted.lower())) > 1


def _is_part(judged: JudgedClaim, span: Span) -> bool:
    """The figure is said to be part of another, out of a whole, or the sum of others."""
    return any(
        (one.part or one.total or one.whole is not None) and one.span.start < span.end and span.start < one.span.end
        for one in judged.claim.quantities
    )


def _events(one: JudgedAssertion) -> frozenset[str]:
    return frozenset(reading.event.id for reading in one.readings)


def _same_matter(one: _Figure, other: _Figure, kinship: Kinship) -> bool:
    if one.at == other.at or one.changing or other.changing:
        return False
    return (
        _same_thing(one, other) and _same_speaker(one.assertion, other.assertion, kinship) and _same_event(one, other)
    )


def _same_thing(one: _Figure, other: _Figure) -> bool:
    """The same noun with the same words before it; where the noun is another one, the same thing of the lexicon."""
    if one.counted == other.counted:
        return True
    bare = len(one.counted) == 1 and len(other.counted) == 1
    return bare and bool(one.assertion.of) and one.assertion.of == other.assertion.of


def _same_speaker(one: Assertion, other: Assertion, kinship: Kinship) -> bool:
    """Neither is attributed, or both to one body: what two speakers count is theirs to differ on."""
    if not one.speaker_text and not other.speaker_text and not one.speakers and not other.speakers:
        return True
    if one.speakers and other.speakers:
        return any(kinship.one_body(left, right) for left in one.speakers for right in other.speakers)
    return bool(one.speaker_text) and one.speaker_text.lower() == other.speaker_text.lower()


def _same_event(one: _Figure, other: _Figure) -> bool:
    left, right = one.judged.claim.cues, other.judged.claim.cues
    if left.since != right.since:
        return False
    if len(one.events) == 1 and one.events == other.events:
        return _agree(one.assertion.places, other.assertion.places) is not False
    if one.events and other.events and one.events.isdisjoint(other.events):
        return False
    places = _agree(
        (one.assertion.places or left.places) + left.unknown, (other.assertion.places or right.places) + right.unknown
    )
    dates = _agree(one.assertion.dates or left.dates, other.assertion.dates or right.dates)
    if places is False or dates is False:
        return False
    if not one.counted:
        return bool(places or dates)
    shared = len(one.words & other.words)
    if one.assertion.measure is None:
        return shared >= _ENOUGH and (bool(places or dates) or shared == min(len(one.words), len(other.words)))
    return bool(places or dates) or (shared >= _ENOUGH and shared * 2 >= min(len(one.words), len(other.words)))


def _agree(one: tuple[object, ...], other: tuple[object, ...]) -> bool | None:
    """Whether two cues are the same; None where one of them is missing."""
    if not one or not other:
        return None
    return not set(one).isdisjoint(other)


def _clash(one: Quantity, other: Quantity) -> bool:
    if Qualifier.VAGUE in (one.qualifier, other.qualifier):
        return False
    comparison = compare_quantity(one, other)
    return comparison.stance is Stance.CONTRADICTS and comparison.strength is Strength.DIRECT


def _inconsistency(earlier: _Figure, later: _Figure, kinship: Kinship) -> Inconsistency:
    other = find_place(earlier.judged, earlier.assertion.span.start)
    here, there = (one.assertion.span.cut(one.judged.claim.text) for one in (later, earlier))
    measure = kinship.lexicon.measures.get(later.assertion.measure or "")
    named = f"{measure.title}: " if measure is not None and not later.counted else ""
    note = Note(
        kind="figures-differ",
        text=f"{named}“{here}” here, but “{there}” {word_place(other)}",
        span=later.assertion.span,
        fault=True,
        other=other,
    )
    return Inconsistency(
        note=note, place=find_place(later.judged, later.assertion.span.start), other=other, claim=later.at
    )
