"""An assertion's cues -> the events it could be about, each with the statements that may bear on it (design.md, 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Protocol

from ..dataclass import dataclass, replace
from ..kinship import Kin, Kinship
from ..model import (
    Assertion,
    Considered,
    Cues,
    DateSpan,
    Event,
    Lexicon,
    NameKind,
    NameValue,
    Source,
    Statement,
    TextValue,
)
from .supersession import given_on

GIVE = timedelta(days=3)  # an event's date gives way by this much (design.md, 4)
OTHER_DATE, OTHER_PLACE = "another date", "another place"
LONG = timedelta(
    days=14
)  # an event that lasts longer is a campaign or a standing state: its figures have dates (house)
NARROW = timedelta(days=8)  # a date cue longer than this is a period, whose edges do not give way (house)


class Knowledge(Protocol):
    """What is asked of a knowledge base here."""

    @property
    def lexicon(self) -> Lexicon: ...
    @property
    def sources(self) -> Mapping[str, Source]: ...
    @property
    def events(self) -> Mapping[str, Event]: ...
    def by_measure(self, measure: str, /) -> tuple[Statement, ...]: ...
    def of_event(self, event: str, /) -> tuple[Statement, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Statements by event, in the knowledge base's order, and why the others were left out."""

    by_event: Mapping[str, tuple[Statement, ...]]
    dropped: tuple[Considered, ...] = ()


def find_candidates(
    assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship, *, explain: bool = False
) -> Candidates:
    """The statements of the assertion's measure and its neighbours, for the events that fit all the cues."""
    if cues.unknown and not cues.places and not cues.events:
        return Candidates(by_event={})  # it happened where nothing is known to have happened
    pooled: dict[str, list[Statement]] = {}
    for statement in _pool(assertion, cues, knowledge, kinship):
        pooled.setdefault(statement.event, []).append(statement)
    dropped: list[Considered] = []
    fitting: dict[str, tuple[Statement, ...]] = {}
    for event_id in knowledge.events:
        if event_id not in pooled:
            continue
        statements = pooled[event_id]
        why = _misfit(knowledge.events[event_id], cues, kinship)
        if why == OTHER_DATE and _is_meant(assertion, event_id, statements, cues, kinship):
            why = _misfit(knowledge.events[event_id], replace(cues, dates=()), kinship)
        elif why == OTHER_DATE:
            statements = [one for one in statements if _said_then(one, cues, knowledge)]
            why = _misfit(knowledge.events[event_id], replace(cues, dates=()), kinship) if statements else why
        if why == OTHER_PLACE:
            statements = [one for one in statements if one.own_place and _is_at(one, cues, kinship)]
            why = "" if statements else why
        elif not why and cues.places:
            kept = [one for one in statements if _statement_fits(one, knowledge.events[event_id], cues, kinship)]
            why = "" if kept else "its place is wider than the claim's"
            if explain:
                dropped += [_dropped(one, "another place") for one in statements if one not in kept]
            statements = kept
        if why:
            if explain:
                dropped += [_dropped(one, why) for one in pooled[event_id]]
        else:
            fitting[event_id] = tuple(statements)
    for narrow in _NARROWINGS:
        narrowed = narrow(fitting, assertion, cues, knowledge, kinship)
        if narrowed and len(narrowed) < len(fitting):
            if explain:
                dropped += [
                    _dropped(one, _NARROWED[narrow.__name__])
                    for event_id in fitting
                    if event_id not in narrowed
                    for one in fitting[event_id]
                ]
            fitting = narrowed
    return Candidates(by_event=fitting, dropped=tuple(dropped))


def _is_meant(assertion: Assertion, event: str, statements: list[Statement], cues: Cues, kinship: Kinship) -> bool:
    """The claim names the event outright, or somebody it alone is about: then it is the date that is wrong."""
    if event in cues.events:
        return True
    wanted = assertion.value.names if isinstance(assertion.value, NameValue) else ()
    return any(kinship.lexicon.names[one].kind is NameKind.PERSON for one in wanted) and any(
        isinstance(one.value, NameValue) and set(wanted) & set(one.value.names) for one in statements
    )


def _said_then(statement: Statement, cues: Cues, knowledge: Knowledge) -> bool:
    """ "The Pentagon said on 24 January": the date is that of the saying, or the statement has a date of its own."""
    dates = [statement.on] if statement.on is not None else []
    day = given_on(statement, knowledge.sources)
    if day is not None:
        dates.append(DateSpan(first=day, after=day + timedelta(days=1)))
    return any(shares_day(cue, one) for cue in cues.dates if cue.first is not None for one in dates)


