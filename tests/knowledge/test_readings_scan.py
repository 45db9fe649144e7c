"""Candidates are looked up by what the claim says of its event; the same are found by going through every statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.judge import narrowed_cues
from claimcheck.kinship import Kin, Kinship
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.account import Held
from claimcheck.knowledge.event_date import meets_date, shares_day
from claimcheck.knowledge.load import load_knowledge
from claimcheck.knowledge.lookup import MOST, Asked
from claimcheck.knowledge.narrowing import About, narrow
from claimcheck.knowledge.readings import find_candidates
from claimcheck.knowledge.supersession import given_on
from claimcheck.model import (
    Assertion,
    Cues,
    DateSpan,
    Event,
    Interval,
    NameKind,
    NameValue,
    Qualifier,
    Quantity,
    Span,
    Statement,
    TextValue,
    Value,
    YesNo,
)
from claimcheck.pipeline import Checker, open_knowledge

from .conftest import Write, parse_value

T = TypeVar("T")
Found = dict[str, list[str]]
JUDGING = Path(__file__).parents[1] / "judging"
TODAY = date(2020, 1, 1)
DAY = timedelta(days=1)

PLACES = ("land", "north", "south", "port", "quay", "bridge", "island")
WITHIN = {"north": "land", "south": "land", "port": "north", "quay": "port", "bridge": "south"}
BODIES, PEOPLE = ("council", "navy", "paper"), ("ann", "bob")
THINGS = {"vehicles": "", "lorries": "vehicles", "boats": ""}
MEASURES: dict[str, dict[str, Any]] = {
    "crossed": {"value": "quantity", "of": ["vehicles", "boats"]},
    "stopped": {"value": "quantity", "of": ["vehicles", "boats"], "within": ["crossed"]},
    "turned-back": {"value": "quantity", "of": ["vehicles"], "loosely": ["stopped"]},
    "led-by": {"value": "name", "several": "true"},
    "open": {"value": "yes-no"},
}
FIRST = date(2018, 11, 20)
STARTS = (0, 1, 5, 40, 98, 101, 400, 465, 500, 700)  # all happens in the days after these: at the end of months, too


def test_shipped_claims() -> None:
    """The claims of the tests, against two knowledge bases."""
    rows = [row["claim"] for row in yaml.safe_load((JUDGING / "claims.yaml").read_text(encoding="utf-8"))]
    for paths in ([], [JUDGING / "ferries"]):
        knowledge = open_knowledge(paths)
        checker = Checker(knowledge, today=TODAY)
        says = [one.says for one in knowledge.statements.values() if one.says]
        for text in (*rows, *says[::3]):
            claim = checker.reader.read_claim(text, today=TODAY)
            for assertion in claim.assertions:
                assert_same(*narrowed_cues(assertion, claim.cues), knowledge, checker.reader.kinship)


@pytest.fixture(scope="module", params=[160, 20])
def invented(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    folder = tmp_path_factory.mktemp("kb")
    write_invented(folder, request.param)
    return load_knowledge([str(folder)], parse_value=parse_value)


DAYS = st.builds(lambda start, days: FIRST + timedelta(days=start + days), st.sampled_from(STARTS), st.integers(-4, 7))
SPANS = st.one_of(
    st.builds(
        lambda day, length, written: DateSpan(first=day, after=day + timedelta(days=length), year_written=written),
        DAYS,
        st.sampled_from((1, 1, 2, 9, 31, 365, 1500)),
        st.booleans(),
    ),
    DAYS.map(lambda day: DateSpan(first=day, after=None)),
    DAYS.map(lambda day: DateSpan(first=None, after=day)),
)


def few(strategy: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most, unique=True).map(tuple)


def make_quantity(number: int) -> Quantity:
    interval = Interval(low=number, high=number)
    return Quantity(qualifier=Qualifier.EXACTLY, number=number, denotes=interval, usual=interval)


ASKED = st.one_of(
    st.tuples(st.sampled_from(("crossed", "stopped", "turned-back")), st.integers(1, 9).map(make_quantity)),
    st.tuples(st.just("led-by"), few(st.sampled_from(PEOPLE + BODIES)).map(lambda names: NameValue(names=names))),
    st.tuples(st.just("open"), st.just(YesNo(yes=True))),
    st.tuples(st.sampled_from((None, "crossed")), st.just(TextValue(text="it was shut"))),
)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_invented_claims(invented: KnowledgeBase, data: st.DataObject) -> None:
    measure, value = data.draw(ASKED)
    assertion = Assertion(
        span=Span(start=0, end=1),
        measure=measure,
        of=data.draw(few(st.sampled_from(tuple(THINGS)), 1)),
        value=value,
        speakers=data.draw(few(st.sampled_from(PEOPLE + BODIES), 1)),
    )
    cues = Cues(
        places=data.draw(few(st.sampled_from(PLACES))),
        dates=data.draw(few(SPANS)),
        since=data.draw(few(SPANS, 1)),
        things=data.draw(few(st.sampled_from(tuple(THINGS)), 1)),
        names=data.draw(few(st.sampled_from(PEOPLE + BODIES), 1)),
        events=data.draw(few(st.sampled_from(tuple(invented.events)), 1)) if data.draw(st.integers(0, 4)) == 0 else (),
        unknown=data.draw(few(st.just("Nowhere"), 1)),
    )
    assert_same(assertion, cues, invented, Kinship(invented.lexicon))


def test_every_day(invented: KnowledgeBase) -> None:
    """A day's claim is about what happened up to three days before or after it, in whatever month."""
    kinship = Kinship(invented.lexicon)
    assertion = Assertion(span=Span(start=0, end=1), measure="crossed", of=(), value=make_quantity(3))
    for start in STARTS:
        for day in (FIRST + timedelta(days=start + days) for days in range(-4, 8)):
            for written in (True, False):
                cue = DateSpan(first=day, after=day + DAY, year_written=written)
                assert_same(assertion, Cues(dates=(cue,)), invented, kinship)


