"""The noun phrase that a figure counts, found without a grammar: up to the first plural, or to a word that ends it."""

from __future__ import annotations

from ...language.en import counted as language
from .split import Words, is_digits, is_word

_REACH = 9  # words and hyphens a noun phrase may have up to its head


def find_counted(words: Words, index: int, *, single: bool) -> tuple[int, int] | None:
    """First word and the word after of the noun phrase at `index`; None where no noun follows.

    `single` is for one thing ("one soldier"): its noun has no plural to know it by.
    """
    index += words.at(index) in ('"', "'", "”", "’") and words.touches(index - 1)
    at = index
    head = 0
    while at < min(index + _REACH, len(words)):
        if not is_word(words.lower[at]):
            if not _joins(words, at, index):
                break
            at += 1
            continue
        if words.lower[at] in language.STOPS and not _in_hyphens(words, at) and not _is_acronym(words, at):
            break
        at += 1
        if not single and (is_plural(words, at - 1) or _is_plural_type(words, at - 1)):
            head = at
            if not _goes_on(words, at):
                break
    if head:
        return index, head
    if single:
        return _trim_single(words, index, at)
    noun = at > index and _may_be_noun(words.lower[at - 1])
    return (index, at) if noun and at - index <= 3 and words.at(at) in language.VERBS_AFTER else None


def is_plural(words: Words, index: int) -> bool:
    """The word looks like a plural noun."""
    word = words.lower[index]
    if word in language.PLURALS or (word.endswith(language.MEN) and word not in language.NOT_MEN):
        return True
    if not word.endswith("s") or len(word) < 4 or word in language.NOT_PLURALS or word in language.STOPS:
        return len(word) == 3 and words.written(index)[:2].isupper() and words.written(index)[2] == "s"
    return not word.endswith(language.NOT_PLURAL_ENDINGS)


def _is_plural_type(words: Words, index: int) -> bool:
    """The "s" of "F-35s"."""
    return words.lower[index] == "s" and words.touches(index - 1) and is_digits(words.at(index - 1))


def _goes_on(words: Words, at: int) -> bool:
    """The plural is part of a longer name: another follows at once ("sports cars", "arms dealers")."""
    return at < len(words) and is_word(words.lower[at]) and is_plural(words, at)


def _in_hyphens(words: Words, at: int) -> bool:
    """Part of a hyphenated word ("shoulder-to-shoulder")."""
    return words.at(at - 1) == "-" and words.touches(at - 1)


def _is_acronym(words: Words, at: int) -> bool:
    """ "US" and "IT", not "us" and "it"."""
    written = words.written(at)
    return len(written) > 1 and written.isupper()


def _joins(words: Words, at: int, index: int) -> bool:
    """A hyphen inside a word, a type's number ("F-16 jets", "107mm rockets") or an opening quotation mark."""
    word = words.lower[at]
    if word == "-":
        return words.touches(at - 1) and words.touches(at)
    if is_digits(word):
        return (at > index and words.touches(at - 1)) or (words.touches(at) and is_word(words.at(at + 1)))
    return word in "\"'“‘" and at + 1 < len(words) and words.touches(at)


def _may_be_noun(word: str) -> bool:
    return word[0].isalnum() and word not in language.NOT_NOUNS and not word.endswith(language.NOT_NOUN_ENDINGS)


def _trim_single(words: Words, index: int, after: int) -> tuple[int, int] | None:
    """The phrase up to its verb: a word in -ed that has a noun before it."""
    for at in range(index + 1, after):
        before = words.lower[at - 1]
        if words.lower[at].endswith(language.VERB_ENDING) and is_word(before) and _may_be_noun(before):
            after = at
            break
    while after > index and not _may_be_noun(words.lower[after - 1]):
        after -= 1
    return (index, after) if after > index else None
