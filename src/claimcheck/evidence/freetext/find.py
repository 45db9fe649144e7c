"""The figures of a text: what the readers found, and the numbers that are left."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ...dataclass import replace
from ...figures import make_quantity
from ...language.en.date import CARDINAL_WORDS, ORDINAL_ENDINGS, ORDINAL_WORDS
from ...language.en.freetext import (
    AGE,
    COMPARING,
    COMPARING_AGES,
    COMPARING_RANKS,
    CONDITIONS,
    GRAMMAR,
    NUMBERED,
    OVER,
    RANGE_JOINTS,
    RANK_SIGNS,
    SCALES,
    SPREAD,
    WEAK_ONES,
)
from ...model import DateMention, Qualifier, QuantityMention, Span, TimeSpan
from ...text import Token, stem
from .figure import Figure, FigureKind, Word

_JOINTS = frozenset(("-", "\u2013", "\u2010", "#", "."))
_QUOTES = frozenset(('"', "'", "`", "\u201c", "\u201d", "\u2018", "\u2019"))
_SPELT = {word: float(value) for word, value in (CARDINAL_WORDS | ORDINAL_WORDS).items() if word not in ("a", "an")}
_TITLE = '"'
_SKIPPED = (RANK_SIGNS - {"top"}) | {"the", "$"}
MOST = 60  # figures of one text that are compared; a text with more is a table, not a sentence


def find_figures(
    text: str,
    tokens: Sequence[Token],
    words: Sequence[Word],
    quantities: Sequence[QuantityMention],
    dates: Sequence[DateMention],
) -> list[Figure]:
    """In the order of the text."""
    quantities, dates = quantities[:MOST], dates[:MOST]
    ends = [word.span.end for word in words]
    found = _dates(words, ends, quantities, dates)
    found += _quantities(text, words, ends, quantities, found)
    found += _labels(tokens, found)
    found = sorted((_qualified(words, figure) for figure in found), key=lambda figure: figure.first)
    return _inherit(found)[:MOST]


def _dates(
    words: Sequence[Word], ends: list[int], quantities: Sequence[QuantityMention], dates: Sequence[DateMention]
) -> list[Figure]:
    bounded = [mention.span for mention in quantities if mention.quantity.explicit]
    found = []
    for mention in dates:
        span = mention.span
        if isinstance(mention.value, TimeSpan):
            first, last = _range(words, ends, span)
            kind, role = FigureKind.TIME, mention.role
            found.append(Figure(kind=kind, span=span, first=first, last=last, time=mention.value, role=role))
            continue
        if mention.role == "on" and any(one.start < span.start and span.end <= one.end for one in bounded):
            continue  # "more than 2006"
        first, last = _range(words, ends, span)
        if words[first - 1].folded in _QUOTES and words[min(last, len(words) - 1)].folded in _QUOTES and first:
            continue  # a title
        inner = words[first + 1 : last - 1]
        year = _bare_year(words, first, last)
        if year is not None and last - first == 1 and first and words[first - 1].named:
            found.append(_named_year(words, span, first, year))
            continue
        found.append(
            Figure(
                kind=FigureKind.DATE,
                span=span,
                first=first,
                last=last,
                date=mention.value,
                role=mention.role,
                stretch=any(word.folded in RANGE_JOINTS for word in inner),
                number=year,
            )
        )
    return found


def _named_year(words: Sequence[Word], span: Span, first: int, year: float) -> Figure:
    """The year in a name ("Euro 2016")."""
    return Figure(
        kind=FigureKind.LABEL, span=span, first=first, last=first + 1, number=year, label=words[first - 1].key
    )


def _bare_year(words: Sequence[Word], first: int, last: int) -> float | None:
    """The number a date is written as, where that is all it is ("1979")."""
    written = words[last - 1].folded
    return float(written) if last - first <= 2 and written.isdecimal() and len(written) == 4 else None


def _quantities(
    text: str, words: Sequence[Word], ends: list[int], quantities: Sequence[QuantityMention], dates: Sequence[Figure]
) -> list[Figure]:
    found = []
    for mention in quantities:
        if any(date.span.start < mention.figure.end and mention.figure.start < date.span.end for date in dates):
            continue
        first, last = _range(words, ends, mention.span)
        quantity, counted = mention.quantity, _keys_in(words, ends, mention.counted)
        spread = first > 0 and words[first - 1].folded in SPREAD and words[first].folded == OVER
        if spread and words[last - 1].span.start == mention.figure.start and last - first == 2:
            quantity = make_quantity(Qualifier.EXACTLY, quantity.number, None, quantity.unit, False)
        one = mention.figure.cut(text).lower() in WEAK_ONES
        ranked = first > 0 and words[first - 1].folded in RANK_SIGNS and quantity.unit is None
        if mention.whole is not None and counted and (quantity.unit == "percent" or mention.whole.number not in SCALES):
            # "6 percent of 100 critics" says how many critics there were too
            found.append(
                Figure(
                    kind=FigureKind.QUANTITY,
                    span=mention.span,
                    first=first,
                    last=last,
                    quantity=mention.whole,
                    counted=counted,
                )
            )
        found.append(
            Figure(
                kind=FigureKind.LABEL if ranked else FigureKind.QUANTITY,
                span=mention.span,
                first=first,
                last=last,
                quantity=None if ranked else quantity,
                number=quantity.number if ranked else None,
                ordinal=ranked,
                whole=mention.whole,
                counted=counted,
                weak=quantity.qualifier is Qualifier.VAGUE or one,
                condition=bool(counted) and first > 0 and words[first - 1].folded in CONDITIONS,
            )
        )
    return found


def _range(words: Sequence[Word], ends: list[int], span: Span) -> tuple[int, int]:
    """The words that `span` touches, the last excluded."""
    first = min(bisect_left(ends, span.start + 1), len(words) - 1)
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
    labels: list[Figure] = []
    for index, token in enumerate(tokens):
        if len(labels) == MOST:
            break
        if index in taken or (token.kind != "number" and token.folded not in _SPELT):
            continue
        following = tokens[index + 1].folded if index + 1 < len(tokens) else ""
        if following == "/" and (score := _score(tokens, index)) is not None:
            labels.append(score)
            taken.add(index + 2)
            continue
        ranked = index > 0 and tokens[index - 1].folded in RANK_SIGNS
        ordinal = ranked or token.folded in ORDINAL_WORDS or following in ORDINAL_ENDINGS
        last = index + 1 + (following in ORDINAL_ENDINGS)
        tens = _tens(tokens, index) if token.folded in ORDINAL_WORDS else 0.0
        labels.append(
            Figure(
                kind=FigureKind.LABEL,
                span=Span(start=token.span.start, end=tokens[last - 1].span.end),
                first=index,
                last=last,
                number=tens + (_number(token.folded) or 0.0) if tens else _number(token.folded),
                ordinal=ordinal,
                label="" if ordinal else _named_by(tokens, index) or _names(tokens, index),
                weak=token.folded in WEAK_ONES,
            )
        )
    return labels


def _tens(tokens: Sequence[Token], index: int) -> float:
    """The tens before an ordinal ("thirty-sixth")."""
    before = index - 1
    while before >= 0 and tokens[before].text in _JOINTS:
        before -= 1
    number = _SPELT.get(tokens[before].folded, 0.0) if before >= 0 else 0.0
    return number if number >= 20 and number % 10 == 0 else 0.0


def _score(tokens: Sequence[Token], index: int) -> Figure | None:
    """A score out of ten or a hundred ("84/100")."""
    last = index + 3
    if last > len(tokens) or tokens[index + 2].folded not in ("10", "100"):
        return None
    number, whole = _number(tokens[index].folded), _number(tokens[index + 2].folded)
    if number is None or whole is None:
        return None
    return Figure(
        kind=FigureKind.QUANTITY,
        span=Span(start=tokens[index].span.start, end=tokens[last - 1].span.end),
        first=index,
        last=last,
        quantity=make_quantity(Qualifier.EXACTLY, number, None, None, False),
        whole=make_quantity(Qualifier.EXACTLY, whole, None, None, False),
    )


def _number(folded: str) -> float | None:
    if folded in _SPELT:
        return _SPELT[folded]
    try:
        return float(folded.replace(",", ""))
    except ValueError:
        return None


def _named_by(tokens: Sequence[Token], index: int) -> str:
    """The word a number is part of a name with ("Chapter 3", "COVID-19", "season 2"), or ""."""
    number = tokens[index]
    while index > 0 and tokens[index - 1].text in _JOINTS:
        index -= 1
    before = tokens[index - 1] if index > 0 else None
    if before is None or before.kind not in ("word", "abbreviation"):
        return ""
    glued = before.span.end == number.span.start
    named = before.text[0].isupper() and before.folded not in GRAMMAR and index > 1
    return stem(before.folded) if glued or named or before.folded in NUMBERED else ""


def _names(tokens: Sequence[Token], index: int) -> str:
    """The capitalised word after a number at the head of a name ("10 Downing Street"); a quotation mark for a title."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and after.text in _QUOTES and index > 0 and tokens[index - 1].text in _QUOTES:
        return _TITLE
    if after is None or after.kind != "word" or not after.text[0].isupper() or len(tokens[index].text) > 3:
        return ""
    return stem(after.folded)


