"""The vocabularies' published shapes as JSON Schemas, as far as what we write goes.

ClaimReview: Google's profile, https://developers.google.com/search/docs/appearance/structured-data/factcheck
Claim, Event, CreativeWork: https://schema.org. Annotations: https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

DAY: Schema = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
IRI: Schema = {"type": "string", "pattern": r"^(https?://\S+|urn:\S+|[^\s:]+)$"}
TEXT: Schema = {"type": "string", "minLength": 1}


def node(name: str | list[str], properties: Schema, *required: str) -> Schema:
    """An object of one of the types, with these properties and no others."""
    types = [name] if isinstance(name, str) else name
    return {
        "type": "object",
        "properties": {"@type": {"enum": types}, **properties},
        "required": ["@type", *required],
        "additionalProperties": False,
    }


AGENT = node(["Person", "Organization"], {"name": TEXT}, "name")
WORK = node("CreativeWork", {"name": TEXT, "url": IRI, "publisher": AGENT, "datePublished": DAY})
IDENTIFIERS: Schema = {
    "type": "array",
    "items": node("PropertyValue", {"propertyID": TEXT, "value": TEXT}, "propertyID", "value"),
}
APPEARANCE: Schema = {"anyOf": [WORK, {"type": "array", "items": WORK, "minItems": 1}]}
RATING: Schema = {
    **node(
        "Rating",
        {
            "alternateName": TEXT,
            "ratingExplanation": TEXT,
            "ratingValue": {"type": "number", "minimum": 1, "maximum": 5},
            "bestRating": {"const": 5},
            "worstRating": {"const": 1},
        },
        "alternateName",
    ),
    "dependentRequired": {"ratingValue": ["bestRating", "worstRating"]},
    "if": {"properties": {"alternateName": {"enum": ["Disputed", "Missing context", "Unconfirmed", "Not checked"]}}},
    "then": {"not": {"required": ["ratingValue"]}},
}
CLAIM_REVIEW = node(
    "ClaimReview",
    {
        "claimReviewed": TEXT,
        "url": IRI,
        "name": TEXT,
        "author": AGENT,
        "datePublished": DAY,
        "reviewRating": RATING,
        "identifier": IDENTIFIERS,
        "citation": {"type": "array", "items": WORK, "minItems": 1},
        "itemReviewed": node("Claim", {"author": AGENT, "appearance": APPEARANCE, "datePublished": DAY}),
    },
    "claimReviewed",
    "url",
    "reviewRating",
    "author",
)
EVENT = node(
    "Event",
    {"name": TEXT, "startDate": DAY, "endDate": DAY, "location": node("Place", {"name": TEXT}, "name")},
    "name",
)
CLAIM = node(
    "Claim",
    {
        "@id": IRI,
        "text": TEXT,
        "author": AGENT,
        "identifier": IDENTIFIERS,
        "creativeWorkStatus": {"enum": ["current", "superseded", "corrected"]},
        "correction": TEXT,
        "datePublished": DAY,
        "about": EVENT,
        "appearance": WORK,
    },
    "text",
    "author",
    "appearance",
)


def feed(item: Schema) -> Schema:
    """A DataFeed of such items."""
    schema = node(
        "DataFeed",
        {
            "@context": {"const": "https://schema.org"},
            "name": TEXT,
            "dataFeedElement": {"type": "array", "items": node("DataFeedItem", {"item": item}, "item")},
        },
        "@context",
        "dataFeedElement",
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def typed(name: str, properties: Schema, *required: str) -> Schema:
    return {
        "type": "object",
        "properties": {"type": {"const": name}, **properties},
        "required": ["type", *required],
        "additionalProperties": False,
    }


QUOTE = typed("TextQuoteSelector", {"exact": TEXT, "prefix": {"type": "string"}, "suffix": {"type": "string"}}, "exact")
PLACE = typed(
    "TextPositionSelector",
    {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}},
    "start",
    "end",
)
BODY = typed(
    "TextualBody",
    {
        "value": TEXT,
        "format": {"const": "text/plain"},
        "language": {"const": "en"},
        "purpose": {"enum": ["assessing", "tagging", "classifying", "editing"]},
    },
    "value",
)
ANNOTATION = typed(
    "Annotation",
    {
        "id": IRI,
        "motivation": {"const": "assessing"},
        "creator": typed("Software", {"name": TEXT}),
        "body": {"type": "array", "items": BODY, "minItems": 2},
        "target": {
            "type": "object",
            "properties": {
                "source": IRI,
                "selector": {"type": "array", "items": {"anyOf": [QUOTE, PLACE]}, "minItems": 1},
            },
            "required": ["source", "selector"],
            "additionalProperties": False,
        },
    },
    "id",
    "target",
)
COLLECTION: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **typed(
        "AnnotationCollection",
        {
            "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
            "id": IRI,
            "label": TEXT,
            "total": {"type": "integer", "minimum": 0},
            "first": typed(
                "AnnotationPage",
                {"id": IRI, "startIndex": {"const": 0}, "items": {"type": "array", "items": ANNOTATION, "minItems": 1}},
                "id",
                "items",
            ),
        },
        "@context",
        "id",
        "total",
    ),
}
