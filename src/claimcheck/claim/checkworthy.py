"""Whether a sentence asserts something that can be checked, decided clause by clause from its grammar."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ..language.en import attribution as reporting
from ..language.en import checkworthy as english
from ..language.en import word as grammar
from ..model import Checkability
from .clause import find_clause_starts
from .phrase import Phrases, index_phrases, match_phrase
from .verb import read_verb
from .word import Words, read_words

_ENOUGH = 0.4  # house: a past event, or a name with a verb, or a figure


class _Kind(StrEnum):
    """What a clause does; the value is the reason given when no clause of a sentence asserts anything."""

    FACT = "an assertion"
    QUESTION = "a question"
    OPINION = "an opinion"
    PREDICTION = "a prediction"
    WISH = "a wish"
    FEELING = "a feeling"
    INSTRUCTION = "an instruction"
    FRAME = "says only who speaks"
    HEADING = "a heading"
    VAGUE = "nothing specific to check"


@dataclass(frozen=True, slots=True)
class _Clause:
    kind: _Kind
    score: float
    why: str


def decide_checkability(text: str) -> Checkability:
    """Checkable if one clause asserts a fact specific enough; the reason names what it gives, or what it is instead."""
    words = read_words(text)
    if not any(token.kind in ("word", "number", "abbreviation") for token in words.tokens):
        return Checkability(checkable=False, reason="no words", score=0.0)
    if _is_boilerplate(words):
        return Checkability(checkable=False, reason="boilerplate", score=0.0)
    whole = _whole_sentence(words)
    if whole:
        return Checkability(checkable=False, reason=whole.value, score=0.1)
    clauses = _read_clauses(words)
    best = max(clauses, key=lambda clause: clause.score)
    if best.score >= _ENOUGH:
        return Checkability(checkable=True, reason=best.why, score=round(min(1.0, best.score), 2))
    other = next((c.kind for c in clauses if c.kind not in (_Kind.FACT, _Kind.FRAME, _Kind.VAGUE)), _Kind.VAGUE)
    return Checkability(checkable=False, reason=other.value, score=round(max(0.0, best.score), 2))


@lru_cache(maxsize=8)
def _phrases(which: str) -> Phrases:
    return index_phrases(getattr(english, which))


def _anywhere(words: Words, which: str) -> bool:
    phrases = _phrases(which)
    return any(word in phrases and match_phrase(phrases, words.folded, i) for i, word in enumerate(words.folded))


def _is_boilerplate(words: Words) -> bool:
    first = 0
    while first < len(words.shape) and words.shape[first] in '.,-("':
        first += 1
    length = match_phrase(_phrases("BOILERPLATE_STARTS"), words.folded, first)
    if length:
        rest = words.shape[first + length :]
        return length > 1 or rest[:1] in ("", ".", ",", "-", "i", "(") or not any(role in "vam" for role in rest)
    if words.folded[first] == "by" and len(words.shape) < 12 and not any(role in "vam" for role in words.shape):
        return "#" not in words.shape
    return words.folded[first] == "\u00a9" or (len(words.folded) > 1 and words.folded[first : first + 1] == ("http",))


def _whole_sentence(words: Words) -> _Kind | None:
    """What the sentence as a whole is, where that settles it."""
    shape, folded = words.shape, words.folded
    if _is_question(words):
        return _Kind.QUESTION
    first = 0
    while first < len(shape) - 1 and shape[first] in '.,-("':
        first += 1
    if match_phrase(_phrases("INSTRUCTION_STARTS"), folded, first):
        return _Kind.INSTRUCTION
    if shape[first] == "b" and not _finite(shape, first, len(shape) - 1):
        return _Kind.INSTRUCTION
    if not _finite(shape, 0, len(shape) - 1):
        return _verbless(words)
    for which, kind in (("WISH_PHRASES", _Kind.WISH), ("FEELING_PHRASES", _Kind.FEELING)):
        if "#" not in shape and _anywhere(words, which):
            return kind
    return None


def _finite(shape: str, first: int, last: int) -> bool:
    return any(role in "vam" for role in shape[first : last + 1])


def _is_question(words: Words) -> bool:
    """A question mark that is the sentence's own, or the order of words of a question."""
    shape, folded = words.shape, words.folded
    last = len(shape) - 1
    while last >= 0 and shape[last] in '"(':
        last -= 1
    if last >= 0 and words.tokens[last].text == "?":
        tag = last >= 4 and shape[last - 1] == "p" and shape[last - 2] in "am" and shape[last - 3] == ","
        return not tag
    first = 0
    while first < last and (shape[first] in '".-(' or folded[first] in ("and", "but", "so")):
        first += 1
    if shape[first] in "am" and shape[first + 1 : first + 2] in ("p", "d", "n", "#", "'"):
        return not _is_name(words, first) and folded[first] not in ("may", "had", "should", "were")
    if folded[first] in grammar.QUESTION_WORDS and not _is_name(words, first):
        head = first + 1
        if (
            folded[first] == "how"
            and folded[head : head + 1]
            and folded[head] in ("many", "much", "long", "far", "old", "big")
        ):
            return True
        if shape[head : head + 1] in ("a", "m"):
            return folded[first] not in ("when", "where") and not (
                "," in shape[first:] and _finite(shape, shape.index(",", first), last)
            )
        return (
            folded[first] in ("who", "why", "what")
            and shape[head : head + 1] == "v"
            and sum(shape.count(r) for r in "vam") == 1
        )
    return False


