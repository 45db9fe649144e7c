"""Laying a text out: words get their keys, figures their surroundings."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from ...figures import make_quantity
from ...language.en.date import CARDINAL_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS
from ...language.en.freetext import COMPARING, COMPARING_RANKS, EXCLUDED, EXCLUDING, GRAMMAR, NUMBERED, WEAK_ONES
from ...language.en.synonym import GROUPS
from ...model import DateMention, DateSpan, Qualifier, QuantityMention, Span, TimeSpan
from ...text import Token, stem, tokenize
from .figure import Figure, FigureKind, FreeText, Word

# How much a word near a figure tells of it falls by this from one content word to the next, and by more across
# another figure or a mark that parts clauses. House.
_FADE = 0.8
_FADE_AT_FIGURE = 0.5
_FADE_AT_CLAUSE = 0.6
_FADE_AT_MARK = {",": 0.8, ";": 0.3, ":": 0.8, "(": 0.8, ")": 0.8}
_BACKWARD = 0.9
_NAMED = 1.3
_JOINTS = frozenset(("-", "\u2013", "\u2010", "#", "."))
_LEAST = 0.1
_SPELT = {word: float(value) for word, value in (CARDINAL_WORDS | ORDINAL_WORDS).items() if word not in ("a", "an")}


def lay_out(
    text: str, quantities: Sequence[QuantityMention], dates: Sequence[DateMention], clauses: Sequence[Span]
) -> FreeText:
    """The text with its figures: the mentions, and every number that is in none of them."""
    tokens = tokenize(text)
    words = _words(tokens, [span.start for span in clauses])
    ends = [token.span.end for token in tokens]
    found = _mentioned(text, words, ends, quantities, dates)
    found += _labels(tokens, found)
    found = sorted((_qualified(words, figure) for figure in found), key=lambda figure: figure.first)
    taken = {index: order for order, figure in enumerate(found) for index in range(figure.first, figure.last)}
    figures = tuple(
        replace(figure, order=order, around=_around(words, figure, order, taken)) for order, figure in enumerate(found)
    )
    content = [word for index, word in enumerate(words) if word.key and index not in taken]
    return FreeText(
        text=text,
        words=words,
        figures=figures,
        keys=Counter(word.key for word in content),
        names=frozenset(word.key for word in content if word.named),
    )


def _words(tokens: Sequence[Token], clauses: list[int]) -> tuple[Word, ...]:
    words: list[Word] = []
    sentence, opens, excluded = 0, True, False
    for index, token in enumerate(tokens):
        capital = token.kind in ("word", "abbreviation") and token.text[0].isupper()
        if capital and opens:
            following = tokens[index + 1].text if index + 1 < len(tokens) else ""
            capital = (token.text.isupper() and len(token.text) > 1) or following[:1].isupper()
        key = key_of(token.folded) if token.kind in ("word", "abbreviation") else ""
        if token.folded in EXCLUDING:
            key, excluded = EXCLUDED, True
        elif excluded and key and not capital:
            excluded = False
        elif excluded and capital:
            key = ""
        clause = bisect_right(clauses, token.span.start)
        words.append(Word(key, token.folded, token.span, sentence, clause, capital and bool(key)))
        opens = token.text in (".", "!", "?") and _next_is_capital(tokens, index)
        sentence += opens
    return tuple(words)


def _next_is_capital(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return following[:1].isupper()


@lru_cache(maxsize=16384)
def key_of(folded: str) -> str:
    """What a word is compared by: the word that stands for its group, else its stem; "" for words of grammar."""
    if folded in GRAMMAR:
        return ""
    groups = _groups()
    root = stem(folded)
    return groups.get(folded) or groups.get(root) or root


@cache
def _groups() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in GROUPS:
        first, *others = group.split()
        for word in (first, *others):
            found.setdefault(word, first)
    for word, first in list(found.items()):
        found.setdefault(stem(word), first)
    return found


def _mentioned(
    text: str,
    words: Sequence[Word],
    ends: list[int],
    quantities: Sequence[QuantityMention],
    dates: Sequence[DateMention],
) -> list[Figure]:
    found: list[Figure] = []
    bounds = [mention.span for mention in quantities if mention.quantity.explicit]
    for date in dates:
        if isinstance(date.value, TimeSpan):
            continue
        if date.role == "on" and any(span.start < date.span.start and date.span.end <= span.end for span in bounds):
            continue
        figure = _figure(FigureKind.DATE, ends, words, date.span, date=date.value, role=date.role)
        found.append(replace(figure, number=_bare_year(words, figure)))
    covered = [figure.span for figure in found]
    for mention in quantities:
        if any(span.start < mention.figure.end and mention.figure.start < span.end for span in covered):
            continue
        counted = _keys_in(words, ends, mention.counted)
        written = mention.figure.cut(text).lower()
        found.append(
            replace(
                _figure(FigureKind.QUANTITY, ends, words, mention.span),
                quantity=mention.quantity,
                whole=mention.whole,
                counted=counted,
                weak=mention.quantity.qualifier is Qualifier.VAGUE or (written in WEAK_ONES and not counted),
            )
        )
    return found


def _bare_year(words: Sequence[Word], figure: Figure) -> float | None:
    """The number a date is written as, where that is all it is ("1979")."""
    written = words[figure.last - 1].folded
    return float(written) if figure.last - figure.first <= 2 and written.isdecimal() and len(written) == 4 else None


def _figure(
    kind: FigureKind,
    ends: list[int],
    words: Sequence[Word],
    span: Span,
    *,
    date: DateSpan | None = None,
    role: str = "on",
) -> Figure:
    first, last = _range(words, ends, span)
    return Figure(kind=kind, span=span, first=first, last=last, order=0, date=date, role=role)


def _range(words: Sequence[Word], ends: list[int], span: Span) -> tuple[int, int]:
    """The words that `span` touches, the last excluded."""
    first = bisect_left(ends, span.start + 1)
    last = first
    while last < len(words) and words[last].span.start < span.end:
        last += 1
    return first, max(last, first + 1)


def _keys_in(words: Sequence[Word], ends: list[int], span: Span | None) -> tuple[str, ...]:
    if span is None:
        return ()
    first, last = _range(words, ends, span)
    return tuple(word.key for word in words[first:last] if word.key)


def _labels(tokens: Sequence[Token], found: Sequence[Figure]) -> list[Figure]:
    """The numbers and ordinals that no mention holds."""
    taken = {index for figure in found for index in range(figure.first, figure.last)}
    labels = []
    for index, token in enumerate(tokens):
        if index in taken or (token.kind != "number" and token.folded not in _SPELT):
            continue
        following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
        ordinal = token.folded in ORDINAL_WORDS or following in ORDINAL_ENDINGS
        last = index + 1 + (following in ORDINAL_ENDINGS)
        labels.append(
            Figure(
                kind=FigureKind.LABEL,
                span=Span(start=token.span.start, end=tokens[last - 1].span.end),
                first=index,
                last=last,
                order=0,
                number=_number(token.folded),
                ordinal=ordinal,
                label="" if ordinal else _named_by(tokens, index),
            )
        )
    return labels


def _qualified(words: Sequence[Word], figure: Figure) -> Figure:
    """The figure with the word of comparison before it, where it was read without one ("below the 41st")."""
    quantity = figure.quantity
    if figure.kind is FigureKind.DATE or figure.label or (quantity is not None and quantity.explicit):
        return figure
    end = figure.first
    while end > 0 and words[end - 1].folded in ("the", "number", "no", "#", "$"):
        end -= 1
    table = COMPARING_RANKS if figure.ordinal else COMPARING
    for length in (2, 1):
        written = tuple(word.folded for word in words[max(end - length, 0) : end])
        if written in table:
            number = quantity.number if quantity is not None else figure.number or 0.0
            unit = quantity.unit if quantity is not None else None
            return replace(figure, quantity=make_quantity(Qualifier(table[written]), number, None, unit))
    return figure


def _number(folded: str) -> float | None:
    if folded in _SPELT:
        return _SPELT[folded]
    try:
        return float(folded.replace(",", ""))
    except ValueError:
        return None


def _named_by(tokens: Sequence[Token], index: int) -> str:
    """The word a number is part of a name with ("Chapter 3", "COVID-19", "season 2"); "" where it stands free."""
    while index > 0 and tokens[index - 1].text in _JOINTS:
        index -= 1
    before = tokens[index - 1] if index > 0 else None
    if before is None or before.kind != "word":
        return ""
    named = before.text[0].isupper() and before.folded not in GRAMMAR and index > 1
    return stem(before.folded) if named or before.folded in NUMBERED else ""


def _around(words: Sequence[Word], figure: Figure, order: int, taken: dict[int, int]) -> dict[str, float]:
    """The keys of the figure's sentence by how near they stand to it.

    What stands before the first figure of the sentence is the subject of all of them, and as near to each.
    """
    weights: dict[str, float] = {}
    _walk(words, figure.last, 1, order, taken, weights)
    _walk(words, figure.first - 1, -1, order, taken, weights)
    head = figure.first
    while head > 0 and words[head - 1].sentence == words[figure.first].sentence:
        head -= 1
    first = next((index for index in range(head, figure.first) if index in taken), None)
    if first is not None:
        _walk(words, first - 1, -1, taken[first], taken, weights)
    return weights


def _walk(
    words: Sequence[Word], index: int, step: int, order: int, taken: dict[int, int], weights: dict[str, float]
) -> None:
    sentence = words[index].sentence if 0 <= index < len(words) else -1
    clause = words[index].clause if 0 <= index < len(words) else -1
    weight = 1.0 if step == 1 else _BACKWARD
    while 0 <= index < len(words) and weight > _LEAST and words[index].sentence == sentence:
        word = words[index]
        if word.clause != clause:
            clause = word.clause
            weight *= _FADE_AT_CLAUSE
        if index in taken:
            if taken[index] != order:
                order = taken[index]
                weight *= _FADE_AT_FIGURE
        elif word.key:
            nearness = weight * (_NAMED if word.named else 1.0)
            weights[word.key] = max(weights.get(word.key, 0.0), nearness)
            weight *= _FADE
        else:
            weight *= _FADE_AT_MARK.get(word.folded, 1.0)
        index += step
