"""Entries of a knowledge base, as JSON values and in lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ..model import Event, Lexicon, Measure, Name, Source, Statement, Thing
from .phrases import clean, iso_date, place_titles, word_event_date

Json = dict[str, Any]


def describe_entry(entry: Event | Statement | Source | Name | Thing | Measure) -> Json:
    """Under the keys of the YAML files, each only where it says something, `kind-of-entry` first."""
    match entry:
        case Event():
            values = {
                "title": entry.title,
                "date": iso_date(entry.date),
                "place": list(entry.places),
                "aliases": list(entry.aliases),
                "standing": entry.standing,
                "note": entry.note,
            }
        case Statement():
            values = _statement(entry)
        case Source():
            values = {
                "title": entry.title,
                "publisher": entry.publisher,
                "url": entry.url,
                "published": _day(entry.published),
                "kind": entry.kind,
                "reliability": str(entry.reliability),
                "derived-from": entry.derived_from,
                "accessed": _day(entry.accessed),
                "note": entry.note,
            }
        case Name():
            values = {
                "kind": str(entry.kind),
                "title": entry.title,
                "aliases": list(entry.aliases),
                "within": list(entry.within),
                "speaks-for": entry.speaks_for,
                "zone": entry.zone,
            }
        case Thing():
            values = {
                "title": entry.title,
                "nouns": list(entry.nouns),
                "modifiers": list(entry.modifiers),
                "within": list(entry.within),
                "generic": entry.generic,
                "usually": entry.usually,
            }
        case Measure():
            values = {
                "title": entry.title,
                "words": list(entry.words),
                "value": str(entry.kind),
                "several": entry.several,
                "of": list(entry.of),
                "within": list(entry.within),
                "loosely": list(entry.loosely),
                "phrase": entry.phrase,
            }
    kind = type(entry).__name__.lower()
    told = {key: value for key, value in values.items() if value not in (None, "", [], False)}
    return {kind: entry.id, **told}


def _statement(one: Statement) -> Json:
    place = one.position
    return {
        "event": one.event,
        "measure": one.measure,
        "of": one.of,
        "value": one.written,
        "says": one.says,
        "rating": one.rating,
        "claimant": one.claimant,
        "speaker": one.speaker,
        "source": one.source,
        "as-of": _day(one.as_of),
        "where": one.where,
        "at": list(one.places) if one.own_place else [],
        "on": iso_date(one.on) if one.on else None,
        "supersedes": list(one.supersedes),
        "corrected": one.corrected,
        "note": one.note,
        "file": f"{place.path}:{place.line}:{place.column}" if place else None,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def draw_entry(described: Mapping[str, Any]) -> Iterable[str]:
    """A line for each key."""
    width = max(len(key) for key in described)
    for key, value in described.items():
        text = ", ".join(map(str, value)) if isinstance(value, list) else "yes" if value is True else str(value)
        yield f"{key:<{width}}  {clean(text)}"


def word_statement(one: Statement, lexicon: Lexicon) -> str:
    """ "2024-…/launched-military: launched, missiles, 33: Iraqi military, 2024-01-21"."""
    thing = lexicon.things.get(one.of) if one.of else None
    of = thing.title if thing else ""
    said = ", ".join(part for part in (one.measure or "", of, one.written) if part) or one.says
    when = f", {one.as_of.isoformat()}" if one.as_of else ""
    return clean(f"{one.id}: {said}: {one.speaker_title}{when}")


def word_event(event: Event, lexicon: Lexicon) -> str:
    places = place_titles(event.places, lexicon)
    return clean(f"{event.id}: {event.title}, {word_event_date(event)}{f', {places}' if places else ''}")


def word_source(source: Source) -> str:
    day = f", {source.published.isoformat()}" if source.published else ""
    return clean(f"{source.id}: {source.title}, {source.publisher}{day} ({source.reliability})")
