"""The keys of every knowledge file: one table, by which the loader checks and from which the JSON Schema is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..model import NameKind, Reliability, ValueKind

SCHEMA = "claimcheck-knowledge/1"
LANGUAGES = ("en",)

DEFAULT_RELIABILITY: Mapping[str, Reliability] = {  # design.md, section 5; think tanks as trade press (house)
    "official-statement": Reliability.B,
    "wire": Reliability.B,
    "newspaper": Reliability.B,
    "broadcaster": Reliability.B,
    "encyclopedia": Reliability.C,
    "trade-press": Reliability.C,
    "think-tank": Reliability.C,
    "aggregator": Reliability.D,
    "social": Reliability.D,
    "machine-written": Reliability.E,
}
SOURCE_KINDS = tuple(DEFAULT_RELIABILITY)
PLACEHOLDERS = ("value", "thing")

ID_PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*"
DAY_PATTERN = r"\d{4}-\d{2}-\d{2}"
SPAN_PATTERN = r"(?:since )?\d{4}(?:-\d{2}(?:-\d{2})?)?(?: to \d{4}(?:-\d{2}(?:-\d{2})?)?)?"
URL_PATTERN = r"https?://[^\s/]+\S*"


class Shape(StrEnum):
    """What may stand after a key."""

    ID = "id"
    TEXT = "text"
    TEXTS = "texts"  # one or a list
    URL = "url"
    DAY = "day"
    SPAN = "span"
    CHOICE = "choice"
    FLAG = "flag"
    REFERENCE = "reference"
    REFERENCES = "references"  # one or a list
    VALUE = "value"  # one, or a list of names
    LETTERS = "letters"  # source kind: letter
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a record. `refers` names the kind of record an id must be of; `about` is shown by editors."""

    name: str
    shape: Shape
    about: str
    required: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""


def _key(
    name: str, shape: Shape, about: str, *, required: bool = False, refers: str = "", choices: tuple[str, ...] = ()
) -> Key:
    return Key(name=name, shape=shape, about=about, required=required, refers=refers, choices=choices)


_NOTE = _key("note", Shape.TEXT, "Anything a later curator should know.")

