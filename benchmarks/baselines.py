"""What claimcheck's free-text comparison is measured against: three simple rules, and two published packages.

Each baseline takes the claim and the evidence and returns "supports", "contradicts" or "nei".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

Decide = Callable[[str, str], str]

_WORDS = {"zero": 0.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0}
_WORDS |= {"eight": 8.0, "nine": 9.0, "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0}
_FIGURE = re.compile(
    r"(?P<before>(?:\b[\w']+\s+){0,2})(?P<money>[$€£]\s?)?"
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\b(?:" + "|".join(_WORDS) + r")\b)"
    r"(?:\s*(?P<scale>thousand|million|billion|trillion|percent|%))?",
    re.IGNORECASE,
)
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def majority(labels: Iterable[str]) -> Decide:
    """Always the commonest label of the set."""
    commonest = Counter(labels).most_common(1)[0][0]
    return lambda claim, evidence: commonest


def same_numbers(claim: str, evidence: str) -> str:
    """Every number of the claim is in the evidence: supports; else contradicts."""
    stated = {number for _, number in _figures(evidence)}
    return "supports" if all(number in stated for _, number in _figures(claim)) else "contradicts"


def comparator_rule(claim: str, evidence: str) -> str:
    """Each figure of the claim against the evidence's nearest, by its word of comparison; one that fails contradicts.

    The rule of thumb a careful programmer would write in an afternoon: no units, no dates, no alignment.
    """
    stated = _figures(evidence)
    if not stated:
        return "nei"
    for comparator, number in _figures(claim):
        other, value = min(stated, key=lambda figure: abs(figure[1] - number))
        holds = {
            ">": value > number or (value == number and other == ">"),
            "<": value < number or (value == number and other == "<"),
            ">=": value >= number,
            "<=": value <= number,
            "=": value == number and other == "=",
        }
        if not holds[comparator]:
            return "contradicts"
    return "supports"


_COMPARATORS = (
    (re.compile(r"\b(more|greater|higher|larger|older|later) than|over|above|after|exceed\w*", re.I), ">"),
    (re.compile(r"\b(less|fewer|lower|smaller|younger|earlier) than|under|below|before", re.I), "<"),
    (re.compile(r"\b(at least|minimum)", re.I), ">="),
    (re.compile(r"\b(at most|up to|maximum)", re.I), "<="),
)


def _figures(text: str) -> list[tuple[str, float]]:
    found = []
    for match in _FIGURE.finditer(text):
        word = match["number"].lower()
        number = _WORDS[word] if word in _WORDS else float(word.replace(",", ""))
        number *= _SCALES.get((match["scale"] or "").lower(), 1.0)
        comparator = next((sign for pattern, sign in _COMPARATORS if pattern.search(match["before"] or "")), "=")
        found.append((comparator, number))
    return found


def peers() -> tuple[dict[str, Decide], list[str]]:
    """The published packages that are installed, by name with version, and a line for each that is not."""
    found: dict[str, Decide] = {}
    missing = []
    for name, load in (("onus, numbers tier", _onus), ("claimproofkit", _claimproofkit)):
        try:
            found[name] = load()
        except ImportError as error:
            missing.append(f"{name}: not measured ({error}); pip install 'claimcheck[peers]'")
    return found, missing


def _onus() -> Decide:
    """onus 0.1's deterministic tier: a figure that the evidence has not counts as a contradiction."""
    from pathlib import Path

    from onus import claims, documents, evidence, verify

    def decide(claim: str, text: str) -> str:
        block = documents.Block(0, "line 1", claim)
        found = claims.scan_claims(documents.Document(Path("claim.txt"), "txt", [block]))
        passages = evidence.load(texts=[text])
        failures = [failure for one in found for failure in verify.check_numbers(one, passages)]
        return "contradicts" if failures or not found else "supports"

    return decide


def _claimproofkit() -> Decide:
    """claimproofkit 0.1's lexical verifier, with all that it does not approve as a contradiction."""
    from claimproofkit import Claim, ClaimType, ClaimVerifier, EvidencePassage

    verifier = ClaimVerifier()
    approved = {"directlySupported", "supportedByInference"}

    def decide(claim: str, text: str) -> str:
        passages: Sequence[object] = [EvidencePassage(id="1", source="evidence", text=text)]
        verdict = verifier.verify(Claim(id="1", text=claim, type=ClaimType.FACTUAL), passages)
        return "supports" if verdict.status.value in approved else "contradicts"

    return decide
