"""A claim and a knowledge base -> the claim judged: candidates, evidence, readings, verdicts, look-alikes, wording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from .dataclass import dataclass, field, replace
from .days import format_date
from .evidence import Comparer
from .evidence.relation import resolve_thing
from .kinship import Kinship
from .knowledge.event_date import is_long, meets_date, shares_day
from .knowledge.lookup import MOST
from .knowledge.readings import find_candidates
from .knowledge.supersession import find_status, given_on
from .look_alike import find_look_alikes
from .model import (
    Assertion,
    Claim,
    Considered,
    Cues,
    DateSpan,
    Event,
    Evidence,
    JudgedAssertion,
    JudgedClaim,
    NameValue,
    Position,
    Qualifier,
    Quantity,
    Reading,
    Reliability,
    Stance,
    Statement,
    Status,
    Strength,
    Verdict,
)
from .verdict import decide_assertion, decide_claim, decide_reading, rests_on_weak_sources
from .wording import suggest_wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .knowledge.readings import Knowledge

_KNOWN = 10_000  # events whose statuses on a day are kept; beyond, they are found anew (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms claims are judged: what was known on `as_of`, from sources graded `min_reliability` or better.

    `known` keeps the statuses of an event's statements, those that bear on a measure, on a day: they are found once for
    all claims of one knowledge base.
    """

    as_of: date | None = None
    min_reliability: Reliability | None = None
    explain: bool = False
    known: dict[tuple[str, str | None, date | None], dict[str, Status]] = field(default_factory=dict, repr=False)


def judge_claim(
    claim: Claim,
    start: Position,
    end: Position,
    *,
    marks: tuple[tuple[int, Position], ...] = (),
    knowledge: Knowledge,
    kinship: Kinship,
    terms: Terms,
) -> JudgedClaim:
    """Every assertion of the claim, over the events they have in common, and the claim's own verdict."""
    judged = [_judge_assertion(one, claim.cues, knowledge, kinship, terms) for one in claim.assertions]
    judged = _drop_idle(_in_common(judged))
    verdict, fault = decide_claim([one.verdict for one in judged])
    claim = replace(claim, assertions=tuple(one.assertion for one in judged))
    return JudgedClaim(
        claim=claim,
        start=start,
        end=end,
        verdict=verdict,
        fault=fault,
        assertions=tuple(judged),
        suggestion=suggest_wording(judged[fault], kinship) if fault is not None else "",
        notes=claim.notes,
        marks=marks,
    )


def _judge_assertion(
    assertion: Assertion, cues: Cues, knowledge: Knowledge, kinship: Kinship, terms: Terms
) -> JudgedAssertion:
    assertion, cues = narrowed_cues(assertion, cues)
    candidates = find_candidates(assertion, cues, knowledge, kinship, explain=terms.explain)
    readings: list[Reading] = []
    considered: list[Considered] = list(candidates.dropped)
    for event_id, statements in candidates.by_event.items():
        reading = _read_event(assertion, event_id, statements, knowledge, kinship, terms, considered)
        if reading is not None:
            readings.append(reading)
    return _with_verdict(
        JudgedAssertion(
            assertion=assertion, verdict=Verdict.NO_EVIDENCE, readings=tuple(readings), considered=tuple(considered)
        ),
        knowledge,
        kinship,
        more=candidates.more,
    )


def narrowed_cues(assertion: Assertion, cues: Cues) -> tuple[Assertion, Cues]:
    """Both with the places and dates that hold for the assertion: its own, else the claim's."""
    cues = replace(cues, places=assertion.places or cues.places, dates=assertion.dates or cues.dates)
    return replace(assertion, places=cues.places, dates=cues.dates), cues


