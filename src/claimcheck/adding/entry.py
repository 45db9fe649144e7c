"""What adding an entry comes to: a file as it was and as it is to be; and how entries get their ids."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..dataclass import dataclass
from ..errors import ReadingError, UsageError
from ..knowledge.dates import parse_day
from ..model import Lexicon, Value, ValueKind
from ..text import fold

ParseValue = Callable[[str, ValueKind, Lexicon], Value]

_NOT_ID = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A file as it was (nothing where it is new) and as it is to be, with the id of what was added."""

    path: str
    before: bytes
    after: bytes
    added: str


def make_id(text: str) -> str:
    """Lower-case words joined by hyphens."""
    words = _NOT_ID.sub("-", fold(text)).strip("-")
    return words if len(words) <= _LONGEST_ID else words[:_LONGEST_ID].rpartition("-")[0]


def find_unused(stem: str, taken: set[str]) -> str:
    number, one = 2, stem or "source"
    while one in taken:
        one, number = f"{stem}-{number}", number + 1
    return one


def check_day(written: str, key: str) -> str:
    """The day, which must be one written in full; "" stays."""
    if not written:
        return ""
    try:
        return parse_day(written).isoformat()
    except ReadingError as error:
        raise UsageError(f"{key}: {error}") from error


def plain(text: str) -> str:
    """On one line."""
    return " ".join(text.split())
