"""Composed YAML -> records checked key by key against the table in schema.py."""

from __future__ import annotations

import re
from functools import cache
from typing import assert_never

from ..dataclass import dataclass, field
from ..errors import KnowledgeError, ReadingError
from ..model import Reliability
from .compose import Entries, Items, Node, Scalar, mistake
from .dates import parse_day, parse_span
from .nearest import suggest
from .schema import ID_KEYS, ID_PATTERN, KEYS, LISTS, SOURCE_KINDS, URL_PATTERN, Key, Shape

_ID = re.compile(ID_PATTERN)
_URL = re.compile(URL_PATTERN)
FLAGS = {"true": True, "false": False, "yes": True, "no": False}
MANY = (Shape.TEXTS, Shape.REFERENCES, Shape.VALUE)


@dataclass(slots=True, kw_only=True)
class Record:
    """One entry of a knowledge file. `fields` holds what was given and passed, each as scalars that know their place;
    `faulty` the keys that were given and did not. `home` counts the stacked knowledge bases from 0."""

    kind: str
    home: int
    id: Scalar
    place: Entries
    fields: dict[str, tuple[Scalar, ...]] = field(default_factory=dict)
    faulty: set[str] = field(default_factory=set)
    statements: tuple[Record, ...] = ()

    def text(self, key: str) -> str:
        """The scalar's words without the space around them; "" where it is not given."""
        found = self.fields.get(key)
        return found[0].text.strip() if found else ""

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(scalar.text.strip() for scalar in self.fields.get(key, ()))

    def flag(self, key: str) -> bool:
        return FLAGS[self.text(key) or "no"]


def read_file(node: Node | None, kind: str, home: int, path: str) -> tuple[list[Record], list[KnowledgeError]]:
    """The records of one file, and every mistake in them. Required keys are not yet asked for: a stacked knowledge
    base may complete a record of an earlier one."""
    mistakes: list[KnowledgeError] = []
    if node is None or (isinstance(node, Scalar) and node.empty):
        if kind in LISTS:
            return [], mistakes
        return [], [KnowledgeError("the file holds nothing", path=path, line=1, column=1, fix=_expectation(kind))]
    if kind in LISTS:
        return _read_list(node, kind, home, mistakes), mistakes
    record = _read_record(node, kind, home, mistakes)
    return [record] if record else [], mistakes


def _read_list(node: Node, kind: str, home: int, mistakes: list[KnowledgeError]) -> list[Record]:
    if not isinstance(node, Items):
        mistakes.append(mistake(node, f"this must be a list, not {_describe(node)}", _expectation(kind)))
        return []
    records = (_read_record(one, kind, home, mistakes) for one in node.nodes)
    return [record for record in records if record is not None]


def _read_record(node: Node, kind: str, home: int, mistakes: list[KnowledgeError]) -> Record | None:
    if not isinstance(node, Entries):
        mistakes.append(
            mistake(node, f"{_article(kind)} must be 'key: value' lines, not {_describe(node)}", _expectation(kind))
        )
        return None
    nowhere = Scalar("", node.path, node.line, node.column, True)
    record = Record(kind=kind, home=home, id=nowhere, place=node)
    known = _keys(kind)
    for name, (key_place, value) in node.pairs.items():
        key = known.get(name)
        if key is None:
            mistakes.append(
                mistake(key_place, f"'{name}' is not a key of {_article(kind)}", suggest(name, list(known)))
            )
        else:
            _read_value(key, key_place, value, record, mistakes)
    id_key = ID_KEYS.get(kind)
    if id_key is None:
        return record
    if id_key in record.fields:
        record.id = record.fields[id_key][0]
        return record
    if id_key not in record.faulty:
        mistakes.append(mistake(node, f"this {kind} has no '{id_key}'", f"add '{id_key}: …'"))
    return None


