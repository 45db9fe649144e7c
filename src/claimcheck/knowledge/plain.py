"""Event files in the plain form that curators write -> their words, without a YAML parser: a tenth of its time.

One pattern for the whole file decides whether it is plain: keys with one value each and a list of statements, values
as bare words (on several lines, too), folded, in quotes without escapes, or as a list on one line. What is read of such
a file is what YAML makes of it. Of any other nothing is said here; YAML's own parser reads it, and finds its mistakes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

# Line breaks other than \n, tabs and what may stand in no YAML file; \n is among them, as values are matched by line.
_UNUSUAL = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"
# A colon before a space ends a key, a space before # a value: the one is refused here, the other in `read_event`.
_REST = rf"[^{_UNUSUAL}:]*+(?::[^ {_UNUSUAL}:][^{_UNUSUAL}:]*+)*+(?<!\s)"
_BEGIN = r"(?:[^\W_]|[($€£])"
_QUOTED = rf""""(?![ "])[^{_UNUSUAL}"\\]*+"|'(?![ '])[^{_UNUSUAL}']*+'"""
_ITEM = rf"(?!null[],])[^\W_][^{_UNUSUAL},:#?\[\]{{}}\"]*+(?<!\s)"
_LIST = rf"\[{_ITEM}(?:, {_ITEM})*+\]"
_KEY = "[a-z]+(?:-[a-z]+)*+"

Words = dict[str, Any]
"""The text of each key, a tuple of texts where there is a list."""


class PlainStatement(NamedTuple):
    """`line` is where it begins."""

    line: int
    words: Words


class PlainEvent(NamedTuple):
    """`words` are those of the event itself; every statement begins at `column`. `bare` holds no list and no quotes."""

    words: Words
    bare: bool
    column: int
    statements: list[PlainStatement]


def read_event(text: str) -> PlainEvent | None:
    """None where the file is not plain. Nothing is known yet of its keys and values."""
    if " #" in text:
        return None
    margin = "  " if "\nstatements:\n  - " in text else ""
    if _pattern(margin).fullmatch(text) is None:
        return None
    bare = not (': "' in text or ": '" in text or ": [" in text or ": >" in text)
    head, _, body = text[:-1].partition(f"\nstatements:\n{margin}- ")
    words = _read_words(head, "\n", bare)
    line = head.count("\n") + 3
    statements = []
    for block in body.split(f"\n{margin}- "):
        given = _read_words(block, f"\n{margin}  ", bare)
        if given is None:
            return None
        statements.append(PlainStatement(line, given))
        line += block.count("\n") + 1
    return PlainEvent(words, bare, len(margin) + 3, statements) if words is not None else None


def _read_words(block: str, margin: str, bare: bool) -> Words | None:
    """None where a key is given twice. `bare` are words without quotes, lists or folded text: no ": " is in them."""
    if margin + " " in block:
        block = re.sub(f"{margin} +", " ", block)
    if bare:
        parts = block.replace(margin, ": ").split(": ")
        words: Words = dict(zip(parts[::2], parts[1::2], strict=True))
        return words if 2 * len(words) == len(parts) else None
    lines = block.split(margin)
    words = {key: _read_special(written) for key, _, written in (line.partition(": ") for line in lines)}
    return words if len(words) == len(lines) else None


def _read_special(written: str) -> str | tuple[str, ...]:
    match written[0]:
        case '"' | "'":
            return written[1:-1].strip()
        case "[":
            return tuple(written[1:-1].split(", "))
        case ">":
            return written.removeprefix(">- ")
        case _:
            return written


@cache
def _pattern(margin: str) -> re.Pattern[str]:
    """Of a file whose statements are dashed at `margin`."""
    item = _entry(len(margin) + 2)
    return re.compile(rf"(?:{_entry(0)})++statements:\n(?={margin}- )(?:{margin}(?:  |- ){item})++")


def _entry(indent: int) -> str:
    bare = rf"(?!null\n){_BEGIN}{_REST}(?:\n {{{indent + 1},}}{_BEGIN}{_REST})*+"
    folded = rf">-(?:\n {{{indent + 2}}}(?=\S)[^{_UNUSUAL}]*+(?<!\s))++"
    return rf"{_KEY}: (?:{bare}|{folded}|{_QUOTED}|{_LIST})\n"
