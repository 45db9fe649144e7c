"""A review for people, in CommonMark with tables: what there is to do, then every claim with its sources."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import CheckedDocument, Evidence, JudgedAssertion, JudgedClaim, Lexicon, Note, Reading, Report
from . import Layout
from .grouping import STANCES, Group, Voice, find_histories, find_withdrawn, group_evidence, speaks_for_itself
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
from .place import locate
from .quoting import quote_claim, word_place
from .summary import find_notes, has_draft, order_work, summarize_documents
from .vocabulary import ADVICE, FAULTLESS, MEANING, RELIABILITY_WORDS, name_note, name_side

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;))")
_LIST_START = re.compile(r"^(\d+)([.)])|^([-+=])")


def render(report: Report, layout: Layout) -> str:
    blocks = ["# Claim review", *_summary(report)]
    for document in report.documents:
        blocks += _document(document, report, layout)
    blocks += _legend(report)
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """`text` on one line, such that Markdown shows it as it is."""
    return _guard_start(_mask(clean(text)))


def _mask(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _guard_start(text: str) -> str:
    """`text` such that it begins no list."""
    return _LIST_START.sub(r"\1\\\2\3" if text[:1].isdigit() else r"\\\3", text)


def _summary(report: Report) -> Iterable[str]:
    summary = summarize_documents(report.documents)
    known = report.knowledge
    base = f"Checked against “{escape(known.title)}” ({plural(known.statements, 'statement')}"
    yield base + (f", as known on {word_day(known.as_of)})." if known.as_of else ").")
    if summary.claims:
        rows = [f"| {verdict} | {count:,} | {ADVICE[verdict]} |" for verdict, count in summary.verdicts]
        yield "\n".join(["| Verdict | Claims | What to do |", "| --- | ---: | --- |", *rows])
    if has_draft(report) and (rest := tuple(summary.word_rest())):
        yield escape(" ".join(rest))


def _document(document: CheckedDocument, report: Report, layout: Layout) -> Iterable[str]:
    yield f"## {escape(document.name.strip('<>'))}"
    for note in document.notes:
        yield _note(note)
    yield from _worklist(document)
    for claim in document.claims:
        faulty = any(note.fault for note in find_notes(claim))
        if not layout.quiet or faulty or claim.verdict not in FAULTLESS:
            yield from _claim(claim, report.lexicon, layout)
    if document.skipped and (layout.full or not document.claims):
        yield "### Not checked"
        yield "\n".join(
            f"- {escape(word_place(one.start))}: “{escape(shorten(one.text, 200))}” ({reason})"
            for one, reason in document.skipped
        )
    if not document.claims and not document.skipped:
        yield "No checkable claim."


def _worklist(document: CheckedDocument) -> Iterable[str]:
    """What there is to do, the worst first, where there is more than one claim."""
    if len(document.claims) > 1 and (ordered := order_work(document)):
        rows = [
            f"| {claim.verdict} | {escape(word_place(claim.start))} | {escape(shorten(claim.claim.text, 160))} "
            f"| {ADVICE[claim.verdict]} |"
            for _, claim in ordered
        ]
        yield "\n".join(["| Verdict | Where | Sentence | What to do |", "| --- | --- | --- | --- |", *rows])


def _quote(judged: JudgedClaim) -> str:
    """The sentence, its assertions in bold."""
    pieces = quote_claim(judged)
    inner = pieces[1:-1] if len(pieces) > 1 else pieces
    return _guard_start("".join(f"**{_mask(text)}**" if role == "mark" else _mask(text) for text, role in inner))


def _claim(judged: JudgedClaim, lexicon: Lexicon, layout: Layout) -> Iterable[str]:
    yield f"### {escape(word_place(judged.start))}: {judged.verdict}"
    yield f"> {_quote(judged)}"
    yield f"**{sentence(ADVICE[judged.verdict])}** {MEANING[judged.verdict]}"
    if judged.suggestion:
        yield f"Suggested wording: {escape(judged.suggestion)}"
    for note in find_notes(judged):
        yield _note(note)
    for one in judged.assertions:
        yield from _assertion(one, judged, lexicon, several=len(judged.assertions) > 1)
    if layout.explain:
        from .explanation import draw_explanation
        from .screen import paint

        yield (
            "```text\n"
            + paint(draw_explanation(judged, lexicon, width=100, indent="", full=layout.full), colour=False)
            + "```"
        )


def _note(note: Note) -> str:
    words = f"{name_note(note)}: {escape(sentence(note.text))}"
    return f"**{words}**" if note.fault else words


def _assertion(one: JudgedAssertion, judged: JudgedClaim, lexicon: Lexicon, *, several: bool) -> Iterable[str]:
    if several:
        quoted = escape(shorten(one.assertion.span.cut(judged.claim.text), 200))
        at = locate(judged, one.assertion.span.start)
        where = "" if at.label else f" (line {at.line}, column {at.column})"
        read = describe_measure(one.assertion, lexicon)
        yield f"#### “{quoted}”{where}{f', read as {escape(read)}' if read else ''}: {one.verdict}"
    for reading in one.readings:
        yield from _reading(reading, lexicon, one.assertion.measure, alone=len(one.readings) == 1)
    for other in one.look_alikes:
        yield f"**Look-alike:** {escape(describe_look_alike(other, lexicon))}"
    if one.note:
        yield f"Note: {escape(sentence(one.note))}"


def _reading(reading: Reading, lexicon: Lexicon, measure: str | None, *, alone: bool) -> Iterable[str]:
    title = escape(describe_event(reading.event, lexicon))
    yield f"**{title}**" + ("" if alone else f": {reading.verdict}")
    rows = []
    for stance in STANCES:
        for group in group_evidence(reading, stance, lexicon):
            rows.append(_row(name_side(stance, reading.verdict), group))
    if rows:
        yield "\n".join(["| | Figure | Who says so | Why |", "| --- | --- | --- | --- |", *rows])
    for history in find_histories(reading, lexicon, measure):
        what = f" of {escape(history.what)}" if history.what else ""
        figures = " → ".join(escape(figure) for figure in history.figures)
        yield f"History{what}, {escape(history.speaker)}: {figures}"
    for one in find_withdrawn(reading, lexicon):
        words = f"{one.figure} ({', '.join(one.publishers)}). {sentence(one.correction)}"
        yield f"Corrected since: {escape(words)}"


def _row(heading: str, group: Group) -> str:
    who = "<br>".join(_voice(voice) for voice in group.voices)
    why = sentence(group.reason)
    if not group.first.decides:
        why = f"{why} Shown beside it: the claim names another speaker.".strip()
    return f"| {heading} | {escape(group.figure)} | {who} | {escape(why)} |"


def _voice(voice: Voice) -> str:
    """ "Iraq's military, 8 January 2020: Al Jazeera (B)", the publishers linked."""
    day = f", {word_day(voice.day)}" if voice.day else ""
    if speaks_for_itself(voice):
        return f"{_link(voice.evidence[0])}{day} ({escape(word_grade(voice.evidence[0]))})"
    return f"{escape(voice.speaker)}{day}: " + ", ".join(
        f"{_link(one)} ({escape(word_grade(one))})" for one in voice.evidence
    )


def _link(one: Evidence) -> str:
    """The publisher, linked to the document where its address is known and safe to link."""
    publisher, url = escape(one.source.publisher), one.source.url
    if not url or not url.startswith(("http://", "https://")):
        return publisher
    address = re.sub(r"[<>\s|]", "", url)
    return f"[{publisher}](<{address}>)"


def _legend(report: Report) -> Iterable[str]:
    """What the letters mean, those that occur."""
    grades = sorted(
        {
            one.source.reliability
            for document in report.documents
            for claim in document.claims
            for judged in claim.assertions
            for reading in judged.readings
            for one in reading.evidence
        }
    )
    if grades:
        words = ", ".join(f"{grade} {RELIABILITY_WORDS[grade]}" for grade in grades)
        yield f"In brackets, how far to trust a source: {words}."
