"""Attributions made by a verb: "the army said …", "…, said Ryder", "was confirmed by the ministry"."""

from __future__ import annotations

from functools import lru_cache

from ..language.en import attribution as english
from ..language.en import polarity
from ..language.en.word import DO, HAVE, NEGATIONS
from .reporting import Report, Sentence
from .speaker import Range, find_phrase_after, find_subject, inner_speaker, is_speaker
from .verb import read_verb

VERBAL = frozenset("vebg")  # the roles a reporting verb can play
_LONGEST_GROUP = 8  # words of auxiliaries and adverbs before a verb (house)


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset().union(
        english.CLAUSE_VERBS, english.OBJECT_VERBS, english.FIGURE_VERBS, english.DOCUMENT_VERBS, english.TELL_VERBS,
        english.PASSIVE_VERBS,
    )  # fmt: skip


def read_reporting_verb(sentence: Sentence, index: int, before: Report | None) -> Report | None:
    """The attribution made by the verb at the word, if it makes one; `before` is the one read last."""
    role = sentence.shape[index]
    if role not in VERBAL:
        return None
    base = read_verb(sentence.folded[index])[0]
    if base not in _verbs():
        return None
    group = index
    while (group and sentence.shape[group - 1] in "xam") or sentence.word(group - 1) in english.HELPERS:
        group -= 1
        if index - group > _LONGEST_GROUP:
            return None
    helpers = sentence.folded[group:index]
    if any(word in NEGATIONS or word.endswith("n't") for word in helpers):
        return None
    denies = base in english.DENYING_VERBS
    perfect = any(word in HAVE or word.endswith("'ve") for word in helpers) and "been" not in helpers
    if role == "e" and not perfect:
        return _read_passive(sentence, index, group, base, before, denies=denies)
    if role == "b" and not any(word in DO or word in english.ABLE for word in helpers):
        return None
    speaker = _find_speaker(sentence, index, group, base, before)
    if speaker is None or sentence.word(speaker[1]) in english.NO_SPEAKERS:
        return None
    if english.SHARES.intersection(sentence.folded[speaker[0] : speaker[1] + 1]):  # "9% said yes" is what a poll found
        return None
    content = _find_content(sentence, index, base, speaker, before)
    if content is None:
        return None
    aside = sentence.role(group - 1) == "r"
    return Report((index, index), inner_speaker(sentence.words, speaker), content, denies, aside)


def _read_passive(
    sentence: Sentence, index: int, group: int, base: str, before: Report | None, *, denies: bool
) -> Report | None:
    """ "was confirmed by the army", "as reported by Reuters"."""
    if base not in english.PASSIVE_VERBS or sentence.word(index + 1) != "by":
        return None
    speaker = find_phrase_after(sentence.words, index + 2)
    if speaker is None:
        return None
    if sentence.word(group - 1) == "as":
        return sentence.around(group - 1, (index, index), speaker, before)
    first = sentence.left_start(group, before)
    return Report((index, index), speaker, (first, sentence.back(first, group - 1)), denies)


def _find_speaker(sentence: Sentence, index: int, group: int, base: str, before: Report | None) -> Range | None:
    """The subject of the reporting verb, wherever it stands."""
    previous, words = sentence.role(group - 1), sentence.words
    if sentence.word(index - 1) == "as" and sentence.shape[index] == "g":  # "quoted an official as saying"
        return find_subject(words, index - 1) or find_subject(words, max(0, sentence.first_finite))
    if (sentence.shape[index] == "g" and group == index) or previous == "c":
        if sentence.word(index - 1) == "without":
            return None
        if before:
            return before.speaker
        return find_subject(words, sentence.first_finite) if 0 <= sentence.first_finite < index else None
    if previous == "r":
        place = group - 2
        return find_subject(words, place if sentence.role(place) == "," else place + 1)
    if previous in ("", ",", '"', "-"):
        inverted = None
        if sentence.role(index + 1) != "i" and base not in english.TELL_VERBS:
            inverted = find_phrase_after(words, index + 1)
        if inverted and previous and not sentence.finite(inverted[1] + 1, sentence.clause_end(inverted[1])):
            closed = sentence.role(inverted[1] + 1) in ("", ".")
            return inverted if closed or is_speaker(words, inverted) else None
        return find_subject(words, group) if previous == "," else None
    return find_subject(words, group)


