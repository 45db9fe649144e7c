"""An article -> proposed statements for the knowledge base, for a person to review (nothing enters it by itself)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from ..claim.date import find_dates
from ..dataclass import dataclass, replace
from ..evidence import in_year_of
from ..knowledge.event_date import meets_date
from ..language.en.content import EMPTY
from ..model import (
    Assertion,
    BlockKind,
    Claim,
    DateSpan,
    Event,
    JudgedAssertion,
    NameKind,
    NameValue,
    Sentence,
    Stance,
    TextValue,
    TimeSpan,
    Verdict,
)
from ..pipeline import Checker
from ..text import tokenize
from .event import OWN, EventFinder, Guess, is_campaign
from .facet import find_facets
from .proposal import Proposal, write_value
from .writing import write_proposals

__all__ = ["Proposal", "propose_statements", "write_proposals"]


_TELLING = 4  # content words from which on a sentence can be a statement in words (house)
_HANDLE = re.compile(r"\(@\w+\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A sentence, or a row of a table that was flattened into one, as it was read."""

    sentence: Sentence
    claim: Claim
    where: str
    row: bool


def propose_statements(
    sentences: Sequence[Sentence], checker: Checker, *, today: date | None = None
) -> tuple[Proposal, ...]:
    """What each sentence says of an event, and the sentence itself, in order, each once. `today` is the day the article
    was written."""
    lines = tuple(_read_lines(sentences, checker, today))
    finder = EventFinder(checker.knowledge, checker.reader.kinship, today)
    finder.establish_main(line.claim for line in lines)
    found: dict[tuple[object, ...], Proposal] = {}
    for line in lines:
        guesses = finder.find(line.claim, line.sentence.section, row=line.row)
        proposals = [*_propose(line, guesses, checker)]
        if _tells(line) and (not guesses or guesses[0].own < OWN):
            proposals += [_in_words(line, checker.knowledge.events[one], ()) for one in finder.background()]
        likeliest = guesses[0].event if guesses else ""
        for proposal in proposals:
            rather = likeliest if proposal.event != likeliest else ""
            words = proposal.quote if not proposal.measure else ""
            key = (proposal.event, proposal.measure, proposal.of, proposal.value, proposal.at, proposal.speaker, words)
            found.setdefault(key, replace(proposal, rather=rather))
    return tuple(found.values())


def _read_lines(sentences: Sequence[Sentence], checker: Checker, today: date | None) -> Iterator[_Line]:
    paragraph, last = 0, -1
    posted = _find_posting_days(sentences)
    for index, sentence in enumerate(sentences):
        if sentence.start.line != last:
            paragraph, last = paragraph + 1, sentence.start.line
        heading = sentence.kind is BlockKind.HEADING
        where = f"heading {sentence.section}" if heading else f"paragraph {paragraph}"
        parts = _split_rows(sentence.text, today)
        for part in parts:
            claim = checker.reader.read_claim(part, today=posted.get(index, today))
            if not _is_dateline(claim):
                row = len(parts) > 1 or sentence.kind is BlockKind.TABLE_ROW or _opens_with_day(part, today)
                facets = find_facets(claim, checker.reader.kinship)
                yield _Line(
                    sentence=sentence, claim=replace(claim, assertions=facets or claim.assertions), where=where, row=row
                )


def _split_rows(text: str, today: date | None) -> tuple[str, ...]:
    """The sentence, or, where it opens with a day and others stand in it without a word before them, as a table that
    lost its lines: a piece for each day."""
    days = [
        one.span.start
        for one in find_dates(text, today=today)
        if isinstance(one.value, DateSpan) and _is_day(one.value)
    ]
    if days[:1] != [0]:
        return (text,)
    starts = [start for start in days if not start or _ends_cell(text[:start])]
    return tuple(text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True))


def _find_posting_days(sentences: Sequence[Sentence]) -> dict[int, date]:
    """The day of a quoted post, for each of its sentences: it stands after them, behind who wrote it
    ("— Name (@handle) 20 January 2024")."""
    days: dict[int, date] = {}
    for index, sentence in enumerate(sentences):
        signed = _HANDLE.search(sentence.text)
        if signed is None:
            continue
        dates = [one.value for one in find_dates(sentence.text[signed.end() :], today=None)]
        day = next((one.first for one in dates if isinstance(one, DateSpan) and _is_day(one)), None)
        back = index
        while day is not None and back >= 0 and sentences[back].section == sentence.section and back not in days:
            if back < index and _HANDLE.search(sentences[back].text):
                break
            days[back] = day
            back -= 1
            if sentences[back].start.line < sentence.start.line - 1:
                break
    return days


def _ends_cell(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].lower() not in EMPTY and words[-1][-1].isalnum()


def _is_day(value: DateSpan) -> bool:
    first, after = value.first, value.after
    return value.year_written and first is not None and after is not None and (after - first).days == 1


