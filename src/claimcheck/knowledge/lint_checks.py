"""What may be wrong with a knowledge base that loads: each check yields places and what is suspect there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from ..dataclass import dataclass
from ..days import format_date, format_time
from ..errors import ReadingError
from ..figures import format_quantity
from ..kinship import Kinship
from ..model import (
    DateSpan,
    NameKind,
    NameValue,
    Qualifier,
    Quantity,
    Reliability,
    Statement,
    TimeSpan,
    Value,
    ValueKind,
)
from ..text import fold
from .base import KnowledgeBase
from .build import ParseValue
from .compose import Entries, Scalar
from .records import Record

Suspect = tuple[Scalar | Entries, str]
_DAY = timedelta(days=1)  # a night event has two dates, by the zone it is told in
_WEAK = (Reliability.D, Reliability.E, Reliability.F)
_RANGE = re.compile(r"(\d[\d,]*(?:\.\d+)?) ?(?:to|and|[-–]) ?(\d[\d,]*(?:\.\d+)?)")
_BARE_CORRECTIONS = {"yes", "true", "no", "corrected", "withdrawn", "retracted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """The code that reads claims: ids of each name or measure found in a text, and its quantities."""

    parse_value: ParseValue
    find_names: Callable[[str], Iterable[tuple[str, ...]]]
    find_measures: Callable[[str], Iterable[tuple[str, ...]]]
    find_quantities: Callable[[str], Iterable[Quantity]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A knowledge base and the records it was made from, by kind and id; statements by their full ids."""

    knowledge: KnowledgeBase
    records: dict[str, dict[str, Record]]
    readers: Readers
    looked_at_since: date | None

    def spot(self, kind: str, name: str, key: str = "") -> Scalar | Entries:
        """Where the record gives `key`; where it gives its id, if it does not."""
        record = self.records[kind][name]
        found = record.fields.get(key)
        return found[0] if found else record.id

    def statements(self) -> Iterator[tuple[Statement, Record]]:
        for statement in self.knowledge.statements.values():
            yield statement, self.records["statement"][statement.id]


# ---------------------------------------------------------------- statements


def find_reversed_ranges(subject: Subject) -> Iterator[Suspect]:
    for statement, record in subject.statements():
        value = statement.value
        if isinstance(value, Quantity) and value.qualifier is Qualifier.BETWEEN:
            for scalar in record.fields["value"]:
                found = _RANGE.search(scalar.text)
                if found and float(found[1].replace(",", "")) > float(found[2].replace(",", "")):
                    yield scalar, f"{found[1]} is above {found[2]}"


def find_early_dates(subject: Subject) -> Iterator[Suspect]:
    """A figure given, or a source published, before the event or the day it is about."""
    for statement, record in subject.statements():
        event = subject.knowledge.events[statement.event]
        source = subject.knowledge.sources[statement.source]
        span = statement.on or event.date
        if span.first is None or event.standing:
            continue
        if statement.as_of is not None and statement.as_of < span.first - _DAY:
            yield (
                record.fields["as-of"][0],
                f"given on {statement.as_of}, before what it is about ({format_date(span)})",
            )
        elif source.published is not None and source.published < span.first - _DAY:
            problem = f"its source was published on {source.published}, before what it is about ({format_date(span)})"
            yield record.fields["source"][0], problem


def find_duplicates(subject: Subject) -> Iterator[Suspect]:
    first: dict[object, str] = {}
    for statement, record in subject.statements():
        said = statement.value if statement.measure else statement.says
        where = (statement.event, statement.measure, statement.of, statement.places, statement.on)
        key = (*where, said, statement.speaker, statement.source, statement.as_of, statement.corrected)
        if key in first:
            yield record.id, f"'{statement.id}' says the same as '{first[key]}'"
        first.setdefault(key, statement.id)


def find_unreadable_values(subject: Subject) -> Iterator[Suspect]:
    """A value that reads differently once it has been written as reports write it."""
    for statement, record in subject.statements():
        written = _write(statement.value)
        if written is None or statement.measure is None:
            continue
        kind = subject.knowledge.lexicon.measures[statement.measure].kind
        try:
            again = subject.readers.parse_value(written, kind, subject.knowledge.lexicon)
        except ReadingError:
            again = None
        if again != statement.value:
            yield record.fields["value"][0], f"'{statement.written}' is shown as '{written}', which reads otherwise"


def _write(value: Value | None) -> str | None:
    match value:
        case Quantity():
            return format_quantity(value)
        case DateSpan():
            return format_date(value)
        case TimeSpan():
            return format_time(value)
        case _:
            return None


