"""The quantities of a sentence: each figure with its qualifiers, its unit, what it counts and what it is a share of."""

from __future__ import annotations

import re
from functools import cache

from ...errors import ReadingError
from ...figures import make_dozens, make_quantity, open_ends
from ...language.en import counted as phrase_words
from ...language.en import label as label_words
from ...language.en import quantity as language
from ...model import Qualifier, Quantity, QuantityMention, Span
from ...units import POINT, YEAR
from .counted import find_counted
from .numeral import FigureKind, find_starts, parse_digits
from .phrase_table import PhraseTable, split_phrases
from .qualifier import combine, find_after, find_after_things, find_before
from .range import Joint, Range, find_range, is_changing, share_unit
from .score import Score, find_score
from .share import find_whole, is_part, is_total
from .split import Words, is_digits, is_word
from .term import OLDEST, Term, read_term

_AGES_AT_MOST = 12  # words of a list of ages
_AFTER_VALUE = 4  # words that may follow a value: what it counts


def find_quantities(text: str) -> tuple[QuantityMention, ...]:
    """Every quantity in `text`, in order: figures that count or measure, not labels, ordinals, years or dates."""
    return tuple(_find_all(Words(text), labels=True))


def parse_quantity(text: str) -> Quantity:
    """The one quantity that `text` is ("at least 4", "none", "2024"); anything more or less raises ReadingError."""
    return _parse_simple(text) or _parse_any(text)


def _parse_simple(text: str) -> Quantity | None:
    """A figure alone or after one qualifier, as most values are written: no word round it can change what it means."""
    found = _simple().fullmatch(text)
    if found is None:
        return None
    number = float(found[2].replace(",", ""))
    if found[1] is None:
        return make_quantity(Qualifier.EXACTLY, number, explicit=False)
    qualifier = _simple_qualifiers().get(found[1])
    return make_quantity(qualifier, number) if qualifier is not None else None


@cache
def _simple() -> re.Pattern[str]:
    return re.compile(r"(?:([a-z]+(?: [a-z]+)*) )?([0-9]{1,3}(?:,[0-9]{3})*)")


@cache
def _simple_qualifiers() -> dict[str, Qualifier]:
    return {
        " ".join(phrase.split()): Qualifier(name)
        for phrase, name in split_phrases(language.BEFORE)
        if phrase not in language.NOT_ALONE
    }


def _parse_any(text: str) -> Quantity:
    words = Words(text)
    mentions = _find_all(words, labels=True) or _find_all(words, labels=False)
    if len(mentions) != 1:
        found = "several figures" if mentions else "no figure"
        raise ReadingError(f"expected one quantity, such as 'at least 10' or 'none', but found {found} in {text!r}")
    left = _left_over(words, mentions[0])
    if left:
        raise ReadingError(f"expected one quantity, such as 'at least 10' or 'none', but {left!r} is no part of one")
    return mentions[0].quantity


def _find_all(words: Words, *, labels: bool) -> list[QuantityMention]:
    found: list[QuantityMention] = []
    after = 0
    for index in find_starts(words):
        if index < after:
            continue
        term = read_term(words, index, labels=labels)
        if isinstance(term, int):
            after = term
            continue
        score = find_score(words, term)
        if score is not None:
            found.extend(_score_mentions(words, score))
            after = score.after
            continue
        mention, after = _read_mention(words, term)
        while found and found[-1].span.end > mention.span.start:
            found.pop()  # "some" of "some million" was a qualifier
        found.append(mention)
    return found


def _left_over(words: Words, mention: QuantityMention) -> str:
    """The first word that is neither part of the quantity nor of what it counts."""
    following = 0
    for index, word in enumerate(words.lower):
        if mention.span.start <= words.start[index] < mention.span.end:
            continue
        before = words.start[index] < mention.span.start
        if before:
            if word not in language.BEFORE_VALUES and word not in language.FILLERS:
                return words.written(index)
            continue
        following += is_word(word)
        dated = word in label_words.MONTHS or word in label_words.TIME_WORDS
        if is_digits(word) or dated or following > _AFTER_VALUE or not (is_word(word) or word in "-.,\"'”’)"):
            return words.written(index)
    return ""


def _score_mentions(words: Words, score: Score) -> list[QuantityMention]:
    """Each side of a score in points; of a mark out of ten, the mark as a share of ten."""
    figures = [parse_digits(words.lower[side]) or (0, 1) for side in score.sides]
    numbers = [top / below for top, below in figures]
    if score.mark:
        whole = make_quantity(Qualifier.EXACTLY, numbers[1], explicit=False)
        quantity = make_quantity(Qualifier.EXACTLY, numbers[0], explicit=False)
        span = _span(words, score.sides[0], score.after)
        figure = _span(words, score.sides[0], score.sides[0] + 1)
        return [QuantityMention(span=span, figure=figure, quantity=quantity, whole=whole)]
    return [
        QuantityMention(
            span=_span(words, side, side + 1),
            figure=_span(words, side, side + 1),
            quantity=make_quantity(Qualifier.EXACTLY, number, unit=POINT, explicit=False),
        )
        for side, number in zip(score.sides, numbers, strict=True)
    ]


