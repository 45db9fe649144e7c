"""A figure together with its unit: "$3bn", "40 percent", "five feet 10 inches", "minus 5 degrees"."""

from __future__ import annotations

from ...dataclass import dataclass, replace
from ...language.en import counted as phrase_words
from ...language.en import label as label_words
from ...language.en import number as number_words
from ...language.en import quantity as language
from ...language.en import units as unit_words
from ...units import PERCENT, TIMES, YEAR, convert
from .calendar import find_calendar_end
from .idiom import is_idiom
from .label import find_label_end
from .number_word import after_half, past_article
from .numeral import Figure, FigureKind, read_figure
from .phrase_table import PhraseTable
from .split import Words, is_word
from .unit import find_currency, find_unit

_OLD = PhraseTable((phrase, True) for phrase in language.OLD)
OLDEST = 120
_INCH = "in"
_SIGNED = frozenset({PERCENT, "percentage point", "degC", "degF", "degree"})


@dataclass(frozen=True, slots=True)
class Term:
    """A figure and its unit: the words `first` to `after` (excluded), with its sign and its currency's."""

    first: int
    after: int
    figure: Figure
    number: float
    unit: str | None


def read_term(words: Words, index: int, *, labels: bool = True) -> Term | int:
    """The figure at `index` with its unit, or the index to read on from where nothing there counts.

    Without `labels`, years and the like are read as figures too: for values, where a figure is all there can be.
    """
    figure = read_figure(words, index)
    if figure is None:
        return index + 1
    money = find_currency(words, figure.first)
    if money is None and (is_idiom(words, figure, alone=not labels) or _is_counting_idiom(words, figure)):
        return figure.after
    if money is None and labels and (end := _label_end(words, figure)):
        return end
    if money is not None:
        term = Term(money[1], figure.after, figure, figure.number, money[0])
    else:
        term = _with_unit(words, figure)
    return _signed(words, _with_age(words, _compounded(words, term)))


def _label_end(words: Words, figure: Figure) -> int:
    dated = find_calendar_end(words, figure) if figure.kind is FigureKind.DIGITS else 0
    return dated or find_label_end(words, figure)


def _is_counting_idiom(words: Words, figure: Figure) -> bool:
    """ "Double" without what it doubles."""
    return figure.kind is FigureKind.TIMES and words.at(figure.first - 1) in label_words.LABEL_NOUNS


def _with_unit(words: Words, figure: Figure) -> Term:
    after = figure.after
    if figure.kind is FigureKind.SHARE:
        return _share(words, figure)
    if figure.kind is FigureKind.TIMES:
        ratio = words.at(after) in number_words.RATIO_AFTER or words.at(figure.first) in number_words.FOLDS
        return Term(figure.first, after, figure, figure.number, TIMES if ratio else None)
    single = figure.number == 1 or figure.kind is FigureKind.NONE
    large = figure.scale >= 1000
    at = after
    if figure.kind in (FigureKind.VAGUE, FigureKind.DOZENS) or large:
        at += words.at(at) == language.OF
    digits = figure.kind is FigureKind.DIGITS
    found = find_unit(words, at, digits=digits, single=single, large=large)
    if found is None:
        return Term(figure.first, after, figure, figure.number, None)
    return Term(figure.first, found[1], figure, figure.number, found[0])


def _share(words: Words, figure: Figure) -> Term:
    """ "Half a mile" and "three quarters of an hour" are measures; any other fraction is a percentage."""
    at = past_article(words, figure.after)
    of_one = at > figure.after or not is_word(words.at(figure.first))
    found = find_unit(words, at, digits=False, single=True) if of_one else None
    if found is None:
        return Term(figure.first, figure.after, figure, figure.number, PERCENT)
    return Term(figure.first, found[1], figure, figure.number / 100, found[0])


def _compounded(words: Words, term: Term) -> Term:
    """With what follows it of the same kind: "five feet 10 inches", "two hours and 30 minutes", "a year and a half"."""
    if term.unit is not None and (half := after_half(words, term.after)):
        return replace(term, after=half, number=term.number + 0.5)
    smaller = unit_words.SMALLER.get(term.unit or "")
    if smaller is None:
        return term
    at = term.after
    joined = words.at(at) == "-" and words.touches(at - 1)
    at += joined or words.at(at) == language.AND
    figure = read_figure(words, at)
    if figure is None or figure.kind not in (FigureKind.DIGITS, FigureKind.WORDS):
        return term
    found = find_unit(words, figure.after, digits=figure.kind is FigureKind.DIGITS, single=figure.number == 1)
    if found is None and smaller == _INCH:  # "a 6-foot-4 forward", "6ft 2in"
        symbol = words.at(figure.after) == _INCH and words.touches(figure.after - 1)
        found = (smaller, figure.after + symbol) if joined or symbol else None
    if found is None or found[0] != smaller:
        return term
    added = convert(figure.number, smaller, term.unit or "") or 0.0
    return replace(term, after=found[1], number=term.number + added)


def _with_age(words: Words, term: Term) -> Term:
    """Years of age: "a 34-year-old", "34 years old", and "Ann Lee, 34, ..." in the way of the news."""
    if term.unit == YEAR:
        old = _OLD.find_at(words, term.after)
        return replace(term, after=old[1]) if old else term
    if term.unit is not None or term.figure.kind not in (FigureKind.DIGITS, FigureKind.WORDS) or term.number > OLDEST:
        return term
    at = term.first
    alone = term.figure.plain and term.after == at + 1
    if not alone or words.at(at - 1) != "," or words.at(term.after) not in (",", "."):
        return term
    named = words.capital(at - 2) and words.lower[at - 2] not in phrase_words.STOPS and _begins_name(words, at - 3)
    return replace(term, unit=YEAR) if named or words.at(at - 2) in language.PEOPLE else term


def _begins_name(words: Words, index: int) -> bool:
    """A name of two words, or one that begins its sentence, ends after the word at `index`."""
    word = words.at(index)
    return not word or word in ".:;?!" or (words.capital(index) and word not in phrase_words.STOPS)


def _signed(words: Words, term: Term) -> Term:
    """Negative after "minus", or after a hyphen that touches the figure alone where its unit takes a sign."""
    before = words.at(term.first - 1)
    hyphen = before == "-" and words.touches(term.first - 1) and not words.touches(term.first - 2)
    if term.figure.kind not in (FigureKind.DIGITS, FigureKind.WORDS):
        return term
    if before in number_words.MINUS or (hyphen and (term.unit in _SIGNED or term.first < term.figure.first)):
        return replace(term, first=term.first - 1, number=-term.number)
    return term
