"""Fact checkers' ratings, and what they make of a comparison."""

from __future__ import annotations

import pytest

from claimcheck.evidence.rating import Truth, apply_rating, read_rating
from claimcheck.evidence.words import compare_words
from claimcheck.model import Comparison, Stance, Statement, Strength, TextValue

READ = {
    Truth.TRUE: ("True", "Mostly True", "CORRECT", "This is accurate", "4 of 1 to 5", "5 of 1 to 5"),
    Truth.FALSE: (
        *("False", "Mostly false", "Pants on Fire!", "FAKE", "Four Pinocchios", "Not true", "1 of 1 to 5"),
        *("This is not correct.", "Falso (false)", "Incorrect: the picture is from 2015"),
    ),
    Truth.MIXED: ("Half True", "Missing context", "Partly false", "Misleading", "True, but old", "3 of 1 to 5"),
    Truth.UNKNOWN: ("", "The numbers are from another year", "Falschmeldung", "3 of 5 to 1", "4/5", "¯\\_(ツ)_/¯"),
}


@pytest.mark.parametrize(("rating", "truth"), [(text, truth) for truth, texts in READ.items() for text in texts])
def test_ratings_are_read(rating: str, truth: Truth) -> None:
    assert read_rating(rating) is truth


@pytest.mark.parametrize(
    ("stance", "rating", "wanted"),
    [
        (Stance.SUPPORTS, "True", Stance.SUPPORTS),
        (Stance.SUPPORTS, "False", Stance.CONTRADICTS),
        (Stance.SUPPORTS, "Half true", Stance.RELATED),
        (Stance.SUPPORTS, "No comment", Stance.RELATED),
        (Stance.CONTRADICTS, "True", Stance.CONTRADICTS),
        (Stance.CONTRADICTS, "False", Stance.RELATED),
        (Stance.CONSISTENT, "True", Stance.RELATED),
        (Stance.RELATED, "False", Stance.RELATED),
    ],
)
def test_what_a_rating_makes_of_a_comparison(stance: Stance, rating: str, wanted: Stance) -> None:
    found = Comparison(stance=stance, strength=Strength.DIRECT, reason="4 is not 5")
    rated = apply_rating(found, rating)
    assert rated.stance is wanted
    assert rating in rated.reason


def test_what_is_rated_false_does_not_support() -> None:
    statement = Statement(
        id="reviews/one",
        event="reviews",
        measure=None,
        of=None,
        value=None,
        written="",
        speaker="checker",
        speaker_title="Checker",
        authority="checker",
        own_voice=True,
        source="checker",
        as_of=None,
        where="",
        says="The old bridge was sold to a circus.",
        places=(),
        rating="False",
    )
    found = compare_words(TextValue(text="The old bridge was sold to a circus"), statement)
    assert found is not None
    assert found.stance is Stance.CONTRADICTS
