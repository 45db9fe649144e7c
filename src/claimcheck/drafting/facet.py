"""What a sentence of an article says, in more pieces than a claim has: an editor's claim is judged by what it asserts,
a draft of statements takes what is mentioned in passing as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..claim.attribution import find_attributions
from ..claim.clause import split_clauses
from ..dataclass import replace
from ..figures import make_quantity
from ..kinship import Kinship
from ..language.en import drafting as words
from ..model import (
    Assertion,
    Claim,
    DateSpan,
    Measure,
    MeasureMention,
    NameKind,
    NameMention,
    NameValue,
    Qualifier,
    Quantity,
    Span,
    TextValue,
    ThingMention,
    TimeSpan,
    ValueKind,
)
from ..text import Token, tokenize

_REACH = 12  # words between a name and the word that says what it did (house)
_NEAR = 3  # words between a body and the deed it is an attribute of, as "US drone strike" (house)


def find_facets(claim: Claim, kinship: Kinship) -> tuple[Assertion, ...]:
    """Everything of a measure, in the order of the text; what the reader asserts comes first where two are alike."""
    reader = _Facets(claim, kinship)
    found: dict[tuple[object, ...], Assertion] = {}
    asserted = (one for one in claim.assertions if one.measure is not None and not isinstance(one.value, TextValue))
    for one in (
        *asserted,
        *reader.figures(),
        *reader.plurals(),
        *reader.days(),
        *reader.places(),
        *reader.weapons(),
        *reader.bodies(),
        *reader.targets(),
        *reader.people(),
        *reader.texts(),
    ):
        found.setdefault((one.measure, one.of, one.value), one)
    return tuple(sorted(found.values(), key=lambda one: one.span))


class _Facets:
    """One claim with the lexicon's trees at hand."""

    def __init__(self, claim: Claim, kinship: Kinship) -> None:
        self._claim, self._kinship = claim, kinship
        self._lexicon = kinship.lexicon
        self._tokens = tokenize(claim.text)
        self._names = tuple(one for one in claim.names if not one.suggested)
        self._attributions = find_attributions(claim.text)
        self._clauses = split_clauses(claim.text)

    # ------------------------------------------------------------ how many

    def figures(self) -> Iterator[Assertion]:
        """A figure right before the word for what it counts: "3 injured" in a cell."""
        read = [one.span for one in self._claim.assertions if one.measure is not None]
        for mention in self._claim.quantities:
            if any(_overlap(mention.span, span) for span in read):
                continue
            for signal in self._claim.measures:
                kinds = [one for one in signal.ids if self._lexicon.measures[one].kind is ValueKind.QUANTITY]
                near = len(self._between(mention.figure, signal.span)) <= 1 and mention.span.start < signal.span.end
                if kinds and near:
                    found = self._assertion(mention.span, kinds[0], mention.quantity, signal=signal)
                    yield replace(found, of=self._lexicon.measures[kinds[0]].of[:1])
                    break

    def plurals(self) -> Iterator[Assertion]:
        """More than one, where a word says what became of them and no figure is given."""
        several = make_quantity(Qualifier.AT_LEAST, 1, explicit=False)
        for signal in self._claim.measures:
            for identifier in signal.ids:
                measure = self._lexicon.measures[identifier]
                if measure.kind is not ValueKind.QUANTITY or not measure.of:
                    continue
                fitting = [
                    one
                    for one in self._claim.things
                    if any(self._kinship.counts(measure, thing) for thing in one.ids)
                    and self._is_uncounted(one)
                    and not _overlap(one.span, signal.span)
                    and len(self._between(one.span, signal.span)) <= _REACH
                ]
                if fitting:
                    thing = min(fitting, key=lambda one: len(self._between(one.span, signal.span)))
                    found = self._assertion(thing.span, identifier, several, signal=signal)
                    yield replace(found, of=thing.ids, counted=thing.noun)

    def _is_uncounted(self, thing: ThingMention) -> bool:
        plural = self._claim.text[: thing.span.end].rstrip().endswith(("s", "l"))
        counted = (_overlap(one.counted or one.span, thing.span) for one in self._claim.quantities)
        return plural and not any(counted)

    # ------------------------------------------------------------ when, where, with what

    def days(self) -> Iterator[Assertion]:
        for mention in self._claim.dates:
            kind = ValueKind.TIME if isinstance(mention.value, TimeSpan) else ValueKind.DATE
            usual = next((one.id for one in self._lexicon.measures.values() if one.kind is kind), None)
            if usual is not None and mention.role == "on":
                yield self._assertion(mention.span, usual, mention.value)

    def places(self) -> Iterator[Assertion]:
        where = self._taking(NameKind.PLACE)
        for name in self._names if where else ():
            found = self._of_kind(name, NameKind.PLACE)
            if found is not None and where is not None:
                yield self._assertion(name.span, where, NameValue(names=(found,)))

    def weapons(self) -> Iterator[Assertion]:
        """Weapons named together are one value, as a curator writes them, and each is one as well."""
        with_what = self._taking(NameKind.WEAPON)
        if with_what is None:
            return
        found = [(name.span, id_) for name in self._names if (id_ := self._of_kind(name, NameKind.WEAPON))]
        for span, weapon in found:
            yield self._assertion(span, with_what, NameValue(names=(weapon,)))

    def _taking(self, kind: NameKind) -> str | None:
        return next((one.id for one in self._lexicon.measures.values() if one.takes == (kind,)), None)

    # ------------------------------------------------------------ who

    def bodies(self) -> Iterator[Assertion]:
        """Who did it, claimed or denied it, or whose sites were struck: in the active, the passive, an attribute of the
        deed ("US drone strike") or named beside one who is."""
        for signal in self._claim.measures:
            for identifier in signal.ids:
                measure = self._lexicon.measures[identifier]
                if measure.kind is not ValueKind.NAME or (measure.takes and measure.takes != (NameKind.ORGANISATION,)):
                    continue
                for name in self._doers(signal, measure):
                    body = self._body(name)
                    if body is not None:
                        yield self._assertion(name.span, identifier, NameValue(names=(body,)), signal=signal)

    def _doers(self, signal: MeasureMention, measure: Measure) -> Iterator[NameMention]:
        bodies = [one for one in self._names if self._body(one) is not None and not self._is_where(one)]
        after = [one for one in bodies if one.span.start >= signal.span.end]
        agents = words.BLAMED | words.AGENTS
        for name in after[:1]:
            between = self._between(signal.span, name.span)
            if len(between) <= _NEAR + 1 and any(token.folded in agents for token in between):
                yield from self._beside(name, bodies)
        before = [one for one in bodies if one.span.end <= signal.span.start]
        for name in before[-1:]:
            between = self._between(name.span, signal.span)
            reach = _REACH if measure.several else _NEAR
            if len(between) <= reach and not (between and between[0].folded in words.AGENTS):
                yield from self._beside(name, bodies)

    def _is_where(self, name: NameMention) -> bool:
        before = [token for token in self._tokens if token.span.end <= name.span.start]
        return bool(before) and before[-1].folded in words.LOCATIVE

    def targets(self) -> Iterator[Assertion]:
        """Whose sites were struck: "strikes on", "targeting"."""
        struck = self._taking(NameKind.ORGANISATION)
        acts = [one for one in self._claim.measures if self._is_deed(one)]
        troops = [one.span for one in self._claim.things]
        bodies = [
            one
            for one in self._names
            if self._body(one) is not None and not any(_overlap(one.span, span) for span in troops)
        ]
        for name in bodies if struck is not None else ():
            before = [token for token in self._tokens if token.span.end <= name.span.start][-_NEAR - 1 :]
            led = any(token.folded in words.AGAINST for token in before)
            body = self._body(name)
            if (
                led
                and body is not None
                and struck is not None
                and any(one.span.start < name.span.start for one in acts)
            ):
                for one in self._beside(name, bodies):
                    yield self._assertion(one.span, struck, NameValue(names=(self._body(one) or body,)))

    def _is_deed(self, signal: MeasureMention) -> bool:
        measures = [self._lexicon.measures[one] for one in signal.ids]
        return any(one.kind is ValueKind.NAME and not one.takes and not one.several for one in measures)

    def _beside(self, name: NameMention, bodies: list[NameMention]) -> Iterator[NameMention]:
        """The name and those joined to it: "US and British strikes"."""
        place = bodies.index(name)
        yield name
        for step in (-1, 1):
            here, index = name, place + step
            while 0 <= index < len(bodies):
                between = self._between(here.span, bodies[index].span)
                joined = all(token.folded in words.JOINS for token in between) and len(between) <= _NEAR
                if not joined:
                    break
                here, index = bodies[index], index + step
                yield here

    def _body(self, name: NameMention) -> str | None:
        return self._of_kind(name, NameKind.ORGANISATION)

    def people(self) -> Iterator[Assertion]:
        """Who was killed, who commands, who speaks for whom: the person nearest to the word."""
        people = [(one, id_) for one in self._names if (id_ := self._of_kind(one, NameKind.PERSON))]
        for signal in self._claim.measures if people else ():
            for identifier in signal.ids:
                measure = self._lexicon.measures[identifier]
                if measure.kind is not ValueKind.NAME or NameKind.PERSON not in measure.takes:
                    continue
                name, person = min(people, key=lambda one: len(self._between(one[0].span, signal.span)))
                if len(self._between(name.span, signal.span)) <= _REACH:
                    things = self._things_by(signal, measure)
                    found = self._assertion(name.span, identifier, NameValue(names=(person,)), signal=signal)
                    yield replace(found, of=things)

    def _things_by(self, signal: MeasureMention, measure: Measure) -> tuple[str, ...]:
        """What is commanded: the first thing after the word that the measure takes."""
        for thing in self._claim.things:
            fitting = tuple(one for one in thing.ids if measure.of and self._kinship.counts(measure, one))
            if fitting and thing.span.end > signal.span.start:
                return fitting
        return ()

    # ------------------------------------------------------------ in plain words

    def texts(self) -> Iterator[Assertion]:
        """What is told in words: the value is the clause of the word that signals it."""
        for signal in self._claim.measures:
            for identifier in signal.ids:
                if self._lexicon.measures[identifier].kind is ValueKind.TEXT:
                    yield self._told(identifier, signal.span)
        lowered = self._claim.text.lower()
        for measure in self._lexicon.measures.values():
            if measure.kind is ValueKind.TEXT and set(measure.words) & set(words.CAUSES):
                for cause in words.CAUSES:
                    place = lowered.find(cause)
                    if place >= 0:
                        yield self._told(measure.id, Span(start=place, end=place + len(cause)))
                        break

    def _told(self, measure: str, span: Span) -> Assertion:
        clause = next((one for one in self._clauses if one.start <= span.start < one.end), None)
        clause = clause or Span(start=0, end=len(self._claim.text))
        return self._assertion(span, measure, TextValue(text=clause.cut(self._claim.text).strip(" ,.;")))

    # ------------------------------------------------------------ what holds for every kind

    def _of_kind(self, name: NameMention, kind: NameKind) -> str | None:
        return next((one for one in name.ids if self._lexicon.names[one].kind is kind), None)

    def _between(self, one: Span, other: Span) -> list[Token]:
        first, second = sorted((one, other))
        return [token for token in self._tokens if first.end <= token.span.start and token.span.end <= second.start]

    def _assertion(
        self,
        span: Span,
        measure: str,
        value: DateSpan | TimeSpan | NameValue | TextValue | Quantity,
        *,
        signal: MeasureMention | None = None,
    ) -> Assertion:
        told = next((one for one in self._attributions if _overlap(one.content, span)), None)
        speakers: Iterable[str] = ()
        if told is not None:
            speakers = (id_ for one in self._names if _overlap(told.speaker, one.span) for id_ in one.ids[:1])
        return Assertion(
            span=span,
            measure=measure,
            of=(),
            value=value,
            signal=signal.word if signal else "",
            speakers=tuple(dict.fromkeys(speakers)),
        )


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
