"""What the field's other vocabularies call each verdict: ClaimReview's ratings, AVeriTeC's labels, a scale of truth."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass
from ..model import Verdict

WORST, BEST = 1, 5
_CONFLICTING, _TOO_LITTLE = "Conflicting Evidence/Cherrypicking", "Not Enough Evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingWords:
    """`label` is the rating in ClaimReview's words, `averitec` one of AVeriTeC's four (Schlichtkrull and others, 2023),
    `truth` that of truth meters. `value` is None where no number can carry it: what is contested or not known is not
    half true."""

    label: str
    averitec: str
    truth: str
    value: int | None = None


RATINGS: Mapping[Verdict, RatingWords] = {
    Verdict.SUPPORTED: RatingWords(label="Correct", averitec="Supported", truth="True", value=BEST),
    Verdict.REFUTED: RatingWords(label="Incorrect", averitec="Refuted", truth="False", value=WORST),
    Verdict.OUTDATED: RatingWords(label="Outdated", averitec="Refuted", truth="Mostly false", value=2),
    Verdict.DISPUTED: RatingWords(label="Disputed", averitec=_CONFLICTING, truth="Half true"),
    Verdict.NEEDS_CONTEXT: RatingWords(label="Missing context", averitec=_CONFLICTING, truth="Half true"),
    Verdict.UNCONFIRMED: RatingWords(label="Unconfirmed", averitec=_TOO_LITTLE, truth="Unproven"),
    Verdict.NO_EVIDENCE: RatingWords(label="Not checked", averitec=_TOO_LITTLE, truth="Unproven"),
}
