"""Checked records -> the model's lexicon, sources, events and statements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

from ..errors import KnowledgeError, ReadingError
from ..model import (
    Event,
    Lexicon,
    Measure,
    Name,
    NameKind,
    NameValue,
    Reliability,
    Source,
    Statement,
    Thing,
    Value,
    ValueKind,
)
from .check import full_id
from .codec import POSITION, STATEMENT, Coded, index_of, pack
from .compose import Scalar, mistake
from .dates import parse_day, parse_span
from .plain import Words
from .records import FLAGS, Record
from .schema import DEFAULT_RELIABILITY, KEYS
from .stack import Stack

ParseValue = Callable[[str, ValueKind, Lexicon], Value]
_OPTIONAL = tuple(index_of(Statement, name) for name in ("value", "as_of", "on", "position"))
# Which fields of a stored statement are not plain: value, as_of and on where they are given, always its position.
_CODED = {
    given: tuple(index for index, there in zip(_OPTIONAL, (*given, True), strict=True) if there)
    for given in product((True, False), repeat=3)
}


def is_whole(record: Record) -> bool:
    """All that is required is there, and nothing that was given is faulty."""
    return not record.faulty and all(key.name in record.fields for key in KEYS[record.kind] if key.required)


def build_lexicon(stack: Stack) -> Lexicon:
    """The words of every whole record; the events' names are not among them yet."""
    return Lexicon(
        names={name: _build_name(name, record) for name, record in _whole(stack, "name")},
        things={name: _build_thing(name, record) for name, record in _whole(stack, "thing")},
        measures={name: _build_measure(name, record) for name, record in _whole(stack, "measure")},
    )


def build_sources(stack: Stack) -> dict[str, Source]:
    letters = [_build_letters(head) for head in stack.heads]
    homes = {head.home: one for head, one in zip(stack.heads, letters, strict=True)}
    return {
        name: _build_source(name, record, homes.get(record.home, DEFAULT_RELIABILITY))
        for name, record in _whole(stack, "source")
    }


class StatementBuilder:
    """Builds statements one by one, collecting the values that cannot be read. Figures, days and speakers recur: each
    text is read once. `titles` turns a folder's number into its title, where there are several."""

    def __init__(
        self,
        lexicon: Lexicon,
        sources: Mapping[str, Source],
        parse_value: ParseValue,
        *,
        titles: Mapping[int, str],
    ) -> None:
        self.mistakes: list[KnowledgeError] = []
        self._lexicon = lexicon
        self._sources, self._parse_value, self._titles = sources, parse_value, titles
        self._values: dict[str, dict[str, Coded | ReadingError]] = {kind: {} for kind in ValueKind}
        self._of_measure = {name: (one.kind, self._values[one.kind]) for name, one in lexicon.measures.items()}
        self._days: dict[str, Coded] = {}
        self._speakers: dict[str, tuple[str, str]] = {}
        self._publishers: dict[str, tuple[str, str]] = {}

    def takes_name(self, record: Record) -> bool:
        measure = self._lexicon.measures.get(record.text("measure"))
        return measure is not None and measure.kind is ValueKind.NAME

    def read_value(self, record: Record) -> Coded | None:
        """The value as it is stored. None where the statement has no measure that is known, or its value cannot be
        read."""
        measure = self._lexicon.measures.get(record.text("measure"))
        scalars = record.fields.get("value", ())
        if measure is None or not scalars:
            return None
        if len(scalars) > 1 and measure.kind is not ValueKind.NAME:
            problem = f"a list of values, and '{measure.id}' takes a {measure.kind}"
            self.mistakes.append(mistake(scalars[1], problem, "give each its own statement"))
            return None
        values = [self._parse(scalar, measure.id) for scalar in scalars]
        if None in values:
            return None
        if len(values) == 1:
            return values[0]
        names = [name for one in values if one is not None for name in one[1][0]]
        return pack(NameValue(names=tuple(dict.fromkeys(names))))

    def _parse(self, scalar: Scalar, measure: str) -> Coded | None:
        value = self.parse(scalar.text.strip(), measure)
        if isinstance(value, ReadingError):
            self.mistakes.append(mistake(scalar, str(value)))
            return None
        return value

    def parse(self, text: str, measure: str) -> Coded | ReadingError:
        """The value of the measure that `text` is, as it is stored, or why it is none."""
        kind, known = self._of_measure[measure]
        value = known.get(text)
        if value is None:
            try:
                value = pack(self._parse_value(text, kind, self._lexicon))
            except ReadingError as error:
                value = error
            known[text] = value
        return value

    def build(self, words: Words, event: Event, value: Coded | None, place: tuple[str, int, int], home: int) -> Coded:
        """The statement of checked `words`, as it is stored: what `pack` makes of it, and it need not be made first.
        `place` is where it begins: the number of its folder, `home`, with the place in that, line and column."""
        get = words.get
        speaker, source, day, on, at = get("speaker", ""), words["source"], get("as-of"), get("on"), get("at")
        voice = self._speakers.get(speaker) if speaker else self._publishers.get(source)
        title, authority = voice or self._find_voice(speaker, source)
        written = get("value", "")
        held = (  # in the order of the model's fields
            f"{event.id}/{words['id']}",
            event.id,
            get("measure"),
            get("of"),
            value,
            written if type(written) is str else ", ".join(written),
            speaker or source,
            title,
            authority,
            not speaker,
            source,
            day and (self._days.get(day) or self._find_day(day)),
            get("where", ""),
            get("says", ""),
            event.places if at is None else several(at),
            at is not None,
            on and pack(parse_span(on)),
            find_superseded(words, event.id) if "supersedes" in words else (),
            get("corrected", ""),
            get("note", ""),
            (POSITION, place, ()),
            self._titles.get(home, ""),
            get("rating", ""),
            get("claimant", ""),
        )
        return STATEMENT, held, _CODED[value is not None, day is not None, on is not None]

    def _find_day(self, text: str) -> Coded:
        self._days[text] = day = pack(parse_day(text))
        return day

    def _find_voice(self, speaker: str, source: str) -> tuple[str, str]:
        """The speaker's title and authority; of a source that speaks for itself, its publisher and itself."""
        if speaker:
            voice = self._lexicon.names[speaker].title, _find_authority(speaker, self._lexicon)
            self._speakers[speaker] = voice
        else:
            voice = self._publishers[source] = self._sources[source].publisher, source
        return voice


