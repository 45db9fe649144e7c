"""Checked records -> the model's lexicon, sources, events and statements."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..errors import KnowledgeError, ReadingError
from ..model import (
    Event,
    FilePosition,
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
from .compose import Scalar, mistake
from .dates import parse_day, parse_span
from .records import Record
from .schema import DEFAULT_RELIABILITY, KEYS
from .stack import Stack

ParseValue = Callable[[str, ValueKind, Lexicon], Value]


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
    """Builds statements one by one, collecting the values that cannot be read. Figures recur: each text is read once a
    kind. `places` turns a file's path into what is kept of it, `titles` a folder's number into its title, where
    there are several."""

    def __init__(
        self,
        lexicon: Lexicon,
        sources: Mapping[str, Source],
        parse_value: ParseValue,
        *,
        titles: Mapping[int, str],
        places: Mapping[str, str],
    ) -> None:
        self.mistakes: list[KnowledgeError] = []
        self._lexicon, self._sources, self._parse_value = lexicon, sources, parse_value
        self._titles, self._places = titles, places
        self._values: dict[tuple[str, ValueKind], Value | ReadingError] = {}

    def takes_name(self, record: Record) -> bool:
        measure = self._lexicon.measures.get(record.text("measure"))
        return measure is not None and measure.kind is ValueKind.NAME

    def read_value(self, record: Record) -> Value | None:
        """None where the statement has no measure that is known, or its value cannot be read."""
        measure = self._lexicon.measures.get(record.text("measure"))
        scalars = record.fields.get("value", ())
        if measure is None or not scalars:
            return None
        if len(scalars) > 1 and measure.kind is not ValueKind.NAME:
            problem = f"a list of values, and '{measure.id}' takes a {measure.kind}"
            self.mistakes.append(mistake(scalars[1], problem, "give each its own statement"))
            return None
        values = [self._parse(scalar, measure.kind) for scalar in scalars]
        if len(values) == 1:
            return values[0]
        names = [name for value in values if isinstance(value, NameValue) for name in value.names]
        return NameValue(names=tuple(dict.fromkeys(names)))

    def build(self, record: Record, event: Event, value: Value | None) -> Statement:
        source = self._sources[record.text("source")]
        speaker = record.text("speaker")
        place = record.place
        return Statement(
            id=f"{event.id}/{record.id.text.strip()}",
            event=event.id,
            measure=record.text("measure") or None,
            of=record.text("of") or None,
            value=value,
            written=", ".join(record.texts("value")),
            speaker=speaker or source.id,
            speaker_title=self._lexicon.names[speaker].title if speaker else source.publisher,
            authority=_find_authority(speaker, self._lexicon) if speaker else source.id,
            own_voice=not speaker,
            source=source.id,
            as_of=parse_day(record.text("as-of")) if "as-of" in record.fields else None,
            where=record.text("where"),
            says=record.text("says"),
            places=record.texts("at") or event.places,
            own_place="at" in record.fields,
            on=parse_span(record.text("on")) if "on" in record.fields else None,
            supersedes=tuple(full_id(one, event.id) for one in record.texts("supersedes")),
            corrected=record.text("corrected"),
            rating=record.text("rating"),
            claimant=record.text("claimant"),
            note=record.text("note"),
            position=FilePosition(path=self._places[place.path], line=place.line, column=place.column),
            knowledge_base=self._titles.get(record.home, ""),
        )

    def _parse(self, scalar: Scalar, kind: ValueKind) -> Value | None:
        text = scalar.text.strip()
        value = self._values.get((text, kind))
        if value is None:
            try:
                value = self._parse_value(text, kind, self._lexicon)
            except ReadingError as error:
                value = error
            self._values[text, kind] = value
        if isinstance(value, ReadingError):
            self.mistakes.append(mistake(scalar, str(value)))
            return None
        return value


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


def build_event(record: Record) -> Event:
    return Event(
        id=record.id.text.strip(),
        title=record.text("title"),
        date=parse_span(record.text("date")),
        places=record.texts("place"),
        aliases=record.texts("aliases"),
        standing=record.flag("standing"),
        note=record.text("note"),
    )


def _find_authority(speaker: str, lexicon: Lexicon) -> str:
    """Whom the speaker speaks for in the end. The chain is known to close nowhere."""
    while (speaks_for := lexicon.names[speaker].speaks_for) is not None:
        speaker = speaks_for
    return speaker
