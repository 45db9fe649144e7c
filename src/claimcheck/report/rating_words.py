"""What ClaimReview markup calls each verdict, and where it stands on a scale of truth."""

from __future__ import annotations

from collections.abc import Mapping

from ..dataclass import dataclass
from ..model import Verdict

WORST, BEST = 1, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingWords:
    """`label` is the rating in words. `value` is None where no number can carry it: what is contested or not known is
    not half true."""

    label: str
    value: int | None = None


RATINGS: Mapping[Verdict, RatingWords] = {
    Verdict.SUPPORTED: RatingWords(label="Correct", value=BEST),
    Verdict.REFUTED: RatingWords(label="Incorrect", value=WORST),
    Verdict.OUTDATED: RatingWords(label="Outdated", value=2),
    Verdict.DISPUTED: RatingWords(label="Disputed"),
    Verdict.NEEDS_CONTEXT: RatingWords(label="Missing context"),
    Verdict.UNCONFIRMED: RatingWords(label="Unconfirmed"),
    Verdict.NO_EVIDENCE: RatingWords(label="Not checked"),
}
