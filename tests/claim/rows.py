"""The rows of a corpus, one test each, and sentences made at random from given words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import strategies as st

CORPUS = Path(__file__).parent.parent / "corpus" / "en"


@dataclass(frozen=True, slots=True)
class Row:
    """One text and the answer of its group."""

    text: str
    want: Any


@cache
def _read(name: str) -> Any:
    return yaml.load((CORPUS / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def read_rows(name: str, part: str | None = None) -> list[Any]:
    """The rows of a corpus, or of one part of it, as parameters; a `pending` group is a strict xfail."""
    groups = _read(name)[part] if part else _read(name)
    return [
        pytest.param(
            Row(text, group["want"]),
            id=text[:70] or "empty",
            marks=[pytest.mark.xfail(reason=group["pending"], strict=True)] if "pending" in group else [],
        )
        for group in groups
        for text in group["texts"]
    ]


def texts_of(words: str) -> st.SearchStrategy[str]:
    """Texts of up to forty of the words, in any order."""
    return st.lists(st.sampled_from(words.split()), max_size=40).map(" ".join)
