"""Words that look like figures and count nothing where they stand: "one another", "no doubt", "many" after "how"."""

from __future__ import annotations

from ...language.en import counted as phrase_words
from ...language.en import label as label_words
from ...language.en import number as number_words
from ...language.en import quantity as language
from ...language.en.units import CURRENCY_SIGNS
from .counted import find_counted
from .numeral import Figure, FigureKind
from .split import Words, is_digits, is_word

_REACH = 5  # words after "one of" among which a superlative shows that it counts nothing


def is_idiom(words: Words, figure: Figure, *, alone: bool) -> bool:
    """The figure is one in name only, or what a rate is per ("five deaths per 1,000").

    As a value a vague word may stand `alone`; in a sentence most need what they count.
    """
    first, after = figure.first, figure.after
    if words.at(first - 1) == language.PER:
        return True
    hyphen = words.at(after) == "-" and words.touches(after - 1) and words.touches(after)
    if hyphen and words.at(after + 1) in label_words.HYPHEN_IDIOMS:
        return True
    match figure.kind:
        case FigureKind.NONE:
            return _nothing_is_idiom(words, first, after)
        case FigureKind.VAGUE:
            return _vague_is_idiom(words, first, after, alone=alone)
        case FigureKind.TIMES:
            return words.at(first) in number_words.MULTIPLES and words.at(after) not in number_words.RATIO_AFTER
        case FigureKind.WORDS if words.at(first) == number_words.ONE and after == first + 1:
            return _one_is_idiom(words, first)
        case FigureKind.WORDS if figure.number == 0:
            return (
                words.at(first - 1) in language.NOT_ZERO_BEFORE or words.at(after).strip("-") in language.NOT_ZERO_AFTER
            )
        case FigureKind.WORDS if words.at(first) in number_words.SCALES:
            return words.capital(first) and first > 0
        case FigureKind.SHARE if words.at(after - 1) == number_words.HALF:
            at = first - (words.at(first - 1) == "-") - 1
            return words.at(at) in number_words.NOT_HALF_BEFORE or words.at(after) in number_words.NOT_HALF_AFTER
        case FigureKind.DOZENS if words.at(after - 1) == number_words.SCORE:
            return not _is_twenty(words, after)
        case _:
            return False


def _nothing_is_idiom(words: Words, first: int, after: int) -> bool:
    phrase = " ".join(words.lower[first:after])
    following = words.at(after)
    if following in language.NOT_NONE or phrase not in language.NO:
        return following in language.NOT_NONE
    if following in language.NO_IDIOMS or not is_word(following) or following in label_words.MONTHS:
        return True
    plural = find_counted(words, after, single=False)
    if plural is not None:
        return words.lower[plural[1] - 1] in language.NO_IDIOMS
    single = find_counted(words, after, single=True)
    return phrase == language.PLAIN_NO and (single is None or words.at(single[1]) not in language.AUXILIARIES)


def _vague_is_idiom(words: Words, first: int, after: int, *, alone: bool) -> bool:
    phrase = " ".join(words.lower[first:after])
    before, following = words.at(first - 1), words.at(after)
    if phrase in language.ALSO_QUALIFIERS and _starts_number(words, after):
        return True
    if phrase == language.MANY and following in number_words.ARTICLES:
        return True
    if phrase == language.MANY and before in language.NOT_MANY:
        return True
    if phrase == language.SCORES:
        plural = following == language.OF and find_counted(words, after + 1, single=False) is not None
        return not plural or before in language.NOT_FIGURES_OF
    if phrase in language.BEFORE_PLURALS and not alone:
        at = after + (following == language.OF)
        at += words.at(at) in phrase_words.DETERMINERS
        return find_counted(words, at, single=False) is None and following not in phrase_words.VERBS_AFTER
    return False


def _starts_number(words: Words, index: int) -> bool:
    """A number that "some" or "many" qualifies: "some thirty ships", "some $5", "as many as 30"."""
    word = words.at(index)
    number = word in number_words.ONES or word in number_words.TENS or word in number_words.ARTICLES
    return number or is_digits(word) or word in CURRENCY_SIGNS or word == number_words.HALF


def _one_is_idiom(words: Words, first: int) -> bool:
    before, following = words.at(first - 1), words.at(first + 1)
    if words.touches(first) and following == "-":
        return words.at(first + 2) not in language.ONE_HYPHEN
    if before in language.ONE_BY and words.at(first - 2) == number_words.ONE:
        return True
    if before in language.NOT_ONE_BEFORE or following in language.NOT_ONE_AFTER:
        return True
    if following == language.OF:
        further = words.lower[first + 2 : first + 2 + _REACH]
        superlative = any(word in language.SUPERLATIVES or word.endswith(language.SUPERLATIVE) for word in further)
        return superlative or before in language.COPULAS
    return before in language.COPULAS and not is_word(following)


def _is_twenty(words: Words, after: int) -> bool:
    """ "A score of ships", not "a score of 84" or "a score of her own"."""
    return words.at(after) == language.OF and find_counted(words, after + 1, single=False) is not None
