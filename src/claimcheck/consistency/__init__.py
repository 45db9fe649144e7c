"""A draft against itself: figures and names that do not agree, whatever the knowledge base knows.

Weekdays and sums that do not fit are notes of a claim already; what is found here takes two places.
"""

from __future__ import annotations

from dataclasses import replace

from ..kinship import Kinship
from ..model import CheckedDocument, Note
from .clash import Inconsistency
from .figure import find_figure_clashes
from .name import find_name_clashes

__all__ = ["Inconsistency", "find_inconsistencies", "note_inconsistencies"]


def find_inconsistencies(document: CheckedDocument, kinship: Kinship) -> tuple[Inconsistency, ...]:
    """What the draft says in two ways, in the order of the later place."""
    found = [*find_figure_clashes(document.claims, kinship), *find_name_clashes(document, kinship.lexicon)]
    return tuple(sorted(found, key=lambda one: (one.place.offset, one.other.offset)))


def note_inconsistencies(document: CheckedDocument, kinship: Kinship) -> CheckedDocument:
    """The draft with each as a note of the claim it stands in, or of the draft where it stands in none."""
    of_claims: dict[int, list[Note]] = {}
    of_draft: list[Note] = []
    for one in find_inconsistencies(document, kinship):
        if one.claim is None:
            of_draft.append(one.note)
        else:
            of_claims.setdefault(one.claim, []).append(one.note)
    if not of_claims and not of_draft:
        return document
    claims = tuple(
        replace(claim, notes=(*claim.notes, *of_claims[at])) if at in of_claims else claim
        for at, claim in enumerate(document.claims)
    )
    return replace(document, claims=claims, notes=(*document.notes, *of_draft))
