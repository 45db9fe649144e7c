"""Text -> words, and a word -> the terms it is looked up by: its stem, beginning, sound and meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ...language.en.synonym import GROUPS
from ...text import fold, stem

# What a term of each kind counts beside a stem, the whole word (house; the benchmark is flat around them). A beginning
# finds "immigration" by "immigrants", a sound "Kataeb" by "Kataib", a meaning "wounded" by "injured".
STEM, BEGINNING, SOUND, MEANING = 1.0, 0.4, 0.4, 0.4

_BEGINNING = 4  # letters (house)
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)+(?!\w)|[^\W_]+(?:['\u2019][^\W_]+)*")
_HYPHEN = re.compile(r"([^\W_]+)-(?=([^\W_]+))")
TAG = re.compile(r"[#@](\w+)")
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_HEARD = (("ph", "f"), ("kh", "k"), ("c", "k"), ("q", "k"), ("z", "s"))
_UNHEARD = str.maketrans("", "", "aeiouyhw")
_VOWELS = "aeiouy"


def find_words(text: str) -> list[str]:
    """The words and numbers, folded, in order; a hyphen parts words."""
    return [word for found in _WORD.findall(text) if (word := plain(found))]


def find_joined(text: str) -> list[str]:
    """What hyphens join, as one word each ("e-mail": email)."""
    if "-" not in text:
        return []
    return [word for first, second in _HYPHEN.findall(text) if (word := plain(first + second))]


def find_tags(text: str) -> list[str]:
    """Hashtags and handles without their marks, as written."""
    return TAG.findall(text) if "#" in text or "@" in text else []


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """The word folded, without possessive, apostrophes and thousands marks."""
    folded = fold(word).removesuffix("'s").replace("'", "")
    return folded.replace(",", "") if folded[:1].isdigit() else folded


@lru_cache(maxsize=65536)
def terms_of(word: str) -> tuple[tuple[str, float], ...]:
    """The terms of a folded word, each with what it counts."""
    stemmed = stem(word)
    terms = [(stemmed, STEM), ("~" + sound_of(word), SOUND)]
    if len(word) >= _BEGINNING:
        terms.append((word[:_BEGINNING] + "*", BEGINNING))
    if stemmed in _meanings():
        terms.append((_meanings()[stemmed], MEANING))
    return tuple(terms)


@cache
def _meanings() -> dict[str, str]:
    """For each stem that others may stand for, a term they have in common."""
    return {stem(word): "=" + group.split()[0] for group in GROUPS for word in group.split()}


def sound_of(word: str) -> str:
    """The consonants of a folded word, with what transliterations vary made one; a vowel counts only at the start,
    where all are one. A number is itself."""
    if word[:1].isdigit():
        return word
    for written, heard in _HEARD:
        if written in word:
            word = word.replace(written, heard)
    first = "a" if word[0] in _VOWELS else word[0]
    rest = word[1:].translate(_UNHEARD)
    return first + "".join(char for index, char in enumerate(rest) if not index or char != rest[index - 1])


def split_camel(text: str) -> Iterator[str]:
    """The parts of a name written as one word: "StateOfTheUnion2020", "CBPWestTexas"."""
    start = 0
    for index in range(1, len(text)):
        before, char, after = text[index - 1], text[index], text[index + 1 : index + 2]
        turns = char.isdigit() != before.isdigit()
        rises = char.isupper() and (not before.isupper() or after.islower())
        if char == "_" or turns or rises:
            yield text[start:index].strip("_")
            start = index
    yield text[start:].strip("_")


def years_among(words: list[str]) -> set[int]:
    """The years that are written out, from 1900 to 2099."""
    return {int(word) for word in words if len(word) == 4 and _YEAR.fullmatch(word)}
