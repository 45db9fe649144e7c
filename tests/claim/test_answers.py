"""Answers are asked for once, and not kept without end."""

from __future__ import annotations

import pytest

from claimcheck.claim import answers
from claimcheck.claim.answers import Answers


def test_each_question_is_asked_once() -> None:
    asked: list[str] = []

    def ask(question: str) -> int | None:
        asked.append(question)
        return {"one": 1}.get(question)

    found = Answers(ask)
    assert [found["one"], found["two"], found["one"], found["two"]] == [1, None, 1, None]
    assert asked == ["one", "two"]


def test_few_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "_KEPT", 3)
    squares: Answers[int, int] = Answers(lambda number: number * number)
    for number in range(10):
        assert squares[number] == number**2
        assert len(squares) <= 3
