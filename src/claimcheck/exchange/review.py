"""A published fact check as the importers read it: what was claimed, by whom, and how who checked it rates that."""

from __future__ import annotations

from datetime import date

from ..dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """`place` says where in its file the record stands ("@graph[2]"). `rating` is in the checker's words, or a point on
    its scale ("2 of 1 to 5"); `explanation` is what it adds. `statement` and `source` are the ids it had in the
    knowledge base it was exported from, "" where it comes from elsewhere."""

    place: str
    claim: str
    rating: str
    publisher: str
    claimant: str = ""
    claimed: date | None = None
    url: str = ""
    title: str = ""
    reviewed: date | None = None
    language: str = ""
    explanation: str = ""
    appearances: tuple[str, ...] = ()
    statement: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Untaken:
    """A record, or a part of one, that could not be taken: where it stands, and why. `whole` says that all of it is
    missing."""

    place: str
    reason: str
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    """What was found, in the order of the file."""

    taken: tuple[Review, ...]
    untaken: tuple[Untaken, ...] = ()
