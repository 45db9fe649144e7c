"""One line a finding, `file:line:column: verdict: text — reason`, for pipes, editors and grep."""

from __future__ import annotations

from collections.abc import Iterable

from ..days import format_date
from ..model import Evidence, JudgedAssertion, JudgedClaim, Lexicon, Position, Report, Stance, Verdict
from . import Layout
from .grouping import group_evidence
from .json_format import locate
from .phrases import clean, describe_look_alike, sentence, shorten, stated_figure
from .screen import PLAIN
from .vocabulary import ADVICE, FAULTLESS, MEANING, name_side

_TEXT_LENGTH = 160


def render(report: Report, layout: Layout) -> str:
    lines: list[str] = []
    for document in report.documents:
        name = clean(document.name)
        for claim in document.claims:
            lines += _claim_lines(name, claim, report.lexicon, layout)
        if not layout.quiet:
            lines += [f"{name}: note: {sentence(note.text)}" for note in document.notes]
        if not layout.quiet and (layout.full or not document.claims):
            lines += [
                f"{_place(name, skipped.start)}: not checked: {shorten(skipped.text, _TEXT_LENGTH)} — {reason}"
                for skipped, reason in document.skipped
            ]
    text = "".join(f"{line}\n" for line in lines)
    return text if layout.unicode else text.translate(PLAIN)


def _claim_lines(name: str, claim: JudgedClaim, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    """A line for each assertion, or one for a claim without any; notes follow on lines of their own."""
    if layout.quiet and claim.verdict in FAULTLESS:
        return
    if not claim.assertions:
        yield _line(name, claim.start, claim.verdict, claim.claim.text, MEANING[claim.verdict])
    for one in claim.assertions:
        if layout.quiet and one.verdict in FAULTLESS:
            continue
        place = locate(claim, one.assertion.span.start)
        text = claim.claim.text if len(claim.assertions) == 1 else one.assertion.span.cut(claim.claim.text)
        yield _line(name, place, one.verdict, text, " ".join(_reasons(one, lexicon)))
    place_words = _place(name, claim.start)
    if claim.suggestion:
        yield f"{place_words}: suggested wording: {clean(claim.suggestion)}"
    for text in dict.fromkeys(note.text for note in (*claim.claim.notes, *claim.notes)):
        yield f"{place_words}: note: {sentence(text)}"
    if layout.explain:
        from .explanation import draw_explanation
        from .screen import paint

        yield paint(draw_explanation(claim, lexicon, width=10_000, indent="  ", full=layout.full), colour=False).rstrip(
            "\n"
        )


def _line(name: str, position: Position, verdict: Verdict, text: str, reason: str) -> str:
    return f"{_place(name, position)}: {verdict}: {shorten(text, _TEXT_LENGTH)} — {reason}"


def _place(name: str, position: Position) -> str:
    return f"{name}:{position.line}:{position.column}"


def _reasons(one: JudgedAssertion, lexicon: Lexicon) -> Iterable[str]:
    """What to do, then the strongest word for it and against it, the look-alikes and the note."""
    yield sentence(ADVICE[one.verdict])
    told = 0
    for stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT):
        if stance is Stance.CONSISTENT and told:
            break
        for reading in one.readings:
            groups = group_evidence(reading, stance, lexicon)
            if groups:
                told += 1
                event = f", {format_date(reading.event.date)}" if len(one.readings) > 1 else ""
                yield f"{name_side(stance, reading.verdict)}{event}: {_witness(groups[0].first, lexicon)}"
                break
    if not told:
        yield MEANING[one.verdict]
    for other in one.look_alikes[:1]:
        yield f"Look-alike: {describe_look_alike(other, lexicon)}"
    if one.note:
        yield sentence(one.note)


def _witness(one: Evidence, lexicon: Lexicon) -> str:
    """ "Iraqi military, 33 (AiBot, E): 33 is given for missiles launched, not for missiles that hit."."""
    speaker, figure = clean(one.statement.speaker_title), stated_figure(one, lexicon)
    return f"{speaker}, {figure} ({clean(one.source.publisher)}, {one.source.reliability}): {sentence(one.reason)}"
