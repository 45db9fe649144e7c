"""The figure that starts at a word: digits, number words, fractions, vague words, words for nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ..figures import LARGEST
from ..language.en import quantity as language
from .number_word import WordNumber, after_half, read_fraction, read_fraction_of_scale, read_number_words
from .split import Words

_DIGITS_AT_MOST = 24  # longer runs of digits are codes, and Python refuses to read the very longest
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_VULGAR = {
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


class FigureKind(StrEnum):
    DIGITS = "digits"
    WORDS = "words"
    SHARE = "share"  # "two thirds": the number is a percentage
    DOZENS = "dozens"
    VAGUE = "vague"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the words `first` to `after` (excluded). `high` is the far end of a vague one, None if it has none.

    `plain` digits could as well be a year or a label; `scaled` ones end in a scale word ("3bn") that a range shares.
    """

    first: int
    after: int
    number: float
    kind: FigureKind
    high: float | None = None
    plain: bool = False
    scaled: int = 1


def is_digits(word: str) -> bool:
    """The word is a number in digits."""
    return word[:1].isdigit() or (word[:1] == "." and word[1:2].isdigit())


def starts_figure(words: Words, index: int) -> bool:
    """A figure may start at `index`: a cheap test, for the words that cannot."""
    word = words.lower[index]
    return word in _starts() or is_digits(word)


@cache
def _starts() -> frozenset[str]:
    phrases = [*language.VAGUE, *language.NOBODY, *language.NO]
    return frozenset(
        {phrase.split()[0] for phrase in phrases}
        | {*language.ONES, *language.TENS, *language.FRACTIONS, *language.SCALES, *language.DOZENS, "hundred"}
        | {*language.ARTICLES, *_VULGAR}
    )


def read_figure(words: Words, index: int) -> Figure | None:
    """The figure that starts at `index`, the longest there is; whether it is a label or a date is not decided here."""
    word = words.at(index)
    if is_digits(word):
        return _read_digits(words, index)
    if word in _VULGAR:
        top, below = _VULGAR[word]
        return Figure(index, index + 1, 100 * top / below, FigureKind.SHARE)
    return _read_vague(words, index) or _read_in_words(words, index)


def parse_digits(word: str) -> tuple[int, int] | None:
    """Numerator and power-of-ten denominator of "3,000", "1.5", "12 500" or "1,50,000"; None if it is none of these."""
    for space in "\u2009\u202f\u00a0":
        word = word.replace(space, "")
    if len(word) > _DIGITS_AT_MOST:
        return None
    whole, dot, decimals = word.partition(".")
    if "." in decimals or "," in decimals:
        return None
    if "," in whole:
        groups = whole.split(",")
        if (
            len(groups[-1]) != 3
            or any(len(group) not in (2, 3) for group in groups[1:-1])
            or not 1 <= len(groups[0]) <= 3
        ):
            return None
    digits = whole.replace(",", "") + decimals
    if not digits.isdecimal() or (dot and not decimals):
        return None
    return int(digits), 10 ** len(decimals)


def _read_digits(words: Words, index: int) -> Figure | None:
    parsed = parse_digits(words.lower[index])
    if parsed is None:
        return None
    top, below = parsed
    plain = words.lower[index].isdecimal()
    after = index + 1
    while below == 1 and plain and len(words.lower[index]) <= 3 and _is_group(words, after):
        top, after = top * 1000 + int(words.lower[after]), after + 1
    grouped = after > index + 1
    top, below, after = _add_fraction(words, top, below, after)
    if top == 10 and below == 1 and words.touches(after - 1) and not grouped:
        power, end = _read_power(words, after)
        if power:
            return Figure(index, end, float(10**power), FigureKind.DIGITS)
    scale, after = _read_scale(words, after)
    if scale == 1 and (words.at(after) in language.DOZENS) and words.at(after) != "score":
        return _figure(index, after + 1, top * 12, below, FigureKind.DOZENS)
    kind = FigureKind.DIGITS
    plain = plain and after == index + 1
    return _figure(index, after, top * scale, below, kind, plain=plain, scaled=scale)


def _figure(
    first: int, after: int, top: int, below: int, kind: FigureKind, *, plain: bool = False, scaled: int = 1
) -> Figure | None:
    if top > LARGEST * below:
        return None
    return Figure(first, after, top / below, kind, plain=plain, scaled=scaled)