def _is_name(words: Words, index: int) -> bool:
    text = words.tokens[index].text
    return len(text) > 1 and text.isupper()


def _verbless(words: Words) -> _Kind | None:
    """A text without a finite verb: a heading, unless a figure with an outcome stands for one ("33 dead in blast")."""
    if "#" not in words.shape:
        return _Kind.HEADING
    first = words.folded[0]
    if first in english.LABELS or any(word in english.LISTICLES for word in words.folded[:4]):
        return _Kind.HEADING
    if any(word in english.OUTCOMES for word in words.folded) or "e" in words.shape:
        return None
    counts = [
        index
        for index, role in enumerate(words.shape)
        if role == "#" and not _is_date_part(words, index) and words.shape[index + 1 : index + 2] == "n"
    ]
    return None if counts else _Kind.HEADING


def _is_date_part(words: Words, index: int) -> bool:
    text = words.folded[index]
    if len(text) == 4 and text[:2] in ("19", "20") and text.isdigit():
        return True
    return any(
        0 <= beside < len(words.folded) and words.folded[beside] in english.MONTHS for beside in (index - 1, index + 1)
    )


def _read_clauses(words: Words) -> list[_Clause]:
    starts = find_clause_starts(words)
    clauses: list[_Clause] = []
    framed: _Kind | None = None
    lower = not any(token.text[0].isupper() for token in words.tokens)
    for place, first in enumerate(starts):
        last = (starts[place + 1] if place + 1 < len(starts) else len(words.shape)) - 1
        clause, frames = _read_clause(words, first, last, framed, lower=lower, more=place + 1 < len(starts))
        clauses.append(clause)
        framed = frames
    return clauses


def _read_clause(
    words: Words, first: int, last: int, framed: _Kind | None, *, lower: bool, more: bool
) -> tuple[_Clause, _Kind | None]:
    """One clause, and what it makes of the clause after it ("I think" makes it an opinion)."""
    shape, folded = words.shape, words.folded
    if framed and shape[first] not in ",c.":
        return _Clause(framed, 0.1, framed.value), framed if framed is _Kind.OPINION else None
    verb = next((i for i in range(first, last + 1) if shape[i] in "vam"), -1)
    if verb < 0:
        verb = next((i for i in range(first, last + 1) if shape[i] in "eg"), -1)
    base = read_verb(folded[verb])[0] if verb >= 0 and shape[verb] in "veg" else ""
    subject = folded[verb - 1] if verb > first else ""
    if subject in english.FIRST_PERSON and base in english.OPINION_FRAMES:
        return _Clause(_Kind.OPINION, 0.1, ""), _Kind.OPINION
    if subject in english.FIRST_PERSON and base in english.WISH_FRAMES:
        return _Clause(_Kind.WISH, 0.1, ""), _Kind.WISH
    kind = _clause_kind(words, first, last, verb, base)
    if kind is not _Kind.FACT:
        return _Clause(kind, 0.15, kind.value), None
    if more and base in reporting.CLAUSE_VERBS and "#" not in shape[verb : last + 1] and verb >= last - 2:
        return _Clause(_Kind.FRAME, 0.2, ""), None
    return _score(words, first, last, verb, base, lower=lower), None


