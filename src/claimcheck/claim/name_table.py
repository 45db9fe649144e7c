"""The tables names are found with, built once for a lexicon; plain dicts, tuples and strings, so that they can be stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..language.en.name import (
    ARTICLES,
    DEMONYMS,
    FILLERS,
    GENERICS,
    HYPHENATED_ARTICLES,
    MERGES,
    OPTIONAL_GENERICS,
    TITLES,
    VARIANTS,
)
from ..model import Lexicon, Name, NameKind
from ..text import fold, tokenize
from .lookup import merge_words, read_words
from .spelling import is_ordinary, sound

# What an entry asks of the text round its words, as bits.
ARTICLE = 1  # an Arabic article before it, or a generic word beside it
GENERIC = 2  # a generic word of its group beside it
CAPITAL = 4  # a capital, where it means something: the words are ordinary English
UPPER = 8  # capitals throughout: "US", "WHO"
SURNAME = 16  # a person's last word alone

# id, alias as written, kind, bits, groups of generic words that may stand beside it, all the words of the person's names
Entry = tuple[str, str, str, int, tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NameTables:
    """`phrases` maps folded words, articles left out, to rows of `entries`; `longest` a first word to the most words of
    a phrase that begins with it. `sounds` maps a sound to the words of the vocabulary that have it, `letters` the first
    letter of a sound to all such words, `glued` a name written as one word to its words, `order` ids to their place."""

    entries: tuple[Entry, ...]
    phrases: dict[str, tuple[int, ...]]
    longest: dict[str, int]
    vocabulary: dict[str, int]
    sounds: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    glued: dict[str, str]
    order: dict[str, int]


def build_tables(lexicon: Lexicon) -> NameTables:
    """Tables for every name of the lexicon: full aliases, aliases without their generic words, surnames."""
    entries: list[Entry] = []
    phrases: dict[str, list[int]] = {}
    surnames: dict[str, list[tuple[Name, str, tuple[str, ...]]]] = {}
    glued: dict[str, str] = {}
    for name in lexicon.names.values():
        spelled = [(alias, *_read_alias(alias)) for alias in dict.fromkeys((name.title, *name.aliases))]
        groups = tuple(
            dict.fromkeys(GENERICS[word] for _, words, _, _ in spelled for word in words if word in GENERICS)
        )
        known = tuple(dict.fromkeys(word for _, words, _, _ in spelled for word in words))
        for alias, words, article, upper in spelled:
            for key, bits in _split_alias(words, name.kind, article=article, upper=upper):
                _add(phrases, entries, key, (name.id, alias, str(name.kind), bits, groups, known))
            if article and words:
                glued["al" + words[0]] = glued["el" + words[0]] = words[0]
            if name.kind is NameKind.PERSON and len(words) > 1:
                surnames.setdefault(words[-1], []).append((name, alias, known))
            written = "".join(word.folded for word in tokenize(alias) if word.kind == "word")
            if len(words) > 1 and len(written) > 7:
                glued[written] = fold_countries(words)
    for surname, bearers in surnames.items():
        if surname not in phrases and len({name.id for name, _, _ in bearers}) == 1 and len(surname) > 2:
            name, alias, known = bearers[0]
            _add(phrases, entries, surname, (name.id, alias, str(name.kind), SURNAME, (), known))
    return _finish(lexicon, entries, phrases, glued)


def _finish(lexicon: Lexicon, entries: list[Entry], phrases: dict[str, list[int]], glued: dict[str, str]) -> NameTables:
    longest: dict[str, int] = {}
    vocabulary: dict[str, None] = {}
    for key in phrases:
        words = key.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
        vocabulary.update(dict.fromkeys(words))
    sounds: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    for word in vocabulary:
        if len(word) > 3 and word.replace("'", "").isalpha():
            heard = sound(word)
            sounds.setdefault(heard, []).append(word)
            letters.setdefault("A" if heard[0] in "AIU" else heard[0], []).append(word)
    return NameTables(
        entries=tuple(entries),
        phrases={key: tuple(rows) for key, rows in phrases.items()},
        longest=longest,
        vocabulary=dict.fromkeys(vocabulary, 1),
        sounds={heard: tuple(words) for heard, words in sounds.items()},
        letters={letter: tuple(words) for letter, words in letters.items()},
        glued={written: words for written, words in glued.items() if written not in vocabulary},
        order={name: place for place, name in enumerate(lexicon.names)},
    )


def _add(phrases: dict[str, list[int]], entries: list[Entry], key: str, entry: Entry) -> None:
    rows = phrases.setdefault(key, [])
    for row in rows:
        if entries[row][0] == entry[0]:
            if entry[3] < entries[row][3]:
                entries[row] = entry
            return
    rows.append(len(entries))
    entries.append(entry)


def _read_alias(alias: str) -> tuple[tuple[str, ...], bool, bool]:
    """The alias's words as they are matched; whether an Arabic article opens it; whether it is an abbreviation (or a name that has one)."""
    words = merge_words(read_words(tokenize(alias)), MERGES)
    kept, article = [], False
    for index, word in enumerate(words.folded):
        last = index + 1 == len(words.folded)
        if not last and is_article(word, followed_by_hyphen=words.hyphened[index + 1]):
            article = article or not kept
            continue
        if word == "the" and not kept and not last:
            continue
        kept.append(VARIANTS.get(word, word))
    merged = len(kept) == 1 and kept[0] != fold(alias)
    return tuple(kept), article, merged or alias.replace(".", "").isupper()


def is_article(word: str, *, followed_by_hyphen: bool) -> bool:
    return word in ARTICLES or (followed_by_hyphen and word in HYPHENATED_ARTICLES)


def _split_alias(words: tuple[str, ...], kind: NameKind, *, article: bool, upper: bool) -> Iterator[tuple[str, int]]:
    """Each key the alias is found by, with what it asks of the text."""
    if not words or all(word in GENERICS or word in OPTIONAL_GENERICS for word in words):
        return
    if kind is NameKind.PERSON:
        while len(words) > 1 and words[0] in TITLES:
            words = words[1:]
    yield fold_countries(words), _bits(words, article=article, upper=upper)
    core, required = list(words), False
    while core and (core[-1] in GENERICS or core[-1] in OPTIONAL_GENERICS):
        required = required or core[-1] in GENERICS
        core.pop()
        while len(core) > 1 and core[-1] in FILLERS:
            core.pop()
    while core and (core[0] in GENERICS or core[0] in OPTIONAL_GENERICS):
        required = required or core[0] in GENERICS
        core.pop(0)
        if core and core[0] == "of":
            core.pop(0)
    if not core or len(core) == len(words) or kind is NameKind.PERSON:
        return
    bits = _bits(tuple(core), article=article and core[0] == words[0], upper=False)
    site = any(GENERICS.get(word) == "base" for word in words)
    if required and (len(core) == 1 or not site):
        bits |= GENERIC
    yield fold_countries(tuple(core)), bits


def _bits(words: tuple[str, ...], *, article: bool, upper: bool) -> int:
    bits = ARTICLE if article and len(words) == 1 else 0
    if len(words) == 1 and is_ordinary(words[0]):
        bits |= UPPER if upper else CAPITAL
    return bits


def fold_countries(words: tuple[str, ...]) -> str:
    """The key of the words: inside a longer name, "Iraqi" is "Iraq"."""
    if len(words) == 1:
        return words[0]
    return " ".join(DEMONYMS.get(word, word) for word in words)
