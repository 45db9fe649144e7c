"""Records -> the mistakes that show only once all are read: what is missing, dead references, circles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ..errors import KnowledgeError
from .compose import Scalar, mistake
from .nearest import suggest
from .records import Record
from .schema import KEYS, PLACEHOLDERS
from .stack import Stack

_CIRCLES = (("name", "within"), ("name", "speaks-for"), ("thing", "within"), ("measure", "within"))
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}|([{}])")


def find_mistakes(stack: Stack) -> Iterator[KnowledgeError]:
    """In no particular order. Records whose own keys are faulty are not asked again for those."""
    for head in stack.heads:
        yield from _find_missing(head)
    for records in stack.records.values():
        for record in records.values():
            yield from _find_missing(record)
            yield from _find_dead(record, stack)
            for statement in record.statements:
                yield from _find_missing(statement)
                yield from _find_incomplete(statement)
                yield from _find_dead(statement, stack)
    for kind, key in _CIRCLES:
        yield from _find_circles(stack.records[kind], key)
    yield from _find_dead_statements(stack)
    yield from _find_unknown_zones(stack.records["name"].values())
    yield from _find_unknown_placeholders(stack.records["measure"].values())


def _find_missing(record: Record) -> Iterator[KnowledgeError]:
    for key in KEYS[record.kind]:
        if key.required and key.name not in record.fields and key.name not in record.faulty:
            which = f" '{record.id.text}'" if record.id.text else ""
            yield mistake(record.place, f"the {record.kind}{which} has no '{key.name}'", f"add '{key.name}: …'")


def _find_incomplete(statement: Record) -> Iterator[KnowledgeError]:
    """A statement gives a measure with its value, or says something, or both."""
    given = statement.fields.keys() | statement.faulty
    name = statement.id.text
    if "corrected" in statement.place.pairs and "corrected" not in given:
        yield mistake(statement.place.pairs["corrected"][0], "'corrected' is empty", "say what was corrected")
    if "measure" in given and "value" not in given:
        yield mistake(statement.place, f"the statement '{name}' has a measure and no 'value'", "add 'value: …'")
    elif "measure" not in given:
        for key in ("value", "of"):
            if key in given:
                yield mistake(
                    statement.place, f"the statement '{name}' has '{key}' and no 'measure'", "add 'measure: …'"
                )
                return
        if "says" not in given:
            problem = f"the statement '{name}' says nothing"
            yield mistake(statement.place, problem, "add 'measure' and 'value', or 'says'")


def _find_dead(record: Record, stack: Stack) -> Iterator[KnowledgeError]:
    for key in KEYS[record.kind]:
        if not key.refers or key.refers == "statement" or key.refers in stack.unread:
            continue
        held = stack.records[key.refers]
        for scalar in record.fields.get(key.name, ()):
            name = scalar.text.strip()
            if name not in held:
                yield mistake(scalar, f"'{name}' is not a {key.refers}", suggest(name, list(held)))


def _find_dead_statements(stack: Stack) -> Iterator[KnowledgeError]:
    """`supersedes` that names no statement, or leads in a circle."""
    known: dict[str, Record] = {}
    for event, record in stack.records["event"].items():
        known |= {f"{event}/{one.id.text.strip()}": one for one in record.statements}
    links: dict[str, dict[str, Scalar]] = {}
    for whole, statement in known.items():
        event = whole.partition("/")[0]
        for scalar in statement.fields.get("supersedes", ()):
            target = full_id(scalar.text, event)
            if target in known:
                links.setdefault(whole, {})[target] = scalar
            elif "event" not in stack.unread:
                near = [one.removeprefix(f"{event}/") for one in known if one.startswith(f"{event}/")]
                name = scalar.text.strip()
                yield mistake(
                    scalar, f"'{name}' is not a statement", suggest(name, list(known) if "/" in name else near)
                )
    yield from _circles(links, "supersedes")


def full_id(name: str, event: str) -> str:
    """The statement's whole id, of `event` where it names none."""
    name = name.strip()
    return name if "/" in name else f"{event}/{name}"


def _find_circles(records: dict[str, Record], key: str) -> Iterator[KnowledgeError]:
    links = {
        name: {scalar.text.strip(): scalar for scalar in record.fields[key]}
        for name, record in records.items()
        if key in record.fields
    }
    yield from _circles(links, key)


def _circles(links: dict[str, dict[str, Scalar]], key: str) -> Iterator[KnowledgeError]:
    """One mistake a circle, at the link that closes it."""
    done: set[str] = set()
    for start in links:
        if start in done:
            continue
        trail: list[tuple[str, Iterator[tuple[str, Scalar]]]] = [(start, iter(links[start].items()))]
        on_trail = {start}
        while trail:
            step = next(trail[-1][1], None)
            if step is None:
                name, _ = trail.pop()
                on_trail.discard(name)
                done.add(name)
                continue
            target, scalar = step
            if target in on_trail:
                names = [name for name, _ in trail]
                around = " > ".join([*names[names.index(target) :], target])
                yield mistake(scalar, f"'{key}' leads in a circle: {around}", "remove one link")
            elif target not in done and target in links:
                trail.append((target, iter(links[target].items())))
                on_trail.add(target)


def _find_unknown_zones(names: Iterable[Record]) -> Iterator[KnowledgeError]:
    for record in names:
        for scalar in record.fields.get("zone", ()):
            zones = _zones()
            if zones and scalar.text.strip() not in zones:
                zone = scalar.text.strip()
                yield mistake(
                    scalar, f"'{zone}' is not a time zone", suggest(zone, zones) or "write it as Asia/Baghdad"
                )


@cache
def _zones() -> frozenset[str]:
    """Every IANA zone this machine knows; none where it has no time zone data."""
    from zoneinfo import available_timezones

    return frozenset(available_timezones())


def _find_unknown_placeholders(measures: Iterable[Record]) -> Iterator[KnowledgeError]:
    for record in measures:
        for scalar in record.fields.get("phrase", ()):
            for found in _PLACEHOLDER.finditer(scalar.text):
                if found[1] not in PLACEHOLDERS:
                    problem = f"'{found[0]}' stands for nothing in a phrase"
                    yield mistake(scalar, problem, "use {value} and {thing}")
