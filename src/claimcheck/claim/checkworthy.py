"""Whether a sentence asserts something that can be checked, decided clause by clause from its grammar."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from ..dataclass import dataclass
from ..language.en import attribution as reporting
from ..language.en import checkworthy as english
from ..language.en import word as grammar
from ..model import Checkability
from .clause import find_clause_starts
from .phrase import Phrases, index_phrases, match_phrase
from .question import is_question
from .tagger import is_year
from .verb import read_verb
from .word import Words, read_words

# House: what a clause must reach to be checkable, and what each thing in it is worth. A figure is enough alone; an
# event ("the base was evacuated") or a name with a verb ("Berlin is the capital") just is; "it was late" is not.
_ENOUGH = 0.4
_SENTENCE = 7  # words, the full stop counted
_PREDICATE = 6  # words after "is" in which a judgement is looked for
_FIGURE, _DATE, _NAME, _EVENT, _PAST, _PRESENT, _NOUN_SUBJECT = 0.5, 0.3, 0.25, 0.25, 0.2, 0.1, 0.05
_RANK = 0.35
_EMPTY = frozenset(("mark", "clitic"))  # kinds of tokens


class _Kind(StrEnum):
    """What a clause does; the value is the reason given when no clause of a sentence asserts anything."""

    FACT = "nothing specific to check"
    QUESTION = "a question"
    OPINION = "an opinion"
    PREDICTION = "a prediction"
    WISH = "a wish"
    FEELING = "a feeling"
    INSTRUCTION = "an instruction"
    HEADING = "a heading"
    BOILERPLATE = "boilerplate"
    OPEN = "leaves it open"
    FRAME = "names only a speaker"


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words `first` to `last`, the first finite verb (else participle) among them or -1, and the verb's base."""

    first: int
    last: int
    verb: int
    base: str


def decide_checkability(text: str) -> Checkability:
    """Checkable if one clause asserts a fact specific enough; the reason says what it gives, or what the text is."""
    words = read_words(text)
    if all(token.kind in _EMPTY for token in words.tokens):
        return Checkability(checkable=False, reason="no words", score=0.0)
    whole = _read_whole(words)
    if whole:
        return Checkability(checkable=False, reason=whole.value, score=0.0)
    best, reason, speaker = 0.0, "", 0.0
    told = False  # a clause asserts something, however little there is to it
    instead: list[_Kind] = []
    framed: _Kind | None = None
    lower = not any(token.text[0].isupper() for token in words.tokens)
    for clause in _split(text, words):
        if framed and not (words.shape[clause.first] in ",c" and framed is not _Kind.WISH):
            kind = framed
        else:
            kind = _kind_of(words, clause)
        framed = kind if _frames(words, clause, kind) else None
        if kind is _Kind.FACT:
            score, why = _score(words, clause, lower=lower)
            told = told or "n" in words.shape[clause.first : clause.last + 1]
        elif kind is _Kind.PREDICTION:
            score, why = _score_aside(words, clause)
        else:
            score, why = 0.1, ""
        if kind is _Kind.FRAME:
            speaker = _NAME if _names(words, clause.first, clause.last) else speaker
        elif kind is not _Kind.FACT:
            instead.append(kind)
        if score > best:
            best, reason = score, why
    if told:
        best += speaker
    if best >= _ENOUGH:
        reason = reason or "says what a named speaker asserts"
        return Checkability(checkable=True, reason=reason, score=round(min(1.0, best), 2))
    if not instead and words.tokens[-1].text == "?":
        instead.append(_Kind.QUESTION)
    return Checkability(checkable=False, reason=(instead or [_Kind.FACT])[0].value, score=round(best, 2))


@lru_cache(maxsize=8)
def _phrases(which: str) -> Phrases:
    return index_phrases(getattr(english, which))


def _has(words: Words, which: str, first: int = 0, last: int = -1) -> bool:
    """Whether one of the phrases begins at one of the words `first` to `last`."""
    phrases, folded = _phrases(which), words.folded
    end = last + 1 if last >= 0 else len(folded)
    if phrases.keys().isdisjoint(folded[first:end]):
        return False
    return any(folded[i] in phrases and match_phrase(phrases, folded, i) for i in range(first, end))


def _finite(shape: str, first: int, last: int) -> bool:
    return _first_of(shape, "vam", first, last) >= 0