def test_a_leap_day_is_near_the_end_of_any_february(write: Write) -> None:
    leap = "event: 2020-02-29-leap\ntitle: Leap\ndate: 2020-02-29\nplace: old-bridge\n"
    knowledge = load_knowledge([str(write({"events/2020-02-29-leap.yaml": leap}))], parse_value=parse_value)
    cue = DateSpan(first=date(2019, 2, 27), after=date(2019, 2, 28), year_written=False)
    found = knowledge.find_events(Asked(cues=Cues(dates=(cue,)), measures=None))
    assert [event for _, event in found] == ["2020-02-29-leap", "2021-03-01-closure"]


def assert_same(assertion: Assertion, cues: Cues, knowledge: KnowledgeBase, kinship: Kinship) -> None:
    wanted = scan(assertion, cues, knowledge, kinship)
    for explain in (False, True):
        found = find_candidates(assertion, cues, knowledge, kinship, explain=explain)
        ids = [(event, [one.id for one in held]) for event, held in found.by_event.items()]
        assert ids == list(wanted.items())


# ---------------------------------------------------------------- the full scan


def scan(assertion: Assertion, cues: Cues, knowledge: KnowledgeBase, kinship: Kinship) -> Found:
    if cues.unknown and not cues.places and not cues.events:
        return {}
    pooled: dict[str, list[Statement]] = {}
    for one in pool(assertion, cues, knowledge, kinship):
        pooled.setdefault(one.event, []).append(one)
    fitting: dict[str, Held] = {}
    for event in knowledge.events.values():
        held = choose(event, pooled.get(event.id, []), assertion, cues, knowledge, kinship)
        if held:
            fitting[event.id] = Held(range(len(held)), held.__getitem__)
    if len(fitting) > MOST:
        numbers = {event: number for number, event in enumerate(fitting)}
        near = {one: nearness(one, assertion, cues, knowledge, kinship) for one in fitting}
        nearest = sorted(fitting, key=lambda one: (-near[one], numbers[one]))[:MOST]
        fitting = {one: held for one, held in fitting.items() if one in nearest}
    about = About(assertion=assertion, cues=cues, knowledge=knowledge, kinship=kinship)
    for narrowed, _ in narrow(fitting, about):
        fitting = narrowed
    return {event: [one.id for one in held] for event, held in fitting.items()}


