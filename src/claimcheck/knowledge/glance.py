"""A plain event file in which nothing is amiss -> its event and statements; of any other, nothing.

Of what people write, most recurs: sources, speakers, measures, days, figures. Each is looked at once, and a statement
costs little more than asking whether its words are among those already seen. Where they are not right, or not plain,
the file is read again with care (`stack.read_event`), which knows what to say of it.
"""

from __future__ import annotations

from typing import Any

from ..errors import ReadingError
from ..model import Event
from .build import StatementBuilder, build_event, find_superseded, several
from .codec import Coded
from .plain import PlainEvent, Words, read_event
from .records import MANY, find_fault
from .schema import KEYS, Key, Shape
from .stack import Stack

_REMEMBERED = 100_000  # words of a key (house)
_ANY = (Shape.TEXT, Shape.VALUE)  # what may hold any words


class Glance:
    """`stack` must be without mistakes."""

    def __init__(self, stack: Stack, builder: StatementBuilder) -> None:
        self._stack, self._builder = stack, builder
        self._event_words, self._statement_words = _Words("event", stack), _Words("statement", stack)

    def read(self, content: bytes, event_id: str, place: str, home: int) -> tuple[Event, list[Coded]] | None:
        """`place` is what is kept of the file's place: the number of its folder, `home`, and the place in that."""
        try:
            plain = read_event(content.decode("utf-8"))
        except UnicodeDecodeError:
            return None
        if (
            plain is None
            or plain.words.get("event") != event_id
            or not self._event_words.are_right(plain.words, bare=plain.bare)
        ):
            return None
        event = build_event(plain.words)
        built = []
        for line, words in plain.statements:
            if not self._statement_words.are_right(words, bare=plain.bare):
                return None
            value = self._find_value(words)
            if value is None and "measure" in words:
                return None
            built.append(self._builder.build(words, event, value, (place, line, plain.column), home))
        return (event, built) if self._are_sound_together(plain, event_id) else None

    def _find_value(self, words: Words) -> Coded | None:
        """None where there is none, or it is not right."""
        written = words.get("value")
        if "measure" not in words or type(written) is not str:
            return None
        value = self._builder.parse(written, words["measure"])
        return None if isinstance(value, ReadingError) else value

    def _are_sound_together(self, plain: PlainEvent, event_id: str) -> bool:
        """No id twice, every statement a figure or words, and every one that is replaced there."""
        ids = {f"{event_id}/{words['id']}" for _, words in plain.statements}
        if len(ids) < len(plain.statements):
            return False
        for _, words in plain.statements:
            if "measure" not in words and ("says" not in words or "value" in words or "of" in words):
                return False
            for target in find_superseded(words, event_id) if "supersedes" in words else ():
                other = target.partition("/")[0]
                if target not in ids and (other == event_id or other not in self._stack.events):
                    return False
        return True


class _Words:
    """The words that a kind of record may hold, and those that were looked at already."""

    def __init__(self, kind: str, stack: Stack) -> None:
        self._keys = {key.name: key for key in KEYS[kind] if key.shape is not Shape.STATEMENTS}
        self._required = {key.name for key in KEYS[kind] if key.required}
        self._stack = stack
        self._seen: dict[str, set[Any]] = {name: set() for name in self._keys}
        self._layouts: dict[tuple[str, ...], tuple[tuple[str, set[Any]], ...] | None] = {}

    def are_right(self, words: Words, *, bare: bool) -> bool:
        """`bare` are words without lists."""
        names = tuple(words)
        layout = self._layouts.get(names, ())
        if layout == ():
            layout = self._layouts[names] = self._lay_out(names)
        if layout is None:
            return False
        if not bare and any(type(words[name]) is tuple and self._keys[name].shape not in MANY for name in names):
            return False
        for name, seen in layout:
            if words[name] not in seen and not self._is_right(self._keys[name], words[name], seen):
                return False
        return True

    def _lay_out(self, names: tuple[str, ...]) -> tuple[tuple[str, set[Any]], ...] | None:
        """Of a record with these keys, those to look at and what was seen of each; None if it may not have them."""
        if not self._required <= set(names) <= self._keys.keys():
            return None
        return tuple((name, self._seen[name]) for name in names if self._keys[name].shape not in _ANY)

    def _is_right(self, key: Key, given: str | tuple[str, ...], seen: set[Any]) -> bool:
        held = self._stack.records.get(key.refers)
        right = all(find_fault(key, one) is None and (held is None or one in held) for one in several(given))
        if right and len(seen) < _REMEMBERED:
            seen.add(given)
        return right
