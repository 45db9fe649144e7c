"""The events an assertion could be about, narrowed by what else its claim says, each way where it leaves something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from ..dataclass import dataclass
from ..kinship import Kinship
from ..model import Assertion, Cues, DateSpan, Event, NameValue
from .account import Account, Held
from .event_date import LONG, begins, is_long, is_on_the_day

Fitting = dict[str, Held]


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Knowledge(Protocol):
        """What is asked of a knowledge base here."""

        @property
        def events(self) -> Mapping[str, Event]: ...
        def account(self, event: str, /) -> Account: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the events are held against: an assertion and what its claim says of the event it is about."""

    assertion: Assertion
    cues: Cues
    knowledge: Knowledge
    kinship: Kinship


def narrow(fitting: Fitting, about: About) -> Iterator[tuple[Fitting, str]]:
    """What is left each time something is left out, with why it is."""
    for by, why in _NARROWINGS:
        narrowed = by(fitting, about)
        if narrowed and len(narrowed) < len(fitting):
            yield narrowed, why
            fitting = narrowed


def _by_day(fitting: Fitting, about: About) -> Fitting:
    """A date gives way only where nothing happened on the day itself."""
    dates, events = about.cues.dates, about.knowledge.events
    if not dates:
        return fitting
    return {one: held for one, held in fitting.items() if any(is_on_the_day(cue, events[one].date) for cue in dates)}


def _by_places(fitting: Fitting, about: About) -> Fitting:
    """A claim that names several places is about what happened at all of them, where anything did."""
    places, events, kin = about.cues.places, about.knowledge.events, about.kinship.names.kin
    if len(places) < 2:
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if all(any(kin(cue, place) is not None for place in events[one].places) for cue in places)
    }


def _by_speaker(fitting: Fitting, about: About) -> Fitting:
    """What a speaker said is about an event of which it said something, itself rather than the body it speaks for."""
    speakers = about.assertion.speakers
    if not speakers:
        return fitting
    said = {one: held for one, held in fitting.items() if any(s.speaker in speakers for s in held)}
    authorities = {about.kinship.authority(one) for one in speakers}
    return said or {one: held for one, held in fitting.items() if any(s.authority in authorities for s in held)}


def _by_standing(fitting: Fitting, about: About) -> Fitting:
    """Without a date, "there are 2,500 troops" is about the standing state of affairs, where one is kept."""
    if about.cues.dates or about.cues.events:
        return fitting
    events, measure = about.knowledge.events, about.assertion.measure
    return {
        one: held for one, held in fitting.items() if events[one].standing and any(s.measure == measure for s in held)
    }


def _by_length(fitting: Fitting, about: About) -> Fitting:
    """A claim of a few days is about what happened then, not about a campaign that was under way."""
    cues, events = about.cues, about.knowledge.events
    if cues.since or not any(
        cue.first and cue.after and cue.after - cue.first <= timedelta(days=31) for cue in cues.dates
    ):
        return fitting
    return {one: held for one, held in fitting.items() if not is_long(events[one])}


def _by_start(fitting: Fitting, about: About) -> Fitting:
    """ "Since 17 October", "between 17 October and 29 January": what is meant is what began then."""
    starts = about.cues.since or tuple(
        DateSpan(first=cue.first, after=None, year_written=cue.year_written)
        for cue in about.cues.dates
        if cue.first is not None and cue.after is not None and cue.after - cue.first > LONG and cue.first.day != 1
    )
    if not starts:
        return fitting
    return {one: held for one, held in fitting.items() if begins(about.knowledge.events[one], starts)}


def _by_value(fitting: Fitting, about: About) -> Fitting:
    """ "Iran attacked bases in Iraq" is about the events of which that is said, if there are any."""
    value, kinship = about.assertion.value, about.kinship
    if not isinstance(value, NameValue):
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if any(isinstance(s.value, NameValue) and _share(value.names, s.value.names, kinship) for s in held)
    }


def _by_names(fitting: Fitting, about: About) -> Fitting:
    """Those who acted in the event include a name of the claim."""
    names, kinship = about.cues.names, about.kinship
    if not names or isinstance(about.assertion.value, NameValue):
        return fitting
    return {
        one: held
        for one, held in fitting.items()
        if any(_share(names, named, kinship) for named in about.knowledge.account(one).named)
    }


def _share(wanted: tuple[str, ...], stated: tuple[str, ...], kinship: Kinship) -> bool:
    if not wanted or not stated:
        return wanted == stated
    return any(kinship.names.holds(one, other) or kinship.one_body(one, other) for one in wanted for other in stated)


def _by_things(fitting: Fitting, about: About) -> Fitting:
    """The event counts something of a kind the claim mentions ("drone attack", "rockets"), or at least something that
    goes by its name."""
    kinship = about.kinship
    telling = tuple(one for one in about.cues.things if not kinship.lexicon.things[one].generic)
    if not telling:
        return fitting
    counted = {one: about.knowledge.account(one).counted for one in fitting}
    strictly = {
        one: held
        for one, held in fitting.items()
        if any(kinship.things.holds(thing, of) for thing in telling for of in counted[one])
    }
    return strictly or {
        one: held
        for one, held in fitting.items()
        if any(kinship.like(thing, of) for thing in telling for of in counted[one])
    }


# in this order
_NARROWINGS: tuple[tuple[Callable[[Fitting, About], Fitting], str], ...] = (
    (_by_day, "another day, where something is known of the claim's own"),
    (_by_places, "it did not happen at every place the claim names"),
    (_by_speaker, "the speaker said nothing of it"),
    (_by_standing, "a single event, where a standing figure is kept"),
    (_by_length, "a campaign, where the claim names a day"),
    (_by_start, "it does not begin when the claim says"),
    (_by_value, "the claim's name is not given there"),
    (_by_names, "the claim names others who acted"),
    (_by_things, "nothing of the kind is counted there"),
)
