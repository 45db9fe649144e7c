"""The knowledge base as every later stage sees it: read from a store, whether that is mapped or in memory."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from ..model import DateSpan, Event, Lexicon, Source, Statement
from .account import Account, make_account
from .codec import Coded, Unpacker
from .lookup import Asked, EventLookup
from .postings import ANY_MONTH, FIGURE, MEASURE, MONTH, PLACE, TEXTS, THING, figure_key, months_of
from .store import Store, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

_KEPT = 20_000  # entries of a kind that are kept once read; of those before them, as many still (house)
_KEPT_ACCOUNTS = 2_000  # in the same way; each holds its statements (house)


class KnowledgeBase:
    """Sources, events and statements by id, in file order. `digest` is SHA-256 over the files it was made from.

    Nothing is read before it is asked for. `extra` is what was laid in with it when it was compiled. `folder` is where
    it lies, None in memory. `roots` are the folders of its files, those it was compiled from unless they are given.
    """

    def __init__(self, store: Store, roots: tuple[str, ...] | None = None, *, folder: str | None = None) -> None:
        meta = marshal.loads(store.table("meta")["meta"])
        self.roots: tuple[str, ...] = meta["roots"] if roots is None else roots
        unpack = Unpacker(self.roots).unpack
        self.title: str = meta["title"]
        self.digest: str = meta["digest"]
        self.folder, self.store = folder, store

        self._events, self._statements = store.table("events"), _Statements(store.table("statements"), unpack)
        self._lookup = EventLookup(store)
        self._accounts: Lazy[Account] = Lazy(self._events, self._read_account, _KEPT_ACCOUNTS)

        def lazy(table: str) -> Lazy[Any]:
            return Lazy(store.table(table), lambda packed: unpack(marshal.loads(packed)))

        self.lexicon = Lexicon(
            names=lazy("names"),
            things=lazy("things"),
            measures=lazy("measures"),
            event_names=Lazy(store.table("event-names"), marshal.loads),
        )
        self.sources: Mapping[str, Source] = lazy("sources")
        self.events: Mapping[str, Event] = Lazy(self._events, lambda packed: unpack(marshal.loads(packed)[1]))
        self.statements: Mapping[str, Statement] = self._statements
        self.extra: Mapping[str, Any] = _Extra(store)

    def of_event(self, event: str, /) -> tuple[Statement, ...]:
        """Every statement of the event, in order; none for an id that is not known."""
        return self.account(event).statements

    def account(self, event: str, /) -> Account:
        """What the statements of the event tell; nothing for an id that is not known."""
        try:
            return self._accounts[event]
        except KeyError:
            return make_account(())

    def _read_account(self, packed: memoryview) -> Account:
        first, _, digest = marshal.loads(packed)
        return Account(digest, lambda number: self._statements.at(first + number))

    def find_events(self, asked: Asked, /) -> Iterator[tuple[int, str]]:
        """The events that can be meant, by number and id, as EventLookup.find has them."""
        return ((number, self._events.key_at(number)) for number in self._lookup.find(asked))

    def by_measure(self, measure: str, /) -> tuple[Statement, ...]:
        """Every statement of the measure, in order; none for an id that is not known."""
        return tuple(one for event in self.events_of(measure) for one in self.account(event).of_measures((measure,)))

    def texts(self) -> Iterator[Statement]:
        """Every statement that is text alone, in order."""
        return (self._statements.at(number) for number in self._numbers(TEXTS, TEXTS))

    def by_thing(self, thing: str, /) -> tuple[Statement, ...]:
        """Every statement that counts the thing."""
        events = self._find_events(THING, thing)
        return tuple(one for event in events for one in self.of_event(event) if one.of == thing)

    def by_figure(self, measure: str, number: float, /, *, most: int | None = None) -> tuple[Statement, ...]:
        """Every statement of the measure with the figure, whatever its qualifier; none where there are more than
        `most`."""
        numbers = self._numbers(FIGURE, figure_key(measure, number))
        return tuple(map(self._statements.at, numbers)) if most is None or len(numbers) <= most else ()

    def events_of(self, measure: str, /) -> tuple[str, ...]:
        """The events that have a statement of the measure, by id, in order."""
        return tuple(self._find_events(MEASURE, measure))

    def events_at(self, place: str, /) -> tuple[str, ...]:
        """The events at the very place, or with a statement of their own about it."""
        return tuple(self._find_events(PLACE, place))

    def events_between(self, first: date, after: date, /) -> tuple[str, ...]:
        """The events whose date meets the days `first` to the day before `after`, in order."""
        months = months_of(DateSpan(first=first, after=after))
        if months:
            numbers = {number for month in (*months, ANY_MONTH) for number in self._numbers(MONTH, month)}
            ids = [self._events.key_at(number) for number in sorted(numbers)]
        else:
            ids = list(self._events)
        return tuple(one for one in ids if _meets(self.events[one].date, first, after))

    def _find_events(self, table: str, key: str) -> Iterator[str]:
        return (self._events.key_at(number) for number in self._numbers(table, key))

    def _numbers(self, table: str, key: str) -> memoryview:
        return self.store.table(table).get(key, memoryview(b"")).cast("I")


class Lazy(Mapping[str, "T"]):
    """Entries of a table, each read with `read` when it is first asked for; the last `limit` and more are kept."""

    __slots__ = ("_kept", "_limit", "_older", "_read", "_table")

    def __init__(self, table: Table, read: Callable[[Any], T], limit: int = _KEPT) -> None:
        self._table, self._read, self._limit = table, read, limit
        self._kept: dict[str, T] = {}
        self._older: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        try:
            return self._kept[key]
        except KeyError:
            made = self._older[key] if key in self._older else self._read(self._table[key])
        if len(self._kept) >= self._limit:
            self._older, self._kept = self._kept, {}
        self._kept[key] = made
        return made

    def __contains__(self, key: object) -> bool:
        return key in self._kept or (isinstance(key, str) and key in self._table)

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


class _Statements(Mapping[str, Statement]):
    """All statements by their full ids, and by their numbers in file order."""

    __slots__ = ("_kept", "_older", "_table", "_unpack")

    def __init__(self, table: Table, unpack: Callable[[Coded], Any]) -> None:
        self._table, self._unpack = table, unpack
        self._kept: dict[int, Statement] = {}
        self._older: dict[int, Statement] = {}

    def at(self, number: int) -> Statement:
        made = self._kept.get(number)
        if made is None:
            made = self._older.get(number) or self._unpack(marshal.loads(self._table.value_at(number)))
            if len(self._kept) >= _KEPT:
                self._older, self._kept = self._kept, {}
            self._kept[number] = made
        return made

    def __getitem__(self, key: str) -> Statement:
        number = self._table.find(key)
        if number is None:
            raise KeyError(key)
        return self.at(number)

    def __contains__(self, key: object) -> bool:
        return key in self._table

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


class _Extra(Mapping[str, "Any"]):
    """What was laid in, by name; a large mapping is looked up key by key."""

    __slots__ = ("_kept", "_small", "_store")

    def __init__(self, store: Store) -> None:
        self._store, self._small = store, store.table("extra")
        self._kept: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._kept:
            large = f"extra {key}"
            if large in self._store:
                self._kept[key] = Lazy(self._store.table(large), marshal.loads)
            else:
                self._kept[key] = marshal.loads(self._small[key])
        return self._kept[key]

    def __iter__(self) -> Iterator[str]:
        yield from self._small
        yield from self._store.names("extra ")

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _meets(span: DateSpan, first: date, after: date) -> bool:
    return (span.first is None or span.first < after) and (span.after is None or span.after > first)
