"""Evidence -> the verdict of a reading; readings -> of an assertion; assertions -> of a claim (design.md, 2 and 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .model import Evidence, Reading, Reliability, Stance, Status, Verdict

_WORST_FIRST = tuple(Verdict)
# which reading an assertion takes its verdict from (design.md, 4)
_BEST_FIRST = (
    Verdict.SUPPORTED,
    Verdict.DISPUTED,
    Verdict.OUTDATED,
    Verdict.UNCONFIRMED,
    Verdict.REFUTED,
    Verdict.NEEDS_CONTEXT,
    Verdict.NO_EVIDENCE,
)
_WEAK = {Reliability.D, Reliability.E, Reliability.F}


def decide_reading(evidence: Iterable[Evidence]) -> Verdict:
    """What the evidence that decides says together, if the claim is about this event."""
    deciding = [one for one in evidence if one.decides]
    current = {one.stance for one in deciding if one.status is Status.CURRENT}
    once_supported = any(
        (one.stance is Stance.SUPPORTS and one.status is Status.SUPERSEDED) or _withdrawn(one) for one in deciding
    )
    if Stance.SUPPORTS in current:
        return Verdict.DISPUTED if Stance.CONTRADICTS in current else Verdict.SUPPORTED
    if once_supported:
        return Verdict.OUTDATED
    if Stance.CONTRADICTS in current:
        return Verdict.REFUTED
    if any(one.stance is Stance.CONSISTENT for one in deciding):
        return Verdict.UNCONFIRMED
    return Verdict.NO_EVIDENCE


def _withdrawn(one: Evidence) -> bool:
    return one.stance is Stance.SUPPORTS and one.status is Status.CORRECTED


def decide_assertion(readings: Sequence[Reading], *, denies: bool = False) -> Verdict:
    """All agree: that. Else the best reading's; supported of one event and refuted of another needs context.

    An assertion that `denies` ("no missiles hit the base") speaks of every event it could be about: where none
    supports it, one that refutes it is enough.
    """
    verdicts = {one.verdict for one in readings}
    telling = verdicts - {Verdict.NO_EVIDENCE}
    if not telling:
        return Verdict.NO_EVIDENCE
    best = min(telling, key=_BEST_FIRST.index)
    if best is Verdict.SUPPORTED and Verdict.REFUTED in telling:
        return Verdict.NEEDS_CONTEXT
    if denies and best is Verdict.UNCONFIRMED and Verdict.REFUTED in telling:
        return Verdict.REFUTED
    return best


def decide_claim(verdicts: Sequence[Verdict]) -> tuple[Verdict, int | None]:
    """The worst verdict and the index of the assertion that has it; no assertions: no evidence."""
    if not verdicts:
        return Verdict.NO_EVIDENCE, None
    fault = min(range(len(verdicts)), key=lambda index: (_WORST_FIRST.index(verdicts[index]), index))
    return verdicts[fault], None if verdicts[fault] is Verdict.SUPPORTED else fault


def rests_on_weak_sources(readings: Iterable[Reading]) -> bool:
    """Every statement that decided a verdict is from a source graded D to F."""
    deciding = [
        one.source.reliability
        for reading in readings
        for one in reading.evidence
        if one.decides and one.stance in (Stance.SUPPORTS, Stance.CONTRADICTS) and one.status is Status.CURRENT
    ]
    return bool(deciding) and all(letter in _WEAK for letter in deciding)
