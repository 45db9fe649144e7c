"""Knowledge files -> a store of sources, events and statements, or every mistake in them at once.

Events are read, checked and written one by one, so that a million statements need no more memory than a thousand; an
event whose files, and all they refer to, are as they were is taken over from an earlier store.
"""

from __future__ import annotations

import gc
import marshal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, BinaryIO

from ..dataclass import dataclass
from ..errors import KnowledgeError, KnowledgeFaultsError
from ..model import Event, Lexicon, Statement
from .account import make_digest
from .build import ParseValue, StatementBuilder, build_event, build_lexicon, build_sources, is_whole, words_of
from .check import Links, dead_statement, find_circles, find_event_mistakes, find_links, find_loops, find_mistakes
from .codec import Coded, Unpacker, index_of, pack
from .files import KnowledgeFile, Reader
from .glance import Glance
from .postings import Postings
from .records import Record
from .stack import read_event, read_stack
from .store import Store, StoreWriter

BuildExtra = Callable[[Lexicon], Mapping[str, Any]]
Progress = Callable[[int, int], None]
_ID, _SUPERSEDES = index_of(Statement, "id"), index_of(Statement, "supersedes")
_WHOLE = 4096  # bytes; a larger extra mapping is looked up by key, not loaded whole (house)


def compile_knowledge(
    folders: Sequence[str],
    stream: BinaryIO,
    *,
    parse_value: ParseValue,
    build_extra: BuildExtra | None = None,
    earlier: Store | None = None,
    progress: Progress | None = None,
) -> str:
    """Write the store to `stream` and return the digest of the files. Raises KnowledgeFaultsError with all mistakes in
    order of file and line; what was written is then of no use."""
    with without_collector():
        compiler = _Compiler(folders, stream, parse_value, earlier)
        for number, event in enumerate(compiler.stack.events):
            if progress is not None:
                progress(number, len(compiler.stack.events))
            compiler.add_event(event)
        return compiler.finish(build_extra)


