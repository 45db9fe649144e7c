"""Free text -> the documents that say the same: posts, headlines and claims against statements that say it in words."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from ..dataclass import dataclass
from ..days import format_date
from ..model import DateSpan, NameValue, Statement
from ..text import stem
from .retrieval.inverted import Fields, IndexWriter, Inverted, Posting
from .retrieval.post import MOST, read_post
from .retrieval.ranking import rank
from .retrieval.spelling import find_near
from .retrieval.term import STEM, terms_of, years_among
from .store import DamagedStoreError, Store, open_store

if TYPE_CHECKING:
    from .base import KnowledgeBase

TEXT_INDEX = "text.index"

# What a word counts in each part of a statement: what it says before the event's title, and that before names (house).
_PARTS = {"says": 1.5, "event": 1.0, "names": 0.5}
_YEARS_LISTED = 20  # of an event that lasted longer, or is open, the years between are not listed (house)

_OTHER_YEARS = 0.1  # the share a document loses that names years, and none near one the text names (house)
_NEAR_YEARS = 1  # years apart: what is posted in December is checked in January
_POOL = 30  # documents whose years are looked at, at least


@dataclass(frozen=True, slots=True)
class Hit:
    """A document by its id. `score` is the share, 0 to 1, of what the text's words count that the document holds, each
    as it counts in a document of common length: 1 is all of it, rare words weighing most."""

    id: str
    score: float


class TextIndex:
    """Documents found by their words, whatever their form or spelling. The same text always finds the same."""

    def __init__(self, store: Store) -> None:
        self._index = Inverted(store)

    @classmethod
    def build(cls, documents: Iterable[tuple[str, Fields]], weights: Mapping[str, float]) -> TextIndex:
        """In memory, of ids, each given once, and texts by field; `weights` as for write_text_index."""
        stream = BytesIO()
        write_text_index(documents, weights, stream)
        return cls(Store(stream.getvalue()))

    def __len__(self) -> int:
        return len(self._index.documents)

    def search(self, text: str, limit: int = 10, *, least: float = 0.0) -> tuple[Hit, ...]:
        """The best first, equals in the order they were added; none that shares nothing with the text, or scores less
        than `least`."""
        words = read_post(text, self._frequency)
        weights = self._weigh(words)
        full = sum(weight * self._rarity(term) for term, weight in weights.items())
        known = [(posting, weight) for term, weight in weights.items() if (posting := self._index.posting(term))]
        years = years_among([word for word, _ in words])
        found = rank(known, max(limit, _POOL) if years else limit, least * full)
        if years:
            found = sorted(((number, self._judge_years(number, years) * score) for number, score in found), key=_order)
        key_at = self._index.documents.key_at
        hits = (Hit(key_at(number), min(1.0, score / full)) for number, score in found[:limit])
        return tuple(hit for hit in hits if hit.score >= least)

    def _weigh(self, words: Iterable[tuple[str, float]]) -> dict[str, float]:
        """What each term of the words counts, however often it is met; that of a spelling close to an unknown one."""
        weights: dict[str, float] = {}
        shares: dict[str, float] = {}
        for word, weight in words:
            for term, share in terms_of(word):
                weights[term] = min(MOST, weights.get(term, 0.0) + weight)
                shares[term] = share
        for term in [term for term, share in shares.items() if share == STEM and not self._index.posting(term)]:
            for near, nearness in find_near(term, self._index.words(term[0])):
                if near not in weights:
                    weights[near], shares[near] = weights[term] * nearness, STEM
        return {term: weight * shares[term] for term, weight in weights.items()}

    def _rarity(self, term: str) -> float:
        posting: Posting | None = self._index.posting(term)
        return posting.rarity if posting is not None else self._index.rarity(0)

    def _frequency(self, word: str) -> float:
        posting = self._index.posting(stem(word))
        return posting.count / len(self._index.documents) if posting is not None else 0.0

    def _judge_years(self, number: int, years: set[int]) -> float:
        own = self._index.documents.value_at(number).cast("H")
        apart = own and min(abs(one - other) for one in own for other in years) > _NEAR_YEARS
        return 1.0 - _OTHER_YEARS if apart else 1.0


def _order(found: tuple[int, float]) -> tuple[float, int]:
    return -found[1], found[0]


def write_text_index(documents: Iterable[tuple[str, Fields]], weights: Mapping[str, float], stream: BinaryIO) -> None:
    """A store that TextIndex opens. `weights` says what a word counts in each field, in quarters of a word; fields that
    are not named are left out."""
    writer = IndexWriter(weights)
    for document, fields in documents:
        writer.add(document, fields)
    writer.write(stream)


class StatementSearch:
    """The statements of a knowledge base by what they say, their event's title and date, and the names in them under
    all their spellings. Hits have the statements' ids."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Laid beside the compiled knowledge base when it is first asked for, where that can be written to."""
        store = _open(os.path.join(knowledge.folder, TEXT_INDEX)) if knowledge.folder else None
        self._index = TextIndex(store) if store else TextIndex(_write_statements(knowledge))

    def search(self, text: str, limit: int = 10) -> tuple[Hit, ...]:
        """The statements nearest to a claim, best first; none that shares nothing with it."""
        return self._index.search(text, limit)


