"""The words of reports agree with the tables they come from."""

from __future__ import annotations

from claimcheck.model import Reliability, Stance, Verdict
from claimcheck.report.vocabulary import ADVICE, MEANING, RELIABILITY_WORDS, SUMMARY_ORDER, name_side


def test_every_word_is_there() -> None:
    assert set(ADVICE) == set(MEANING) == set(SUMMARY_ORDER) == set(Verdict)
    assert set(RELIABILITY_WORDS) == set(Reliability)
    assert len({name_side(stance, Verdict.SUPPORTED) for stance in Stance}) == len(Stance)
