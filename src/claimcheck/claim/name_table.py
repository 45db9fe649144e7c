"""The tables names are found with, built once for a lexicon and asked key by key, so that they may be large."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

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
from ..text import fold
from .answers import Answers
from .lookup import merge_words, read_words
from .spelling import is_familiar, is_ordinary, sound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What an entry asks of the text round its words, as bits.
ARTICLE = 1  # an Arabic article before it, or a generic word beside it
GENERIC = 2  # a generic word of its group beside it
CAPITAL = 4  # a capital, where it means something: the word is ordinary English
UPPER = 8  # capitals throughout: "US", "WHO"
SURNAME = 16  # a person's last word alone

# Id, alias as written, kind, bits, groups of generic words that may stand beside it, all words of the name's aliases,
# the name's place in the lexicon.
Entry = tuple[str, str, str, int, tuple[str, ...], tuple[str, ...], int]

CROWD = 200  # house: a word that stands beside more words than this ("new", "city") is no anchor for a guess


@dataclass(frozen=True, slots=True)
class NameTables:
    """`phrases` maps folded words, articles left out, to entries. `words` maps each of these words to the most words of
    a phrase that begins with it, 0 if none does, and to those it stands beside in phrases, where they are no crowd.
    `sounds` maps a sound to the words that have it, `letters` the first letter of a sound and a word's length ("A7") to
    all such words, `glued` a name written as one word to its words. None is the answer where there is nothing."""

    phrases: Answers[str, tuple[Entry, ...] | None]
    words: Answers[str, tuple[int, tuple[str, ...]] | None]
    sounds: Answers[str, tuple[str, ...] | None]
    letters: Answers[str, tuple[str, ...] | None]
    glued: Answers[str, str | None]


def open_tables(stored: Mapping[str, Mapping[str, Any]]) -> NameTables:
    """The tables `build_tables` made, wherever they are kept."""
    return NameTables(*(Answers(stored[name].get) for name in names_of(NameTables)))


@dataclass(frozen=True, slots=True)
class _Alias:
    """An alias as it is matched: its words without articles, whether an Arabic article opens it, whether it (or what
    it is long for) is an abbreviation, and its letters run together."""

    written: str
    words: tuple[str, ...]
    article: bool
    upper: bool
    joined: str


def build_tables(lexicon: Lexicon) -> dict[str, dict[str, Any]]:
    """Tables for every name of the lexicon: full aliases, aliases without their generic words, surnames. Dicts, tuples
    and strings, so that they can be stored."""
    entries: list[Entry] = []
    phrases: dict[str, list[int]] = {}
    surnames: dict[str, list[Entry]] = {}
    glued: dict[str, str] = {}
    for place, name in enumerate(lexicon.names.values()):
        aliases = [_read_alias(alias) for alias in dict.fromkeys((name.title, *name.aliases))]
        aliases = [alias for alias in aliases if alias.words]
        groups = tuple(dict.fromkeys(GENERICS[word] for alias in aliases for word in alias.words if word in GENERICS))
        known = tuple(dict.fromkeys(word for alias in aliases for word in alias.words))
        for alias in aliases:
            for key, bits in _split_alias(alias, name.kind):
                _add(phrases, entries, key, (name.id, alias.written, str(name.kind), bits, groups, known, place))
            if alias.article:
                glued["al" + alias.words[0]] = glued["el" + alias.words[0]] = alias.words[0]
            if len(alias.words) > 1 and len(alias.joined) > 7:
                glued[alias.joined] = fold_countries(alias.words)
        if name.kind is NameKind.PERSON and aliases:
            surname = _surname(name, aliases[0])
            if surname:
                bits = SURNAME | (CAPITAL if is_ordinary(surname) else 0)
                entry = (name.id, aliases[0].written, str(name.kind), bits, (), known, place)
                surnames.setdefault(surname, []).append(entry)
    for surname, bearers in surnames.items():
        if surname not in phrases and len(bearers) == 1:
            _add(phrases, entries, surname, bearers[0])
    return _finish(entries, phrases, glued)


def _finish(entries: list[Entry], phrases: dict[str, list[int]], glued: dict[str, str]) -> dict[str, dict[str, Any]]:
    longest: dict[str, int] = {}
    partners: dict[str, dict[str, None]] = {}
    for key in phrases:
        words = key.split(" ")
        for word in words:
            longest.setdefault(word, 0)
        longest[words[0]] = max(longest[words[0]], len(words))
        for first, second in pairwise(words):
            partners.setdefault(first, {})[second] = None
            partners.setdefault(second, {})[first] = None
    sounds: dict[str, list[str]] = {}
    letters: dict[str, list[str]] = {}
    peoples = [people for people, country in DEMONYMS.items() if country in longest]
    for word in (*longest, *peoples):
        if len(word) > 3 and word.replace("'", "").isalpha():
            heard = sound(word)
            sounds.setdefault(heard, []).append(word)
            letters.setdefault(f"{first_letter(heard)}{len(word)}", []).append(word)
    crowded = {word for word, others in partners.items() if is_generic(word) or len(others) > CROWD}
    return {
        "phrases": {key: tuple(entries[row] for row in rows) for key, rows in phrases.items()},
        "words": {
            word: (size, () if word in crowded else tuple(partners.get(word, ()))) for word, size in longest.items()
        },
        "sounds": {heard: tuple(words) for heard, words in sounds.items()},
        "letters": {letter: tuple(words) for letter, words in letters.items()},
        "glued": {written: words for written, words in glued.items() if written not in longest},
    }


def first_letter(heard: str) -> str:
    """The letter a sound begins with; all vowels are one."""
    return "A" if heard[0] in "AIU" else heard[0]


def is_generic(word: str) -> bool:
    return word in GENERICS or word in PLACE_GENERICS or word in FILLERS


ANY_ARTICLES = frozenset((*ARTICLES, *HYPHENATED_ARTICLES))


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
    words = merge_words(read_words(name), MERGES)
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
