"""How near two spellings are: sounds, edits and the words that are nobody's misspelling."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

_CLEARLY = 0.003  # house: a difference of Jaro-Winkler similarity that breaks a tie
_VOWELS = re.compile(r"[aeiouy]+")
_CONSONANTS = (("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ck", "k"), ("dj", "j"), ("q", "k"))
EDIT_COST = 0.06  # house: what one edit takes off a score of 1
# An ending -> what may have stood in its place.
_ENDINGS = {
    "s": ("",),
    "es": ("",),
    "ed": ("", "e"),
    "ing": ("", "e"),
    "ly": ("",),
    "ness": ("",),
    "ies": ("y",),
    "ied": ("y",),
    "ily": ("y",),
}


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A folded word with what transliterations vary made one: doubled letters, q and k, e and i, o and u."""
    word = word.replace("'", "")
    for written, heard in _CONSONANTS:
        if written in word:
            word = word.replace(written, heard)
    if len(word) > 3 and word[-1] == "h" and word[-2] in "aeiou":
        word = word[:-1]
    word = _VOWELS.sub(lambda match: _vowel(match[0]), word)
    return "".join(char for index, char in enumerate(word) if not index or char != word[index - 1])


def _vowel(run: str) -> str:
    if run[0] in "ou":
        return "U" if set(run) <= {"o", "u"} else "UI"
    if set(run) <= {"a"}:
        return "A"
    if (run[0] == "a" and "u" in run) or (run[0] == "a" and "o" in run):
        return "AU"
    return "IA" if run[-1] == "a" else "IU" if run[-1] in "ou" else "I"


@cache
def _ordinary() -> frozenset[str]:
    from ..language.en.ordinary import WORDS

    return frozenset(WORDS.split())


@cache
def _familiar() -> frozenset[str]:
    from ..language.en.name import DEMONYMS, FAMILY_NAMES, GIVEN_NAMES
    from ..language.en.ordinary import PLACES

    return frozenset(PLACES.split()) | FAMILY_NAMES | GIVEN_NAMES | DEMONYMS.keys()


def is_familiar(word: str) -> bool:
    """Whether a folded word is a name everybody knows: of a country, a capital, a people, a first or family name."""
    return word in _familiar() or (word.endswith("s") and word[:-1] in _familiar())


@lru_cache(maxsize=65536)
def is_ordinary(word: str) -> bool:
    """Whether a folded word, or what it is an inflection of, is an ordinary English word."""
    words = _ordinary()
    if word in words:
        return True
    for ending, replaced in _ENDINGS.items():
        if not word.endswith(ending) or len(word) - len(ending) < 2:
            continue
        root = word[: -len(ending)]
        if any(root + letter in words for letter in replaced):
            return True
        if ending in ("ed", "ing") and len(root) > 3 and root[-1] == root[-2] != root[-3] and root[:-1] in words:
            return True
    return False


def allowed_edits(word: str, target: str) -> int:
    """Edits that still make `word` a typing error for `target`: none under five letters, one to seven, then two."""
    size = min(len(word), len(target))
    return 0 if size < 5 else 1 if size < 8 else 2


def same_start(word: str, target: str) -> bool:
    """The first letters agree, or sound alike."""
    first, second = sound(word)[:1], sound(target)[:1]
    return first == second or (first in "AIU" and second in "AIU")


def find_near(word: str, targets: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Those of `targets` within one edit more than is allowed of `word`, nearest first; a transposition is one edit.

    Of targets equally many edits away, one that is clearly more alike in its beginning (Jaro-Winkler) stands alone."""
    from rapidfuzz.distance import OSA

    near = []
    for target in targets:
        allowed = allowed_edits(word, target) + 1
        distance = OSA.distance(word, target, score_cutoff=allowed)
        if distance <= allowed and same_start(word, target):
            near.append((target, int(distance)))
    near.sort(key=lambda pair: (pair[1], pair[0]))
    nearest = [target for target, edits in near if edits == near[0][1]]
    if len(nearest) > 1:
        from rapidfuzz.distance import JaroWinkler

        alike = sorted(((JaroWinkler.similarity(word, target), target) for target in nearest), reverse=True)
        if alike[0][0] - alike[1][0] > _CLEARLY:
            return ((alike[0][1], near[0][1]), *(pair for pair in near if pair[1] > near[0][1]))
    return tuple(near)