def find_unsaid_values(subject: Subject) -> Iterator[Suspect]:
    """`says` in which the reader does not find the figure."""
    for statement, record in subject.statements():
        value = statement.value
        if isinstance(value, Quantity) and statement.says:
            read = subject.readers.find_quantities(statement.says)
            if all((one.number, one.qualifier) != (value.number, value.qualifier) for one in read):
                yield record.fields["says"][0], f"the reader does not find '{statement.written}' in this sentence"


def find_bare_corrections(subject: Subject) -> Iterator[Suspect]:
    """A correction that does not say what was wrong."""
    for statement, record in subject.statements():
        if fold(statement.corrected).strip() in _BARE_CORRECTIONS:
            yield record.fields["corrected"][0], f"'{statement.corrected}' does not say what was corrected"


def find_open_corrections(subject: Subject) -> Iterator[Suspect]:
    """A corrected figure in whose place nothing stands."""
    for statement, record in subject.statements():
        others = subject.knowledge.of_event(statement.event) if statement.corrected and statement.measure else ()
        if others and not any(one.measure == statement.measure and not one.corrected for one in others):
            problem = f"corrected, and no other statement of the event says what is right of '{statement.measure}'"
            yield record.fields["corrected"][0], problem


def find_backward_supersessions(subject: Subject) -> Iterator[Suspect]:
    statements = subject.knowledge.statements
    for statement, record in subject.statements():
        for target, scalar in zip(statement.supersedes, record.fields.get("supersedes", ()), strict=True):
            earlier = statements[target].as_of
            if statement.as_of is not None and earlier is not None and earlier > statement.as_of:
                yield scalar, f"given on {statement.as_of}, it cannot supersede a figure of {earlier}"


def find_wrong_kinds(subject: Subject) -> Iterator[Suspect]:
    """A place that is none, a thing the measure does not count."""
    lexicon = subject.knowledge.lexicon
    kinship = Kinship(lexicon)
    placed = [(record, "place") for record in subject.records["event"].values()]
    placed += [(record, "at") for record in subject.records["statement"].values()]
    for record, key in placed:
        for scalar in record.fields.get(key, ()):
            if lexicon.names[scalar.text.strip()].kind is not NameKind.PLACE:
                yield scalar, f"'{scalar.text.strip()}' is not a place"
    for statement, record in subject.statements():
        if statement.measure is None:
            continue
        measure = lexicon.measures[statement.measure]
        if statement.of and not kinship.counts(measure, statement.of):
            yield record.fields["of"][0], f"'{measure.id}' does not count '{statement.of}' (see its 'of')"


def find_unusual_names(subject: Subject) -> Iterator[Suspect]:
    """A name of another kind than its measure takes, which a source may yet have given."""
    lexicon = subject.knowledge.lexicon
    for statement, record in subject.statements():
        takes = lexicon.measures[statement.measure].takes if statement.measure else ()
        for name in statement.value.names if takes and isinstance(statement.value, NameValue) else ():
            if lexicon.names[name].kind not in takes:
                yield record.fields["value"][0], f"'{statement.measure}' takes a {takes[0]}, and '{name}' is none"


def find_weak_origins(subject: Subject) -> Iterator[Suspect]:
    """What is asserted of an event on the word of sources graded D to F alone, once for each measure and thing."""
    grouped: dict[object, list[tuple[Statement, Record]]] = defaultdict(list)
    for statement, record in subject.statements():
        if statement.measure and not statement.corrected:
            grouped[statement.event, statement.measure, statement.of].append((statement, record))
    for held in grouped.values():
        if all(subject.knowledge.sources[one.source].reliability in _WEAK for one, _ in held):
            statement, record = held[0]
            counted = f" of '{statement.of}'" if statement.of else ""
            yield record.id, f"'{statement.measure}'{counted} rests on sources graded D to F alone"


def find_undated_statements(subject: Subject) -> Iterator[Suspect]:
    for statement, record in subject.statements():
        if statement.measure and statement.as_of is None:
            yield record.id, "no 'as-of': its place in the figure's history is not known"


# ---------------------------------------------------------------- sources


def find_sources_without_address(subject: Subject) -> Iterator[Suspect]:
    for source in subject.knowledge.sources.values():
        if source.url is None:
            yield subject.spot("source", source.id), f"the source '{source.id}' has no address"