def _opens_with_day(line: str, today: date | None) -> bool:
    return any(
        one.span.start == 0 and isinstance(one.value, DateSpan) and _is_day(one.value)
        for one in find_dates(line[:60], today=today)
    )


def _is_dateline(claim: Claim) -> bool:
    """The article's own date, and nothing else."""
    rest = claim.text
    for mention in claim.dates:
        rest = rest.replace(mention.span.cut(claim.text), "")
    return bool(claim.dates) and not any(char.isalnum() for char in rest)


# ---------------------------------------------------------------- one sentence


def _propose(line: _Line, guesses: Sequence[Guess], checker: Checker) -> Iterable[Proposal]:
    claim = line.claim
    facets = [one for one in claim.assertions if one.measure is not None]
    for guess in guesses:
        event = checker.knowledge.events[guess.event]
        for facet in facets:
            if _fits(facet, event, checker):
                yield from _make(facet, event, line, checker)
    if _tells(line) and guesses:
        for guess in guesses:
            yield _in_words(line, checker.knowledge.events[guess.event], facets)


def _tells(line: _Line) -> bool:
    """A checkable sentence of some length, not a heading."""
    words = [token for token in tokenize(line.claim.text) if token.kind == "word" and token.folded not in EMPTY]
    return line.claim.checkability.checkable and line.sentence.kind is not BlockKind.HEADING and len(words) >= _TELLING


def _fits(facet: Assertion, event: Event, checker: Checker) -> bool:
    """A day or a place is proposed for an event only where it can be the event's own."""
    kinship = checker.reader.kinship
    match facet.value:
        case DateSpan() as value:
            known = (
                value.first is not None and value.after is not None
            )  # "on Tuesday" in an article without a day is not
            return known and not event.standing and not is_campaign(event) and meets_date(value, event.date)
        case TimeSpan():
            return not event.standing and not is_campaign(event)
        case NameValue(names=names) if facet.measure and (
            NameKind.PLACE in checker.knowledge.lexicon.measures[facet.measure].takes
        ):
            return not is_campaign(event) and any(
                kinship.names.kin(one, place) is not None for one in names for place in event.places
            )
        case _:
            return True


def _make(facet: Assertion, event: Event, line: _Line, checker: Checker) -> Iterator[Proposal]:
    if isinstance(facet.value, DateSpan):
        facet = replace(facet, value=_with_year(facet.value, event))
    value = write_value(facet, line.claim)
    if not value or facet.measure is None:
        return
    judged = _judge(facet, event, line, checker)
    evidence = [each for reading in judged.readings for each in reading.evidence] if judged else []
    yield Proposal(
        event=event.id,
        measure=facet.measure,
        of=_thing_of(facet, event, checker),
        value=value,
        speaker=facet.speakers[0] if facet.speakers else "",
        at=tuple(one for one in facet.places if one not in event.places),
        where=line.where,
        quote=line.claim.text,
        agrees=tuple(each.statement.id for each in evidence if each.stance is Stance.SUPPORTS),
        conflicts=tuple(each.statement.id for each in evidence if each.stance is Stance.CONTRADICTS),
        verdict=judged.verdict if judged else Verdict.NO_EVIDENCE,
    )


def _with_year(value: DateSpan, event: Event) -> DateSpan:
    """A day as a curator writes it, who does not leave the year to the context."""
    return replace(in_year_of(value, event.date), year_written=True, weekday=None)


def _judge(facet: Assertion, event: Event, line: _Line, checker: Checker) -> JudgedAssertion | None:
    """The facet by itself, of that event and no other."""
    if isinstance(facet.value, TextValue):
        return None
    cues = replace(line.claim.cues, events=(event.id,), dates=(), places=(), since=(), unknown=())
    alone = replace(line.claim, assertions=(replace(facet, places=(), dates=()),), cues=cues)
    return next(iter(checker.judge(alone, line.sentence).assertions), None)


def _thing_of(facet: Assertion, event: Event, checker: Checker) -> str:
    """The narrowest thing the noun may stand for, of those the event's statements of that measure count."""
    if not facet.of or facet.measure is None:
        return ""
    counted = [one.of for one in checker.knowledge.of_event(event.id) if one.measure == facet.measure]
    met = [one for one in facet.of if one in counted]
    return (met or list(facet.of))[-1]


def _in_words(line: _Line, event: Event, facets: Sequence[Assertion]) -> Proposal:
    """The sentence as a statement in words alone."""
    speakers = [one.speakers[0] for one in (*facets, *line.claim.assertions) if one.speakers]
    return Proposal(
        event=event.id,
        measure="",
        of="",
        value="",
        speaker=speakers[0] if speakers else "",
        at=(),
        where=line.where,
        quote=line.claim.text,
    )
