"""What a sentence negates, and how far, and where it hedges."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..language.en import polarity as english
from ..language.en.word import BE, SUBJECT_ONLY_PRONOUNS
from ..model import Negation, Span
from .phrase import Phrases, index_phrases, match_phrase
from .scope import LONGEST_SCOPE, Scopes, excluding_phrases
from .verb import read_verb
from .word import Words, read_words

_LONGEST_SUBJECT = 12  # words (house)
_Found = tuple[int, int, int, int] | None  # first and last word of the cue, first and last word of the scope


def find_negations(text: str) -> tuple[Negation, ...]:
    """The negations in order. A scope is the rest of the clause (the predicate), or the phrase or clause denied.

    Words that form the quantity zero ("no troops", "none", "nobody", "not a single") are no negations here. What two
    scopes cover is affirmed again ("did not fail to hit").
    """
    words = read_words(text)
    readers = _readers()
    scopes: Scopes | None = None
    found: list[Negation] = []
    for index in [at for at, word in enumerate(words.folded) if word in readers or word.endswith("n't")]:
        if _is_named(words, index):
            continue
        scopes = scopes or Scopes(text)
        negation = readers.get(words.folded[index], _read_not)(scopes, index)
        if negation is not None and negation[2] <= negation[3]:
            found.append(Negation(cue=words.span(*negation[:2]), scope=words.span(*negation[2:])))
    return tuple(found)


def _is_named(words: Words, index: int) -> bool:
    """Whether the word is part of a name or a compound ("Reporters Without Borders", "never-ending")."""
    tokens = words.tokens
    if index + 1 < len(tokens) and tokens[index + 1].text == "-":
        return True
    return (
        index > 0
        and tokens[index].text.istitle()
        and words.shape[index - 1] == "n"
        and tokens[index - 1].text.istitle()
    )


@lru_cache(maxsize=1)
def _not_negating() -> Phrases:
    return index_phrases(english.NOT_NEGATING)


@lru_cache(maxsize=1)
def _never_not_negating() -> Phrases:
    return index_phrases(english.NEVER_NOT_NEGATING)


@lru_cache(maxsize=1)
def _without_not_negating() -> Phrases:
    return index_phrases(english.WITHOUT_NOT_NEGATING)


@lru_cache(maxsize=1)
def _readers() -> dict[str, Callable[[Scopes, int], _Found]]:
    """Folded word -> what reads a negation that begins with it."""
    readers: dict[str, Callable[[Scopes, int], _Found]] = {
        "not": _read_not, "cannot": _read_not, "never": _read_never, "without": _read_without, "no": _read_no,
        "neither": _read_neither, "nor": _read_nor, "far": _read_far,
    }  # fmt: skip
    readers |= dict.fromkeys(english.KEPT_FROM, _read_kept_from)
    readers |= dict.fromkeys(english.UNMARKED_NOT, _read_not)
    readers |= dict.fromkeys(english.FALSE_WORDS, _read_false)
    readers |= dict.fromkeys(english.FALSELY, _read_falsely)
    readers |= dict.fromkeys(english.NOT_DONE, _read_not_done)
    readers |= dict.fromkeys(english.DENIAL_NOUNS, _read_denial_noun)
    readers |= dict.fromkeys(english.DENIALS, _read_denial)
    readers |= dict.fromkeys(excluding_phrases(), _read_excluding)
    readers |= {"nothing": _read_nothing, "yet": _read_yet}
    return readers


def _read_not(scopes: Scopes, index: int) -> _Found:
    """ "did not", "hasn't", "cannot", and "not" before a phrase ("15 missiles, not 33")."""
    after = index + 1
    contracted = scopes.word(index) != "not"
    if scopes.at(after, _not_negating()) or _is_tag(scopes, index, contracted=contracted):
        return None
    if not contracted:
        if any(index >= len(p) and scopes.folded[index - len(p) : index] == p for p in english.BEFORE_NOT):
            return None
        if scopes.word(index - 1) == "can" and scopes.word(after) in ("help", "but"):
            return None
    helper = index - 1
    while scopes.role(helper) == "x" and index - helper < 3:  # "is simply not"
        helper -= 1
    verbal = contracted or scopes.role(helper) in ("a", "m")
    cue_first = helper if verbal and not contracted else index
    if not verbal and scopes.role(after) not in ("g", "e", "b", "t") and scopes.word(index - 1) not in ("be", "been"):
        return index, index, after, scopes.phrase_end(after)
    if contracted and scopes.role(after) == "p":  # "Didn't they hit …"
        after += 1
    last = scopes.predicate_end(after)
    if english.UNTIL.intersection(scopes.folded[after : min(last + 2, after + LONGEST_SCOPE)]):
        return None
    return cue_first, index, after, _handed_on(scopes, after, last)


def _handed_on(scopes: Scopes, first: int, last: int) -> int:
    """Where a negation ends that reaches into the clause its verb or adjective takes ("do not think that …").

    It reaches into what is denied or done without as well: both scopes then cover it, and it is affirmed again.
    """
    if last + 1 >= len(scopes.shape):
        return last
    word = scopes.word(last)
    if word in english.DENIALS or word in english.FALSE_WORDS:
        return _denied_end(scopes, last + 1 + (scopes.word(last + 1) == "that"))
    if scopes.word(last + 1) == "without":
        return scopes.phrase_end(last + 2)
    if (read_verb(word)[0] in english.HANDS_ON_VERBS and scopes.role(last) in ("b", "v")) or (
        word in english.HANDS_ON_ADJECTIVES and scopes.word(last + 1) == "that"
    ):
        return scopes.predicate_end(last + 1)
    return last


def _is_tag(scopes: Scopes, index: int, *, contracted: bool) -> bool:
    """ ", didn't it?" and ", did it not?" at the end."""
    if contracted:
        return scopes.role(index - 1) == "," and scopes.role(index + 1) == "p" and scopes.role(index + 2) in ("", ".")
    return (
        scopes.role(index - 1) == "p"
        and scopes.role(index - 2) in ("a", "m")
        and scopes.role(index - 3) == ","
        and scopes.role(index + 1) in ("", ".")
    )


def _read_never(scopes: Scopes, index: int) -> _Found:
    after = index + 1
    if scopes.at(after, _never_not_negating()):
        return None
    first = index - 1 if scopes.role(index - 1) in ("a", "m") else index
    if first == index and scopes.role(after) in (",", ".", '"', ""):
        return None
    last = scopes.predicate_end(after)
    return first, index, after, _handed_on(scopes, after, last)


def _read_without(scopes: Scopes, index: int) -> _Found:
    after = index + 1
    if scopes.at(after, _without_not_negating()):
        return None
    return index, index, after, scopes.phrase_end(after)


def _read_no(scopes: Scopes, index: int) -> _Found:
    """ "no longer", "no evidence that …", "in no way"; "no" before what is counted is a quantity, not read here."""
    word, after = scopes.word(index + 1), index + 2
    if word in english.NO_MANNER and scopes.role(index - 1) == "i":
        return index - 1, index + 1, after, scopes.predicate_end(after)
    if word == "longer":
        return index, index + 1, after, scopes.predicate_end(after)
    if word in english.NO_BACKING:
        if scopes.word(after) in ("that", "of", "for", "to", "whether"):
            after += 1
        return index, index + 1, after, _denied_end(scopes, after)
    return None


def _read_neither(scopes: Scopes, index: int) -> _Found:
    last = scopes.predicate_end(index + 1, through_nor=True)
    if "nor" not in scopes.folded[index : last + 1]:
        return None
    scopes.paired = last
    return index, index, index + 1, _handed_on(scopes, index + 1, last)


def _read_nor(scopes: Scopes, index: int) -> _Found:
    if index <= scopes.paired:
        return None
    after = index + 1
    if scopes.role(after) in ("a", "m"):
        return index, after, after + 1, scopes.predicate_end(after + 1)
    return index, index, after, scopes.predicate_end(after)


def _read_excluding(scopes: Scopes, index: int) -> _Found:
    """ "rather than", "instead of" …"""
    size = scopes.at(index, excluding_phrases())
    if not size:
        return None
    after = index + size
    return index, after - 1, after, scopes.phrase_end(after)


def _read_far(scopes: Scopes, index: int) -> _Found:
    """ "far from over"; not "far from the base"."""
    if scopes.word(index + 1) != "from":
        return None
    after = index + 2
    if scopes.role(after) not in ("g", "#") and scopes.word(after) not in english.FAR_FROM:
        return None
    return index, index + 1, after, scopes.phrase_end(after)


def _read_not_done(scopes: Scopes, index: int) -> _Found:
    """ "failed to hit", "was unable to stop"."""
    if scopes.word(index + 1) != "to" or scopes.role(index + 2) != "b":
        return None
    return index, index + 1, index + 2, scopes.predicate_end(index + 2)


def _read_kept_from(scopes: Scopes, index: int) -> _Found:
    """ "prevented Spain from scoring"."""
    for place in range(index + 1, min(index + 8, len(scopes.shape) - 1)):
        if scopes.word(place) == "from" and scopes.role(place + 1) == "g":
            return index, index, place + 1, scopes.phrase_end(place + 1)
        if scopes.role(place) in ",.srvam":
            return None
    return None


def _read_nothing(scopes: Scopes, index: int) -> _Found:
    """ "nothing to suggest that …", "nothing suggests …"; elsewhere "nothing" is a quantity."""
    verb = index + 1 + (scopes.word(index + 1) == "to")
    if scopes.word(verb) not in english.SUGGESTING:
        return _read_excluding(scopes, index)
    first = verb + 1 + (scopes.word(verb + 1) == "that")
    return index, verb, first, _denied_end(scopes, first)


def _read_yet(scopes: Scopes, index: int) -> _Found:
    """ "has yet to resign"."""
    if scopes.word(index + 1) != "to" or scopes.role(index - 1) != "a":
        return None
    return index - 1, index + 1, index + 2, scopes.predicate_end(index + 2)


def _read_denial_noun(scopes: Scopes, index: int) -> _Found:
    """ "the denial that …"."""
    after = index + 1
    if scopes.word(after) not in ("that", "of"):
        return None
    return index, index, after + 1, scopes.predicate_end(after + 1)


def _read_denial(scopes: Scopes, index: int) -> _Found:
    """ "denied that …", "rejected reports of …", "… was denied"."""
    base = english.DENIALS[scopes.word(index)]
    after = index + 1
    subject = scopes.folded[max(scopes.clause_start(index), index - _LONGEST_SUBJECT) : index]
    if english.NOBODY.intersection(subject) or subject[-2:] == ("no", "one"):
        return None
    if scopes.role(index) == "e" and _is_passive(scopes, index):
        if scopes.role(after) in ("n", "d", "o", "#"):  # "was denied entry"
            return None
        first = scopes.clause_start(index)
        if scopes.role(first) in ("a", "m"):  # "claims that the dam had burst | were denied"
            first = scopes.clause_start(first - 1)
        return index, index, first, scopes.trim(first, index - 2)
    if scopes.role(index) not in "vbeg":
        return None
    if base in english.DENIES_CLAIMS and not _names_a_claim(scopes, after):
        return None
    if scopes.word(after) in english.WITHHELD or (
        scopes.role(after) in ("d", "'") and scopes.word(after + 1) in english.WITHHELD_AFTER_DETERMINER
    ):
        return None
    if scopes.role(after) in ("", ".") and scopes.role(index) == "v":  # "the dam had burst, the mayor denied"
        first = scopes.clause_start(index)
        if english.CLAIM_NOUNS.intersection(scopes.folded[first:index]):  # ", a charge he denies": another's denial
            return None
        return index, index, scopes.clause_start(first - 1), scopes.trim(0, first - 1)
    first = after + 1 if scopes.word(after) == "that" else after
    return index, index, first, _denied_end(scopes, first)


def _is_passive(scopes: Scopes, index: int) -> bool:
    helper = index - 1
    while scopes.role(helper) == "x":
        helper -= 1
    return scopes.word(helper) in BE


def _denied_end(scopes: Scopes, first: int) -> int:
    """The end of what is denied: the clause, and the "that" clause after a word for a claim."""
    last = scopes.predicate_end(first)
    if scopes.word(last) in english.CLAIM_NOUNS and scopes.word(last + 1) == "that":
        return scopes.predicate_end(last + 2)
    if last + 1 in scopes.starts and scopes.role(last + 1) in "n#dp" and scopes.role(last + 1):
        return scopes.predicate_end(last + 1)
    return last


def _names_a_claim(scopes: Scopes, index: int) -> bool:
    """Whether the object that begins at the word is a claim or is rejected "as" something."""
    if scopes.word(index) == "that":
        return True
    last = scopes.phrase_end(index)
    return any(word in english.CLAIM_NOUNS or word == "as" for word in scopes.folded[index : last + 1])


def _read_false(scopes: Scopes, index: int) -> _Found:
    """ "it is false that …", "reports that … are untrue"."""
    after = index + 1
    if scopes.word(after) in english.CLAIM_NOUNS and scopes.word(after + 1) in ("that", "of"):
        return index, index, after + 2, scopes.predicate_end(after + 2)
    if scopes.word(after) in ("that", "to") and (
        scopes.word(after) == "that" or scopes.word(after + 1) in ("say", "claim")
    ):
        first = after + 1 if scopes.word(after) == "that" else after + 2
        first += scopes.word(first) == "that"
        return index, index, first, scopes.predicate_end(first)
    if scopes.role(index - 1) in tuple("axdbev") and scopes.role(after) in ("", ".", ",", "c"):
        first = max(0, index - LONGEST_SCOPE)
        claims = [place for place in range(first, index) if scopes.folded[place] in english.CLAIM_NOUNS]
        if claims and scopes.word(claims[0] + 1) in ("that", "of"):
            return index, index, claims[0] + 2, scopes.trim(claims[0] + 2, index - 2)
    return None


def _read_falsely(scopes: Scopes, index: int) -> _Found:
    """ "falsely claimed that …"."""
    after = index + 1
    if scopes.role(after) not in tuple("vegb"):
        return None
    first = after + 1 + (scopes.word(after + 1) == "that")
    return index, index, first, scopes.predicate_end(first)


def find_hedges(text: str) -> tuple[Span, ...]:
    """The words that keep the writer from vouching for what is said ("reportedly", "may have"), in order."""
    words = read_words(text)
    hedges = _hedges()
    if hedges.keys().isdisjoint(words.folded):
        return ()
    found: list[Span] = []
    end = 0
    for index in [at for at, word in enumerate(words.folded) if word in hedges]:
        length = match_phrase(hedges, words.folded, index) if index >= end else 0
        if length and _hedges_here(words, index, length):
            found.append(words.span(index, index + length - 1))
            end = index + length
    return tuple(found)


@lru_cache(maxsize=1)
def _hedges() -> Phrases:
    return index_phrases(english.HEDGES)


def _hedges_here(words: Words, index: int, length: int) -> bool:
    word = words.folded[index]
    if length > 1:
        return True
    if word in ("may", "might"):
        return words.shape[index] == "m"
    cancelled = english.HEDGE_CANCELLED.get(word)
    if cancelled is None:
        return True
    before = words.folded[index - 1] if index else ""
    after = words.folded[index + 1] if index + 1 < len(words.folded) else ""
    return before not in cancelled[0] and after not in cancelled[1] and before not in SUBJECT_ONLY_PRONOUNS
