"""A draft against itself: what it says in two ways, and what only looks so."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from claimcheck.consistency import find_inconsistencies, note_inconsistencies
from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.model import CheckedDocument, Claim
from claimcheck.pipeline import Checker, open_knowledge


@cache
def checker() -> Checker:
    return Checker(open_knowledge(), today=date(2024, 2, 1))


def draft(text: str) -> CheckedDocument:
    return checker().check_draft("draft.md", split_sentences(read_document(text.encode(), "draft.md")))


def read(text: str) -> Claim:
    return checker().reader.read_claim(text, today=None)


def find(text: str) -> list[str]:
    found = find_inconsistencies(draft(text), checker().reader.kinship, read=read)
    return [f"{one.place.line}:{one.place.column} {one.note.text}" for one in found]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "The flood killed 12 villagers in Morvena on 3 May 2023.\n\nIn Morvena, the flood killed 15 villagers.",
            ["3:30 “15 villagers” here, but “12 villagers” on line 1"],
        ),
        (
            "The bridge at Torvald collapsed and 5 trucks fell.\n\nSeven trucks fell in the collapse.",
            ["3:1 “Seven trucks” here, but “5 trucks” on line 1"],
        ),
        (
            "On 4 June 2023 the storm in Morvena injured more than 40 sailors.\n\n"
            "In the Morvena storm, 31 sailors were injured.",
            ["3:23 “31 sailors” here, but “more than 40 sailors” on line 1"],
        ),
        (
            "The attack wounded 14 soldiers at Ain al-Asad on 20 January 2024.\n\n"
            "At Ain al-Asad on 20 January 2024, 17 soldiers were wounded.",
            ["3:36 “17 soldiers” here, but “14 soldiers” on line 1"],
        ),
        (
            "# Flood kills 15 villagers in Morvena\n\nThe flood killed 12 villagers in Morvena.",
            ["3:18 “12 villagers” here, but “15 villagers” on line 1"],
        ),
        (
            "The flood killed 12 villagers in Morvena.\n\n## Flood kills 15 villagers in Morvena",
            ["3:16 “15 villagers” on line 3, but “12 villagers” on line 1"],
        ),
    ],
)
def test_figures_that_differ(text: str, want: list[str]) -> None:
    assert find(text) == want


@pytest.mark.parametrize(
    "text",
    [
        # the same, or within what the other says
        "The flood killed 12 villagers in Morvena. In Morvena, the flood killed a dozen villagers.",
        "The flood killed 12 villagers in Morvena. In Morvena, the flood killed more than ten villagers.",
        # another day, place, thing, measure
        "On 3 May 2023 the flood killed 12 villagers in Morvena. On 9 May 2023 it killed 15 villagers in Morvena.",
        "The flood killed 12 villagers in Morvena. The flood killed 15 villagers in Torvald.",
        "The flood killed 12 villagers in Morvena. The flood killed 15 goats in Morvena.",
        "The flood killed 12 villagers in Morvena. The flood injured 15 villagers in Morvena.",
        "The flood killed 12 villagers in Morvena. The flood killed 3 young villagers in Morvena.",
        # a count that grew, a part, another speaker
        "The flood killed 12 villagers in Morvena. The toll in Morvena later rose to 15 villagers killed by the flood.",
        "The flood killed 12 villagers in Morvena. The flood killed another 15 villagers in Morvena.",
        "The flood killed 12 villagers in Morvena. Of those killed by the flood in Morvena, 3 villagers were children.",
        "The police said the flood killed 12 villagers in Morvena. The mayor said it killed 15 villagers there.",
        # entries of a list
        "- Flood in Morvena: 12 villagers killed\n- Flood in Morvena: 15 villagers killed",
        # nothing in common but the noun
        "Five trucks carried food to the north. Seven trucks brought water from the coast.",
        "Four men were hurt in Morvena. He met two men in a cafe.",
    ],
)
def test_figures_that_need_not_agree(text: str) -> None:
    assert find(text.replace(". ", ".\n\n")) == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Major Zaltkin Orbeck spoke on Monday.\n\nThe base was quiet when Zaltkan Orbeck left.",
            ["3:25 “Zaltkan” here, but “Zaltkin” on line 1"],
        ),
        (
            "# Flood in Morvana\n\nThe flood killed 12 villagers in Morvena.",
            ["3:34 “Morvena” here, but “Morvana” on line 1"],
        ),
        (
            "The drones struck Ain al-Asad.\n\nFour men at Ain al-Asud were hurt.",
            ["3:13 “Ain al-Asud” here, but “Ain al-Asad” on line 1"],
        ),
        ("Is Morvena safe?\n\nWho knows Morvnea?", None),
    ],
)
def test_names_spelt_two_ways(text: str, want: list[str] | None) -> None:
    assert find(text) == (want or ["3:11 “Morvnea” on line 3, but “Morvena” on line 1"])


@pytest.mark.parametrize(
    "text",
    [
        "Iraq spoke. The Iraqi army agreed. The Iraqis left.",
        "The Houthi attack came. The Houthis said so.",
        "Anna Andersen met Piet Anderson in Oslo.",
        "Ain al-Asad was hit. The base, Ayn al Asad, stood.",
        "The Morvenan army left Morvena. A Morvenian came.",
        "He used MorvLoader and CMorvLoader.",
        "Kites flew. The kite fell.",
    ],
)
def test_names_that_are_two(text: str) -> None:
    assert find(text) == []


def test_notes_go_where_they_are_read() -> None:
    kinship = checker().reader.kinship
    lines = (
        "Is Morvena safe?",
        "The flood killed 12 villagers in Morvena.",
        "In Morvena, the flood killed 15 villagers.",
    )
    checked = note_inconsistencies(draft("\n\n".join(lines)), kinship)
    faults = [[note for note in claim.notes if note.fault] for claim in checked.claims]
    assert [[note.kind for note in notes] for notes in faults] == [[], ["figures-differ"]]
    note = faults[1][0]
    assert note.span is not None
    assert note.span.cut(checked.claims[1].claim.text) == "15 villagers"
    assert note.other is not None
    assert (note.other.line, note.other.column) == (3, 18)
    questions = note_inconsistencies(draft("Is Morvena safe?\n\nWho knows Morvnea?"), kinship)
    assert [note.kind for note in questions.notes] == ["spelt-two-ways"]


def test_a_draft_without_any_is_left_as_it_is() -> None:
    checked = draft("The flood killed 12 villagers in Morvena.")
    assert note_inconsistencies(checked, checker().reader.kinship) is checked


def test_long_drafts_take_no_long_time() -> None:
    lines = [f"The flood killed {number} villagers in Morv{'aeiou'[number % 5]}na{number}." for number in range(300)]
    find("\n\n".join(lines))
