"""What the statements of one event tell together, so that few of them need to be read for a claim."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..model import Statement
from .codec import NAMES, Coded, index_of, pack

# How many statements there are, which are of each measure, by number from 0; the things they count; the names they
# give, each set once; which replace others. As marshal can write it.
Digest = tuple[int, dict[str, tuple[int, ...]], tuple[str, ...], tuple[tuple[str, ...], ...], tuple[int, ...]]

_MEASURE, _OF, _VALUE, _SUPERSEDES = (index_of(Statement, name) for name in ("measure", "of", "value", "supersedes"))


class Account:
    """The statements of an event, each read when it is asked for. `counted` are the things they count, `named` the
    names that are their values."""

    __slots__ = ("_count", "_kept", "_of_measure", "_read", "_replacing", "counted", "named")

    def __init__(self, digest: Digest, read: Callable[[int], Statement]) -> None:
        self._count, self._of_measure, self.counted, self.named, self._replacing = digest
        self._read = read
        self._kept: dict[tuple[str, ...], tuple[Statement, ...]] = {}

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All of them, in order."""
        return tuple(map(self._read, range(self._count)))

    def of_measures(self, measures: tuple[str, ...]) -> tuple[Statement, ...]:
        """The statements of the first measure, then those of the next."""
        found = self._kept.get(measures)
        if found is None:
            numbers = (number for measure in measures for number in self._of_measure.get(measure, ()))
            found = self._kept[measures] = tuple(map(self._read, numbers))
        return found

    def decide_on(self, measures: tuple[str, ...]) -> tuple[Statement, ...]:
        """Those on which it depends which of the measures' statements still stand."""
        numbers = {number for measure in measures for number in self._of_measure.get(measure, ())}
        return tuple(map(self._read, sorted(numbers.union(self._replacing))))


def make_account(statements: Sequence[Statement]) -> Account:
    return Account(make_digest([pack(one) for one in statements]), statements.__getitem__)


def make_digest(statements: Sequence[Coded]) -> Digest:
    """Of the statements of an event, as they are stored."""
    of_measure: dict[str, tuple[int, ...]] = {}
    counted: dict[str, None] = {}
    named: dict[tuple[str, ...], None] = {}
    for number, (_, held, _) in enumerate(statements):
        measure, value = held[_MEASURE], held[_VALUE]
        if measure is not None:
            of_measure[measure] = (*of_measure.get(measure, ()), number)
        if held[_OF]:
            counted[held[_OF]] = None
        if value is not None and value[0] == NAMES:
            named[value[1][0]] = None
    replacing = tuple(number for number, (_, held, _) in enumerate(statements) if held[_SUPERSEDES])
    return len(statements), of_measure, tuple(counted), tuple(named), replacing
