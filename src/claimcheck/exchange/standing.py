"""How each statement stands: whether it is current, and with which other current statements it conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..dataclass import dataclass
from ..evidence.date import compare_date
from ..evidence.name import compare_name
from ..evidence.quantity import compare_quantity
from ..kinship import Kinship
from ..knowledge import KnowledgeBase
from ..knowledge.event_date import is_long
from ..knowledge.supersession import find_status
from ..model import DateSpan, Event, NameValue, Quantity, Stance, Statement, Status, Strength, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A statement with its event and status; `against` are current statements of the same with which it conflicts."""

    statement: Statement
    event: Event
    status: Status
    against: tuple[Statement, ...] = ()


def find_standings(knowledge: KnowledgeBase, *, as_of: date | None = None) -> Iterator[Standing]:
    """Every statement known on that day, event by event."""
    kinship = Kinship(knowledge.lexicon)
    for event in knowledge.events.values():
        statements = knowledge.of_event(event.id)
        status = find_status(statements, knowledge.sources, as_of=as_of, running=is_long(event))
        groups = _group(statements, status)
        for one in statements:
            if one.id in status:
                against = tuple(
                    other
                    for other in groups.get(_key(one), ())
                    if status[one.id] is Status.CURRENT and other is not one and _conflict(one, other, kinship)
                )
                yield Standing(statement=one, event=event, status=status[one.id], against=against)


def _group(
    statements: tuple[Statement, ...], status: Mapping[str, Status]
) -> dict[tuple[object, ...], list[Statement]]:
    """The current statements by what they are of; those without a measure are of nothing in particular."""
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for one in statements:
        if one.measure is not None and status.get(one.id) is Status.CURRENT:
            groups.setdefault(_key(one), []).append(one)
    return groups


def _key(one: Statement) -> tuple[object, ...]:
    return one.measure, one.of, one.places, one.on


def _conflict(one: Statement, other: Statement, kinship: Kinship) -> bool:
    """The values exclude one another by what they denote, not by usage alone."""
    match one.value, other.value:
        case Quantity() as claimed, Quantity() as stated:
            found = compare_quantity(claimed, stated)
        case DateSpan() as claimed, DateSpan() as stated:
            found = compare_date(claimed, stated)
        case NameValue() as claimed, NameValue() as stated:
            measure = kinship.lexicon.measures[one.measure or ""]
            found = compare_name(claimed, stated, measure=measure, kinship=kinship)
        case YesNo(yes=claimed), YesNo(yes=stated):
            return claimed != stated
        case _:
            return False
    return found.stance is Stance.CONTRADICTS and found.strength is Strength.DIRECT
