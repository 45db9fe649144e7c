"""How many of the statements curated by hand from an article are proposed from its text.

    python benchmarks/drafting.py --articles DIR

DIR holds each article as SOURCE-ID.txt. An article's own statements are taken out of the knowledge base first. The
reference ("ref.") is what anybody gets for nothing: every number of the article. "first" is the share met by proposals
for the event that their sentence is likeliest about, "offered" how many proposals there are to be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from claimcheck.claim.quantity import parse_quantity
from claimcheck.document import read_document
from claimcheck.document.sentence import split_sentences
from claimcheck.drafting import Proposal, propose_statements
from claimcheck.errors import ReadingError
from claimcheck.evidence import in_year_of
from claimcheck.evidence.date import compare_date
from claimcheck.evidence.quantity import compare_quantity
from claimcheck.kinship import Kinship
from claimcheck.knowledge import KnowledgeBase
from claimcheck.knowledge.account import Account, make_account
from claimcheck.language.en.content import EMPTY
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
from claimcheck.text import stem, tokenize

# A statement in words alone is a curator's paraphrase. From this share on, with this many words, every pair that was
# read by eye said the same; at 0.5 one did not. By chance, of the sentences of the other four articles and whatever
# event, one reaches it for one statement in twenty (house).
ALIKE, LEAST_WORDS = 0.55, 3
OF_SOURCES = frozenset({"article", "table", "page", "headline"})  # words for the source, not for what it says
UNDATED = date(2024, 1, 25)  # the day on which an article without one is taken to be written
KINDS = ("figures", "names", "dates", "told", "words")


class Without:
    """A knowledge base without the statements of one source."""

    def __init__(self, knowledge: KnowledgeBase, source: str) -> None:
        self._knowledge, self._source = knowledge, source
        self.title, self.digest, self.extra = knowledge.title, knowledge.digest, knowledge.extra
        self.folder = None
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

    def account(self, event: str, /) -> Account:
        return make_account(self.of_event(event))


def find_matches(curated: Sequence[Statement], proposals: Sequence[Proposal], checker: Checker) -> dict[str, Proposal]:
    """The proposal that stands for each statement, by the statement's id.

    A statement with a measure is met by one of its event, its measure or one used loosely for it, and its value; one of
    a measure in words by event and measure, a proposal serving once. A statement in words alone is met by a sentence
    proposed for its event that shares ALIKE of its content words, the nearest pairs first, each sentence once.
    """
    found: dict[str, Proposal] = {}
    kinship = checker.reader.kinship
    used: set[int] = set()
    for one in curated:
        for proposal in proposals if one.measure else ():
            if (
                proposal.event == one.event
                and id(proposal) not in used
                and _same_measure(proposal.measure, one.measure, kinship)
                and _same_value(proposal, one, checker)
            ):
                found[one.id] = proposal
                if isinstance(one.value, TextValue):
                    used.add(id(proposal))
                break
    in_words = [one for one in curated if not one.measure]
    sentences = [one for one in proposals if not one.measure]
    pairs = [
        (share, one.id, place)
        for one in in_words
        for place, proposal in enumerate(sentences)
        if proposal.event == one.event and (share := _alike(one.says, proposal.quote)) >= ALIKE
    ]
    taken: set[int] = set()
    for _, identifier, place in sorted(pairs, key=lambda one: (-one[0], one[1], one[2])):
        if identifier not in found and place not in taken:
            taken.add(place)
            found[identifier] = sentences[place]
    return found


def _alike(says: str, quote: str) -> float:
    """The share of what is said in own words that stands in the article's sentence; 0 where that is a word or two."""
    said, written = _content(says), _content(quote)
    shared = said & written
    return len(shared) / len(said) if len(shared) >= LEAST_WORDS else 0.0


def _content(text: str) -> frozenset[str]:
    return frozenset(
        stem(one.folded)
        for one in tokenize(text)
        if one.kind in ("word", "number", "abbreviation") and one.folded not in EMPTY and one.folded not in OF_SOURCES
    )


def _same_measure(one: str, other: str | None, kinship: Kinship) -> bool:
    return other is not None and (
        one == other or kinship.loosely(one, other) or kinship.measures.kin(one, other) is not None
    )


