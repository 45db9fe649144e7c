"""Two texts compared as they stand: the claim's readers find the figures of both, evidence compares them."""

from __future__ import annotations

from .claim.clause import split_clauses
from .claim.date import find_dates
from .claim.polarity import find_negations
from .claim.quantity import find_quantities
from .evidence.freetext.figure import FreeText
from .evidence.freetext.layout import lay_out
from .evidence.text import compare_text
from .model import Comparison


def compare(claim_text: str, evidence_text: str) -> Comparison:
    """What `evidence_text` says of `claim_text`: a stance, its strength, and the reason in one sentence."""
    return compare_text(read_free_text(claim_text), read_free_text(evidence_text))


def read_free_text(text: str) -> FreeText:
    """A text with its figures laid out for comparison."""
    return lay_out(
        text,
        quantities=find_quantities(text),
        dates=find_dates(text, today=None),
        clauses=split_clauses(text),
        negations=find_negations(text),
    )
