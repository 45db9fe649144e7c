"""The report as ClaimReview JSON-LD (https://schema.org/ClaimReview), a feed with one review a claim.

Google's profile (https://developers.google.com/search/docs/appearance/structured-data/factcheck) asks for the claim, a
rating with a name, and the review's address. A rating that no number can carry has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from ..model import CheckedDocument, Evidence, JudgedClaim, Lexicon, NameKind, Report, Source, Stance, Status, Verdict
from . import Layout
from .json_format import write_json
from .phrases import clean, plural, sentence, stated_figure, word_day
from .rating_words import BEST, RATINGS, WORST
from .vocabulary import MEANING, name_side

Json = dict[str, Any]

CONTEXT = "https://schema.org"
_SHOWN = 3  # statements on each side that an explanation names (house)


def render(report: Report, layout: Layout) -> str:
    reviews = (
        describe_review(judged, document, report)
        for document in report.documents
        for judged in document.claims
        if not (layout.quiet and judged.verdict is Verdict.SUPPORTED)
    )
    return write_json(write_feed(f"Claims checked against {report.knowledge.title}", reviews)) + "\n"


def write_feed(name: str, items: Iterable[Json]) -> Json:
    """A DataFeed of what can stand alone."""
    elements = [{"@type": "DataFeedItem", "item": item} for item in items]
    return {"@context": CONTEXT, "@type": "DataFeed", "name": clean(name), "dataFeedElement": elements}


def describe_review(judged: JudgedClaim, document: CheckedDocument, report: Report) -> Json:
    """One claim's review. Its address is the claim's place in the draft, by code points (RFC 5147), for whoever
    publishes the review to replace."""
    claim: Json = {"@type": "Claim"}
    said = next((one.assertion for one in judged.assertions if one.assertion.speaker_text), None)
    if said is not None:
        claim["author"] = name_agent(said.speaker_text, said.speakers[0] if said.speakers else "", report.lexicon)
    if document.source:
        claim["appearance"] = {"@type": "CreativeWork", "name": clean(document.name)}
    described: Json = {
        "@type": "ClaimReview",
        "claimReviewed": clean(judged.claim.text),
        "url": address_claim(judged, document),
        "author": {"@type": "Organization", "name": f"claimcheck, from the knowledge base “{report.knowledge.title}”"},
        "reviewRating": describe_rating(judged.verdict, explain(judged, report.lexicon)),
    }
    if len(claim) > 1:
        described["itemReviewed"] = claim
    if report.knowledge.as_of:
        described["datePublished"] = report.knowledge.as_of.isoformat()
    if cited := {one.source.id: one.source for one in _deciding(judged)}:
        described["citation"] = [describe_source(source) for source in cited.values()]
    return described


def name_agent(title: str, name: str, lexicon: Lexicon) -> Json:
    """An Organization, which is what speakers mostly are, unless the lexicon knows the name for a person's."""
    known = lexicon.names.get(name)
    person = known is not None and known.kind is NameKind.PERSON
    return {"@type": "Person" if person else "Organization", "name": clean(title)}


def address_claim(judged: JudgedClaim, document: CheckedDocument) -> str:
    """The draft's name with the claim's place in it; a claim without a draft is addressed by its words."""
    if not document.source:
        return f"urn:claimcheck:claim:{sha256(judged.claim.text.encode('utf-8', 'replace')).hexdigest()[:32]}"
    return f"{quote(document.name)}#char={judged.start.offset},{judged.end.offset}"


def describe_rating(verdict: Verdict, explanation: str) -> Json:
    words = RATINGS[verdict]
    rating: Json = {"@type": "Rating", "alternateName": words.label}
    if words.value is not None:
        rating |= {"ratingValue": words.value, "bestRating": BEST, "worstRating": WORST}
    return {**rating, "ratingExplanation": explanation}


def describe_source(source: Source) -> Json:
    described: Json = {"@type": "CreativeWork", "name": clean(source.title)}
    if source.url:
        described["url"] = source.url
    described["publisher"] = {"@type": "Organization", "name": clean(source.publisher)}
    if source.published:
        described["datePublished"] = source.published.isoformat()
    return described


def explain(judged: JudgedClaim, lexicon: Lexicon) -> str:
    """What the verdict means, and who says what on either side."""
    sentences = [MEANING[judged.verdict]]
    for stance in (Stance.SUPPORTS, Stance.CONTRADICTS):
        found = tuple(dict.fromkeys(_word(one, lexicon) for one in _deciding(judged) if one.stance is stance))
        if found:
            more = plural(len(found) - _SHOWN, "other") if len(found) > _SHOWN else ""
            shown = "; ".join((*found[:_SHOWN], *((f"and {more}",) if more else ())))
            sentences.append(sentence(f"{name_side(stance, judged.verdict)}: {shown}"))
    if judged.suggestion:
        sentences.append(sentence(f"Safe to write: {judged.suggestion}"))
    return " ".join(sentences)


def _deciding(judged: JudgedClaim) -> Iterator[Evidence]:
    """What stands for or against any assertion; superseded and withdrawn figures where they are all there is for it."""
    statuses = tuple(Status) if judged.verdict is Verdict.OUTDATED else (Status.CURRENT,)
    for one in judged.assertions:
        for reading in one.readings:
            for evidence in reading.evidence:
                telling = evidence.stance in (Stance.SUPPORTS, Stance.CONTRADICTS)
                if telling and evidence.decides and evidence.status in statuses:
                    yield evidence


def _word(one: Evidence, lexicon: Lexicon) -> str:
    """ "Iraqi military (Reuters, 14 March 2020): 33"."""
    day = one.statement.as_of or one.source.published
    where = clean(one.source.publisher) + (f", {word_day(day)}" if day else "")
    return f"{clean(one.statement.speaker_title)} ({where}): {stated_figure(one, lexicon).rstrip('.')}"
