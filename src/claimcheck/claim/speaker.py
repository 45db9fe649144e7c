"""The noun phrases that name a speaker, before a reporting verb or after it, as ranges of words."""

from __future__ import annotations

from ..language.en import attribution as english
from ..language.en.word import QUESTION_WORDS, TITLES
from .word import Words

Range = tuple[int, int]  # first and last word, both included

_IN_NAME = frozenset("nd#'ipo")
_LONGEST_ASIDE = 24  # words: an apposition longer than this is not looked through
LONGEST_PHRASE = 40  # words: as far as a noun phrase is followed, so that no text takes more than linear time


def find_subject(words: Words, verb: int) -> Range | None:
    """The subject that ends right before the word `verb`, its apposition ("Pat Ryder, a spokesman,") included."""
    shape = words.shape
    last = verb - 1
    while last >= 0 and shape[last] == "x":
        last -= 1
    if last < 0:
        return None
    if shape[last] in ",-(":
        opening = _aside_start(shape, last)
        if opening is None:
            return None
        subject = _phrase_before(words, opening - 1)
        return (subject[0], last - 1) if subject else None
    return _phrase_before(words, last)


def _aside_start(shape: str, closing: int) -> int | None:
    """The comma, dash or bracket that opens the aside closed at `closing`."""
    opening = None
    for index in range(closing - 1, max(0, closing - _LONGEST_ASIDE), -1):
        role = shape[index]
        if role == "." or (role in "vam" and "r" not in shape[max(0, index - 12) : index]):
            break
        if role == shape[closing] and closing - index > 1:
            opening = index
            if shape[index + 1] in "dr#" or "c" not in shape[index:closing]:  # else a comma of a list in the aside
                break
    return opening


def _phrase_before(words: Words, last: int) -> Range | None:
    """The noun phrase that ends with the word `last`."""
    shape = words.shape
    first = last + 1
    while first > 0 and last - first < LONGEST_PHRASE:
        role = shape[first - 1]
        joined = role == "c" and first - 1 > 0 and shape[first - 2] in "n'" and words.folded[first - 1] in ("and", "or")
        reduced = role == "e" and first - 1 > 0 and shape[first - 2] == "n" and shape[first] == "i"
        stop = (
            role == "."
            and words.tokens[first - 1].text == "."
            and words.tokens[first - 1].span.end + 1
            == (words.tokens[first].span.start if first < len(words.tokens) else -1)
        )
        if words.folded[first - 1] in QUESTION_WORDS and first <= last:
            break
        if role in _IN_NAME or joined or reduced or (stop and _is_title(words, first - 2)):
            first -= 1
        else:
            break
    first = _skip_adverbial(words, first, last)
    while first <= last and shape[first] in "ci'":
        first += 1
    return (first, last) if first <= last else None


def _is_title(words: Words, index: int) -> bool:
    """Whether the word before a full stop is an abbreviated title ("Gen.", "Lt.")."""
    return index >= 0 and words.folded[index] in TITLES


def _skip_adverbial(words: Words, first: int, last: int) -> int:
    """Past "On Friday" and "In Baghdad," at the start of a phrase, if something is left after it."""
    shape, folded = words.shape, words.folded
    if first <= last and shape[first] == "i" and folded[first] not in ("of",):
        index = first + 1
        while index <= last and (shape[index] == "#" or folded[index] in english.SAYING_HOW):
            index += 1
        if first + 1 < index <= last:
            return index
        for index in range(first + 2, last + 1):
            if shape[index] in "dp":
                return index
    while first < last and folded[first] in english.SAYING_WHEN:
        first += 1
    return first


def find_phrase_after(words: Words, first: int, *, with_asides: bool = True) -> Range | None:
    """The noun phrase that begins with the word `first`, and an apposition that ends the sentence or is closed."""
    shape = words.shape
    last = _phrase_end(words, first)
    if last < first:
        return None
    if with_asides and shape[last + 1 : last + 2] == "," and shape[last + 2 : last + 3] in ("d", "n"):
        end = _phrase_end(words, last + 2)
        head = shape[last + 2 : end + 1]
        if end + 1 >= len(shape) or shape[end + 1] == "." or (shape[end + 1] in ',"' and "d" in head[:1]):
            last = end
    return first, last


def _phrase_end(words: Words, first: int) -> int:
    shape = words.shape
    index = first
    while index < min(len(shape), first + LONGEST_PHRASE):
        role = shape[index]
        if index > first and role in "dp#" and shape[index - 1] in "n#" and not _goes_on(words, index):
            break
        reduced = role == "e" and index > first and shape[index - 1] == "n" and shape[index + 1 : index + 2] == "i"
        if (
            reduced
            or role in _IN_NAME
            or (role == "x" and index > first)
            or (role == "." and _is_title(words, index - 1))
        ):
            index += 1
        elif role == "c" and index > first and shape[index + 1 : index + 2] in ("n", "d"):
            if "v" in shape[index : index + 6]:
                break
            index += 1
        else:
            break
    last = index - 1
    while last >= first and shape[last] in "ixd#" and shape[last] != "#":
        last -= 1
    return last


def _goes_on(words: Words, index: int) -> bool:
    """Whether a figure belongs to the name before it ("Channel 4")."""
    return words.shape[index] == "#" and words.tokens[index - 1].text[0].isupper()


def inner_speaker(words: Words, phrase: Range) -> Range:
    """The one who speaks in "a statement by Central Command" or "the Pentagon's count", else the phrase itself."""
    first, last = phrase
    folded, shape = words.folded, words.shape
    for index in range(first, last + 1):
        if folded[index] not in english.DOCUMENT_NOUNS or shape[index] != "n":
            continue
        for after in range(index + 1, min(index + 7, last)):
            if folded[after] in ("by", "from") and after < last:
                return after + 1, last
        if shape[index + 1 : index + 2] == "i" and folded[index + 1] == "of":
            break
    for index in range(first + 1, last):
        if shape[index] == "'" and any(word in english.DOCUMENT_NOUNS for word in folded[index + 1 : last + 1]):
            return first, index - 1
    return phrase


def is_speaker(words: Words, phrase: Range) -> bool:
    """Whether a phrase without a verb to tell looks like someone who speaks: a capital, or a word for a speaker."""
    first, last = phrase
    folded = words.folded[first : last + 1]
    if any(word in english.NOT_SPEAKERS for word in folded) and not any(
        word in english.SPEAKER_NOUNS for word in folded
    ):
        return False
    return any(word in english.SPEAKER_NOUNS for word in folded) or any(
        words.tokens[index].text[0].isupper() and words.shape[index] == "n" and index > 0
        for index in range(first, last + 1)
    )
