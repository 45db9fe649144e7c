"""A knowledge base as schema.org: its statements as Claims, or as ClaimReviews of what their speakers said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from ..knowledge import KnowledgeBase
from ..model import DateSpan, Event, Lexicon, NameValue, Statement, Status, Verdict
from ..report.claimreview_format import describe_rating, describe_source, name_agent, write_feed
from ..report.phrases import clean, iso_date, join_measure, place_titles, sentence, word_value
from .review_folder import split_note
from .standing import Standing, find_standings

Json = dict[str, Any]

STATEMENT, SOURCE = "claimcheck:statement", "claimcheck:source"
_VERDICTS = {Status.SUPERSEDED: Verdict.OUTDATED, Status.CORRECTED: Verdict.REFUTED}
_SHOWN = 3  # conflicting statements that an explanation names (house)


def describe_claims(knowledge: KnowledgeBase, *, as_of: date | None = None) -> Json:
    """A feed of Claims, one a statement, in the knowledge base's order."""
    claims = (_describe_claim(one, knowledge) for one in find_standings(knowledge, as_of=as_of))
    return write_feed(knowledge.title, claims)


def describe_reviews(knowledge: KnowledgeBase, *, as_of: date | None = None) -> Json:
    """A feed of ClaimReviews, one a statement: a rated one with its source's rating, any other with what this knowledge
    base holds of it: that it stands, that others conflict with it, or that it was replaced or withdrawn."""
    reviews = (
        _describe_rated(one, knowledge) if one.statement.rating else _describe_review(one, knowledge)
        for one in find_standings(knowledge, as_of=as_of)
    )
    return write_feed(knowledge.title, reviews)


def word_statement(statement: Statement, event: Event, lexicon: Lexicon) -> str:
    """What it says; where it gives a value alone, that in words with its event."""
    if statement.says:
        return clean(statement.says)
    things = (statement.of,) if statement.of else ()
    value = stated_value(statement, lexicon)
    return f"{clean(event.title)}: {join_measure(statement.measure, things, lexicon)}, {value}"


def stated_value(statement: Statement, lexicon: Lexicon) -> str:
    """The value as its curator wrote it, names by their titles."""
    value = statement.value
    return word_value(value, lexicon) if isinstance(value, NameValue) else clean(statement.written)


# ---------------------------------------------------------------- one statement


def _describe_claim(one: Standing, knowledge: KnowledgeBase) -> Json:
    statement, event = one.statement, one.event
    described: Json = {
        "@type": "Claim",
        "@id": f"urn:claimcheck:statement:{statement.id}",
        "identifier": list(_identifiers(statement)),
        "text": word_statement(statement, event, knowledge.lexicon),
        "author": _author(statement, knowledge.lexicon),
        "creativeWorkStatus": str(one.status),
        "about": _describe_event(statement, event, knowledge.lexicon),
        "appearance": describe_source(knowledge.sources[statement.source]),
    }
    if statement.as_of:
        described["datePublished"] = statement.as_of.isoformat()
    if statement.corrected:
        described["correction"] = clean(statement.corrected)
    return described


def _describe_rated(one: Standing, knowledge: KnowledgeBase) -> Json:
    """The review as it was published."""
    statement = one.statement
    source = knowledge.sources[statement.source]
    explanation, appearances = split_note(statement.note)
    claim: Json = {"@type": "Claim"}
    if statement.claimant:
        claim["author"] = _author(statement, knowledge.lexicon)
    if statement.on is not None:
        claim["datePublished"] = iso_date(statement.on)
    if appearances:
        claim["appearance"] = [{"@type": "CreativeWork", "url": url} for url in appearances]
    rating = {"@type": "Rating", "alternateName": clean(statement.rating)}
    return {
        "@type": "ClaimReview",
        "identifier": list(_identifiers(statement)),
        "claimReviewed": clean(statement.says),
        "url": source.url or f"urn:claimcheck:statement:{statement.id}",
        "name": clean(source.title),
        "author": {"@type": "Organization", "name": clean(source.publisher)},
        **({"datePublished": day.isoformat()} if (day := statement.as_of or source.published) else {}),
        "reviewRating": {**rating, **({"ratingExplanation": clean(explanation)} if explanation else {})},
        **({"itemReviewed": claim} if len(claim) > 1 else {}),
    }


def _describe_review(one: Standing, knowledge: KnowledgeBase) -> Json:
    statement = one.statement
    source = knowledge.sources[statement.source]
    verdict = _VERDICTS.get(one.status, Verdict.DISPUTED if one.against else Verdict.SUPPORTED)
    claim = {
        "@type": "Claim",
        "author": _author(statement, knowledge.lexicon),
        "appearance": describe_source(source),
        **({"datePublished": statement.as_of.isoformat()} if statement.as_of else {}),
    }
    return {
        "@type": "ClaimReview",
        "identifier": list(_identifiers(statement))[:1],
        "claimReviewed": word_statement(statement, one.event, knowledge.lexicon),
        "url": f"urn:claimcheck:statement:{statement.id}",
        "author": {"@type": "Organization", "name": clean(statement.knowledge_base or knowledge.title)},
        "reviewRating": describe_rating(verdict, _explain(one, knowledge)),
        "itemReviewed": claim,
    }


def _explain(one: Standing, knowledge: KnowledgeBase) -> str:
    match one.status:
        case Status.CORRECTED:
            return sentence(f"Its source withdrew it: {one.statement.corrected}")
        case Status.SUPERSEDED:
            return "A later statement replaces it."
        case Status.CURRENT if one.against:
            lexicon = knowledge.lexicon
            others = [f"{stated_value(other, lexicon)} ({clean(other.speaker_title)})" for other in one.against]
            shown = "; ".join(dict.fromkeys(others[:_SHOWN]))
            return sentence(f"Others say otherwise: {shown}{' …' if len(others) > _SHOWN else ''}")
        case _:
            source = knowledge.sources[one.statement.source]
            return f"As {clean(source.publisher)} gives it; nothing here contradicts it."


def _identifiers(statement: Statement) -> Iterator[Json]:
    for kind, value in ((STATEMENT, statement.id), (SOURCE, statement.source)):
        yield {"@type": "PropertyValue", "propertyID": kind, "value": value}


def _author(statement: Statement, lexicon: Lexicon) -> Json:
    """Who said it: the claimant of what is rated, the speaker, or the publisher in its own voice."""
    if statement.rating:
        return {"@type": "Person", "name": clean(statement.claimant) or "unknown"}
    return name_agent(statement.speaker_title, statement.speaker, lexicon)


def _describe_event(statement: Statement, event: Event, lexicon: Lexicon) -> Json:
    dates = statement.on or event.date
    described: Json = {"@type": "Event", "name": clean(event.title), **_days(dates)}
    if statement.places:
        described["location"] = {"@type": "Place", "name": place_titles(statement.places, lexicon)}
    return described


def _days(span: DateSpan) -> Json:
    """Its first and last day, the last only where it is another."""
    last = span.after - timedelta(days=1) if span.after else None
    days: Json = {}
    if span.first:
        days["startDate"] = span.first.isoformat()
    if last and last != span.first:
        days["endDate"] = last.isoformat()
    return days
