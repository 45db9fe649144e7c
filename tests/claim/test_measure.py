"""Measures and things: the corpus through `find_measures` and `find_things`, then what holds for every text."""

from __future__ import annotations

import marshal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claim.inflection import inflect_noun, inflect_verb
from claimcheck.claim.measure import MeasureFinder
from claimcheck.claim.measure_table import build_tables, open_tables
from claimcheck.claim.name import NameFinder
from claimcheck.model import Lexicon

CORPUS = Path(__file__).parent.parent / "corpus" / "en" / "measure.yaml"
SUBJECTS: dict[str, dict[str, list[dict[str, Any]]]] = yaml.safe_load(CORPUS.read_text())


@pytest.fixture(scope="module")
def finder(lexicon: Lexicon) -> MeasureFinder:
    return MeasureFinder(lexicon)


def _read_rows(subject: str) -> list[Any]:
    return [
        pytest.param(
            text,
            row["want"],
            id=f"{group}: {text}",
            marks=[pytest.mark.xfail(reason=row["pending"])] if "pending" in row else [],
        )
        for group, rows in SUBJECTS[subject].items()
        for row in rows
        for text in row["texts"]
    ]


@pytest.mark.parametrize(("text", "want"), _read_rows("measures"))
def test_measures(finder: MeasureFinder, text: str, want: list[str]) -> None:
    assert ["|".join(one.ids) for one in finder.find_measures(text)] == want


@pytest.mark.parametrize(("text", "want"), _read_rows("things"))
def test_things(finder: MeasureFinder, text: str, want: list[str]) -> None:
    assert ["|".join(one.ids) for one in finder.find_things(text)] == want


def test_the_corpus_is_large_and_every_group_has_near_misses() -> None:
    groups = [rows for subject in SUBJECTS.values() for rows in subject.values()]
    assert sum(len(row["texts"]) for rows in groups for row in rows) >= 150
    assert all(any(not row["want"] for row in rows) for rows in groups)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Four American ground troops were hurt.", "American ground troops"),
        ("Ten ballistic missiles fell.", "ballistic missiles"),
        ("Members of the U.S. military spoke.", "Members of the U.S. military"),
        ("Troops from the US left.", "Troops from the US"),
        ("Four troops left.", "troops"),
    ],
)
def test_the_span_of_a_thing_is_its_noun_phrase(finder: MeasureFinder, text: str, span: str) -> None:
    (thing,) = finder.find_things(text)
    assert thing.span.cut(text) == span


def test_the_span_of_a_split_phrase_is_its_verb(finder: MeasureFinder) -> None:
    text = "They shot 13 of them down."
    (measure,) = finder.find_measures(text)
    assert measure.span.cut(text) == "shot"
    assert measure.word == "shoot down"


def test_errors_score_less(finder: MeasureFinder) -> None:
    assert finder.find_measures("Four were injured.")[0].score == 1.0
    assert finder.find_measures("Four were injurred.")[0].score < 1.0
    assert finder.find_things("Ten misiles fell.")[0].score < 1.0


def test_words_inside_a_name_signal_nothing(finder: MeasureFinder, lexicon: Lexicon) -> None:
    names = NameFinder(lexicon)
    for text, measures, things in (
        ("Ten hit the town of Hit.", ["hit"], []),
        ("The House of Commons took 12 seats.", ["won"], ["seats"]),
        ("US Central Command counted ten missiles.", [], ["missiles"]),
    ):
        found = names.find_names(text)
        assert [one.ids[0] for one in finder.find_measures(text, names=found)] == measures
        assert [one.ids[0] for one in finder.find_things(text, names=found)] == things


def test_tables_can_be_stored(finder: MeasureFinder) -> None:
    tables = open_tables(marshal.loads(marshal.dumps(build_tables(finder.lexicon))))
    stored = MeasureFinder(Lexicon(), tables)
    text = "They shot 13 of the misiles down, wounding four US soldiers."
    assert stored.find_measures(text) == finder.find_measures(text)
    assert stored.find_things(text) == finder.find_things(text)


def test_no_lexicon_no_mentions() -> None:
    empty = MeasureFinder(Lexicon())
    assert empty.find_measures("Ten missiles hit it.") == ()
    assert empty.find_things("Ten missiles hit it.") == ()


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("hit", {"hit", "hits", "hitting"}),
        ("fire", {"fire", "fires", "fired", "firing"}),
        ("carry", {"carry", "carries", "carried", "carrying"}),
        ("die", {"die", "dies", "died", "dying"}),
        ("stop", {"stop", "stops", "stopped", "stopping"}),
        ("down", {"down", "downs", "downed", "downing"}),
        ("strike", {"strike", "strikes", "struck", "stricken", "striking"}),
        ("free", {"free", "frees", "freed", "freeing"}),
        ("panic", {"panic", "panicked", "panicking"}),
        ("refer", {"refer", "referred", "referring"}),
        ("destroy", {"destroy", "destroys", "destroyed", "destroying"}),
        ("launch", {"launch", "launches", "launched", "launching"}),
        ("cancel", {"cancelled", "canceled", "cancelling", "canceling"}),
    ],
)
def test_inflects_verbs(base: str, forms: set[str]) -> None:
    assert forms <= set(inflect_verb(base))


@pytest.mark.parametrize(
    ("noun", "other"),
    [
        ("missile", "missiles"),
        ("missiles", "missile"),
        ("casualty", "casualties"),
        ("serviceman", "servicemen"),
        ("servicemen", "serviceman"),
        ("person", "people"),
        ("launch", "launches"),
        ("loss", "losses"),
        ("life", "lives"),
    ],
)
def test_inflects_nouns(noun: str, other: str) -> None:
    assert other in inflect_noun(noun)


PIECES = st.sampled_from(
    [text for subject in SUBJECTS.values() for rows in subject.values() for row in rows for text in row["texts"]]
    + ["shot", "the", "US", "and", "of the", "missile-", "\u202e", "٣٣", "🚀", "...", "\x00", "'s"]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=8).map(" ".join))


@given(text=TEXTS)
def test_spans_lie_in_order_inside_the_text(finder: MeasureFinder, text: str) -> None:
    for found in (finder.find_measures(text), finder.find_things(text)):
        for mention in found:
            assert 0 <= mention.span.start < mention.span.end <= len(text)
            assert mention.ids
            assert 0.0 < mention.score <= 1.0
        assert list(found) == sorted(found, key=lambda one: one.span)


@given(text=PIECES, other=st.sampled_from(["The weather was fine.", "Nobody spoke.", "Two cars were seen."]))
def test_an_unrelated_sentence_changes_nothing(finder: MeasureFinder, text: str, other: str) -> None:
    assert finder.find_measures(f"{text}. {other}") == finder.find_measures(f"{text}.")
    assert finder.find_things(f"{text}. {other}") == finder.find_things(f"{text}.")


@pytest.mark.parametrize(
    "piece", ["shot ", "shot the ", "US and ", "members of the ", "qzxvbn ", "US ", "troops ", "a"]
)
def test_long_texts_take_linear_time(finder: MeasureFinder, piece: str) -> None:
    text = piece * (100_000 // len(piece))
    finder.find_measures(text)
    finder.find_things(text)