def find_sources_without_date(subject: Subject) -> Iterator[Suspect]:
    for source in subject.knowledge.sources.values():
        if source.published is None:
            yield subject.spot("source", source.id), f"the source '{source.id}' has no date"


def find_unused_sources(subject: Subject) -> Iterator[Suspect]:
    used = {statement.source for statement in subject.knowledge.statements.values()}
    for source in subject.knowledge.sources.values():
        if source.id not in used:
            yield subject.spot("source", source.id), f"no statement is from the source '{source.id}'"


def find_sources_not_looked_at(subject: Subject) -> Iterator[Suspect]:
    since = subject.looked_at_since
    if since is None:
        return
    for source in subject.knowledge.sources.values():
        if source.accessed is None:
            yield subject.spot("source", source.id), f"nothing says when '{source.id}' was last looked at ('accessed')"
        elif source.accessed < since:
            problem = f"'{source.id}' was last looked at on {source.accessed}, before {since}"
            yield subject.spot("source", source.id, "accessed"), problem


def find_early_looks(subject: Subject) -> Iterator[Suspect]:
    for source in subject.knowledge.sources.values():
        if source.accessed is not None and source.published is not None and source.accessed < source.published - _DAY:
            problem = f"looked at on {source.accessed}, before it was published on {source.published}"
            yield subject.spot("source", source.id, "accessed"), problem


# ---------------------------------------------------------------- words


def find_shared_aliases(subject: Subject) -> Iterator[Suspect]:
    """One spelling of two names of one kind: nothing in a claim could tell them apart."""
    yield from _shared(subject, same_kind=True)


def find_shared_spellings(subject: Subject) -> Iterator[Suspect]:
    """One spelling of two names of different kinds, as a country's for its government."""
    yield from _shared(subject, same_kind=False)


def _shared(subject: Subject, *, same_kind: bool) -> Iterator[Suspect]:
    names = subject.knowledge.lexicon.names
    holders: dict[str, dict[str, Scalar]] = defaultdict(dict)
    for name, record in subject.records["name"].items():
        for scalar in (*record.fields["title"], *record.fields.get("aliases", ())):
            holders[fold(scalar.text.strip())].setdefault(name, scalar)
    for spelling, held in holders.items():
        first, *others = held
        for other in others:
            if (names[first].kind is names[other].kind) is same_kind:
                yield held[other], f"'{spelling}' is '{first}' too"


def find_repeated_aliases(subject: Subject) -> Iterator[Suspect]:
    for record in subject.records["name"].values():
        spellings = [
            fold(scalar.text.strip()) for scalar in (*record.fields["title"], *record.fields.get("aliases", ()))
        ]
        counts = Counter(spellings)
        for index, scalar in enumerate(record.fields.get("aliases", ()), start=1):
            if counts[spellings[index]] > 1 and spellings[index] in spellings[:index]:
                yield scalar, f"'{scalar.text.strip()}' is given already"


def find_unfound_aliases(subject: Subject) -> Iterator[Suspect]:
    """A spelling the reader would not know the name by."""
    for name, record in subject.records["name"].items():
        for scalar in (*record.fields["title"], *record.fields.get("aliases", ())):
            if not any(name in ids for ids in subject.readers.find_names(scalar.text.strip())):
                yield scalar, f"the reader does not find '{name}' in '{scalar.text.strip()}'"


def find_silent_measures(subject: Subject) -> Iterator[Suspect]:
    """A measure no sentence would signal: it has no words, and no thing has it as its usual one."""
    lexicon = subject.knowledge.lexicon
    usual = {thing.usually for thing in lexicon.things.values()}
    for measure in lexicon.measures.values():
        found_without = measure.kind in (ValueKind.DATE, ValueKind.TIME) or measure.takes or measure.id in usual
        if not measure.words and not found_without:
            yield subject.spot("measure", measure.id), f"no word of a sentence signals '{measure.id}'"


def find_silent_words(subject: Subject) -> Iterator[Suspect]:
    """A word of a measure that the reader, given it alone, does not take for a signal."""
    for measure, record in subject.records["measure"].items():
        for scalar in record.fields.get("words", ()):
            if not any(measure in ids for ids in subject.readers.find_measures(scalar.text.strip())):
                yield scalar, f"the reader does not take '{scalar.text.strip()}' for '{measure}'"


def find_unused_measures(subject: Subject) -> Iterator[Suspect]:
    for measure in subject.knowledge.lexicon.measures:
        if not subject.knowledge.events_of(measure):
            yield subject.spot("measure", measure), f"no statement is of '{measure}'"
