"""A document's blocks -> sentences that know where they stand (sentencex: fast, and it knows abbreviations)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..dataclass import replace
from ..language.en.sentence import BEFORE_FIGURES, GOES_ON, JOINS
from ..model import Block, BlockKind, Document, Position, Sentence, Span
from .position import Locator

_ENUMERATOR = re.compile(r"\d{1,2}\.|[A-Za-z]\.")
_INITIAL_END = re.compile(r"(?<![^\W_])[A-Z]\.\Z")
_INITIAL = re.compile(r"[A-Z]\.")
_FAR = 60  # characters to look back and ahead for a word; longer than any abbreviation
_WHOLE = (BlockKind.HEADING, BlockKind.TABLE_ROW)


def split_sentences(document: Document) -> tuple[Sentence, ...]:
    """The sentences of a document in order. A heading and a row of a table are one each."""
    locator = Locator(document)
    return tuple(sentence for block in document.blocks for sentence in _split_block(block, locator))


def _split_block(block: Block, locator: Locator) -> Iterable[Sentence]:
    spans = [Span(start=0, end=len(block.text))] if block.kind in _WHOLE else find_sentences(block.text)
    for span in spans:
        text = span.cut(block.text)
        stripped = text.strip()
        if not stripped:
            continue
        start = span.start + text.index(stripped)
        yield _sentence(block, Span(start=start, end=start + len(stripped)), locator)


def _sentence(block: Block, span: Span, locator: Locator) -> Sentence:
    start = locator.locate(block, span.start)
    last = locator.locate(block, max(span.end - 1, span.start))
    marks = tuple((offset - span.start, place) for offset, place in locator.find_runs(block, span.start, span.end))
    return Sentence(
        text=span.cut(block.text),
        start=start,
        end=replace(last, column=last.column + 1, offset=last.offset + 1),
        section=block.section,
        kind=block.kind,
        marks=marks if len(marks) > 1 else (),
    )


def find_sentences(text: str) -> list[Span]:
    """The sentences of running text, the space after each included."""
    from sentencex import segment

    spans: list[Span] = []
    offset = 0
    for piece in segment("en", text):
        start = text.find(piece, offset)
        if start < 0:  # the splitter gave back something else than it was given
            return [Span(start=0, end=len(text))]
        offset = start + len(piece)
        if spans and _goes_on(spans[-1].cut(text), piece):
            spans[-1] = Span(start=spans[-1].start, end=offset)
        else:
            spans.append(Span(start=start, end=offset))
    return spans


def _goes_on(before: str, after: str) -> bool:
    """ "6:30 p.m. Sunday", "Gen. Ryder", "2. Then": the full stop was an abbreviation's, or a number's in a list."""
    words, following = before[-_FAR:].split(), after[:_FAR].split()
    if not words or not following:
        return False
    last, first = words[-1].strip("(\"'“‘["), following[0]
    if len(words) == 1 and _ENUMERATOR.fullmatch(last):
        return True
    if _INITIAL_END.search(before[-_FAR:]) and _INITIAL.match(after):
        return True  # "U.S.-U.K. relations" was parted within
    if last in BEFORE_FIGURES:
        return first[:1].isdigit()
    return last in JOINS or (last in GOES_ON and first.strip("(,.") in GOES_ON[last])


def locate(sentence: Sentence, offset: int) -> Position:
    """Where a place in the sentence's text stands in its document."""
    at, position = 0, sentence.start
    for mark, place in sentence.marks:
        if mark <= offset:
            at, position = mark, place
    moved = offset - at
    return replace(position, column=position.column + moved, offset=position.offset + moved)
