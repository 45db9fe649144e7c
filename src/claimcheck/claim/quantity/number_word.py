"""Numbers in words: "a hundred and nine", "two and a half million", "two thirds".

Evaluated here in one pass. text2num knows the same words, but it costs 14 ms to load and writes a new text with the
figures replaced ("a dozen" stays, "some thirty" loses its place), where spans into the old one are needed.
"""

from __future__ import annotations

from ...dataclass import dataclass
from ...language.en import number as language
from ...language.en.counted import STOPS, VERB_ENDING
from .split import Words, is_word

_TOO_LARGE = 10**18


@dataclass(frozen=True, slots=True)
class WordNumber:
    """`top` / `below`, said in the words up to `after` (excluded). `scale` is the size of its last word, 1 if small."""

    top: int
    below: int
    after: int
    scale: int = 1
    dozens: bool = False


def read_number_words(words: Words, index: int) -> WordNumber | None:
    """The number in words that starts at `index`, the longest there is."""
    at = index
    if words.at(at) in language.ARTICLES:
        at += 1
        if words.at(at) not in language.MULTIPLIERS:
            return None
    begin = after = at
    total = group = smallest = 0
    while total < _TOO_LARGE:
        word = words.at(at)
        if language.ONES.get(word) == 0:
            return WordNumber(0, 1, at + 1) if at == begin else WordNumber(total + group, 1, after)
        if word in language.ONES and _fits(language.ONES[word], group):
            group += language.ONES[word]
        elif word in language.TENS and group % 100 == 0:
            group += language.TENS[word]
        elif word == language.HUNDRED and group < 100:
            group = (group or 1) * 100
        elif word in language.SCALES and group and (not smallest or language.SCALES[word] < smallest):
            smallest = language.SCALES[word]
            total, group = total + group * smallest, 0
        elif word in language.SCALES and not group:
            smallest = max(smallest, 1) * language.SCALES[word]
            total = max(total, 1) * language.SCALES[word]
        elif word in language.DOZENS and not total and group < 100 and (word == language.DOZEN or at > index):
            return WordNumber((group or 1) * language.DOZENS[word], 1, at + 1, scale=12, dozens=True)
        else:
            break
        at = after = at + 1
        if half := after_half(words, at):
            return _add_half(words, half, total, group, smallest)
        at = _past_joint(words, at, total, group)
    if after == begin:
        return None
    scale = 100 if words.at(after - 1) == language.HUNDRED and not total else 1
    return WordNumber(total + group, 1, after, scale=scale if group else smallest or 1)


def _fits(value: int, group: int) -> bool:
    """A word below twenty may follow: "thirty" takes "three" but not "thirteen"."""
    return group % 100 == 0 if value >= 10 else group % 10 == 0 and group % 100 != 10


def _past_joint(words: Words, index: int, total: int, group: int) -> int:
    """Past the hyphen of "thirty-three" and the "and" of "a hundred and nine", where the number goes on."""
    word = words.at(index)
    if word == "-" and words.touches(index - 1) and words.touches(index):
        following = words.at(index + 1)
        if following == language.AND and words.at(index + 2) == "-":
            further = words.at(index + 3)
            return index + 3 if further in language.ONES or further in language.TENS else index
        if following in language.MULTIPLIERS or (group % 100 >= 20 and following in language.ONES):
            return index + 1
        if group % 100 == 0 and (following in language.ONES or following in language.TENS):
            return index + 1
    if word == language.AND and group % 100 == 0 and (total or group):
        following = words.at(index + 1)
        if following in language.ONES or following in language.TENS:
            return index + 1
    return index


def after_half(words: Words, index: int) -> int:
    """The index after "and a half" or "-and-a-half" at `index`, else 0."""
    for pattern in language.AND_A_HALF:
        if tuple(words.lower[index : index + len(pattern)]) == pattern:
            return index + len(pattern)
    return 0


def _add_half(words: Words, at: int, total: int, group: int, smallest: int) -> WordNumber:
    """The number with a half of its last unit: "two and a half million", "a million and a half", "two and a half"."""
    if not group:
        return WordNumber(2 * total + smallest, 2, at, scale=smallest)
    hyphen = words.at(at) == "-" and words.touches(at - 1)
    scale = language.SCALES.get(words.at(at + hyphen), 0)
    if scale and not total:
        return WordNumber((2 * group + 1) * scale // 2, 1, at + hyphen + 1, scale=scale)
    return WordNumber(2 * (total + group) + 1, 2, at)


def read_fraction(words: Words, index: int) -> WordNumber | None:
    """The fraction in words that starts at `index` ("two thirds", "half", "three-quarters", "a quarter of")."""
    at = index
    first = words.at(index)
    top = 1 if first in language.ARTICLES else language.ONES.get(first, 0)
    if top:
        at += 1
        at += words.at(at) == "-" and words.touches(at - 1)
    word = words.at(at)
    below = language.FRACTIONS.get(word)
    if below is None:
        return None
    plural = top > 1 and word.endswith("s")
    if word == language.HALF or plural or (top == 1 and (first == language.ONE or _is_share(words, index, at + 1))):
        return WordNumber(top or 1, below, at + 1)
    return None


def _is_share(words: Words, first: int, after: int) -> bool:
    """ "A third of them", "by a third", "nearly a third", but neither "a third party" nor "by a third party"."""
    following = words.at(after)
    if following == language.OF:
        return True
    alone = not is_word(following) or following in STOPS or following.endswith(VERB_ENDING)
    return alone and words.at(first - 1) in language.BEFORE_SHARES


def past_article(words: Words, index: int) -> int:
    """Past what stands between a fraction and what it is of: "half a million", "half-a-mile", "a third of an hour"."""
    at = index
    at += words.at(at) == language.OF
    at += words.at(at) == "-" and words.touches(at - 1)
    if words.at(at) in language.ARTICLES:
        at += 1
        at += words.at(at) == "-" and words.touches(at - 1)
    return at


def read_fraction_of_scale(words: Words, fraction: WordNumber) -> WordNumber | None:
    """The fraction times the scale word after it: "half a million", "half a dozen", "a quarter of a million"."""
    at = past_article(words, fraction.after)
    word = words.at(at)
    if word in language.SCALES:
        return WordNumber(fraction.top * language.SCALES[word], fraction.below, at + 1, scale=language.SCALES[word])
    if word == language.DOZEN and fraction.below == 2:
        return WordNumber(fraction.top * 12, fraction.below, at + 1, dozens=True)
    return None
