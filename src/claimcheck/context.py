"""What a draft has established so far, and what a sentence takes over from it (design.md, section 4).

A sentence that says neither when nor where takes the event its section is about; one that counts from that event ("a
week later") takes its place and a date reckoned from it. A sentence with a date of its own, or a place elsewhere, takes
nothing: a wrong carry-over is worse than none. Where two events compete, both are taken, and the claim is judged for
both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from .dataclass import dataclass, replace
from .kinship import Kinship
from .knowledge.event_date import is_long, shares_day
from .knowledge.lookup import Asked
from .model import BlockKind, Carried, Claim, Cues, DateSpan, Event, JudgedClaim, Sentence, Verdict

MOST = 2  # events a passage can be about at once; more than that, and nothing is established (house)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Knowledge(Protocol):
        """What is asked of a knowledge base here."""

        @property
        def events(self) -> Mapping[str, Event]: ...
        def find_events(self, asked: Asked, /) -> Iterable[tuple[int, str]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Established:
    events: tuple[str, ...]
    line: int
    section: int


class Context:
    """Follows one document, sentence by sentence."""

    def __init__(self, knowledge: Knowledge, kinship: Kinship) -> None:
        self._knowledge, self._events, self._kinship = knowledge, knowledge.events, kinship
        self._established: _Established | None = None

    def carry(self, claim: Claim, sentence: Sentence) -> tuple[Carried, ...]:
        """What the claim takes over, () where it says enough itself or nothing is established."""
        known = self._established
        if known is None or known.section != sentence.section or claim.cues.events:
            return ()
        shifted = self._shifted(claim.text, known)
        if shifted is not None:
            return (shifted,)
        if claim.cues.dates or claim.cues.since:
            return ()
        fitting = tuple(one for one in known.events if self._at(claim.cues, self._events[one]))
        if not fitting:
            return ()
        titles = " or ".join(self._events[one].title for one in fitting)
        return (Carried(what=titles, cues=Cues(events=fitting), line=known.line),)

    def establish(self, judged: JudgedClaim, sentence: Sentence) -> None:
        """Take note of the events a sentence turned out to be about."""
        cues = judged.claim.cues
        if sentence.kind is BlockKind.HEADING:
            self._established = None
        taken = any(one.cues.events for one in judged.claim.carried)
        said = bool(cues.events or cues.dates or cues.places) and not taken
        if not said:
            return
        about = _events_of(judged) or cues.events or self.find_scene(cues)
        if 0 < len(about) <= MOST:
            self._established = _Established(events=about, line=sentence.start.line, section=sentence.section)
        else:
            self._established = None

    def find_scene(self, cues: Cues) -> tuple[str, ...]:
        """What happened at the place and time of a sentence of which nothing else is known: it sets the scene."""
        if not (cues.dates and cues.places):
            return ()
        wider = (one for place in cues.places for one in self._kinship.names.wider(place))
        asked = Asked(cues=Cues(dates=cues.dates, places=tuple(dict.fromkeys((*cues.places, *wider)))), measures=None)
        met = (self._events[event_id] for _, event_id in sorted(self._knowledge.find_events(asked)))
        return tuple(
            one.id
            for one in met
            if self._at(cues, one) and any(shares_day(cue, one.date) for cue in cues.dates) and not is_long(one)
        )

    def _at(self, cues: Cues, event: Event) -> bool:
        return not cues.places or any(
            self._kinship.names.kin(cue, place) is not None for cue in cues.places for place in event.places
        )

    def _shifted(self, text: str, known: _Established) -> Carried | None:
        """ "A week later": the established event's place, and its date moved."""
        from .claim.offset import find_offsets

        offsets = find_offsets(text)
        if not offsets or len(known.events) != 1:
            return None
        event = self._events[known.events[0]]
        if event.date.first is None or event.date.after is None:
            return None
        span, low, high = offsets[0]
        date = DateSpan(first=event.date.first + timedelta(days=low), after=event.date.after + timedelta(days=high))
        what = f"{span.cut(text)} reckoned from {event.title}"
        return Carried(what=what, cues=Cues(dates=(date,), places=event.places), line=known.line)


def _events_of(judged: JudgedClaim) -> tuple[str, ...]:
    """The events the claim's assertions share, those that nothing speaks against first."""
    sets = [
        [reading.event.id for reading in one.readings if reading.verdict is not Verdict.NO_EVIDENCE]
        for one in judged.assertions
    ]
    telling = [one for one in sets if one]
    if not telling:
        return ()
    return tuple(one for one in telling[0] if all(one in other for other in telling))


def take_over(claim: Claim, carried: tuple[Carried, ...]) -> Claim:
    """The claim with what it takes over laid under its own cues."""
    cues = claim.cues
    for one in carried:
        cues = replace(
            cues,
            events=cues.events or one.cues.events,
            dates=cues.dates or one.cues.dates,
            places=cues.places or one.cues.places,
        )
    return replace(claim, cues=cues, carried=carried)
