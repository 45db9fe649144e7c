"""Two knowledge bases -> what changed in meaning: figures, who says so and how far to trust it; never layout.

Notes, and where in a source a statement stands, are for people and count as layout. A value counts as what it denotes:
"at least 10" and "no fewer than 10" are one figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from .dataclass import dataclass
from .days import format_date
from .knowledge import KnowledgeBase
from .knowledge.event_date import is_long
from .knowledge.supersession import find_status
from .model import CheckedDocument, DateSpan, Event, JudgedClaim, Measure, Name, Source, Statement, Status, Thing


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """`field` by its key in the knowledge files, or "status"; what it was and is in words, "" where it is not given."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Of one record: `record` is its kind ("statement", "source" …) and `id` what it is called now, or was last. Of one
    that was renamed, `was` is its earlier id. `title` says in words what it is."""

    kind: ChangeKind
    record: str
    id: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    was: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictChange:
    """A claim of a draft with its verdict before and after; `because` are the changed statements, sources and events
    of its evidence, before or after. None where it is a claim in only one of the two."""

    document: str
    old: JudgedClaim | None
    new: JudgedClaim | None
    because: tuple[str, ...] = ()


def compare_knowledge(old: KnowledgeBase, new: KnowledgeBase) -> tuple[Change, ...]:
    """Every change, statements first, each kind of record in its files' order."""
    statements = _Side(old), _Side(new)
    return (
        *_join_renamed(_compare("statement", statements[0].described, statements[1].described)),
        *_compare("event", _describe_all(old.events, _describe_event), _describe_all(new.events, _describe_event)),
        *_compare("source", _describe_all(old.sources, _describe_source), _describe_all(new.sources, _describe_source)),
        *_compare_words(old, new),
    )


def _compare_words(old: KnowledgeBase, new: KnowledgeBase) -> Iterator[Change]:
    before, after = old.lexicon, new.lexicon
    yield from _compare("name", _describe_all(before.names, _name), _describe_all(after.names, _name))
    yield from _compare("thing", _describe_all(before.things, _thing), _describe_all(after.things, _thing))
    yield from _compare("measure", _describe_all(before.measures, _measure), _describe_all(after.measures, _measure))


# ---------------------------------------------------------------- records in words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Described:
    """`fields` in words by their keys; `meaning` is what is compared, where that is not the words."""

    title: str
    fields: Mapping[str, str]
    meaning: Mapping[str, object]


