"""Names: the corpus through `find_names`, then what holds for every text."""

from __future__ import annotations

import marshal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claim.name import NameFinder
from claimcheck.claim.name_table import build_tables, open_tables
from claimcheck.claim.spelling import find_near, near_sizes
from claimcheck.model import Lexicon, Name, NameKind

CORPUS = Path(__file__).parent.parent / "corpus" / "en" / "name.yaml"
GROUPS: dict[str, list[dict[str, Any]]] = yaml.safe_load(CORPUS.read_text())


@pytest.fixture(scope="module")
def finder(lexicon: Lexicon) -> NameFinder:
    return NameFinder(lexicon)


def _read_rows() -> list[Any]:
    return [
        pytest.param(
            text,
            row["want"],
            row.get("suggest"),
            id=f"{group}: {text}",
            marks=[pytest.mark.xfail(reason=row["pending"])] if "pending" in row else [],
        )
        for group, rows in GROUPS.items()
        for row in rows
        for text in row["texts"]
    ]


@pytest.mark.parametrize(("text", "want", "suggest"), _read_rows())
def test_corpus(finder: NameFinder, text: str, want: list[str], suggest: list[str] | None) -> None:
    mentions = finder.find_names(text)
    assert ["|".join(one.ids) for one in mentions if not one.suggested] == want
    if suggest is not None:
        assert ["|".join(one.ids) for one in mentions if one.suggested] == suggest


def test_the_corpus_is_large_and_every_group_has_near_misses() -> None:
    assert sum(len(row["texts"]) for rows in GROUPS.values() for row in rows) >= 150
    assert all(any(not row["want"] for row in rows) for rows in GROUPS.values())


@pytest.mark.parametrize(
    ("text", "span", "alias"),
    [
        ("Ten hit the Ain al-Asad air base.", "Ain al-Asad air base", "Ain al-Asad"),
        ("Ten hit ayn al assad airbase.", "ayn al assad airbase", "Ain al-Asad"),
        ("Iraq's parliament", "Iraq", "Iraq"),
        ("The base at Taji", "Taji", "Camp Taji"),
        ("U.S. troops", "U.S.", "United States"),
    ],
)
def test_the_span_is_the_name_alone(finder: NameFinder, text: str, span: str, alias: str) -> None:
    (mention,) = finder.find_names(text)
    assert mention.span.cut(text) == span
    assert mention.alias.startswith(alias)


def test_exact_spellings_score_one_and_others_less(finder: NameFinder) -> None:
    exact, heard, typed = (
        finder.find_names(text)[0].score for text in ("Ain al-Asad", "Ein el-Assad", "Manchester Untied")
    )
    assert exact == 1.0
    assert exact > heard > typed > 0.85


def test_tables_can_be_stored(finder: NameFinder) -> None:
    tables = open_tables(marshal.loads(marshal.dumps(build_tables(finder.lexicon))))
    stored = NameFinder(Lexicon(), tables)
    text = "33 missiles hit Ayn al-Assad airbase, Iraq's military said."
    assert stored.find_names(text) == finder.find_names(text)


LETTERS = st.text(alphabet="abdiklmnorstuy", min_size=1, max_size=12)
TARGETS = st.lists(LETTERS, max_size=30)


@given(word=LETTERS, targets=TARGETS, data=st.data())
def test_of_typing_errors_the_lengths_leave_none_out(word: str, targets: list[str], data: st.DataObject) -> None:
    if targets:  # something near, so that there is something to find
        near = list(data.draw(st.sampled_from(targets)))
        place = data.draw(st.integers(0, len(near) - 1))
        near[place : place + 1] = data.draw(st.lists(st.sampled_from("abdi"), max_size=2))
        word = "".join(near) or word
    sizes = near_sizes(word)
    assert find_near(word, targets) == find_near(word, [one for one in targets if len(one) in sizes])


def test_no_names_no_mentions() -> None:
    assert NameFinder(Lexicon()).find_names("Iraq") == ()


def test_a_title_is_read_up_to_its_comma() -> None:
    lexicon = Lexicon(names={"hit": Name(id="hit", title="Hit, Anbar", kind=NameKind.PLACE)})
    assert NameFinder(lexicon).find_names("The town of Hit")[0].ids == ("hit",)


def test_a_surname_shared_by_two_people_alone_names_neither() -> None:
    people = {
        one: Name(id=one, title=title, kind=NameKind.PERSON)
        for one, title in (("first", "Anna Zelmer"), ("second", "Bert Zelmer"))
    }
    finder = NameFinder(Lexicon(names=people))
    assert finder.find_names("Zelmer won.") == ()
    assert finder.find_names("Bert Zelmer won.")[0].ids == ("second",)


PIECES = st.sampled_from(
    [text for rows in GROUPS.values() for row in rows for text in row["texts"]]
    + ["al-", "'", "’s", "U.S", "Ain", "Air base", "-", "\u202e", "٣٣", "🚀", "...", "\x00", "Al Al Al", "of the"]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=8).map(" ".join))


@given(text=TEXTS)
def test_spans_lie_in_order_inside_the_text(finder: NameFinder, text: str) -> None:
    end = 0
    for mention in finder.find_names(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.ids
        assert 0.0 < mention.score <= 1.0
        end = mention.span.end


@given(
    text=PIECES, other=st.sampled_from(["The weather was fine.", "Nobody spoke.", "Two cars were seen on the road."])
)
def test_an_unrelated_sentence_changes_nothing(finder: NameFinder, text: str, other: str) -> None:
    assert finder.find_names(f"{text}. {other}") == finder.find_names(f"{text}.")


@pytest.mark.parametrize("piece", ["al-", "Ain al-Asad ", "Qzxvbn ", "'", "Mount ", "United States ", "Ain Qzad ", "a"])
def test_long_texts_take_linear_time(finder: NameFinder, piece: str) -> None:
    fresh = NameFinder(Lexicon(), finder.tables)
    fresh.find_names(piece * (100_000 // len(piece)))
