"""The tables names are found with, built once for a lexicon. Dicts, tuples and strings, so that they can be stored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from ..dataclass import dataclass, names_of
from ..language.en.name import (
    ARTICLES,
    DEMONYMS,
    FILLERS,
    FIRM_GENERICS,
    GENERICS,
    HYPHENATED_ARTICLES,
    MERGES,
    PLACE_GENERICS,
    TITLES,
    VARIANTS,
)
from ..model import Lexicon, Name, NameKind
from ..text import fold, tokenize
from .lookup import merge_words, read_words
from .spelling import is_familiar, is_ordinary, sound

# What an entry asks of the text round its words, as bits.
ARTICLE = 1  # an Arabic article before it, or a generic word beside it
GENERIC = 2  # a generic word of its group beside it
CAPITAL = 4  # a capital, where it means something: the word is ordinary English
UPPER = 8  # capitals throughout: "US", "WHO"
SURNAME = 16  # a person's last word alone

# Id, alias as written, kind, bits, groups of generic words that may stand beside it, all words of the name's aliases.
Entry = tuple[str, str, str, int, tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class NameTables:
    """`phrases` maps folded words, articles left out, to rows of `entries`; `longest` a first word to the most words of
    a phrase that begins with it. `sounds` maps a sound to the words of the vocabulary that have it, `letters` the first
    letter of a sound to all such words, `partners` a word to those it stands beside in phrases, `glued` a name written
    as one word to its words, `order` an id to its place."""

    entries: tuple[Entry, ...]
    phrases: dict[str, tuple[int, ...]]
    longest: dict[str, int]
    vocabulary: dict[str, int]
    sounds: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    partners: dict[str, tuple[str, ...]]
    glued: dict[str, str]
    order: dict[str, int]


def pack_tables(tables: NameTables) -> tuple[Any, ...]:
    """The tables as plain values that `marshal` can store."""
    return tuple(getattr(tables, name) for name in names_of(NameTables))


def unpack_tables(packed: tuple[Any, ...]) -> NameTables:
    """The tables `pack_tables` was given."""
    return NameTables(*packed)


@dataclass(frozen=True, slots=True)
class _Alias:
    """An alias as it is matched: its words without articles, whether an Arabic article opens it, whether it (or what
    it is long for) is an abbreviation, and its letters run together."""

    written: str
    words: tuple[str, ...]
    article: bool
    upper: bool
    joined: str


def build_tables(lexicon: Lexicon) -> NameTables:
    """Tables for every name of the lexicon: full aliases, aliases without their generic words, surnames."""
    entries: list[Entry] = []
    phrases: dict[str, list[int]] = {}
    surnames: dict[str, list[Entry]] = {}
    glued: dict[str, str] = {}
    for name in lexicon.names.values():
        aliases = [_read_alias(alias) for alias in dict.fromkeys((name.title, *name.aliases))]
        aliases = [alias for alias in aliases if alias.words]
        groups = tuple(dict.fromkeys(GENERICS[word] for alias in aliases for word in alias.words if word in GENERICS))
        known = tuple(dict.fromkeys(word for alias in aliases for word in alias.words))
        for alias in aliases:
            for key, bits in _split_alias(alias, name.kind):
                _add(phrases, entries, key, (name.id, alias.written, str(name.kind), bits, groups, known))
            if alias.article:
                glued["al" + alias.words[0]] = glued["el" + alias.words[0]] = alias.words[0]
            if len(alias.words) > 1 and len(alias.joined) > 7:
                glued[alias.joined] = fold_countries(alias.words)
        if name.kind is NameKind.PERSON and aliases:
            surname = _surname(name, aliases[0])
            if surname:
                bits = SURNAME | (CAPITAL if is_ordinary(surname) else 0)
                entry = (name.id, aliases[0].written, str(name.kind), bits, (), known)
                surnames.setdefault(surname, []).append(entry)
    for surname, bearers in surnames.items():
        if surname not in phrases and len(bearers) == 1:
            _add(phrases, entries, surname, bearers[0])
    return _finish(lexicon, entries, phrases, glued)


def _finish(lexicon: Lexicon, entries: list[Entry], phrases: dict[str, list[int]], glued: dict[str, str]) -> NameTables:
    longest: dict[str, int] = {}
    partners: dict[str, dict[str, None]] = {}
    vocabulary: dict[str, None] = {}
    for key in phrases:
        words = key.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
        vocabulary.update(dict.fromkeys(words))
        for first, second in pairwise(words):
            partners.setdefault(first, {})[second] = None
            partners.setdefault(second, {})[first] = None
    sounds: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    peoples = [people for people, country in DEMONYMS.items() if country in vocabulary]
    for word in (*vocabulary, *peoples):
        if len(word) > 3 and word.replace("'", "").isalpha():
            heard = sound(word)
            sounds.setdefault(heard, []).append(word)
            letters.setdefault(first_letter(heard), []).append(word)
    return NameTables(
        entries=tuple(entries),
        phrases={key: tuple(rows) for key, rows in phrases.items()},
        longest=longest,
        vocabulary=dict.fromkeys(vocabulary, 1),
        sounds={heard: tuple(words) for heard, words in sounds.items()},
        letters={letter: tuple(words) for letter, words in letters.items()},
        partners={word: tuple(others) for word, others in partners.items() if not is_generic(word)},
        glued={written: words for written, words in glued.items() if written not in vocabulary},
        order={name: place for place, name in enumerate(lexicon.names)},
    )


def first_letter(heard: str) -> str:
    """The letter a sound begins with; all vowels are one."""
    return "A" if heard[0] in "AIU" else heard[0]


def is_generic(word: str) -> bool:
    return word in GENERICS or word in PLACE_GENERICS or word in FILLERS


def is_article(word: str, *, followed_by_hyphen: bool) -> bool:
    return word in ARTICLES or (followed_by_hyphen and word in HYPHENATED_ARTICLES)


def fold_countries(words: tuple[str, ...]) -> str:
    """The key of the words: inside a longer name, "Iraqi" is "Iraq"."""
    if len(words) == 1:
        return words[0]
    return " ".join(DEMONYMS.get(word, word) for word in words)


def _add(phrases: dict[str, list[int]], entries: list[Entry], key: str, entry: Entry) -> None:
    """Add the entry, or ease what its name's earlier entry under the key asks for. Of capitals nothing is eased."""
    rows = phrases.setdefault(key, [])
    for row in rows:
        earlier = entries[row]
        if earlier[0] == entry[0]:
            case = (entry[3] | earlier[3]) & (UPPER | CAPITAL)
            kept = min(earlier, entry, key=lambda one: one[3] & ~(UPPER | CAPITAL))
            bits = kept[3] & ~(UPPER | CAPITAL) | (UPPER if case & UPPER else case)
            entries[row] = (*kept[:3], bits, *kept[4:])
            return
    rows.append(len(entries))
    entries.append(entry)


