"""The keys of every knowledge file: one table, by which the loader checks and from which the JSON Schema is made.

Editors complete keys and words from the JSON Schema: `claimcheck kb schema` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, assert_never

from ..dataclass import dataclass
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
        _key("loosely", Shape.REFERENCES, "The things the news calls by its name.", refers="thing"),
        _key("usually", Shape.REFERENCE, "The measure meant where a claim has no word for one.", refers="measure"),
        _NOTE,
    ),
    "measure": (
        _key("measure", Shape.ID, "Its id.", required=True),
        _key("title", Shape.TEXT, "What reports call it.", required=True),
        _key("words", Shape.TEXTS, "The words and phrases that signal it, in their base forms."),
        _key("value", Shape.CHOICE, "What is asserted.", required=True, choices=tuple(ValueKind)),
        _key("takes", Shape.CHOICE, "The kind of name that is its value; none: whoever acts.", choices=tuple(NameKind)),
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
        _key("rating", Shape.TEXT, "If its source only rates what `says` holds: the rating, as False."),
        _key("claimant", Shape.TEXT, "Who said what is rated."),
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

Schema = dict[str, Any]


def json_schema(kind: str | None = None) -> Schema:
    """The JSON Schema (2020-12) of a whole knowledge file of `kind`, or of any of them.

    `$defs` holds every record by its kind, and every file by its kind and "-file".
    """
    files = {f"{name}-file": _file_schema(name) for name in KEYS if name != "statement"}
    start: Schema = (
        {"$ref": f"#/$defs/{kind}-file"} if kind else {"anyOf": [{"$ref": f"#/$defs/{one}"} for one in files]}
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": f"A file of a claimcheck knowledge base ({SCHEMA})",
        **start,
        "$defs": {name: _record_schema(name) for name in KEYS} | files,
    }


def _file_schema(kind: str) -> Schema:
    record = {"$ref": f"#/$defs/{kind}"}
    return {"type": ["array", "null"], "items": record} if kind in LISTS else record


def _record_schema(kind: str) -> Schema:
    schema: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.about, **_key_schema(key)} for key in KEYS[kind]},
        "required": [key.name for key in KEYS[kind] if key.required],
    }
    if kind == "statement":
        schema["dependentRequired"] = {"measure": ["value"], "value": ["measure"], "of": ["measure"]}
        schema["anyOf"] = [{"required": ["measure"]}, {"required": ["says"]}]
    return schema


def _key_schema(key: Key) -> Schema:
    """A key that is not required may be left empty."""
    schema = _shape_schema(key)
    if key.required or key.name == "corrected":
        return schema
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {"anyOf": [schema, {"type": "null"}]}


def _shape_schema(key: Key) -> Schema:
    """Numbers and yes or no are taken where words are: the loader sees only text."""
    text: Schema = {"type": ["string", "number"], "minLength": 1}
    identity: Schema = {"type": "string", "pattern": f"^{ID_PATTERN}$"}
    if key.refers == "statement":
        identity["pattern"] = f"^(?:{ID_PATTERN}/)?{ID_PATTERN}$"
    match key.shape:
        case Shape.ID | Shape.REFERENCE:
            return identity
        case Shape.REFERENCES:
            return {"anyOf": [identity, {"type": "array", "items": identity}]}
        case Shape.TEXT:
            return text
        case Shape.TEXTS:
            return {"anyOf": [text, {"type": "array", "items": text}]}
        case Shape.URL:
            return {"type": "string", "pattern": f"^{URL_PATTERN}$"}
        case Shape.DAY:
            return {"type": "string", "pattern": f"^{DAY_PATTERN}$"}
        case Shape.SPAN:
            return {"anyOf": [{"type": "string", "pattern": f"^{SPAN_PATTERN}$"}, {"type": "integer"}]}
        case Shape.CHOICE:
            return {"enum": list(key.choices)}
        case Shape.FLAG:
            return {"enum": [True, False, "yes", "no"]}
        case Shape.VALUE:
            one = {"type": ["string", "number", "boolean"]}
            return {"anyOf": [one, {"type": "array", "items": one}]}
        case Shape.LETTERS:
            letters = {"enum": list(Reliability)}
            kinds = dict.fromkeys(SOURCE_KINDS, letters)
            return {"type": "object", "additionalProperties": False, "properties": kinds}
        case Shape.STATEMENTS:
            return {"type": "array", "items": {"$ref": "#/$defs/statement"}}
        case _:
            assert_never(key.shape)
