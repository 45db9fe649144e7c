"""An assertion's cues -> the events it could be about, each with the statements that may bear on it (design.md, 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from ..dataclass import dataclass
from ..kinship import Kinship
from ..model import (
    Assertion,
    Considered,
    Cues,
    DateSpan,
    Event,
    Lexicon,
    NameKind,
    NameValue,
    Quantity,
    Source,
    Statement,
    TextValue,
)
from .account import Account, Held
from .event_date import meets_date, shares_day
from .lookup import MOST, Asked
from .narrowing import About, narrow
from .supersession import given_on

OTHER_DATE, OTHER_PLACE = "another date", "another place"
FURTHER = f"{MOST} other events are nearer to the claim"


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Knowledge(Protocol):
        """What is asked of a knowledge base here."""

        @property
        def lexicon(self) -> Lexicon: ...
        @property
        def sources(self) -> Mapping[str, Source]: ...
        @property
        def events(self) -> Mapping[str, Event]: ...
        def of_event(self, event: str, /) -> tuple[Statement, ...]: ...
        def account(self, event: str, /) -> Account: ...
        def by_figure(self, measure: str, number: float, /, *, most: int | None = None) -> tuple[Statement, ...]: ...
        def find_events(self, asked: Asked, /) -> Iterable[tuple[int, str]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Statements by event, in the knowledge base's order, and why the others were left out. `more` says that some were
    because too many events fit."""

    by_event: Mapping[str, Held]
    dropped: tuple[Considered, ...] = ()
    more: bool = False


def find_candidates(
    assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship, *, explain: bool = False
) -> Candidates:
    """The statements of the assertion's measure and its neighbours, for the events that fit all the cues; of more than
    MOST such events, for those nearest to the claim. To explain why the others do not fit takes looking at all."""
    if cues.unknown and not cues.places and not cues.events:
        return Candidates(by_event={})  # it happened where nothing is known to have happened
    fit = _Fit(assertion, cues, knowledge, kinship)
    fitting, dropped, more = (fit.find_explained if explain else fit.find)()
    for narrowed, why in narrow(fitting, About(assertion=assertion, cues=cues, knowledge=knowledge, kinship=kinship)):
        if explain:
            dropped += [_dropped(one, why) for event in fitting if event not in narrowed for one in fitting[event]]
        fitting = narrowed
    return Candidates(by_event=fitting, dropped=tuple(dropped), more=more)


