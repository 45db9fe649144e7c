"""What a sentence of a draft takes over from those before it."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from claimcheck.model import BlockKind, CheckedDocument, Position, Sentence, Verdict
from claimcheck.pipeline import Checker, open_knowledge

FERRIES = Path(__file__).parent / "ferries"


@cache
def checker() -> Checker:
    return Checker(open_knowledge([FERRIES]), today=date(2020, 1, 1))


def draft(*lines: str) -> CheckedDocument:
    """One sentence a line; a line that begins with # is a heading and opens a section."""
    sentences: list[Sentence] = []
    section = 0
    for number, line in enumerate(lines, start=1):
        heading = line.startswith("#")
        section += heading
        text = line.lstrip("# ")
        start = Position(line=number, column=1, offset=0)
        end = Position(line=number, column=len(text) + 1, offset=len(text))
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        sentences.append(Sentence(text=text, start=start, end=end, section=section, kind=kind))
    return checker().check_draft("draft", sentences)


def last(*lines: str) -> tuple[Verdict, tuple[str, ...]]:
    claim = draft(*lines).claims[-1]
    return claim.verdict, tuple(one.event.id for assertion in claim.assertions for one in assertion.readings)


SKARHAVN, VIKBUKT = "2011-02-03-skarhavn-sinking", "2016-08-19-vikbukt-sinking"


@pytest.mark.parametrize(
    ("lines", "verdict", "events"),
    [
        (["31 passengers drowned off Skarhavn in 2011.", "140 passengers were rescued."], "supported", (SKARHAVN,)),
        (["31 passengers drowned off Skarhavn in 2011.", "Seven passengers drowned."], "refuted", (SKARHAVN,)),
        (["# The Havfrue", "140 passengers were rescued."], "supported", (SKARHAVN,)),
        (["# Skarhavn, 3 February 2011", "31 passengers drowned."], "supported", (SKARHAVN,)),
        (["31 passengers drowned off Skarhavn.", "Seven passengers drowned off Vikbukt."], "supported", (VIKBUKT,)),
        (["31 passengers drowned off Skarhavn.", "In August 2016 seven passengers drowned."], "supported", (VIKBUKT,)),
        (
            ["31 passengers drowned off Skarhavn.", "# Another year", "Seven passengers drowned."],
            "needs-context",
            (VIKBUKT, SKARHAVN),
        ),
    ],
)
def test_carrying_over(lines: list[str], verdict: str, events: tuple[str, ...]) -> None:
    assert last(*lines) == (Verdict(verdict), events)


def test_what_was_carried_is_said_with_its_line() -> None:
    claim = draft("Ferries are old.", "31 passengers drowned off Skarhavn in 2011.", "140 were rescued.").claims[-1]
    (carried,) = claim.claim.carried
    assert (carried.line, carried.what) == (2, "Sinking of the Havfrue off Skarhavn")


def test_questions_and_opinions_are_left_alone() -> None:
    checked = draft("Did 31 passengers drown off Skarhavn?", "I think the ferries are a disgrace.")
    assert checked.claims == ()
    assert len(checked.skipped) == 2


def test_a_sentence_that_only_sets_the_scene_establishes_what_happened_there() -> None:
    verdict, events = last("A ferry left the harbour of Vikbukt on 19 August 2016.", "Seven passengers drowned.")
    assert verdict is Verdict.SUPPORTED
    assert events == ("2016-08-19-vikbukt-sinking",)
