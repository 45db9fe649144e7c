"""A claim as a report quotes it, and where it stands."""

from __future__ import annotations

from ..model import JudgedClaim, Position
from .phrases import clean, shorten
from .screen import Piece

_LONGEST = 400  # characters of a sentence that are still shown whole


def word_place(position: Position) -> str:
    """ "Line 3, column 22", or what a person looks for where lines mean nothing: "Paragraph 4"."""
    if position.label:
        label = clean(position.label)
        return label[:1].upper() + label[1:]
    return f"Line {position.line}, column {position.column}"


def quote_claim(judged: JudgedClaim) -> list[Piece]:
    """The claim's own words in quotation marks, its assertions in the role "mark"; cut short where it is very long."""
    text = judged.claim.text
    if len(text) > _LONGEST:
        return [(f"“{shorten(text, _LONGEST)}” ({len(text):,} characters)", "")]
    pieces: list[Piece] = [("“", "")]
    reached = 0
    for span in sorted(one.assertion.span for one in judged.assertions):
        if span.start < reached:
            continue
        pieces += [(_keep_ends(text[reached : span.start]), "strong"), (_keep_ends(span.cut(text)), "mark")]
        reached = span.end
    return [*pieces, (_keep_ends(text[reached:]), "strong"), ("”", "")]


def _keep_ends(text: str) -> str:
    """`text` cleaned, with one space left where it began or ended with white space."""
    inner = clean(text)
    head = " " if text[:1].isspace() else ""
    return f"{head}{inner}{' ' if text[-1:].isspace() else ''}" if inner else head
