"""One line a finding, `file:line:column: verdict: text — reason`, for pipes, editors and grep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import CheckedDocument, JudgedClaim, Lexicon, Note, Position, Report, Verdict
from . import Layout
from .phrases import clean, sentence, shorten
from .place import locate
from .screen import PLAIN
from .summary import find_notes, has_draft, summarize_documents
from .vocabulary import FAULTLESS, MEANING, name_note
from .witness import word_reasons

_TEXT_LENGTH = 160


def render(report: Report, layout: Layout) -> str:
    return join([render_piece(one, report.lexicon, layout) for one in report.documents], report, layout)


def render_piece(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> str:
    text = "".join(f"{line}\n" for line in _document_lines(document, lexicon, layout))
    return text if layout.unicode else text.translate(PLAIN)


def join(pieces: Sequence[str], report: Report, layout: Layout) -> str:
    if not has_draft(report) or layout.quiet:
        return "".join(pieces)
    summary = summarize_documents(report.documents)
    last = f"summary: {' '.join([f'{summary.word_verdicts()}.', *summary.word_rest()])}\n"
    return "".join([*pieces, last if layout.unicode else last.translate(PLAIN)])


def _document_lines(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    name = clean(document.name)
    for claim in document.claims:
        yield from _claim_lines(name, claim, lexicon, layout)
    for note in document.notes:
        if note.fault or not layout.quiet:
            yield f"{name}: {_note(note)}"
    if not layout.quiet and (layout.full or not document.claims):
        for skipped, reason in document.skipped:
            yield f"{_place(name, skipped.start)}: not checked: {shorten(skipped.text, _TEXT_LENGTH)} — {reason}"


def _claim_lines(name: str, claim: JudgedClaim, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    """A line for each assertion, or one for a claim without any; notes follow on lines of their own."""
    silent = layout.quiet and claim.verdict in FAULTLESS
    if not claim.assertions and not silent:
        yield _line(name, claim.start, claim.verdict, claim.claim.text, MEANING[claim.verdict])
    for one in claim.assertions:
        if layout.quiet and one.verdict in FAULTLESS:
            continue
        place = locate(claim, one.assertion.span.start)
        text = claim.claim.text if len(claim.assertions) == 1 else one.assertion.span.cut(claim.claim.text)
        yield _line(name, place, one.verdict, text, " ".join(word_reasons(one, lexicon)))
    if claim.suggestion and not silent:
        yield f"{_place(name, claim.start)}: suggested wording: {clean(claim.suggestion)}"
    for note in find_notes(claim):
        if note.fault or not silent:
            place = locate(claim, note.span.start) if note.span else claim.start
            yield f"{_place(name, place)}: {_note(note)}"
    if layout.explain and not silent:
        from .explanation import draw_explanation
        from .screen import paint

        lines = draw_explanation(claim, lexicon, width=10_000, indent="  ", full=layout.full)
        yield paint(lines, colour=False).rstrip("\n")


def _note(note: Note) -> str:
    return f"{name_note(note).lower()}: {sentence(note.text)}"


def _line(name: str, position: Position, verdict: Verdict, text: str, reason: str) -> str:
    label = f"[{clean(position.label)}] " if position.label else ""
    return f"{_place(name, position)}: {verdict}: {label}{shorten(text, _TEXT_LENGTH)} — {reason}"


def _place(name: str, position: Position) -> str:
    """ "draft.md:3:22"; where lines mean nothing, the number of the paragraph or page stands for the line."""
    return f"{name}:{position.line}:{position.column}"
