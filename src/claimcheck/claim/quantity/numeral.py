"""The figure that starts at a word: digits, number words, fractions, vague words, words for nothing."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from ...dataclass import dataclass
from ...figures import LARGEST
from ...language.en import number as number_words
from ...language.en import quantity as language
from ...language.en.units import CURRENCY_SIGNS
from .number_word import WordNumber, after_half, read_fraction, read_fraction_of_scale, read_number_words
from .phrase_table import PhraseTable
from .split import Words, is_digits, is_word

_DIGITS_AT_MOST = 24  # longer runs of digits are codes, and Python refuses to read the very longest
_THIN_SPACES = str.maketrans("", "", "\u2009\u202f\u00a0")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SMALL_FRACTIONS = {
    "½": (1, 2),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
_LARGEST_POWER = 15


class FigureKind(StrEnum):
    DIGITS = "digits"
    WORDS = "words"
    SHARE = "share"  # "two thirds": the number is a percentage
    DOZENS = "dozens"
    TIMES = "times"  # "twice", "double"
    VAGUE = "vague"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the words `first` to `after` (excluded). `high` is the far end of a vague one, None if it has none.

    `plain` digits could as well be a year or a label. `scale` is the size of the word it ends in ("3bn": a billion),
    which a range shares between its ends.
    """

    first: int
    after: int
    number: float
    kind: FigureKind
    high: float | None = None
    plain: bool = False
    scale: int = 1


def find_starts(words: Words) -> list[int]:
    """The words where a figure may start: a quick pass over the rest."""
    starts = _starts()
    return [
        at
        for at, word in enumerate(words.lower)
        if word in starts or word[0].isdigit() or (word[0] == "." and is_digits(word))
    ]


def read_figure(words: Words, index: int) -> Figure | None:
    """The longest figure that starts at `index`; whether it counts anything there is not decided here."""
    word = words.at(index)
    if is_digits(word):
        return _read_digits(words, index)
    if word in _SMALL_FRACTIONS:
        top, below = _SMALL_FRACTIONS[word]
        return _figure(index, index + 1, 100 * top, below, FigureKind.SHARE)
    often = number_words.FREQUENCIES.get(word) or number_words.MULTIPLES.get(word) or number_words.FOLDS.get(word)
    if often:
        return Figure(index, index + 1, float(often), FigureKind.TIMES)
    if word in number_words.ARTICLES and after_half(words, index + 2):
        return Figure(index, index + 1, 1.0, FigureKind.WORDS)
    return _read_vague(words, index) or _read_in_words(words, index)


def parse_digits(word: str) -> tuple[int, int] | None:
    """Numerator and denominator of "3,000", "1.5", "12 500" (thin spaces) or "1,50,000", else None."""
    word = word.translate(_THIN_SPACES)
    whole, dot, decimals = word.partition(".")
    if len(word) > _DIGITS_AT_MOST or (dot and not decimals) or not (whole.replace(",", "") + decimals).isdecimal():
        return None
    first, *groups = whole.split(",")
    if groups and (
        not 1 <= len(first) <= 3 or len(groups[-1]) != 3 or any(len(group) not in (2, 3) for group in groups)
    ):
        return None
    return int(first + "".join(groups) + decimals), 10 ** len(decimals)


@cache
def _starts() -> frozenset[str]:
    return frozenset(
        {
            *number_words.ONES,
            *number_words.TENS,
            *number_words.FRACTIONS,
            *number_words.SCALES,
            *number_words.DOZENS,
            number_words.HUNDRED,
        }
        | {
            *number_words.ARTICLES,
            *number_words.FREQUENCIES,
            *number_words.MULTIPLES,
            *number_words.FOLDS,
            *_SMALL_FRACTIONS,
        }
        | _vague_phrases().first_words()
    )


def _figure(
    first: int, after: int, top: int, below: int, kind: FigureKind, *, plain: bool = False, scale: int = 1
) -> Figure | None:
    """The figure `top` / `below`, exact to the last bit; None beyond what floats hold."""
    if top > LARGEST * below:
        return None
    return Figure(first, after, top / below, kind, plain=plain, scale=scale)


def _read_digits(words: Words, index: int) -> Figure | None:
    parsed = parse_digits(words.lower[index])
    if parsed is None:
        return None
    top, below = parsed
    plain = words.lower[index].isdecimal()
    after = index + 1
    if plain and top == 10 and (power := _read_power(words, after)):
        return Figure(index, power[1], float(10 ** power[0]), FigureKind.DIGITS)
    if plain and len(words.lower[index]) <= 3 and words.lower[index][0] != "0":
        while after - index < 5 and _is_group(words, after):
            top, after = top * 1000 + int(words.lower[after]), after + 1
    if below == 1:
        top, below, after = _add_fraction(words, top, after)
    if words.at(after) == number_words.DOZEN:
        return _figure(index, after + 1, top * 12, below, FigureKind.DOZENS)
    scale, after = _read_scale(words, index, after)
    return _figure(index, after, top * scale, below, FigureKind.DIGITS, plain=plain and after == index + 1, scale=scale)


