"""Evidence -> verdict of a reading, readings -> of an assertion, assertions -> of a claim."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from claimcheck.model import (
    DateSpan,
    Event,
    Evidence,
    Reading,
    Reliability,
    Source,
    Stance,
    Statement,
    Status,
    Strength,
    Verdict,
)
from claimcheck.verdict import decide_assertion, decide_claim, decide_reading, rests_on_weak_sources

SUP, CON, OK, REL = Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT, Stance.RELATED
NOW, OLD, WRONG = Status.CURRENT, Status.SUPERSEDED, Status.CORRECTED


def evidence(stance: Stance, status: Status = NOW, *, decides: bool = True, grade: str = "B") -> Evidence:
    source = Source(
        id="s", title="S", publisher="P", url=None, published=None, kind="wire", reliability=Reliability(grade)
    )
    statement = Statement(
        id="e/s",
        event="e",
        measure="sold",
        of=None,
        value=None,
        written="",
        speaker="p",
        speaker_title="P",
        authority="p",
        own_voice=False,
        source="s",
        as_of=None,
        where="",
        says="",
        places=(),
    )
    return Evidence(
        statement=statement,
        source=source,
        stance=stance,
        strength=Strength.DIRECT,
        status=status,
        reason="",
        decides=decides,
    )


def reading(verdict: Verdict, *found: Evidence) -> Reading:
    day = DateSpan(first=date(2021, 5, 1), after=date(2021, 5, 2))
    event = Event(id="e", title="E", date=day, places=())
    return Reading(event=event, verdict=verdict, evidence=found)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([(SUP, NOW)], Verdict.SUPPORTED),
        ([(SUP, NOW), (OK, NOW)], Verdict.SUPPORTED),
        ([(SUP, NOW), (CON, OLD)], Verdict.SUPPORTED),
        ([(CON, NOW)], Verdict.REFUTED),
        ([(CON, NOW), (OK, NOW)], Verdict.REFUTED),
        ([(SUP, NOW), (CON, NOW)], Verdict.DISPUTED),
        ([(SUP, OLD), (CON, NOW)], Verdict.OUTDATED),
        ([(SUP, WRONG), (CON, NOW)], Verdict.OUTDATED),
        ([(SUP, OLD)], Verdict.OUTDATED),
        ([(OK, NOW)], Verdict.UNCONFIRMED),
        ([(OK, NOW), (REL, NOW)], Verdict.UNCONFIRMED),
        ([(REL, NOW)], Verdict.NO_EVIDENCE),
        ([], Verdict.NO_EVIDENCE),
    ],
)
def test_a_reading_follows_from_its_evidence_in_any_order(
    found: list[tuple[Stance, Status]], expected: Verdict
) -> None:
    for order in permutations(found):
        assert decide_reading(evidence(stance, status) for stance, status in order) is expected


def test_what_another_speaker_says_does_not_decide() -> None:
    named, other = evidence(SUP), evidence(CON, decides=False)
    assert decide_reading([named, other]) is Verdict.SUPPORTED
    assert decide_reading([other]) is Verdict.NO_EVIDENCE


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([Verdict.SUPPORTED, Verdict.SUPPORTED], Verdict.SUPPORTED),
        ([Verdict.SUPPORTED, Verdict.REFUTED], Verdict.NEEDS_CONTEXT),
        ([Verdict.SUPPORTED, Verdict.UNCONFIRMED], Verdict.SUPPORTED),
        ([Verdict.DISPUTED, Verdict.REFUTED], Verdict.DISPUTED),
        ([Verdict.OUTDATED, Verdict.REFUTED], Verdict.OUTDATED),
        ([Verdict.UNCONFIRMED, Verdict.REFUTED], Verdict.UNCONFIRMED),
        ([Verdict.NO_EVIDENCE, Verdict.REFUTED], Verdict.REFUTED),
        ([Verdict.NO_EVIDENCE], Verdict.NO_EVIDENCE),
        ([], Verdict.NO_EVIDENCE),
    ],
)
def test_an_assertion_takes_its_best_reading(verdicts: list[Verdict], expected: Verdict) -> None:
    for order in permutations(verdicts):
        assert decide_assertion([reading(one) for one in order]) is expected


def test_a_claim_takes_its_worst_assertion_and_names_it() -> None:
    worst_first = [
        Verdict.REFUTED,
        Verdict.DISPUTED,
        Verdict.OUTDATED,
        Verdict.NEEDS_CONTEXT,
        Verdict.UNCONFIRMED,
        Verdict.NO_EVIDENCE,
        Verdict.SUPPORTED,
    ]
    for index in range(len(worst_first) - 1):
        tail = worst_first[index:]
        assert decide_claim(list(reversed(tail))) == (worst_first[index], len(tail) - 1)
    assert decide_claim([Verdict.SUPPORTED]) == (Verdict.SUPPORTED, None)
    assert decide_claim([]) == (Verdict.NO_EVIDENCE, None)


def test_weak_sources_are_said_to_be_weak_only_where_nothing_better_decides() -> None:
    weak, good = evidence(SUP, grade="E"), evidence(CON, grade="B")
    assert rests_on_weak_sources([reading(Verdict.SUPPORTED, weak)])
    assert not rests_on_weak_sources([reading(Verdict.DISPUTED, weak, good)])
    assert not rests_on_weak_sources([reading(Verdict.NO_EVIDENCE)])
