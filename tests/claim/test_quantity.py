"""Quantities, by the corpus, and what holds whatever the text."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.claim.quantity import find_quantities, parse_quantity
from claimcheck.claim.quantity.phrase_table import split_phrases
from claimcheck.claim.quantity.split import Words
from claimcheck.errors import ReadingError
from claimcheck.figures import format_quantity, make_quantity
from claimcheck.language.en.quantity import BEFORE
from claimcheck.language.en.units import UNITS
from claimcheck.model import Qualifier, QuantityMention

from .rows import Row, read_rows, texts_of

WORDS = (
    "33 3,000 10 2024 1e999 .5 one two thirty - – three hundred and a half million dozen no none not single at "
    "least most more than over about nearly up to between or so plus + of the in out $ € 5bn % percent points km "
    "kg hours year old aged soldiers troops missiles June pm : / 6:30 twice times third thirds several dozens "
    "some many few ( ) , . ' s US F 16 x ^ ½ 10⁵ from rose total all them including minus − Flight No lb pounds "
    "feet 5m"
)
UNIT_NAMES = sorted(set(UNITS) - {"times", "century"})


def _shown(text: str, mention: QuantityMention) -> dict[str, Any]:
    """The mention as the corpus writes it, defaults left out."""
    shown: dict[str, Any] = {"is": format_quantity(mention.quantity)}
    shown |= {"of": mention.counted.cut(text).lower()} if mention.counted else {}
    shown |= {"whole": mention.whole.number} if mention.whole else {}
    shown |= {"part": True} if mention.part else {}
    return shown | ({"total": True} if mention.total else {})


def _wanted(mention: dict[str, Any]) -> dict[str, Any]:
    return mention | ({"of": mention["of"].lower()} if "of" in mention else {})


@pytest.mark.parametrize("row", read_rows("quantity.yaml", "sentences"))
def test_sentences(row: Row) -> None:
    found = [_shown(row.text, mention) for mention in find_quantities(row.text)]
    assert found == [_wanted(mention) for mention in row.want]


@pytest.mark.parametrize("row", read_rows("quantity.yaml", "values"))
def test_values(row: Row) -> None:
    if row.want == "error":
        with pytest.raises(ReadingError):
            parse_quantity(row.text)
    else:
        assert format_quantity(parse_quantity(row.text)) == row.want


@given(
    st.sampled_from(["", *(phrase for phrase, _ in split_phrases(BEFORE))]),
    st.integers(0, 10**9).map("{:,}".format) | st.integers(0, 999).map("{:03}".format),
)
def test_a_value_is_read_as_in_a_sentence(qualifier: str, figure: str) -> None:
    """Where it is as simple as most are, by a shorter way."""
    text = f"{' '.join(qualifier.split())} {figure}".strip()
    with suppress(ReadingError):
        assert [parse_quantity(text)] == [one.quantity for one in find_quantities(f"{text} lorries")]


def test_spans_cover_qualifier_figure_unit_and_what_is_counted() -> None:
    text = "It said at least some 30 km of pipe, and 10 missiles or more, 13 of the 15 shells and then “two” vans."
    found = find_quantities(text)
    assert [mention.span.cut(text) for mention in found] == [
        "at least some 30 km",
        "10 missiles or more",
        "13 of the 15",
        "two",
    ]
    assert [mention.figure.cut(text) for mention in found] == ["30", "10", "13", "two"]
    assert [mention.counted and mention.counted.cut(text) for mention in found] == [
        "pipe",
        "missiles",
        "shells",
        "vans",
    ]


def test_a_bare_year_is_a_value_where_only_a_figure_can_stand() -> None:
    assert find_quantities("2024") == ()
    assert parse_quantity("2024") == make_quantity(Qualifier.EXACTLY, 2024, explicit=False)


def _hold(text: str) -> None:
    last = 0
    for mention in find_quantities(text):
        assert last <= mention.span.start <= mention.figure.start < mention.figure.end <= mention.span.end <= len(text)
        assert mention.counted is None or mention.figure.end <= mention.counted.start < mention.counted.end <= len(text)
        assert parse_quantity(format_quantity(mention.quantity)) == mention.quantity
        last = mention.figure.end


MARKS = st.text(alphabet="0123456789٣²½.,:/-–−^$€%°'’\u2009\u202f\u00a0 xkmbtsKMofnad", max_size=60)


@given(MARKS)
def test_any_marks_and_digits_are_read(text: str) -> None:
    _hold(text)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    _hold(text)


@given(texts_of(WORDS))
def test_any_words_are_read(text: str) -> None:
    _hold(text)


@given(st.text(), texts_of(WORDS))
def test_a_value_is_read_or_refused(noise: str, text: str) -> None:
    for value in (noise, text):
        with suppress(ReadingError):
            parse_quantity(value)


NUMBERS = st.one_of(
    st.integers(min_value=0, max_value=10**12).map(float),
    st.decimals(min_value=0, max_value=10**6, places=3).map(float),
)
QUALIFIERS = st.sampled_from([one for one in Qualifier if one not in (Qualifier.BETWEEN, Qualifier.VAGUE)])
UNITS_OR_NONE = st.one_of(st.none(), st.sampled_from(UNIT_NAMES))


@given(QUALIFIERS, NUMBERS, UNITS_OR_NONE)
def test_a_quantity_written_out_reads_back(qualifier: Qualifier, number: float, unit: str | None) -> None:
    quantity = make_quantity(qualifier, number, unit=unit)
    assert parse_quantity(format_quantity(quantity)) == quantity


@given(NUMBERS, NUMBERS, UNITS_OR_NONE)
def test_a_range_written_out_reads_back(first: float, second: float, unit: str | None) -> None:
    assume(first != second)
    quantity = make_quantity(Qualifier.BETWEEN, first, second, unit)
    assert parse_quantity(format_quantity(quantity)) == quantity


@given(NUMBERS, UNITS_OR_NONE, st.text(alphabet="abcdeé,.—“” \n", max_size=30))
def test_a_quantity_is_found_whatever_stands_around_it(number: float, unit: str | None, noise: str) -> None:
    written = format_quantity(make_quantity(Qualifier.EXACTLY, number, unit=unit))
    text = f"{noise} : {written} ; {noise}"
    found = find_quantities(text)
    assert [mention.span.cut(text) for mention in found if mention.figure.cut(text)[0].isdigit()] == [written]


PIECES = (
    "33 |thirty |hundred and |million |between 10 and |10-|1,|of 15 |at least |half a |5 pounds |10 to |the |"
    "1 000 |minus |9|a |no |A1|x 2|two hours and |one of the |won 5-|12 F-|and a half |from 2 to "
)


@pytest.mark.parametrize("piece", PIECES.split("|"))
def test_work_grows_with_the_length_only(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in words looked at, not by the clock: four times the text, no more than four times the work."""
    looked = 0
    at = Words.at

    def counting(self: Words, index: int) -> str:
        nonlocal looked
        looked += 1
        return at(self, index)

    monkeypatch.setattr(Words, "at", counting)
    work = []
    for length in (2_000, 8_000):
        looked = 0
        find_quantities((piece * length)[:length])
        work.append(looked)
    assert work[1] <= 4.5 * work[0] + 100


def test_a_hundred_thousand_characters_are_read() -> None:
    text = "At least 33 missiles, some 10 to 15 of them, hit; no troops were hurt, one of 40% died. "
    assert len(find_quantities(text * (100_000 // len(text)))) > 4_000
