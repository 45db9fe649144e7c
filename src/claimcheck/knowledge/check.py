"""Records -> the mistakes that show only once all are read: what is missing, dead references, circles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ..errors import KnowledgeError
from .compose import Scalar, mistake
from .nearest import suggest
from .records import Record
from .schema import KEYS, PLACEHOLDERS
from .stack import Stack

_CIRCLES = (("name", "within"), ("name", "speaks-for"), ("thing", "within"), ("measure", "within"))
Links = dict[str, dict[str, Scalar]]
"""An id -> the ids it leads to, each with where it says so."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}|([{}])")


def find_mistakes(stack: Stack) -> Iterator[KnowledgeError]:
    """Those of all but the events, in no particular order. Keys that are faulty are not asked for again."""
    for head in stack.heads:
        yield from _find_missing(head)
    for records in stack.records.values():
        for record in records.values():
            yield from _find_missing(record)
            yield from _find_dead(record, stack)
    for kind, key in _CIRCLES:
        yield from _find_circles(stack.records[kind], key)
    yield from _find_unknown_zones(stack.records["name"].values())
    yield from _find_unknown_placeholders(stack.records["measure"].values())


def find_event_mistakes(event: Record, stack: Stack) -> Iterator[KnowledgeError]:
    """Those within one event and its statements."""
    name = event.id.text.strip()
    known = {f"{name}/{one.id.text.strip()}" for one in event.statements}
    yield from _find_missing(event)
    yield from _find_dead(event, stack)
    for statement in event.statements:
        yield from _find_missing(statement)
        yield from _find_incomplete(statement)
        yield from _find_dead(statement, stack)
        for scalar in statement.fields.get("supersedes", ()):
            target = full_id(scalar.text, name)
            if target not in known and (target.startswith(f"{name}/") or target.partition("/")[0] not in stack.events):
                yield dead_statement(scalar, [*known, *stack.events], name)


def dead_statement(scalar: Scalar, known: Iterable[str], event: str) -> KnowledgeError:
    """`scalar` names no statement: the nearest that it could be, short where it was short."""
    name = scalar.text.strip()
    valid = list(known) if "/" in name else [one.partition("/")[2] for one in known if one.startswith(f"{event}/")]
    return mistake(scalar, f"'{name}' is not a statement", suggest(name, valid))


def find_links(event: Record) -> Links:
    """For each statement that supersedes others, those by their full ids."""
    name = event.id.text.strip()
    return {
        f"{name}/{one.id.text.strip()}": {full_id(scalar.text, name): scalar for scalar in one.fields["supersedes"]}
        for one in event.statements
        if "supersedes" in one.fields
    }


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
    yield from find_circles(links, key)


def find_circles(links: Links, key: str) -> Iterator[KnowledgeError]:
    """One mistake a circle, at the link that closes it."""
    for owner, target, around in find_loops(links):
        problem = f"'{key}' leads in a circle: {' > '.join(around)}"
        yield mistake(links[owner][target], problem, "remove one link")


def find_loops(links: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str, list[str]]]:
    """Each link that closes a circle, from where to where, and the ids round it."""
    done: set[str] = set()
    for start in links:
        if start in done:
            continue
        trail = [(start, iter(links[start]))]
        on_trail = {start}
        while trail:
            owner, targets = trail[-1]
            target = next(targets, None)
            if target is None:
                trail.pop()
                on_trail.discard(owner)
                done.add(owner)
            elif target in on_trail:
                names = [name for name, _ in trail]
                yield owner, target, [*names[names.index(target) :], target]
            elif target not in done and target in links:
                trail.append((target, iter(links[target])))
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
