"""What each verdict means and what an editor does next; the words for stances and for grades of reliability."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Note, Reliability, Stance, Verdict

ADVICE: Mapping[Verdict, str] = {
    Verdict.SUPPORTED: "cite it",
    Verdict.REFUTED: "fix it",
    Verdict.DISPUTED: "attribute it",
    Verdict.OUTDATED: "update it",
    Verdict.NEEDS_CONTEXT: "say which",
    Verdict.UNCONFIRMED: "find the source, or soften it",
    Verdict.NO_EVIDENCE: "research it",
}

MEANING: Mapping[Verdict, str] = {
    Verdict.SUPPORTED: "A source gives it and none contradicts it.",
    Verdict.REFUTED: "Sources contradict it and none supports it.",
    Verdict.DISPUTED: "Sources stand on both sides.",
    Verdict.OUTDATED: "It was said once, and has been replaced since.",
    Verdict.NEEDS_CONTEXT: "True of one event and not of another, and it does not say which.",
    Verdict.UNCONFIRMED: "Sources leave room for it, but none gives it.",
    Verdict.NO_EVIDENCE: "Nothing in the knowledge base bears on it.",
}

# The order of a summary, as in the JSON schema.
SUMMARY_ORDER: tuple[Verdict, ...] = (
    Verdict.SUPPORTED,
    Verdict.REFUTED,
    Verdict.DISPUTED,
    Verdict.OUTDATED,
    Verdict.NEEDS_CONTEXT,
    Verdict.UNCONFIRMED,
    Verdict.NO_EVIDENCE,
)

# What a reader can rely on as it stands; `--quiet` leaves these out.
FAULTLESS = (Verdict.SUPPORTED,)

_STANCES: Mapping[Stance, str] = {
    Stance.SUPPORTS: "Supports",
    Stance.CONTRADICTS: "Contradicts",
    Stance.CONSISTENT: "Leaves room for it",
    Stance.RELATED: "Related",
}

# The Admiralty code's words for its letters.
RELIABILITY_WORDS: Mapping[Reliability, str] = {
    Reliability.A: "reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "cannot be judged",
}


def name_side(stance: Stance, verdict: Verdict) -> str:
    """The heading over evidence of one stance. What supports an outdated assertion did so once."""
    return "Supported it once" if (stance, verdict) == (Stance.SUPPORTS, Verdict.OUTDATED) else _STANCES[stance]


def name_note(note: Note) -> str:
    """What stands before a note: a fault is something the text itself has wrong, whatever the sources say."""
    return "Inconsistent" if note.fault else "Note"
