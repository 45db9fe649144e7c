"""A text laid out for comparison: its words as keys, and its figures with what stands around each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ...dataclass import dataclass, field
from ...model import DateSpan, Quantity, Span, TimeSpan


class FigureKind(StrEnum):
    """A quantity, a date, a time of day, or a bare number that is none: a rank, an episode, the number in a name."""

    QUANTITY = "quantity"
    DATE = "date"
    TIME = "time"
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

    Of a quantity: `whole` is the total of a share, `counted` the keys of what it counts, the head last, `weak` a vague
    figure ("several") or a "one" that may count nothing, `part` one that takes its noun from the figure before,
    `condition` one at which the rest is said to hold ("after 31 games"). Of a date: its `role` ("on", "before" …), and
    whether it was written as a `stretch` between two. Of a label, and of a date that is a bare year: its `number`;
    `label` is the word it numbers ("covid", "chapter"). `around` weighs the keys near it, the nearest 1.0; `names` are
    the names right by it, `next` the key right after it; `dated` the order of the date it is given for, -1 for none.
    """

    kind: FigureKind
    span: Span
    first: int
    last: int
    order: int = 0
    quantity: Quantity | None = None
    whole: Quantity | None = None
    counted: tuple[str, ...] = ()
    weak: bool = False
    part: bool = False
    condition: bool = False
    date: DateSpan | None = None
    time: TimeSpan | None = None
    role: str = "on"
    stretch: bool = False
    number: float | None = None
    ordinal: bool = False
    label: str = ""
    around: Mapping[str, float] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    next: str = ""
    dated: int = -1


@dataclass(frozen=True, slots=True)
class FreeText:
    """One text as read: `keys` are its content keys with how often each occurs, `names` those written as names.

    `negated` are the indices of the words that stand in what is denied, `denied` the first content word of each denial.
    """

    text: str
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    keys: Mapping[str, int]
    names: frozenset[str]
    negated: frozenset[int]
    denied: tuple[int, ...]
