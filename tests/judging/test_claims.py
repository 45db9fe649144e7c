"""Claims against a small knowledge base of another domain: the verdict, and who stands on each side."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.model import JudgedClaim, Position, Reliability, Sentence, Stance, Verdict
from claimcheck.pipeline import Checker, open_knowledge

HERE = Path(__file__).parent
ROWS: list[dict[str, Any]] = yaml.safe_load((HERE / "claims.yaml").read_text(encoding="utf-8"))
START = Position(line=1, column=1, offset=0)


@cache
def checker() -> Checker:
    return Checker(open_knowledge([HERE / "ferries"]), today=date(2020, 1, 1))


def judge(text: str, with_checker: Checker | None = None) -> JudgedClaim:
    return (with_checker or checker()).check_sentence(Sentence(text=text, start=START, end=START))


def _sides(judged: JudgedClaim, stance: Stance) -> set[str]:
    return {
        one.statement.id
        for assertion in judged.assertions
        for reading in assertion.readings
        for one in reading.evidence
        if one.stance is stance
    }


def _named(ids: set[str], wanted: str) -> bool:
    event, statement = wanted.split("/")
    return any(event in one.split("/")[0] and one.split("/")[1] == statement for one in ids)


def _rows() -> list[Any]:
    return [
        pytest.param(row, id=row["claim"], marks=[pytest.mark.xfail(reason=row["pending"])] if "pending" in row else [])
        for row in ROWS
    ]


@pytest.mark.parametrize("row", _rows())
def test_claim(row: dict[str, Any]) -> None:
    judged = judge(row["claim"])
    assert judged.verdict is Verdict(row["verdict"])
    for key, stance in (("for", Stance.SUPPORTS), ("against", Stance.CONTRADICTS)):
        for wanted in row.get(key, ()):
            assert _named(_sides(judged, stance), wanted), (key, wanted)
    alike = {one.statement.id for assertion in judged.assertions for one in assertion.look_alikes}
    for wanted in row.get("alike", ()):
        assert _named(alike, wanted)
    if "note" in row:
        assert any(row["note"] in assertion.note for assertion in judged.assertions)


def test_what_was_known_on_a_day() -> None:
    then = Checker(checker().knowledge, today=date(2020, 1, 1), as_of=date(2011, 3, 1))
    assert judge("12 passengers drowned off Skarhavn", then).verdict is Verdict.SUPPORTED
    assert judge("31 passengers drowned off Skarhavn", then).verdict is Verdict.REFUTED


def test_sources_below_a_grade_are_left_out() -> None:
    strict = Checker(checker().knowledge, today=date(2020, 1, 1), min_reliability=Reliability.B)
    assert judge("Five lifeboats were lowered off Skarhavn", strict).verdict is Verdict.NO_EVIDENCE


def test_speakers_of_one_body_count_once() -> None:
    reading = judge("31 passengers drowned off Skarhavn").assertions[0].readings[0]
    assert reading.speakers_for == 1


def test_wording_names_who_said_so() -> None:
    suggestion = judge("Four sailors drowned off Skarhavn").suggestion
    assert "4 crew members drowned, according to the Norland Coast Guard" in suggestion
    assert "more than 6 crew members drowned, according to the seamen's union" in suggestion
    assert judge("31 passengers drowned off Skarhavn").suggestion == ""