def _read_mention(words: Words, term: Term) -> tuple[QuantityMention, int]:
    """The mention that `term` begins, with all that stands around it, and the index to read on from."""
    if is_changing(words, term.first):
        term = share_unit(words, term)
    unit = term.unit
    qualifiers, first = find_before(words, term.first, unit=unit)
    between = words.at(first - 1) == language.BETWEEN
    changing = is_changing(words, first)
    found = find_range(words, term, between=between, changing=changing)
    after = term.after
    if found is not None:
        after, unit = found.after, found.unit
        first -= between or (words.at(first - 1) == language.FROM)
    if unit is None and term.number <= OLDEST and (aged := _find_age(words, first)):
        unit, first = YEAR, aged
    trailing = find_after(words, after)
    if trailing is not None:
        qualifiers, after = (*qualifiers, trailing[0]), trailing[1]
    whole = find_whole(words, after, term) if found is None else None
    part = whole is None and is_part(words, first, after)
    if whole is not None:
        after = whole[1]
    counted = _find_counted(words, after, term, unit if whole is None else None)
    end = counted[1] if counted else after
    total = is_total(words, first, end)
    late = find_after_things(words, end) if trailing is None and counted else None
    if late is not None:
        qualifiers = (*qualifiers, late[0])
    qualifier = combine(qualifiers)
    mention = QuantityMention(
        span=_span(words, first, late[1] if late else after),
        figure=_span(words, term.figure.first, term.figure.after),
        quantity=_ranged(found, qualifier, unit) if found else _qualified(term, qualifier, unit),
        counted=_span(words, *counted) if counted else None,
        whole=whole[0] if whole else None,
        part=part,
        total=total,
    )
    return mention, after


def _find_age(words: Words, first: int) -> int:
    """The index of "aged" before a bare figure, or of the figure after "at the age of"; 0 if no age is told."""
    if words.at(first - 1) in language.AGED:
        return first - 1
    at = first
    while words.at(at - 1) in language.JOIN_AGES and words.at(at - 2).isdecimal() and first - at < _AGES_AT_MOST:
        at -= 2
        if words.at(at - 1) in language.AGED:
            return first
    return first if _ages().find_before(words, first) else 0


@cache
def _ages() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.AGE_OF)


def _span(words: Words, first: int, after: int) -> Span:
    return Span(start=words.start[first], end=words.end[after - 1])


def _find_counted(words: Words, index: int, term: Term, unit: str | None) -> tuple[int, int] | None:
    """What the figure counts: "15 missiles", "a 15-member team", "dozens of the troops", "10 tons of wheat"."""
    if words.at(index) == "-" and words.touches(index - 1) and is_word(words.at(index + 1)):
        return None if unit or words.at(index + 1) in language.STRONG else (index + 1, index + 2)
    at = index
    if words.at(at) in language.MORE and words.at(at + 1) not in language.NOT_MORE and unit is None:
        at += 1
    if words.at(at) == "," and words.at(at + 1) == language.OF and term.figure.kind is FigureKind.VAGUE:
        at += 1  # "hundreds, if not thousands, of people"
    of = words.at(at) == language.OF
    if of and words.at(at + 1) in language.PARTITIVES:
        return None
    at += of
    if of or term.figure.kind in (FigureKind.SHARE, FigureKind.NONE):
        while words.at(at) in phrase_words.DETERMINERS:
            at += 1
    if unit is not None and not of and at == index:
        return None
    single = term.number == 1 and unit is None
    found = find_counted(words, at, single=single)
    if found is None and (unit is not None or term.figure.kind is FigureKind.NONE):
        return find_counted(words, at, single=True)
    return found


def _ranged(found: Range, qualifier: Qualifier | None, unit: str | None) -> Quantity:
    """A range; of "at least 10 to 15" the floor alone, of "up to 10 to 15" the ceiling."""
    if found.joint is Joint.PLAIN and qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return make_quantity(qualifier, found.low, unit=unit)
    if found.joint is Joint.PLAIN and qualifier in (Qualifier.AT_MOST, Qualifier.FEWER_THAN):
        return make_quantity(qualifier, found.high, unit=unit)
    quantity = make_quantity(Qualifier.BETWEEN, found.low, found.high, unit)
    if qualifier is Qualifier.MORE_THAN or found.joint is Joint.OPEN_CEILING:
        return open_ends(quantity, low=qualifier is Qualifier.MORE_THAN, high=found.joint is Joint.OPEN_CEILING)
    return quantity


def _qualified(term: Term, qualifier: Qualifier | None, unit: str | None) -> Quantity:
    figure = term.figure
    if figure.kind is FigureKind.VAGUE:
        if qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
            return make_quantity(qualifier, figure.number, unit=unit)
        if qualifier in (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER) and figure.high is not None:
            return make_quantity(qualifier, figure.high, unit=unit)
        return make_quantity(Qualifier.VAGUE, figure.number, figure.high, unit=unit)
    if qualifier is not None:
        return make_quantity(qualifier, term.number, unit=unit)
    if figure.kind is FigureKind.DOZENS and unit is None:
        return make_dozens(term.number)
    return make_quantity(Qualifier.EXACTLY, term.number, unit=unit, explicit=False)