def _qualified(words: Sequence[Word], figure: Figure) -> Figure:
    """The figure with the word of comparison before it, where it was read without one ("below the 41st")."""
    quantity = figure.quantity
    if figure.kind is FigureKind.DATE or figure.label or (quantity is not None and quantity.explicit):
        return figure
    end = figure.first
    while end > 0 and words[end - 1].folded in _SKIPPED:
        end -= 1
    aged = (
        quantity is not None
        and quantity.unit == "year"
        and any(word.folded == AGE for word in words[max(end - 2, 0) : figure.last])
    )
    while aged and end > 0 and words[end - 1].folded in (AGE, "of", "the"):
        end -= 1
    table = COMPARING_AGES if aged else COMPARING_RANKS if figure.ordinal else COMPARING
    for length in (2, 1):
        written = tuple(word.folded for word in words[max(end - length, 0) : end])
        if written in table:
            number = quantity.number if quantity is not None else figure.number or 0.0
            unit = quantity.unit if quantity is not None else None
            return replace(figure, quantity=make_quantity(Qualifier(table[written]), number, None, unit))
    return figure


def _inherit(found: Sequence[Figure]) -> list[Figure]:
    """A bare figure after one that counts something counts the same ("696 cases, of which 304 were in the north")."""
    figures: list[Figure] = []
    before: Figure | None = None
    for figure in found:
        bare = (
            figure.quantity is not None
            and figure.quantity.unit is None
            and figure.whole is None
            and not (figure.weak or figure.ordinal)
        )
        if bare and figure.counted:
            before = figure
        elif bare and before is not None:
            figure = replace(figure, counted=before.counted, part=True)
        figures.append(figure)
    return figures