KEYS: Mapping[str, tuple[Key, ...]] = {
    "knowledge-base": (
        _key("title", Shape.TEXT, "What reports call this knowledge base.", required=True),
        _key("language", Shape.CHOICE, "The language of its words.", required=True, choices=LANGUAGES),
        _key("schema", Shape.CHOICE, "The version of these files.", required=True, choices=(SCHEMA,)),
        _key(
            "reliability", Shape.LETTERS, "The Admiralty letter a source of each kind gets if it has none of its own."
        ),
        _NOTE,
    ),
    "source": (
        _key("source", Shape.ID, "Its id.", required=True),
        _key("title", Shape.TEXT, "Its headline.", required=True),
        _key("publisher", Shape.TEXT, "Who published it.", required=True),
        _key("url", Shape.URL, "Its address."),
        _key("published", Shape.DAY, "The day it was published, as 2024-01-20."),
        _key("kind", Shape.CHOICE, "What sort of publication it is.", required=True, choices=SOURCE_KINDS),
        _key(
            "reliability",
            Shape.CHOICE,
            "The Admiralty letter, A reliable to E unreliable, F cannot be judged.",
            choices=tuple(Reliability),
        ),
        _key("derived-from", Shape.TEXT, "The source or publisher whose copy it republishes."),
        _key("accessed", Shape.DAY, "The day a curator last looked at it."),
        _NOTE,
    ),
    "name": (
        _key("name", Shape.ID, "Its id.", required=True),
        _key("kind", Shape.CHOICE, "What sort of name it is.", required=True, choices=tuple(NameKind)),
        _key("title", Shape.TEXT, "Its usual spelling.", required=True),
        _key("aliases", Shape.TEXTS, "Other names and spellings."),
        _key("within", Shape.REFERENCES, "The wider names it lies within.", refers="name"),
        _key("speaks-for", Shape.REFERENCE, "The authority it speaks for.", refers="name"),
        _key("zone", Shape.TEXT, "The place's time zone, as Asia/Baghdad."),
        _NOTE,
    ),
    "thing": (
        _key("thing", Shape.ID, "Its id.", required=True),
        _key("title", Shape.TEXT, "What reports call it, in the plural.", required=True),
        _key("nouns", Shape.TEXTS, "The words for it.", required=True),
        _key("modifiers", Shape.TEXTS, "Words of which one must stand by the noun."),
        _key("within", Shape.REFERENCES, "The wider things it is part of.", refers="thing"),
        _key("generic", Shape.FLAG, "Whether its noun leaves open which narrower thing is meant."),
        _key("usually", Shape.REFERENCE, "The measure meant where a claim has no word for one.", refers="measure"),
        _NOTE,
    ),
    "measure": (
        _key("measure", Shape.ID, "Its id.", required=True),
        _key("title", Shape.TEXT, "What reports call it.", required=True),
        _key("words", Shape.TEXTS, "The words and phrases that signal it, in their base forms."),
        _key("value", Shape.CHOICE, "What is asserted.", required=True, choices=tuple(ValueKind)),
        _key("several", Shape.FLAG, "Whether more than one value may hold at once."),
        _key("of", Shape.REFERENCES, "The things it can count.", refers="thing"),
        _key("within", Shape.REFERENCES, "The wider measures that bound it from above.", refers="measure"),
        _key("loosely", Shape.REFERENCES, "The measures the news uses it for.", refers="measure"),
        _key("phrase", Shape.TEXT, "How a figure is worded, as '{value} {thing} were launched'."),
        _NOTE,
    ),
    "event": (
        _key("event", Shape.ID, "Its id, which is also the file's name.", required=True),
        _key("title", Shape.TEXT, "What reports call it.", required=True),
        _key("date", Shape.SPAN, "As 2024-01-20, 2024-01-20 to 2024-01-22, or since 2023-10-17.", required=True),
        _key("place", Shape.REFERENCES, "Where it happened.", required=True, refers="name"),
        _key("aliases", Shape.TEXTS, "Names that stand for this event and no other."),
        _key("standing", Shape.FLAG, "Whether it is a state of affairs rather than something that happened."),
        _NOTE,
        _key("statements", Shape.STATEMENTS, "What sources say of it."),
    ),
    "statement": (
        _key("id", Shape.ID, "Its id within the event.", required=True),
        _key("measure", Shape.REFERENCE, "What is asserted.", refers="measure"),
        _key("of", Shape.REFERENCE, "What is counted.", refers="thing"),
        _key("value", Shape.VALUE, "As people write it: 33, at least 4, none, about 6:30 pm, a name, a list of names."),
        _key(
            "speaker", Shape.REFERENCE, "Whom the source names; left out, the source speaks for itself.", refers="name"
        ),
        _key("source", Shape.REFERENCE, "Where it was published.", required=True, refers="source"),
        _key("as-of", Shape.DAY, "The day the figure was given."),
        _key("where", Shape.TEXT, "Where in the source, as 'third paragraph'."),
        _key("says", Shape.TEXT, "One sentence of your own that says what the source says."),
        _key("at", Shape.REFERENCES, "Its own place, if not the event's.", refers="name"),
        _key("on", Shape.SPAN, "Its own date, if not the event's."),
        _key(
            "supersedes",
            Shape.REFERENCES,
            "Statements it replaces: an id of this file, or event/id.",
            refers="statement",
        ),
        _key("corrected", Shape.TEXT, "If its source withdrew it: what was corrected."),
        _NOTE,
    ),
}

ID_KEYS: Mapping[str, str] = {kind: kind for kind in KEYS if kind != "knowledge-base"} | {"statement": "id"}

FILES: Mapping[str, str] = {
    "knowledge-base.yaml": "knowledge-base",
    "names.yaml": "name",
    "things.yaml": "thing",
    "measures.yaml": "measure",
}
FOLDERS: Mapping[str, str] = {"sources": "source", "events": "event"}
LISTS = ("name", "thing", "measure", "source")
"""The kinds of which one file holds a list; the others hold one record a file."""
