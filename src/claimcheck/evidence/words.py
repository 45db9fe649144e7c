"""Plain words against a statement's: by the content words they share, and never more than that (design.md, 3)."""

from __future__ import annotations

from functools import lru_cache

from ..language.en.content import EMPTY
from ..model import Comparison, Stance, Statement, Strength, TextValue
from ..text import stem, tokenize
from .rating import apply_rating

ALIKE = 0.8  # share of the words compared that must be met to support (house)
AKIN = 0.5  # and to be related at all (house)


def compare_words(claimed: TextValue, statement: Statement) -> Comparison | None:
    """Supports where nearly all of the statement's value, or of the claim, is met in the other; related where half is.

    None where they share less.
    """
    claim, says = _content(claimed.text), _content(statement.says)
    value = _content(statement.value.text) if isinstance(statement.value, TextValue) else frozenset()
    if not claim:
        return None
    shared = max(_share(claim, says | value), _share(value, claim))
    if shared < AKIN:
        return None
    stance = Stance.SUPPORTS if shared >= ALIKE else Stance.RELATED
    reason = f'the source says "{statement.says or statement.written}"'
    found = Comparison(stance=stance, strength=Strength.INDIRECT, reason=reason)
    return apply_rating(found, statement.rating) if statement.rating else found


@lru_cache(maxsize=16384)
def _content(text: str) -> frozenset[str]:
    return frozenset(
        stem(token.folded) for token in tokenize(text) if token.kind != "mark" and token.folded not in EMPTY
    )


def _share(wanted: frozenset[str], given: frozenset[str]) -> float:
    return len(wanted & given) / len(wanted) if wanted else 0.0
