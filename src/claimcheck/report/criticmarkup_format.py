"""The draft itself in CriticMarkup (https://criticmarkup.com): each assertion highlighted, with a comment behind it.

The draft's text is not changed: without the marks it is what it was. CriticMarkup has neither nesting nor escaping, so
a stretch that has marks already gets the comment alone, and comments lose what would end them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..dataclass import dataclass, replace
from ..model import CheckedDocument, JudgedClaim, Lexicon, Report
from . import Layout
from .phrases import clean, sentence
from .place import locate, locate_end
from .summary import find_notes, summarize_documents
from .vocabulary import FAULTLESS, MEANING, name_note
from .witness import word_reasons

_CLOSING = {"{++": "++}", "{--": "--}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}
_OPENING = re.compile("|".join(map(re.escape, _CLOSING)))
_DELIMITERS = re.compile(r"\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}|~>")
_EMPHASIS = "*_~`"
_RUNS = re.compile(r"\*+|_+|~+|`+")
_QUOTED = re.compile(r"\n[ \t]*>[ \t>]*")  # where a quotation's line begins


@dataclass(frozen=True, slots=True, kw_only=True)
class _Comment:
    """`text` on the stretch from `start` to `end`, whose words are `words`: offsets of the text that is marked."""

    start: int
    end: int
    words: str
    text: str


def render(report: Report, layout: Layout) -> str:
    parts = []
    for document in report.documents:
        text, comments = _lay_out(document, report.lexicon, layout)
        marked = _mark(text, comments)
        head = f"{_comment(document.name.strip('<>'))}\n\n" if len(report.documents) > 1 else ""
        gap = "\n" if marked.endswith("\n") or not marked else "\n\n"
        parts.append(head + marked + gap + "".join(_rest(document, layout)))
    return "\n".join(parts)


def _rest(document: CheckedDocument, layout: Layout) -> Iterable[str]:
    """What concerns the document as a whole, behind its text: before it, front matter would no longer be that."""
    for note in document.notes:
        if note.fault or not layout.quiet:
            yield f"{_comment(f'{name_note(note)}: {sentence(note.text)}')}\n"
    summary = summarize_documents((document,))
    yield f"{_comment(' '.join([f'{summary.word_verdicts()}.', *summary.word_rest()]))}\n"


# ---------------------------------------------------------------- what is said, and where


def _lay_out(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> tuple[str, list[_Comment]]:
    """The text to mark and the comments on it. Without the draft's source, its sentences stand for it."""
    if document.source:
        return document.source, [
            replace(
                one,
                start=locate(claim, one.start).offset,
                end=locate_end(claim, one.end).offset,
            )
            for claim in document.claims
            for one in _comments(claim, lexicon, layout)
        ]
    text, comments = "", []
    sentences = [(claim.start.offset, claim.claim.text, claim) for claim in document.claims]
    others = [(one.start.offset, one.text, None) for one, _ in document.skipped]
    for _, words, claim in sorted((*sentences, *others), key=lambda item: item[0]):
        if claim is not None:
            shift = len(text)
            comments += [
                replace(one, start=one.start + shift, end=one.end + shift) for one in _comments(claim, lexicon, layout)
            ]
        text += f"{words}\n\n"
    return text[:-1], comments


def _comments(claim: JudgedClaim, lexicon: Lexicon, layout: Layout) -> Iterable[_Comment]:
    """In offsets of the claim's text."""
    text = claim.claim.text
    for index, one in enumerate(claim.assertions):
        if layout.quiet and one.verdict in FAULTLESS:
            continue
        words = f"{one.verdict}: {' '.join(word_reasons(one, lexicon))}"
        if index == claim.fault and claim.suggestion and one.verdict not in FAULTLESS:
            words += f" Suggested wording: {clean(claim.suggestion)}"
        span = one.assertion.span
        yield _Comment(start=span.start, end=span.end, words=span.cut(text), text=words)
    if not claim.assertions and not (layout.quiet and claim.verdict in FAULTLESS):
        yield _Comment(start=0, end=len(text), words=text, text=f"{claim.verdict}: {MEANING[claim.verdict]}")
    for note in find_notes(claim):
        if note.fault or not layout.quiet:
            start, end = (note.span.start, note.span.end) if note.span else (0, len(text))
            words = f"{name_note(note)}: {sentence(note.text)}"
            yield _Comment(start=start, end=end, words=text[start:end], text=words)


# ---------------------------------------------------------------- marking


def _mark(text: str, comments: Sequence[_Comment]) -> str:
    """The text with its marks; comments on stretches that overlap stand behind the first of them."""
    taken = find_marks(text)
    out: list[str] = []
    reached = 0
    for group in _group(comments):
        first = group[0]
        said = "".join(_comment(one.text) for one in group)
        start, end = _widen(text, first) or (first.end, first.end)
        meeting = [mark for mark in taken if mark[0] < end and start < mark[1]]
        if meeting or start < reached:
            start = end = max(end, reached, *(mark[1] for mark in meeting)) if meeting else max(end, reached)
        out.append(text[reached:start])
        out.append(f"{{=={text[start:end]}==}}{said}" if end > start else said)
        reached = end
    return "".join(out) + text[reached:]


def find_marks(text: str) -> list[tuple[int, int]]:
    """Where the text has marks already, from brace to brace."""
    found: list[tuple[int, int]] = []
    unclosed: set[str] = set()  # kinds of which no more end
    match = _OPENING.search(text)
    while match:
        at = -1 if match[0] in unclosed else text.find(_CLOSING[match[0]], match.end())
        if at < 0:
            unclosed.add(match[0])
        else:
            found.append((match.start(), at + 3))
        match = _OPENING.search(text, match.end() if at < 0 else at + 3)
    return found


def _group(comments: Sequence[_Comment]) -> list[list[_Comment]]:
    groups: list[list[_Comment]] = []
    reached = 0
    for one in sorted(comments, key=lambda one: (one.start, -one.end)):
        if groups and one.start < reached:
            groups[-1].append(one)
        else:
            groups.append([one])
        reached = max(reached, one.end)
    return groups


def _widen(text: str, comment: _Comment) -> tuple[int, int] | None:
    """The stretch to highlight: its words, with the emphasis round them where that would be torn apart; None where
    other markup stands between them."""
    words = comment.words.split()
    for start in _edges(text, comment.start, -1):
        for end in _edges(text, comment.end, 1):
            found = _QUOTED.sub(" ", text[start:end])
            if "{" in found or "}" in found:
                continue
            bare = _RUNS.sub("", found).split()
            if found.split() == words or (bare and bare == words[: len(bare)] and _is_balanced(found)):
                return start, end
    return None


def _is_balanced(text: str) -> bool:
    """Every run of emphasis that begins in the text ends in it."""
    begun: list[str] = []
    for run in _RUNS.findall(text):
        if begun and begun[-1] == run:
            begun.pop()
        else:
            begun.append(run)
    return not begun


def _edges(text: str, at: int, step: int) -> tuple[int, ...]:
    """The place, and where the emphasis beside it ends."""
    edge = at
    while 0 <= (edge - 1 if step < 0 else edge) < len(text) and text[edge - 1 if step < 0 else edge] in _EMPHASIS:
        edge += step
    return (at,) if edge == at else (at, edge)


def _comment(text: str) -> str:
    line = clean(text).replace("|", "/")  # a bar would end a table's cell
    while _DELIMITERS.search(line):
        line = _DELIMITERS.sub("", line)
    return f"{{>>{clean(line)}<<}}"
