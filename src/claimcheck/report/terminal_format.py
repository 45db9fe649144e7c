"""The report drawn for a terminal: verdict and advice first, then who says so and who says otherwise.

Everything is said in words; colour and drawing only repeat it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..model import CheckedDocument, JudgedAssertion, JudgedClaim, Note, Report
from . import Layout
from .grouping import order_readings
from .number_line import draw_number_line
from .number_rows import find_rows
from .phrases import clean, describe_look_alike, describe_measure, plural, sentence, shorten
from .place import locate
from .quoting import quote_claim, word_place
from .screen import PLAIN, Line, Piece, paint, wrap
from .summary import Summary, find_notes, has_draft, is_draft, summarize_documents
from .terminal_reading import CLAIM, DRAFT, EVERYTHING, ReadingScreen
from .vocabulary import ADVICE, FAULTLESS, MEANING, name_note

if TYPE_CHECKING:
    from .terminal_draft import DraftScreen

_WIDEST = 100  # longer lines are hard to read


def render(report: Report, layout: Layout) -> str:
    text = paint(_Screen(report, layout).draw(), colour=layout.colour)
    return text if layout.unicode else text.translate(PLAIN)


class _Screen:
    """One report being drawn: what to leave out depends on how much is to be shown."""

    def __init__(self, report: Report, layout: Layout) -> None:
        self.report, self.layout, self.lexicon = report, layout, report.lexicon
        self.width = min(max(layout.width, 40), _WIDEST)
        claims = [claim for document in report.documents for claim in document.claims]
        limits = EVERYTHING if layout.full else CLAIM if len(claims) <= 3 else DRAFT
        self.readings = ReadingScreen(self.lexicon, width=self.width, limits=limits)
        self.drafts: DraftScreen | None = None
        if has_draft(report):
            from .terminal_draft import DraftScreen

            self.drafts = DraftScreen(self.lexicon, width=self.width, colour=layout.colour)

    def draw(self) -> list[Line]:
        blocks = [block for document in self.report.documents for block in self._document(document)]
        total = sum(len(document.claims) for document in self.report.documents)
        if (total > 1 or has_draft(self.report)) and not self.layout.quiet:
            blocks.append(self._summary())
        lines: list[Line] = []
        for block in blocks:
            lines += [[], [], *block] if lines else block
        legend = self.readings.draw_legend() or (self.drafts.draw_legend() if self.drafts else [])
        return [*lines, [], *legend] if legend else lines

    # ------------------------------------------------------------ documents and claims

    def _document(self, document: CheckedDocument) -> list[list[Line]]:
        """The claims, what the document has wrong as a whole, what was not checked; a draft under its name."""
        blocks = []
        for claim in document.claims:
            if not self.layout.quiet or claim.verdict not in FAULTLESS or any(note.fault for note in find_notes(claim)):
                blocks.append(self._claim(document, claim))
        notes = self._notes([note for note in document.notes if note.fault or not self.layout.quiet], "")
        if notes:
            blocks.append(notes[1:])
        if (self.layout.full or not document.claims) and not self.layout.quiet:
            for skipped, reason in document.skipped:
                place = f"{word_place(skipped.start)}: " if is_draft(document) else ""
                quoted = f"{place}“{shorten(skipped.text, 200)}”"
                blocks.append(wrap([("Not checked: ", "strong"), (quoted, ""), (f" ({reason}).", "")], self.width))
        if not document.claims and not document.skipped and not document.notes:
            blocks.append([[("Not checked: ", "strong"), (f"{clean(document.name)} holds no text.", "")]])
        if blocks and self.drafts and is_draft(document):
            blocks[0] = [*self.drafts.draw_name(document), [], *blocks[0]]
        return blocks

    def _claim(self, document: CheckedDocument, judged: JudgedClaim) -> list[Line]:
        lines: list[Line] = []
        if self.drafts and is_draft(document):
            if not (self.layout.full or self.layout.explain):
                return [*self.drafts.draw_claim(judged), *self._notes(find_notes(judged), "  ")]
            lines += [[(word_place(judged.start), "strong")]]
        lines += self._sentence(judged)
        role = str(judged.verdict)
        advice = sentence(ADVICE[judged.verdict])
        lines += [[]]
        lines += wrap([(role.upper(), role), (f": {advice} ", "strong"), (MEANING[judged.verdict], "")], self.width)
        if judged.suggestion:
            lines += [
                [],
                *wrap([("Suggested wording: ", "strong"), (clean(judged.suggestion), "")], self.width, rest="  "),
            ]
        lines += self._notes(find_notes(judged), "")
        for one in judged.assertions:
            drawn = self._assertion(one, judged)
            lines += [[], *drawn] if drawn else []
        if self.layout.explain:
            from .explanation import draw_explanation

            lines += [[], *draw_explanation(judged, self.lexicon, width=self.width, indent="", full=self.layout.full)]
        return lines

    def _sentence(self, judged: JudgedClaim) -> list[Line]:
        """The claim's own words, the assertions underlined where colours are on."""
        return wrap(quote_claim(judged), self.width, rest=" ")

    def _assertion(self, one: JudgedAssertion, judged: JudgedClaim) -> list[Line]:
        several = len(judged.assertions) > 1
        if not several and not (one.readings or one.note or one.look_alikes):
            return []
        lines = self._assertion_heading(one, judged, several=several)
        drawing = find_rows(one, self.lexicon)
        if drawing:
            drawn = draw_number_line(*drawing, width=self.width - 2, unicode=self.layout.unicode)
            lines += [[], *([("  ", ""), *line] for line in drawn)] if drawn else []
        readings = order_readings(one)
        shown = readings if self.layout.full else readings[:1]
        for reading in shown:
            lines += [[], *self.readings.draw_reading(reading, one.assertion.measure)]
        if others := readings[len(shown) :]:
            lines += [[], *self.readings.draw_others(others)]
        for other in one.look_alikes:
            text = describe_look_alike(other, self.lexicon)
            lines += [[], *wrap([("Look-alike: ", "strong"), (text, "")], self.width, first="  ", rest="    ")]
        lines += self._notes([Note(kind="verdict", text=one.note)] if one.note else [], "  ")
        return lines

    def _assertion_heading(self, one: JudgedAssertion, judged: JudgedClaim, *, several: bool) -> list[Line]:
        quoted = f"“{shorten(one.assertion.span.cut(judged.claim.text), 120)}”"
        pieces: list[Piece] = [(quoted, "strong")]
        title = describe_measure(one.assertion, self.lexicon)
        if title:
            pieces.append((f", read as {title}", ""))
        if several:
            at = locate(judged, one.assertion.span.start)
            role = str(one.verdict)
            where = f", column {at.column}" if at.line == judged.start.line else f", line {at.line}"
            pieces += [("" if judged.start.label else where, "quiet"), (": ", ""), (role, role)]
            pieces.append((f", {ADVICE[one.verdict]}", ""))
        return wrap(pieces, self.width, rest="  ")

    # ------------------------------------------------------------ notes and summary

    def _notes(self, notes: Iterable[Note], indent: str) -> list[Line]:
        lines: list[Line] = []
        for note in notes:
            head = (f"{name_note(note)}: ", "refuted" if note.fault else "strong")
            lines += [[], *wrap([head, (sentence(note.text), "")], self.width, first=indent, rest=indent + "  ")]
        return lines

    def _summary(self) -> list[Line]:
        summary = summarize_documents(self.report.documents)
        if not has_draft(self.report):
            lines = wrap(self._counts(summary, "claim"), self.width, rest="  ")
        else:
            lines = wrap(self._counts(summary, "checkable claim"), self.width, rest="  ")
            for text in summary.word_rest():
                lines += wrap([(text, "")], self.width, rest="  ")
            if not self.layout.full and summary.claims:
                lines += wrap([("Two sources a side are shown; --full shows all.", "quiet")], self.width)
        return lines

    def _counts(self, summary: Summary, noun: str) -> list[Piece]:
        if not summary.claims:
            return [("No checkable claim.", "strong")]
        pieces: list[Piece] = [(plural(summary.claims, noun), "strong")]
        mark = ": "
        for verdict, count in summary.verdicts:
            pieces += [(f"{mark}{count:,} ", ""), (str(verdict), str(verdict))]
            mark = ", "
        return pieces
