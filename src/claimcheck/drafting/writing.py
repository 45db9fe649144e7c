"""Proposals -> a file to review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from ..knowledge import KnowledgeBase
from ..model import Verdict
from .proposal import Proposal

_SHOWN = 3  # ids of statements that agree or conflict
_HEAD = """\
# Proposed statements, an event in each part. Check each against the article, put `says` into your own words, and move
# what you accept below `statements:` in the event's file. Nothing here is part of a knowledge base.
"""
_STUB = """\
# The knowledge base has no such source yet: fill this in and move it into a file of sources/.
- source: {source}
  title: ""
  publisher: ""
  url: ""
  published: {published}
  kind: ""
"""


def write_proposals(
    proposals: Sequence[Proposal], source: str, as_of: date | None, knowledge: KnowledgeBase | None = None
) -> str:
    """A YAML document for each event, with its statements as they would stand in its file, and in comments the sentence
    and what is known; before them a source's entry, where `knowledge` has none."""
    parts = [_HEAD]
    if knowledge is not None and source not in knowledge.sources:
        parts.append(_STUB.format(source=source, published=as_of.isoformat() if as_of else '""'))
    for event in dict.fromkeys(one.event for one in proposals):
        kept = [each for each in proposals if each.event == event]
        taken = {one.id for one in knowledge.of_event(event)} if knowledge is not None else set()
        title = knowledge.events[event].title if knowledge is not None and event in knowledge.events else ""
        parts.append("".join(f"{line}\n" for line in _write_event(event, title, kept, taken, source, as_of)))
    return "---\n".join(parts)


def _write_event(
    event: str, title: str, proposals: Sequence[Proposal], taken: set[str], source: str, as_of: date | None
) -> Iterable[str]:
    yield f"event: {event}" + (f"  # {title}" if title else "")
    yield "statements:"
    quote = ""
    for one in proposals:
        if one.quote != quote:
            quote = one.quote
            yield ""
            yield f"  # {one.where}: {' '.join(quote.split())}"
            if one.rather:
                yield f"  # likelier about {one.rather}"
        yield from _write_proposal(one, _name(one, source, taken), source, as_of)


def _name(one: Proposal, source: str, taken: set[str]) -> str:
    """An id that no statement of the event has."""
    stem = f"{one.measure or 'account'}-{source}"
    name, number = stem, 1
    while f"{one.event}/{name}" in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(f"{one.event}/{name}")
    return name


def _write_proposal(one: Proposal, name: str, source: str, as_of: date | None) -> Iterable[str]:
    if one.verdict is not Verdict.NO_EVIDENCE:
        yield f"  # {one.verdict} by what is there"
    for label, ids in (("agrees with", one.agrees), ("conflicts with", one.conflicts)):
        if ids:
            more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
            yield f"  # {label} {', '.join(ids[:_SHOWN])}{more}"
    yield f"  - id: {name}"
    fields: Mapping[str, str] = {
        "measure": one.measure,
        "of": one.of,
        "value": _quoted(one.value),
        "speaker": one.speaker,
        "source": source,
        "as-of": as_of.isoformat() if as_of else "",
        "where": one.where,
        "at": f"[{', '.join(one.at)}]" if one.at else "",
    }
    yield from (f"    {key}: {value}" for key, value in fields.items() if value)
    yield '    says: ""'


def _quoted(value: str) -> str:
    plain = value.replace(" ", "").replace("-", "").isalnum()
    return (
        value if plain or not value else '"' + " ".join(value.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
    )