def _find_content(sentence: Sentence, index: int, base: str, speaker: Range, before: Report | None) -> Range | None:
    """What the verb reports: the clause or phrase after it, or what stands before speaker and verb."""
    inverted = speaker[0] > index
    if not inverted:
        start = _content_start(sentence, index, base)
        if start <= sentence.last:
            return (start, sentence.last) if _can_report(sentence, base, start, speaker) else None
    if base not in english.CLAUSE_VERBS:
        return None
    opening = min(speaker[0], index)
    as_said = sentence.word(opening - 1) == "as"
    opening -= as_said
    if sentence.role(opening - 1) not in (",", '"', "-", "") and not as_said:
        return None
    first = sentence.left_start(opening, before)
    last = sentence.back(first, opening - 1)
    if as_said:  # "not 300, as its makers claimed"
        denied = max((i for i in range(first, last) if sentence.folded[i] == "not"), default=first - 1)
        first = denied + 1
    after = _after_adjunct(sentence, (speaker[1] if inverted else index) + 1)
    goes_on = sentence.role(after) == "," and after < sentence.last and sentence.role(after + 1) != "g"
    if goes_on and sentence.finite(first, last) and sentence.role(last) not in ("a", "m"):
        goes_on = sentence.role(after + 1) in ("c", "v", "a", "m")
    if goes_on and sentence.word(after + 1) not in english.CONTRASTING:
        return (first if last >= first else sentence.forward(after), sentence.last)
    told = sentence.finite(first, last) or sentence.figure(first, last) or sentence.role(first - 1) == '"'
    return (first, last) if last >= first and told else None


def _after_adjunct(sentence: Sentence, index: int) -> int:
    """Past "on Friday", "in a statement", "late on Monday"."""
    shape, folded = sentence.shape, sentence.folded
    while index < len(shape):
        if folded[index] in english.SAYING_WHEN or (shape[index] == "x" and folded[index] not in NEGATIONS):
            index += 1
            continue
        if shape[index] != "i":
            break
        end = index
        for place in range(index + 1, min(index + 7, len(shape))):
            if shape[place] not in "nd#'":
                break
            if folded[place] in english.SAYING_HOW:
                end = place
        if end == index:
            break
        index = end + 1
    return index


def _content_start(sentence: Sentence, index: int, base: str) -> int:
    """The first word of what follows a reporting verb as its content; past the end if nothing does."""
    start = index + 1
    if base in english.TELL_VERBS:
        start = _after_listener(sentence, start)
    start = _after_adjunct(sentence, start)
    role = sentence.role(start)
    if role == ",":
        if sentence.role(start + 1) != '"' and sentence.word(start + 1) != "that":
            return len(sentence.shape)
        start += 1
    elif role == "." and sentence.words.tokens[start].text not in ":;":
        return len(sentence.shape)
    if sentence.role(start) in ('"', ".", "-"):
        start += 1
        start += sentence.role(start) == '"'
    return start + (sentence.word(start) == "that" and sentence.role(start) in ("s", "d", "r"))


def _after_listener(sentence: Sentence, index: int) -> int:
    """Past "reporters" of "told reporters that"."""
    if sentence.role(index) in ("o", "p"):
        return index + 1
    index += sentence.role(index) == "d"
    while sentence.role(index) in ("n", "'"):
        index += 1
    return index


def _can_report(sentence: Sentence, base: str, start: int, speaker: Range) -> bool:
    """Whether what begins at `start` is a content the verb can have."""
    linked = sentence.word(start - 1) == "that" or sentence.role(start - 1) in ('"', ".")
    end = sentence.clause_end(start)
    if not linked:
        if sentence.word(start) in english.NOT_CONTENT:
            return False
        object_words = sentence.folded[start : sentence.phrase_last(start) + 1]
        unfit = english.NOT_ASSERTED.get(base, frozenset())
        if unfit.intersection(object_words) and not sentence.finite(start, end):
            return False
        if base in polarity.DENIES_CLAIMS and not polarity.CLAIM_NOUNS.intersection(object_words):
            return False
    parted = end + 2 < len(sentence.shape) and sentence.shape[end + 1 : end + 3] == ",r"  # "said the law, which …"
    clause = linked or (sentence.role(start) != "i" and (parted or sentence.finite(start, end)))
    if base in english.CLAUSE_VERBS and clause:
        return True
    if base in english.OBJECT_VERBS:
        return sentence.role(start) in "nd#pg'x"
    if base in english.FIGURE_VERBS:
        return sentence.figure(start, end)
    if base not in english.DOCUMENT_VERBS:
        return False
    subject = sentence.folded[speaker[0] : speaker[1] + 1]
    if any(word in english.DOCUMENT_NOUNS for word in subject):
        return clause or sentence.figure(start, end)
    if any(word in english.SPEAKER_NOUNS for word in subject):
        return clause or (base in english.COUNTING_VERBS and sentence.figure(start, end))
    return False
