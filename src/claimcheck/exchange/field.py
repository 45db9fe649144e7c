"""The fields of a JSON-LD node, which may be bare, in a list, wrapped, or a reference to another node."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from typing import Any

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:$|[T ])")
_REMOVED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


class Reading:
    """A node, and those it may refer to, by their `@id`. What is not there reads as nothing."""

    __slots__ = ("_known", "_node")

    def __init__(self, node: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> None:
        self._node, self._known = node, known

    def text(self, key: str) -> str:
        """The first text or number there, on one line; "" where there is none."""
        return next(iter(self.texts(key)), "")

    def texts(self, key: str) -> tuple[str, ...]:
        found = (clean(value) for value in self._values(key))
        return tuple(one for one in found if one)

    def node(self, key: str) -> Reading:
        """The first node there, an empty one where there is none."""
        return next(iter(self.nodes(key)), Reading({}, self._known))

    def nodes(self, key: str) -> tuple[Reading, ...]:
        return tuple(Reading(self._follow(one), self._known) for one in self._values(key) if isinstance(one, dict))

    def day(self, key: str) -> tuple[date | None, str]:
        """The day, and what was written; a time of day is left."""
        written = self.text(key)
        found = _DAY.match(written)
        try:
            return (date.fromisoformat(found[1]) if found else None), written
        except ValueError:
            return None, written

    def identifier(self, kind: str) -> str:
        """The value of the PropertyValue of that kind among the node's identifiers."""
        found = (one.text("value") for one in self.nodes("identifier") if one.text("propertyID") == kind)
        return next(found, "")

    def _values(self, key: str) -> list[Any]:
        value = self._node.get(key)
        return value if isinstance(value, list) else [] if value is None else [value]

    def _follow(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a bare reference refers to, if that is known."""
        name = node.get("@id")
        return self._known.get(name, node) if isinstance(name, str) and len(node) == 1 else node


def clean(value: Any) -> str:
    """A text, number or language-tagged text on one line, without control characters; "" for anything else."""
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return " ".join(_REMOVED.sub("", unescape(str(value))).split())
