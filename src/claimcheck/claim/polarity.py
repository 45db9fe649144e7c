"""What a sentence negates, and how far, and where it hedges."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

from ..language.en import polarity as english
from ..language.en.word import BE, SUBJECT_ONLY_PRONOUNS
from ..model import Negation, Span
from .clause import find_clause_starts
from .phrase import Phrases, index_phrases, match_phrase
from .verb import read_verb
from .word import Words, read_words

_Found = tuple[int, int, int, int] | None  # first and last word of the cue, first and last word of the scope


def find_negations(text: str) -> tuple[Negation, ...]:
    """The negations in order. A scope is the rest of the clause (the predicate), or the phrase or clause denied.

    Words that form the quantity zero ("no troops", "none", "nobody", "not a single") are no negations here. What two
    scopes cover is affirmed again ("did not fail to hit").
    """
    words = read_words(text)
    readers = _readers()
    reader: _Reader | None = None
    found: list[Negation] = []
    for index, word in enumerate(words.folded):
        read = readers.get(word) or (_read_not if word.endswith("n't") else None)
        if read is None or words.folded[index + 1 : index + 2] == ("-",):  # "never-ending"
            continue
        reader = reader or _Reader(words)
        negation = read(reader, index)
        if negation is not None and negation[2] <= negation[3]:
            found.append(Negation(cue=words.span(*negation[:2]), scope=words.span(*negation[2:])))
    return tuple(found)


class _Reader:
    """The words of one sentence and where its clauses begin. Places are indices of words."""

    __slots__ = ("folded", "paired", "shape", "starts", "words")

    def __init__(self, words: Words) -> None:
        self.words = words
        self.folded = words.folded
        self.shape = words.shape
        self.starts = find_clause_starts(words)
        self.paired = -1  # up to where a "neither" takes in each "nor"

    def word(self, index: int) -> str:
        return self.folded[index] if 0 <= index < len(self.folded) else ""

    def role(self, index: int) -> str:
        return self.shape[index] if 0 <= index < len(self.shape) else ""

    def at(self, index: int, phrases: Phrases) -> int:
        return match_phrase(phrases, self.folded, index)

    def clause_start(self, index: int) -> int:
        return self.starts[bisect_right(self.starts, index) - 1]

    def clause_end(self, index: int) -> int:
        """The last word of the clause that the word stands in."""
        place = bisect_right(self.starts, index)
        return self.trim(index, (self.starts[place] if place < len(self.starts) else len(self.shape)) - 1)

    def trim(self, first: int, last: int) -> int:
        while last >= first and self.shape[last] in ',.-("c':
            last -= 1
        return last

    def predicate_end(self, first: int, *, through_nor: bool = False) -> int:
        """The last word of the predicate that begins at `first`: of the clause, or before a "but" or "nor"."""
        if first >= len(self.shape):
            return first - 1
        last = self.clause_end(first)
        for index in range(first, last + 1):
            word = self.folded[index]
            if word == "but" or (word == "nor" and not through_nor) or (index > first and self.at(index, _excluding())):
                return self.trim(first, index - 1)
        return last

    def phrase_end(self, first: int) -> int:
        """The last word of the noun phrase or participle phrase that begins at `first`."""
        last = self.predicate_end(first)
        verbal = self.role(first) in ("g", "e", "b")
        for index in range(first + 1, last + 1):
            role = self.shape[index]
            if role in ",.vam" or (role == "c" and not verbal and self.folded[index] != "or"):
                return self.trim(first, index - 1)
        return last

    def next_clause_end(self, index: int) -> int:
        """The last word of the clause that begins at the word, or of the rest of the one it stands in."""
        return self.predicate_end(index)


@lru_cache(maxsize=1)
def _excluding() -> Phrases:
    return index_phrases(english.EXCLUDING)


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
def _readers() -> dict[str, Callable[[_Reader, int], _Found]]:
    """Folded word -> what reads a negation that begins with it."""
    readers: dict[str, Callable[[_Reader, int], _Found]] = {
        "not": _read_not, "cannot": _read_not, "never": _read_never, "without": _read_without, "no": _read_no,
        "neither": _read_neither, "nor": _read_nor, "far": _read_far,
    }  # fmt: skip
    readers |= dict.fromkeys(english.UNMARKED_NOT, _read_not)
    readers |= dict.fromkeys(english.FALSE_WORDS, _read_false)
    readers |= dict.fromkeys(english.FALSELY, _read_falsely)
    readers |= dict.fromkeys(english.NOT_DONE, _read_not_done)
    readers |= dict.fromkeys(english.DENIAL_NOUNS, _read_denial_noun)
    readers |= dict.fromkeys(english.DENIALS, _read_denial)
    readers |= dict.fromkeys(_excluding(), _read_excluding)
    return readers


def _read_not(reader: _Reader, index: int) -> _Found:
    """ "did not", "hasn't", "cannot", and "not" before a phrase ("15 missiles, not 33")."""
    after = index + 1
    contracted = reader.word(index) != "not"
    if reader.at(after, _not_negating()) or _is_tag(reader, index, contracted=contracted):
        return None
    if not contracted:
        if any(reader.at(index - len(phrase.split()), index_phrases((phrase,))) for phrase in english.BEFORE_NOT):
            return None
        if reader.word(index - 1) == "can" and reader.word(after) in ("help", "but"):
            return None
    verbal = contracted or reader.role(index - 1) in ("a", "m")
    cue_first = index - 1 if verbal and not contracted else index
    if not verbal and reader.role(after) not in ("g", "e", "b", "t") and reader.word(index - 1) not in ("be", "been"):
        return index, index, after, reader.phrase_end(after)
    if contracted and reader.role(after) == "p":  # "Didn't they hit …"
        after += 1
    last = reader.predicate_end(after)
    if "until" in reader.folded[after : last + 2] or "till" in reader.folded[after : last + 2]:
        return None
    return cue_first, index, after, _handed_on(reader, after, last)


def _handed_on(reader: _Reader, first: int, last: int) -> int:
    """Where a negation ends that reaches into the clause its verb or adjective takes ("do not think that …").

    It reaches into what is denied or done without as well: both scopes then cover it, and it is affirmed again.
    """
    if last + 1 >= len(reader.shape):
        return last
    word = reader.word(last)
    if word in english.DENIALS or word in english.FALSE_WORDS:
        return _denied_end(reader, last + 1 + (reader.word(last + 1) == "that"))
    if reader.word(last + 1) == "without":
        return reader.phrase_end(last + 2)
    if (read_verb(word)[0] in english.HANDS_ON_VERBS and reader.role(last) in ("b", "v")) or (
        word in english.HANDS_ON_ADJECTIVES and reader.word(last + 1) == "that"
    ):
        return reader.predicate_end(last + 1)
    return last


def _is_tag(reader: _Reader, index: int, *, contracted: bool) -> bool:
    """ ", didn't it?" and ", did it not?" at the end."""
    if contracted:
        return reader.role(index - 1) == "," and reader.role(index + 1) == "p" and reader.role(index + 2) in ("", ".")
    return (
        reader.role(index - 1) == "p"
        and reader.role(index - 2) in ("a", "m")
        and reader.role(index - 3) == ","
        and reader.role(index + 1) in ("", ".")
    )


def _read_never(reader: _Reader, index: int) -> _Found:
    after = index + 1
    if reader.at(after, _never_not_negating()):
        return None
    first = index - 1 if reader.role(index - 1) in ("a", "m") else index
    last = reader.predicate_end(after)
    return first, index, after, _handed_on(reader, after, last)


def _read_without(reader: _Reader, index: int) -> _Found:
    after = index + 1
    if reader.at(after, _without_not_negating()):
        return None
    return index, index, after, reader.phrase_end(after)


def _read_no(reader: _Reader, index: int) -> _Found:
    """ "no longer", "no evidence that …", "in no way"; "no" before what is counted is a quantity, not read here."""
    word, after = reader.word(index + 1), index + 2
    if word in english.NO_MANNER and reader.role(index - 1) == "i":
        return index - 1, index + 1, after, reader.predicate_end(after)
    if word == "longer":
        return index, index + 1, after, reader.predicate_end(after)
    if word in english.NO_BACKING:
        if reader.word(after) in ("that", "of", "for", "to", "whether"):
            after += 1
        return index, index + 1, after, _denied_end(reader, after)
    return None


def _read_neither(reader: _Reader, index: int) -> _Found:
    last = reader.predicate_end(index + 1, through_nor=True)
    if "nor" not in reader.folded[index : last + 1]:
        return None
    reader.paired = last
    return index, index, index + 1, last


def _read_nor(reader: _Reader, index: int) -> _Found:
    if index <= reader.paired:
        return None
    after = index + 1
    if reader.role(after) in ("a", "m"):
        return index, after, after + 1, reader.predicate_end(after + 1)
    return index, index, after, reader.predicate_end(after)


def _read_excluding(reader: _Reader, index: int) -> _Found:
    """ "rather than", "instead of" …"""
    size = reader.at(index, _excluding())
    if not size:
        return None
    after = index + size
    return index, after - 1, after, reader.phrase_end(after)


def _read_far(reader: _Reader, index: int) -> _Found:
    """ "far from over"; not "far from the base"."""
    if reader.word(index + 1) != "from":
        return None
    after = index + 2
    if reader.role(after) not in ("g", "#") and reader.word(after) not in english.FAR_FROM:
        return None
    return index, index + 1, after, reader.phrase_end(after)


def _read_not_done(reader: _Reader, index: int) -> _Found:
    """ "failed to hit", "was unable to stop"."""
    if reader.word(index + 1) != "to" or reader.role(index + 2) != "b":
        return None
    return index, index + 1, index + 2, reader.predicate_end(index + 2)


def _read_denial_noun(reader: _Reader, index: int) -> _Found:
    """ "the denial that …"."""
    after = index + 1
    if reader.word(after) not in ("that", "of"):
        return None
    return index, index, after + 1, reader.next_clause_end(after + 1)


def _read_denial(reader: _Reader, index: int) -> _Found:
    """ "denied that …", "rejected reports of …", "… was denied"."""
    base = english.DENIALS[reader.word(index)]
    after = index + 1
    if reader.role(index) == "e" and _is_passive(reader, index):
        if reader.role(after) in ("n", "d", "o", "#"):  # "was denied entry"
            return None
        first = reader.clause_start(index)
        if reader.role(first) in ("a", "m"):  # "claims that the dam had burst | were denied"
            first = reader.clause_start(first - 1)
        return index, index, first, reader.trim(first, index - 2)
    if reader.role(index) not in "vbeg":
        return None
    if base in english.DENIES_CLAIMS and not _names_a_claim(reader, after):
        return None
    if reader.word(after) in english.WITHHELD or (
        reader.role(after) in ("d", "'") and reader.word(after + 1) in english.WITHHELD_AFTER_DETERMINER
    ):
        return None
    first = after + 1 if reader.word(after) == "that" else after
    return index, index, first, _denied_end(reader, first)


def _is_passive(reader: _Reader, index: int) -> bool:
    helper = index - 1
    while reader.role(helper) == "x":
        helper -= 1
    return reader.word(helper) in BE


def _denied_end(reader: _Reader, first: int) -> int:
    """The end of what is denied: the clause, and the "that" clause after a word for a claim."""
    last = reader.predicate_end(first)
    if reader.word(last) in english.CLAIM_NOUNS and reader.word(last + 1) == "that":
        return reader.predicate_end(last + 2)
    if last + 1 in reader.starts and reader.role(last + 1) in "n#dp" and reader.role(last + 1):
        return reader.predicate_end(last + 1)
    return last


def _names_a_claim(reader: _Reader, index: int) -> bool:
    """Whether the object that begins at the word is a claim or is rejected "as" something."""
    if reader.word(index) == "that":
        return True
    last = reader.phrase_end(index)
    return any(word in english.CLAIM_NOUNS or word == "as" for word in reader.folded[index : last + 1])


def _read_false(reader: _Reader, index: int) -> _Found:
    """ "it is false that …", "reports that … are untrue"."""
    after = index + 1
    if reader.word(after) in english.CLAIM_NOUNS and reader.word(after + 1) in ("that", "of"):
        return index, index, after + 2, reader.next_clause_end(after + 2)
    if reader.word(after) in ("that", "to") and (
        reader.word(after) == "that" or reader.word(after + 1) in ("say", "claim")
    ):
        first = after + 1 if reader.word(after) == "that" else after + 2
        first += reader.word(first) == "that"
        return index, index, first, reader.next_clause_end(first)
    if reader.role(index - 1) in ("a", "x", "d") and reader.role(after) in ("", ".", ",", "c"):
        first = reader.starts[0]
        claims = [place for place in range(first, index) if reader.folded[place] in english.CLAIM_NOUNS]
        if claims and reader.word(claims[0] + 1) in ("that", "of"):
            return index, index, claims[0] + 2, reader.trim(claims[0] + 2, index - 2)
    return None


def _read_falsely(reader: _Reader, index: int) -> _Found:
    """ "falsely claimed that …"."""
    after = index + 1
    if reader.role(after) not in tuple("vegb"):
        return None
    first = after + 1 + (reader.word(after + 1) == "that")
    return index, index, first, reader.next_clause_end(first)


def find_hedges(text: str) -> tuple[Span, ...]:
    """The words that keep the writer from vouching for what is said ("reportedly", "may have"), in order."""
    words = read_words(text)
    hedges = _hedges()
    found: list[Span] = []
    index, size = 0, len(words.folded)
    while index < size:
        length = match_phrase(hedges, words.folded, index) if words.folded[index] in hedges else 0
        if length and _hedges_here(words, index, length):
            found.append(words.span(index, index + length - 1))
            index += length
        else:
            index += 1
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