def find_superseded(words: Words, event: str) -> tuple[str, ...]:
    """The full ids of the statements that a statement of `event` replaces, where it replaces any."""
    return tuple(full_id(one, event) for one in several(words["supersedes"]))


def words_of(record: Record) -> Words:
    """What was given, as `plain` reads it."""
    return {key: texts[0] if len(texts := record.texts(key)) == 1 else texts for key in record.fields}


def several(given: str | tuple[str, ...]) -> tuple[str, ...]:
    """One text, or the texts of a list."""
    return (given,) if isinstance(given, str) else given


def _whole(stack: Stack, kind: str) -> list[tuple[str, Record]]:
    return [(name, record) for name, record in stack.records[kind].items() if is_whole(record)]


def _build_name(name: str, record: Record) -> Name:
    return Name(
        id=name,
        title=record.text("title"),
        kind=NameKind(record.text("kind")),
        aliases=record.texts("aliases"),
        within=record.texts("within"),
        speaks_for=record.text("speaks-for") or None,
        zone=record.text("zone") or None,
    )


def _build_thing(name: str, record: Record) -> Thing:
    return Thing(
        id=name,
        title=record.text("title"),
        nouns=record.texts("nouns"),
        modifiers=record.texts("modifiers"),
        within=record.texts("within"),
        generic=record.flag("generic"),
        usually=record.text("usually") or None,
        loosely=record.texts("loosely"),
    )


def _build_measure(name: str, record: Record) -> Measure:
    return Measure(
        id=name,
        title=record.text("title"),
        words=record.texts("words"),
        kind=ValueKind(record.text("value")),
        several=record.flag("several"),
        of=record.texts("of"),
        within=record.texts("within"),
        loosely=record.texts("loosely"),
        phrase=record.text("phrase"),
        takes=(NameKind(record.text("takes")),) if record.text("takes") else (),
    )


def _build_letters(head: Record) -> Mapping[str, Reliability]:
    given = head.texts("reliability")
    letters = {kind: Reliability(letter) for kind, letter in zip(given[::2], given[1::2], strict=True)}
    return {**DEFAULT_RELIABILITY, **letters}


def _build_source(name: str, record: Record, letters: Mapping[str, Reliability]) -> Source:
    kind = record.text("kind")
    return Source(
        id=name,
        title=record.text("title"),
        publisher=record.text("publisher"),
        url=record.text("url") or None,
        published=parse_day(record.text("published")) if "published" in record.fields else None,
        kind=kind,
        reliability=Reliability(record.text("reliability")) if "reliability" in record.fields else letters[kind],
        derived_from=record.text("derived-from") or None,
        note=record.text("note"),
        accessed=parse_day(record.text("accessed")) if "accessed" in record.fields else None,
    )


def build_event(words: Words) -> Event:
    return Event(
        id=words["event"],
        title=words["title"],
        date=parse_span(words["date"]),
        places=several(words["place"]),
        aliases=several(words.get("aliases", ())),
        standing=FLAGS[words.get("standing", "no")],
        note=words.get("note", ""),
    )


def _find_authority(speaker: str, lexicon: Lexicon) -> str:
    """Whom the speaker speaks for in the end. The chain is known to close nowhere."""
    while (speaks_for := lexicon.names[speaker].speaks_for) is not None:
        speaker = speaks_for
    return speaker
