"""Everything the readers find in one sentence, side by side, and what stands near what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from ..dataclass import dataclass
from ..model import (
    Attribution,
    DateMention,
    MeasureMention,
    NameMention,
    Negation,
    QuantityMention,
    Span,
    ThingMention,
)
from ..text import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    text: str
    tokens: tuple[Token, ...]
    clauses: tuple[Span, ...]
    quantities: tuple[QuantityMention, ...]
    dates: tuple[DateMention, ...]
    names: tuple[NameMention, ...]
    things: tuple[ThingMention, ...]
    measures: tuple[MeasureMention, ...]
    negations: tuple[Negation, ...]
    attributions: tuple[Attribution, ...]
    hedges: tuple[Span, ...]
    starts: tuple[int, ...]

    def clause_of(self, span: Span) -> Span:
        """The clause `span` begins in; the whole sentence where it is in none."""
        found = [one for one in self.clauses if one.start <= span.start < one.end]
        return min(found, key=lambda one: one.end - one.start) if found else Span(start=0, end=len(self.text))

    def index_of(self, offset: int) -> int:
        """The index of the token at `offset`, or of the last before it; -1 before the first."""
        return bisect_right(self.starts, offset) - 1

    def between(self, one: Span, other: Span) -> tuple[Token, ...]:
        """The tokens strictly between two spans, in order."""
        first, second = sorted((one, other))
        low, high = self.index_of(max(first.end - 1, first.start)) + 1, self.index_of(second.start)
        return self.tokens[low:high]

    def before(self, span: Span) -> Token | None:
        index = self.index_of(span.start) - 1
        return self.tokens[index] if index >= 0 else None

    def after(self, span: Span) -> Token | None:
        index = self.index_of(max(span.end - 1, span.start)) + 1
        return self.tokens[index] if index < len(self.tokens) else None


def overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def within_any(span: Span, others: Iterable[Span]) -> bool:
    return any(covers(other, span) for other in others)
