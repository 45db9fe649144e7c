"""SARIF's rules: one for each verdict, and one for what the text itself has wrong."""

from __future__ import annotations

from ..model import Verdict
from .json_format import Json
from .levels import FAULT, INCONSISTENT, LEVELS
from .phrases import sentence
from .vocabulary import ADVICE, MEANING

RULES = (*(str(verdict) for verdict in Verdict), INCONSISTENT)

_HELP = {
    Verdict.REFUTED: "Look at the sources under related locations, and write what they say. The wording suggested is "
    "put together from them.",
    Verdict.DISPUTED: "Say whose figure it is, or give both. The sources on both sides are under related locations.",
    Verdict.OUTDATED: "A later figure of the same authority has replaced it: give that one, or the day of this one.",
    Verdict.NEEDS_CONTEXT: "Say which event is meant: its date, its place, or both.",
    Verdict.UNCONFIRMED: "Sources leave room for it without giving it. Find one that does, or write what they give.",
    Verdict.NO_EVIDENCE: "Research it, and add what you find to the knowledge base: `claimcheck --todo --format yaml` "
    "writes the stubs.",
    Verdict.SUPPORTED: "Cite the source. It is under related locations.",
}


def describe_rules() -> list[Json]:
    """In the order of RULES, which `ruleIndex` counts."""
    rules = [
        _rule(str(verdict), f"{sentence(ADVICE[verdict])} {MEANING[verdict]}", MEANING[verdict], _HELP[verdict], level)
        for verdict, (level, _) in LEVELS.items()
    ]
    rules.sort(key=lambda rule: RULES.index(rule["id"]))
    about = "The text contradicts itself, or the calendar, or its own sums."
    help_text = "Make it agree. Nothing but the text itself is needed to see it: no source was asked."
    return [*rules, _rule(INCONSISTENT, about, about, help_text, FAULT)]


def _rule(id: str, full: str, short: str, help_text: str, level: str) -> Json:
    name = "".join(word.capitalize() for word in id.split("-")) + "Claim"
    return {
        "id": id,
        "name": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": full},
        "help": {"text": help_text.replace("`", ""), "markdown": help_text},
        "defaultConfiguration": {"level": level},
    }
