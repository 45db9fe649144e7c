"""Figures that are labels: parts of names, types and codes, ordinals, calibres."""

from __future__ import annotations

from ...language.en import counted as phrase_words
from ...language.en import label as language
from ...language.en import number as number_words
from ...language.en import quantity as figure_words
from ...units import measured
from .counted import find_counted
from .numeral import Figure, FigureKind
from .qualifier import qualifier_endings
from .split import Words, is_digits, is_word
from .unit import find_currency, find_unit

_HYPHENS = ("-", "‑", "–")
_CODE_MARKS = frozenset("#№@^_'.:/\\=&")
_SENTENCE_STARTS = frozenset(".:;!?\"'“‘(—")
_TIMES_SIGNS = frozenset("x×*")
_TITLED = ("time", "length")  # kinds of unit in the titles of books and films
_SYMBOL_AT_MOST = 3
_NEIGHBOURS = 8


def find_label_end(words: Words, figure: Figure) -> int:
    """The index after the label that `figure` belongs to; 0 where it belongs to none."""
    if figure.kind is FigureKind.DIGITS:
        return (
            _joined_end(words, figure)
            or _named_end(words, figure)
            or _calibre_end(words, figure)
            or _leading_end(words, figure)
        )
    if figure.kind is FigureKind.WORDS:
        return _ordinal_end(words, figure) or _titled_end(words, figure)
    return 0


def _joined_end(words: Words, figure: Figure) -> int:
    """Part of a longer token: "G7", "F-16", "Covid-19", "10th", "1990s", "4x4", "#1", "9/11"."""
    first, after = figure.first, figure.after
    before, following = words.at(first - 1), words.at(after)
    if words.touches(first - 1):
        joined = is_word(before) and not find_currency(words, first)
        hyphened = before in _HYPHENS and words.touches(first - 2) and is_word(words.at(first - 2))
        if before in _CODE_MARKS or joined or (hyphened and not _is_figure_word(words.at(first - 2))):
            return _past_joined(words, after)
    if following in _TIMES_SIGNS and is_digits(words.at(after + 1)):
        return _past_product(words, after)
    if not words.touches(after - 1):
        return 0
    if following in language.ORDINAL_ENDINGS or following in ("s", "'", "^", "_", "×", "=", "@"):
        return _past_joined(words, after + 1)
    if following == "/" and words.touches(after) and not is_digits(words.at(after + 1)):
        return _past_joined(words, after + 1)
    if is_word(following) and not _may_touch(words, after):
        return _past_joined(words, after)
    return 0


def _is_figure_word(word: str) -> bool:
    """ "sub-10" and "two-3" are figures still."""
    return (
        word in number_words.ONES
        or word in language.HYPHEN_MEASURES
        or word in (figure_words.TO, figure_words.OF)
        or word in number_words.ARTICLES
    )


def _may_touch(words: Words, index: int) -> bool:
    """Letters that go with the digits they touch: a unit, "ish"."""
    unit = find_unit(words, index, digits=True, single=True)
    run_on = len(words.at(index)) > 2 and words.at(index) in phrase_words.STOPS  # a blank is missing: "151,000and"
    return run_on or (unit is not None and unit[1] > index) or words.at(index) in figure_words.TOUCHING


def _past_joined(words: Words, index: int) -> int:
    """Past all that touches ("F-16s", "A320-200")."""
    at = index
    while at < len(words) and words.touches(at - 1):
        if not words.lower[at][0].isalnum() and not (words.lower[at] in "-–/._@" and words.touches(at)):
            break
        at += 1
    return at


def _past_product(words: Words, index: int) -> int:
    """Past measurements side by side: "22 x 22", "3 × 10^5"."""
    at = index
    while words.at(at) in _TIMES_SIGNS and is_digits(words.at(at + 1)):
        at = _past_joined(words, at + 2)
        at += 2 * (words.at(at) == "^" and is_digits(words.at(at + 1)))
    return at


def _named_end(words: Words, figure: Figure) -> int:
    """Digits after the noun or name they belong to: "Flight 93", "page 12", "No. 10", "Boeing 747"."""
    first, after = figure.first, figure.after
    if after != first + 1 or "," in words.lower[first] or words.at(after) == "/":
        return 0
    before = first - 1
    if words.at(before) == "." and words.at(before - 1) in language.DOTTED:
        return after
    word = words.at(before)
    if word in language.CALLED and words.lower[first] == "911":
        return after
    if word in language.LABEL_NOUNS or (word in language.TEMPORAL_NOUNS and not _counts(words, after)):
        return _past_list(words, after) if word.endswith("s") else after
    named = words.written(before) != word
    return after if figure.plain and named and _is_name(words, before, after) else 0


