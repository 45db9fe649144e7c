"""What the statements of one event tell together, laid out once for all claims."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..dataclass import dataclass
from ..model import NameValue, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An event's statements in order, and by measure; the things they count; the names they give, each set once."""

    statements: tuple[Statement, ...]
    by_measure: Mapping[str | None, tuple[Statement, ...]]
    counted: frozenset[str]
    named: tuple[tuple[str, ...], ...]

    def of_measures(self, measures: Iterable[str]) -> tuple[Statement, ...]:
        """The statements of the first measure, then those of the next."""
        found: tuple[Statement, ...] = ()
        for measure in measures:
            found += self.by_measure.get(measure, ())
        return found


def make_account(statements: tuple[Statement, ...]) -> Account:
    by_measure: dict[str | None, list[Statement]] = {}
    for one in statements:
        by_measure.setdefault(one.measure, []).append(one)
    return Account(
        statements=statements,
        by_measure={measure: tuple(held) for measure, held in by_measure.items()},
        counted=frozenset(one.of for one in statements if one.of),
        named=tuple(dict.fromkeys(one.value.names for one in statements if isinstance(one.value, NameValue))),
    )
