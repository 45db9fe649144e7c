"""Places a sentence names that the lexicon does not know: then it is not about any event that is known."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.en import role as words
from ..model import MeasureMention, Span
from ..text import Token
from .mentions import Mentions, overlaps
from .spelling import is_familiar, is_ordinary


def find_strangers(mentions: Mentions) -> tuple[Span, ...]:
    """Names in capitals, in no one's mention, that stand where a place does: after "at", or where something struck."""
    found: list[Span] = []
    index = 0
    while index < len(mentions.tokens):
        end = index
        while end < len(mentions.tokens) and _is_strange(mentions.tokens[end], mentions):
            end += 1
        if end > index:
            while index > 1 and _is_capital(mentions.tokens[index - 1], mentions):
                index -= 1  # "South" of "South Sudan"
            span = Span(start=mentions.tokens[index].span.start, end=mentions.tokens[end - 1].span.end)
            if _is_placed(index, end, mentions):
                found.append(span)
        index = end + 1
    return tuple(found)


def find_unknown_actors(mentions: Mentions, acts: Iterable[MeasureMention]) -> tuple[tuple[Span, MeasureMention], ...]:
    """Names the lexicon does not know that begin the sentence as the subject of a word that says who did it."""
    end = 0
    while end < len(mentions.tokens) and _is_strange(mentions.tokens[end], mentions):
        end += 1
    if not _is_named(0, end, mentions):
        return ()
    following = mentions.tokens[end].span.start if end < len(mentions.tokens) else -1
    span = Span(start=0, end=mentions.tokens[end - 1].span.end)
    return tuple((span, act) for act in acts if act.span.start == following)


def _is_named(start: int, end: int, mentions: Mentions) -> bool:
    """A capital at the head of a sentence makes no name: a known one does, or a second capital."""
    return end - start > 1 or (end > start and is_familiar(mentions.tokens[start].folded))


def _is_strange(token: Token, mentions: Mentions) -> bool:
    return _is_capital(token, mentions) and (is_familiar(token.folded) or not is_ordinary(token.folded))


def _is_capital(token: Token, mentions: Mentions) -> bool:
    """A word in capitals that is part of nothing known."""
    if token.kind != "word" or not token.text[0].isupper() or token.text.isupper() or len(token.text) < 3:
        return False
    found = (mentions.names, mentions.things, mentions.measures, mentions.dates, mentions.quantities)
    known = [one.span for group in found for one in group]
    spoken = any(overlaps(one.speaker, token.span) or overlaps(one.cue, token.span) for one in mentions.attributions)
    return not spoken and not any(overlaps(span, token.span) for span in known)


def _is_placed(start: int, end: int, mentions: Mentions) -> bool:
    """After a word of place, or the object of a measure's verb, or its subject."""
    before = mentions.tokens[start - 1] if start else None
    if before is not None and before.folded in words.DETERMINERS and start > 1:
        before = mentions.tokens[start - 2]
    if before is not None and (
        before.folded in words.PLACING or any(one.span.end == before.span.end for one in mentions.measures)
    ):
        return True
    after = mentions.tokens[end] if end < len(mentions.tokens) else None
    if start or after is None:
        return False
    acts = _is_named(start, end, mentions) and any(one.span.start == after.span.start for one in mentions.measures)
    return acts or after.folded in words.PASSIVE
