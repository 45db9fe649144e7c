"""How many of the statements curated by hand from an article are proposed from its text.

    python benchmarks/drafting.py --articles DIR

DIR holds each article as SOURCE-ID.txt. An article's own statements are taken out of the knowledge base first. The
reference is what anybody gets for nothing: every number of the article.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.drafting import Proposal, propose_statements
from claimcheck.evidence import in_year_of
from claimcheck.evidence.date import compare_date
from claimcheck.evidence.quantity import compare_quantity
from claimcheck.kinship import Kinship
from claimcheck.knowledge import KnowledgeBase
from claimcheck.model import (
    DateSpan,
    Event,
    Lexicon,
    NameValue,
    Quantity,
    Source,
    Stance,
    Statement,
    TextValue,
    TimeSpan,
)
from claimcheck.pipeline import Checker, open_knowledge


class Without:
    """A knowledge base without the statements of one source."""

    def __init__(self, knowledge: KnowledgeBase, source: str) -> None:
        self._knowledge, self._source = knowledge, source
        self.title, self.digest, self.extra = knowledge.title, knowledge.digest, knowledge.extra
        self.statements = {key: one for key, one in knowledge.statements.items() if one.source != source}

    @property
    def lexicon(self) -> Lexicon:
        return self._knowledge.lexicon

    @property
    def sources(self) -> Mapping[str, Source]:
        return self._knowledge.sources

    @property
    def events(self) -> Mapping[str, Event]:
        return self._knowledge.events

    def by_measure(self, measure: str, /) -> tuple[Statement, ...]:
        return tuple(one for one in self._knowledge.by_measure(measure) if one.source != self._source)

    def of_event(self, event: str, /) -> tuple[Statement, ...]:
        return tuple(one for one in self._knowledge.of_event(event) if one.source != self._source)


def is_proposed(statement: Statement, proposals: tuple[Proposal, ...], checker: Checker, kinship: Kinship) -> bool:
    """A proposal has its event, its measure or one used loosely for it, and its value."""
    return any(
        one.event == statement.event
        and _same_measure(one.measure, statement.measure, kinship)
        and _same_value(one, statement, checker)
        for one in proposals
    )


def _same_measure(one: str, other: str | None, kinship: Kinship) -> bool:
    return other is not None and (
        one == other or kinship.loosely(one, other) or kinship.measures.kin(one, other) is not None
    )


def _same_value(one: Proposal, statement: Statement, checker: Checker) -> bool:
    claim = checker.reader.read_claim(one.value, today=date(2024, 6, 25))
    match statement.value:
        case Quantity() as value:
            read = [each.quantity for each in claim.quantities] if one.value != "none" else []
            if one.value == "none":
                return value.denotes.high == 0
            return any(
                each.number == value.number and compare_quantity(each, value).stance is Stance.SUPPORTS for each in read
            )
        case DateSpan() as value:
            dates = [each.value for each in claim.dates if isinstance(each.value, DateSpan)]
            return any(compare_date(in_year_of(each, value), value).stance is Stance.SUPPORTS for each in dates)
        case TimeSpan() as value:
            times = [each.value for each in claim.dates if isinstance(each.value, TimeSpan)]
            return any((each.first, each.last) == (value.first, value.last) for each in times)
        case NameValue(names=names):
            return set(one.value.split(", ")) & set(names) != set() or (one.value == "none" and not names)
        case TextValue():
            return True
        case _:
            return False


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, required=True, help="a folder of SOURCE-ID.txt")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="list N statements that were not proposed")
    options = parser.parse_args()
    files = sorted(options.articles.glob("*.txt")) if options.articles.is_dir() else []
    if not files:
        print(f"{options.articles}: no articles here; nothing measured")
        return 0
    knowledge = open_knowledge()
    print(f"{'article':<52}{'curated':>9}{'proposed':>10}{'share':>8}{'numbers':>9}{'× numbers':>11}{'proposals':>11}")
    totals = [0, 0, 0]
    for file in files:
        curated = [one for one in knowledge.statements.values() if one.source == file.stem]
        if not curated:
            continue
        checker = Checker(Without(knowledge, file.stem), today=date(2024, 6, 25))  # type: ignore[arg-type]
        text = file.read_bytes()
        sentences = split_sentences(read_document(text, file.name))
        proposals = propose_statements(sentences, checker, today=date(2024, 1, 25))
        kinship = checker.reader.kinship
        missed = [one for one in curated if not is_proposed(one, proposals, checker, kinship)]
        numbers = _numbers(text.decode("utf-8"), curated)
        got = len(curated) - len(missed)
        totals = [totals[0] + len(curated), totals[1] + got, totals[2] + numbers]
        print(_row(file.stem[:50], len(curated), got, numbers, len(proposals)))
        for one in missed[: options.missed]:
            print(f"    missed {one.id}: {one.measure} {one.of or ''} {one.written}")
    print(_row("all", *totals, 0))
    return 0


def _numbers(text: str, curated: list[Statement]) -> int:
    """Curated figures that a list of the article's digits holds."""
    digits = {float(one.replace(",", "")) for one in re.findall(r"\d[\d,]*(?:\.\d+)?", text) if one.strip(",")}
    return sum(1 for one in curated if isinstance(one.value, Quantity) and one.value.number in digits)


def _row(name: str, curated: int, got: int, numbers: int, proposals: int) -> str:
    share = got / curated if curated else 0.0
    ratio = got / numbers if numbers else 0.0
    return f"{name:<52}{curated:>9}{got:>10}{share:>8.2f}{numbers:>9}{ratio:>11.2f}{proposals or '':>11}"


if __name__ == "__main__":
    sys.exit(main())
