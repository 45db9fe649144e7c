"""A draft against itself: figures and names that do not agree, whatever the knowledge base knows.

Weekdays and sums that do not fit are notes of a claim already; what is found here takes two places.
"""

from __future__ import annotations

from collections.abc import Callable

from ..dataclass import replace
from ..kinship import Kinship
from ..model import BlockKind, CheckedDocument, Claim, JudgedAssertion, JudgedClaim, Note, Sentence, Verdict
from .clash import Inconsistency
from .figure import find_figure_clashes
from .name import find_name_clashes

Read = Callable[[str], Claim]
Found = tuple[Inconsistency, ...]

__all__ = ["Inconsistency", "find_inconsistencies", "note_inconsistencies"]


def find_inconsistencies(document: CheckedDocument, kinship: Kinship, *, read: Read | None = None) -> Found:
    """What the draft says in two ways, in the order of the later place. With `read`, headings that are no claims are
    read too, and their figures set against those of the text below them."""
    passages: list[tuple[JudgedClaim, int | None]] = [(claim, at) for at, claim in enumerate(document.claims)]
    if read is not None:
        headings = (sentence for sentence, _ in document.skipped if sentence.kind is BlockKind.HEADING)
        passages += [(_unjudged(sentence, read(sentence.text)), None) for sentence in headings]
    passages.sort(key=lambda passage: passage[0].start.offset)
    found = [*find_figure_clashes(passages, kinship), *find_name_clashes(document, kinship.lexicon)]
    return tuple(sorted(found, key=lambda one: (one.place.offset, one.other.offset)))


def _unjudged(sentence: Sentence, claim: Claim) -> JudgedClaim:
    """A sentence of which nothing is known but what it says."""
    return JudgedClaim(
        claim=claim,
        start=sentence.start,
        end=sentence.end,
        verdict=Verdict.NO_EVIDENCE,
        fault=None,
        assertions=tuple(
            JudgedAssertion(assertion=one, verdict=Verdict.NO_EVIDENCE, readings=()) for one in claim.assertions
        ),
        marks=sentence.marks,
    )


def note_inconsistencies(document: CheckedDocument, kinship: Kinship, *, read: Read | None = None) -> CheckedDocument:
    """The draft with each as a note of the claim it stands in, or of the draft where it stands in none."""
    of_claims: dict[int, list[Note]] = {}
    of_draft: list[Note] = []
    for one in find_inconsistencies(document, kinship, read=read):
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
