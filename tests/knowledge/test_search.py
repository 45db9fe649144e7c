"""Free text is found by its words, whatever their form or spelling."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.knowledge.search import TextIndex

TEXTS = {
    "bridge": "The old iron bridge at Lindholm was closed after cracks were found in its arches.",
    "bakery": "A bakery in Tarnow baked a loaf of bread eleven metres long for the harvest feast.",
    "comet": "Astronomers photographed comet Aldhani as it passed within two million kilometres of Mars.",
    "strike": "Dock workers at Port Selby ended their strike after the mayor doubled the night rate.",
    "vaccine": "A leaflet claims that the measles vaccine was withdrawn in Norvia in 2014.",
    "turtle": "A turtle tagged in Lindholm in 1998 was seen again off Port Selby.",
}
INDEX = TextIndex.build(((key, {"text": text}) for key, text in TEXTS.items()), {"text": 1.0})


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cracks in the bridge at Lindholm", "bridge"),
        ("is it true they baked an 11 metre bread in Tarnow?? #bakery", "bakery"),
        ("photograph of a comet passing Mars", "comet"),
        ("docker's strike in Port Selby is over", "strike"),
        ("measels vacine withdrawn in Norvia", "vaccine"),
        ("LINDHOLM TURTLE!!", "turtle"),
    ],
)
def test_what_is_nearest(query: str, first: str) -> None:
    assert INDEX.search(query)[0].id == first


@pytest.mark.parametrize("query", ["", "???", "zzzz qqqq", "https://example.org/x"])
def test_what_shares_nothing_finds_nothing(query: str) -> None:
    assert INDEX.search(query) == ()


def test_a_text_finds_itself_wholly_and_best() -> None:
    for key, text in TEXTS.items():
        hits = INDEX.search(text)
        assert hits[0].id == key
        assert hits[0].score == max(hit.score for hit in hits) <= 1.0


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_answered_the_same_way_twice(text: str) -> None:
    hits = INDEX.search(text)
    assert hits == INDEX.search(text)
    assert all(0.0 <= hit.score <= 1.0 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_document_of_other_words_changes_no_order() -> None:
    more = {**TEXTS, "opera": "Quiet violins rehearsed an overture beneath gilded ceilings."}
    larger = TextIndex.build(((key, {"text": text}) for key, text in more.items()), {"text": 1.0})
    for text in TEXTS.values():
        found = [hit.id for hit in larger.search(text) if hit.id != "opera"]
        assert found == [hit.id for hit in INDEX.search(text)]


def test_the_limit_is_kept() -> None:
    assert len(INDEX.search("Lindholm Port Selby bridge strike turtle", 2)) == 2