def _read_value(key: Key, key_place: Scalar, value: Node, record: Record, mistakes: list[KnowledgeError]) -> None:
    """Put what passes into the record's fields, mark the rest as faulty."""
    if isinstance(value, Scalar) and value.empty:
        return
    before = len(mistakes)
    if key.shape is Shape.STATEMENTS:
        record.statements = tuple(_read_list(value, "statement", record.home, mistakes))
        return
    if key.shape is Shape.LETTERS:
        record.fields[key.name] = _read_letters(key, value, mistakes)
        return
    if isinstance(value, Scalar):
        scalars: tuple[Scalar, ...] = (value,)
    elif isinstance(value, Items) and key.shape in MANY:
        scalars = tuple(one for one in value.nodes if isinstance(one, Scalar))
        for one in value.nodes:
            if not isinstance(one, Scalar):
                mistakes.append(mistake(one, f"'{key.name}' lists words, not {_describe(one)}"))
            elif one.empty:
                mistakes.append(mistake(one, f"'{key.name}' lists nothing here", "remove the empty entry"))
    else:
        wanted = "one value or a list" if key.shape in MANY else "one value"
        mistakes.append(mistake(value, f"'{key.name}' must be {wanted}, not {_describe(value)}"))
        scalars = ()
    if len(mistakes) == before:
        for scalar in scalars:
            if fault := find_fault(key, scalar.text.strip()):
                mistakes.append(mistake(scalar, *fault))
    if len(mistakes) > before:
        record.faulty.add(key.name)
    else:
        record.fields[key.name] = scalars


def find_fault(key: Key, text: str) -> tuple[str, str] | None:
    """Problem and fix, None where `text` may stand after `key`."""
    match key.shape:
        case Shape.ID | Shape.REFERENCE | Shape.REFERENCES:
            plain = text.replace("/", "-", 1) if key.refers == "statement" else text
            if _ID.fullmatch(plain) is None:
                slug = "-".join(re.findall("[a-z0-9]+", text.lower()))
                fix = f"write '{slug}'" if slug else ""
                return f"'{text}' is not an id: lower-case words joined by hyphens", fix
        case Shape.CHOICE:
            if text not in key.choices:
                return f"'{key.name}' cannot be '{text}'", suggest(text, key.choices)
        case Shape.FLAG:
            if text not in FLAGS:
                return f"'{key.name}' is true or false, not '{text}'", ""
        case Shape.URL:
            if _URL.fullmatch(text) is None:
                return f"'{text}' is not a web address", "begin with https:// and leave out spaces"
        case Shape.DAY | Shape.SPAN:
            try:
                parse_day(text) if key.shape is Shape.DAY else parse_span(text)
            except ReadingError as error:
                problem, _, fix = str(error).partition(": ")
                return problem, fix
        case Shape.TEXT | Shape.TEXTS | Shape.VALUE:
            if not text:
                return f"'{key.name}' is empty", "write something, or leave the key out"
        case Shape.LETTERS | Shape.STATEMENTS:
            raise AssertionError(key.shape)
        case _:
            assert_never(key.shape)
    return None


def _read_letters(key: Key, value: Node, mistakes: list[KnowledgeError]) -> tuple[Scalar, ...]:
    """Kind and letter by turns."""
    if not isinstance(value, Entries):
        fix = "as 'newspaper: B'"
        mistakes.append(mistake(value, f"'{key.name}' must be 'kind: letter' lines, not {_describe(value)}", fix))
        return ()
    found: list[Scalar] = []
    for kind, (place, letter) in value.pairs.items():
        if kind not in SOURCE_KINDS:
            mistakes.append(mistake(place, f"'{kind}' is not a kind of source", suggest(kind, SOURCE_KINDS)))
        elif not isinstance(letter, Scalar) or letter.text not in tuple(Reliability):
            mistakes.append(mistake(letter, f"the reliability of '{kind}' must be a letter", "one of A, B, C, D, E, F"))
        else:
            found += [place, letter]
    return tuple(found)


def _article(kind: str) -> str:
    return f"an {kind}" if kind == "event" else f"a {kind}"


def _describe(node: Node) -> str:
    match node:
        case Scalar():
            return f"'{node.text[:30]}'" if node.text else "nothing"
        case Items():
            return "a list"
        case Entries():
            return "'key: value' lines"
        case _:
            assert_never(node)


def _expectation(kind: str) -> str:
    if kind in LISTS:
        return f"begin each entry with '- {ID_KEYS[kind]}: …'"
    first = next(iter(_keys(kind)))
    return f"begin with '{'- ' if kind == 'statement' else ''}{first}: …'"


@cache
def _keys(kind: str) -> dict[str, Key]:
    return {key.name: key for key in KEYS[kind]}
