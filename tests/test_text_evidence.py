"""Statements that are text alone, and those that rate a claim, against claims."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from claimcheck.model import (
    DateSpan,
    Event,
    Evidence,
    Reliability,
    Source,
    Stance,
    Statement,
    Status,
    Strength,
    Verdict,
)
from claimcheck.text_evidence import find_text_evidence, judge_text

SOURCES = {
    id: Source(
        id=id,
        title=id,
        publisher=id,
        url=None,
        published=published,
        kind="newspaper",
        reliability=reliability,
    )
    for id, published, reliability in (
        ("gazette", date(2021, 3, 2), Reliability.B),
        ("checkers", date(2021, 3, 9), Reliability.C),
        ("blog", None, Reliability.D),
    )
}


def state(
    name: str, says: str, *, source: str = "gazette", rating: str = "", corrected: str = "", replaces: str = ""
) -> Statement:
    return Statement(
        id=f"bridge/{name}",
        event="bridge",
        measure=None,
        of=None,
        value=None,
        written="",
        speaker=source,
        speaker_title=source,
        authority=source,
        own_voice=True,
        source=source,
        as_of=None,
        where="",
        says=says,
        places=("old-bridge",),
        rating=rating,
        corrected=corrected,
        supersedes=(f"bridge/{replaces}",) if replaces else (),
    )


STATEMENTS = (
    state("lorries", "Twelve lorries crossed the Old Bridge on Monday."),
    state("built", "The Old Bridge in Riverton was built in 1832.", corrected="It was built in 1823."),
    state("circus", "The Old Bridge was sold to a circus.", source="checkers", rating="False"),
    state("cracks", "Inspectors found 40 cracks in the Old Bridge.", source="checkers", rating="Correct"),
    state("tolls", "The Old Bridge earns 900 pounds a day in tolls.", source="checkers", rating="Half true"),
    state("early", "Traffic over the Old Bridge fell by 20 percent.", source="blog"),
    state("late", "Traffic over the Old Bridge fell by 30 percent.", source="checkers", replaces="early"),
    state("damage", "The council confirmed damage to the piers without giving its cost.", rating=""),
    state("passing", "The repairs began at last only after four cars were towed by a private firm."),
    state("closed", "The Old Bridge was closed to lorries in April."),
)
EVENT = Event(id="bridge", title="The Old Bridge", date=DateSpan(first=None, after=None), places=("old-bridge",))
KNOWLEDGE = SimpleNamespace(sources=SOURCES, events={"bridge": EVENT}, of_event=lambda event: STATEMENTS)


def find(claim: str, **terms: date | Reliability) -> dict[str, Evidence]:
    found = find_text_evidence(claim, STATEMENTS, KNOWLEDGE, **terms)  # type: ignore[arg-type]
    return {one.statement.id.removeprefix("bridge/"): one for one in found}


@pytest.mark.parametrize(
    ("claim", "wanted"),
    [
        ("12 lorries crossed the Old Bridge on Monday", {"lorries": Stance.SUPPORTS}),
        ("15 lorries crossed the Old Bridge on Monday", {"lorries": Stance.CONTRADICTS}),
        ("15 lorries crossed the New Tunnel on Monday", {}),
        ("15 cats crossed a road", {}),
        ("The Old Bridge in Riverton was built in 1823", {"built": Stance.CONTRADICTS}),
        ("The Old Bridge was sold to a circus", {"circus": Stance.CONTRADICTS}),
        ("The Old Bridge was sold to a bank for two million pounds", {}),
        (
            "BREAKING: we hear that the council sold the Old Bridge to a circus last week, share before it is deleted!",
            {"circus": Stance.CONTRADICTS},
        ),
        ("The Old Bridge was never sold to a circus, say the checkers", {}),
        ("Inspectors found 40 cracks in the Old Bridge", {"cracks": Stance.SUPPORTS}),
        ("Inspectors found 70 cracks in the Old Bridge", {"cracks": Stance.CONTRADICTS}),
        ("The Old Bridge earns 900 pounds a day in tolls", {"tolls": Stance.RELATED}),
        ("The Old Bridge earns 100 pounds a day in tolls", {}),
        ("The Old Bridge was not closed to lorries in April", {"closed": Stance.CONTRADICTS}),
        ("The council confirmed damage to the piers", {}),
        ("Three cars were towed", {}),
        ("Bridge", {}),
        ("", {}),
        ("12 12 12", {}),
    ],
)
def test_stances(claim: str, wanted: dict[str, Stance]) -> None:
    assert {name: one.stance for name, one in find(claim).items()} == wanted


def test_text_is_never_direct_evidence() -> None:
    found = find("12 lorries crossed the Old Bridge on Monday")["lorries"]
    assert found.strength is Strength.INDIRECT
    assert found.reason == "the source says 12 too"


def test_a_rating_is_the_reason() -> None:
    assert "“False”" in find("The Old Bridge was sold to a circus")["circus"].reason


def test_status_and_order() -> None:
    found = find("Traffic over the Old Bridge fell by 20 percent")
    assert {name: one.status for name, one in found.items()} == {
        "late": Status.CURRENT,
        "early": Status.SUPERSEDED,
    }
    assert list(found) == ["late", "early"]
    assert find("The Old Bridge in Riverton was built in 1832")["built"].status is Status.CORRECTED


def test_terms() -> None:
    claim = "Traffic over the Old Bridge fell by 20 percent"
    assert set(find(claim, as_of=date(2021, 3, 3))) == {"early"}
    assert set(find(claim, min_reliability=Reliability.C)) == {"late"}


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("12 lorries crossed the Old Bridge on Monday", Verdict.SUPPORTED),
        ("The Old Bridge was sold to a circus", Verdict.REFUTED),
        ("The Old Bridge in Riverton was built in 1832", Verdict.OUTDATED),
        ("The Old Bridge earns 900 pounds a day in tolls", Verdict.NO_EVIDENCE),
    ],
)
def test_a_claim_is_judged_as_a_whole(claim: str, verdict: Verdict) -> None:
    judged = judge_text(claim, STATEMENTS, KNOWLEDGE)
    assert judged is not None
    assert judged.verdict is verdict
    assert judged.assertion.span.cut(claim) == claim
    assert judged.readings[0].event is EVENT


def test_checkers_who_differ_dispute() -> None:
    others = (*STATEMENTS, state("sold", "The Old Bridge was sold to a circus.", source="blog", rating="True"))
    judged = judge_text("The Old Bridge was sold to a circus", others, KNOWLEDGE)
    assert judged is not None
    assert judged.verdict is Verdict.DISPUTED
    assert (judged.readings[0].speakers_for, judged.readings[0].speakers_against) == (1, 1)


def test_nothing_said_is_nothing_judged() -> None:
    assert judge_text("15 cats crossed a road in Riverton", STATEMENTS, KNOWLEDGE) is None