def _same_value(one: Proposal, statement: Statement, checker: Checker) -> bool:
    claim = checker.reader.read_claim(one.value, today=date(2024, 6, 25))
    match statement.value:
        case Quantity() as value:
            if one.value == "none":
                return value.denotes.high == 0
            try:
                read = parse_quantity(one.value)
            except ReadingError:
                return False
            return read.number == value.number and compare_quantity(read, value).stance is Stance.SUPPORTS
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
    parser.add_argument(
        "--matched", type=int, default=0, metavar="N", help="list N statements in words with their pair"
    )
    options = parser.parse_args()
    files = sorted(options.articles.glob("*.txt")) if options.articles.is_dir() else []
    if not files:
        print(f"{options.articles}: no articles here; nothing measured")
        return 0
    knowledge = open_knowledge()
    print(_HEADER)
    totals = Counts()
    for file in files:
        curated = [one for one in knowledge.statements.values() if one.source == file.stem]
        if not curated:
            continue
        checker = Checker(Without(knowledge, file.stem), today=date(2024, 6, 25))  # type: ignore[arg-type]
        text = file.read_bytes()
        sentences = split_sentences(read_document(text, file.name))
        written = knowledge.sources[file.stem].published or UNDATED
        proposals = propose_statements(sentences, checker, today=written)
        matches = find_matches(curated, proposals, checker)
        first = find_matches(curated, [one for one in proposals if not one.rather], checker)
        counts = Counts(proposals=len(proposals), first=len(first), numbers=_numbers(text.decode("utf-8"), curated))
        for one in curated:
            counts.add(_kind(one), one.id in matches)
        totals.join(counts)
        print(_row(file.stem[:45], counts))
        for one in [one for one in curated if one.id not in matches][: options.missed]:
            print(
                f"    missed {one.id}: {one.measure} {one.of or ''} {one.written} {one.says if not one.measure else ''}"
            )
        for one in [one for one in curated if one.id in matches and not one.measure][: options.matched]:
            print(
                f"    {_alike(one.says, matches[one.id].quote):.2f} {one.says}\n         {matches[one.id].quote[:200]}"
            )
    print(_row("all", totals))
    return 0


class Counts:
    """Statements curated and proposed, by kind."""

    def __init__(self, *, proposals: int = 0, first: int = 0, numbers: int = 0) -> None:
        self.proposals, self.first, self.numbers = proposals, first, numbers
        self.curated = dict.fromkeys(KINDS, 0)
        self.proposed = dict.fromkeys(KINDS, 0)

    def add(self, kind: str, met: bool) -> None:
        self.curated[kind] += 1
        self.proposed[kind] += met

    def join(self, other: Counts) -> None:
        self.proposals += other.proposals
        self.first += other.first
        self.numbers += other.numbers
        for kind in KINDS:
            self.curated[kind] += other.curated[kind]
            self.proposed[kind] += other.proposed[kind]


def _kind(statement: Statement) -> str:
    """What its value is: a figure, a name, a day or time, told in words under a measure, or words alone."""
    match statement.value if statement.measure else None:
        case Quantity():
            return "figures"
        case NameValue():
            return "names"
        case DateSpan() | TimeSpan():
            return "dates"
        case TextValue():
            return "told"
        case _:
            return "words"


def _numbers(text: str, curated: list[Statement]) -> int:
    """Curated figures that a list of the article's digits holds."""
    digits = {float(one.replace(",", "")) for one in re.findall(r"\d[\d,]*(?:\.\d+)?", text) if one.strip(",")}
    return sum(1 for one in curated if isinstance(one.value, Quantity) and one.value.number in digits)


_HEADER = f"{'article':<46}{'curated':>8}{'met':>5}{'share':>6}{'first':>6}{'ref.':>6}{'offered':>8}" + "".join(
    f"{kind:>14}" for kind in KINDS
)


def _row(name: str, counts: Counts) -> str:
    curated, met = sum(counts.curated.values()), sum(counts.proposed.values())
    kinds = "".join(f"{_share(counts.proposed[kind], counts.curated[kind]):>14}" for kind in KINDS)
    reference = counts.numbers / curated if curated else 0.0
    share = met / curated if curated else 0.0
    first = counts.first / curated if curated else 0.0
    return f"{name:<46}{curated:>8}{met:>5}{share:>6.2f}{first:>6.2f}{reference:>6.2f}{counts.proposals:>8}{kinds}"


def _share(met: int, curated: int) -> str:
    return f"{met}/{curated} {met / curated:.2f}" if curated else "-"


if __name__ == "__main__":
    sys.exit(main())
