"""An article -> proposed statements for the knowledge base, for a person to review (nothing enters it by itself)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .context import Context, take_over
from .days import format_date, format_time
from .figures import format_quantity
from .knowledge.readings import Knowledge, shares_day
from .model import (
    Assertion,
    BlockKind,
    Claim,
    DateSpan,
    JudgedAssertion,
    JudgedClaim,
    NameValue,
    Quantity,
    Sentence,
    Stance,
    TextValue,
    TimeSpan,
    Verdict,
)
from .pipeline import Checker


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A statement as the reader understood it. `event` is "" where it could not tell; `value` is written as a curator
    would; `quote` is the sentence it stands in, to be put into own words; the rest names what is known already."""

    event: str
    measure: str
    of: str
    value: str
    speaker: str
    at: tuple[str, ...]
    where: str
    quote: str
    agrees: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


def propose_statements(
    sentences: Sequence[Sentence], checker: Checker, *, today: date | None = None
) -> tuple[Proposal, ...]:
    """One proposal for each assertion of the article that has a measure, in order, each once."""
    context = Context(checker.knowledge.events, checker.reader.kinship)
    found: dict[tuple[object, ...], Proposal] = {}
    paragraph, last_line = 0, -1
    for sentence in sentences:
        if sentence.start.line != last_line:
            paragraph, last_line = paragraph + 1, sentence.start.line
        claim = checker.reader.read_claim(sentence.text, today=today)
        carried = context.carry(claim, sentence)
        judged = checker.judge(take_over(claim, carried), sentence)
        context.establish(judged, sentence)
        where = f"heading {sentence.section}" if sentence.kind is BlockKind.HEADING else f"paragraph {paragraph}"
        for proposal in _propose(claim, judged, checker.knowledge, where):
            key = (proposal.event, proposal.measure, proposal.of, proposal.value, proposal.at)
            found.setdefault(key, proposal)
    return tuple(found.values())


def _propose(claim: Claim, judged: JudgedClaim, knowledge: Knowledge, where: str) -> Iterable[Proposal]:
    about = _event_of_claim(judged, knowledge)
    kept = {one.assertion.span: one for one in judged.assertions}
    for assertion in claim.assertions:
        one = kept.get(assertion.span)
        if assertion.measure is None:
            continue
        value = write_value(assertion)
        if not value:
            continue
        event = _event_of(one) or about
        evidence = [each for reading in one.readings[:1] for each in reading.evidence] if one else []
        yield Proposal(
            event=event,
            measure=assertion.measure,
            of=_thing_of(assertion, event, knowledge),
            value=value,
            speaker=assertion.speakers[0] if assertion.speakers else "",
            at=_own_places(assertion, event, knowledge),
            where=where,
            quote=claim.text,
            agrees=tuple(each.statement.id for each in evidence if each.stance is Stance.SUPPORTS),
            conflicts=tuple(each.statement.id for each in evidence if each.stance is Stance.CONTRADICTS),
        )


def write_value(assertion: Assertion) -> str:
    """The value as a curator writes it; "" for what is not one. A denied figure is not a value."""
    match assertion.value:
        case Quantity() as value:
            return "" if assertion.negated else "none" if value.denotes.high == 0 else format_quantity(value)
        case DateSpan() as value:
            return format_date(value)
        case TimeSpan() as value:
            return format_time(value)
        case NameValue(names=names):
            return "" if assertion.negated else ", ".join(names) or "none"
        case TextValue(text=text):
            return text
        case _:
            return ""


def _event_of(judged: JudgedAssertion | None) -> str:
    """The event the assertion is about, where its readings leave one."""
    if judged is None:
        return ""
    telling = [one for one in judged.readings if one.verdict is not Verdict.NO_EVIDENCE] or list(judged.readings)
    supported = [one for one in telling if one.verdict is not Verdict.REFUTED]
    chosen = supported or telling
    return chosen[0].event.id if chosen else ""


def _event_of_claim(judged: JudgedClaim, knowledge: Knowledge) -> str:
    """Of the sentence as a whole: an event it names or takes over, one its other assertions are about, or the only one
    that its place and date fit."""
    cues = judged.claim.cues
    if cues.events:
        return cues.events[0]
    for one in judged.assertions:
        event = _event_of(one)
        if event:
            return event
    fitting = [
        event.id
        for event in knowledge.events.values()
        if cues.dates
        and any(shares_day(cue, event.date) for cue in cues.dates)
        and (not cues.places or set(cues.places) & set(event.places))
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _thing_of(assertion: Assertion, event: str, knowledge: Knowledge) -> str:
    """What is counted, by the name the event's statements of that measure use where the noun leaves it open."""
    if not assertion.of:
        counted = [one.of for one in knowledge.of_event(event) if one.measure == assertion.measure and one.of]
        return max(sorted(set(counted)), key=counted.count) if counted else ""
    return assertion.of[-1]


def _own_places(assertion: Assertion, event: str, knowledge: Knowledge) -> tuple[str, ...]:
    known = knowledge.events.get(event)
    return tuple(one for one in assertion.places if known is None or one not in known.places)


def write_proposals(proposals: Sequence[Proposal], source: str, as_of: date | None) -> str:
    """A reviewable file: one block an event, the statements as they would stand in its file, and what is known."""
    lines = [
        "# Proposed statements. Check each against the article, put `says` into your own words, and move what you",
        "# accept into the event's file. Nothing here is part of a knowledge base.",
    ]
    for event in dict.fromkeys(one.event for one in proposals):
        lines += ["", f"- event: {event or '?'}", "  statements:"]
        for number, one in enumerate([each for each in proposals if each.event == event], start=1):
            lines += _write_proposal(one, number, source, as_of)
    return "\n".join(lines) + "\n"


def _write_proposal(one: Proposal, number: int, source: str, as_of: date | None) -> Iterable[str]:
    yield f"    # {' '.join(one.quote.split())}"
    for label, ids in (("agrees with", one.agrees), ("conflicts with", one.conflicts)):
        if ids:
            more = f" and {len(ids) - 3} more" if len(ids) > 3 else ""
            yield f"    # {label} {', '.join(ids[:3])}{more}"
    yield f"    - id: {one.measure}-{source}-{number}"
    fields = {
        "measure": one.measure,
        "of": one.of,
        "value": _quoted(one.value),
        "speaker": one.speaker,
        "source": source,
        "as-of": as_of.isoformat() if as_of else "",
        "where": one.where,
        "at": f"[{', '.join(one.at)}]" if one.at else "",
    }
    yield from (f"      {key}: {value}" for key, value in fields.items() if value)
    yield '      says: ""'


def _quoted(value: str) -> str:
    plain = value.replace(" ", "").replace("-", "").replace(",", "").isalnum() and ": " not in value
    return value if plain else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
