"""The tables measures and things are found with, built once for a lexicon and asked key by key."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass, names_of
from ..language.en.measure import IDIOMS, PARTICLES, PREPOSITIONS
from ..language.en.name import COUNTRY_MERGES, COUNTRY_NAMES, DEMONYMS
from ..model import Lexicon, Thing
from .answers import Answers
from .inflection import inflect_noun, inflect_verb
from .lookup import merge_words, read_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Base forms of a phrase, whether its object may part it, the phrase as written, the measures it signals.
Phrase = tuple[tuple[str, ...], bool, str, tuple[str, ...]]
# The forms of each word of a noun, modifiers one of which it needs, the thing's id, the noun as written.
Noun = tuple[tuple[tuple[str, ...], ...], tuple[str, ...], str, str]


@dataclass(frozen=True, slots=True)
class MeasureTables:
    """`forms` maps a form to the base forms it may be of, `phrases` a first base form to phrases, `nouns` a first form
    to nouns, `wider` a thing to every thing it lies within. `known` are the forms nothing need be guessed for,
    `letters` the same by first letter. `modifiers` maps a word ("american", "america's") to what nouns need ("us").
    None is the answer where there is nothing."""

    forms: Answers[str, tuple[str, ...] | None]
    phrases: Answers[str, tuple[Phrase, ...] | None]
    nouns: Answers[str, tuple[Noun, ...] | None]
    wider: Answers[str, tuple[str, ...] | None]
    known: Answers[str, int | None]
    letters: Answers[str, tuple[str, ...] | None]
    modifiers: Answers[str, str | None]


def open_tables(stored: Mapping[str, Mapping[str, Any]]) -> MeasureTables:
    """The tables `build_tables` made, wherever they are kept."""
    return MeasureTables(*(Answers(stored[name].get) for name in names_of(MeasureTables)))


def build_tables(lexicon: Lexicon) -> dict[str, dict[str, Any]]:
    """Tables for every measure and thing of the lexicon. Dicts, tuples and strings, so that they can be stored."""
    signals: dict[tuple[str, ...], tuple[str, dict[str, None]]] = {_fold_words(idiom): (idiom, {}) for idiom in IDIOMS}
    for measure in lexicon.measures.values():
        for word in measure.words:
            bases = _fold_words(word)
            if bases:
                signals.setdefault(bases, (word, {}))[1][measure.id] = None
    for bases, (_, ids) in signals.items():
        if len(bases) == 2 and bases[1] in PREPOSITIONS and bases[:1] in signals:
            both = ids.keys() | signals[bases[:1]][1].keys()
            ids.update(dict.fromkeys(both))
    forms: dict[str, dict[str, None]] = {}
    phrases: dict[str, list[Phrase]] = {}
    for bases, (word, ids) in signals.items():
        split = len(bases) > 1 and bases[1] in PARTICLES and bool(ids)
        ordered = tuple(one for one in lexicon.measures if one in ids)
        phrases.setdefault(bases[0], []).append((bases, split, word, ordered))
        for index, base in enumerate(bases):
            for form in (*inflect_verb(base), *(inflect_noun(base) if index else ())):
                forms.setdefault(form, {})[base] = None
    nouns: dict[str, list[Noun]] = {}
    modifiers: dict[str, str] = {}
    for thing in lexicon.things.values():
        meant = {form: key for modifier in thing.modifiers for form, key in _read_modifier(modifier).items()}
        needed = tuple(dict.fromkeys(meant.values()))
        modifiers.update(meant)
        for noun in thing.nouns:
            parts = tuple(_noun_forms(part) for part in _fold_words(noun))
            joined = "".join(_fold_words(noun))
            spellings = (parts, (_noun_forms(joined),)) if len(parts) == 2 and joined.isalpha() else (parts,)
            for spelling in spellings if parts else ():
                for form in spelling[0]:
                    nouns.setdefault(form, []).append((spelling, needed, thing.id, noun))
    spoken = {form for bases, (_, ids) in signals.items() if ids for base in bases for form in inflect_verb(base)}
    counted = {form for group in nouns.values() for parts, *_ in group for part in parts for form in part}
    letters: dict[str, list[str]] = {}
    for form in sorted(spoken | counted):
        if len(form) > 3 and form.isalpha():
            letters.setdefault(form[0], []).append(form)
    return {
        "forms": {form: tuple(bases) for form, bases in forms.items()},
        "phrases": {first: tuple(group) for first, group in phrases.items()},
        "nouns": {form: tuple(group) for form, group in nouns.items()},
        "wider": {thing.id: _find_wider(lexicon, thing) for thing in lexicon.things.values()},
        "known": dict.fromkeys((*sorted(spoken | counted), *modifiers), 1),
        "letters": {letter: tuple(group) for letter, group in letters.items()},
        "modifiers": modifiers,
    }


def _fold_words(phrase: str) -> tuple[str, ...]:
    return tuple(merge_words(read_words(phrase), COUNTRY_MERGES).folded)


def _read_modifier(modifier: str) -> dict[str, str]:
    """Each form of the modifier -> the modifier. Of a country's name or people, those are all that people's names, and
    the country's with a possessive; the last word alone where it has several."""
    words = _fold_words(modifier)
    if not words:
        return {}
    word = words[-1]
    country = DEMONYMS.get(word, word)
    peoples = [people for people, home in DEMONYMS.items() if home == country]
    if not peoples:
        return {word: word}
    forms = [f"{name}'s" for name in (country, *peoples) if name not in DEMONYMS or name in COUNTRY_NAMES]
    adjectives = [people for people in peoples if people not in COUNTRY_NAMES]
    written = [word] if word not in COUNTRY_NAMES and not modifier.endswith(("'s", "’s", "'", "’")) else []
    return dict.fromkeys((*written, *adjectives, *forms), country)


def _noun_forms(part: str) -> tuple[str, ...]:
    """Both numbers of the word; a people's name in the plural ("Americans") has no singular, which is an adjective."""
    if part.endswith("s") and part[:-1] in DEMONYMS:
        return (part,)
    return inflect_noun(part)


def _find_wider(lexicon: Lexicon, thing: Thing) -> tuple[str, ...]:
    """Every thing `thing` lies within, at any distance."""
    found: dict[str, None] = {}
    queue = list(thing.within)
    while queue:
        wider = queue.pop(0)
        if wider not in found and wider in lexicon.things:
            found[wider] = None
            queue.extend(lexicon.things[wider].within)
    return tuple(found)
