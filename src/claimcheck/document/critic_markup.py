"""A draft with CriticMarkup's marks -> the text as it stands when every change is accepted.

{++added++} and {==highlighted==} stay, {--deleted--} and {>>comments<<} go, of {~~old~>new~~} the new remains.
"""

from __future__ import annotations

from .prose import Mark, Prose

_PAIRS = {"{++": "++}", "{--": "--}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}
_KEPT = ("{++", "{==")
_WIDTH = 3


def accept_changes(text: str, start: int) -> tuple[str, tuple[Mark, ...]]:
    """The text from `start` on, marks resolved, and where its characters stand in `text`."""
    kept = Prose()
    _accept(kept, text, start, len(text))
    return kept.text, kept.marks


def _accept(kept: Prose, text: str, start: int, end: int) -> None:
    missing: set[str] = set()
    at = copied = start
    while (at := text.find("{", at, end)) >= 0:
        opening = text[at : at + _WIDTH]
        closing = _PAIRS.get(opening)
        close = -1 if closing is None or closing in missing else text.find(closing, at + _WIDTH, end)
        if close < 0:
            missing |= {closing} if closing else set()
            at += 1
            continue
        kept.add(text[copied:at], copied)
        first = at + _WIDTH
        if opening == "{~~":
            arrow = text.find("~>", first, close)
            kept.add(text[arrow + 2 : close] if arrow >= 0 else "", arrow + 2)
        elif opening in _KEPT:
            kept.add(text[first:close], first)
        at = copied = close + _WIDTH
    kept.add(text[copied:end], copied)
