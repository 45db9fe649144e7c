"""The claim's very figure, met at another event: how true figures get attached to the wrong attack (design.md, 4)."""

from __future__ import annotations

from collections.abc import Sequence

from .evidence.quantity import compare_quantity
from .kinship import Kinship
from .model import Assertion, LookAlike, Quantity, Reading, Stance, Statement, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .knowledge.readings import Knowledge

MOST = 3  # more than this many is no hint any more (house)
COMMON = 100  # nor is a figure that is given more often than this (house)


def find_look_alikes(
    assertion: Assertion, readings: Sequence[Reading], knowledge: Knowledge, kinship: Kinship
) -> tuple[LookAlike, ...]:
    """One for each other event that has the same figure for the same measure of the same or a sibling thing."""
    if not isinstance(assertion.value, Quantity) or assertion.measure is None or assertion.negated:
        return ()
    own = {one.event.id for one in readings if one.verdict is not Verdict.REFUTED}
    own |= {one.event.id for one in readings[:1]}
    places = {place for one in readings for place in one.event.places}
    best: dict[str, tuple[tuple[object, ...], Statement]] = {}
    measures = [one for one in kinship.lexicon.measures if one == assertion.measure] + [
        one for one in kinship.lexicon.measures if kinship.loosely(assertion.measure, one)
    ]
    for rank, measure in enumerate(measures):
        for statement in knowledge.by_figure(measure, assertion.value.number, most=COMMON):
            if statement.event in own or not _same_figure(assertion.value, statement):
                continue
            if not _same_kind(assertion, statement, kinship):
                continue
            elsewhere = not places & set(statement.places)
            grade = knowledge.sources[statement.source].reliability
            key = (elsewhere, grade, rank, statement.own_voice, statement.id)
            if statement.event not in best or key < best[statement.event][0]:
                best[statement.event] = (key, statement)
    ranked = sorted(best.values(), key=lambda one: one[0])[:MOST]
    return tuple(_look_alike(statement, knowledge, kinship) for _, statement in ranked)


def _same_figure(claimed: Quantity, statement: Statement) -> bool:
    stated = statement.value
    return (
        isinstance(stated, Quantity)
        and stated.number == claimed.number
        and claimed.number != 0
        and compare_quantity(claimed, stated).stance is Stance.SUPPORTS
    )


def _same_kind(assertion: Assertion, statement: Statement, kinship: Kinship) -> bool:
    if not assertion.of or statement.of is None:
        return True
    things = kinship.things
    return any(things.kin(one, statement.of) is not None or things.siblings(one, statement.of) for one in assertion.of)


def _look_alike(statement: Statement, knowledge: Knowledge, kinship: Kinship) -> LookAlike:
    event = knowledge.events[statement.event]
    thing = kinship.lexicon.things[statement.of].title if statement.of else ""
    counted = f"{statement.written} {thing}".strip()
    reason = f"{counted} is the figure of {statement.speaker_title} for another event: {event.title}"
    return LookAlike(event=event, statement=statement, source=knowledge.sources[statement.source], reason=reason)