def _first_of(shape: str, roles: str, first: int, last: int) -> int:
    """The first of the words `first` to `last` with one of the roles, -1 if there is none."""
    return min([place for role in roles if (place := shape.find(role, first, last + 1)) >= 0], default=-1)


# ---------------------------------------------------------------- the sentence as a whole


def _read_whole(words: Words) -> _Kind | None:
    """What the sentence is, where that needs no look at its clauses."""
    shape, folded = words.shape, words.folded
    first = 0
    while first < len(shape) - 1 and shape[first] in '.,-("':
        first += 1
    finite = _finite(shape, 0, len(shape) - 1)
    if _is_boilerplate(words, first, finite=finite):
        return _Kind.BOILERPLATE
    if is_question(words):
        return _Kind.QUESTION
    if "#" not in shape and _has(words, "WISH_PHRASES"):
        return _Kind.WISH
    if "#" not in shape and _has(words, "FEELING_PHRASES"):
        return _Kind.FEELING
    if match_phrase(_phrases("INSTRUCTION_STARTS"), folded, first):
        return _Kind.INSTRUCTION
    ordered = shape[first] == "b" or (
        folded[first] in english.INSTRUCTION_VERBS and shape[first + 1 : first + 2] in "ix"
    )
    if ordered and not finite:
        return _Kind.INSTRUCTION
    return None if finite else _read_verbless(words)


def _is_boilerplate(words: Words, first: int, *, finite: bool) -> bool:
    shape, folded = words.shape, words.folded
    if folded[0] in english.BOILERPLATE_MARKS or _has(words, "BOILERPLATE_ANYWHERE"):
        return True
    following = words.tokens[first + 1].text if first + 1 < len(words.tokens) else ""
    if following == ":" and folded[first] in english.BOILERPLATE_LABELS:
        return True
    length = match_phrase(_phrases("BOILERPLATE_STARTS"), folded, first)
    rest = first + length
    if length > 1:
        return length > 2 or not _finite(shape, rest, len(shape)) or words.tokens[min(rest, len(shape) - 1)].text == ":"
    if length == 1:
        return not finite and (first + 1 >= len(shape) or shape[first + 1] in '.,-(i#"')
    return folded[first] == "by" and not finite and "#" not in shape and len(shape) < 14


def _read_verbless(words: Words) -> _Kind | None:
    """A text without a finite verb: a heading, unless a figure with an outcome stands for one ("33 dead in blast").

    A long one with a full stop is a sentence whose verb is not known here.
    """
    if words.tokens[-1].text == "." and len(words.shape) > _SENTENCE:
        return None
    if "#" not in words.shape:
        return None if "e" in words.shape and words.shape[0] not in "eg" and len(words.shape) > 3 else _Kind.HEADING
    if words.folded[0] in english.LABELS or any(word in english.LISTICLES for word in words.folded[:4]):
        return _Kind.HEADING
    if any(word in english.OUTCOMES for word in words.folded) or "e" in words.shape:
        return None
    colon = next((i for i, token in enumerate(words.tokens) if token.text == ":"), -1)
    if colon > 0 and "#" in words.shape[colon + 1 : colon + 4]:  # "US troops in Iraq: about 2,500"
        return None
    counts = (i for i, role in enumerate(words.shape) if role == "#" and not _is_date_part(words, i))
    return None if any(words.shape[i + 1 : i + 2] == "n" for i in counts) else _Kind.HEADING


def _is_date_part(words: Words, index: int) -> bool:
    """A year, or a figure beside a month."""
    text = words.folded[index]
    if is_year(text):
        return True
    return any(_is_month(words, beside) for beside in (index - 1, index + 1))


def _is_month(words: Words, index: int) -> bool:
    """A month or a day of the week; "May" by its capital."""
    if not 0 <= index < len(words.folded):
        return False
    return words.folded[index] in english.MONTHS or (words.tokens[index].text == "May" and words.shape[index] == "n")


def _names_month(words: Words, first: int, last: int) -> bool:
    """One of the words `first` to `last` is a month or a day of the week."""
    some = words.folded[first : last + 1]
    if english.MONTHS.isdisjoint(some) and "may" not in some:
        return False
    return any(_is_month(words, index) for index in range(first, last + 1))


# ---------------------------------------------------------------- one clause


