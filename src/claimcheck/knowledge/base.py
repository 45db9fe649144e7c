"""The knowledge base as every later stage sees it: the same answers whether it was loaded or compiled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..model import Event, Lexicon, Source, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeBase:
    """Sources, events and statements by id, in file order. `digest` is SHA-256 over the files it was made from."""

    title: str
    digest: str
    lexicon: Lexicon
    sources: Mapping[str, Source]
    events: Mapping[str, Event]
    statements: Mapping[str, Statement]
    measure_table: Mapping[str, tuple[str, ...]]
    event_table: Mapping[str, tuple[str, ...]]
    _found: dict[tuple[str, str], tuple[Statement, ...]] = field(default_factory=dict, repr=False, compare=False)

    def by_measure(self, measure: str, /) -> tuple[Statement, ...]:
        """Every statement of the measure, in order; none for an id that is not known."""
        return self._resolve("measure", measure, self.measure_table)

    def of_event(self, event: str, /) -> tuple[Statement, ...]:
        """Every statement of the event, in order; none for an id that is not known."""
        return self._resolve("event", event, self.event_table)

    def _resolve(self, table: str, key: str, ids: Mapping[str, tuple[str, ...]]) -> tuple[Statement, ...]:
        found = self._found.get((table, key))
        if found is None:
            found = tuple(self.statements[one] for one in ids.get(key, ()))
            self._found[table, key] = found
        return found


def tabulate(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Key and id pairs -> every key's ids, both in the order they came."""
    table: dict[str, list[str]] = {}
    for key, one in pairs:
        table.setdefault(key, []).append(one)
    return {key: tuple(ids) for key, ids in table.items()}
