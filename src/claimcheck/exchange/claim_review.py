"""ClaimReview markup and the Fact Check Tools API's answers -> reviews, and every record that is not one, with why.

Shapes: https://schema.org/ClaimReview, https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from ..errors import InputError
from .field import Reading
from .review import Review, Reviews, Untaken

Json = Any

OWN = "urn:claimcheck:"  # what stands for an address where our exports have none
_CONTAINERS = ("@graph", "dataFeedElement", "itemListElement", "claims")
_WRAPPERS = ("item", "mainEntity", "mainEntityOfPage", "hasPart", "review", "subjectOf", "about")
_DEEPEST = 12  # containers within containers; markup that people write has three or four (house)


def read_reviews(content: bytes, name: str) -> Reviews:
    """The reviews in a file: JSON, one JSON value a line, or an HTML page with either in its scripts. Raises InputError
    where it is none of these."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not UTF-8 text (byte {error.start:,})") from error
    if text.lstrip()[:1] == "<":
        return _read_page(text, name)
    return find_reviews(_parse(text, name))


def find_reviews(data: Json) -> Reviews:
    """The reviews in a JSON value, whatever holds them."""
    known = dict(_identified(data, 0))
    taken: list[Review] = []
    untaken: list[Untaken] = []
    for place, record in _records(data, "", 0):
        if isinstance(record, Untaken):
            untaken.append(record)
            continue
        review, faults = _read_record(Reading(record, known), place)
        untaken += faults
        if review is not None:
            taken.append(review)
    return Reviews(taken=tuple(taken), untaken=tuple(untaken))


# ---------------------------------------------------------------- files


def _parse(text: str, name: str) -> Json:
    try:
        return json.loads(text, strict=False)  # pages hold line breaks within their texts
    except RecursionError as error:
        raise InputError(f"{name} nests too deeply to be read") from error
    except ValueError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines] if len(lines) > 1 else _fail(error, name)
        except (ValueError, RecursionError):
            return _fail(error, name)


def _fail(error: ValueError, name: str) -> Json:
    raise InputError(f"{name} is not JSON: {error}") from error


class _Scripts(HTMLParser):
    """Collects the text of `<script type="application/ld+json">`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        if tag == "script" and kind == "application/ld+json":
            self._inside = True
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data


def _read_page(text: str, name: str) -> Reviews:
    """A page's other markup (its menu, its author) is no loss, and is not told."""
    scripts = _Scripts()
    scripts.feed(text)
    scripts.close()
    values: list[Json] = []
    untaken: list[Untaken] = []
    for number, script in enumerate(scripts.found):
        try:
            values.append(_parse(_strip_comment(script), f"script {number + 1}"))
        except InputError as error:
            untaken.append(Untaken(place=f"script[{number}]", reason=str(error)))
    found = find_reviews(values)
    told = [one for one in found.untaken if not one.reason.startswith("it is ")]
    if not found.taken and not told and not untaken:
        raise InputError(f"{name} is a page without ClaimReview markup")
    return Reviews(taken=found.taken, untaken=(*untaken, *told))


def _strip_comment(script: str) -> str:
    """What is left without the marks that hid scripts from old browsers."""
    bare = script.strip()
    for start, end in (("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/")):
        bare = bare.removeprefix(start).removesuffix(end).strip()
    return bare


# ---------------------------------------------------------------- records


def _identified(value: Json, depth: int) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Every node that has an `@id` and more, by it: others may refer to it."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _identified(one, depth + 1)
    elif isinstance(value, dict):
        if isinstance(value.get("@id"), str) and len(value) > 1:
            yield value["@id"], value
        for one in value.values():
            if isinstance(one, (dict, list)):
                yield from _identified(one, depth + 1)


def _records(value: Json, place: str, depth: int) -> Iterator[tuple[str, Mapping[str, Json] | Untaken]]:
    """Each ClaimReview, and each review of the API with its claim, and where it stands."""
    if depth > _DEEPEST:
        yield place, Untaken(place=place, reason="it lies too deep in the file")
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _records(one, f"{place}[{number}]", depth + 1)
    elif not isinstance(value, dict):
        yield place, Untaken(place=place, reason="it is not an object")
    elif "ClaimReview" in type_names(value):
        yield place, value
    elif isinstance(value.get("claimReview"), list):
        yield from _of_api(value, place)
    else:
        yield from _within(value, place, depth)


def _of_api(claim: Mapping[str, Json], place: str) -> Iterator[tuple[str, Mapping[str, Json] | Untaken]]:
    """Each review of a claim as if it stood alone, in schema.org's words."""
    if not claim["claimReview"]:
        yield place, Untaken(place=place, reason="nobody has reviewed this claim")
    for number, review in enumerate(claim["claimReview"]):
        at = f"{place}.claimReview[{number}]"
        if not isinstance(review, dict):
            yield at, Untaken(place=at, reason="it is not an object")
            continue
        publisher = review.get("publisher")
        known = publisher if isinstance(publisher, dict) else {}
        yield (
            at,
            {
                "claimReviewed": claim.get("text"),
                "author": {"name": known.get("name") or known.get("site")},
                "reviewRating": {"alternateName": review.get("textualRating")},
                "itemReviewed": {"author": {"name": claim.get("claimant")}, "datePublished": claim.get("claimDate")},
                "url": review.get("url"),
                "name": review.get("title"),
                "datePublished": review.get("reviewDate"),
                "inLanguage": review.get("languageCode"),
            },
        )