def _is_group(words: Words, index: int) -> bool:
    """Three digits on their own, one blank after the last word: the next thousands of "10 000"."""
    word = words.at(index)
    return (
        len(word) == 3
        and word.isdecimal()
        and words.start[index] == words.end[index - 1] + 1
        and not (words.touches(index) and (words.at(index + 1)[0].isalpha() or words.at(index + 1) in "-–/:"))
    )


def _add_fraction(words: Words, top: int, below: int, after: int) -> tuple[int, int, int]:
    """ "2½", "2 1/2", "2 and a half" added to the number before."""
    word = words.at(after)
    if below == 1 and word in _VULGAR:
        up, down = _VULGAR[word]
        return top * down + up, down, after + 1
    if below == 1 and len(word) == 1 and word.isdecimal() and words.at(after + 1) == "/" and words.touches(after):
        down_word = words.at(after + 2)
        if words.touches(after + 1) and down_word in ("2", "3", "4", "5", "8") and int(word) < int(down_word):
            return top * int(down_word) + int(word), int(down_word), after + 3
    end = after_half(words, after)
    if below == 1 and end:
        return top * 2 + 1, 2, end
    return top, below, after


def _read_power(words: Words, index: int) -> tuple[int, int]:
    """The exponent written after 10 ("^5", "⁵") and the index after it."""
    word = words.at(index)
    if word == "^" and words.touches(index) and words.at(index + 1).isdecimal() and len(words.at(index + 1)) < 3:
        power, end = int(words.at(index + 1)), index + 2
    else:
        raised = words.text[words.start[index] : words.end[index]].translate(_SUPERSCRIPTS) if word else ""
        if raised == word or not raised.isdecimal() or len(raised) > 2:
            return 0, index
        power, end = int(raised), index + 1
    return (power, end) if 1 <= power <= 15 else (0, index)


def _read_scale(words: Words, index: int) -> tuple[int, int]:
    """The product of the scale words after digits ("3 hundred thousand", "2.5k", "$3-billion") and the index after."""
    scale = 1
    touching = words.touches(index - 1)
    word = words.at(index)
    if word in language.SHORT_SCALES and (touching or len(word) > 1) and not words.touches(index):
        return language.SHORT_SCALES[word], index + 1
    if (
        word in language.SHORT_SCALES
        and touching
        and words.at(index + 1) in (",", ".", "-", ")", "'", "+", ";", ":", "?", "!")
    ):
        return language.SHORT_SCALES[word], index + 1
    at = index + 1 if word == "-" and touching and words.touches(index) else index
    while True:
        word = words.at(at)
        if word == "hundred":
            scale *= 100
        elif word in language.SCALES:
            scale *= language.SCALES[word]
        else:
            return scale, index
        at += 1
        index = at
        if scale > LARGEST:
            return scale, index


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
    return _figure(index, found.after, found.top, found.below, kind, scaled=found.scale)


def _read_vague(words: Words, index: int) -> Figure | None:
    """A vague word and what it multiplies, or a word for nothing."""
    word = words.at(index)
    best: Figure | None = None
    for phrase, low, high in _vague_phrases().get(word, ()):
        if tuple(words.lower[index : index + len(phrase)]) == phrase:
            kind = FigureKind.NONE if high == 0 else FigureKind.VAGUE
            best = Figure(index, index + len(phrase), low, kind, high=high)
            break
    if best is None or best.kind is FigureKind.NONE:
        return best
    phrase_text = " ".join(words.lower[index : best.after])
    if phrase_text in language.MULTIPLYING:
        multiplier = words.at(best.after)
        size = language.DOZENS.get(multiplier) or (100 if multiplier == "hundred" else language.SCALES.get(multiplier))
        if size:
            top = None if best.high is None else (best.high + 1) * size - 1
            low = best.number * size
            return Figure(index, best.after + 1, low, FigureKind.VAGUE, high=top)
    return best


@cache
def _vague_phrases() -> dict[str, tuple[tuple[tuple[str, ...], float, float | None], ...]]:
    """Phrases by first word, the longest first; those for nothing have 0 and 0."""
    table: dict[str, list[tuple[tuple[str, ...], float, float | None]]] = {}
    for phrase, (low, high) in language.VAGUE.items():
        table.setdefault(phrase.split()[0], []).append(
            (tuple(phrase.split()), float(low), None if high is None else float(high))
        )
    for phrase in (*language.NOBODY, *language.NO):
        table.setdefault(phrase.split()[0], []).append((tuple(phrase.split()), 0.0, 0.0))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}