class _Side:
    """One knowledge base's statements, with their statuses."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        status: dict[str, Status] = {}
        for event in knowledge.events.values():
            statements = knowledge.of_event(event.id)
            status |= find_status(statements, knowledge.sources, running=is_long(event))
        self.described = {id: _describe_statement(one, status[id]) for id, one in knowledge.statements.items()}


def _describe_statement(one: Statement, status: Status) -> _Described:
    fields = {
        "measure": one.measure or "",
        "of": one.of or "",
        "value": one.written,
        "speaker": one.speaker_title if one.own_voice else one.speaker,
        "source": one.source,
        "as-of": str(one.as_of or ""),
        "at": ", ".join(one.places) if one.own_place else "",
        "on": _span(one.on),
        "says": " ".join(one.says.split()),
        "supersedes": ", ".join(sorted(one.supersedes)),
        "corrected": one.corrected,
        "rating": one.rating,
        "claimant": one.claimant,
        "status": str(status),
    }
    meaning = {"value": one.value if one.value is not None else one.written, "on": one.on}
    return _Described(title=one.says or one.written, fields=fields, meaning=meaning)


def _describe_event(one: Event) -> _Described:
    fields = {
        "title": one.title,
        "date": _span(one.date),
        "place": ", ".join(one.places),
        "aliases": ", ".join(one.aliases),
        "standing": _flag(one.standing),
    }
    return _Described(title=one.title, fields=fields, meaning={"date": one.date, "aliases": frozenset(one.aliases)})


def _describe_source(one: Source) -> _Described:
    fields = {
        "title": one.title,
        "publisher": one.publisher,
        "url": one.url or "",
        "published": str(one.published or ""),
        "kind": one.kind,
        "reliability": str(one.reliability),
        "derived-from": one.derived_from or "",
    }
    return _Described(title=one.title, fields=fields, meaning={})


def _name(one: Name) -> _Described:
    fields = {
        "kind": str(one.kind),
        "title": one.title,
        "aliases": ", ".join(one.aliases),
        "within": ", ".join(one.within),
        "speaks-for": one.speaks_for or "",
        "zone": one.zone or "",
    }
    return _Described(title=one.title, fields=fields, meaning=_sets(aliases=one.aliases, within=one.within))


def _thing(one: Thing) -> _Described:
    fields = {
        "title": one.title,
        "nouns": ", ".join(one.nouns),
        "modifiers": ", ".join(one.modifiers),
        "within": ", ".join(one.within),
        "generic": _flag(one.generic),
        "loosely": ", ".join(one.loosely),
        "usually": one.usually or "",
    }
    sets = _sets(nouns=one.nouns, modifiers=one.modifiers, within=one.within, loosely=one.loosely)
    return _Described(title=one.title, fields=fields, meaning=sets)


def _measure(one: Measure) -> _Described:
    fields = {
        "title": one.title,
        "words": ", ".join(one.words),
        "value": str(one.kind),
        "takes": ", ".join(one.takes),
        "several": _flag(one.several),
        "of": ", ".join(one.of),
        "within": ", ".join(one.within),
        "loosely": ", ".join(one.loosely),
        "phrase": one.phrase,
    }
    sets = _sets(words=one.words, of=one.of, within=one.within, loosely=one.loosely)
    return _Described(title=one.title, fields=fields, meaning=sets)


def _sets(**lists: Sequence[str]) -> dict[str, object]:
    """Lists whose order says nothing."""
    return {key: frozenset(words) for key, words in lists.items()}


def _flag(yes: bool) -> str:
    return "true" if yes else ""


def _span(span: DateSpan | None) -> str:
    return format_date(span) if span is not None else ""


def _describe_all(records: Mapping[str, Any], describe: Callable[[Any], _Described]) -> dict[str, _Described]:
    return {id: describe(one) for id, one in records.items()}


# ---------------------------------------------------------------- changes


def _compare(record: str, old: Mapping[str, _Described], new: Mapping[str, _Described]) -> Iterator[Change]:
    """In the new order, what was removed last."""
    for id, after in new.items():
        before = old.get(id)
        if before is None:
            fields = _list_fields(after, lambda text: ("", text))
            yield Change(kind=ChangeKind.ADDED, record=record, id=id, title=after.title, fields=fields)
        elif fields := tuple(_compare_fields(before, after)):
            yield Change(kind=ChangeKind.CHANGED, record=record, id=id, title=after.title, fields=fields)
    for id, before in old.items():
        if id not in new:
            fields = _list_fields(before, lambda text: (text, ""))
            yield Change(kind=ChangeKind.REMOVED, record=record, id=id, title=before.title, fields=fields)


def _compare_fields(before: _Described, after: _Described) -> Iterator[FieldChange]:
    for key, text in after.fields.items():
        if before.meaning.get(key, before.fields[key]) != after.meaning.get(key, text):
            yield FieldChange(field=key, old=before.fields[key], new=text)


def _list_fields(one: _Described, place: Callable[[str], tuple[str, str]]) -> tuple[FieldChange, ...]:
    pairs = ((key, *place(text)) for key, text in one.fields.items() if text)
    return tuple(FieldChange(field=key, old=old, new=new) for key, old, new in pairs)


def _join_renamed(changes: Iterable[Change]) -> Iterator[Change]:
    """A statement that was removed from an event and one that says the same were added to it: that one was renamed."""
    changes = tuple(changes)
    removed: dict[object, list[Change]] = {}
    for one in changes:
        if one.kind is ChangeKind.REMOVED:
            removed.setdefault(_content(one), []).append(one)
    renamed: dict[str, Change] = {}
    for one in changes:
        if one.kind is ChangeKind.ADDED and (same := removed.get(_content(one))):
            renamed[one.id] = same.pop(0)
    gone = {one.id for one in renamed.values()}
    for one in changes:
        if one.kind is ChangeKind.ADDED and one.id in renamed:
            was = renamed[one.id].id
            yield Change(kind=ChangeKind.RENAMED, record=one.record, id=one.id, title=one.title, was=was)
        elif not (one.kind is ChangeKind.REMOVED and one.id in gone):
            yield one


def _content(change: Change) -> object:
    event = change.id.partition("/")[0]
    return event, tuple((one.field, one.old or one.new) for one in change.fields)


# ---------------------------------------------------------------- verdicts


def compare_verdicts(
    old: CheckedDocument, new: CheckedDocument, changes: Iterable[Change]
) -> tuple[VerdictChange, ...]:
    """The claims of one draft, checked against both knowledge bases, whose verdict is another, in the draft's order."""
    changed = {(one.record, one.id) for one in changes} | {("statement", one.was) for one in changes if one.was}
    before = {(one.start.offset, one.claim.text): one for one in old.claims}
    after = {(one.start.offset, one.claim.text): one for one in new.claims}
    found = []
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was is None or now is None or was.verdict is not now.verdict:
            because = dict.fromkeys(id for one in (now, was) if one for id in _find_changed(one, changed))
            found.append(VerdictChange(document=new.name, old=was, new=now, because=tuple(because)))
    return tuple(found)


def _find_changed(judged: JudgedClaim, changed: set[tuple[str, str]]) -> Iterator[str]:
    for one in judged.assertions:
        for reading in one.readings:
            if ("event", reading.event.id) in changed:
                yield reading.event.id
            for evidence in reading.evidence:
                if ("statement", evidence.statement.id) in changed:
                    yield evidence.statement.id
                if ("source", evidence.source.id) in changed:
                    yield evidence.source.id
