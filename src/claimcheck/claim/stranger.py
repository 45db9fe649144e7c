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
    tokens, capitals = mentions.tokens, _find_capitals(mentions)
    strange = {index for index in capitals if _is_strange(tokens[index])}
    for start in sorted(strange):
        if start - 1 in strange:
            continue
        first = end = start
        while end in strange:
            end += 1
        while first > 1 and first - 1 in capitals:
            first -= 1  # "South" of "South Sudan"
        if _is_placed(first, end, mentions):
            found.append(Span(start=tokens[first].span.start, end=tokens[end - 1].span.end))
    return tuple(found)


def find_unknown_actors(mentions: Mentions, acts: Iterable[MeasureMention]) -> tuple[tuple[Span, MeasureMention], ...]:
    """Names the lexicon does not know that begin the sentence as the subject of a word that says who did it."""
    tokens = mentions.tokens
    end = 0
    while end < len(tokens) and _is_capital(tokens[end]) and _is_strange(tokens[end]):
        end += 1
    if end:
        known = _find_known(mentions)
        end = next((index for index in range(end) if _is_part_of(tokens[index].span, known)), end)
    if not _is_named(0, end, mentions):
        return ()
    following = tokens[end].span.start if end < len(tokens) else -1
    span = Span(start=0, end=tokens[end - 1].span.end)
    return tuple((span, act) for act in acts if act.span.start == following)


def _is_named(start: int, end: int, mentions: Mentions) -> bool:
    """A capital at the head of a sentence makes no name: a known one does, or a second capital."""
    return end - start > 1 or (end > start and is_familiar(mentions.tokens[start].folded))


def _is_strange(token: Token) -> bool:
    return is_familiar(token.folded) or not is_ordinary(token.folded)


def _is_capital(token: Token) -> bool:
    text = token.text
    return token.kind == "word" and text[0].isupper() and not text.isupper() and len(text) > 2


def _find_capitals(mentions: Mentions) -> frozenset[int]:
    """The places of the words in capitals that are part of nothing known."""
    capitals = [at for at, token in enumerate(mentions.tokens) if token.text[0].isupper() and _is_capital(token)]
    if not capitals:
        return frozenset()
    known = _find_known(mentions)
    return frozenset(index for index in capitals if not _is_part_of(mentions.tokens[index].span, known))


def _find_known(mentions: Mentions) -> list[Span]:
    found = (mentions.names, mentions.things, mentions.measures, mentions.dates, mentions.quantities)
    spans = [one.span for group in found for one in group]
    return spans + [span for one in mentions.attributions for span in (one.speaker, one.cue)]


def _is_part_of(span: Span, known: list[Span]) -> bool:
    return any(overlaps(one, span) for one in known)


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
