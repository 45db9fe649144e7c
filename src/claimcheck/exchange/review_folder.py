"""Reviews -> the files of a knowledge base: each a text statement with its rating, and a source for each page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from ..dataclass import dataclass
from ..knowledge.schema import ID_PATTERN, SCHEMA
from ..text import fold
from .review import Review, Untaken
from .yaml_text import Record, write_list, write_record

EVENT = "claim-reviews"
_EVENT_ID = re.compile(rf"{EVENT}-(\d{{4}}-(?:0[1-9]|1[0-2])|undated)")
_ID = re.compile(ID_PATTERN)
_SLUG_LENGTH = 60  # characters of a made id
_EARLIEST = "since 1900"  # of claims that nobody dated: any day may have been meant (house)
_APPEARED = "Claimed at: "
_Key = tuple[object, ...]
_WORLD: Record = {"name": "anywhere", "kind": "place", "title": "Anywhere", "note": "Where no place is given."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The files by their places in the folder, how many statements they hold, and the reviews left out."""

    files: Mapping[str, str]
    statements: int
    untaken: tuple[Untaken, ...]


def build_folder(
    reviews: Sequence[Review], *, title: str, kind: str = "trade-press", reliability: str | None = None
) -> Folder:
    """A knowledge base of its own, to be read over and stacked on another. The same review is taken once.

    Statements are kept by the month of the claim, else of the review, one file each; `kind` and `reliability` are those
    of every source, for a curator to correct.
    """
    sources: dict[str, dict[str, str]] = {}
    months: dict[str, dict[str, dict[str, str]]] = {}
    seen: dict[_Key, str] = {}
    untaken: list[Untaken] = []
    for review in reviews:
        key = _key(review)
        if key in seen:
            untaken.append(Untaken(place=review.place, reason=f"it is the same as {seen[key]}"))
            continue
        seen[key] = review.place
        source = _place_source(review, sources, kind, reliability)
        event, wanted = _place_statement(review)
        statements = months.setdefault(event, {})
        name = _free(wanted, statements)
        statements[name] = _describe_statement(review, name, source)
    files = {
        "knowledge-base.yaml": write_record({"title": title, "language": "en", "schema": SCHEMA}),
        "names.yaml": write_list([_WORLD]),
        f"sources/{EVENT}.yaml": write_list(list(sources.values())),
        **{f"events/{event}.yaml": _write_event(event, list(held.values())) for event, held in sorted(months.items())},
    }
    return Folder(files=files, statements=sum(len(held) for held in months.values()), untaken=tuple(untaken))


def _key(review: Review) -> _Key:
    return (review.claim, review.rating, review.publisher, review.url, review.claimant, review.claimed, review.reviewed)


# ---------------------------------------------------------------- sources


def _place_source(review: Review, sources: dict[str, dict[str, str]], kind: str, reliability: str | None) -> str:
    """The id of the review's page among `sources`, to which it is added if it is not there."""
    described: dict[str, str] = {
        "title": review.title or f"Review of “{_shorten(review.claim, 80)}”",
        "publisher": review.publisher,
        "url": review.url,
        "published": review.reviewed.isoformat() if review.reviewed else "",
        "kind": kind,
        "reliability": reliability or "",
        "note": f"In the language “{review.language}”." if not _is_english(review.language) else "",
    }
    wanted = review.source if _ID.fullmatch(review.source) else _slug_of(review)
    name = wanted
    number = 1
    while name in sources:
        if sources[name] == {"source": name, **described}:
            return name
        number += 1
        name = f"{wanted}-{number}"
    sources[name] = {"source": name, **described}
    return name


def _is_english(language: str) -> bool:
    return not language or re.split("[-_ ]", language.lower())[0] in ("en", "eng", "english")


def _slug_of(review: Review) -> str:
    """The publisher and the last part of the page's address; without one, the claim's first words."""
    parts = urlsplit(review.url)
    path = [part for part in parts.path.split("/") if part]
    tail = path[-1].rpartition(".")[0] or path[-1] if path else review.claim
    return _slug(f"{review.publisher} {tail}")


def _slug(text: str) -> str:
    """An id made of the words of `text`; "review" where it has none in Latin letters."""
    words = re.findall("[a-z0-9]+", fold(text.replace(".", " ")).replace("'", ""))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:_SLUG_LENGTH]
        if len(longer) > _SLUG_LENGTH:
            break
        slug = longer
    return slug or "review"


def _free(wanted: str, taken: Mapping[str, object]) -> str:
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


# ---------------------------------------------------------------- statements


def _place_statement(review: Review) -> tuple[str, str]:
    """The event the review's statement belongs to, and the id it would have there."""
    event, _, name = review.statement.partition("/")
    day = review.claimed or review.reviewed
    if not _EVENT_ID.fullmatch(event):
        event = f"{EVENT}-{f'{day.year:04}-{day.month:02}' if day else 'undated'}"
    return event, name if _ID.fullmatch(name) else _slug_of(review)


def _describe_statement(review: Review, name: str, source: str) -> dict[str, str]:
    return {
        "id": name,
        "source": source,
        "as-of": review.reviewed.isoformat() if review.reviewed else "",
        "on": review.claimed.isoformat() if review.claimed else "",
        "says": review.claim,
        "rating": review.rating,
        "claimant": review.claimant,
        "note": join_note(review.explanation, review.appearances),
    }


def join_note(explanation: str, appearances: Sequence[str]) -> str:
    """A statement's note, from which `split_note` takes both again."""
    places = f"{_APPEARED}{', '.join(appearances)}" if appearances else ""
    return " ".join(one for one in (explanation, places) if one)


def split_note(note: str) -> tuple[str, tuple[str, ...]]:
    """The explanation of a rating, and the addresses where the claim appeared."""
    explanation, found, places = note.rpartition(_APPEARED)
    if not found:
        return note, ()
    return explanation.strip(), tuple(places.split(", "))


def _write_event(event: str, statements: Sequence[dict[str, str]]) -> str:
    month = event.removeprefix(f"{EVENT}-")
    dated = month != "undated"
    described: dict[str, str | Sequence[dict[str, str]]] = {
        "event": event,
        "title": f"Claims reviewed, {month}" if dated else "Claims reviewed, without a date",
        "date": month if dated else _EARLIEST,
        "place": "anywhere",
        "standing": "true" if not dated else "",
        "note": "What is rated was claimed by others; the rating is the source's.",
        "statements": statements,
    }
    return write_record(described)


def _shorten(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit].rsplit(' ', 1)[0]} …"
