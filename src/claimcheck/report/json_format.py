"""The report as JSON, schema `claimcheck/1` (claimcheck-1.schema.json beside this file)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from ..model import (
    CheckedDocument,
    Event,
    Evidence,
    JudgedAssertion,
    JudgedClaim,
    KnowledgeSummary,
    Lexicon,
    LookAlike,
    Note,
    Position,
    Reading,
    Report,
    Source,
    Statement,
)
from . import Layout
from .phrases import iso_date, place_titles, word_value
from .place import locate, locate_end
from .vocabulary import ADVICE, SUMMARY_ORDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCHEMA = "claimcheck/1"

Json = dict[str, "Any"]
_INDENT = "  "

# Lone surrogates, which UTF-8 cannot hold, and what some readers take for the end of a line.
_UNSAFE = re.compile("[\ud800-\udfff\u0085\u2028\u2029]")


def render(report: Report, layout: Layout) -> str:
    return join([render_piece(one, report.lexicon, layout) for one in report.documents], report, layout)


def render_piece(document: CheckedDocument, lexicon: Lexicon, layout: Layout) -> str:
    return write_json(_document(document, lexicon, layout.explain)).replace("\n", "\n" + 2 * _INDENT)


def join(pieces: Sequence[str], report: Report, layout: Layout) -> str:
    """Keys in the schema's order."""
    between = f",\n{2 * _INDENT}"
    documents = f"[\n{2 * _INDENT}{between.join(pieces)}\n{_INDENT}]" if pieces else "[]"
    members = {
        "schema": write_json(SCHEMA),
        "knowledge_base": write_json(_knowledge(report.knowledge)).replace("\n", f"\n{_INDENT}"),
        "documents": documents,
        "summary": write_json(summarize(report)).replace("\n", f"\n{_INDENT}"),
    }
    inside = ",\n".join(f"{_INDENT}{write_json(key)}: {value}" for key, value in members.items())
    return f"{{\n{inside}\n}}\n"


def write_json(value: Json | str, *, indent: int | None = 2) -> str:
    """JSON as people read it, in valid UTF-8 and without a line break that is not one of its own."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if text.isascii() else _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def summarize(report: Report) -> dict[str, int]:
    """How many claims have each verdict, in the schema's order."""
    counts = dict.fromkeys(SUMMARY_ORDER, 0)
    for document in report.documents:
        for claim in document.claims:
            counts[claim.verdict] += 1
    return {str(verdict): count for verdict, count in counts.items()}


def _knowledge(knowledge: KnowledgeSummary) -> Json:
    return {
        "title": knowledge.title,
        "digest": knowledge.digest,
        "statements": knowledge.statements,
        "as_of": iso_day(knowledge.as_of),
    }


def _document(document: CheckedDocument, lexicon: Lexicon, explain: bool) -> Json:
    """`notes`, `skipped` and `explanation` are there only where they say something."""
    described: Json = {
        "name": document.name,
        "claims": [describe_claim(claim, lexicon, explain=explain) for claim in document.claims],
    }
    if document.skipped:
        described["skipped"] = [
            {"text": one.text, "start": _position(one.start), "end": _position(one.end), "reason": reason}
            for one, reason in document.skipped
        ]
    return described | describe_notes(document.notes)


def describe_claim(judged: JudgedClaim, lexicon: Lexicon, *, explain: bool = False) -> Json:
    described: Json = {
        "text": judged.claim.text,
        "start": _position(judged.start),
        "end": _position(judged.end),
        "verdict": str(judged.verdict),
        "advice": ADVICE[judged.verdict],
        "suggestion": judged.suggestion or None,
        "assertions": [_assertion(one, judged, lexicon) for one in judged.assertions],
    }
    described |= describe_notes((*judged.claim.notes, *judged.notes), judged)
    if explain:
        from .explanation import describe_explanation

        described["explanation"] = describe_explanation(judged, lexicon)
    return described


def describe_notes(notes: Sequence[Note], claim: JudgedClaim | None = None) -> Json:
    """`notes`, each once, where there are any."""
    described: list[Json] = []
    for note in notes:
        if (one := _note(note, claim)) not in described:
            described.append(one)
    return {"notes": described} if described else {}


def _note(note: Note, claim: JudgedClaim | None) -> Json:
    """`fault` where the text itself has something wrong; its place, and the `other` it does not agree with."""
    described: Json = {"kind": note.kind, "text": note.text}
    if note.fault:
        described["fault"] = True
    if claim is not None and note.span is not None:
        described["start"] = _position(locate(claim, note.span.start))
        described["end"] = _position(locate_end(claim, note.span.end))
    if note.other is not None:
        described["other"] = _position(note.other)
    return described


def _assertion(judged: JudgedAssertion, claim: JudgedClaim, lexicon: Lexicon) -> Json:
    assertion = judged.assertion
    return {
        "text": assertion.span.cut(claim.claim.text),
        "start": _position(locate(claim, assertion.span.start)),
        "end": _position(locate_end(claim, assertion.span.end)),
        "measure": assertion.measure,
        "of": ", ".join(assertion.of) or None,
        "value": word_value(assertion.value, lexicon),
        "verdict": str(judged.verdict),
        "advice": ADVICE[judged.verdict],
        "note": judged.note or None,
        "readings": [_reading(reading, lexicon) for reading in judged.readings],
        "look_alikes": [_look_alike(one, lexicon) for one in judged.look_alikes],
    }


def _position(position: Position) -> Json:
    described: Json = {"line": position.line, "column": position.column, "offset": position.offset}
    if position.label is not None:
        described["label"] = position.label
    return described


def _reading(reading: Reading, lexicon: Lexicon) -> Json:
    return {
        "event": _event(reading.event, lexicon),
        "verdict": str(reading.verdict),
        "evidence": [_evidence(one) for one in reading.evidence],
    }


def _event(event: Event, lexicon: Lexicon) -> Json:
    return {
        "id": event.id,
        "title": event.title,
        "date": iso_date(event.date),
        "place": place_titles(event.places, lexicon),
    }


def _evidence(one: Evidence) -> Json:
    return {
        "stance": str(one.stance),
        "strength": str(one.strength),
        "status": str(one.status),
        "reason": one.reason,
        "statement": _statement(one.statement),
        "source": _source(one.source),
    }


def _statement(statement: Statement) -> Json:
    """`rating` and `claimant` are there of what is rated, `knowledge_base` where several are stacked."""
    described: Json = {
        "id": statement.id,
        "measure": statement.measure,
        "of": statement.of,
        "value": statement.written or None,
        "says": statement.says,
        "speaker": statement.speaker_title,
        "as_of": iso_day(statement.as_of),
        "where": statement.where,
    }
    for key in ("rating", "claimant", "knowledge_base"):
        if said := getattr(statement, key):
            described[key] = said
    return described


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "published": iso_day(source.published),
        "kind": source.kind,
        "reliability": str(source.reliability),
    }


def _look_alike(one: LookAlike, lexicon: Lexicon) -> Json:
    return {
        "event": _event(one.event, lexicon),
        "statement": _statement(one.statement),
        "source": _source(one.source),
    }


def iso_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
