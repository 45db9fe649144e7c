"""YAML folders -> KnowledgeBase, or every mistake in them at once (design.md, section 6).

How folders stack, each laid over those before it:

* A name, thing, measure, source or event with an id of its own is added.
* One with an id that an earlier folder has is laid over it key by key: a key that is given replaces the earlier one,
  lists included, and a key left out stays. So a folder may add an alias list, a speaker's authority or a grade without
  repeating the rest.
* An event of an earlier folder may be given with `event` and `statements` alone: its statements are added. An equal
  statement is taken once; a different statement with an id that is taken is a mistake.
* References reach over all folders. A source's default reliability is that of the folder which gave it last.
* Within one folder an id may be given once.

A statement takes its event's places unless it has `at`. Without `speaker` the source speaks for itself. Its authority
is the end of the speaker's `speaks-for` chain.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ..errors import KnowledgeError, KnowledgeFaultsError
from ..model import Event, Lexicon, Source, Statement, ValueKind
from .base import KnowledgeBase, tabulate
from .build import ParseValue, StatementBuilder, build_events, build_lexicon, build_sources
from .check import find_mistakes
from .records import Record
from .shipped import shipped_path as shipped_path
from .stack import Stack, read_stack


def load_knowledge(paths: Sequence[str | os.PathLike[str]], *, parse_value: ParseValue) -> KnowledgeBase:
    """The folders in `paths` as one knowledge base. Raises KnowledgeFaultsError with all mistakes, in order of file
    and line. `parse_value` reads a statement's value and raises ReadingError where it cannot."""
    with _without_collector():
        stack = read_stack([os.fspath(path) for path in paths])
        mistakes = [*stack.mistakes, *find_mistakes(stack)]
        lexicon, sources, events = build_lexicon(stack), build_sources(stack), build_events(stack)
        titles = {head.home: head.text("title") for head in stack.heads}
        builder = StatementBuilder(lexicon, sources, titles, parse_value)
        statements = _build_statements(stack, lexicon, sources, events, builder, sound=not mistakes)
        mistakes += builder.mistakes
        if mistakes:
            raise KnowledgeFaultsError(sorted(mistakes, key=_order))
    return KnowledgeBase(
        title=" + ".join(dict.fromkeys(titles.values())),
        digest=stack.digest,
        lexicon=lexicon,
        sources=sources,
        events=events,
        statements={one.id: one for one in statements},
        measure_table=tabulate((one.measure, one.id) for one in statements if one.measure),
        event_table=tabulate((one.event, one.id) for one in statements),
    )


def _build_statements(
    stack: Stack,
    lexicon: Lexicon,
    sources: dict[str, Source],
    events: dict[str, Event],
    builder: StatementBuilder,
    *,
    sound: bool,
) -> list[Statement]:
    """All statements where the rest is `sound`; else none, but every value that can be read has been tried."""
    names_known = "name" not in stack.unread and len(lexicon.names) == len(stack.records["name"])
    statements = []
    for event_id, event_record in stack.records["event"].items():
        for record in event_record.statements:
            if not sound and not names_known and _takes_names(record, lexicon):
                continue
            value = builder.read_value(record)
            if sound and not builder.mistakes:
                statements.append(builder.build(record, events[event_id], value))
    return statements


def _takes_names(record: Record, lexicon: Lexicon) -> bool:
    measure = lexicon.measures.get(record.text("measure"))
    return measure is not None and measure.kind is ValueKind.NAME


def _order(mistake: KnowledgeError) -> tuple[str, int, int, str]:
    return mistake.path, mistake.line, mistake.column, mistake.problem


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing made while loading is garbage; looking for it costs more than the loading itself."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
