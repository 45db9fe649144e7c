"""Invented knowledge bases that change at random, and texts about them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

World = dict[str, Any]

PLACES = ("port-ellen", "old-bridge", "high-moor", "salt-quay")
WORDS = {"port-ellen": "Port Ellen", "old-bridge": "Old Bridge", "high-moor": "High Moor", "salt-quay": "Salt Quay"}
SPEAKERS = {"coast-guard": "the Coast Guard", "harbour-office": "the Harbour Office", "gazette-man": "John Gazetteer"}
COUNTED = (("crossed", "lorries"), ("hit", "rockets"), ("launched", "rockets"), ("injured", "sailors"))
SEALS = "The keeper of the light counted {count} grey seals on the shore that morning."
ATTACKERS = ("red-brigade", "blue-brigade")

_LEXICON = {
    "knowledge-base.yaml": {"title": "Invented", "language": "en", "schema": "claimcheck-knowledge/1"},
    "things.yaml": [
        {"thing": "vehicles", "title": "vehicles", "nouns": ["vehicle"], "generic": True},
        {"thing": "lorries", "title": "lorries", "nouns": ["lorry", "truck"], "within": ["vehicles"]},
        {"thing": "rockets", "title": "rockets", "nouns": ["rocket"]},
        {"thing": "sailors", "title": "sailors", "nouns": ["sailor"]},
    ],
    "measures.yaml": [
        {"measure": "crossed", "title": "crossed", "words": ["cross"], "value": "quantity", "of": ["vehicles"]},
        {
            "measure": "launched",
            "title": "launched",
            "words": ["launch", "fire"],
            "value": "quantity",
            "of": ["rockets"],
        },
        {"measure": "hit", "title": "hit", "words": ["hit", "strike"], "value": "quantity", "within": ["launched"]},
        {"measure": "injured", "title": "injured", "words": ["injure", "hurt"], "value": "quantity", "of": ["sailors"]},
        {"measure": "attacker", "title": "attacked by", "words": ["attack"], "value": "name", "several": True},
    ],
}


def make_world(random: Random) -> World:
    sources = {
        f"source-{at}": {
            "title": f"Report {at}",
            "publisher": f"Paper {at % 3}",
            "published": f"202{random.randint(0, 2)}-0{random.randint(1, 9)}-1{random.randint(0, 9)}",
            "kind": "newspaper",
            "reliability": random.choice("ABCDE"),
        }
        for at in range(5)
    }
    world = {"sources": sources, "events": {}, "aliases": {place: [] for place in PLACES}}
    for at in range(7):
        add_event(world, random, at)
    return world


def add_event(world: World, random: Random, at: int) -> None:
    standing = at == 3
    day = f"202{at % 3}-0{random.randint(1, 3)}-1{random.randint(0, 9)}"
    world["events"][f"event-{at}"] = {
        "title": f"What happened, part {at}",
        "date": f"since {day}" if standing else day,
        "place": random.choice(PLACES),
        "aliases": [f"the {at} of March affair"] if at % 4 == 1 else [],
        "standing": standing,
        "statements": {f"s{number}": make_statement(world, random) for number in range(random.randint(1, 5))},
    }


def make_statement(world: World, random: Random) -> dict[str, Any]:
    source = random.choice(sorted(world["sources"]))
    kind = random.random()
    if kind < 0.15:
        count = random.randint(2, 6)
        return {
            "source": source,
            "says": f"The keeper of the light counted {count} grey seals on the shore that morning.",
        }
    if kind < 0.3:
        return {"source": source, "measure": "attacker", "value": random.choice(ATTACKERS)}
    measure, of = random.choice(
        [("crossed", "lorries"), ("hit", "rockets"), ("launched", "rockets"), ("injured", "sailors")]
    )
    made = {
        "source": source,
        "measure": measure,
        "of": of,
        "value": f"{random.choice(['', 'at least '])}{random.randint(2, 9)}",
    }
    if random.random() < 0.6:
        made["speaker"] = random.choice(sorted(SPEAKERS))
    if random.random() < 0.5:
        made["as-of"] = f"2022-0{random.randint(1, 9)}-01"
    return made


def write_world(world: World, folder: Path) -> Path:
    names = [
        {"name": place, "kind": "place", "title": WORDS[place], **_given("aliases", world["aliases"][place])}
        for place in PLACES
    ]
    names += [
        {"name": one, "kind": "organisation", "title": title.removeprefix("the ")} for one, title in SPEAKERS.items()
    ]
    names += [{"name": one, "kind": "organisation", "title": one.replace("-", " ").title()} for one in ATTACKERS]
    files: dict[str, Any] = {**_LEXICON, "names.yaml": names}
    files["sources/all.yaml"] = [{"source": id, **one} for id, one in world["sources"].items()]
    for id, event in world["events"].items():
        kept = {key: value for key, value in event.items() if value and key != "statements"}
        held = [{"id": one, **statement} for one, statement in event["statements"].items()]
        files[f"events/{id}.yaml"] = {"event": id, **kept, "statements": held}
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    return folder


def _given(key: str, value: list[str]) -> dict[str, list[str]]:
    return {key: value} if value else {}


# ---------------------------------------------------------------- edits


def _any_event(world: World, random: Random) -> dict[str, Any]:
    event: dict[str, Any] = world["events"][random.choice(sorted(world["events"]))]
    return event


def _any_statement(world: World, random: Random) -> dict[str, Any]:
    statements = _any_event(world, random)["statements"]
    one: dict[str, Any] = statements[random.choice(sorted(statements))]
    return one


def change_figure(world: World, random: Random) -> None:
    for _ in range(20):
        one = _any_statement(world, random)
        if "of" in one:
            one["value"] = str(random.randint(2, 9))
            return


def add_statement(world: World, random: Random) -> None:
    _any_event(world, random)["statements"][f"added-{random.randint(0, 999)}"] = make_statement(world, random)


def remove_statement(world: World, random: Random) -> None:
    statements = _any_event(world, random)["statements"]
    if len(statements) > 1:
        statements.pop(random.choice(sorted(statements)))


def correct_statement(world: World, random: Random) -> None:
    _any_statement(world, random)["corrected"] = "It was withdrawn."


def move_statement(world: World, random: Random) -> None:
    _any_statement(world, random)["at"] = random.choice(PLACES)


def add_an_event(world: World, random: Random) -> None:
    add_event(world, random, random.randint(8, 40))


def remove_event(world: World, random: Random) -> None:
    world["events"].pop(random.choice(sorted(world["events"])))


def move_event(world: World, random: Random) -> None:
    _any_event(world, random)["place"] = random.choice(PLACES)


def redate_event(world: World, random: Random) -> None:
    event = _any_event(world, random)
    if not event["standing"]:
        event["date"] = f"202{random.randint(0, 2)}-02-1{random.randint(0, 9)}"


def regrade_source(world: World, random: Random) -> None:
    world["sources"][random.choice(sorted(world["sources"]))]["reliability"] = random.choice("ABCDE")


def redate_source(world: World, random: Random) -> None:
    world["sources"][random.choice(sorted(world["sources"]))]["published"] = f"202{random.randint(0, 2)}-05-05"


def add_alias(world: World, random: Random) -> None:
    world["aliases"][random.choice(PLACES)].append("The Wreckers Point")


def name_event(world: World, random: Random) -> None:
    _any_event(world, random)["aliases"] = ["the affair of the Wreckers"]


Edit = Callable[[World, Random], None]
EDITS: tuple[Edit, ...] = (
    *(change_figure, add_statement, remove_statement, correct_statement, move_statement),
    *(add_an_event, remove_event, move_event, redate_event, regrade_source, redate_source, add_alias, name_event),
)


def edit_world(world: World, random: Random, edits: int, kinds: Sequence[Edit]) -> World:
    """A copy, changed as often."""
    edited = deepcopy(world)
    for _ in range(edits):
        random.choice(kinds)(edited, random)
    return edited


# ---------------------------------------------------------------- texts


def make_text(random: Random) -> str:
    return " ".join(_make_sentence(random) for _ in range(random.choice((1, 1, 2, 3))))


def _make_sentence(random: Random) -> str:
    place = random.choice([*WORDS.values(), *WORDS.values(), "The Wreckers Point", "Atlantis"])
    day = random.choice(
        ("", "", f" on 1{random.randint(0, 9)} February 202{random.randint(0, 2)}", " in 2021", " a week later")
    )
    count, speaker = random.randint(2, 9), random.choice(tuple(SPEAKERS.values()))
    return random.choice(
        (
            f"{count} rockets hit {place}{day}.",
            f"At least {count} rockets were fired{day}.",
            f"{count} lorries crossed {place}{day}, {speaker} said.",
            f"According to {speaker}, {count} sailors were injured{day}.",
            f"No sailors were injured at {place}{day}.",
            f"The Red Brigade attacked {place}{day}.",
            f"In the 1 of March affair, {count} rockets hit {place}.",
            f"In the affair of the Wreckers, {count} lorries crossed.",
            SEALS.format(count=count),
            f"It happened at {place}{day}.",
        )
    )
