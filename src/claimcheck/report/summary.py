"""What a report comes to: claims by verdict, how many of them the knowledge base covers, what was not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..dataclass import dataclass, replace
from ..model import CheckedDocument, Claim, Cues, JudgedClaim, Note, Report, Verdict
from .phrases import clean, plural
from .vocabulary import FAULTLESS, SUMMARY_ORDER


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """`verdicts` holds those that occur, in the order of a summary; `skipped` how often each reason does, most first.

    `covered` are the claims that something in the knowledge base bears on.
    """

    claims: int
    covered: int
    verdicts: tuple[tuple[Verdict, int], ...]
    skipped: tuple[tuple[str, int], ...]
    faults: int

    def word_verdicts(self) -> str:
        """ "5 checkable claims: 2 supported, 3 disputed"."""
        if not self.claims:
            return "No checkable claim"
        told = ", ".join(f"{count:,} {verdict}" for verdict, count in self.verdicts)
        return f"{plural(self.claims, 'checkable claim')}: {told}"

    def word_rest(self) -> Iterable[str]:
        """Sentences on what the knowledge base covers, what was not checked, where the drafts contradict themselves."""
        if self.claims:
            share = 100 * self.covered // self.claims  # rounded down: 100% is all of them
            yield f"The knowledge base covers {self.covered:,} of {self.claims:,} ({share}%)."
        if self.faults:
            yield f"{plural(self.faults, 'inconsistency', 'inconsistencies')} within the text."
        if total := sum(count for _, count in self.skipped):
            reasons = ", ".join(f"{reason} ({count:,})" for reason, count in self.skipped)
            yield f"{plural(total, 'sentence')} not checked: {reasons}."


def summarize_documents(documents: Iterable[CheckedDocument]) -> Summary:
    documents = tuple(documents)
    claims = [claim for document in documents for claim in document.claims]
    verdicts = Counter(claim.verdict for claim in claims)
    skipped = Counter(clean(reason) for document in documents for _, reason in document.skipped)
    return Summary(
        claims=len(claims),
        covered=len(claims) - verdicts[Verdict.NO_EVIDENCE],
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in SUMMARY_ORDER if verdicts[verdict]),
        skipped=tuple(sorted(skipped.items(), key=lambda item: (-item[1], item[0]))),
        faults=sum(note.fault for document in documents for note in document.notes)
        + sum(note.fault for claim in claims for note in find_notes(claim)),
    )


def outline(document: CheckedDocument) -> CheckedDocument:
    """As much of a document as a summary needs."""
    return replace(document, claims=tuple(_outline_claim(claim) for claim in document.claims), source="")


def _outline_claim(judged: JudgedClaim) -> JudgedClaim:
    claim = judged.claim
    bare = Claim(text="", checkability=claim.checkability, assertions=(), cues=Cues(), notes=claim.notes)
    return replace(judged, claim=bare, assertions=(), marks=(), suggestion="")


def has_draft(report: Report) -> bool:
    return any(is_draft(document) for document in report.documents)


def is_draft(document: CheckedDocument) -> bool:
    """A file or standard input, not a claim given as an argument."""
    return not document.name.startswith("<claim")


def order_work(document: CheckedDocument) -> tuple[tuple[int, JudgedClaim], ...]:
    """The claims that leave something to do, with their index, the worst first."""
    verdicts = list(Verdict)
    found = [(index, claim) for index, claim in enumerate(document.claims) if claim.verdict not in FAULTLESS]
    return tuple(sorted(found, key=lambda item: verdicts.index(item[1].verdict)))


def find_notes(judged: JudgedClaim) -> tuple[Note, ...]:
    """The claim's notes, each text once: faults first."""
    notes: dict[str, Note] = {}
    for note in (*judged.claim.notes, *judged.notes):
        notes.setdefault(note.text, note)
    return tuple(sorted(notes.values(), key=lambda note: not note.fault))
