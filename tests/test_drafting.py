"""An article's sentences become proposals under the right event, in the values a curator would write."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.drafting import Proposal, propose_statements, write_proposals
from claimcheck.model import Verdict
from claimcheck.pipeline import Checker, open_knowledge

ROOT = Path(__file__).parents[1]
ASAD, TAJI = "2024-01-20-asad-missile-attack", "2020-03-14-taji-rocket-attack"
SOLEIMANI, TOWER = "2020-01-03-soleimani-strike", "2024-01-28-tower-22-drone-attack"
TODAY = date(2024, 1, 22)


@cache
def checker() -> Checker:
    return Checker(open_knowledge(), today=TODAY)


def propose(text: str, today: date | None = TODAY) -> tuple[Proposal, ...]:
    return propose_statements(split_sentences(read_document(text.encode(), "a.txt")), checker(), today=today)


def rows(text: str, event: str) -> set[tuple[str, str]]:
    """What is proposed for the event, as (measure, value)."""
    return {(one.measure, one.value) for one in propose(text) if one.event == event}


OPENING = "Militants fired ballistic missiles at Ain al-Asad on 20 January 2024."


def test_a_sentence_with_place_and_day_settles_its_event() -> None:
    found = rows(OPENING, ASAD)
    assert {("date", "20 January 2024"), ("location", "ain-al-asad"), ("weapon", "ballistic-missile")} <= found


def test_what_has_no_cue_of_its_own_takes_the_main_event() -> None:
    proposals = propose(f"{OPENING}\n\nFour American service members were wounded there.")
    injured = [one for one in proposals if one.measure == "injured"]
    assert [(one.event, one.value, one.of) for one in injured if not one.rather] == [(ASAD, "4", "us-service-members")]


def test_a_named_event_takes_its_own_sentence() -> None:
    text = f"{OPENING}\n\nThe killing of Qassem Soleimani by the United States in January 2020 was recalled."
    assert ("victim", "soleimani") in rows(text, SOLEIMANI)
    assert ("victim", "soleimani") not in rows(text, TOWER)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Multiple rockets were launched at Ain al-Asad by Iranian-backed militants.",
            ("attacker", "iran-backed-militias"),
        ),
        ("Tehran denied involvement in the attack on Ain al-Asad.", ("denied-by", "iran")),
        ("Awliya Wa'ad Allah also claimed involvement in it.", ("claimed-by", "awliya-wad-allah")),
        ("No group claimed responsibility for the attack.", ("claimed-by", "none")),
        ("The missiles were Fateh-110 missiles.", ("weapon", "fateh-110")),
        ("Several American troops were wounded at the base.", ("injured", "several")),
        ("Nobody was killed at the base.", ("killed", "none")),
    ],
)
def test_kinds_of_proposals(sentence: str, wanted: tuple[str, str]) -> None:
    assert wanted in rows(f"{OPENING}\n\n{sentence}", ASAD)


def test_a_plural_without_a_figure_is_multiple() -> None:
    found = rows(f"{OPENING}\n\nAmerican service members were wounded in the attack.", ASAD)
    assert ("injured", "multiple") in found
    assert not any(value.startswith("at least 1") for _, value in found)


def test_rows_of_a_flattened_table_are_read_apart() -> None:
    table = (
        "January 20, 2024 Ain al-Asad Ballistic missiles Unknown\n"
        "January 10, 2024 Union III Base 107mm rockets Unknown Minor damage\n"
    )
    found = rows(f"{OPENING}\n\n{table}", "2024-01-10-union-iii-rocket-attack")
    assert {("date", "10 January 2024"), ("location", "union-iii"), ("weapon", "107mm-rocket")} <= found
    assert ("weapon", "ballistic-missile") not in found
    assert ("location", "union-iii") not in rows(f"{OPENING}\n\n{table}", ASAD)


def test_a_day_is_proposed_for_no_event_of_another_day() -> None:
    found = rows(f"{OPENING}\n\nCamp Taji was hit on 14 March 2020.", ASAD)
    assert ("date", "14 March 2020") not in found
    assert ("date", "14 March 2020") in rows(f"{OPENING}\n\nCamp Taji was hit on 14 March 2020.", TAJI)


def test_a_day_is_written_with_its_year() -> None:
    found = rows(f"{OPENING}\n\nMissiles struck Ain al-Asad on Saturday.", ASAD)
    assert {value for measure, value in found if measure == "date"} == {"20 January 2024"}


def test_a_weekday_of_no_known_week_is_no_day() -> None:
    proposals = propose("Missiles struck Ain al-Asad on 20 January 2024. It was hit again on Tuesday.", today=None)
    assert {one.value for one in proposals if one.measure == "date"} == {"20 January 2024"}


def test_whose_troops_a_base_houses_is_no_target() -> None:
    found = rows(f"{OPENING}\n\nIt was an attack on a base with American troops.", ASAD)
    assert ("target-group", "united-states") not in found
    strikes = "The United States carried out strikes on Kataib Hezbollah in Iraq on 23 January 2024."
    assert ("target-group", "kataib-hezbollah") in rows(strikes, "2024-01-23-us-strikes-kataib-hezbollah")


def test_every_checkable_sentence_is_offered_in_words() -> None:
    sentence = "Thick smoke rose from the eastern hangars for hours."
    in_words = [one for one in propose(f"{OPENING}\n\n{sentence}") if not one.measure and one.event == ASAD]
    assert sentence in [one.quote for one in in_words]
    assert all(not one.value for one in in_words)


def test_the_date_of_the_article_is_no_statement() -> None:
    proposals = propose(f"January 22, 2024\n\n{OPENING}")
    assert "January 22, 2024" not in {one.quote for one in proposals}


def test_what_is_known_is_told() -> None:
    proposals = propose(f"{OPENING}\n\nIraq's military said 33 missiles were launched.")
    launched = next(one for one in proposals if one.measure == "launched" and one.event == ASAD and one.value == "33")
    assert launched.speaker == "iraqi-military"
    assert launched.agrees
    wrong = propose(f"{OPENING}\n\nIt killed 40 American troops at Ain al-Asad.")
    killed = next(one for one in wrong if one.measure == "killed" and one.event == ASAD)
    assert killed.conflicts
    assert killed.verdict is Verdict.REFUTED


def test_a_quoted_post_has_its_own_day() -> None:
    post = "At least five US personnel were hurt in Iraq on Monday.\n— Some Desk (@desk) August 5, 2024"
    assert ("date", "5 August 2024") in rows(f"{OPENING}\n\nPosts\n\n{post}", "2024-08-05-asad-rocket-attack")


@pytest.mark.parametrize("text", ["", "\n\n", "?!", "a" * 20_000, "10^400 missiles 1e999", "January 20, 2024 " * 300])
def test_nothing_makes_it_fail(text: str) -> None:
    propose(text, today=None)


def test_what_is_accepted_is_valid(tmp_path: Path) -> None:
    """Every statement of the file, pasted into its event's file with `says` filled in."""
    text = f'{OPENING}\n\nIraq\'s military said 33 missiles were launched.\n\nFour troops were wounded: "none" died.'
    source = next(iter(checker().knowledge.sources))
    written = write_proposals(propose(text), source, TODAY, checker().knowledge)
    folder = Path(shutil.copytree(ROOT / "knowledge", tmp_path / "kb"))
    before = len(checker().knowledge.statements)
    pasted = 0
    for part in written.split("---\n")[1:]:
        event = part.split("\n", 1)[0].split()[1]
        file = folder / "events" / f"{event}.yaml"
        body = part.split("statements:\n", 1)[1]
        pasted += body.count("- id: ")
        filled = body.replace('says: ""', "says: It is said in other words.")
        file.write_text(f"{file.read_text('utf-8').rstrip()}\n{filled}", "utf-8")
    assert pasted
    assert len(open_knowledge([folder]).statements) == before + pasted
