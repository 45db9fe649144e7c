"""The shipped knowledge base: lint finds nothing wrong with it, and look-ups find in it what a full scan finds."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from claimcheck.claim.measure import MeasureFinder
from claimcheck.claim.name import NameFinder
from claimcheck.claim.quantity import find_quantities
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.index import open_knowledge
from claimcheck.knowledge.lint import Level, lint_knowledge
from claimcheck.knowledge.lint_checks import Readers
from claimcheck.knowledge.shipped import shipped_path
from claimcheck.model import Lexicon, Quantity
from claimcheck.pipeline import compiling


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """As compiled, and opened again."""
    cache = str(tmp_path_factory.mktemp("cache"))
    open_knowledge([shipped_path()], compiling(), cache=cache)
    opened = open_knowledge([shipped_path()], compiling(), cache=cache)
    assert opened.warnings == ()
    return opened.knowledge


def test_compiled_it_is_what_it_is_in_memory(knowledge: KnowledgeBase) -> None:
    loaded = open_knowledge([shipped_path()], compiling(), cache=None).knowledge
    assert (loaded.title, loaded.digest) == (knowledge.title, knowledge.digest)
    assert loaded.lexicon == knowledge.lexicon
    assert loaded.sources == knowledge.sources
    assert loaded.events == knowledge.events
    assert loaded.statements == knowledge.statements
    assert loaded.extra == knowledge.extra


def test_look_ups_find_what_a_scan_finds(knowledge: KnowledgeBase) -> None:
    lexicon, statements = knowledge.lexicon, tuple(knowledge.statements.values())
    assert len(statements) == len(knowledge.statements) > 700
    for event in knowledge.events:
        assert knowledge.of_event(event) == tuple(one for one in statements if one.event == event)
    for measure in lexicon.measures:
        found = tuple(one for one in statements if one.measure == measure)
        assert knowledge.by_measure(measure) == found
        assert knowledge.events_of(measure) == tuple(dict.fromkeys(one.event for one in found))
    for thing in lexicon.things:
        assert knowledge.by_thing(thing) == tuple(one for one in statements if one.of == thing)
    for place in lexicon.names:
        there = {one.event for one in statements if one.own_place and place in one.places}
        assert knowledge.events_at(place) == tuple(
            event.id for event in knowledge.events.values() if place in event.places or event.id in there
        )
    for one in statements:
        if one.measure and isinstance(one.value, Quantity):
            assert one in knowledge.by_figure(one.measure, one.value.number)


@pytest.mark.parametrize("days", [1, 40, 4000])
def test_dates_find_what_a_scan_finds(knowledge: KnowledgeBase, days: int) -> None:
    for first in (date(2019, 12, 27) + timedelta(days=29 * step) for step in range(60)):
        after = first + timedelta(days=days)
        assert knowledge.events_between(first, after) == tuple(
            event.id
            for event in knowledge.events.values()
            if (event.date.first is None or event.date.first < after)
            and (event.date.after is None or event.date.after > first)
        )


def test_it_is_clean() -> None:
    """No errors, no warnings; notes are worth a look, and are not faults."""

    def make_readers(lexicon: Lexicon) -> Readers:
        names, measures = NameFinder(lexicon), MeasureFinder(lexicon)
        return Readers(
            parse_value=compiling().parse_value,
            find_names=lambda text: [one.ids for one in names.find_names(text) if not one.suggested],
            find_measures=lambda text: [one.ids for one in measures.find_measures(text)],
            find_quantities=lambda text: [one.quantity for one in find_quantities(text)],
        )

    findings = lint_knowledge([shipped_path()], parse_value=compiling().parse_value, make_readers=make_readers)
    faults = [
        f"{Path(one.position.path).relative_to(shipped_path())}:{one.position.line}: {one.code}: {one.message}"
        for one in findings
        if one.level is not Level.NOTE
    ]
    assert faults == []
