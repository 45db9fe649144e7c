"""The small lexicon that the name and measure corpora are read with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from claimcheck.model import Lexicon, Measure, Name, NameKind, Thing, ValueKind

LEXICON = Path(__file__).parent.parent / "corpus" / "lexicon.yaml"


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Names, things and measures of tests/corpus/lexicon.yaml."""
    found = yaml.safe_load(LEXICON.read_text())
    names = [
        Name(id=row["name"], title=row["title"], kind=NameKind(row["kind"]), aliases=_strings(row.get("aliases")))
        for row in found["names"]
    ]
    things = [
        Thing(
            id=row["thing"],
            title=row["title"],
            nouns=_strings(row["nouns"]),
            modifiers=_strings(row.get("modifiers")),
            within=_strings(row.get("within")),
            generic=bool(row.get("generic")),
            usually=row.get("usually"),
        )
        for row in found["things"]
    ]
    measures = [
        Measure(
            id=row["measure"],
            title=row["title"],
            words=_strings(row["words"]),
            kind=ValueKind(row["value"]),
            of=_strings(row.get("of")),
        )
        for row in found["measures"]
    ]
    return Lexicon(
        names={name.id: name for name in names},
        things={thing.id: thing for thing in things},
        measures={measure.id: measure for measure in measures},
    )


def _strings(values: Iterable[object] | None) -> tuple[str, ...]:
    return tuple(str(value) for value in values or ())