class _Compiler:
    def __init__(
        self, folders: Sequence[str], stream: BinaryIO, parse_value: ParseValue, earlier: Store | None
    ) -> None:
        self._roots = tuple(folders)
        self._reader = Reader()
        self.stack = read_stack(folders, self._reader)
        self._mistakes = [*self.stack.mistakes, *find_mistakes(self.stack)]
        self._lexicon, self._sources = build_lexicon(self.stack), build_sources(self.stack)
        self._context = self._reader.digest()
        self._titles = {head.home: head.text("title") for head in self.stack.heads}
        titles = self._titles if len(self._titles) > 1 else {}
        self._builder = StatementBuilder(self._lexicon, self._sources, parse_value, titles=titles)
        self._sound = not self._mistakes and not self._reader.mistakes
        self._glance = Glance(self.stack, self._builder) if self._sound else None
        self._writer = StoreWriter(stream)
        self._postings = Postings(self._lexicon.names, self._sources)
        self._links: dict[str, tuple[str, ...]] = {}
        self._event_names: dict[str, tuple[str, ...]] = {}
        self._ids: dict[str, str] = {}  # of each event's statements, one a line
        self._count = 0
        self._earlier = _Earlier(earlier) if earlier is not None and self._sound else None
        if self._earlier is not None and self._earlier.context != self._context:
            self._earlier = None

    def add_event(self, event_id: str) -> None:
        files = self.stack.events[event_id]
        contents = [self._reader.read(file) for file in files]
        found = self._take_over(event_id, files) or self._build_at_a_glance(event_id, files, contents)
        found = found or self._build(files, contents)
        if found is None:
            return
        event, statements = found.event, found.statements
        self._postings.add(event, self._count, statements)
        self._writer.add("files", event_id, self._digest(files))
        self._writer.add("events", event_id, marshal.dumps((self._count, pack(event), make_digest(statements))))
        for (_, held, _), packed in zip(statements, found.packed, strict=True):
            self._writer.add("statements", held[_ID], packed)
            if held[_SUPERSEDES]:
                self._links[held[_ID]] = held[_SUPERSEDES]
        self._count += len(statements)
        self._ids[event_id] = "\n".join([held[_ID] for _, held, _ in statements])
        if event.aliases:
            self._event_names[event_id] = event.aliases

    def _take_over(self, event_id: str, files: Sequence[KnowledgeFile]) -> _Built | None:
        """What the earlier store made of these files, if they are the same byte for byte."""
        return self._earlier.find(event_id, self._digest(files)) if self._earlier is not None else None

    def _build_at_a_glance(
        self, event_id: str, files: Sequence[KnowledgeFile], contents: Sequence[bytes | None]
    ) -> _Built | None:
        if self._glance is None or len(files) > 1 or contents[0] is None:
            return None
        found = self._glance.read(contents[0], event_id, _place_of(files[0]), files[0].home)
        return _Built.of(*found) if found is not None else None

    def _build(self, files: Sequence[KnowledgeFile], contents: Sequence[bytes | None]) -> _Built | None:
        record, mistakes = read_event(files, contents)
        if record is not None:
            mistakes += find_event_mistakes(record, self.stack)
            self._links |= {owner: tuple(targets) for owner, targets in find_links(record).items()}
        if record is None or mistakes:
            self._mistakes += mistakes
            self._sound = False
        return self._build_record(record, files) if record is not None else None

    def _build_record(self, record: Record, files: Sequence[KnowledgeFile]) -> _Built | None:
        """None where anything is amiss; every value that can be read has then been tried."""
        event = build_event(words_of(record)) if is_whole(record) else None
        places = {file.path: _place_of(file) for file in files}
        names_known = "name" not in self.stack.unread and len(self._lexicon.names) == len(self.stack.records["name"])
        statements = []
        for one in record.statements:
            if not names_known and self._builder.takes_name(one):
                continue
            value = self._builder.read_value(one)
            if self._sound and event is not None and not self._builder.mistakes:
                place = (places[one.place.path], one.place.line, one.place.column)
                statements.append(self._builder.build(words_of(one), event, value, place, one.home))
        whole = self._sound and event is not None and len(statements) == len(record.statements)
        return _Built.of(event, statements) if whole and event is not None else None

    def _digest(self, files: Sequence[KnowledgeFile]) -> bytes:
        return b"".join(bytes([file.home]) + self._reader.digest_of(file) for file in files)

    def finish(self, build_extra: BuildExtra | None) -> str:
        self._mistakes += [*self._reader.mistakes, *self._builder.mistakes, *self._find_wrong_links()]
        if self._mistakes:
            raise KnowledgeFaultsError(sorted(self._mistakes, key=_order))
        lexicon = Lexicon(
            names=self._lexicon.names,
            things=self._lexicon.things,
            measures=self._lexicon.measures,
            event_names=self._event_names,
        )
        for table, held in (
            ("names", lexicon.names),
            ("things", lexicon.things),
            ("measures", lexicon.measures),
            ("sources", self._sources),
        ):
            for key, one in held.items():
                self._writer.add(table, key, marshal.dumps(pack(one)))
        for key, names in self._event_names.items():
            self._writer.add("event-names", key, marshal.dumps(names))
        self._postings.write(self._writer)
        write_extra(self._writer, build_extra(lexicon) if build_extra is not None else {})
        return self._write_meta()

    def _write_meta(self) -> str:
        digest = self._reader.digest()
        meta = {
            "title": " + ".join(dict.fromkeys(self._titles.values())),
            "digest": digest,
            "context": self._context,
            "roots": self._roots,
        }
        self._writer.add("meta", "meta", marshal.dumps(meta))
        self._writer.close()
        return digest

    def _find_wrong_links(self) -> Iterator[KnowledgeError]:
        """`supersedes` that leads in a circle, or to a statement which another event does not have. Only where there
        are such are the files read again, to say where it stands."""
        dead = (self._is_dead(owner, target) for owner, targets in self._links.items() for target in targets)
        if not any(find_loops(self._links)) and not any(dead):
            return
        links: Links = {}
        for event_id in dict.fromkeys(owner.partition("/")[0] for owner in self._links):
            files = self.stack.events[event_id]
            record, _ = read_event(files, [self._reader.read(file) for file in files])
            links |= find_links(record) if record is not None else {}
        yield from find_circles(links, "supersedes")
        for owner, targets in links.items():
            for target, scalar in targets.items():
                if self._is_dead(owner, target):
                    ids = self._ids[target.partition("/")[0]].split("\n")
                    yield dead_statement(scalar, ids, owner.partition("/")[0])

    def _is_dead(self, owner: str, target: str) -> bool:
        other = target.partition("/")[0]
        if other == owner.partition("/")[0] or other not in self._ids:
            return False
        return f"\n{target}\n" not in f"\n{self._ids[other]}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Built:
    """An event with its statements, as they are stored and `packed` for the store."""

    event: Event
    statements: Sequence[Coded]
    packed: Sequence[bytes | memoryview]

    @classmethod
    def of(cls, event: Event, statements: Sequence[Coded]) -> _Built:
        return cls(event=event, statements=statements, packed=[marshal.dumps(one) for one in statements])


class _Earlier:
    """What a store holds of each event, by the digest of its files."""

    def __init__(self, store: Store) -> None:
        self._files, self._events, self._statements = (store.table(one) for one in ("files", "events", "statements"))
        self._unpack = Unpacker(None).unpack
        self.context: str = marshal.loads(store.table("meta")["meta"])["context"]

    def find(self, event_id: str, digest: bytes) -> _Built | None:
        if bytes(self._files.get(event_id, b"")) != digest:
            return None
        first, event, (count, *_) = marshal.loads(self._events[event_id])
        packed = [self._statements.value_at(number) for number in range(first, first + count)]
        return _Built(event=self._unpack(event), statements=[marshal.loads(one) for one in packed], packed=packed)


def write_extra(writer: StoreWriter, extra: Mapping[str, Any]) -> None:
    """Each as one piece; a large mapping key by key. Raises ValueError for what marshal cannot write."""
    for name, one in extra.items():
        whole = marshal.dumps(one)
        if isinstance(one, dict) and len(whole) > _WHOLE and all(isinstance(key, str) for key in one):
            for key, value in one.items():
                writer.add(f"extra {name}", key, marshal.dumps(value))
        else:
            writer.add("extra", name, whole)


def _place_of(file: KnowledgeFile) -> str:
    """What is kept of a file's place: the number of its folder, and the place in that."""
    return f"{file.home}/{file.relative}"


def _order(mistake: KnowledgeError) -> tuple[str, int, int, str]:
    return mistake.path, mistake.line, mistake.column, mistake.problem


@contextmanager
def without_collector() -> Iterator[None]:
    """Nothing made while compiling is garbage for long; looking for it costs more than the work itself."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
