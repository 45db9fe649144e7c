"""The report drawn for a terminal: verdict and advice first, then who says so and who says otherwise.

Everything is said in words; colour and drawing only repeat it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import (
    CheckedDocument,
    Evidence,
    JudgedAssertion,
    JudgedClaim,
    Reading,
    Report,
    Stance,
    Status,
    Verdict,
)
from . import Layout
from .grouping import STANCES, Group, find_histories, find_rows, find_withdrawn, group_evidence
from .json_format import locate
from .number_line import draw_number_line
from .phrases import clean, describe_event, measure_title, plural, sentence, shorten, word_day
from .screen import PLAIN, Line, Piece, fit, paint, text_width, wrap
from .vocabulary import ADVICE, FAULTLESS, MEANING, RELIABILITY_WORDS, SUMMARY_ORDER, name_side

_WIDEST = 100  # longer lines are hard to read
_GUTTER = 16
_CLAIM_LENGTH = 400
_READINGS = 3


def render(report: Report, layout: Layout) -> str:
    text = paint(_Screen(report, layout).draw(), colour=layout.colour)
    return text if layout.unicode else text.translate(PLAIN)


class _Screen:
    """One report being drawn: what to leave out depends on how much is to be shown."""

    def __init__(self, report: Report, layout: Layout) -> None:
        self.report, self.layout, self.lexicon = report, layout, report.lexicon
        self.width = min(max(layout.width, 40), _WIDEST)
        claims = [claim for document in report.documents for claim in document.claims]
        few = len(claims) <= 3
        self.sides = 99 if layout.full else 4 if few else 2

    def draw(self) -> list[Line]:
        blocks = [block for document in self.report.documents for block in self._document(document)]
        total = sum(len(document.claims) for document in self.report.documents)
        if total > 1 and not self.layout.quiet:
            blocks.append(self._summary())
        lines: list[Line] = []
        for block in blocks:
            lines += [[], [], *block] if lines else block
        return lines

    # ------------------------------------------------------------ documents and claims

    def _document(self, document: CheckedDocument) -> list[list[Line]]:
        blocks = []
        for claim in document.claims:
            if not (self.layout.quiet and claim.verdict in FAULTLESS):
                blocks.append(self._claim(document, claim))
        notes = self._notes([note.text for note in document.notes], "")
        if notes:
            blocks.append(notes)
        if (self.layout.full or not document.claims) and not self.layout.quiet:
            for skipped, reason in document.skipped:
                quoted = f"“{shorten(skipped.text, 200)}”"
                blocks.append(wrap([("Not checked: ", "strong"), (quoted, ""), (f" ({reason}).", "")], self.width))
        if not document.claims and not document.skipped and not document.notes:
            blocks.append([[("Not checked: ", "strong"), (f"{clean(document.name)} holds no text.", "")]])
        return blocks

    def _claim(self, document: CheckedDocument, judged: JudgedClaim) -> list[Line]:
        lines: list[Line] = []
        if not document.name.startswith("<claim"):
            place = judged.start.label or f"line {judged.start.line}, column {judged.start.column}"
            lines += wrap([(clean(document.name), "strong"), (f", {place}", "")], self.width)
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
        lines += self._notes(dict.fromkeys(note.text for note in (*judged.claim.notes, *judged.notes)), "")
        for one in judged.assertions:
            drawn = self._assertion(one, judged)
            lines += [[], *drawn] if drawn else []
        if self.layout.explain:
            from .explanation import draw_explanation

            lines += [[], *draw_explanation(judged, self.lexicon, width=self.width, indent="")]
        return lines

    def _sentence(self, judged: JudgedClaim) -> list[Line]:
        """The claim's own words, the assertions underlined where colours are on."""
        text = judged.claim.text
        if len(text) > _CLAIM_LENGTH:
            return wrap([(f"“{shorten(text, _CLAIM_LENGTH)}” ({len(text):,} characters)", "")], self.width, rest=" ")
        pieces: list[Piece] = [("“", "")]
        reached = 0
        for span in sorted(one.assertion.span for one in judged.assertions):
            if span.start < reached:
                continue
            pieces += [(_keep_ends(text[reached : span.start]), "strong"), (_keep_ends(span.cut(text)), "mark")]
            reached = span.end
        pieces += [(_keep_ends(text[reached:]), "strong"), ("”", "")]
        return wrap(pieces, self.width, rest=" ")

    def _assertion(self, one: JudgedAssertion, judged: JudgedClaim) -> list[Line]:
        several = len(judged.assertions) > 1
        if not several and not (one.readings or one.note or one.look_alikes):
            return []
        lines = self._assertion_heading(one, judged, several=several)
        drawing = find_rows(one, self.lexicon)
        if drawing:
            drawn = draw_number_line(*drawing, width=self.width - 2, unicode=self.layout.unicode)
            lines += [[], *([("  ", ""), *line] for line in drawn)] if drawn else []
        shown = one.readings if self.layout.full else one.readings[:_READINGS]
        for reading in shown:
            lines += [[], *self._reading(reading)]
        rest = one.readings[len(shown) :]
        if rest:
            lines += [[], *self._other_readings(rest)]
        for other in one.look_alikes:
            text = sentence(other.reason) or describe_event(other.event, self.lexicon)
            lines += [[], *wrap([("Look-alike: ", "strong"), (text, "")], self.width, first="  ", rest="    ")]
        lines += self._notes([one.note] if one.note else [], "  ")
        return lines

    def _assertion_heading(self, one: JudgedAssertion, judged: JudgedClaim, *, several: bool) -> list[Line]:
        quoted = f"“{shorten(one.assertion.span.cut(judged.claim.text), 120)}”"
        pieces: list[Piece] = [(quoted, "strong")]
        title = measure_title(one.assertion.measure, self.lexicon)
        if title:
            pieces.append((f", read as {clean(title)}", ""))
        if several:
            at = locate(judged, one.assertion.span.start)
            role = str(one.verdict)
            where = f", column {at.column}" if at.line == judged.start.line else f", line {at.line}"
            pieces += [("" if judged.start.label else where, "quiet"), (": ", ""), (role, role)]
            pieces.append((f", {ADVICE[one.verdict]}", ""))
        return wrap(pieces, self.width, rest="  ")

    # ------------------------------------------------------------ readings

    def _reading(self, reading: Reading) -> list[Line]:
        lines = wrap([(describe_event(reading.event, self.lexicon), "strong")], self.width, first="  ", rest="    ")
        role = str(reading.verdict)
        pieces: list[Piece] = [(role.capitalize(), role), (self._speakers(reading), "")]
        lines += wrap(pieces, self.width, first="  ", rest="    ")
        sides = {stance: group_evidence(reading, stance, self.lexicon) for stance in STANCES}
        if not self.layout.full and any(sides[stance] for stance in STANCES[:3]):
            sides[Stance.RELATED] = ()
        figures = [text_width(group.figure) for groups in sides.values() for group in groups[: self.sides]]
        gutter = max((width for width in figures if width <= _GUTTER), default=0)
        for stance, groups in sides.items():
            if groups:
                lines += self._side(stance, groups, gutter, reading.verdict)
        histories = find_histories(reading, self.lexicon)
        lines += [[]] if histories else []
        for history in histories:
            label = f"History of {history.measure}" if history.measure else "History"
            words = f" by {history.speaker}: {' → '.join(history.figures)}"
            lines += wrap([(label, "strong"), (words, "")], self.width, first="    ", rest="      ")
        withdrawn = find_withdrawn(reading)
        lines += [[]] if withdrawn and not histories else []
        for one in withdrawn:
            text = sentence(one.statement.corrected) or "Corrected by its source."
            figure = clean(one.statement.written) or clean(one.statement.says)
            words = f"{figure}, {clean(one.source.publisher)}. {text}"
            lines += wrap([("Corrected since: ", "strong"), (words, "")], self.width, first="    ", rest="      ")
        return lines

    def _speakers(self, reading: Reading) -> str:
        """How many independent speakers stand on each side: ": 2 independent speakers for it, 1 against"."""
        sides = ((reading.speakers_for, "for it"), (reading.speakers_against, "against it"))
        told = [f"{plural(count, 'independent speaker')} {side}" for count, side in sides if count]
        if len(told) == 2:
            told[1] = f"{reading.speakers_against:,} against"
        return ": " + ", ".join(told) if told else ""

    def _side(self, stance: Stance, groups: Sequence[Group], gutter: int, verdict: Verdict) -> list[Line]:
        heading = name_side(stance, verdict)
        lines: list[Line] = [[], [("    ", ""), (heading, str(stance) if stance is not Stance.RELATED else "strong")]]
        shown = groups[: self.sides]
        for group in shown:
            lines += self._group(group, gutter)
        if len(groups) > len(shown):
            more = f"and {plural(len(groups) - len(shown), 'more speaker')} (--full shows all)"
            lines.append([("    ", ""), (more, "quiet")])
        return lines

    def _group(self, group: Group, gutter: int) -> list[Line]:
        """The figure in the gutter, where it fits; beside it who said it, why it counts, and who published it."""
        indent = "    " + " " * (gutter + 2 if gutter else 2)
        first = group.first
        speaker: list[Piece] = [(clean(first.statement.speaker_title), "")]
        days = {one.statement.as_of for one in group.evidence}
        if len(days) == 1 and first.statement.as_of:
            speaker.append((f", {word_day(first.statement.as_of)}", ""))
        if not first.decides:
            speaker.append((" (another speaker than the claim names)", "quiet"))
        if text_width(group.figure) <= gutter:
            head: list[Piece] = [("    " + fit(group.figure, gutter) + "  ", "strong")]
            lines = wrap(speaker, self.width - text_width(indent))
            lines = [head + line if index == 0 else [(indent, ""), *line] for index, line in enumerate(lines)]
        else:
            lines = wrap([(group.figure, "strong")], self.width, first="    ", rest="      ")
            lines += wrap(speaker, self.width, first=indent, rest=indent)
        reason = sentence(first.reason)
        if reason:
            lines += wrap([(reason, "")], self.width, first=indent, rest=indent)
        sources = group.evidence if self.layout.full else group.evidence[:3]
        for one in sources:
            lines += self._source(one, indent, dated=len(days) > 1)
        if len(group.evidence) > len(sources):
            lines.append([(indent + f"and {plural(len(group.evidence) - len(sources), 'more source')}", "quiet")])
        return lines

    def _source(self, one: Evidence, indent: str, *, dated: bool) -> list[Line]:
        source = one.source
        words = clean(source.publisher)
        if dated and one.statement.as_of:
            words += f", {word_day(one.statement.as_of)}"
        elif source.published and not one.statement.as_of:
            words += f", {word_day(source.published)}"
        grade = f", reliability {source.reliability} ({RELIABILITY_WORDS[source.reliability]})"
        if one.status is not Status.CURRENT:
            grade += f", {one.status}"
        lines = wrap([(words, ""), (grade, "quiet")], self.width, first=indent, rest=indent + "  ")
        if self.layout.full:
            place = ", ".join(part for part in (f"“{clean(source.title)}”", clean(one.statement.where)) if part)
            lines += wrap([(place, "")], self.width, first=indent + "  ", rest=indent + "  ")
            if one.statement.says:
                lines += wrap([(sentence(one.statement.says), "")], self.width, first=indent + "  ", rest=indent + "  ")
            if source.url:
                lines.append([(indent + "  " + clean(source.url), "quiet")])
        return lines

    def _other_readings(self, readings: Sequence[Reading]) -> list[Line]:
        lines: list[Line] = [[("  ", ""), ("Other events it could be about", "strong")]]
        for reading in readings:
            figures = [
                group.figure for stance in STANCES[:3] for group in group_evidence(reading, stance, self.lexicon)
            ]
            said = ", sources say " + " or ".join(dict.fromkeys(figures[:3])) if figures else ""
            role = str(reading.verdict)
            event = describe_event(reading.event, self.lexicon)
            lines += wrap([(event, ""), (": ", ""), (role, role), (said, "")], self.width, first="    ", rest="      ")
        return lines

    # ------------------------------------------------------------ notes and summary

    def _notes(self, texts: Sequence[str] | dict[str, None], indent: str) -> list[Line]:
        lines: list[Line] = []
        for text in texts:
            lines += [
                [],
                *wrap([("Note: ", "strong"), (sentence(text), "")], self.width, first=indent, rest=indent + "  "),
            ]
        return lines

    def _summary(self) -> list[Line]:
        claims = [claim for document in self.report.documents for claim in document.claims]
        pieces: list[Piece] = [(plural(len(claims), "claim"), "strong")]
        mark = ": "
        for verdict in SUMMARY_ORDER:
            count = sum(claim.verdict is verdict for claim in claims)
            if count:
                pieces += [(f"{mark}{count:,} ", ""), (str(verdict), str(verdict))]
                mark = ", "
        return wrap(pieces, self.width, rest="  ")


def _keep_ends(text: str) -> str:
    """`text` cleaned, with one space left where it began or ended with white space."""
    inner = clean(text)
    head = " " if text[:1].isspace() else ""
    return f"{head}{inner}{' ' if text[-1:].isspace() else ''}" if inner else head