def _split(text: str, words: Words) -> list[_Clause]:
    starts = find_clause_starts(text)
    clauses = []
    for place, first in enumerate(starts):
        last = (starts[place + 1] if place + 1 < len(starts) else len(words.shape)) - 1
        verb = _first_of(words.shape, "vam", first, last)
        if verb < 0:
            verb = _first_of(words.shape, "eg", first, last)
        base = read_verb(words.folded[verb])[0] if verb >= 0 and words.shape[verb] in "veg" else ""
        clauses.append(_Clause(first, last, verb, base))
    return clauses


def _frames(words: Words, clause: _Clause, kind: _Kind) -> bool:
    """Whether a clause makes what follows it an opinion or a wish as well ("I think …")."""
    if kind not in (_Kind.OPINION, _Kind.WISH) or clause.verb < 0:
        return False
    frames = english.OPINION_FRAMES if kind is _Kind.OPINION else english.WISH_FRAMES
    return clause.base in frames and words.shape[clause.last] in "vexn"


def _kind_of(words: Words, clause: _Clause) -> _Kind:
    """What a clause does, by its verb group and its predicate; a fact where nothing says otherwise."""
    first, last, verb = clause.first, clause.last, clause.verb
    folded, shape = words.folded, words.shape
    if verb < 0:
        return _Kind.FACT
    opening = first + (shape[first] in ",c" and first < last)
    if folded[opening] in english.CONDITIONALS or (verb == 0 and folded[0] in english.INVERTED_CONDITIONS):
        return _Kind.PREDICTION
    if folded[opening] == "whether":
        return _Kind.OPEN
    subject = folded[verb - 1] if verb > first else ""
    if subject in english.FIRST_PERSON:
        if clause.base in english.OPINION_FRAMES:
            felt = clause.base in english.FEELING_VERBS and verb < last and shape[verb + 1] in "nix"
            return _Kind.FEELING if felt else _Kind.OPINION
        if clause.base in english.WISH_FRAMES:
            return _Kind.WISH
    if _is_frame(words, clause):
        return _Kind.FRAME
    return _kind_by_modal(words, clause) or _kind_by_predicate(words, clause)


def _is_frame(words: Words, clause: _Clause) -> bool:
    """ "she said", "said his mother", "the mayor told reporters on Friday": what is said stands in another clause."""
    if clause.base not in reporting.CLAUSE_VERBS or words.shape[clause.verb] != "v":
        return False
    if clause.first == 0 and clause.last == len(words.shape) - 1:
        return False
    if clause.first > 0 and words.shape[clause.verb - 1] in ',"':
        return True
    rest = range(clause.verb + 1, clause.last + 1)
    return all(
        words.shape[i] in 'xio.,"(-'
        or words.folded[i] in reporting.SAYING_HOW
        or words.folded[i] in reporting.SAYING_WHEN
        or (clause.base in reporting.TELL_VERBS and words.shape[i] in "nd'")
        for i in rest
    )


def _kind_by_modal(words: Words, clause: _Clause) -> _Kind | None:
    """Obligation and future, by modal ("must", "will") or by what stands for one ("is expected to", "plans to")."""
    first, last, verb = clause.first, clause.last, clause.verb
    folded, shape = words.folded, words.shape
    if shape[verb] == "m":
        if folded[verb] in english.NORMATIVE_MODALS:
            return _Kind.OPINION
        if folded[verb] in english.HEDGING_MODALS and "have" in folded[verb + 1 : verb + 4]:
            return None
        if folded[verb] in english.PREDICTING_MODALS or folded[verb].endswith("'ll"):
            return _Kind.PREDICTION
    for index in range(max(first, verb), last):
        if folded[index + 1] == "to" and shape[index + 2 : index + 3] == "b":
            if folded[index] in english.FORWARD_LOOKING:
                dated = any(shape[i] == "#" or _is_month(words, i) for i in range(first, verb))
                return None if dated and "p" in read_verb(folded[verb])[1] else _Kind.PREDICTION
            if folded[index] in english.NEED_VERBS and "#" not in shape[first : last + 1]:
                return _Kind.OPINION
    foretold = folded[verb] in grammar.BE and shape[verb + 1 : verb + 2] == "e"  # "rain is forecast"
    foretold = foretold and folded[verb] not in english.PAST_AUXILIARIES
    if foretold and read_verb(folded[verb + 1])[0] in english.FORWARD_VERBS:
        return _Kind.PREDICTION
    if clause.base in english.FORWARD_VERBS and "p" not in read_verb(folded[verb])[1]:
        return _Kind.PREDICTION
    return None


