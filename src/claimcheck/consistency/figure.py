"""The same measure of the same event with figures that cannot both be true.

Two figures are set against one another only where nothing in the draft says why they should differ: another day, place,
speaker, thing or time of counting. Where the knowledge base has no word for what happened, the noun that is counted and
the words round it must agree instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..dataclass import dataclass
from ..evidence.quantity import compare_quantity
from ..kinship import Kinship
from ..language.en.consistency import CHANGING, EMPTY, PARTS
from ..model import Assertion, JudgedAssertion, JudgedClaim, Note, Qualifier, Quantity, Span, Stance, Strength
from ..text import stem, tokenize
from .clash import Inconsistency, find_place, word_place

_MOST = 40  # earlier figures of one kind that a figure is set against (house)
_ENDS, _CLOSING = (".", "!", "?", "…"), "\"'”’)]"
_ENOUGH = 2  # words that two sentences must share where no measure is known (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figure:
    """A figure of the draft with all that could tell it from another. `at` is the index of its claim, None in a heading
    that is none; `ended` says that its sentence ends as one, which an entry of a list or a table does not."""

    at: int | None
    judged: JudgedClaim
    assertion: Assertion
    value: Quantity
    counted: tuple[str, ...]
    words: frozenset[str]
    events: frozenset[str]
    changing: bool
    ended: bool


def find_figure_clashes(
    passages: Iterable[tuple[JudgedClaim, int | None]], kinship: Kinship
) -> Iterable[Inconsistency]:
    """Each figure that contradicts an earlier one, once. Passages in order, with the index of each that is a claim."""
    earlier: dict[object, list[_Figure]] = {}
    for judged, at in passages:
        for figure in _find_figures(judged, at):
            kind = figure.assertion.measure or figure.counted[-1:]
            known = earlier.setdefault(kind, [])
            for other in known[-_MOST:]:
                if _same_matter(other, figure, kinship) and _clash(other.value, figure.value):
                    yield _inconsistency(other, figure, kinship)
                    break
            known.append(figure)


def _find_figures(judged: JudgedClaim, at: int | None) -> Iterable[_Figure]:
    """The figures of a passage that stand by themselves: neither parts nor sums, nor several of one kind."""
    given = [one.assertion for one in judged.assertions if isinstance(one.assertion.value, Quantity)]
    if not given:
        return
    quantities = judged.claim.quantities
    parts = _offsets(one.span for one in quantities if one.part or one.total or one.whole is not None)
    kinds = Counter((one.measure, one.counted.lower()) for one in given)
    words = _words(judged, _offsets(one.figure for one in quantities))
    changing = not CHANGING.isdisjoint(words) or any(one in " ".join(words) for one in PARTS)
    names = {word for name in judged.claim.cues.unknown for word in name.lower().split()}
    content = frozenset(stem(word) for word in words if word not in EMPTY and word not in names)
    for one in judged.assertions:
        assertion, value = one.assertion, one.assertion.value
        if not isinstance(value, Quantity) or assertion.negated or not parts.isdisjoint(_offsets([assertion.span])):
            continue
        counted = tuple(stem(token.folded) for token in tokenize(assertion.counted) if token.kind != "mark")
        known = bool(counted) or (assertion.measure is not None and value.number.is_integer())
        if known and kinds[assertion.measure, assertion.counted.lower()] == 1:
            yield _Figure(
                at=at,
                judged=judged,
                assertion=assertion,
                value=value,
                counted=counted,
                words=content.difference(counted),
                events=_events(one),
                changing=changing,
                ended=judged.claim.text.rstrip(_CLOSING).endswith(_ENDS),
            )


def _offsets(spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def _words(judged: JudgedClaim, figures: set[int]) -> list[str]:
    """The words of a passage that are no figures."""
    tokens = tokenize(judged.claim.text)
    return [token.folded for token in tokens if token.kind == "word" and token.span.start not in figures]


def _events(one: JudgedAssertion) -> frozenset[str]:
    return frozenset(reading.event.id for reading in one.readings)


def _same_matter(one: _Figure, other: _Figure, kinship: Kinship) -> bool:
    if one.judged is other.judged or one.changing or other.changing or not (one.ended or other.ended):
        return False
    if not one.counted and (one.judged.claim.carried or other.judged.claim.carried):
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
    place, other = (find_place(one.judged, one.assertion.span.start) for one in (later, earlier))
    here, there = (one.assertion.span.cut(one.judged.claim.text) for one in (later, earlier))
    measure = kinship.lexicon.measures.get(later.assertion.measure or "")
    named = f"{measure.title}: " if measure is not None and not later.counted else ""
    where = "here" if later.at is not None else word_place(place)
    note = Note(
        kind="figures-differ",
        text=f"{named}“{here}” {where}, but “{there}” {word_place(other)}",
        span=later.assertion.span if later.at is not None else None,
        fault=True,
        other=other,
    )
    return Inconsistency(note=note, place=place, other=other, claim=later.at)
