"""The work that is left: claims on which the knowledge base has nothing, or nothing that gives them."""

from __future__ import annotations

from collections.abc import Iterable

from ..dataclass import dataclass
from ..model import CheckedDocument, JudgedAssertion, JudgedClaim, Position, Report, Verdict
from .place import locate

OPEN = (Verdict.UNCONFIRMED, Verdict.NO_EVIDENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """An assertion to be researched; `judged` is None where the claim has none, and the whole of it is."""

    document: CheckedDocument
    claim: JudgedClaim
    judged: JudgedAssertion | None

    @property
    def start(self) -> Position:
        return locate(self.claim, self.judged.assertion.span.start) if self.judged else self.claim.start

    @property
    def text(self) -> str:
        text = self.claim.claim.text
        return self.judged.assertion.span.cut(text) if self.judged else text

    @property
    def verdict(self) -> Verdict:
        return self.judged.verdict if self.judged else self.claim.verdict


def find_gaps(report: Report) -> Iterable[Gap]:
    """In order of the text."""
    for document in report.documents:
        for claim in document.claims:
            for judged in claim.assertions:
                if judged.verdict in OPEN:
                    yield Gap(document=document, claim=claim, judged=judged)
            if not claim.assertions and claim.verdict in OPEN:
                yield Gap(document=document, claim=claim, judged=None)