def _is_group(words: Words, index: int) -> bool:
    """Three digits by themselves, one blank after the last word: the next thousands of "10 000"."""
    word = words.at(index)
    if len(word) != 3 or not word.isdecimal() or words.start[index] != words.end[index - 1] + 1:
        return False
    joined = words.at(index + 1)
    return not (words.touches(index) and (is_word(joined) or joined in "-–/:"))


def _add_fraction(words: Words, top: int, after: int) -> tuple[int, int, int]:
    """The whole number with what follows it: "2½", "2 1/2", "2 and a half". Numerator, denominator, index after."""
    word = words.at(after)
    if word in _SMALL_FRACTIONS:
        up, down = _SMALL_FRACTIONS[word]
        return top * down + up, down, after + 1
    if len(word) == 1 and word.isdecimal() and words.touches(after) and words.at(after + 1) == "/":
        down_word = words.at(after + 2)
        if words.touches(after + 1) and down_word in ("2", "3", "4", "5", "8") and 0 < int(word) < int(down_word):
            return top * int(down_word) + int(word), int(down_word), after + 3
    if end := after_half(words, after):
        return top * 2 + 1, 2, end
    return top, 1, after


def _read_power(words: Words, index: int) -> tuple[int, int] | None:
    """The exponent that touches the 10 before `index` ("^5", "⁵"), and the index after it."""
    if not words.touches(index - 1):
        return None
    if words.at(index) == "^" and words.touches(index):
        raised, end = words.at(index + 1), index + 2
    else:
        raised, end = words.written(index).translate(_SUPERSCRIPTS), index + 1
        if raised == words.written(index):
            return None
    if not raised.isdecimal() or len(raised) > 2 or not 1 <= int(raised) <= _LARGEST_POWER:
        return None
    return int(raised), end


def _read_scale(words: Words, first: int, index: int) -> tuple[int, int]:
    """The product of the scale words after digits ("3 hundred thousand", "2.5k", "3-billion"), and the index after."""
    short = _read_short_scale(words, first, index)
    if short:
        return short, index + 1
    scale = 1
    at = index + 1 if words.at(index) == "-" and words.touches(index - 1) and words.touches(index) else index
    while scale < LARGEST:
        word = words.at(at)
        size = 100 if word == number_words.HUNDRED else number_words.SCALES.get(word)
        if size is None:
            break
        scale *= size
        at += 1
        index = at
    return scale, index


def _read_short_scale(words: Words, first: int, index: int) -> int:
    """The size of an abbreviated scale at `index`, else 0. A letter that touches more letters is none."""
    word = words.at(index)
    if words.touches(index) and (is_word(words.at(index + 1)) or is_digits(words.at(index + 1))):
        return 0
    touching = words.touches(index - 1)
    if word in number_words.SHORT_SCALES and (touching or len(word) > 1):
        return number_words.SHORT_SCALES[word]
    if word in number_words.MONEY_SCALES and (touching or len(word) > 1 or words.at(first - 1) in CURRENCY_SIGNS):
        before = words.written(first - 1)
        money = before in CURRENCY_SIGNS or (len(before) == 3 and before.isupper())
        if money or (
            word == "m"
            and touching
            and is_word(words.at(index + 1))
            and words.at(index + 1).endswith(language.COUNTED_ENDINGS)
        ):
            return number_words.MONEY_SCALES[word]
    return number_words.CAPITAL_SCALES.get(words.written(index), 0) if touching else 0


def _read_in_words(words: Words, index: int) -> Figure | None:
    """A number in words, a share ("two thirds" is 66.7 percent), or a part of a scale word ("half a million")."""
    fraction = read_fraction(words, index)
    if fraction is None:
        found = read_number_words(words, index)
        return None if found is None else _worded(index, found)
    scaled = read_fraction_of_scale(words, fraction)
    if scaled is not None:
        return _worded(index, scaled)
    return _figure(index, fraction.after, 100 * fraction.top, fraction.below, FigureKind.SHARE)


def _worded(index: int, found: WordNumber) -> Figure | None:
    kind = FigureKind.DOZENS if found.dozens else FigureKind.WORDS
    return _figure(index, found.after, found.top, found.below, kind, scale=found.scale)


def _read_vague(words: Words, index: int) -> Figure | None:
    """A vague word and what it multiplies ("several hundred"), or a word for nothing."""
    found = _vague_phrases().find_at(words, index)
    if found is None:
        return None
    (low, high), after = found
    if high == 0:
        return Figure(index, after, 0.0, FigureKind.NONE, high=0.0)
    if " ".join(words.lower[index:after]) in language.MULTIPLYING and words.at(after) in number_words.MULTIPLIERS:
        word = words.at(after)
        size = number_words.DOZENS.get(word) or (100 if word == number_words.HUNDRED else number_words.SCALES[word])
        low, high, after = low * size, None if high is None else (high + 1) * size - 1, after + 1
    return Figure(index, after, float(low), FigureKind.VAGUE, high=None if high is None else float(high))


@cache
def _vague_phrases() -> PhraseTable[tuple[float, float | None]]:
    nothing: list[tuple[str, tuple[float, float | None]]] = [(phrase, (0.0, 0.0)) for phrase in language.NOTHING]
    return PhraseTable([*language.VAGUE.items(), *nothing])