def pool(assertion: Assertion, cues: Cues, knowledge: KnowledgeBase, kinship: Kinship) -> Iterator[Statement]:
    statements = knowledge.statements.values()
    if assertion.measure is not None:
        for measure in kinship.family(assertion.measure):
            yield from (one for one in statements if one.measure == measure)
    elif isinstance(assertion.value, TextValue) and (cues.events or cues.places or cues.dates):
        events = knowledge.events
        yield from (
            one
            for one in statements
            if is_meant(events[one.event], cues) and is_there(events[one.event], cues, kinship)
        )


def is_meant(event: Event, cues: Cues) -> bool:
    if cues.events and event.id not in cues.events:
        return False
    return not cues.dates or any(meets_date(cue, event.date) for cue in cues.dates)


def is_there(event: Event, cues: Cues, kinship: Kinship) -> bool:
    return not cues.places or any(kinship.names.kin(cue, one) for cue in cues.places for one in event.places)


def choose(
    event: Event,
    pooled: list[Statement],
    assertion: Assertion,
    cues: Cues,
    knowledge: KnowledgeBase,
    kinship: Kinship,
) -> list[Statement]:
    def is_at(places: tuple[str, ...]) -> bool:
        return any(kinship.names.kin(cue, one) in (Kin.SAME, Kin.NARROWER) for cue in cues.places for one in places)

    if cues.events and event.id not in cues.events:
        return []
    if not is_meant(event, cues) and not cues.events and not names_person(pooled, assertion, knowledge):
        pooled = [one for one in pooled if was_said_then(one, cues, knowledge)]
    if not is_there(event, cues, kinship):
        return [one for one in pooled if one.own_place and is_at(one.places)]
    if not cues.places:
        return pooled
    return [one for one in pooled if is_at(one.places) or (is_at(event.places) and not one.own_place)]


def names_person(pooled: list[Statement], assertion: Assertion, knowledge: KnowledgeBase) -> bool:
    wanted = assertion.value.names if isinstance(assertion.value, NameValue) else ()
    named = {name for one in pooled if isinstance(one.value, NameValue) for name in one.value.names}
    persons = [one for one in wanted if knowledge.lexicon.names[one].kind is NameKind.PERSON]
    return bool(persons) and not named.isdisjoint(wanted)


def was_said_then(one: Statement, cues: Cues, knowledge: KnowledgeBase) -> bool:
    day = given_on(one, knowledge.sources)
    spans = [span for span in (one.on, DateSpan(first=day, after=day + DAY) if day else None) if span is not None]
    return any(shares_day(cue, span) for cue in cues.dates if cue.first is not None for span in spans)


def nearness(event: str, assertion: Assertion, cues: Cues, knowledge: KnowledgeBase, kinship: Kinship) -> int:
    """Of the value, the speaker and the standing state of affairs, how many are met in the event."""
    statements = knowledge.of_event(event)
    value: Value = assertion.value
    figure = isinstance(value, Quantity) and any(
        isinstance(one.value, Quantity)
        and one.value.number == value.number
        and one.measure in kinship.family(assertion.measure or "")
        for one in statements
    )
    names = isinstance(value, NameValue) and any(
        isinstance(one.value, NameValue) and not set(value.names).isdisjoint(one.value.names) for one in statements
    )
    speakers = {*assertion.speakers, *map(kinship.authority, assertion.speakers)}
    said = any(not speakers.isdisjoint((one.speaker, one.authority)) for one in statements)
    standing = knowledge.events[event].standing and not cues.dates and not cues.events
    return (figure or names) + said + standing


