"""The noun phrase that a figure counts, found without a grammar: up to the first plural, or to a word that ends it."""

from __future__ import annotations

from ..language.en import quantity as language
from .split import Words

_REACH = 9  # words a noun phrase may have before its head


def find_counted(words: Words, index: int, *, single: bool) -> tuple[int, int] | None:
    """First word and the word after of the noun phrase at `index`; None where no noun follows.

    `single` is for one thing ("one soldier", "a 10-man team"): its noun has no plural to know it by.
    """
    at = index
    head = 0
    while at < min(index + _REACH, len(words)):
        word = words.lower[at]
        if not word[0].isalpha():
            if not _joins(words, at, index):
                break
            at += 1
            continue
        if word in language.STOPS and not words.touches(at - 1):
            break
        at += 1
        if not single and is_plural(words, at - 1):
            head = at
            if not _compound_follows(words, at):
                break
    if head:
        return index, head
    if single:
        return _trim_single(words, index, at)
    followed = words.at(at) in ("were", "was", "are", "is", "had", "have", "has")
    return (index, at) if at > index and followed and at - index <= 3 and _is_noun(words.lower[at - 1]) else None


def is_plural(words: Words, index: int) -> bool:
    """The word looks like a plural noun."""
    word = words.lower[index]
    if word in language.PEOPLE_PLURALS:
        return True
    if not word.endswith("s") or len(word) < 4 or word in language.NOT_PLURALS or word.endswith(("ss", "'s", "ous")):
        return False
    return word not in language.STOPS


def _compound_follows(words: Words, at: int) -> bool:
    """The plural goes on as part of a longer name ("sports cars", "arms dealers")."""
    return (
        at < len(words)
        and words.lower[at][0].isalpha()
        and is_plural(words, at)
        and words.start[at] == words.end[at - 1] + 1
    )


def _joins(words: Words, at: int, index: int) -> bool:
    """A hyphen inside a word, a type's number ("F-16 jets", "107mm rockets") or an opening quotation mark."""
    word = words.lower[at]
    if word in language.HYPHENS:
        return words.touches(at - 1) and words.touches(at)
    if word[0].isdigit():
        return (at > index and words.touches(at - 1)) or (words.touches(at) and words.at(at + 1)[0].isalpha())
    return word in "\"'“‘" and at + 1 < len(words) and words.touches(at)


def _is_noun(word: str) -> bool:
    return not word.endswith(("ed", "ly", "ing"))


def _trim_single(words: Words, index: int, after: int) -> tuple[int, int] | None:
    """The phrase up to its verb: a word in -ed that has a noun before it."""
    for at in range(index + 1, after):
        if words.lower[at].endswith("ed") and _is_noun(words.lower[at - 1]) and words.lower[at - 1][0].isalpha():
            after = at
            break
    while after > index and (not words.lower[after - 1][0].isalnum() or words.lower[after - 1].endswith(("ed", "ly"))):
        after -= 1
    return (index, after) if after > index else None
