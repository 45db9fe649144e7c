"""The report as W3C Web Annotations of the drafts (https://www.w3.org/TR/annotation-model/), one a claim.

A claim is selected by its words, with what stands before and after them, and by its place in Unicode code points: an
editor finds the words again when the place has moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from ..model import CheckedDocument, JudgedClaim, Report, Verdict
from . import Layout
from .claimreview_format import explain
from .json_format import write_json
from .phrases import clean, sentence
from .rating_words import RATINGS
from .vocabulary import ADVICE

Json = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PAGES = (".html", ".htm", ".xhtml")
AROUND = 32  # code points of the draft before and after a claim (house; Hypothesis uses as many)


def render(report: Report, layout: Layout) -> str:
    items = [
        item
        for document in report.documents
        for judged in document.claims
        if not (layout.quiet and judged.verdict is Verdict.SUPPORTED)
        for item in _annotate(judged, document, report)
    ]
    collection = {
        "@context": CONTEXT,
        "id": _name("collection", *(item["id"] for item in items)),
        "type": "AnnotationCollection",
        "label": f"Claims checked against {clean(report.knowledge.title)}",
        "total": len(items),
    }
    if items:
        page = _name("page", *(item["id"] for item in items))
        collection["first"] = {"id": page, "type": "AnnotationPage", "startIndex": 0, "items": items}
    return write_json(collection) + "\n"


def _annotate(judged: JudgedClaim, document: CheckedDocument, report: Report) -> Iterator[Json]:
    selectors = describe_selectors(judged, document)
    yield {
        "id": _name(document.name, str(judged.start.offset), judged.claim.text),
        "type": "Annotation",
        "motivation": "assessing",
        "creator": {"type": "Software", "name": "claimcheck"},
        "body": list(_bodies(judged, report)),
        "target": {"source": quote(document.name) or "urn:claimcheck:draft", "selector": selectors},
    }


def describe_selectors(judged: JudgedClaim, document: CheckedDocument) -> list[Json]:
    """The words and the place. Of a draft that is not text, and of a page, whose readers select from what is shown,
    there are only the words."""
    if not document.source or document.name.lower().endswith(_PAGES):
        return [{"type": "TextQuoteSelector", "exact": judged.claim.text}]
    start, end, text = judged.start.offset, judged.end.offset, document.source
    return [
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(start - AROUND, 0) : start],
            "suffix": text[end : end + AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]


def _bodies(judged: JudgedClaim, report: Report) -> Iterator[Json]:
    """The verdict as a tag, what others call it, what to do and why, and what could be written instead."""
    yield _body("tagging", str(judged.verdict))
    words = RATINGS[judged.verdict]
    yield _body("classifying", f"AVeriTeC: {words.averitec}")
    yield _body("classifying", f"Truth scale: {words.truth}")
    advice = sentence(ADVICE[judged.verdict])
    yield _body("assessing", f"{advice} {explain(judged, report.lexicon)}")
    if judged.suggestion:
        yield _body("editing", clean(judged.suggestion))


def _body(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "language": "en", "value": value}


def _name(*parts: str) -> str:
    """An IRI that is the same for the same claim at the same place."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, chr(0).join(parts).encode('utf-8', 'replace').decode())}"
