"""The valid word nearest to one that is not valid, as the fix an error offers."""

from __future__ import annotations

from collections.abc import Collection

_ACCEPT = 60.0  # of 100, RapidFuzz's ratio: "sorces" finds sources, "colour" finds nothing (house)
_FEW = 12


def suggest(word: str, valid: Collection[str]) -> str:
    """ "did you mean 'x'?"; where nothing is near, the valid words if they are few; else ""."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, valid, scorer=fuzz.ratio, score_cutoff=_ACCEPT, processor=str.lower)
    if found is not None:
        return f"did you mean '{found[0]}'?"
    return f"one of {', '.join(valid)}" if 0 < len(valid) <= _FEW else ""