def _write_statements(knowledge: KnowledgeBase) -> Store:
    stream = BytesIO()
    write_text_index(_documents(knowledge), _PARTS, stream)
    if knowledge.folder is not None:
        with suppress(OSError):
            path = os.path.join(knowledge.folder, TEXT_INDEX)
            aside = f"{path}.{os.getpid()}"
            with open(aside, "wb") as file:
                file.write(stream.getbuffer())
            os.replace(aside, path)
    return Store(stream.getvalue())


def _open(path: str) -> Store | None:
    """None where there is none, or it is damaged."""
    try:
        return open_store(path)
    except (OSError, DamagedStoreError):
        return None


def _documents(knowledge: KnowledgeBase) -> Iterator[tuple[str, Fields]]:
    for statement in knowledge.statements.values():
        event = knowledge.events[statement.event]
        titles = [event.title, *event.aliases, format_date(event.date), _years(event.date)]
        yield (
            statement.id,
            {
                "says": statement.says or _value(statement, knowledge),
                "event": " ".join(titles),
                "names": " ".join(dict.fromkeys((*_names(statement, knowledge), *_titles(statement, knowledge)))),
            },
        )


def _value(statement: Statement, knowledge: KnowledgeBase) -> str:
    """What a statement without words of its own would say: "at least 10 missiles launched"."""
    lexicon = knowledge.lexicon
    thing = lexicon.things[statement.of].title if statement.of else ""
    measure = lexicon.measures[statement.measure].title if statement.measure else ""
    return f"{statement.written} {thing} {measure}"


def _names(statement: Statement, knowledge: KnowledgeBase) -> Iterator[str]:
    """The words of the names' titles and aliases: places, the speaker, and those that are the value."""
    names = [*statement.places, statement.speaker]
    if isinstance(statement.value, NameValue):
        names += statement.value.names
    yield from statement.speaker_title.split()
    for one in names:
        name = knowledge.lexicon.names.get(one)
        for spelling in (name.title, *name.aliases) if name is not None else ():
            yield from spelling.split()


def _titles(statement: Statement, knowledge: KnowledgeBase) -> Iterator[str]:
    """The words of its id and note, of what is measured and counted, and of the source's title."""
    yield from statement.id.replace("/", " ").replace("-", " ").split()
    yield from statement.note.split()
    lexicon = knowledge.lexicon
    for one in (
        lexicon.measures.get(statement.measure or ""),
        lexicon.things.get(statement.of or ""),
        knowledge.sources.get(statement.source),
    ):
        if one is not None:
            yield from one.title.split()


def _years(span: DateSpan) -> str:
    """The years that lie between those of the first and the last day, which are written out already."""
    if span.first is None or span.after is None or span.after.year - span.first.year > _YEARS_LISTED:
        return ""
    return " ".join(str(year) for year in range(span.first.year + 1, span.after.year))
