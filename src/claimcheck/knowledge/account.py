"""What the statements of one event tell together, so that few of them need to be read for a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..model import Statement
from .codec import NAMES, Coded, index_of, pack

Numbers = tuple[int, ...]
# How many statements there are, which are of each measure, by number from 0; the things they count; the names they
# give, each set once; which replace others; which have a place of their own. As marshal can write it.
Digest = tuple[int, dict[str, Numbers], tuple[str, ...], tuple[tuple[str, ...], ...], Numbers, Numbers]

_FIELDS = ("measure", "of", "value", "supersedes", "own_place")
_MEASURE, _OF, _VALUE, _SUPERSEDES, _OWN_PLACE = (index_of(Statement, name) for name in _FIELDS)


class Held:
    """Some statements of an event, all read when the first is asked for. How many there are is known before."""

    __slots__ = ("_read", "_statements", "numbers")

    def __init__(self, numbers: Sequence[int], read: Callable[[int], Statement]) -> None:
        self.numbers, self._read = numbers, read
        self._statements: tuple[Statement, ...] | None = None

    @property
    def statements(self) -> tuple[Statement, ...]:
        if self._statements is None:
            self._statements = tuple(map(self._read, self.numbers))
        return self._statements

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[Statement]:
        return iter(self.statements)

    def keep(self, fits: Callable[[Statement], bool]) -> Held:
        """Those that fit."""
        return self.pick([number for number, one in zip(self.numbers, self, strict=True) if fits(one)])

    def without(self, others: Held) -> Held:
        """Those that are not among the others."""
        if len(others) == len(self):
            return self.pick(())
        taken = set(others.numbers)
        return self.pick([number for number in self.numbers if number not in taken])

    def pick(self, numbers: Sequence[int]) -> Held:
        """Those of the numbers."""
        return self if len(numbers) == len(self.numbers) else Held(numbers, self._read)


class Account:
    """The statements of an event, each read when it is asked for. `counted` are the things they count, `named` the
    names that are their values, `placed` the numbers of those with a place of their own."""

    __slots__ = ("_count", "_kept", "_of_measure", "_read", "_replacing", "counted", "named", "placed")

    def __init__(self, digest: Digest, read: Callable[[int], Statement]) -> None:
        self._count, self._of_measure, self.counted, self.named, self._replacing, self.placed = digest
        self._read = read
        self._kept: dict[tuple[str, ...], Held] = {}

    @property
    def held(self) -> Held:
        """All statements, in order."""
        return Held(range(self._count), self._read)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The same, read."""
        return self.held.statements

    def of_measures(self, measures: tuple[str, ...]) -> Held:
        """The statements of the first measure, then those of the next."""
        found = self._kept.get(measures)
        if found is None:
            numbers = [number for measure in measures for number in self._of_measure.get(measure, ())]
            found = self._kept[measures] = Held(numbers, self._read)
        return found

    def decide_on(self, measures: tuple[str, ...]) -> Held:
        """Those on which it depends which of the measures' statements still stand."""
        numbers = {number for measure in measures for number in self._of_measure.get(measure, ())}
        return Held(sorted(numbers.union(self._replacing)), self._read)


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
    placed = tuple(number for number, (_, held, _) in enumerate(statements) if held[_OWN_PLACE])
    return len(statements), of_measure, tuple(counted), tuple(named), replacing, placed
