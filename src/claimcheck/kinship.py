"""How two ids of the lexicon stand to one another: the same, wider, narrower, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from .model import Lexicon, Measure, NameKind, ValueKind


class Kin(StrEnum):
    """What the second is to the first."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class _Nested(Protocol):
        @property
        def within(self) -> tuple[str, ...]: ...


class Tree:
    """Ids with the wider ids each lies within. An unknown id stands alone."""

    def __init__(self, entries: Mapping[str, _Nested]) -> None:
        self._entries = entries
        self._wider: dict[str, frozenset[str]] = {}

    def wider(self, identifier: str) -> frozenset[str]:
        """Everything `identifier` lies within, itself left out. A cycle ends where it closes."""
        known = self._wider.get(identifier)
        if known is None:
            found: set[str] = set()
            waiting = [identifier]
            while waiting:
                entry = self._entries.get(waiting.pop())
                fresh = set(entry.within) - found if entry is not None else set()
                found |= fresh
                waiting.extend(fresh)
            known = self._wider[identifier] = frozenset(found - {identifier})
        return known

    def kin(self, one: str, other: str) -> Kin | None:
        """What `other` is to `one`."""
        if one == other:
            return Kin.SAME
        if other in self.wider(one):
            return Kin.WIDER
        if one in self.wider(other):
            return Kin.NARROWER
        return None

    def holds(self, one: str, other: str) -> bool:
        """`other` is `one`, or lies within it."""
        return one == other or (one in self.wider(other) and other not in self.wider(one))

    def siblings(self, one: str, other: str) -> bool:
        """The two share a parent."""
        first, second = self._entries.get(one), self._entries.get(other)
        return first is not None and second is not None and bool(set(first.within) & set(second.within))


class Kinship:
    """The three trees of a lexicon, and who speaks for whom. `called` is what `find_called` finds, if it is at hand."""

    def __init__(self, lexicon: Lexicon, called: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self.lexicon = lexicon
        self.names: Tree = Tree(lexicon.names)
        self.things: Tree = Tree(lexicon.things)
        self.measures: Tree = Tree(lexicon.measures)
        self._called = called
        self._counts: dict[tuple[str, str], bool] = {}
        self._first: dict[ValueKind, str | None] = {}
        self._families: dict[str, tuple[str, ...]] = {}

    def called(self, text: str) -> tuple[str, ...]:
        """The bodies and persons of which `text`, articles aside, is an alias word for word."""
        if self._called is None:
            self._called = find_called(self.lexicon)
        return self._called.get(_bare(text), ())

    def authority(self, name: str) -> str:
        """The body `name` speaks for in the end; itself where it speaks for nobody."""
        seen = {name}
        while (entry := self.lexicon.names.get(name)) is not None and entry.speaks_for and entry.speaks_for not in seen:
            name = entry.speaks_for
            seen.add(name)
        return name

    def one_body(self, one: str, other: str) -> bool:
        """The two organisations speak for one authority (the Pentagon and Central Command). Persons are themselves."""
        names = self.lexicon.names
        both = [names[key] for key in (one, other) if key in names]
        return all(entry.kind is not NameKind.PERSON for entry in both) and self.authority(one) == self.authority(other)

    def loosely(self, one: str, other: str) -> bool:
        """The news uses the two measures for one another."""
        first, second = self.lexicon.measures.get(one), self.lexicon.measures.get(other)
        return (first is not None and other in first.loosely) or (second is not None and one in second.loosely)

    def family(self, measure: str) -> tuple[str, ...]:
        """`measure`, those wider and narrower than it, and those used loosely for it; itself first."""
        known = self._families.get(measure)
        if known is None:
            others = (
                one
                for one in self.lexicon.measures
                if one != measure and (self.measures.kin(measure, one) or self.loosely(measure, one))
            )
            known = self._families[measure] = (measure, *others)
        return known

    def like(self, one: str, other: str) -> bool:
        """The news calls the two things by one another's names."""
        first, second = self.lexicon.things.get(one), self.lexicon.things.get(other)
        return (first is not None and other in first.loosely) or (second is not None and one in second.loosely)

    def first_measure(self, kind: ValueKind) -> str | None:
        """The lexicon's first measure of a kind of value, None if it has none."""
        if kind not in self._first:
            self._first[kind] = next((one.id for one in self.lexicon.measures.values() if one.kind is kind), None)
        return self._first[kind]

    def counts(self, measure: Measure, thing: str) -> bool:
        """`measure` can count `thing`: one of its things is that thing, wider, or narrower. No things: anything."""
        if not measure.of:
            return True
        known = self._counts.get((measure.id, thing))
        if known is None:
            known = any(self.things.kin(one, thing) is not None for one in measure.of)
            self._counts[measure.id, thing] = known
        return known


def find_called(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """What the bodies and persons of the lexicon are called, articles aside, and who is called so."""
    called: dict[str, dict[str, None]] = {}
    for name in lexicon.names.values():
        if name.kind is not NameKind.PLACE:
            for alias in name.aliases:
                called.setdefault(_bare(alias), {})[name.id] = None
    return {alias: tuple(ids) for alias, ids in called.items()}


def _bare(alias: str) -> str:
    return alias.casefold().removeprefix("the ")
