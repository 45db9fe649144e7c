"""A claim's words against statements that are text alone (design.md, 6): what each says of the claim as it stands.

Two texts that share little are about different things, whatever their figures: a statement counts only where it has
most of the claim's content words, and every name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol

from .dataclass import replace
from .evidence.freetext.figure import FreeText
from .evidence.freetext.wording import said_share
from .evidence.rating import apply_rating
from .evidence.text import compare_text
from .freetext import read_free_text
from .knowledge.supersession import given_on
from .model import (
    Assertion,
    Comparison,
    Event,
    Evidence,
    JudgedAssertion,
    Reading,
    Reliability,
    Source,
    Span,
    Stance,
    Statement,
    Status,
    Strength,
    TextValue,
)
from .verdict import decide_assertion, decide_reading

LEAST_WORDS = 3  # content words of a claim; shorter ones meet anything (house; Meedan matches none below eight words)
SUPPORTED_FROM = 0.5  # share of the claim's content words that a statement has which supports it (house)
CONTRADICTED_FROM = 0.8  # and one that contradicts it: other figures of other things are no contradiction (house)
ABOUT_IT_FROM = 0.6  # share of such a statement's own that the claim has: it may mention the like in passing (house)
RATED_FROM = 0.8  # and one that was rated: what was rated must be what is claimed (house)
# The share of a rated statement's content words that a longer text has which says the same and more. Among 809 posts
# and 14,231 rated claims (half of CheckThat! 2022, task 2A) it finds 54 pairs, and 2 that are none.
SAID_FROM = 0.7

_STANCES = (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.RELATED)


class Knowledge(Protocol):
    """What is asked of a knowledge base here."""

    @property
    def sources(self) -> Mapping[str, Source]: ...
    @property
    def events(self) -> Mapping[str, Event]: ...
    def of_event(self, event: str, /) -> tuple[Statement, ...]: ...


def judge_text(
    claim_text: str,
    statements: Iterable[Statement],
    knowledge: Knowledge,
    *,
    as_of: date | None = None,
    min_reliability: Reliability | None = None,
) -> JudgedAssertion | None:
    """The whole claim as one assertion in words, judged by the text statements among `statements`; None where they say
    nothing of it. It stands in for assertions of which nothing is known.

    Texts are about what they say, not about an event: all that was found is one reading, under the event of the
    strongest, so that those who rate a claim differently dispute it.
    """
    found = find_text_evidence(claim_text, statements, knowledge, as_of=as_of, min_reliability=min_reliability)
    if not found:
        return None
    reading = Reading(
        event=knowledge.events[found[0].statement.event],
        verdict=decide_reading(found),
        evidence=found,
        speakers_for=_count_origins(found, Stance.SUPPORTS),
        speakers_against=_count_origins(found, Stance.CONTRADICTS),
    )
    assertion = Assertion(
        span=Span(start=0, end=len(claim_text)), measure=None, of=(), value=TextValue(text=claim_text)
    )
    return JudgedAssertion(assertion=assertion, verdict=decide_assertion((reading,)), readings=(reading,))


def find_text_evidence(
    claim_text: str,
    statements: Iterable[Statement],
    knowledge: Knowledge,
    *,
    as_of: date | None = None,
    min_reliability: Reliability | None = None,
) -> tuple[Evidence, ...]:
    """What the text statements among `statements`, the nearest to the claim, say of it, strongest first.

    Of a rated statement: what its rating then says of the claim; `related` where that is neither true nor false. Others
    that neither support nor contradict are left out, as is what was given after `as_of`.
    """
    asked = [
        (one, source)
        for one in statements
        if one.measure is None and one.says
        if _is_asked(one, source := knowledge.sources[one.source], knowledge, as_of, min_reliability)
    ]
    if not asked:
        return ()  # reading the claim once more costs more than all the rest
    claim = read_free_text(claim_text)
    if len(claim.keys) < LEAST_WORDS:
        return ()
    found: list[Evidence] = []
    for one, source in asked:
        compared = compare_statement(claim, one)
        if compared is not None:
            found.append(
                Evidence(
                    statement=one,
                    source=source,
                    stance=compared.stance,
                    strength=compared.strength,
                    status=_find_status(one, knowledge),
                    reason=compared.reason,
                )
            )
    return tuple(sorted(found, key=_rank))


def compare_statement(claim: FreeText, statement: Statement) -> Comparison | None:
    """What a text statement says of the claim, never `direct`; None where it says nothing for or against it."""
    says = _read_statement(statement.says)
    compared = _compare_rated(claim, says, statement.rating) if statement.rating else _compare(claim, says)
    if compared is None or compared.strength is not Strength.DIRECT:
        return compared
    return replace(compared, strength=Strength.INDIRECT)


@lru_cache(maxsize=1024)
def _read_statement(says: str) -> FreeText:
    return read_free_text(says)


def _compare(claim: FreeText, says: FreeText) -> Comparison | None:
    compared = compare_text(claim, says)
    if compared.stance is Stance.SUPPORTS:
        return compared if _is_same(claim, says, SUPPORTED_FROM) else None
    if compared.stance is not Stance.CONTRADICTS or not _is_same(claim, says, CONTRADICTED_FROM):
        return None
    if said_share(says, claim) < ABOUT_IT_FROM or not (claim.figures or _deny(claim, says) or _deny(says, claim)):
        return None
    return compared


def _deny(one: FreeText, other: FreeText) -> bool:
    """What one denies is something the other speaks of: "without giving their number" denies no injuries."""
    return any(one.words[index].key in other.keys for index in one.negated)


def _compare_rated(claim: FreeText, says: FreeText, rating: str) -> Comparison | None:
    """The claim is what was rated, or says that and more; or it differs from what was rated true."""
    compared = compare_text(claim, says)
    if compared.stance in (Stance.SUPPORTS, Stance.CONTRADICTS) and _is_same(claim, says, RATED_FROM):
        rated = apply_rating(compared, rating)
        return rated if compared.stance is Stance.SUPPORTS or rated.stance is not Stance.RELATED else None
    if len(says.keys) >= LEAST_WORDS and said_share(says, claim) >= SAID_FROM:
        compared = compare_text(says, claim)
        return apply_rating(compared, rating) if compared.stance is Stance.SUPPORTS else None
    return None


def _is_same(claim: FreeText, says: FreeText, least: float) -> bool:
    """Enough of the claim's words are said, and all of its names."""
    return said_share(claim, says) >= least and claim.names <= says.names | set(says.keys)


def _is_asked(
    one: Statement, source: Source, knowledge: Knowledge, as_of: date | None, least: Reliability | None
) -> bool:
    """It was known on the day asked about, from a source graded well enough."""
    day = given_on(one, knowledge.sources)
    known = as_of is None or day is None or day <= as_of
    return known and (least is None or source.reliability <= least)


def _find_status(one: Statement, knowledge: Knowledge) -> Status:
    if one.corrected:
        return Status.CORRECTED
    replaced = any(one.id in other.supersedes for other in knowledge.of_event(one.event))
    return Status.SUPERSEDED if replaced else Status.CURRENT


def _count_origins(found: Sequence[Evidence], stance: Stance) -> int:
    """Independent ones: copies of one origin count once."""
    return len(
        {
            (one.source.derived_from or one.source.publisher) if one.statement.own_voice else one.statement.authority
            for one in found
            if one.stance is stance and one.status is Status.CURRENT
        }
    )


def _rank(one: Evidence) -> tuple[object, ...]:
    return one.status is not Status.CURRENT, _STANCES.index(one.stance), one.source.reliability, one.statement.id
