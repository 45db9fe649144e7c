"""A text as it was posted -> its words, each with what it counts.

A post on a social network carries more than it says: addresses, hashtags and handles written as one word, and, once it
is quoted, a signature: "— Ann Example (@annexample) January 6, 2020". All of it may name what the text is about, and
each part counts as much as it was found to help.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from math import inf, log

from .term import TAG, find_joined, find_words, plain, split_camel

# What a word counts by where it stands, beside a word of the text itself, and the most it counts in all, however often
# it is met (house; set on the development half of CheckThat! 2022 2A, where a quarter more or less changes little).
_TEXT, _JOINED, _TAG, _DATE, _AUTHOR = 1.0, 0.5, 0.75, 0.75, 0.5
MOST = 1.5

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S*")
_BARE_ADDRESS = re.compile(r"(?<![\w.-])(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}/\S*")
_ENTITY = re.compile(r"&#?\w{1,8};")
_SIGNATURE = re.compile(
    r"(?:[\u2014\u2013]|(?<=\s)--?)\s?(?P<name>[^\u2014@()]{0,80})\(@(?P<handle>\w{1,30})\)"
    r"(?:\s?(?P<date>\w{3,12}\.? \d{1,2}, \d{4}))?"
)

_LONGEST = 4000  # characters that are read: more than a post may have (house)
_LONGEST_TAG, _LONGEST_WORD = 60, 20  # letters; beyond, a tag is not taken apart (house)
_LETTER_WORDS = "ai"
_KEPT_WHOLE = 3  # a part of a tag up to this long is an abbreviation rather than words run together (house)

Frequency = Callable[[str], float]


def read_post(text: str, frequency: Frequency) -> list[tuple[str, float]]:
    """The folded words with what each counts; a word may come more than once. `frequency` gives the share of documents
    that hold a folded word, 0 where none does: it decides how what is written as one word falls apart. What lies beyond
    the length of any post is not read."""
    words: list[tuple[str, float]] = []

    def take(found: list[str], weight: float) -> None:
        words.extend((word, weight) for word in found if word)

    def take_signature(match: re.Match[str]) -> str:
        take(find_words(match["name"]), _AUTHOR)
        take(split_tag(match["handle"], frequency), _AUTHOR)
        take(find_words(match["date"] or ""), _DATE)
        return " "

    def take_tag(match: re.Match[str]) -> str:
        parts = split_tag(match[1], frequency)
        take(parts if len(parts) == 1 else [*parts, plain(match[1])], _TAG)
        return " "

    text = text[:_LONGEST]
    if "@" in text:
        text = _SIGNATURE.sub(take_signature, text)
    text = _BARE_ADDRESS.sub(" ", _ADDRESS.sub(" ", text))
    text = _ENTITY.sub(" ", text)
    text = TAG.sub(take_tag, text)
    take(find_words(text), _TEXT)
    take(find_joined(text), _JOINED)
    return words


def split_tag(tag: str, frequency: Frequency) -> list[str]:
    """The folded words of a hashtag or handle: by its capitals and digits, and a part that no document holds by the
    words that documents hold ("borisjohnson")."""
    found: list[str] = []
    for part in split_camel(tag[:_LONGEST_TAG]):
        word = plain(part)
        if not word:
            continue
        if len(word) <= _KEPT_WHOLE or word[0].isdigit() or frequency(word):
            found.append(word)
        else:
            found += _segment(word, frequency)
    return found


def _segment(word: str, frequency: Frequency) -> list[str]:
    """The likeliest row of known words that a run of letters is made of; itself, where there is none."""
    cost = partial(_cost, frequency=frequency)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(word) + 1):
        starts = range(max(0, end - _LONGEST_WORD), end)
        best.append(min((best[start][0] + cost(word[start:end]), start) for start in starts))
    if best[-1][0] == inf:
        return [word]
    parts: list[str] = []
    end = len(word)
    while end:
        parts.append(word[best[end][1] : end])
        end = best[end][1]
    return parts[::-1]


def _cost(part: str, frequency: Frequency) -> float:
    known = frequency(part) if len(part) > 1 or part in _LETTER_WORDS else 0.0
    return -log(known) if known else inf
