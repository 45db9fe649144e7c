"""A review to read in a browser or on paper: one page, with nothing to load and nothing that runs."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape as escape_html

from ..model import CheckedDocument, JudgedAssertion, JudgedClaim, Lexicon, Note, Reading, Report
from . import Layout
from .grouping import (
    STANCES,
    Group,
    Voice,
    find_histories,
    find_withdrawn,
    group_evidence,
    order_readings,
    speaks_for_itself,
)
from .html_style import STYLE
from .phrases import (
    clean,
    describe_event,
    describe_look_alike,
    describe_measure,
    plural,
    sentence,
    shorten,
    word_day,
    word_grade,
)
from .quoting import quote_claim, word_place
from .summary import find_notes, order_work, summarize_documents
from .vocabulary import ADVICE, FAULTLESS, MEANING, RELIABILITY_WORDS, name_note, name_side

_READINGS = 2  # what is shown without a click; all with --full


def render(report: Report, layout: Layout) -> str:
    return "".join(f"{line}\n" for line in _page(report, layout))


def _page(report: Report, layout: Layout) -> Iterable[str]:
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield "<title>Claim review</title>"
    yield f"<style>\n{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield "<h1>Claim review</h1>"
    yield from _summary(report)
    for number, document in enumerate(report.documents, start=1):
        yield from _document(document, number, report.lexicon, layout)
    yield from _legend(report)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def write(text: str) -> str:
    """`text` on one line, such that HTML shows it as it is."""
    return escape_html(clean(text))


def _badge(verdict: str) -> str:
    return f'<span class="badge {verdict}">{verdict}</span>'


def _summary(report: Report) -> Iterable[str]:
    summary, known = summarize_documents(report.documents), report.knowledge
    as_of = f", as known on {word_day(known.as_of)}" if known.as_of else ""
    yield f"<p>Checked against “{write(known.title)}” ({plural(known.statements, 'statement')}{as_of}).</p>"
    if summary.claims:
        yield '<table class="summary">'
        yield "<thead><tr><th>Verdict</th><th>Claims</th><th>What to do</th></tr></thead>"
        yield "<tbody>"
        for verdict, count in summary.verdicts:
            yield f"<tr><td>{_badge(verdict)}</td><td>{count:,}</td><td>{ADVICE[verdict]}</td></tr>"
        yield "</tbody>"
        yield "</table>"
    if rest := " ".join(summary.word_rest()):
        yield f"<p>{write(rest)}</p>"


def _document(document: CheckedDocument, number: int, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    yield "<section>"
    yield f"<h2>{write(document.name.strip('<>'))}</h2>"
    yield from (_note(note) for note in document.notes if note.fault or not layout.quiet)
    yield from _worklist(document, number)
    for index, claim in enumerate(document.claims, start=1):
        faulty = any(note.fault for note in find_notes(claim))
        if not layout.quiet or faulty or claim.verdict not in FAULTLESS:
            yield from _claim(claim, f"claim-{number}-{index}", lexicon, layout)
    if document.skipped and not layout.quiet and (layout.full or not document.claims):
        yield "<h3>Not checked</h3>"
        yield "<ul>"
        for one, reason in document.skipped:
            yield f"<li>{write(word_place(one.start))}: “{write(shorten(one.text, 200))}” ({write(reason)})</li>"
        yield "</ul>"
    if not document.claims and not document.skipped:
        yield "<p>No checkable claim.</p>"
    yield "</section>"


def _worklist(document: CheckedDocument, number: int) -> Iterable[str]:
    """What there is to do, the worst first, where there is more than one claim."""
    if len(document.claims) < 2 or not (ordered := order_work(document)):
        return
    yield "<table>"
    yield "<thead><tr><th>Verdict</th><th>Where</th><th>Sentence</th><th>What to do</th></tr></thead>"
    yield "<tbody>"
    for index, claim in ordered:
        place, quoted = write(word_place(claim.start)), write(shorten(claim.claim.text, 160))
        where = f'<a class="jump" href="#claim-{number}-{index + 1}">{place}</a>'
        cells = (_badge(claim.verdict), where, quoted, ADVICE[claim.verdict])
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</tbody>"
    yield "</table>"


def _claim(judged: JudgedClaim, anchor: str, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    yield f'<article id="{anchor}" class="{judged.verdict}">'
    place = write(word_place(judged.start))
    yield f'<h3>{_badge(judged.verdict)} {ADVICE[judged.verdict]} <span class="place">{place}</span></h3>'
    pieces = (
        f"<mark>{escape_html(text)}</mark>" if role == "mark" else escape_html(text)
        for text, role in quote_claim(judged)
    )
    yield f"<blockquote>{''.join(pieces)}</blockquote>"
    yield f"<p>{MEANING[judged.verdict]}</p>"
    if judged.suggestion:
        yield f'<p class="wording"><strong>Suggested wording:</strong> {write(judged.suggestion)}</p>'
    yield from (_note(note) for note in find_notes(judged))
    for one in judged.assertions:
        yield from _assertion(one, judged, lexicon, layout)
    if layout.explain:
        from .explanation import draw_explanation
        from .screen import paint

        lines = draw_explanation(judged, lexicon, width=100, indent="", full=layout.full)
        yield f"<pre>{escape_html(paint(lines, colour=False))}</pre>"
    yield "</article>"


def _note(note: Note) -> str:
    kind = "fault" if note.fault else "note"
    return f'<p class="{kind}"><strong>{name_note(note)}:</strong> {write(sentence(note.text))}</p>'


def _assertion(one: JudgedAssertion, judged: JudgedClaim, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    if len(judged.assertions) > 1 or one.readings:
        quoted = write(shorten(one.assertion.span.cut(judged.claim.text), 200))
        title = write(describe_measure(one.assertion, lexicon))
        read = f", read as {title}" if title else ""
        verdict = f" {_badge(one.verdict)} {ADVICE[one.verdict]}" if len(judged.assertions) > 1 else ""
        yield f"<h4>“{quoted}”{read}{verdict}</h4>"
    readings = order_readings(one)
    shown = readings if layout.full else readings[:_READINGS]
    for reading in shown:
        yield from _reading(reading, lexicon, one.assertion.measure, alone=len(readings) == 1)
    if others := readings[len(shown) :]:
        yield "<details>"
        yield f"<summary>{plural(len(others), 'more event')} it could be about</summary>"
        for reading in others:
            yield from _reading(reading, lexicon, one.assertion.measure, alone=False)
        yield "</details>"
    for other in one.look_alikes:
        yield f'<p class="note"><strong>Look-alike:</strong> {write(describe_look_alike(other, lexicon))}</p>'
    if one.note:
        yield f'<p class="note"><strong>Note:</strong> {write(sentence(one.note))}</p>'


def _reading(reading: Reading, lexicon: Lexicon, measure: str | None, *, alone: bool) -> Iterable[str]:
    verdict = "" if alone else f" {_badge(reading.verdict)}"
    yield f'<p class="event">{write(describe_event(reading.event, lexicon))}{verdict}</p>'
    rows = [
        _row(name_side(stance, reading.verdict), str(stance), group)
        for stance in STANCES
        for group in group_evidence(reading, stance, lexicon)
    ]
    if rows:
        yield "<table>"
        yield "<thead><tr><th>Stance</th><th>Figure</th><th>Who says so</th><th>Why</th></tr></thead>"
        yield "<tbody>"
        yield from rows
        yield "</tbody>"
        yield "</table>"
    for history in find_histories(reading, lexicon, measure):
        what = f" of {write(history.what)}" if history.what else ""
        figures = " → ".join(write(figure) for figure in history.figures)
        yield f'<p class="past"><strong>History{what}</strong>, {write(history.speaker)}: {figures}</p>'
    for one in find_withdrawn(reading, lexicon):
        words = f"{one.figure} ({', '.join(one.publishers)}). {sentence(one.correction)}"
        yield f'<p class="past"><strong>Corrected since:</strong> {write(words)}</p>'


def _row(heading: str, stance: str, group: Group) -> str:
    why = sentence(group.reason)
    if not group.first.decides:
        why = f"{why} Shown beside it: the claim names another speaker.".strip()
    who = "<br>".join(_voice(voice) for voice in group.voices)
    return (
        f'<tr class="{stance}"><td>{write(heading)}</td><td>{write(group.figure)}</td>'
        f"<td>{who}</td><td>{write(why)}</td></tr>"
    )


def _voice(voice: Voice) -> str:
    day = f", {word_day(voice.day)}" if voice.day else ""
    sources = []
    for one in voice.evidence:
        publisher, url = write(one.source.publisher), one.source.url or ""
        if url.startswith(("http://", "https://")):
            address = escape_html("".join(url.split()))
            publisher = f'<a href="{address}" rel="noopener noreferrer">{publisher}</a>'
        sources.append((publisher, f" ({write(word_grade(one))})"))
    if speaks_for_itself(voice):
        return day.join(sources[0])
    return f"{write(voice.speaker)}{day}: {', '.join(map(''.join, sources))}"


def _legend(report: Report) -> Iterable[str]:
    """What the letters mean, those that occur."""
    grades = {
        one.source.reliability
        for document in report.documents
        for claim in document.claims
        for judged in claim.assertions
        for reading in judged.readings
        for one in reading.evidence
    }
    if grades:
        words = ", ".join(f"{grade} {RELIABILITY_WORDS[grade]}" for grade in sorted(grades))
        yield f'<p class="legend">In brackets, how far to trust a source: {words}.</p>'