def _kind_by_predicate(words: Words, clause: _Clause) -> _Kind:
    """Feelings and judgements, where there is no figure to check beside them."""
    first, last, verb = clause.first, clause.last, clause.verb
    if any(_is_figure(words, i) for i in _figures(words.shape, first, last)):
        return _Kind.FACT
    if _has(words, "OPINION_PHRASES", first, last):
        return _Kind.OPINION
    if clause.base in english.FEELING_VERBS and words.shape[verb] == "v":
        return _Kind.FEELING
    if words.folded[verb] in grammar.BE:
        # in lower case: a judgement stands in a name without judging ("Good Morning, Vietnam")
        near = [words.tokens[i].text for i in range(verb + 1, min(last, verb + _PREDICATE) + 1)]
        if any(word in english.FEELING_WORDS for word in near):
            return _Kind.FEELING
        if any(word in english.EVALUATIVE or word in english.TASTE_NOUNS for word in near):
            return _Kind.OPINION
    return _Kind.FACT


def _figures(shape: str, first: int, last: int) -> list[int]:
    """The numbers among the words `first` to `last`."""
    return [i for i in range(first, last + 1) if shape[i] == "#"] if "#" in shape else []


def _is_figure(words: Words, index: int) -> bool:
    """A number that counts; "one" is as often no figure ("one thing", "one of the best")."""
    return words.shape[index] == "#" and words.folded[index] != "one"


# ---------------------------------------------------------------- how much there is to check


def _score(words: Words, clause: _Clause, *, lower: bool) -> tuple[float, str]:
    """How much a clause that asserts gives to check (up to 1 and more), and what in words."""
    first, last, verb, base = clause.first, clause.last, clause.verb, clause.base
    shape, folded = words.shape, words.folded
    score, why = 0.0, ""
    if verb >= 0:
        past = "p" in read_verb(folded[verb])[1] if base else folded[verb] in english.PAST_AUXILIARIES
        score += _PAST if past else _PRESENT
        score += _NOUN_SUBJECT if verb > first and shape[verb - 1] != "p" else 0.0
        acting = base not in english.STATIVE_VERBS if base else any(role in "ebg" for role in shape[verb : last + 1])
        if acting:
            score, why = score + _EVENT, "says what happened"
        elif folded[verb - 1 : verb] == ("there",) and "no" in folded[verb + 1 : verb + 2]:
            score, why = score + _EVENT, "says that there is none"
        elif folded[verb] in grammar.BE and shape[verb - 1 : verb] not in ("p", "") and "n" in shape[verb : last + 1]:
            score, why = score + _EVENT, "says what something is"
    elif words.tokens[-1].text == ".":
        score += _PRESENT + _EVENT
    if lower or _names(words, first, last):
        score, why = score + _NAME, why or "says something of a name"
    figures = _figures(shape, first, last)
    if _names_month(words, first, last) or any(_is_date_part(words, i) for i in figures):
        score, why = score + _DATE, "gives a date"
    if any(_is_figure(words, i) and not _is_date_part(words, i) for i in figures):
        score, why = score + _FIGURE, "gives a figure"
    elif not english.RANKS.isdisjoint(folded) and any(
        folded[i] in english.RANKS and shape[i - 1] in "d'#" for i in range(max(first, 1), last + 1)
    ):
        score, why = score + _RANK, why or "gives a rank"
    return score, why


def _names(words: Words, first: int, last: int) -> bool:
    """A capital inside the sentence; a first word that is no ordinary subject; anything in a text all in lower case."""
    tokens, shape = words.tokens, words.shape
    for index in range(first, last + 1):
        if shape[index] == "n" and tokens[index].text[0].isupper() and (index > 0 or shape[1:2] in ("v", "a", "'")):
            return True
    return False


def _score_aside(words: Words, clause: _Clause) -> tuple[float, str]:
    """What a prediction asserts before its verb ("the bill, passed in May, could be repealed")."""
    for index in range(clause.first, clause.verb):
        if words.shape[index] == "e":
            given = range(index + 1, clause.verb)
            if any(words.shape[i] == "#" or _is_month(words, i) for i in given):
                return _ENOUGH, "says what happened"
    return 0.1, ""