def _past_list(words: Words, index: int) -> int:
    """Past the rest of "Articles 5 and 6", "pages 12-14"."""
    at = index
    while words.at(at) in language.JOIN_LABELS and words.at(at + 1).isdecimal() and not _counts(words, at + 2):
        at += 2
    return at


def _counts(words: Words, index: int) -> bool:
    return find_counted(words, index, single=False) is not None


def _is_name(words: Words, index: int, after: int) -> bool:
    """The capitalised word at `index` carries the figure at `after - 1` in its name."""
    word = words.lower[index]
    if word in phrase_words.STOPS or word in qualifier_endings() or word in language.WEEKDAYS:
        return False
    if find_unit(words, after, digits=True, single=False) or words.at(after) in language.NOT_AFTER_NAMES:
        return False
    if word in figure_words.FILLERS or word in language.MONTHS or word in phrase_words.PLURALS:
        return False
    counts = _counts(words, after) or words.at(after) in phrase_words.STOPS
    if words.lower[index].endswith("'s"):
        return False
    if words.at(index - 1) in language.LOCATIVES:
        return not counts
    if index == 0 or words.at(index - 1) in _SENTENCE_STARTS:
        return not counts and not word.endswith(language.VERB_ENDINGS)
    return True


def _leading_end(words: Words, figure: Figure) -> int:
    """Digits that begin a name: "10 Downing Street", "50 Cent", the film "127 Hours"."""
    after = figure.after
    following = words.lower[after] if after < len(words) else ""
    written = words.written(after)
    if (
        not figure.plain
        or figure.number == 1
        or not words.capital(after)
        or (written.isupper() and following not in language.MODEL_NAMES)
        or words.touches(after - 1)
    ):
        return 0
    if following.endswith(language.DEMONYM_ENDINGS):
        return 0
    if following in language.MODEL_NAMES:
        return after + 1
    if following in language.WEEKDAYS or following in phrase_words.STOPS or _is_headline(words, figure.first):
        return 0
    if unit := find_unit(words, after, digits=True, single=True):
        return after + 1 if measured(unit[0]) in _TITLED and len(following) > _SYMBOL_AT_MOST else 0
    return 0 if _counts(words, after) else after


def _calibre_end(words: Words, figure: Figure) -> int:
    """A calibre: millimetres of a weapon or a film ("107mm rockets")."""
    found = find_unit(words, figure.after, digits=True, single=True)
    if found is None or found[0] != language.CALIBRE_UNIT:
        return 0
    return found[1] if words.at(found[1]) in language.CALIBRES or words.at(found[1] + 1) in language.CALIBRES else 0


def _ordinal_end(words: Words, figure: Figure) -> int:
    """A place in a row ("twenty-third", "hundred and first"), or a year in words ("nineteen eighty-four")."""
    at = figure.after
    joined = words.at(at) == figure_words.AND or (words.at(at) == "-" and words.touches(at))
    tens = figure.number >= 20 and figure.number % 10 == 0
    if tens and words.at(at + joined) in language.ORDINALS:
        return at + joined + 1
    following = words.at(figure.after)
    if 13 <= figure.number <= 20 and (following in number_words.TENS or following in number_words.TEENS):
        return figure.after + 1 + 2 * (words.at(figure.after + 1) == "-")
    return 0


def _titled_end(words: Words, figure: Figure) -> int:
    """Number words in a name: "Article Five", "Formula One", "Three Mile Island"."""
    first = figure.first
    before = words.at(first - 1)
    if before == "-" and words.touches(first - 1) and words.touches(first - 2) and is_word(words.at(first - 2)):
        return 0 if _is_figure_word(words.at(first - 2)) else figure.after
    if before in language.LABEL_NOUNS and not _counts(words, figure.after):
        return figure.after
    if before in language.TEMPORAL_NOUNS and words.capital(first - 1) and not _counts(words, figure.after):
        return figure.after
    if not words.capital(first) or before == "-" or _is_headline(words, first):
        return 0
    if first > 0 and before not in _SENTENCE_STARTS:
        return figure.after
    named = words.capital(figure.after) and figure.number > 1
    return figure.after if named and not _counts(words, figure.after) else 0


def _is_headline(words: Words, index: int) -> bool:
    """Nearly every long word nearby is capitalised, so that capitals say nothing."""
    nearby = range(max(index - _NEIGHBOURS, 0), min(index + _NEIGHBOURS, len(words)))
    long_words = [at for at in nearby if len(words.lower[at]) > 3 and is_word(words.lower[at])]
    return len(long_words) > 3 and sum(map(words.capital, long_words)) > 0.75 * len(long_words)
