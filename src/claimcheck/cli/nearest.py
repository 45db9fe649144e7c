"""The word that a mistyped one was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable


def find_nearest(written: str, allowed: Iterable[str], cutoff: float) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(written, list(allowed), n=1, cutoff=cutoff)), None)


def did_you_mean(written: str, allowed: Iterable[str], cutoff: float = 0.5) -> str:
    """ "; did you mean json?", or nothing."""
    near = find_nearest(written, allowed, cutoff)
    return f"; did you mean {near}?" if near else ""
