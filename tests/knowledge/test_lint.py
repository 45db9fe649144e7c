"""lint_knowledge: each check finds what it is for, at its place, and not what is near it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.figures import make_quantity
from claimcheck.knowledge.lint import CHECKS, MISTAKE, Finding, Level, lint_knowledge
from claimcheck.knowledge.lint_checks import Readers
from claimcheck.model import Lexicon, Qualifier, Quantity, Value, ValueKind

from .conftest import BASE, Write, parse_value

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "lint.yaml").read_text(encoding="utf-8"))
NUMBERS = {"Twelve": 12}


class Reading:
    """As conftest's `parse_value`; ranges too; and "about", which it reads otherwise each time."""

    def __init__(self) -> None:
        self.abouts = 0

    def __call__(self, text: str, kind: ValueKind, lexicon: Lexicon) -> Value:
        if found := re.fullmatch(r"(?:between )?(\d+) (?:and|to) (\d+)", text):
            low, high = sorted(float(one) for one in found.groups())
            return make_quantity(Qualifier.BETWEEN, low, high)
        if kind is ValueKind.QUANTITY and text.startswith("about "):
            self.abouts += 1
            return make_quantity(Qualifier.ABOUT, self.abouts)
        return parse_value(text, kind, lexicon)


def lint(folder: Path, **terms: Any) -> tuple[Finding, ...]:
    parse = Reading()
    return lint_knowledge(
        [folder], parse_value=parse, make_readers=lambda lexicon: make_readers(lexicon, parse), **terms
    )


def make_readers(lexicon: Lexicon, parse: Reading) -> Readers:
    def find_quantities(text: str) -> list[Quantity]:
        words = (NUMBERS.get(word, word) for word in text.split())
        return [make_quantity(Qualifier.EXACTLY, float(word)) for word in words if str(word).isdigit()]

    def find_all(text: str) -> list[tuple[str, ...]]:
        return [] if text == "!" else [(*lexicon.names, *lexicon.measures)]

    return Readers(parse_value=parse, find_names=find_all, find_measures=find_all, find_quantities=find_quantities)


def brief(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{one.position.line}:{one.position.column} {one.code}: {one.message}" for one in findings]


@pytest.mark.parametrize("row", ROWS, ids=[row["what"] for row in ROWS])
def test_findings(write: Write, row: dict[str, Any]) -> None:
    text = BASE[row["file"]]
    for old, new in row["change"].items():
        assert old in text
        text = text.replace(old, new, 1)
    of_the_base = {(one.code, one.message) for one in lint(write(name="base"))}
    found = brief(tuple(one for one in lint(write({row["file"]: text})) if (one.code, one.message) not in of_the_base))
    wanted = [want.partition(": ") for want in row["want"]]
    missing = [want for want in wanted if not any(one.startswith(want[0] + ": ") and want[2] in one for one in found)]
    assert not missing, found
    assert len(found) == len(wanted), found


def test_every_check_has_a_row() -> None:
    wanted = {want.partition(": ")[0].partition(" ")[2] for row in ROWS for want in row["want"]}
    elsewhere = {"not-looked-at", "no-address", "no-as-of", "unused-measure"}
    assert wanted | elsewhere == {*CHECKS, MISTAKE}


def test_what_the_base_itself_has(write: Write) -> None:
    findings = lint(write())
    assert {one.level for one in findings} == {Level.NOTE}
    assert {one.code for one in findings} >= {"no-address", "no-date", "no-as-of", "unused-measure"}


def test_sources_not_looked_at_since(write: Write) -> None:
    accessed = BASE["sources/press.yaml"].replace("  kind: newspaper", "  accessed: 2021-05-01\n  kind: newspaper")
    folder = write({"sources/press.yaml": accessed})
    codes = {"not-looked-at"}
    assert brief(lint(folder, codes=codes)) == []
    assert brief(lint(folder, codes=codes, looked_at_since=date(2021, 5, 1))) == [
        "8:11 not-looked-at: nothing says when 'council-2021-03-03' was last looked at ('accessed')"
    ]
    assert brief(lint(folder, codes=codes, looked_at_since=date(2021, 5, 2)))[0] == (
        "6:13 not-looked-at: 'gazette-2021-03-02' was last looked at on 2021-05-01, before 2021-05-02"
    )
