"""A word as it was typed -> the one id it stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .errors import UsageError
from .text import fold

# Of 100, RapidFuzz's ratio: what is near, how much less a part that fits counts, how far behind the nearest (house).
_NEAR, _PART, _SPREAD = 65.0, 0.9, 12.0
_MOST = 5


def find_ids(written: str, known: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The ids that `written` may stand for: the very id or spelling, else those that begin with it, else those that
    hold all its words; an id before a spelling. `known` gives each id its spellings."""
    if written in known:
        return (written,)
    wanted = fold(written.strip())
    if not wanted:
        return ()
    for fits in (_is, _begins, _holds):
        for texts in ({one: (one,) for one in known}, known):
            if found := tuple(one for one in known if any(fits(wanted, fold(text)) for text in texts[one])):
                return found
    return ()


def _is(wanted: str, text: str) -> bool:
    return _words(text) == _words(wanted)


def _begins(wanted: str, text: str) -> bool:
    return text.startswith(wanted)


def _holds(wanted: str, text: str) -> bool:
    return set(_words(wanted)) <= set(_words(text))


def _words(text: str) -> list[str]:
    return text.replace("-", " ").split()


def choose_id(written: str, known: Mapping[str, Sequence[str]], what: str) -> str:
    """The one id that `written` stands for. Raises UsageError with the nearest, or with those it could be."""
    found = find_ids(written, known)
    if len(found) == 1:
        return found[0]
    if found:
        more = f" and {len(found) - _MOST:,} more" if len(found) > _MOST else ""
        raise UsageError(f"{what} {written!r} could be {', '.join(found[:_MOST])}{more}: write more of it")
    near = find_near(written, known)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise UsageError(f"no {what} {written!r}{hint}")


def find_near(written: str, known: Mapping[str, Sequence[str]], most: int = 3) -> tuple[str, ...]:
    """The ids of which one spelling, or a part of it, is nearest; the nearest first."""
    from rapidfuzz import fuzz

    wanted = " ".join(_words(fold(written)))
    best: dict[str, float] = {}
    for one, spellings in known.items():
        for text in (one, *spellings):
            folded = " ".join(_words(fold(text)))
            part = fuzz.partial_ratio(wanted, folded) * _PART if len(folded) > len(wanted) else 0.0
            best[one] = max(best.get(one, 0.0), fuzz.ratio(wanted, folded), part)
    limit = max(_NEAR, max(best.values(), default=0.0) - _SPREAD)
    near = [one for one, score in best.items() if score >= limit]
    return tuple(sorted(near, key=lambda one: (-best[one], one))[:most])
