"""How near two spellings are: sounds, edits and the words that are nobody's misspelling."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from ..dataclass import dataclass

_CLEARLY = 0.003  # house: a difference of Jaro-Winkler similarity that breaks a tie
_VOWELS = re.compile(r"[aeiouy]+")
_CONSONANTS = (("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("ck", "k"), ("dj", "j"), ("q", "k"))
_SHORTEST = 5  # house: letters; what is shorter is no typing error for another word, nor another for it
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
_SUFFIXES = {
    "er": ("", "e"),
    "ers": ("", "e"),
    "or": ("", "e"),
    "ors": ("", "e"),
    "ier": ("y",),
    "est": ("", "e"),
    "iest": ("y",),
    "ings": ("", "e"),
    "ion": ("", "e"),
    "ions": ("", "e"),
    "ation": ("", "e"),
    "ive": ("", "e"),
    "ives": ("", "e"),
    "able": ("", "e"),
    "ment": ("",),
    "ments": ("",),
    "ism": ("", "e"),
    "ist": ("", "e"),
    "ists": ("", "e"),
    "ize": ("",),
    "ized": ("",),
    "izing": ("",),
    "ful": ("",),
    "less": ("",),
    "ant": ("", "e"),
    "like": ("",),
    "bed": ("",),
    "man": ("",),
    "men": ("",),
    "ingly": ("", "e"),
    "edly": ("", "e"),
    "ally": ("",),
    "al": ("", "e"),
    "ity": ("", "e"),
    "ship": ("",),
    "hood": ("",),
    "y": ("", "e"),
}
_PREFIXES = (
    "un",
    "re",
    "non",
    "over",
    "out",
    "mis",
    "dis",
    "pre",
    "anti",
    "inter",
    "under",
    "up",
    "sub",
    "super",
    "co",
)


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
    from ..language.en.ordinary import COMMON, SHORT
    from ..language.en.rare import WORDS

    return frozenset(f"{COMMON} {SHORT} {WORDS}".split())


@cache
def _familiar() -> frozenset[str]:
    from ..language.en.familiar import NAMES
    from ..language.en.name import DEMONYMS, FAMILY_NAMES, GIVEN_NAMES

    return frozenset(NAMES.split()) | FAMILY_NAMES | GIVEN_NAMES | DEMONYMS.keys()


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


@lru_cache(maxsize=65536)
def is_derived(word: str) -> bool:
    """Whether a folded word is made from an ordinary one by a prefix or a suffix ("responder", "reopen")."""
    words = _ordinary()
    for ending, replaced in _SUFFIXES.items():
        if word.endswith(ending) and len(word) - len(ending) > 2:
            root = word[: -len(ending)]
            doubled = len(root) > 3 and root[-1] == root[-2] and root[:-1] in words
            if doubled or any(root + letter in words for letter in replaced):
                return True
    return any(word.startswith(prefix) and is_ordinary(word[len(prefix) :]) for prefix in _PREFIXES)


def allowed_edits(word: str, target: str) -> int:
    """Edits that still make `word` a typing error for `target`: none under five letters, one to seven, then two."""
    size = min(len(word), len(target))
    return 0 if size < _SHORTEST else 1 if size < 8 else 2


def near_sizes(word: str) -> range:
    """The lengths of the words that `word` may be a typing error for."""
    most = allowed_edits(word, word)
    return range(max(len(word) - most, _SHORTEST), len(word) + most + 1) if most else range(0)


def same_start(word: str, target: str) -> bool:
    """The first letters agree, or sound alike."""
    first, second = sound(word)[:1], sound(target)[:1]
    return first == second or (first in "AIU" and second in "AIU")


@dataclass(frozen=True, slots=True)
class Near:
    """A word at `edits` (transpositions are one) from another. `swaps` are consonants replaced by other letters,
    which fingers slip into less often than they drop, double or turn round letters, or hit another vowel."""

    target: str
    edits: int
    swaps: int


def find_near(word: str, targets: Sequence[str]) -> tuple[Near, ...]:
    """Those of `targets` that `word` may be a typing error for, nearest first.

    Of targets equally many edits away, one that is clearly more alike in its beginning (Jaro-Winkler) stands alone."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA, JaroWinkler

    near: list[Near] = []
    most = allowed_edits(word, word + "..")
    for target, distance, _ in process.extract(word, targets, scorer=OSA.distance, score_cutoff=most, limit=None):
        if 0 < distance <= allowed_edits(word, target) and same_start(word, target):
            near.append(Near(target, int(distance), _count_swaps(word, target)))
    near.sort(key=lambda one: (one.edits, one.swaps, one.target))
    level = [one for one in near if (one.edits, one.swaps) == (near[0].edits, near[0].swaps)]
    if len(level) > 1:
        alike = sorted(((JaroWinkler.similarity(word, one.target), one.target) for one in level), reverse=True)
        if alike[0][0] - alike[1][0] > _CLEARLY:
            return (next(one for one in level if one.target == alike[0][1]),)
    return tuple(level)


def is_slip(word: str, near: Near) -> bool:
    """Letters turned round, doubled or not, or one vowel for another: a slip, whatever word it happens to make."""
    if near.edits > 1:
        return False
    return set(word) == set(near.target) or (not near.swaps and len(word) == len(near.target))


def is_nearer_word(word: str, near: Near) -> bool:
    """Whether some common word, inflected as `word` is, is as near to it as `near`, which no form of it is.

    Letters turned round or doubled are likelier than any other slip."""
    from rapidfuzz.distance import OSA

    same = near.edits == 1 and set(word) == set(near.target)
    for ending in ("", "s", "ed", "ing"):
        root = word[: len(word) - len(ending)]
        if not word.endswith(ending) or len(root) < 5:
            continue
        for other in _common_by_letter().get(root[0], ()):
            if abs(len(other) - len(root)) > near.edits or near.target.startswith(other[:-1]):
                continue
            if same and set(other) != set(root):
                continue
            edits = OSA.distance(root, other, score_cutoff=near.edits)
            if edits <= near.edits and _count_swaps(root, other) <= near.swaps:
                return True
    return False


@cache
def _common_by_letter() -> dict[str, tuple[str, ...]]:
    from ..language.en.ordinary import COMMON

    letters: dict[str, list[str]] = {}
    for word in COMMON.split():
        if len(word) > 3:
            letters.setdefault(word[0], []).append(word)
    return {letter: tuple(words) for letter, words in letters.items()}


def _count_swaps(word: str, target: str) -> int:
    """How many consonants of `target` are other letters in `word`, turned-round pairs left out."""
    from rapidfuzz.distance import Levenshtein

    swaps = 0
    for step in Levenshtein.editops(word, target):
        at, to = step.src_pos, step.dest_pos
        if step.tag == "replace" and not _turned_round(word, target, at, to):
            swaps += not (word[at] in "aeiouy" and target[to] in "aeiouy")
    return swaps


def _turned_round(word: str, target: str, at: int, to: int) -> bool:
    """The letter at `at` changed places with a neighbour."""
    after = word[at : at + 2] == target[to : to + 2][::-1] and at + 1 < len(word)
    before = at > 0 and to > 0 and word[at - 1 : at + 1] == target[to - 1 : to + 1][::-1]
    return after or before
