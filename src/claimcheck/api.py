"""What a Python program needs: open a knowledge base, check claims, compare two texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from os import PathLike
from pathlib import Path

from .knowledge import KnowledgeBase
from .model import Comparison, JudgedClaim, Position, Reliability, Sentence
from .pipeline import Checker
from .pipeline import open_knowledge as _open

__all__ = ["KnowledgeBase", "check", "compare", "open_knowledge"]


def open_knowledge(*paths: str | PathLike[str]) -> KnowledgeBase:
    """The knowledge bases in these folders, stacked; the one that ships with claimcheck where none is named.

    Raises claimcheck.errors.KnowledgeFaultsError with every mistake, at its file, line and column.
    """
    return _open([Path(path) for path in paths])


def check(
    claims: str | Iterable[str],
    knowledge: KnowledgeBase | None = None,
    *,
    today: date | None = None,
    as_of: date | None = None,
    min_reliability: Reliability | str | None = None,
) -> tuple[JudgedClaim, ...]:
    """Each claim judged, in order: what `claimcheck CLAIM …` reports.

    `today` resolves dates such as "last Sunday"; `as_of` asks what was known then; sources graded below
    `min_reliability` ("C") are left out. Without a knowledge base the shipped one is opened.
    """
    checker = Checker(
        knowledge if knowledge is not None else open_knowledge(),
        today=today,
        as_of=as_of,
        min_reliability=Reliability(min_reliability) if min_reliability else None,
    )
    texts = (claims,) if isinstance(claims, str) else tuple(claims)
    return tuple(checker.check_sentence(_whole(text)) for text in texts)


def compare(claim_text: str, evidence_text: str) -> Comparison:
    """What one text says of another: a stance, its strength and the reason, by figures, dates and names in both."""
    from .freetext import compare as compare_texts

    return compare_texts(claim_text, evidence_text)


def _whole(text: str) -> Sentence:
    lines = text.split("\n")
    end = Position(line=len(lines), column=len(lines[-1]) + 1, offset=len(text))
    return Sentence(text=text, start=Position(line=1, column=1, offset=0), end=end)
