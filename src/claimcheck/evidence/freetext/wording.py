"""What the words of two texts have in common beside their figures: what is left unsaid, denied, or turned round."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...language.en.freetext import OPPOSITES, SLIGHT
from .align import Pair
from .figure import Figure, FreeText, Word

_NEAR = 0.45  # how near a word must stand to a figure to be what is said of it


def find_unsaid(claim: FreeText, evidence: FreeText) -> tuple[str, ...]:
    """The claim's content words that the evidence has not, as written; names and words that add little left out."""
    keys = [key for key in claim.keys if key not in evidence.keys and key not in claim.names and key not in SLIGHT]
    written = {word.key: word.span.cut(claim.text) for word in claim.words}
    return tuple(written[key] for key in keys)


def said_share(claim: FreeText, evidence: FreeText) -> float:
    """The share of the claim's content keys that the evidence has; 0 where it has none of its own."""
    keys = [key for key in claim.keys if key not in SLIGHT]
    return sum(key in evidence.keys for key in keys) / len(keys) if keys else 0.0


def find_denied(claim: FreeText, evidence: FreeText, pairs: Sequence[Pair]) -> str | None:
    """A word that one side alone denies of an aligned figure, and that the other has, as written; None if none."""
    claimed = _denials(claim, [pair.claimed for pair in pairs])
    stated = _denials(evidence, [pair.stated for pair in pairs])
    if bool(claimed) == bool(stated):
        return None
    text, other, denials = (claim, evidence, claimed) if claimed else (evidence, claim, stated)
    denied = {other.words[index].key for index in other.negated}
    return next(
        (word.span.cut(text.text) for word in denials if word.key in other.keys and word.key not in denied), None
    )


def _denials(text: FreeText, figures: Sequence[Figure]) -> list[Word]:
    """The first content word of each denial in a figure's clause."""
    clauses = {text.words[figure.first].clause for figure in figures} if text.denied else set()
    return [text.words[index] for index in text.denied if text.words[index].clause in clauses]


def find_opposite(claim: FreeText, evidence: FreeText, pairs: Sequence[Pair]) -> tuple[str, str] | None:
    """A word said of a figure in the claim, and its opposite said of the figure that stands for it."""
    opposites = _opposites()
    for pair in pairs:
        for key, weight in pair.claimed.around.items():
            turned = opposites.get(key)
            if turned is None or weight < _NEAR or key in evidence.keys:
                continue
            if pair.stated.around.get(turned, 0.0) >= _NEAR and turned not in claim.keys:
                return key, turned
    return None


@cache
def _opposites() -> dict[str, str]:
    return {one: other for left, right in OPPOSITES for one, other in ((left, right), (right, left))}
