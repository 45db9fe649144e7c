"""The clauses of a sentence: what stands in one of them belongs together."""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.en import clause as english
from ..model import Span
from .verb import read_verb
from .word import Words, ends_sentence, read_words

_FINITE = frozenset("vam")
_HARD = frozenset(";:")
_BEFORE_CLAUSES = frozenset("sr.-(i,c")
_EDGES = frozenset(",.-(")


def split_clauses(text: str) -> tuple[Span, ...]:
    """Finite clauses and participle clauses in order, without overlap; every word of `text` is in one.

    A clause keeps the word that joins it ("while 4 missiles failed"). One that is interrupted comes in two pieces:
    "The base, which was hit in May, is shut" gives three spans, the first without a verb.
    """
    words = read_words(text)
    starts = find_clause_starts(text)
    spans = []
    for place, first in enumerate(starts):
        last = (starts[place + 1] if place + 1 < len(starts) else len(words.shape)) - 1
        while first <= last and words.shape[first] in _EDGES:
            first += 1
        while last >= first and words.shape[last] in _EDGES:
            last -= 1
        if first <= last:
            spans.append(Span(start=words.tokens[first].span.start, end=words.tokens[last].span.end))
    return tuple(spans)


@lru_cache(maxsize=1)
def _stretches() -> re.Pattern[str]:
    return re.compile(r"[^,csr.\-(]+")


@lru_cache(maxsize=1)
def _joined_stretches() -> re.Pattern[str]:
    """An "and" parts a stretch only where a finite verb follows it at once."""
    return re.compile(r"(?:[^,csr.\-(]|c(?![vam]))+")


def _finite_before_boundary(shape: str, pattern: re.Pattern[str]) -> list[bool]:
    """For each word, whether a finite verb stands at it or after it, before the next comma, joining word or mark."""
    ahead = [False] * (len(shape) + 1)
    for stretch in pattern.finditer(shape):
        first, end = stretch.span()
        last = max(shape.rfind(role, first, end) for role in _FINITE)
        if last >= 0:
            ahead[first : last + 1] = [True] * (last + 1 - first)
    return ahead


@lru_cache(maxsize=32)
def find_clause_starts(text: str) -> tuple[int, ...]:
    """The indices of the words at which a clause begins, the first word's included."""
    words = read_words(text)
    shape, ahead = words.shape, _finite_before_boundary(words.shape, _stretches())
    taken = _finite_before_boundary(words.shape, _joined_stretches())  # "said rockets and drones | had hit"
    starts = [0] if shape else []
    predicate = relative = False
    verb = ""
    for index, role in enumerate(shape):
        may_begin = index and (role in _BEFORE_CLAUSES or (relative and predicate))
        if may_begin and _begins(words, taken if role == "s" else ahead, index, predicate=predicate, relative=relative):
            starts.append(index)
            of_noun = role == "s" and words.folded[index] == "that" and shape[index - 1] == "n"
            relative, predicate, verb = role == "r" or (of_noun and not verb), False, ""
        elif predicate and verb and role in "n#pd" and taken[index] and _takes_clause(shape, index, verb):
            starts.append(index)
            relative, predicate, verb = False, False, ""
        if role in "vambge":
            verb = words.folded[index] if role in "vbge" else ""
            predicate = (
                predicate or role in _FINITE or (role in "ge" and (relative or _opens(shape, starts[-1], index)))
            )
        elif role not in 'x"' and not (role in "ndo'" and read_verb(verb)[0] in english.TELL_VERBS):
            verb = ""
    return tuple(starts)


def _takes_clause(shape: str, index: int, verb: str) -> bool:
    """Whether the verb can take a clause from the word on: after a listener if it names one."""
    base = read_verb(verb)[0]
    if base in english.TELL_VERBS:
        return shape[index] in "#dp" and shape[index - 1] in "no"
    return base in english.COMPLEMENT_VERBS


def _opens(shape: str, start: int, index: int) -> bool:
    """Whether only joining words and marks stand between the start of a clause and the word."""
    return index - start < 6 and all(role in ',csixr".-(a' for role in shape[start:index])


def _begins(words: Words, ahead: list[bool], index: int, *, predicate: bool, relative: bool) -> bool:
    """Whether a new clause begins at the word."""
    shape = words.shape
    role, following = shape[index], shape[index + 1 : index + 2]
    if role in "sr":
        if role == "r" and shape[index - 1] in ",i":
            return shape[index - 1] == ","
        return bool(following) and (ahead[index + 1] or following in "gen")
    if role == ".":
        return words.tokens[index].text in _HARD or ends_sentence(words, index)
    if role in "-(":
        return ahead[index + 1] and predicate
    if role == "i" and following == "r":
        return True
    if role == "i":
        return following == "g" and predicate and words.folded[index] in english.CLAUSE_PREPOSITIONS
    if role in ",c":
        if role == "c" and words.folded[max(0, index - 2)] == "between":
            return False
        if following and following in "csr" and role == ",":
            return False
        after = index + 1
        while shape[after : after + 1] == "x":
            after += 1
        if shape[after : after + 1] in ("g", "e") and role == ",":
            return predicate
        return predicate and ahead[index + 1]
    if role in _FINITE and relative and predicate:
        group = index - 1
        while group and shape[group] == "x":
            group -= 1
        return shape[group] not in "am"
    return False
