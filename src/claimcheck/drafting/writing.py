"""Proposals -> a file to review."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ..model import Verdict
from .proposal import Proposal

_SHOWN = 3  # ids of statements that agree or conflict


def write_proposals(proposals: Sequence[Proposal], source: str, as_of: date | None) -> str:
    """One block an event, its statements as they would stand in the event's file, and above each what is known."""
    lines = [
        "# Proposed statements. Check each against the article, put `says` into your own words, and move what you",
        "# accept into the event's file. Nothing here is part of a knowledge base.",
    ]
    for event in dict.fromkeys(one.event for one in proposals):
        lines += ["", f"- event: {event}", "  statements:"]
        seen: set[str] = set()
        quote = ""
        for one in (each for each in proposals if each.event == event):
            if one.quote != quote:
                quote = one.quote
                lines += ["", f"    # {one.where}: {' '.join(quote.split())}"]
            lines += _write_proposal(one, _name(one, source, seen), source, as_of)
    return "\n".join(lines) + "\n"


def _name(one: Proposal, source: str, seen: set[str]) -> str:
    stem = f"{one.measure or 'account'}-{source}"
    name, number = stem, 1
    while name in seen:
        number += 1
        name = f"{stem}-{number}"
    seen.add(name)
    return name


def _write_proposal(one: Proposal, name: str, source: str, as_of: date | None) -> Iterable[str]:
    if one.verdict is not Verdict.NO_EVIDENCE:
        yield f"    # {one.verdict} by what is there"
    for label, ids in (("agrees with", one.agrees), ("conflicts with", one.conflicts)):
        if ids:
            more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
            yield f"    # {label} {', '.join(ids[:_SHOWN])}{more}"
    yield f"    - id: {name}"
    fields = {
        "measure": one.measure,
        "of": one.of,
        "value": _quoted(one.value),
        "speaker": one.speaker,
        "source": source,
        "as-of": as_of.isoformat() if as_of else "",
        "where": one.where,
        "at": f"[{', '.join(one.at)}]" if one.at else "",
    }
    yield from (f"      {key}: {value}" for key, value in fields.items() if value)
    yield '      says: ""'


def _quoted(value: str) -> str:
    plain = value.replace(" ", "").replace("-", "").isalnum()
    return value if plain else '"' + " ".join(value.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