def _clause_kind(words: Words, first: int, last: int, verb: int, base: str) -> _Kind:
    """What a clause is by its verb group and its predicate."""
    shape, folded = words.shape, words.folded
    after = folded[verb + 1 : last + 1] if verb >= 0 else ()
    if folded[first] in ("if", "unless", "whether") or (
        shape[first] == "," and folded[first + 1 : first + 2] == ("if",)
    ):
        return _Kind.PREDICTION
    if verb >= 0 and shape[verb] == "m":
        if folded[verb] in english.NORMATIVE_MODALS:
            return _Kind.OPINION
        if folded[verb] in ("may", "might") and "have" in after[:3]:
            return _Kind.FACT
        if folded[verb] in english.PREDICTING_MODALS:
            return _Kind.PREDICTION
    if any(
        folded[i] in english.FORWARD_LOOKING and folded[i + 1 : i + 2] == ("to",) and shape[i + 2 : i + 3] == "b"
        for i in range(max(first, verb), last)
    ):
        return _Kind.PREDICTION
    figure = "#" in shape[first : last + 1]
    if any(word in english.NEED_VERBS for word in folded[max(first, verb) : last]) and "to" in after and not figure:
        return _Kind.OPINION
    if not figure:
        if _anywhere(words, "OPINION_PHRASES"):
            return _Kind.OPINION
        copula = verb >= 0 and folded[verb] in grammar.BE
        felt = copula or base in english.FEELING_WORDS or folded[verb] in english.FEELING_WORDS
        if felt and any(word in english.FEELING_WORDS for word in folded[max(first, verb) : last + 1]):
            return _Kind.FEELING
        if copula and any(word in english.EVALUATIVE or word in english.TASTE_NOUNS for word in after):
            return _Kind.OPINION
    return _Kind.FACT


def _score(words: Words, first: int, last: int, verb: int, base: str, *, lower: bool) -> _Clause:
    """How much there is to check in a clause that asserts."""
    shape, folded = words.shape, words.folded
    score, why = 0.0, "nothing specific to check"
    figures = [i for i in range(first, last + 1) if shape[i] == "#"]
    dates = any(folded[i] in english.MONTHS for i in range(first, last + 1)) or any(
        _is_date_part(words, i) for i in figures
    )
    names = any(
        shape[i] == "n"
        and words.tokens[i].text[0].isupper()
        and (i > 0 or not folded[i].isalpha() or _is_name(words, i))
        for i in range(first, last + 1)
    ) or (verb > 0 and shape[0] == "n" and first == 0 and words.tokens[0].text[0].isupper() and 0 < verb <= 3)
    past = verb >= 0 and (
        (shape[verb] in "ve" and "p" in read_verb(folded[verb])[1])
        or folded[verb] in ("was", "were", "had", "did", "didn't", "wasn't", "weren't")
        or (folded[verb] in ("has", "have"))
    )
    if past:
        score += 0.25
        acting = (
            base not in english.STATIVE_VERBS
            if base
            else "e" in shape[verb : last + 1] or "b" in shape[verb : last + 1]
        )
        if acting and verb > first and shape[verb - 1] != "p":
            score, why = score + 0.2, "says what happened"
    if verb >= 0 and shape[verb] in "va":
        score += 0.15
    if names or lower:
        score += 0.25
        why = why if past else "says something of a name"
    if dates:
        score, why = score + 0.3, "gives a date"
    if len(figures) > 0:
        score, why = score + 0.45, "gives a figure"
    return _Clause(_Kind.FACT if score >= _ENOUGH else _Kind.VAGUE, score, why)