# ---------------------------------------------------------------- knowledge bases


def write_invented(folder: Path, events: int) -> None:
    """Events that share places, days, measures and figures; of many, some are long, open or standing."""
    chance = Random(events)
    names = [{"name": one, "kind": "place", "title": one, "within": WITHIN.get(one, "")} for one in PLACES]
    names += [{"name": one, "kind": "organisation", "title": one, "within": "", "speaks-for": ""} for one in BODIES]
    names += [{"name": "ann", "kind": "person", "title": "ann", "speaks-for": "council"}]
    names += [{"name": "bob", "kind": "person", "title": "bob"}]
    things = [{"thing": one, "title": one, "nouns": [one], "within": within} for one, within in THINGS.items()]
    measures = [{"measure": one, "title": one, "words": [one], **entry} for one, entry in MEASURES.items()]
    sources = [
        {"source": f"s{number}", "title": "t", "publisher": "paper", "url": f"https://p.example/{number}",
         "published": str(a_day(chance)), "kind": "newspaper"}
        for number in range(9)
    ]  # fmt: skip
    head = {"title": "t", "language": "en", "schema": "claimcheck-knowledge/1", "reliability": {"newspaper": "C"}}
    for name, content in (("knowledge-base", head), ("names", names), ("things", things), ("measures", measures)):
        dump(folder / f"{name}.yaml", content)
    dump(folder / "sources" / "all.yaml", sources)
    for number in range(events):
        event = invent_event(f"e{number:03}", chance, lasting=events > MOST)
        dump(folder / "events" / f"e{number:03}.yaml", event)


def invent_event(identity: str, chance: Random, *, lasting: bool) -> dict[str, Any]:
    first = a_day(chance)
    last = first + timedelta(days=chance.choice((0, 0, 0, 1, 40, 1600)))
    written = chance.choice((str(first), str(first)[:7], f"{first} to {last}", f"{first} to {last}", f"since {first}"))
    event: dict[str, Any] = {
        "event": identity,
        "title": identity,
        "date": written if lasting else str(first),
        "place": chance.choice(PLACES),
    }
    if lasting and chance.random() < 0.1:
        event["standing"] = "true"
    statements = [invent_statement(f"s{number}", chance) for number in range(chance.randrange(5))]
    return {**event, "statements": statements} if statements else event


def invent_statement(identity: str, chance: Random) -> dict[str, Any]:
    measure = chance.choice((*MEASURES, "crossed", ""))
    statement: dict[str, Any] = {"id": identity, "source": f"s{chance.randrange(9)}", "says": "it was shut"}
    kind = MEASURES[measure]["value"] if measure else ""
    if measure:
        statement["measure"] = measure
    if kind == "quantity":
        statement |= {"of": chance.choice(("vehicles", "boats")), "value": str(chance.randrange(1, 9))}
    elif kind:
        statement["value"] = chance.choice(PEOPLE + BODIES) if kind == "name" else "yes"
    optional = {
        "at": chance.choice(PLACES),
        "on": str(a_day(chance)),
        "as-of": str(a_day(chance)),
        "speaker": chance.choice(PEOPLE + BODIES),
    }
    return statement | {key: one for key, one in optional.items() if chance.random() < 0.3}


def a_day(chance: Random) -> date:
    return FIRST + timedelta(days=chance.choice(STARTS) + chance.randrange(4))


def dump(path: Path, content: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(yaml.safe_dump(prune(content), sort_keys=False, default_style=None), encoding="utf-8")


def prune(content: object) -> object:
    """Without the entries that are empty."""
    if isinstance(content, dict):
        return {key: prune(one) for key, one in content.items() if one != ""}
    return [prune(one) for one in content] if isinstance(content, list) else content