class _Fit:
    """Which statements of an event may bear on one assertion."""

    def __init__(self, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> None:
        self._assertion, self._cues, self._knowledge, self._kinship = assertion, cues, knowledge, kinship
        self._words = assertion.measure is None and isinstance(assertion.value, TextValue)
        self._family = kinship.family(assertion.measure) if assertion.measure is not None else ()
        wanted = assertion.value.names if isinstance(assertion.value, NameValue) else ()
        person = any(kinship.lexicon.names[one].kind is NameKind.PERSON for one in wanted)
        self._known_by = frozenset(wanted if person else ())
        self._at: dict[tuple[str, ...], bool] = {}

    def find(self) -> tuple[dict[str, Held], list[Considered], bool]:
        """What fits of each event, in order; whether there are more events than that."""
        found: list[tuple[int, str, Held]] = []
        for number, event_id in self._knowledge.find_events(self._ask()):
            held, _, why = self.choose(event_id, self.pool(event_id))
            if held and not why:
                if len(found) == MOST:
                    return _in_order(found), [], True
                found.append((number, event_id, held))
        return _in_order(found), [], False

    def find_explained(self) -> tuple[dict[str, Held], list[Considered], bool]:
        """The same with what was left out of all events there are, and why."""
        dropped: list[Considered] = []
        fitting: dict[str, Held] = {}
        for event_id in self._knowledge.events:
            pooled = self.pool(event_id)
            if not pooled:
                continue
            held, elsewhere, why = self.choose(event_id, pooled)
            dropped += [_dropped(one, OTHER_PLACE) for one in elsewhere]
            dropped += [_dropped(one, why) for one in pooled if why]
            if not why:
                fitting[event_id] = held
        if len(fitting) <= MOST:
            return fitting, dropped, False
        found, _, _ = self.find()
        dropped += [_dropped(one, FURTHER) for event in fitting if event not in found for one in fitting[event]]
        return found, dropped, True

    def _ask(self) -> Asked:
        value, speakers = self._assertion.value, self._assertion.speakers
        return Asked(
            cues=self._cues,
            measures=None if self._words else self._family,
            known_by=tuple(sorted(self._known_by)),
            number=value.number if isinstance(value, Quantity) else None,
            names=value.names if isinstance(value, NameValue) else (),
            speakers=tuple(sorted({*speakers, *map(self._kinship.authority, speakers)})),
        )

    def pool(self, event_id: str) -> Held:
        """All of the event that could bear on the assertion: its measure's statements, or, for plain words, all of an
        event that is meant."""
        account = self._knowledge.account(event_id)
        if not self._words:
            return account.of_measures(self._family)
        said = self._cues.events or self._cues.places or self._cues.dates
        meant = said and not self._misfit(self._knowledge.events[event_id])
        return account.held if meant else account.of_measures(())

    def choose(self, event_id: str, pooled: Held) -> tuple[Held, Held, str]:
        """Those of them that fit the cues, those that are about another place, and why none fits, if none does."""
        event, statements = self._knowledge.events[event_id], pooled
        elsewhere = pooled.pick(())
        why = self._misfit(event)
        if why == OTHER_DATE:
            if not self._is_meant(event_id, pooled):
                statements = pooled.keep(self._said_then)
            why = self._misplaced(event) if statements else why
        if why == OTHER_PLACE:
            statements = statements.keep(lambda one: one.own_place and self._is_at(one.places))
            why = "" if statements else why
        elif not why and self._cues.places:
            part = self._part(statements, event)
            elsewhere = statements.without(part)
            statements, why = part, "" if part else "its place is wider than the claim's"
        return statements, elsewhere, why

    def _part(self, statements: Held, event: Event) -> Held:
        """A statement about a wider place than the claim's says nothing of it, unless its event includes that place."""
        listed = self._is_at(event.places)
        placed = self._knowledge.account(event.id).placed
        if not placed:
            return statements if listed else statements.pick(())
        return statements.keep(lambda one: (listed and not one.own_place) or self._is_at(one.places))

    def _misfit(self, event: Event) -> str:
        """Why the event does not fit the cues; empty where it does."""
        cues = self._cues
        if cues.events and event.id not in cues.events:
            return "the claim names another event"
        if cues.dates and not any(meets_date(cue, event.date) for cue in cues.dates):
            return OTHER_DATE
        return self._misplaced(event)

    def _misplaced(self, event: Event) -> str:
        kin = self._kinship.names.kin
        places = self._cues.places
        if places and not any(kin(cue, place) is not None for cue in places for place in event.places):
            return OTHER_PLACE
        return ""

    def _is_meant(self, event_id: str, pooled: Held) -> bool:
        """The claim names the event outright, or somebody it alone is about: then it is the date that is wrong."""
        if event_id in self._cues.events:
            return True
        known_by = self._known_by
        return bool(known_by) and any(
            isinstance(one.value, NameValue) and not known_by.isdisjoint(one.value.names) for one in pooled
        )

    def _said_then(self, statement: Statement) -> bool:
        """ "The Pentagon said on 24 January": the date is that of the saying, or the statement has its own."""
        dates = [statement.on] if statement.on is not None else []
        day = given_on(statement, self._knowledge.sources)
        if day is not None:
            dates.append(DateSpan(first=day, after=day + timedelta(days=1)))
        return any(shares_day(cue, one) for cue in self._cues.dates if cue.first is not None for one in dates)

    def _is_at(self, places: tuple[str, ...]) -> bool:
        """One of the places is the claim's, or within it."""
        known = self._at.get(places)
        if known is None:
            holds = self._kinship.names.holds
            known = self._at[places] = any(holds(cue, place) for cue in self._cues.places for place in places)
        return known


def _in_order(found: list[tuple[int, str, Held]]) -> dict[str, Held]:
    return {event_id: held for _, event_id, held in sorted(found, key=lambda one: one[0])}


def _dropped(statement: Statement, why: str) -> Considered:
    return Considered(statement=statement.id, kept=False, why=why)
