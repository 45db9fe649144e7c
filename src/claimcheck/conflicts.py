"""Where the current statements of a knowledge base disagree: by event, measure, thing and place, worst first."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from .dataclass import dataclass
from .evidence import compare_statement
from .kinship import Kinship
from .knowledge import KnowledgeBase
from .knowledge.event_date import is_long
from .knowledge.supersession import find_status
from .model import Assertion, Event, Quantity, Span, Stance, Statement, Status, Strength


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """`statements` are all current ones of the measure, `against` the pairs that contradict one another, by id.

    `direct` counts the pairs of which one must be wrong; the others contradict by ordinary usage alone.
    """

    event: Event
    measure: str
    of: str | None
    places: tuple[str, ...]
    statements: tuple[Statement, ...]
    against: tuple[tuple[str, str], ...]
    direct: int
    spread: float


def find_conflicts(knowledge: KnowledgeBase) -> tuple[Conflict, ...]:
    """Those with most pairs of independent speakers that contradict outright first, then by how far figures part."""
    kinship = Kinship(knowledge.lexicon)
    found = [one for event in knowledge.events.values() for one in _of_event(event, knowledge, kinship)]
    return tuple(
        sorted(found, key=lambda one: (-one.direct, -len(one.against), -one.spread, one.event.id, one.measure))
    )


def _of_event(event: Event, knowledge: KnowledgeBase, kinship: Kinship) -> Iterable[Conflict]:
    statements = knowledge.of_event(event.id)
    status = find_status(statements, knowledge.sources, running=is_long(event))
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for one in statements:
        if one.measure is not None and one.value is not None and status[one.id] is Status.CURRENT:
            groups.setdefault((one.measure, one.of, one.places, one.on), []).append(one)
    for group in groups.values():
        pairs = dict(_contradictions(_unrepeated(group), event, kinship))
        if pairs:
            first = group[0]
            yield Conflict(
                event=event,
                measure=first.measure or "",
                of=first.of,
                places=first.places,
                statements=tuple(group),
                against=tuple(pairs),
                direct=sum(pairs.values()),
                spread=_spread(group),
            )


def _unrepeated(group: Iterable[Statement]) -> list[Statement]:
    """One statement for each figure of each speaker."""
    said: dict[tuple[str, str], Statement] = {}
    for one in group:
        said.setdefault((one.authority, one.written), one)
    return list(said.values())


def _contradictions(group: list[Statement], event: Event, kinship: Kinship) -> Iterable[tuple[tuple[str, str], bool]]:
    """The pairs of independent speakers that contradict one another, and whether they do so outright."""
    for one, other in combinations(group, 2):
        if one.authority == other.authority:
            continue
        assert one.value is not None
        assertion = Assertion(
            span=Span(start=0, end=0),
            measure=one.measure,
            of=(one.of,) if one.of else (),
            value=one.value,
            places=one.places if one.own_place else (),
        )
        found = compare_statement(assertion, other, event, one.of, kinship)
        if found is not None and found.stance is Stance.CONTRADICTS:
            yield (one.id, other.id), found.strength is Strength.DIRECT


def _spread(group: list[Statement]) -> float:
    """How many times the lowest figure the highest is."""
    numbers = [one.value.number for one in group if isinstance(one.value, Quantity)]
    return (max(numbers) + 1) / (min(numbers) + 1) if numbers and min(numbers) >= 0 else 1.0
