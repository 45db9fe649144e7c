"""Two versions of a knowledge base -> the events of which something changed that a verdict or a finding may go by.

Notes, and where in its file a statement stands, are nobody's business here.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping
from itertools import chain

from ..dataclass import dataclass, replace
from ..knowledge import KnowledgeBase
from ..knowledge.account import Account, make_account
from ..knowledge.lookup import Asked
from ..model import Event, Lexicon, Quantity, Source, Statement

Group = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """`events` are those with a statement, or its source, that was added, removed or changed; of those in `records` it
    is the event's own date, places or title. Of those in `figures` nothing but figures and words changed: of each, the
    groups, as `group_of` has them, that such a statement is of. `names` are those of events that came or went, by
    event. `texts` says that a statement which is text alone is another, or stands otherwise;
    `words` that the lexicon differs otherwise, or the order of the events."""

    events: tuple[str, ...]
    figures: Mapping[str, frozenset[Group]]
    records: frozenset[str]
    names: Mapping[str, tuple[str, ...]]
    texts: bool
    words: bool


def find_changes(old: KnowledgeBase, new: KnowledgeBase) -> Changes:
    known = _Known(old, new)
    ids = [one for one in dict.fromkeys(chain(old.events, new.events)) if known.may_differ(one)]
    records = frozenset(one for one in ids if known.event_differs(one))
    changed = tuple(one for one in ids if one in records or known.statements_differ(one))
    both = [one for one in old.events if one in new.events]
    return Changes(
        events=changed,
        figures={one: known.groups_that_differ(one) for one in changed if known.only_figures_differ(one)},
        records=records,
        names=_find_names(old.lexicon, new.lexicon),
        texts=any(known.texts_differ(one) for one in changed),
        words=_words_differ(old, new) or both != [one for one in new.events if one in old.events],
    )


class _Known:
    """What each of the two knows of an event. Nothing is unpacked that is the same byte for byte."""

    def __init__(self, old: KnowledgeBase, new: KnowledgeBase) -> None:
        self._both = (old, new)
        self._files = [one.store.table("files") for one in self._both]
        before, after = (_context(one) for one in self._both)
        self._same_context = before == after
        sources = [{} if self._same_context else dict(_list_packed(one, "sources")) for one in self._both]
        self._sources = {id for id in sources[0].keys() | sources[1].keys() if sources[0].get(id) != sources[1].get(id)}

    def may_differ(self, id: str) -> bool:
        """Its files, or what they refer to, are not the same."""
        before, after = (bytes(one.get(id, b"")) for one in self._files)
        return before != after or not self._same_context

    def event_differs(self, id: str) -> bool:
        old, new = (one.events.get(id) for one in self._both)
        return _bare_event(old) != _bare_event(new)

    def statements_differ(self, id: str) -> bool:
        old, new = (one.of_event(id) for one in self._both)
        if any(one.source in self._sources for one in (*old, *new)):
            return True
        return [_bare(one) for one in old] != [_bare(one) for one in new]

    def only_figures_differ(self, id: str) -> bool:
        """What is left once figures are left out is the same, sources included: the same events fit, and narrow down
        the same way."""
        old, new = (one.of_event(id) for one in self._both)
        if self.event_differs(id) or any(one.source in self._sources for one in (*old, *new)):
            return False
        return [_frame(one) for one in old] == [_frame(one) for one in new]

    def groups_that_differ(self, id: str) -> frozenset[Group]:
        pairs = zip(*(one.of_event(id) for one in self._both), strict=True)
        return frozenset(group_of(before) for before, after in pairs if _bare(before) != _bare(after))

    def texts_differ(self, id: str) -> bool:
        """Of statements that are text alone: they, their event, their sources or what supersedes them."""
        found = []
        for knowledge in self._both:
            held = knowledge.of_event(id)
            texts = [one for one in held if one.measure is None]
            sources = [_bare_source(knowledge.sources[one.source]) for one in texts]
            superseded = {target for one in held for target in one.supersedes}
            standing = [one.id in superseded for one in texts]
            event = _bare_event(knowledge.events.get(id)) if texts else None
            found.append(([_bare(one) for one in texts], sources, standing, event))
        return found[0] != found[1]


def _context(knowledge: KnowledgeBase) -> str:
    """The digest of all files but those of events."""
    context: str = marshal.loads(knowledge.store.table("meta")["meta"])["context"]
    return context


def _bare(one: Statement) -> Statement:
    return replace(one, position=None, note="")


def _frame(one: Statement) -> Statement:
    """A statement without its figure and its words, and whether it was corrected."""
    bare = replace(_bare(one), written="", says="", where="", corrected="")
    return replace(bare, value=None) if isinstance(one.value, Quantity) else bare


def group_of(one: Statement) -> Group:
    """A figure supersedes those of its own group alone, save where it names them."""
    return one.measure, one.of, frozenset(one.places)


def _bare_event(one: Event | None) -> Event | None:
    return one and replace(one, note="", aliases=())


def _bare_source(one: Source) -> Source:
    return replace(one, note="", accessed=None)


def _list_packed(knowledge: KnowledgeBase, table: str) -> Iterator[tuple[str, bytes]]:
    held = knowledge.store.table(table)
    return ((held.key_at(number), bytes(held.value_at(number))) for number in range(len(held)))


def _words_differ(old: KnowledgeBase, new: KnowledgeBase) -> bool:
    return any(
        list(_list_packed(old, table)) != list(_list_packed(new, table)) for table in ("names", "things", "measures")
    )


def _find_names(old: Lexicon, new: Lexicon) -> dict[str, tuple[str, ...]]:
    """The names of events that only one of the two has."""
    found: dict[str, tuple[str, ...]] = {}
    for event in dict.fromkeys(chain(old.event_names, new.event_names)):
        before, after = (frozenset(one.event_names.get(event, ())) for one in (old, new))
        if before != after:
            found[event] = tuple(sorted(before ^ after))
    return found


# ---------------------------------------------------------------- a part of a knowledge base


class View:
    """Some events of a knowledge base, as if there were no others; lexicon and sources are whole."""

    def __init__(self, knowledge: KnowledgeBase, events: tuple[str, ...]) -> None:
        self.lexicon, self.sources = knowledge.lexicon, knowledge.sources
        self.events: Mapping[str, Event] = {one: knowledge.events[one] for one in events if one in knowledge.events}
        self._accounts = {one: knowledge.account(one) for one in self.events}
        self._statements = tuple(one for account in self._accounts.values() for one in account.statements)

    @property
    def statements(self) -> tuple[Statement, ...]:
        return self._statements

    def of_event(self, event: str, /) -> tuple[Statement, ...]:
        return self.account(event).statements

    def account(self, event: str, /) -> Account:
        return self._accounts.get(event) or make_account(())

    def by_figure(self, measure: str, number: float, /, *, most: int | None = None) -> tuple[Statement, ...]:
        return tuple(
            one
            for one in self._statements
            if one.measure == measure and isinstance(one.value, Quantity) and one.value.number == number
        )

    def find_events(self, asked: Asked, /) -> Iterator[tuple[int, str]]:
        """All of them: which fit is for the reader to say."""
        return iter(list(enumerate(self.events)))

    def measures(self) -> frozenset[str]:
        return frozenset(one.measure for one in self._statements if one.measure is not None)
