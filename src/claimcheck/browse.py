"""Looking into a knowledge base: an entry by its id, statements by words, what there is of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from .choice import choose_id
from .dataclass import dataclass
from .errors import UsageError
from .knowledge import KnowledgeBase
from .knowledge.search import StatementSearch
from .model import Event, Measure, Name, Source, Statement, Thing

Entry = Event | Statement | Source | Name | Thing | Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A statement that has words of a search; `score` is 1 where it has all of them."""

    statement: Statement
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What a knowledge base holds, most first; `counts` by kind of entry."""

    counts: tuple[tuple[str, int], ...]
    measures: tuple[tuple[str, int], ...]
    reliability: tuple[tuple[str, int], ...]
    speakers: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]


def find_entry(written: str, knowledge: KnowledgeBase) -> Entry:
    """The one entry of any kind that an id, the beginning of one, or a title means. Raises UsageError."""
    kinds = list_kinds(knowledge)
    for entries in kinds.values():
        if written in entries:
            return entries[written]
    known: dict[str, tuple[str, ...]] = {}
    for kind, entries in kinds.items():
        if kind != "statement":  # of which only whole ids are worth typing: they begin with their event's
            for one, entry in entries.items():
                known.setdefault(one, _spellings(entry))
    chosen = choose_id(written, known, "entry")
    return next(entries[chosen] for entries in kinds.values() if chosen in entries)


def list_kinds(knowledge: KnowledgeBase) -> Mapping[str, Mapping[str, Entry]]:
    """Every kind of entry, with its entries by id."""
    lexicon = knowledge.lexicon
    return {
        "event": knowledge.events,
        "statement": knowledge.statements,
        "source": knowledge.sources,
        "name": lexicon.names,
        "thing": lexicon.things,
        "measure": lexicon.measures,
    }


def _spellings(entry: Entry) -> tuple[str, ...]:
    match entry:
        case Event() | Name():
            return (entry.title, *entry.aliases)
        case Source() | Thing() | Measure():
            return (entry.title,)
        case Statement():
            return ()


def search_statements(words: Sequence[str], knowledge: KnowledgeBase) -> tuple[Hit, ...]:
    """The statements that have one of the words or more, in whatever form or spelling, best first."""
    text = " ".join(words)
    if not any(char.isalnum() for char in text):
        raise UsageError("nothing to search for: name a word or a figure")
    found = StatementSearch(knowledge).search(text, limit=len(knowledge.statements))
    return tuple(Hit(statement=knowledge.statements[one.id], score=one.score) for one in found)


def count_entries(knowledge: KnowledgeBase) -> Statistics:
    statements = tuple(knowledge.statements.values())
    sources = knowledge.sources
    return Statistics(
        counts=tuple((kind, len(entries)) for kind, entries in list_kinds(knowledge).items()),
        measures=_rank(one.measure or "(text alone)" for one in statements),
        reliability=tuple(sorted(Counter(str(sources[one.source].reliability) for one in statements).items())),
        speakers=_rank(one.authority for one in statements if not one.own_voice),
        sources=_rank(one.source for one in statements),
    )


def _rank(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counts = Counter(words)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
