"""SARIF 2.1.0: a result for each assertion, sources as related locations in the knowledge files, wording as fixes.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub code scanning asks for beyond it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from .. import __version__
from ..model import CheckedDocument, Evidence, JudgedAssertion, JudgedClaim, Lexicon, Note, Position, Report, Stance
from . import Layout
from .json_format import Json, iso_day, summarize, write_json
from .levels import FAULT, INCONSISTENT, LEVELS
from .phrases import clean, describe_event, sentence, shorten, stated_figure, word_value
from .place import locate, locate_end
from .sarif_rules import RULES, describe_rules
from .summary import find_notes
from .vocabulary import ADVICE, FAULTLESS, MEANING, name_side
from .witness import find_witnesses, word_attribution, word_reasons

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_PASSAGES = 20  # related locations a result; viewers show a hundred locations at most


def render(report: Report, layout: Layout) -> str:
    return write_json(describe_log(report, layout)) + "\n"


def describe_log(report: Report, layout: Layout) -> Json:
    """The log, with one run."""
    results = [result for document in report.documents for result in _document_results(document, report, layout)]
    driver = {"name": "claimcheck", "semanticVersion": __version__, "rules": describe_rules()}
    known = report.knowledge
    properties = {
        "knowledgeBase": {
            "title": known.title,
            "digest": known.digest,
            "statements": known.statements,
            "asOf": iso_day(known.as_of),
        },
        "summary": summarize(report),
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "language": "en",
        "results": results,
        "properties": properties,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _document_results(document: CheckedDocument, report: Report, layout: Layout) -> Iterable[Json]:
    """One for each assertion, or for a claim without any; one for everything that the text itself has wrong."""
    seen: Counter[str] = Counter()
    for claim in document.claims:
        for one in claim.assertions:
            if not layout.quiet or one.verdict not in FAULTLESS:
                yield _with_fingerprint(_assertion_result(one, claim, document, report.lexicon, layout), claim, seen)
        if not claim.assertions and not (layout.quiet and claim.verdict in FAULTLESS):
            yield _with_fingerprint(_bare_result(claim, document), claim, seen)
        for note in find_notes(claim):
            if note.fault:
                yield _with_fingerprint(_note_result(note, document, claim), claim, seen)
    for note in document.notes:
        if note.fault:
            yield _with_fingerprint(_note_result(note, document, None), None, seen)


def _assertion_result(
    one: JudgedAssertion, claim: JudgedClaim, document: CheckedDocument, lexicon: Lexicon, layout: Layout
) -> Json:
    level, kind = LEVELS[one.verdict]
    span = one.assertion.span
    quoted = shorten(span.cut(claim.claim.text), 120)
    words = f"“{quoted}” is {one.verdict}. {' '.join(word_reasons(one, lexicon))}"
    wording = clean(claim.suggestion) if _at_fault(one, claim) else ""
    if wording:
        words += f" Suggested wording: {wording}"
    place = _location(document, locate(claim, span.start), locate_end(claim, span.end), quoted)
    result: Json = {
        "ruleId": str(one.verdict),
        "ruleIndex": RULES.index(str(one.verdict)),
        "kind": kind,
        "level": level,
        "message": {"text": words},
        "locations": [place],
    }
    if related := _related(one, lexicon, layout):
        result["relatedLocations"] = related
    if wording and document_is_text(claim):
        result["fixes"] = [_fix(claim, document)]
    result["properties"] = _properties(one, claim, lexicon)
    return result


def _at_fault(one: JudgedAssertion, claim: JudgedClaim) -> bool:
    return claim.fault is not None and claim.assertions[claim.fault] is one and one.verdict not in FAULTLESS


def _properties(one: JudgedAssertion, claim: JudgedClaim, lexicon: Lexicon) -> Json:
    events = [reading.event.id for reading in one.readings]
    return {
        "verdict": str(one.verdict),
        "advice": ADVICE[one.verdict],
        "sentence": shorten(claim.claim.text, 1000),
        "measure": one.assertion.measure,
        "value": word_value(one.assertion.value, lexicon),
        **({"events": events} if events else {}),
    }


def _bare_result(claim: JudgedClaim, document: CheckedDocument) -> Json:
    level, kind = LEVELS[claim.verdict]
    quoted = shorten(claim.claim.text, 160)
    return {
        "ruleId": str(claim.verdict),
        "ruleIndex": RULES.index(str(claim.verdict)),
        "kind": kind,
        "level": level,
        "message": {
            "text": f"“{quoted}” is {claim.verdict}. {sentence(ADVICE[claim.verdict])} {MEANING[claim.verdict]}"
        },
        "locations": [_location(document, claim.start, claim.end, quoted)],
    }


def _note_result(note: Note, document: CheckedDocument, claim: JudgedClaim | None) -> Json:
    place: Json = {"physicalLocation": {"artifactLocation": {"uri": find_uri(document.name)}}}
    if claim is not None:
        start = locate(claim, note.span.start) if note.span else claim.start
        end = locate_end(claim, note.span.end) if note.span else claim.end
        place = _location(document, start, end, shorten((note.span.cut if note.span else str)(claim.claim.text), 160))
    result: Json = {
        "ruleId": INCONSISTENT,
        "ruleIndex": RULES.index(INCONSISTENT),
        "kind": "fail",
        "level": FAULT,
        "message": {"text": sentence(note.text)},
        "locations": [place],
    }
    if note.other is not None:
        result["relatedLocations"] = [_other_place(document, note.other)]
    return {**result, "properties": {"kind": note.kind}}


def _other_place(document: CheckedDocument, at: Position) -> Json:
    """Where the draft says otherwise."""
    file: Json = {"artifactLocation": {"uri": find_uri(document.name)}}
    if at.label is not None:
        return {"id": 1, "physicalLocation": file, "message": {"text": clean(at.label)}}
    region = {"startLine": at.line, "startColumn": at.column}
    return {"id": 1, "physicalLocation": {**file, "region": region}, "message": {"text": "What it does not agree with"}}


# ---------------------------------------------------------------- places


def _location(document: CheckedDocument, start: Position, end: Position, quoted: str) -> Json:
    """Lines and columns; where they mean nothing, what a person looks for instead."""
    file: Json = {"artifactLocation": {"uri": find_uri(document.name)}}
    if start.label is not None:
        return {
            "physicalLocation": file,
            "logicalLocations": [{"name": clean(start.label), "kind": "element"}],
            "message": {"text": f"“{quoted}”"},
        }
    return {"physicalLocation": {**file, "region": {**_region(start, end), "snippet": {"text": quoted}}}}


def _region(start: Position, end: Position) -> Json:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def find_uri(name: str) -> str:
    """A document's or a knowledge file's name as a URI: relative where the name is, escaped where it must be."""
    from urllib.parse import quote

    name = name.strip("<>").replace(" ", "-") if name.startswith("<") else name
    path = name.replace("\\", "/") if name[1:3] == ":\\" else name
    encoded = quote(path.encode("utf-8", "surrogateescape"), safe="/!$&'()*+,;=@-._~")
    if path.startswith("/"):
        return f"file://{encoded}"
    return f"file:///{path[0]}:{encoded[4:]}" if path[1:3] == ":/" else encoded


def document_is_text(claim: JudgedClaim) -> bool:
    """Lines and columns lead to the sentence, so that an editor can replace it."""
    return claim.start.label is None


def _related(one: JudgedAssertion, lexicon: Lexicon, layout: Layout) -> list[Json]:
    """The statements for and against, the strongest of each event first, in the files that hold them."""
    found: list[tuple[str, Evidence]] = []
    for reading in one.readings:
        for stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT):
            for witness in find_witnesses(reading, stance, lexicon):
                side = name_side(stance, reading.verdict)
                found.append((f"{side} ({describe_event(reading.event, lexicon)})", witness.evidence))
    shown = found if layout.full else found[:_PASSAGES]
    return [_passage(number, side, evidence, lexicon) for number, (side, evidence) in enumerate(shown, start=1)]


def _passage(number: int, side: str, one: Evidence, lexicon: Lexicon) -> Json:
    statement = one.statement
    words = f"{side}: {word_attribution(one)}, {stated_figure(one, lexicon)}. {sentence(one.reason)}"
    for more in (sentence(statement.says), clean(one.source.url or "")):
        words += f" {more}" if more else ""
    passage: Json = {"id": number, "message": {"text": words}}
    if statement.position is not None:
        at = statement.position
        passage["physicalLocation"] = {
            "artifactLocation": {"uri": find_uri(at.path)},
            "region": {"startLine": max(at.line, 1), "startColumn": max(at.column, 1)},
        }
    passage["logicalLocations"] = [{"name": clean(statement.id), "kind": "object"}]
    return passage


# ---------------------------------------------------------------- fixes and fingerprints


def _fix(claim: JudgedClaim, document: CheckedDocument) -> Json:
    """The wording in place of the sentence; beside it, in brackets, where the sentence says other things too."""
    wording = clean(claim.suggestion)
    whole = len(claim.assertions) == 1
    start = claim.start if whole else claim.end
    text = sentence(wording) if whole else f" [{wording}]"
    if whole and claim.claim.text[-1:] not in '.!?”"':
        text = text.removesuffix(".")
    replacement = {"deletedRegion": _region(start, claim.end), "insertedContent": {"text": text}}
    about = "Replace the sentence by" if whole else "Put beside the sentence"
    return {
        "description": {"text": f"{about} wording that the sources bear out"},
        "artifactChanges": [
            {"artifactLocation": {"uri": find_uri(document.name)}, "replacements": [replacement]},
        ],
    }


def _with_fingerprint(result: Json, claim: JudgedClaim | None, seen: Counter[str]) -> Json:
    """What stays the same while lines move: the sentence and what is said of it, and how often it occurred before."""
    words = claim.claim.text if claim else result["message"]["text"]
    quoted = result["locations"][0]["physicalLocation"].get("region", {}).get("snippet", {}).get("text", "")
    key = "\n".join((" ".join(words.split()), quoted, "" if claim else result["ruleId"]))
    if result["ruleId"] == INCONSISTENT:
        key += f"\n{result['message']['text']}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    seen[digest] += 1
    return {**result, "partialFingerprints": {"claim/v1": f"{digest}:{seen[digest]}"}}
