"""The words of reports agree with the tables they come from."""

from __future__ import annotations

from claimcheck.model import Reliability, Stance, Verdict
from claimcheck.report.vocabulary import ADVICE, MEANING, RELIABILITY_WORDS, SUMMARY_ORDER, name_side
from claimcheck.verdict import WORDS


def test_every_word_is_there() -> None:
    assert set(ADVICE) == set(MEANING) == set(SUMMARY_ORDER) == set(Verdict)
    assert set(RELIABILITY_WORDS) == set(Reliability)
    assert len({name_side(stance, Verdict.SUPPORTED) for stance in Stance}) == len(Stance)


def test_advice_is_that_of_the_verdicts() -> None:
    assert {verdict: words.advice for verdict, words in WORDS.items()} == dict(ADVICE)