def _read_event(
    assertion: Assertion,
    event_id: str,
    statements: Iterable[Statement],
    knowledge: Knowledge,
    kinship: Kinship,
    terms: Terms,
    considered: list[Considered],
) -> Reading | None:
    event = knowledge.events[event_id]
    dated = is_long(event) or not any(meets_date(one, event.date) for one in assertion.dates)
    known_by = _known_by(assertion, event, terms.as_of) if dated else terms.as_of
    status = _find_status(assertion, event, known_by, knowledge, kinship, terms)
    comparer = Comparer(assertion, event, resolve_thing(assertion, statements, kinship), kinship)
    authorities = {kinship.authority(one) for one in assertion.speakers}
    found: list[Evidence] = []
    for statement in statements:
        source = knowledge.sources[statement.source]
        why = ""
        if statement.id not in status:
            why = "given after the date asked about"
        elif terms.min_reliability is not None and source.reliability > terms.min_reliability:
            why = f"its source is graded {source.reliability}"
        else:
            compared = comparer.compare(statement)
            if compared is None:
                why = "it is about something else"
            else:
                found.append(
                    Evidence(
                        statement=statement,
                        source=source,
                        stance=_standing(compared.stance, status[statement.id], assertion),
                        strength=compared.strength,
                        status=status[statement.id],
                        reason=compared.reason,
                        decides=_decides(assertion.speakers, authorities, statement, kinship),
                    )
                )
        if terms.explain:
            kept = not why
            words = f"compared: {found[-1].stance}" if kept else why
            considered.append(Considered(statement=statement.id, kept=kept, why=words))
    if not found:
        return None
    if isinstance(assertion.value, NameValue) and not any(one.decides for one in found):
        found = [replace(one, decides=True) for one in found]  # who said it is known of the figure, not of the deed
    found.sort(key=lambda one: _rank(one, knowledge))
    return Reading(
        event=event,
        verdict=decide_reading(found),
        evidence=tuple(found),
        speakers_for=_speakers(found, Stance.SUPPORTS),
        speakers_against=_speakers(found, Stance.CONTRADICTS),
    )


def _find_status(
    assertion: Assertion, event: Event, known_by: date | None, knowledge: Knowledge, kinship: Kinship, terms: Terms
) -> dict[str, Status]:
    """Of every statement of the event that could bear on the assertion, by id."""
    key = (event.id, assertion.measure, known_by)
    found = terms.known.get(key)
    if found is None:
        account = knowledge.account(event.id)
        measure = assertion.measure
        statements = account.held if measure is None else account.decide_on(kinship.family(measure))
        found = find_status(statements, knowledge.sources, as_of=known_by, running=is_long(event))
        if len(terms.known) >= _KNOWN:
            terms.known.clear()
        terms.known[key] = found
    return found


def _standing(stance: Stance, status: Status, assertion: Assertion) -> Stance:
    """That a superseded figure was another one does not bear out a denial of this one."""
    if assertion.negated and stance is Stance.SUPPORTS and status is not Status.CURRENT:
        return Stance.CONSISTENT
    return stance


def _known_by(assertion: Assertion, event: Event, as_of: date | None) -> date | None:
    """Figures of a campaign are each true of their date: a claim that has one asks what was known then; one that takes
    in the whole of it asks for the final figure."""
    ends = [one.after for one in assertion.dates if one.after is not None and one.year_written]
    latest = max(ends) - timedelta(days=1) if ends else None
    end = event.date.after if is_long(event) else None
    if latest is not None and end is not None and latest >= end - timedelta(days=1):
        latest = None
    if latest is None or as_of is None:
        return latest or as_of
    return min(latest, as_of)


def _decides(speakers: tuple[str, ...], authorities: set[str], statement: Statement, kinship: Kinship) -> bool:
    """A claim that names its speaker is decided by that speaker's statements, or those of the body it speaks for."""
    return (
        not speakers
        or statement.speaker in speakers
        or statement.authority in authorities
        or not _bodies(statement, kinship).isdisjoint(speakers)
    )


def _bodies(statement: Statement, kinship: Kinship) -> frozenset[str]:
    """Whatever the speaker, or the body it speaks for, is part of: an army speaks for its country."""
    return kinship.names.wider(statement.speaker) | kinship.names.wider(statement.authority)


_STANCES = (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT, Stance.RELATED)
_STRENGTHS = (Strength.DIRECT, Strength.IMPLIED, Strength.INDIRECT)


def _rank(one: Evidence, knowledge: Knowledge) -> tuple[object, ...]:
    """Strongest first: those that decide, current, direct, well graded, late; then by id, so that order is fixed."""
    day = given_on(one.statement, knowledge.sources)
    return (
        not one.decides,
        _STANCES.index(one.stance),
        one.status is not Status.CURRENT,
        _STRENGTHS.index(one.strength),
        one.source.reliability,
        -(day.toordinal() if day else 0),
        one.statement.id,
    )


def _speakers(found: Sequence[Evidence], stance: Stance) -> int:
    """Independent speakers: those of one authority, and copies of one origin, count once."""
    return len(
        {
            (one.source.derived_from or one.source.id) if one.statement.own_voice else one.statement.authority
            for one in found
            if one.stance is stance and one.status is Status.CURRENT
        }
    )


def _with_verdict(judged: JudgedAssertion, knowledge: Knowledge, kinship: Kinship, *, more: bool) -> JudgedAssertion:
    readings = tuple(sorted(judged.readings, key=_reading_rank))
    verdict = decide_assertion(readings, denies=_denies(judged.assertion))
    look_alikes = (
        find_look_alikes(judged.assertion, readings, knowledge, kinship)
        if verdict in (Verdict.REFUTED, Verdict.DISPUTED)
        else ()
    )
    note = _note(judged.assertion, readings, more=more)
    return replace(judged, verdict=verdict, readings=readings, look_alikes=look_alikes, note=note)


