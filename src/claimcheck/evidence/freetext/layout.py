"""Laying a text out: words get their keys, figures their surroundings."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from ...language.en.date import CARDINAL_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS
from ...language.en.freetext import GRAMMAR
from ...language.en.synonym import GROUPS
from ...model import DateMention, DateSpan, QuantityMention, Span, TimeSpan
from ...text import Token, stem, tokenize
from .figure import Figure, FigureKind, FreeText, Word

# How much a word near a figure tells of it falls by this from one content word to the next, and by more across
# another figure or a mark that parts clauses. House.
_FADE = 0.8
_FADE_AT_FIGURE = 0.5
_FADE_AT_MARK = {",": 0.8, ";": 0.3, ":": 0.8, "(": 0.8, ")": 0.8}
_BACKWARD = 0.9
_LEAST = 0.1
_NUMBER_WORDS = {word: float(value) for word, value in CARDINAL_WORDS.items() if word not in ("a", "an")}


def lay_out(text: str, quantities: Sequence[QuantityMention], dates: Sequence[DateMention]) -> FreeText:
    """The text with its figures: the mentions, and every number that is in none of them."""
    tokens = tokenize(text)
    words = _words(tokens)
    ends = [token.span.end for token in tokens]
    found = _mentioned(words, ends, quantities, dates)
    found += _labels(tokens, found)
    found.sort(key=lambda figure: figure.first)
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


def _words(tokens: Sequence[Token]) -> tuple[Word, ...]:
    words = []
    sentence, opens = 0, True
    for index, token in enumerate(tokens):
        capital = token.kind in ("word", "abbreviation") and token.text[0].isupper()
        if capital and opens:
            following = tokens[index + 1].text if index + 1 < len(tokens) else ""
            capital = token.text.isupper() and len(token.text) > 1 or following[:1].isupper()
        words.append(
            Word(
                key_of(token.folded) if token.kind in ("word", "abbreviation") else "",
                token.folded,
                token.span,
                sentence,
                capital,
            )
        )
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
    words: Sequence[Word], ends: list[int], quantities: Sequence[QuantityMention], dates: Sequence[DateMention]
) -> list[Figure]:
    found: list[Figure] = []
    for date in dates:
        if isinstance(date.value, TimeSpan):
            continue
        found.append(_figure(FigureKind.DATE, ends, words, date.span, date=date.value, role=date.role))
    covered = [figure.span for figure in found]
    for mention in quantities:
        if any(span.start < mention.figure.end and mention.figure.start < span.end for span in covered):
            continue
        counted = _keys_in(words, ends, mention.counted)
        found.append(
            replace(
                _figure(FigureKind.QUANTITY, ends, words, mention.span),
                quantity=mention.quantity,
                whole=mention.whole,
                counted=counted,
            )
        )
    return found


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
        if index in taken:
            continue
        following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
        number, last, ordinal = _label(token, following, index)
        if number is None:
            continue
        span = Span(start=token.span.start, end=tokens[last - 1].span.end)
        labels.append(
            Figure(
                kind=FigureKind.LABEL, span=span, first=index, last=last, order=0, number=number, ordinal=ordinal
            )
        )
    return labels


def _label(token: Token, following: str, index: int) -> tuple[float | None, int, bool]:
    if token.kind == "number":
        ordinal = following in ORDINAL_ENDINGS
        try:
            number = float(token.folded.replace(",", ""))
        except ValueError:
            return None, index, False
        return number, index + 1 + ordinal, ordinal
    if token.folded in ORDINAL_WORDS:
        return float(ORDINAL_WORDS[token.folded]), index + 1, True
    if token.folded in _NUMBER_WORDS:
        return _NUMBER_WORDS[token.folded], index + 1, False
    return None, index, False


def _around(words: Sequence[Word], figure: Figure, order: int, taken: dict[int, int]) -> dict[str, float]:
    """The keys of the figure's sentence by how near they stand to it."""
    weights: dict[str, float] = {}
    for step in (1, -1):
        index = figure.last if step == 1 else figure.first - 1
        weight = 1.0 if step == 1 else _BACKWARD
        other = order
        while 0 <= index < len(words) and weight > _LEAST:
            word = words[index]
            if word.sentence != words[figure.first].sentence:
                break
            if index in taken:
                if taken[index] != other:
                    other = taken[index]
                    weight *= _FADE_AT_FIGURE
            elif word.key:
                weights[word.key] = max(weights.get(word.key, 0.0), weight)
                weight *= _FADE
            else:
                weight *= _FADE_AT_MARK.get(word.folded, 1.0)
            index += step
    return weights
