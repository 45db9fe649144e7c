"""Events that a sentence names outright, by what they are called."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass, names_of
from ..model import Lexicon
from ..text import Token, tokenize
from .answers import Answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True)
class EventTables:
    """`names` maps a folded name to its events, each with its place in the lexicon, `sizes` the first word of names to
    the numbers of words they have. None is the answer where there is nothing."""

    names: Answers[str, tuple[tuple[int, str], ...] | None]
    sizes: Answers[str, tuple[int, ...] | None]


def open_tables(stored: Mapping[str, Mapping[str, Any]]) -> EventTables:
    """The tables `build_tables` made, wherever they are kept."""
    return EventTables(*(Answers(stored[name].get) for name in names_of(EventTables)))


def build_tables(lexicon: Lexicon) -> dict[str, dict[str, Any]]:
    """Tables for every event of the lexicon. Dicts, tuples and strings, so that they can be stored."""
    names: dict[str, dict[tuple[int, str], None]] = {}
    sizes: dict[str, set[int]] = {}
    for place, (event, aliases) in enumerate(lexicon.event_names.items()):
        for alias in aliases:
            words = split_words(tokenize(alias))
            name = " ".join(words)
            if name:
                names.setdefault(name, {})[place, event] = None
                sizes.setdefault(words[0], set()).add(len(words))
    return {
        "names": {name: tuple(events) for name, events in names.items()},
        "sizes": {word: tuple(sorted(each)) for word, each in sizes.items()},
    }


def split_words(tokens: tuple[Token, ...]) -> list[str]:
    """The folded words, without hyphens and other marks: of names and of sentences alike."""
    return " ".join([token.folded for token in tokens if token.kind != "mark"]).split(" ")


class EventFinder:
    """Finds the events of one lexicon. Its tables are built at the first sentence, or given ready-made."""

    def __init__(self, lexicon: Lexicon, tables: EventTables | None = None) -> None:
        self._lexicon = lexicon
        self._tables = tables

    def find_events(self, tokens: tuple[Token, ...]) -> tuple[str, ...]:
        """The events named, in the order of the lexicon."""
        if self._tables is None:
            self._tables = open_tables(build_tables(self._lexicon))
        names, sizes = self._tables.names, self._tables.sizes
        words = split_words(tokens)
        found: set[tuple[int, str]] = set()
        for index, word in enumerate(words):
            for size in sizes[word] or ():
                if index + size <= len(words):
                    found.update(names[" ".join(words[index : index + size])] or ())
        return tuple(event for _, event in sorted(found))
