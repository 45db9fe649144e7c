"""compare: two free texts, by their figures, dates and words. Every sentence here is our own."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.freetext import compare
from claimcheck.model import Stance, Strength

SUPPORTS, CONTRADICTS = Stance.SUPPORTS, Stance.CONTRADICTS
CONSISTENT, RELATED = Stance.CONSISTENT, Stance.RELATED


def stance(claim: str, evidence: str) -> Stance:
    return compare(claim, evidence).stance


@pytest.mark.parametrize(
    ("claim", "evidence", "wanted"),
    [
        # the same figure, and bounds that hold or do not
        ("The ferry carried 214 passengers.", "The ferry was carrying 214 passengers, the owner said.", SUPPORTS),
        ("The ferry carried 214 passengers.", "The ferry was carrying 198 passengers, the owner said.", CONTRADICTS),
        ("More than 200 passengers were aboard.", "The ferry carried 214 passengers.", SUPPORTS),
        ("More than 220 passengers were aboard.", "The ferry carried 214 passengers.", CONTRADICTS),
        ("More than 214 passengers were aboard.", "The ferry carried 214 passengers.", CONTRADICTS),
        ("Fewer than 214 passengers were aboard.", "The ferry carried 214 passengers.", CONTRADICTS),
        ("The ferry carried 150 passengers.", "The ferry carried more than 120 passengers.", CONSISTENT),
        # figures are aligned by what they count
        ("Three sailors died and eleven were hurt.", "The blast hurt eleven sailors and killed three.", SUPPORTS),
        pytest.param(
            "Eleven sailors died and three were hurt.",
            "The blast hurt eleven sailors and killed three.",
            CONTRADICTS,
            marks=pytest.mark.xfail(strict=True, reason="which verb a figure belongs to is only guessed by nearness"),
        ),
        ("The mill has 40 workers.", "The mill, which owns 12 lorries, has 40 employees.", SUPPORTS),
        ("The mill has 12 workers.", "The mill, which owns 12 lorries, has 40 employees.", CONTRADICTS),
        ("Sales in Spain rose to $3 million.", "Sales were $9 million in France and $3 million in Spain.", SUPPORTS),
        # a part is not the total
        (
            "Galway reported 31 cases.",
            "The country had 80 cases, of which 31 were in Galway and 49 in Kerry.",
            SUPPORTS,
        ),
        (
            "Galway reported 80 cases.",
            "The country had 80 cases, of which 31 were in Galway and 49 in Kerry.",
            CONTRADICTS,
        ),
        # units, money, shares
        ("The tunnel is 8 km long.", "The tunnel is 5 miles long.", SUPPORTS),
        ("The tunnel is 3 km long.", "The tunnel is 5 miles long.", CONTRADICTS),
        ("The play got 7 out of 10.", "The play was rated 7/10 by the paper.", SUPPORTS),
        # ranks and numbers in names
        ("Oslo was ranked below the 12th place.", "Oslo is ranked 15th.", SUPPORTS),
        ("Oslo was ranked above the 12th place.", "Oslo is ranked 15th.", CONTRADICTS),
        ("The song was the twenty-sixth of the year.", "It was the thirty-sixth song of the year.", CONTRADICTS),
        ("More than 3 cases were found.", "The first case was found in May; 12 cases are known.", SUPPORTS),
        ("Rain was measured, averaged over 12 months.", "Averaged over 12 months, rain was measured.", SUPPORTS),
        ("He is the third mayor of Bergen.", "He became the fourth mayor of Bergen.", CONTRADICTS),
        ("The mill in Arden is on Route 9.", "The mill in Arden lies on Route 9.", SUPPORTS),
        ("Season 2 has 14 episodes.", "There are 14 episodes in season 2.", SUPPORTS),
    ],
)
def test_figures(claim: str, evidence: str, wanted: Stance) -> None:
    assert stance(claim, evidence) is wanted


@pytest.mark.parametrize(
    ("claim", "evidence", "wanted"),
    [
        ("The bridge opened in 1931.", "The bridge, begun in 1927, was opened on 4 May 1931.", SUPPORTS),
        pytest.param(
            "The bridge opened in 1927.",
            "The bridge, begun in 1927, was opened on 4 May 1931.",
            CONTRADICTS,
            marks=pytest.mark.xfail(strict=True, reason="which verb a date belongs to is only guessed by nearness"),
        ),
        ("The bridge opened before 1935.", "The bridge was opened on 4 May 1931.", SUPPORTS),
        ("The bridge opened after June 1931.", "The bridge was opened on 4 May 1931.", CONTRADICTS),
        ("The bridge opened on 4 May 1931.", "The bridge was opened in 1931.", CONSISTENT),
        # a stretch of time has a beginning and an end
        ("Filming began in March 1999.", "The film was shot from March 1999 to July 2000.", SUPPORTS),
        ("Filming began in July 2000.", "The film was shot from March 1999 to July 2000.", CONTRADICTS),
        ("Filming ended in July 2000.", "The film was shot from March 1999 to July 2000.", SUPPORTS),
        # running totals are true of their date
        ("By 3 May there were more than 60 cases.", "As of 3 May there were 64 cases.", SUPPORTS),
        ("By 5 May there were more than 60 cases.", "As of 3 May there were 64 cases.", SUPPORTS),
        ("By 5 May there were more than 70 cases.", "As of 3 May there were 64 cases.", CONSISTENT),
        ("By 1 May there were more than 70 cases.", "As of 3 May there were 64 cases.", CONTRADICTS),
        ("By 1 May there were fewer than 60 cases.", "As of 3 May there were 64 cases.", CONSISTENT),
        # a figure for another moment
        ("After 12 games the team had 30 goals.", "The team has 33 goals after 14 games.", CONSISTENT),
    ],
)
def test_dates(claim: str, evidence: str, wanted: Stance) -> None:
    assert stance(claim, evidence) is wanted


@pytest.mark.parametrize(
    ("claim", "evidence", "wanted"),
    [
        ("Nine rockets hit the depot.", "Nine rockets did not hit the depot.", CONTRADICTS),
        ("Nine rockets did not hit the depot.", "Nine rockets did not hit the depot.", SUPPORTS),
        ("The firm gained $4 million.", "The firm made a loss of $4 million.", CONTRADICTS),
        ("Two farmers blocked the harbour of Brest.", "Two singers toured Brest.", RELATED),
        ("The mayor resigned.", "The mayor of the town resigned.", SUPPORTS),
        ("The mayor did not resign.", "The mayor resigned.", CONTRADICTS),
        ("The mayor resigned.", "Rain fell on the hills.", RELATED),
        ("", "", RELATED),
        ("1", "", RELATED),
    ],
)
def test_words(claim: str, evidence: str, wanted: Stance) -> None:
    assert stance(claim, evidence) is wanted


def test_a_bound_lost_is_implied_support() -> None:
    comparison = compare("The flood displaced 900 people.", "The flood displaced at least 900 people.")
    assert (comparison.stance, comparison.strength) == (SUPPORTS, Strength.IMPLIED)
    assert comparison.reason == "the source says at least 900"


# ---------------------------------------------------------------- properties

_SENTENCES = (
    "The storm destroyed 1,250 homes in Fiji.",
    "More than 40 miners were trapped in Chile on 5 August 2010.",
    "The museum had 3.2 million visitors in 2015.",
    "Prices rose by 4 percent in March.",
    "Between 10 and 15 goats escaped from the farm.",
    "The bridge opened on 4 May 1931.",
)


@pytest.mark.parametrize("sentence", _SENTENCES)
def test_a_text_supports_itself(sentence: str) -> None:
    assert stance(sentence, sentence) is SUPPORTS


@pytest.mark.parametrize("claim", _SENTENCES)
@pytest.mark.parametrize("evidence", _SENTENCES)
def test_an_unrelated_sentence_changes_nothing(claim: str, evidence: str) -> None:
    assert stance(claim, evidence + " The weather stayed dull.") is stance(claim, evidence)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("over 100", "more than one hundred"),
        ("at least 100", "no fewer than 100"),
        ("under 100", "less than 100"),
        ("up to 100", "at most 100"),
    ],
)
@pytest.mark.parametrize("stated", ["90", "100", "over 100", "110", "at least 95", "nearly 100"])
def test_a_paraphrased_qualifier_changes_nothing(one: str, other: str, stated: str) -> None:
    evidence = f"The dog show drew {stated} dogs."
    assert stance(f"The dog show drew {one} dogs.", evidence) is stance(f"The dog show drew {other} dogs.", evidence)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_raises(claim: str, evidence: str) -> None:
    assert compare(claim, evidence).reason


_PIECES = st.lists(
    st.sampled_from(
        ["12", "more than", "1e999", "10^400", "May", "2020", "the", "%", "$", "-", "/", ",", "cases", "not", "3rd"]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(_PIECES, _PIECES)
def test_no_jumble_of_figures_raises(claim: str, evidence: str) -> None:
    assert compare(claim, evidence).reason


def test_long_texts_take_linear_work() -> None:
    claim = "The storm destroyed 1,250 homes in Fiji."
    piece = "12 red cases on 3 May 2020 did not end in 7th place , and "
    compare(claim, piece)
    short, long = (_count_calls(claim, piece * times) for times in (100, 800))
    assert long < 12 * short


def _count_calls(claim: str, evidence: str) -> int:
    """How many functions a comparison calls: its work, whatever else the machine is doing."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        compare(claim, evidence)
    finally:
        sys.setprofile(None)
    return calls
