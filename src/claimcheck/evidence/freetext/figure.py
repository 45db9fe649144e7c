"""A text laid out for comparison: its words as keys, and its figures with what stands around each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ...model import DateSpan, Quantity, Span


class FigureKind(StrEnum):
    """A quantity, a date, or a bare number that is neither: a rank, an episode, the number in a name."""

    QUANTITY = "quantity"
    DATE = "date"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark. `key` is its stem, or what stands for its group of synonyms, "" where it says little alone.

    `sentence` and `clause` count from 0; `named` says that it is written like part of a name.
    """

    key: str
    folded: str
    span: Span
    sentence: int
    clause: int
    named: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a text; `first` and `last` are indices of words, `last` excluded, `order` its place among all.

    `counted` are the keys of what it counts, the head last. `around` weighs the keys near it, the nearest 1.0. `role`
    is a date's ("on", "before", "by" …). `weak` marks a vague figure ("several") and a "one" that may count nothing. `number` is a label's, and `label` the word it numbers ("covid", "chapter").
    """

    kind: FigureKind
    span: Span
    first: int
    last: int
    order: int
    quantity: Quantity | None = None
    whole: Quantity | None = None
    date: DateSpan | None = None
    role: str = "on"
    number: float | None = None
    ordinal: bool = False
    label: str = ""
    counted: tuple[str, ...] = ()
    weak: bool = False
    around: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class FreeText:
    """One text as read: `keys` are its content keys with how often each occurs, `names` those written as names."""

    text: str
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    keys: Mapping[str, int]
    names: frozenset[str]