def _within(value: Mapping[str, Json], place: str, depth: int) -> Iterator[tuple[str, Mapping[str, Json] | Untaken]]:
    """What a node of another type holds; the node itself where it holds none."""
    inner = [
        (f"{place}.{key}".lstrip("."), value[key])
        for key in (*_CONTAINERS, *_WRAPPERS)
        if isinstance(value.get(key), (dict, list))
    ]
    containers = [one for one in _CONTAINERS if one in value]
    found = [record for at, one in inner for record in _records(one, at, depth + 1)]
    reviews = [record for record in found if not isinstance(record[1], Untaken)]
    if reviews or containers:
        yield from (found if containers else reviews)
    else:
        names = type_names(value)
        what = f"it is of the type {names[0]}" if names else "it is an object without a type"
        yield place, Untaken(place=place, reason=f"{what}, not a ClaimReview")


def type_names(value: Mapping[str, Json]) -> tuple[str, ...]:
    """The types of a node, without their vocabulary ("schema:ClaimReview", "http://schema.org/ClaimReview")."""
    given = value.get("@type")
    names = given if isinstance(given, list) else [given]
    return tuple(name.replace(":", "/").rpartition("/")[2] for name in names if isinstance(name, str))


# ---------------------------------------------------------------- one record


def _read_record(record: Reading, place: str) -> tuple[Review | None, list[Untaken]]:
    """The review, None where it lacks what it cannot do without, and what of it was left."""
    item, rating = record.node("itemReviewed"), record.node("reviewRating")
    claimed = record.text("claimReviewed") or item.text("text") or item.text("name")
    rated = _read_rating(rating)
    url, left = _read_url(record)
    publisher = _read_publisher(record, url)
    missing = [
        what
        for what, given in (
            ("no claim (claimReviewed)", claimed),
            ("no rating (reviewRating)", rated),
            ("no publisher (author)", publisher),
        )
        if not given
    ]
    if missing:
        return None, [Untaken(place=place, reason=f"it has {', '.join(missing)}")]
    days = {}
    for key, node in (("reviewed", record), ("claimed", item)):
        day, written = node.day("datePublished")
        days[key] = day
        if written and day is None:
            left.append(f"its date “{written}” is not one")
    review = Review(
        place=place,
        claim=claimed,
        rating=rated,
        publisher=publisher,
        claimant=item.node("author").text("name") or item.text("author"),
        claimed=days["claimed"],
        url=url,
        title=record.text("name") or record.text("headline"),
        reviewed=days["reviewed"],
        language=record.text("inLanguage"),
        explanation=_read_explanation(rating, rated),
        appearances=_read_appearances(item),
        statement=record.identifier("claimcheck:statement"),
        source=record.identifier("claimcheck:source"),
    )
    return review, [Untaken(place=place, reason=reason, whole=False) for reason in left]


def _read_rating(rating: Reading) -> str:
    """The words; without them the number and its scale, which is 1 to 5 unless it is given."""
    words = rating.text("alternateName") or rating.text("name")
    number = rating.text("ratingValue")
    if words or not number:
        return words
    return f"{number} of {rating.text('worstRating') or '1'} to {rating.text('bestRating') or '5'}"


def _read_explanation(rating: Reading, rated: str) -> str:
    given = (rating.text("ratingExplanation"), rating.text("description"))
    return next((one for one in given if one and one != rated), "")


def _read_url(record: Reading) -> tuple[str, list[str]]:
    """The review's address, and what is wrong with the one that is given."""
    written = record.text("url") or record.text("@id")
    if written.startswith(OWN):
        return "", []
    if not written or is_address(written):
        return written, []
    return "", [f"its address “{written}” is not one"]


def is_address(written: str) -> bool:
    """A whole web address, as knowledge files take it."""
    try:
        parts = urlsplit(written)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not any(char.isspace() for char in written)


def _read_publisher(record: Reading, url: str) -> str:
    for key in ("author", "publisher", "creator"):
        node = record.node(key)
        if name := node.text("name") or record.text(key):
            return name
        if is_address(address := node.text("url")):
            return urlsplit(address).netloc.removeprefix("www.")
    return urlsplit(url).netloc.removeprefix("www.") if url else ""


def _read_appearances(item: Reading) -> tuple[str, ...]:
    """Where the claim was met: addresses."""
    found = []
    for key in ("firstAppearance", "appearance", "sameAs"):
        for node in item.nodes(key):
            found.append(node.text("url") or node.text("@id"))
        found += item.texts(key)
    return tuple(dict.fromkeys(one for one in found if is_address(one)))
