"""A knowledge base's words -> the files that hold them."""

from __future__ import annotations

from ..knowledge.schema import SCHEMA
from ..model import Lexicon, Measure, Name, Thing
from .yaml_text import Record, write_list, write_record


def write_lexicon(lexicon: Lexicon, *, title: str) -> dict[str, str]:
    """knowledge-base.yaml, names.yaml, things.yaml and measures.yaml; curators' notes and comments are not in them."""
    return {
        "knowledge-base.yaml": write_record({"title": title, "language": "en", "schema": SCHEMA}),
        "names.yaml": write_list([_describe_name(one) for one in lexicon.names.values()]),
        "things.yaml": write_list([_describe_thing(one) for one in lexicon.things.values()]),
        "measures.yaml": write_list([_describe_measure(one) for one in lexicon.measures.values()]),
    }


def _describe_name(one: Name) -> Record:
    return {
        "name": one.id,
        "kind": str(one.kind),
        "title": one.title,
        "aliases": one.aliases,
        "within": one.within,
        "speaks-for": one.speaks_for or "",
        "zone": one.zone or "",
    }


def _describe_thing(one: Thing) -> Record:
    return {
        "thing": one.id,
        "title": one.title,
        "nouns": one.nouns,
        "modifiers": one.modifiers,
        "within": one.within,
        "generic": _flag(one.generic),
        "loosely": one.loosely,
        "usually": one.usually or "",
    }


def _describe_measure(one: Measure) -> Record:
    return {
        "measure": one.id,
        "title": one.title,
        "words": one.words,
        "value": str(one.kind),
        "takes": str(one.takes[0]) if one.takes else "",
        "several": _flag(one.several),
        "of": one.of,
        "within": one.within,
        "loosely": one.loosely,
        "phrase": one.phrase,
    }


def _flag(yes: bool) -> str:
    return "true" if yes else ""
