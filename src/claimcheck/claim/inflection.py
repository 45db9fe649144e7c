"""The forms of an English word: verbs in every tense, nouns in both numbers."""

from __future__ import annotations

from functools import lru_cache

from ..language.en.measure import DOUBLING, IRREGULAR_PLURALS, IRREGULAR_VERBS

_VOWELS = "aeiou"


@lru_cache(maxsize=4096)
def inflect_verb(base: str) -> tuple[str, ...]:
    """The folded base form and every form of it, the noun's plural among them. Forms that do not exist do no harm."""
    if not base.isalpha():
        return (base,)
    stem, past = base, base + "ed"
    if base.endswith("ee") or (base.endswith("e") and base[-2:-1] in "oy"):
        past = base + "d"
    elif base.endswith("e"):
        stem, past = base[:-1], base + "d"
    elif base.endswith("y") and base[-2:-1] not in _VOWELS:
        past = base[:-1] + "ied"
    elif base.endswith("c"):
        stem, past = base + "k", base + "ked"
    elif _doubles(base):
        stem, past = base + base[-1], base + base[-1] + "ed"
    forms = {base: None, _plural(base): None, past: None, stem + "ing": None}
    if base in DOUBLING:
        forms.update(dict.fromkeys((base + "ed", base + "ing")))
    forms.update(dict.fromkeys(IRREGULAR_VERBS.get(base, ())))
    return tuple(forms)


@lru_cache(maxsize=4096)
def inflect_noun(noun: str) -> tuple[str, ...]:
    """Singular and plural of a folded noun given in either number."""
    if not noun.isalpha():
        return (noun,)
    forms = {noun: None, plural(noun): None, _plural(noun): None}
    singular = _singular(noun)
    if singular:
        forms[singular] = None
    return tuple(forms)


def plural(noun: str) -> str:
    """The plural of a folded noun; "men" for "man" at the end of a longer word too."""
    for single, many in IRREGULAR_PLURALS.items():
        if noun == single or (single in ("man", "woman") and noun.endswith(single) and noun != "human"):
            return noun[: -len(single)] + many
    return _plural(noun)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def _singular(noun: str) -> str:
    """What the noun may be the plural of, "" if nothing."""
    if noun.endswith("men") and len(noun) > 3:
        return noun[:-3] + "man"
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return ""


def _doubles(base: str) -> bool:
    """Whether the last consonant is doubled before -ed: short words with one vowel ("down" and "fix" do not)."""
    if base in DOUBLING:
        return True
    if len(base) < 3 or base[-1] in _VOWELS + "wxyh" or base[-2] not in _VOWELS or base[-3] in _VOWELS:
        return False
    return sum(char in _VOWELS for char in base) == 1
