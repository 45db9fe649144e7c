"""Who a sentence says asserted what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..language.en import attribution as english
from ..language.en.word import DO, HAVE
from ..model import Attribution
from .clause import find_clause_starts
from .speaker import Range, find_phrase_after, find_subject, inner_speaker, is_speaker
from .verb import read_verb
from .word import Words, read_words


@dataclass(frozen=True, slots=True)
class _Report:
    """An attribution in words, before the contents of several are told apart."""

    cue: Range
    speaker: Range
    content: Range
    denies: bool = False
    aside: bool = False  # in a relative clause: the sentence goes on after it


def find_attributions(text: str) -> tuple[Attribution, ...]:
    """The attributions in order of their cues. Where the speaker interrupts the content, its span lies within."""
    words = read_words(text)
    sentence = _Sentence(words)
    reports: list[_Report] = []
    cues = _cue_kinds()
    for index, word in enumerate(words.folded):
        kind = cues.get(word) or ("verb" if words.shape[index] in "vebg" and read_verb(word)[0] in _verbs() else "")
        report = sentence.read(index, kind, reports) if kind else None
        if report is not None and report.content[0] <= report.content[1]:
            reports.append(report)
    headline = sentence.read_headline() if not reports else None
    if headline:
        reports.append(headline)
    found = []
    for place, report in enumerate(reports):
        first, last = sentence.own_content(report, reports[:place], reports[place + 1 :])
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


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return (
        english.CLAUSE_VERBS | english.OBJECT_VERBS | english.FIGURE_VERBS | english.DOCUMENT_VERBS | english.TELL_VERBS
        | english.PASSIVE_VERBS
    )  # fmt: skip


@lru_cache(maxsize=1)
def _cue_kinds() -> dict[str, str]:
    kinds = {"according": "according", "per": "per"}
    kinds |= dict.fromkeys(english.CITING, "citing")
    kinds |= dict.fromkeys(english.COUNT_NOUNS, "count")
    kinds |= dict.fromkeys(english.DENIAL_NOUNS, "count")
    return kinds


class _Sentence:
    """One sentence's words and clauses. Places are indices of words."""

    __slots__ = ("folded", "last", "shape", "starts", "words")

    def __init__(self, words: Words) -> None:
        self.words = words
        self.folded = words.folded
        self.shape = words.shape
        self.starts = find_clause_starts(words)
        self.last = self.back(0, len(words.shape) - 1)

    def word(self, index: int) -> str:
        return self.folded[index] if 0 <= index < len(self.folded) else ""

    def role(self, index: int) -> str:
        return self.shape[index] if 0 <= index < len(self.shape) else ""

    def back(self, first: int, last: int) -> int:
        """`last`, moved before the marks that end a content."""
        while last >= first and self.shape[last] in ',.-("c':
            last -= 1
        return last

    def forward(self, first: int) -> int:
        """`first`, moved past the marks that open a content."""
        while first < len(self.shape) and self.shape[first] in ',.-("':
            first += 1
        return first

    def finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands between the words, both included."""
        return any(role in "vam" for role in self.shape[first : last + 1])

    def figure(self, first: int, last: int) -> bool:
        return "#" in self.shape[first : last + 1]

    def clause_start(self, index: int) -> int:
        return self.starts[bisect_right(self.starts, index) - 1]

    def clause_end(self, index: int) -> int:
        place = bisect_right(self.starts, index)
        return self.back(index, (self.starts[place] if place < len(self.starts) else len(self.shape)) - 1)

    # ------------------------------------------------------------ one attribution

    def read(self, index: int, kind: str, before: Sequence[_Report]) -> _Report | None:
        if kind == "according":
            return self.read_according(index) if self.word(index + 1) == "to" else None
        if kind == "citing":
            return self.read_citing(index, before)
        if kind == "per":
            return self.read_per(index)
        if kind == "count":
            return self.read_count(index) or (self.read_verb(index, before) if self.role(index) in "vbe" else None)
        return self.read_verb(index, before)

    def read_according(self, index: int) -> _Report | None:
        """ "According to the army, C", "C, according to the army", "S, according to the army, V"."""
        speaker = find_phrase_after(self.words, index + 2)
        if speaker is None or self.folded[speaker[1]] in english.NO_AUTHORITY:
            return None
        return self.around(index, (index, index + 1), inner_speaker(self.words, speaker))

    def read_citing(self, index: int, before: Sequence[_Report]) -> _Report | None:
        """ "Citing police, C"; "C, the paper wrote, citing police" gives police what it gives the paper."""
        speaker = find_phrase_after(self.words, index + 1)
        if speaker is None or self.role(index) not in "gn" or self.role(index - 1) not in ("", ","):
            return None
        if before:
            first, last = before[-1].content
            return _Report((index, index), speaker, (first, min(last, self.back(first, index - 1))))
        return self.around(index, (index, index), speaker)

    def read_per(self, index: int) -> _Report | None:
        speaker = find_phrase_after(self.words, index + 1)
        if speaker is None or self.word(index + 1) in english.NOT_SPEAKERS or not is_speaker(self.words, speaker):
            return None
        if self.role(index - 1) not in ("", ",") and self.role(index + 1) == "n" and self.folded[index + 1].islower():
            capital = self.words.tokens[index + 1].text[0].isupper()
            if not capital:
                return None
        return self.around(index, (index, index), speaker)

    def around(self, first: int, cue: Range, speaker: Range, *, after: int = -1) -> _Report:
        """The report whose content stands before `first`, after the speaker (or the word `after`), or on both sides."""
        closing = max(speaker[1], after)
        after = self.forward(closing + 1)
        before_last = self.back(0, first - 1)
        start = self.left_start(first)
        if before_last < start:
            return _Report(cue, speaker, (after, self.last))
        if after > self.last or self.folded[after] in english.CONTRASTING or self.shape[closing + 1] in ".s":
            return _Report(cue, speaker, (start, before_last))
        return _Report(cue, speaker, (start, self.last))

    def left_start(self, index: int) -> int:
        """Where a content that ends before the word begins: after the last contrast or semicolon."""
        for start in reversed(self.starts[: bisect_right(self.starts, max(0, index - 1))]):
            if start == 0:
                break
            opening = self.shape[start]
            place = start + 1 if opening in ",." else start
            if self.word(place) in english.CONTRASTING or (opening == "." and self.words.tokens[start].text == ";"):
                return self.forward(place + (self.word(place) in english.CONTRASTING))
        return self.forward(0)

    def read_count(self, index: int) -> _Report | None:
        """ "the army's count of 33 rockets", "by the army's count, …", "Iran's denial that …"."""
        place = index - 1
        while self.role(place) == "n" and index - place < 4:
            place -= 1
        if self.role(place) != "'" or self.shape[index] != "n":
            return None
        first = place
        while first > 0 and self.shape[first - 1] in "nd#":
            first -= 1
        if first == place:
            return None
        denies = self.folded[index] in english.DENIAL_NOUNS
        if self.word(first - 1) in ("by", "on") and not denies:
            return self.around(first - 1, (index, index), (first, place - 1), after=index)
        if self.word(index + 1) in ("of", "that"):
            content = index + 2 + (self.word(index + 2) in ("just", "only"))
            end = self.clause_end(content) if content < len(self.shape) else -1
            if self.word(index + 1) == "of":
                end = min(end, self.phrase_last(content))
            if denies or self.word(index + 1) == "that" or self.figure(content, end):
                return _Report((index, index), (first, place - 1), (content, end), denies)
        elif self.role(index + 1) == "a" and self.figure(index + 2, self.clause_end(index + 1)):
            return _Report((index, index), (first, place - 1), (index + 2, self.clause_end(index + 1)))
        return None

    def phrase_last(self, first: int) -> int:
        """The last word of the phrase from `first`: before a finite verb or a comma."""
        index = first
        while index < len(self.shape) and self.shape[index] not in ',vam.s("':
            index += 1
        return index - 1

    # ------------------------------------------------------------ reporting verbs

    def read_verb(self, index: int, before: Sequence[_Report]) -> _Report | None:
        base = read_verb(self.folded[index])[0]
        role = self.shape[index]
        group = index
        while (group and self.shape[group - 1] in "xam") or self.word(group - 1) in ("been", "be", "being", "have"):
            group -= 1
        helpers = self.folded[group:index]
        denies = base in english.DENYING_VERBS
        if any(word in ("not", "never", "cannot") or word.endswith("n't") for word in helpers):
            return None
        perfect = any(word in HAVE or word.endswith("'ve") for word in helpers) and "been" not in helpers
        if role == "e" and not perfect:
            return self.read_passive(index, group, base, denies=denies)
        if role == "b" and not any(word in DO or word in ("can", "could") for word in helpers):
            return None
        speaker = self.speaker_of(index, group, role, before)
        if speaker is None or self.folded[speaker[0] : speaker[1] + 1] in (("i",), ("you",), ("there",)):
            return None
        content = self.content_of(index, base, speaker)
        if content is None:
            return None
        aside = self.role(group - 1) == "r"
        return _Report((index, index), inner_speaker(self.words, speaker), content, denies, aside)

    def read_passive(self, index: int, group: int, base: str, *, denies: bool) -> _Report | None:
        """ "was confirmed by the army", "as reported by Reuters"."""
        if base not in english.PASSIVE_VERBS or self.word(index + 1) != "by":
            return None
        speaker = find_phrase_after(self.words, index + 2)
        if speaker is None:
            return None
        if self.word(group - 1) == "as":
            return self.around(group - 1, (index, index), speaker)
        first = self.left_start(group)
        return _Report((index, index), speaker, (first, self.back(first, group - 1)), denies)

    def speaker_of(self, index: int, group: int, role: str, before: Sequence[_Report]) -> Range | None:
        """The subject of the reporting verb, wherever it stands."""
        previous = self.role(group - 1)
        if role == "g" and group == index:
            if self.word(index - 1) == "without":
                return None
            return before[-1].speaker if before else self.main_subject(index)
        if previous == "r":
            place = group - 2
            return find_subject(self.words, place if self.role(place) == "," else place + 1)
        if previous == "c":
            return before[-1].speaker if before else self.main_subject(index)
        if previous in ("", ",", '"', "-"):
            inverted = find_phrase_after(self.words, index + 1) if self.role(index + 1) != "i" else None
            if inverted and previous and not self.finite(inverted[1] + 1, self.clause_end(inverted[1])):
                return inverted if is_speaker(self.words, inverted) or self.role(inverted[1] + 1) in ("", ".") else None
            return find_subject(self.words, group) if previous == "," else None
        return find_subject(self.words, group)

    def main_subject(self, index: int) -> Range | None:
        """The subject of the first finite verb before the word."""
        for place in range(index):
            if self.shape[place] in "vam":
                return find_subject(self.words, place)
        return None

    def content_of(self, index: int, base: str, speaker: Range) -> Range | None:
        """What the verb reports: the clause or phrase after it, or what stands before speaker and verb."""
        inverted = speaker[0] > index
        start = self.content_start(index, base) if not inverted else len(self.shape)
        if start <= self.last:
            return (start, self.last) if self.reports(index, base, start, speaker) else None
        if base not in english.CLAUSE_VERBS:
            return None
        opening = min(speaker[0], index)
        as_said = self.word(opening - 1) == "as"
        opening -= as_said
        if self.role(opening - 1) not in (",", '"', "-", "") and not as_said:
            return None
        after = self.forward((speaker[1] if inverted else index) + 1)
        first = self.left_start(opening)
        last = self.back(first, opening - 1)
        comma = self.after_adjunct((speaker[1] if inverted else index) + 1)
        goes_on = self.role(comma) == "," and comma < self.last and self.role(comma + 1) != "g"
        if goes_on and self.word(comma + 1) not in english.CONTRASTING:
            return (first if last >= first else self.forward(comma), self.last)
        return (first, last) if last >= first and after > index else None

    def after_adjunct(self, index: int) -> int:
        """Past "on Friday", "in a statement", "late on Monday"."""
        while index < len(self.shape):
            if self.folded[index] in english.SAYING_WHEN or (self.shape[index] == "x" and self.folded[index] != "not"):
                index += 1
                continue
            if self.shape[index] != "i":
                break
            end = index
            for place in range(index + 1, min(index + 7, len(self.shape))):
                if self.shape[place] not in "nd#'":
                    break
                if self.folded[place] in english.SAYING_HOW:
                    end = place
            if end == index:
                break
            index = end + 1
        return index

    def content_start(self, index: int, base: str) -> int:
        """The first word of what follows a reporting verb as its content; past the end if nothing does."""
        start = index + 1
        if base in english.TELL_VERBS:
            start = self.after_listener(start)
        start = self.after_adjunct(start)
        if (self.role(start) == "," and self.role(start + 1) == '"') or (
            self.role(start) == "," and self.word(start + 1) == "that"
        ):
            start += 1
        elif self.role(start) == "," or (self.role(start) == "." and self.words.tokens[start].text not in ":;"):
            return len(self.shape)
        if self.role(start) in ('"', ".", "-"):
            start += 1
            start += self.role(start) == '"'
        return start + (self.word(start) == "that" and self.role(start) in ("s", "d", "r"))

    def after_listener(self, index: int) -> int:
        """Past "reporters" of "told reporters that"."""
        if self.role(index) in ("o", "p"):
            return index + 1
        index += self.role(index) in ("d",)
        while self.role(index) in ("n", "'"):
            index += 1
        return index

    def reports(self, index: int, base: str, start: int, speaker: Range) -> bool:
        """Whether what begins at `start` is a content the verb can have."""
        word = self.word(start)
        unfit = english.NOT_ASSERTED.get(base, frozenset())
        linked = self.word(start - 1) == "that" or self.role(start - 1) in ('"', ".")
        if word in ("to", "whether", "if", "how", "why", "what", "who", "where", "when") and not linked:
            return False
        phrase_last = self.phrase_last(start)
        if (
            not linked
            and unfit.intersection(self.folded[start : phrase_last + 1])
            and not self.finite(start, self.clause_end(start))
        ):
            return False
        clause = linked or (self.role(start) != "i" and self.finite(start, self.clause_end(start)))
        if base in english.CLAUSE_VERBS and clause:
            return True
        if base in english.OBJECT_VERBS:
            return self.role(start) in "nd#pg'x"
        if base in english.FIGURE_VERBS:
            return self.figure(start, self.clause_end(start))
        if base in english.DOCUMENT_VERBS:
            subject = self.folded[speaker[0] : speaker[1] + 1]
            document = any(word in english.DOCUMENT_NOUNS for word in subject)
            body = any(word in english.SPEAKER_NOUNS for word in subject)
            counted = base in english.COUNTING_VERBS and self.figure(start, self.clause_end(start))
            return (document and (clause or self.figure(start, self.clause_end(start)))) or (
                body and (clause or counted)
            )
        return False

    # ------------------------------------------------------------ headlines, and several reports

    def read_headline(self) -> _Report | None:
        """ "Police: 33 dead in blast" and "33 dead in blast: police"."""
        for index, role in enumerate(self.shape):
            if role not in ".-" or (role == "." and self.words.tokens[index].text != ":"):
                continue
            for speaker, content in (
                ((0, index - 1), (index + 1, self.last)),
                ((index + 1, self.last), (0, index - 1)),
            ):
                if speaker[1] < speaker[0] or speaker[1] - speaker[0] > 5 or self.finite(*speaker):
                    continue
                folded = self.folded[speaker[0] : speaker[1] + 1]
                if (
                    any(word in english.SPEAKER_NOUNS for word in folded)
                    and "#" not in self.shape[speaker[0] : speaker[1] + 1]
                ):
                    first = self.forward(content[0])
                    if self.finite(first, content[1]) or self.figure(first, content[1]):
                        return _Report((index, index), speaker, (first, self.back(first, content[1])))
            return None
        return None

    def own_content(self, report: _Report, before: Sequence[_Report], after: Sequence[_Report]) -> Range:
        """The content without what another report, coordinated with this one, has as its own."""
        first, last = report.content
        if first > report.cue[1]:
            for start in self.starts:
                if start <= first or start > last:
                    continue
                place = start + 1 if self.shape[start] in ",." else start
                contrast = self.word(place) in english.CONTRASTING or self.words.tokens[start].text == ";"
                end = self.clause_end(place)
                other = any(start <= r.cue[0] <= end or start <= r.speaker[0] <= end for r in after)
                cited = self.word(place) in english.CITING
                resumed = report.aside and self.shape[start] == "," and self.role(start + 1) in ("v", "a", "m")
                if (
                    contrast
                    or cited
                    or resumed
                    or (other and self.shape[start] in ",c.s" and self.word(start) != "that")
                ):
                    last = self.back(first, start - 1)
                    break
        else:
            for other_report in before:
                if other_report.content[0] > other_report.cue[1] or other_report.content[1] < report.speaker[0]:
                    end = max(other_report.cue[1], other_report.speaker[1])
                    starts = [s for s in self.starts if end < s <= report.content[1] and self.shape[s] in ",c.s"]
                    if starts and first <= end:
                        first = self.forward(starts[0]) + (self.role(self.forward(starts[0])) in "cs")
        return first, last
