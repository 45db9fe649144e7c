"""Who a sentence says asserted what."""

from __future__ import annotations

from functools import lru_cache

from ..language.en import attribution as english
from ..model import Attribution
from .reporting import Report, Sentence
from .reporting_verb import VERBAL, read_reporting_verb
from .speaker import LONGEST_PHRASE, find_phrase_after, inner_speaker, is_speaker

_LONGEST_HEADLINE_SPEAKER = 5  # words after the first (house)


def find_attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions in order of their cues. Where the speaker interrupts the content, its span lies within."""
    sentence = Sentence(text)
    reports = _read_reports(sentence)
    if not reports:
        return ()
    words = sentence.words
    stops = _find_stops(sentence, reports)
    found = []
    for place, report in enumerate(reports):
        first, last = _own_content(sentence, report, reports[place - 1] if place else None, stops)
        if first <= last:
            found.append(
                Attribution(
                    cue=words.span(*report.cue),
                    speaker=words.span(*report.speaker),
                    content=words.span(first, last),
                    denies=report.denies,
                )
            )
    return tuple(found)


def _read_reports(sentence: Sentence) -> list[Report]:
    reports: list[Report] = []
    kinds = _cue_kinds()
    words = enumerate(zip(sentence.folded, sentence.shape, strict=True))
    for index, kind in [(at, kinds.get(word)) for at, (word, role) in words if role in VERBAL or word in kinds]:
        before = reports[-1] if reports else None
        match kind:
            case "according":
                report = _read_according(sentence, index, before)
            case "citing":
                report = _read_citing(sentence, index, before)
            case "per":
                report = _read_per(sentence, index, before)
            case "count":
                report = _read_count(sentence, index) or read_reporting_verb(sentence, index, before)
            case _:
                report = read_reporting_verb(sentence, index, before)
        if report is not None and report.content[0] <= report.content[1]:
            reports.append(report)
    headline = None if reports else _read_headline(sentence)
    return [headline] if headline else reports


@lru_cache(maxsize=1)
def _cue_kinds() -> dict[str, str]:
    kinds = {"according": "according", "per": "per"}
    kinds |= dict.fromkeys(english.CITING, "citing")
    return kinds | dict.fromkeys(english.COUNT_NOUNS | english.DENIAL_NOUNS, "count")


def _read_according(sentence: Sentence, index: int, before: Report | None) -> Report | None:
    """ "According to the army, C", "C, according to the army", "S, according to the army, V"."""
    if sentence.word(index + 1) != "to":
        return None
    speaker = find_phrase_after(sentence.words, index + 2)
    if speaker is None or sentence.folded[speaker[1]] in english.NO_AUTHORITY:
        return None
    return sentence.around(index, (index, index + 1), inner_speaker(sentence.words, speaker), before)


def _read_citing(sentence: Sentence, index: int, before: Report | None) -> Report | None:
    """ "Citing police, C"; "C, the paper wrote, citing police" gives police what it gives the paper."""
    if sentence.role(index) not in "gn" or sentence.role(index - 1) not in ("", ","):
        return None
    speaker = find_phrase_after(sentence.words, index + 1)
    if speaker is None:
        return None
    if before:
        first, last = before.content
        return Report((index, index), speaker, (first, min(last, sentence.back(first, index - 1))))
    return sentence.around(index, (index, index), speaker)


def _read_per(sentence: Sentence, index: int, before: Report | None) -> Report | None:
    """ "per the Pentagon", not "per share"."""
    words = sentence.words
    speaker = find_phrase_after(words, index + 1)
    if speaker is None or sentence.word(index + 1) in english.NOT_SPEAKERS or not is_speaker(words, speaker):
        return None
    bare = sentence.role(index + 1) == "n" and words.tokens[index + 1].text[0].islower()
    if bare and sentence.role(index - 1) not in ("", ","):
        return None
    return sentence.around(index, (index, index), speaker, before)


def _read_count(sentence: Sentence, index: int) -> Report | None:
    """ "the army's count of 33 rockets", "by the army's count, …", "Iran's denial that …"."""
    place = index - 1
    while sentence.role(place) == "n" and index - place < 4:
        place -= 1
    if sentence.role(place) != "'" or sentence.shape[index] != "n":
        return None
    first = place
    while first > 0 and sentence.shape[first - 1] in "nd#" and place - first < LONGEST_PHRASE:
        first -= 1
    if first == place:
        return None
    cue, speaker = (index, index), (first, place - 1)
    denies = sentence.folded[index] in english.DENIAL_NOUNS
    if sentence.word(first - 1) in english.BEFORE_COUNTS and not denies:
        return sentence.around(first - 1, cue, speaker, after=index)
    linking = sentence.word(index + 1)
    if linking in ("of", "that"):
        content = index + 2
        end = sentence.clause_end(content) if content < len(sentence.shape) else -1
        if linking == "of":
            end = min(end, sentence.phrase_last(content))
        if denies or linking == "that" or sentence.figure(content, end):
            return Report(cue, speaker, (content, end), denies)
    elif sentence.role(index + 1) == "a":
        end = sentence.clause_end(index + 1)
        if sentence.figure(index + 2, end):
            return Report(cue, speaker, (index + 2, end))
    return None


def _read_headline(sentence: Sentence) -> Report | None:
    """ "Police: 33 dead in blast", "33 dead in blast: police" and "33 dead in blast - police"."""
    if ":" not in sentence.folded and "-" not in sentence.shape:
        return None
    for index, role in enumerate(sentence.shape):
        colon = role == "." and sentence.words.tokens[index].text == ":"
        if not colon and (role != "-" or index < sentence.first):
            continue
        head, tail = (0, index - 1), (index + 1, sentence.last)
        for speaker, content in ((head, tail), (tail, head)) if colon else ((tail, head),):
            if not 0 <= speaker[1] - speaker[0] <= _LONGEST_HEADLINE_SPEAKER:
                continue
            named = any(word in english.SPEAKER_NOUNS for word in sentence.folded[speaker[0] : speaker[1] + 1])
            if named and not sentence.finite(*speaker) and not sentence.figure(*speaker):
                first = sentence.forward(content[0])
                told = sentence.figure(first, content[1]) and "n" in sentence.shape[first : content[1] + 1]
                if told or sentence.finite(first, content[1]):
                    return Report((index, index), speaker, (first, sentence.back(first, content[1])))
        return None
    return None


# ---------------------------------------------------------------- several in one sentence


def _find_stops(sentence: Sentence, reports: list[Report]) -> dict[int, int]:
    """Clause start -> the first clause start from there on at which a content that began before it ends.

    That is a contrast ("but"), a new sentence, a "citing", or a clause joined by a comma or "and" with a report of
    its own.
    """
    clauses = {sentence.clause_number(place) for report in reports for place in (report.cue[0], report.speaker[0])}
    stops: dict[int, int] = {}
    following = len(sentence.shape)
    for number in range(len(sentence.starts) - 1, -1, -1):
        start = sentence.starts[number]
        joined = sentence.shape[start] in ",c.s" and sentence.word(start) != "that"
        opening = sentence.word(start + (sentence.shape[start] in ",."))
        if (joined and number in clauses) or opening in english.CITING or sentence.opens_contrast(start):
            following = start
        stops[start] = following
    return stops


def _own_content(sentence: Sentence, report: Report, before: Report | None, stops: dict[int, int]) -> tuple[int, int]:
    """The content without what another report, coordinated with this one, has as its own."""
    first, last = report.content
    number = sentence.clause_number(first) + 1
    if first > report.cue[1]:
        if number < len(sentence.starts):
            start = sentence.starts[number]
            resumed = report.aside and sentence.shape[start] == "," and sentence.role(start + 1) in ("v", "a", "m")
            stop = start if resumed else stops[start]
            if stop <= last:
                last = sentence.back(first, stop - 1)
    elif before and (before.content[0] > before.cue[1] or before.content[1] < report.speaker[0]):
        end = max(before.cue[1], before.speaker[1])
        number = sentence.clause_number(end) + 1
        start = sentence.starts[number] if number < len(sentence.starts) else last + 1
        if first <= end and start <= last and sentence.shape[start] in ",c.s":
            first = sentence.forward(start)
            first += sentence.shape[first] in "cs"
    return first, last