def _pool(assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Iterable[Statement]:
    """All that could bear on the assertion: its measure's statements, or, for plain words, all of the events meant."""
    if assertion.measure is None and isinstance(assertion.value, TextValue):
        if cues.events or cues.places or cues.dates:
            for event, known in knowledge.events.items():
                if not _misfit(known, cues, kinship):
                    yield from knowledge.of_event(event)
        return
    for measure in measure_family(assertion.measure, kinship):
        yield from knowledge.by_measure(measure)


def measure_family(measure: str | None, kinship: Kinship) -> tuple[str, ...]:
    """`measure`, those wider and narrower than it, and those used loosely for it; itself first."""
    if measure is None:
        return ()
    others = (
        one
        for one in kinship.lexicon.measures
        if one != measure and (kinship.measures.kin(measure, one) or kinship.loosely(measure, one))
    )
    return (measure, *others)


def is_long(event: Event) -> bool:
    """A campaign or a standing state of affairs, whose figures are each true of their own date."""
    span = event.date
    return event.standing or span.first is None or span.after is None or span.after - span.first > LONG


def meets_date(cue: DateSpan, stated: DateSpan) -> bool:
    """The two share a day, a narrow cue giving way by three days; a cue without a year is tried in each year."""
    return any(_meets(one, stated) for one in _in_years(cue, stated))


def shares_day(cue: DateSpan, stated: DateSpan) -> bool:
    """As `meets_date`, nothing giving way."""
    return any(_overlap(one.first, one.after, stated) for one in _in_years(cue, stated))


def _meets(cue: DateSpan, stated: DateSpan) -> bool:
    first, after = cue.first, cue.after
    if first is not None and after is not None and after - first <= NARROW:
        first, after = first - GIVE, after + GIVE
    return _overlap(first, after, stated)


def _overlap(first: date | None, after: date | None, stated: DateSpan) -> bool:
    return not (
        (first is not None and stated.after is not None and first >= stated.after)
        or (after is not None and stated.first is not None and after <= stated.first)
    )


def _in_years(cue: DateSpan, stated: DateSpan) -> Iterable[DateSpan]:
    if cue.year_written or cue.first is None or cue.after is None or stated.first is None:
        return (cue,)
    years = range(stated.first.year, (stated.after.year if stated.after else cue.after.year) + 1)
    length = cue.after - cue.first
    starts = (_with_year(cue.first, year) for year in years)
    return tuple(DateSpan(first=start, after=start + length, about=cue.about) for start in starts if start)


def _with_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None


def _misfit(event: Event, cues: Cues, kinship: Kinship) -> str:
    """Why `event` does not fit the cues; empty where it does."""
    if cues.events and event.id not in cues.events:
        return "the claim names another event"
    if cues.dates and not any(meets_date(cue, event.date) for cue in cues.dates):
        return OTHER_DATE
    if cues.places and not any(
        kinship.names.kin(cue, place) is not None for cue in cues.places for place in event.places
    ):
        return OTHER_PLACE
    return ""


def _is_at(statement: Statement, cues: Cues, kinship: Kinship) -> bool:
    return any(
        kinship.names.kin(cue, place) in (Kin.SAME, Kin.NARROWER) for cue in cues.places for place in statement.places
    )


def _statement_fits(statement: Statement, event: Event, cues: Cues, kinship: Kinship) -> bool:
    """A statement about a wider place than the claim's says nothing of it, unless its event includes that place."""
    at_hand = {Kin.SAME, Kin.NARROWER}
    if _is_at(statement, cues, kinship):
        return True
    listed = any(kinship.names.kin(cue, place) in at_hand for cue in cues.places for place in event.places)
    return listed and not statement.own_place


def _dropped(statement: Statement, why: str) -> Considered:
    return Considered(statement=statement.id, kept=False, why=why)


Fitting = dict[str, tuple[Statement, ...]]


def _by_day(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """A date gives way only where nothing happened on the day itself."""
    return {
        one: held
        for one, held in fitting.items()
        if not cues.dates or any(_on_the_day(cue, knowledge.events[one].date) for cue in cues.dates)
    }


def _on_the_day(cue: DateSpan, stated: DateSpan) -> bool:
    """ "By 3 May" is about what was then under way."""
    if cue.first is None and cue.after is not None:
        return shares_day(cue, stated) and (stated.after is None or stated.after >= cue.after)
    return shares_day(cue, stated)


def _by_places(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """A claim that names several places is about what happened at all of them, where anything did."""
    if len(cues.places) < 2:
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if all(
            any(kinship.names.kin(cue, place) is not None for place in knowledge.events[one].places)
            for cue in cues.places
        )
    }


def _by_speaker(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """What a speaker said is about an event of which it said something, itself rather than the body it speaks for."""
    if not assertion.speakers:
        return fitting
    said = {one: held for one, held in fitting.items() if any(s.speaker in assertion.speakers for s in held)}
    authorities = {kinship.authority(one) for one in assertion.speakers}
    return said or {one: held for one, held in fitting.items() if any(s.authority in authorities for s in held)}


def _by_standing(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """Without a date, "there are 2,500 troops" is about the standing state of affairs, where one is kept."""
    if cues.dates or cues.events:
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if knowledge.events[one].standing and any(s.measure == assertion.measure for s in held)
    }


def _by_length(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """A claim of a few days is about what happened then, not about a campaign that was under way."""
    if cues.since or not any(
        cue.first and cue.after and cue.after - cue.first <= timedelta(days=31) for cue in cues.dates
    ):
        return fitting
    return {one: held for one, held in fitting.items() if not is_long(knowledge.events[one])}


def _by_start(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """ "Since 17 October", "between 17 October and 29 January": what is meant is what began then."""
    starts = cues.since or tuple(
        DateSpan(first=cue.first, after=None, year_written=cue.year_written)
        for cue in cues.dates
        if cue.first is not None and cue.after is not None and cue.after - cue.first > LONG and cue.first.day != 1
    )
    if not starts:
        return fitting
    return {one: held for one, held in fitting.items() if _begins(knowledge.events[one], starts)}


def _begins(event: Event, since: tuple[DateSpan, ...]) -> bool:
    start = event.date.first
    if start is None or not is_long(event):
        return False
    opening = DateSpan(first=start, after=start + timedelta(days=1))
    return any(meets_date(_opening(cue), opening) for cue in since)


def _opening(cue: DateSpan) -> DateSpan:
    """The beginning of an open span as a span of its own; 31 days where only a month can have been meant."""
    if cue.first is None or cue.after is not None:
        return cue
    return DateSpan(
        first=cue.first,
        after=cue.first + timedelta(days=31 if cue.first.day == 1 else 1),
        year_written=cue.year_written,
    )


def _by_value(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """ "Iran attacked bases in Iraq" is about the events of which that is said, if there are any."""
    if not isinstance(assertion.value, NameValue):
        return fitting
    wanted = assertion.value.names
    return {
        one: held
        for one, held in fitting.items()
        if any(isinstance(s.value, NameValue) and _share(wanted, s.value.names, kinship) for s in held)
    }


def _by_names(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """Those who acted in the event include a name of the claim."""
    if not cues.names or isinstance(assertion.value, NameValue):
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if any(
            isinstance(s.value, NameValue) and _share(cues.names, s.value.names, kinship)
            for s in knowledge.of_event(one)
        )
    }


def _share(wanted: tuple[str, ...], stated: tuple[str, ...], kinship: Kinship) -> bool:
    if not wanted or not stated:
        return wanted == stated
    same = {Kin.SAME, Kin.NARROWER}
    return any(
        kinship.names.kin(one, other) in same or kinship.one_body(one, other) for one in wanted for other in stated
    )


def _by_things(fitting: Fitting, assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship) -> Fitting:
    """The event counts something of a kind the claim mentions ("drone attack", "rockets"), or at least something that
    goes by its name."""
    telling = tuple(one for one in cues.things if not kinship.lexicon.things[one].generic)
    close = {Kin.SAME, Kin.NARROWER}
    counted = {one: {s.of for s in knowledge.of_event(one) if s.of} for one in fitting}
    strictly = {
        one: held
        for one, held in fitting.items()
        if any(kinship.things.kin(thing, of) in close for thing in telling for of in counted[one])
    }
    return strictly or {
        one: held
        for one, held in fitting.items()
        if any(kinship.like(thing, of) for thing in telling for of in counted[one])
    }


# in this order, each where it leaves something
_NARROWINGS = (
    _by_day,
    _by_places,
    _by_speaker,
    _by_standing,
    _by_length,
    _by_start,
    _by_value,
    _by_names,
    _by_things,
)
_NARROWED = {
    "_by_day": "another day, where something is known of the claim's own",
    "_by_places": "it did not happen at every place the claim names",
    "_by_speaker": "the speaker said nothing of it",
    "_by_standing": "a single event, where a standing figure is kept",
    "_by_length": "a campaign, where the claim names a day",
    "_by_start": "it does not begin when the claim says",
    "_by_value": "the claim's name is not given there",
    "_by_names": "the claim names others who acted",
    "_by_things": "nothing of the kind is counted there",
}