def _reading_rank(one: Reading) -> tuple[object, ...]:
    order = (Verdict.SUPPORTED, Verdict.DISPUTED, Verdict.OUTDATED, Verdict.UNCONFIRMED, Verdict.REFUTED)
    place = order.index(one.verdict) if one.verdict in order else len(order)
    return (place, one.event.date.first or date.max, one.event.id)


def _note(assertion: Assertion, readings: Sequence[Reading], *, more: bool) -> str:
    notes = [f"More than {MOST} events fit; the nearest were looked at."] if more else []
    if rests_on_weak_sources(readings):
        notes.append("This rests on sources graded D to F alone.")
    if assertion.speakers and readings:
        deciding = [one for reading in readings for one in reading.evidence if one.decides]
        others = [one for reading in readings for one in reading.evidence if not one.decides]
        if not deciding:
            notes.append(f"No statement by {assertion.speaker_text} is known; what others say is shown.")
        elif any(one.stance is Stance.CONTRADICTS and one.status is Status.CURRENT for one in others):
            notes.append("Others give a different figure.")
    return " ".join(notes)


def _in_common(judged: list[JudgedAssertion]) -> list[JudgedAssertion]:
    """A claim is about one event where it can be: its assertions are judged over the events they share."""
    sets = [
        {reading.event.id for reading in one.readings if reading.verdict is not Verdict.NO_EVIDENCE} for one in judged
    ]
    telling = [one for one in sets if one]
    shared = set.intersection(*telling) if telling else set()
    if not shared:
        return judged
    return [_restrict(one, shared) for one in judged]


def _restrict(judged: JudgedAssertion, shared: set[str]) -> JudgedAssertion:
    readings = tuple(one for one in judged.readings if one.event.id in shared)
    if not readings or len(readings) == len(judged.readings):
        return judged
    return replace(judged, readings=readings, verdict=decide_assertion(readings, denies=_denies(judged.assertion)))


def _denies(assertion: Assertion) -> bool:
    value = assertion.value
    return assertion.negated or (isinstance(value, Quantity) and value.denotes.high == 0)


def _drop_idle(judged: list[JudgedAssertion]) -> list[JudgedAssertion]:
    """A date that fits what every other assertion is about only says which event is meant: it needs no evidence of its
    own. One that does not fit is judged (design.md, 4)."""
    others = [one for one in judged if not _dates_event(one.assertion) and one.readings]
    if not others:
        return judged
    kept: list[JudgedAssertion] = []
    for one in judged:
        if _only_mentions(one):
            continue
        if not _dates_event(one.assertion):
            kept.append(one)
            continue
        own = [other for other in others if one.assertion.value in other.assertion.dates]
        about = [other.readings for other in own or others]
        strangers = [
            reading.event for readings in about if not _fits_one(one.assertion, readings) for reading in readings
        ]
        if strangers:
            judged_there = {reading.event.id for reading in one.readings if reading.evidence}
            known = any(event.id in judged_there for event in strangers)
            kept.append(one if known else _against_event(one, strangers))
    return kept


def _only_mentions(judged: JudgedAssertion) -> bool:
    """ "Hit a base": the one that is mentioned is hardly what is asserted, and nothing is known of it."""
    value = judged.assertion.value
    understood = isinstance(value, Quantity) and not value.explicit and value.qualifier is Qualifier.AT_LEAST
    return understood and judged.verdict is Verdict.NO_EVIDENCE


def _against_event(judged: JudgedAssertion, events: Sequence[Event]) -> JudgedAssertion:
    """A date of which no statement speaks is held against the event's own."""
    dates = " or ".join(dict.fromkeys(format_date(event.date) for event in events[:2]))
    readings = tuple(Reading(event=event, verdict=Verdict.REFUTED, evidence=()) for event in dict.fromkeys(events))
    return replace(judged, verdict=Verdict.REFUTED, readings=readings, note=f"The event is dated {dates}.")


def _dates_event(assertion: Assertion) -> bool:
    return isinstance(assertion.value, DateSpan)


def _fits_one(assertion: Assertion, readings: Sequence[Reading]) -> bool:
    """The date is that of one of the events, or of what was said of it."""
    date = assertion.value
    return isinstance(date, DateSpan) and any(
        shares_day(date, reading.event.date)
        or any(
            one.statement.as_of is not None and shares_day(date, _day(one.statement.as_of)) for one in reading.evidence
        )
        for reading in readings
    )


def _day(day: date) -> DateSpan:
    return DateSpan(first=day, after=day + timedelta(days=1))