def _read_alias(written: str) -> _Alias:
    """The alias up to its first comma, after which stands what tells it from another ("Hit, Anbar")."""
    name = written.split(",")[0]
    words = merge_words(read_words(tokenize(name)), MERGES)
    kept: list[str] = []
    article = False
    for index, word in enumerate(words.folded):
        last = index + 1 == len(words.folded)
        if not last and is_article(word, followed_by_hyphen=words.hyphened[index + 1]):
            article = article or not kept
            continue
        if word == "the" and not kept and not last:
            continue
        kept.append(VARIANTS.get(word, word))
    merged = len(kept) == 1 and kept[0] != fold(name)
    upper = merged or name.replace(".", "").isupper()
    return _Alias(written, tuple(kept), article, upper, "".join(words.folded))


def _split_alias(alias: _Alias, kind: NameKind) -> Iterator[tuple[str, int]]:
    """Each key the alias is found by, with what it asks of the text."""
    words = alias.words
    if all(word in GENERICS or word in PLACE_GENERICS for word in words):
        return
    if kind is NameKind.PERSON:
        words = _without_titles(words)
        yield fold_countries(words), _bits(words, article=alias.article, upper=alias.upper)
        return
    yield fold_countries(words), _bits(words, article=alias.article, upper=alias.upper)
    core, required = _without_generics(words, kind)
    if not core or core == words:
        return
    bits = _bits(core, article=alias.article and core[0] == words[0], upper=False)
    site = any(GENERICS.get(word) == "base" for word in words)
    if required and (len(core) == 1 or not site):
        bits |= GENERIC
    yield fold_countries(core), bits


def _without_generics(words: tuple[str, ...], kind: NameKind) -> tuple[tuple[str, ...], bool]:
    """The words without the generic ones at either end, and whether one of those told it from a namesake."""
    core, required = list(words), False
    optional, telling = (PLACE_GENERICS, GENERICS) if kind is NameKind.PLACE else (FIRM_GENERICS, {})
    while core and (core[-1] in telling or core[-1] in optional):
        required = required or core[-1] in telling
        core.pop()
        while len(core) > 1 and core[-1] in FILLERS:
            core.pop()
    while core and (core[0] in telling or core[0] in optional):
        required = required or core[0] in telling
        core.pop(0)
        if core and core[0] == "of":
            core.pop(0)
    return tuple(core), required


def _without_titles(words: tuple[str, ...]) -> tuple[str, ...]:
    """A person's words without "General" and the like; with them where a common word alone would be left."""
    rest = words
    while len(rest) > 1 and rest[0] in TITLES and rest[1] not in ("of", "for", "at", "and", "the"):
        rest = rest[1:]
    if len(rest) == 1 and len(words) > 1 and (is_ordinary(rest[0]) or is_familiar(rest[0])):
        return words
    return rest


def _surname(name: Name, title: _Alias) -> str:
    """The last word of a person's title if it is written as a name of two to four words, else ""."""
    rest = _without_titles(title.words)
    written = name.title.split(",")[0].split()
    if not 1 < len(rest) < 5 or not all(word[0].isupper() for word in written) or len(rest[-1]) < 3:
        return ""
    return "" if rest[0] in TITLES or not rest[-1].replace("'", "").isalpha() else rest[-1]


def _bits(words: tuple[str, ...], *, article: bool, upper: bool) -> int:
    bits = ARTICLE if article and len(words) == 1 else 0
    if len(words) == 1 and is_ordinary(words[0]):
        bits |= UPPER if upper else CAPITAL
    return bits
