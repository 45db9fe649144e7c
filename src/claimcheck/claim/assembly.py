"""Mentions -> assertions: which measure a figure belongs to, of which thing, and who is said to have said so."""

from __future__ import annotations

from collections.abc import Iterable

from ..dataclass import replace
from ..figures import make_quantity
from ..kinship import Kinship
from ..language.en import role as words
from ..model import (
    Assertion,
    Cues,
    DateMention,
    DateSpan,
    Measure,
    MeasureMention,
    NameKind,
    NameMention,
    NameValue,
    Qualifier,
    QuantityMention,
    Span,
    TextValue,
    TimeSpan,
    Value,
    ValueKind,
)
from .counting import Counting
from .mentions import Mentions, covers, overlaps
from .roles import Roles, is_act
from .stranger import find_unknown_actors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


def assemble(mentions: Mentions, roles: Roles, kinship: Kinship) -> tuple[tuple[Assertion, ...], Cues]:
    """The assertions of one sentence in the order of its text, and what it says of the event it is about."""
    reader = _Assembler(mentions, roles, kinship)
    found = [
        *reader.names(),
        *reader.strangers(),
        *reader.quantities(),
        *reader.singles(),
        *reader.objects(),
        *reader.locations(),
    ]
    found = found or [*reader.texts()]
    if not found and mentions.text.strip() and (reader.is_unread() or not any(reader.dates())):
        found = [reader.text(None)]
    found = [*found, *reader.dates()]
    found.sort(key=lambda one: one.span)
    return tuple(found), reader.cues()


class _Assembler:
    """One sentence's mentions with the lexicon's trees at hand."""

    def __init__(self, mentions: Mentions, roles: Roles, kinship: Kinship) -> None:
        self._mentions, self._roles, self._kinship = mentions, roles, kinship
        self._lexicon = kinship.lexicon
        self._counting = Counting(mentions, roles, kinship)
        self._spent: set[Span] = set()  # quantities that a name assertion used up ("no group claimed it")
        self._signalled: set[Span] = set()

    # ------------------------------------------------------------ cues

    def cues(self) -> Cues:
        tree = self._kinship.names
        asserted = {place.span for place, _, _ in self._located()}
        ids = [self._of_kind(one, NameKind.PLACE) for one in self._roles.places if one.span not in asserted]
        places = [one for one in ids if one]
        kept = [one for one in places if not any(one in tree.wider(other) for other in places)]
        dates = [one for one in self._mentions.dates if isinstance(one.value, DateSpan)]
        return Cues(
            places=_unique(kept),
            dates=_unique(one.value for one in dates if one.role != "since" and isinstance(one.value, DateSpan)),
            since=_unique(one.value for one in dates if one.role == "since" and isinstance(one.value, DateSpan)),
            things=_unique(one for thing in self._mentions.things for one in thing.ids),
            names=_unique(name.ids[0] for name, _ in self._roles.actors),
        )

    def _of_kind(self, mention: NameMention, kind: NameKind) -> str | None:
        return next((one for one in mention.ids if self._lexicon.names[one].kind is kind), None)

    # ------------------------------------------------------------ figures

    def quantities(self) -> Iterable[Assertion]:
        for quantity in self._mentions.quantities:
            if quantity.span in self._spent or self._counting.is_known(quantity):
                continue
            things = self._counting.things_of(quantity)
            signal = self._counting.signal_of(quantity, things)
            if quantity.part and not self._counting.has_own(quantity, signal):
                continue  # "two of them seriously" counts a part nothing is known of
            yield self._figure(quantity, things, signal)

    def _figure(
        self, quantity: QuantityMention, things: tuple[str, ...], signal: tuple[MeasureMention, Measure] | None
    ) -> Assertion:
        counted = quantity.span if self._counting.counts_name(quantity) else quantity.counted or quantity.span
        return self.assertion(
            Span(start=quantity.span.start, end=max(quantity.span.end, counted.end)),
            signal[1].id if signal else self._counting.usual(things),
            things,
            quantity.quantity,
            counted=quantity.counted.cut(self._mentions.text) if quantity.counted else "",
            signal=signal[0].word if signal else "",
            anchors=(quantity.span, signal[0].span) if signal else (quantity.span,),
        )

    def singles(self) -> Iterable[Assertion]:
        """ "A contractor was killed", "troops were killed": one at least, where a word says what became of it."""
        for thing in self._mentions.things:
            before = self._mentions.before(thing.span)
            indefinite = before is not None and before.folded in words.INDEFINITE
            if before is not None and before.folded in words.DEFINITE and not indefinite:
                continue
            span = Span(start=before.span.start, end=thing.span.end) if before and indefinite else thing.span
            if not indefinite and any(overlaps(one.span, span) for one in self._weapons()):
                continue  # "attacked with rockets" says what was used
            if any(
                overlaps(one.span, span) or overlaps(one.counted or one.span, span) for one in self._mentions.quantities
            ):
                continue
            one = make_quantity(Qualifier.AT_LEAST, 1, explicit=False)
            mention = QuantityMention(span=span, figure=span, quantity=one, counted=thing.span)
            signal = self._counting.signal_of(mention, thing.ids)
            if signal is None or overlaps(signal[0].span, thing.span):
                continue  # "a drone attack" is not counted
            if signal[1].of and self._counting.befell(span, signal[0]):
                yield self.assertion(
                    span,
                    signal[1].id,
                    thing.ids,
                    one,
                    counted=thing.noun,
                    signal=signal[0].word,
                    anchors=(span, signal[0].span),
                )

    def _weapons(self) -> Iterable[NameMention]:
        return (one for one in self._roles.others if self._of_kind(one, NameKind.WEAPON))

    # ------------------------------------------------------------ names

    def names(self) -> Iterable[Assertion]:
        """Who did it, who claimed it, who commanded it; and "no group claimed it"."""
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for name, act in self._roles.actors:
            if self._suffers(name, act):
                continue
            for identifier in act.ids:
                if not is_act(self._lexicon.measures[identifier]) or (identifier, name.ids) in seen:
                    continue
                seen.add((identifier, name.ids))
                value = NameValue(names=self._actor_ids(name))
                yield self._name_assertion(name.span, act, identifier, value)
        for act in self._mentions.measures:
            for identifier in act.ids:
                measure = self._lexicon.measures[identifier]
                if is_act(measure) and measure.several:
                    nobody = self._nobody_before(act)
                    if nobody is not None:
                        yield self._name_assertion(nobody, act, identifier, NameValue(names=()))

    def strangers(self) -> Iterable[Assertion]:
        """ "Ruritania attacked the base": that somebody did it of whom nothing is known."""
        for span, act in find_unknown_actors(self._mentions, self._mentions.measures):
            deed = next((one for one in act.ids if is_act(self._lexicon.measures[one])), None)
            passive = self._mentions.text[act.span.end :].lstrip().lower().startswith("by ")
            if deed is not None and not passive:
                yield self.assertion(span, deed, (), TextValue(text=span.cut(self._mentions.text)), signal=act.word)

    def _suffers(self, name: NameMention, act: MeasureMention) -> bool:
        """ "Two US soldiers killed": the name only says whose they are whom the word happened to."""
        counting = [self._lexicon.measures[one] for one in act.ids if self._lexicon.measures[one].of]
        return any(
            covers(thing.span, name.span) and any(self._kinship.counts(measure, one) for one in thing.ids)
            for thing in self._mentions.things
            for measure in counting
        )

    def _actor_ids(self, name: NameMention) -> tuple[str, ...]:
        """The body that acts, where a country and its government share a name."""
        bodies = [one for one in name.ids if self._lexicon.names[one].kind is not NameKind.PLACE]
        return tuple(bodies[:1]) or name.ids[:1]

    def _nobody_before(self, act: MeasureMention) -> Span | None:
        """ "No group" or "nobody" as the subject of `act`."""
        for index, token in enumerate(self._mentions.tokens[:-1]):
            follows = self._mentions.tokens[index + 1]
            if token.folded == "no" and follows.folded in words.NOBODY_NOUNS and follows.span.end <= act.span.start:
                self._spent |= {one.span for one in self._mentions.quantities if overlaps(one.span, token.span)}
                return token.span
        for quantity in self._mentions.quantities:
            nouns = quantity.counted.cut(self._mentions.text).lower().split() if quantity.counted else []
            zero = quantity.quantity.denotes.high == 0
            if zero and quantity.span.end <= act.span.start and (not nouns or set(nouns) & words.NOBODY_NOUNS):
                self._spent.add(quantity.span)
                return quantity.span
        return None

    def _name_assertion(self, span: Span, act: MeasureMention, measure: str, value: NameValue) -> Assertion:
        return self.assertion(span, measure, (), value, signal=act.word, anchors=(span, act.span))

    def objects(self) -> Iterable[Assertion]:
        """A weapon that was used, a person who was killed: a name of the kind its measure takes, where a word signals
        it. A place only says where."""
        led = [one for one, act in self._roles.actors if not any(is_act(self._lexicon.measures[m]) for m in act.ids)]
        for name in (*self._roles.others, *led):
            kinds = {self._lexicon.names[one].kind for one in name.ids}
            if NameKind.WEAPON not in kinds and any(covers(one.span, name.span) for one in self._mentions.things):
                continue  # "US troops" names no body
            if any(one.counted is not None and overlaps(one.counted, name.span) for one in self._mentions.quantities):
                continue  # "two ballistic missiles" is a count already
            found = self._taking(name, kinds)
            if found is not None and not self._is_background(found[0]):
                value = NameValue(names=name.ids[:1])
                yield self.assertion(name.span, found[1], (), value, signal=found[0].word, anchors=(found[0].span,))

    def locations(self) -> Iterable[Assertion]:
        """ "The attack took place in Syria": a place that is what is asserted, not only where to look."""
        for place, act, measure in self._located():
            identifier = self._of_kind(place, NameKind.PLACE)
            if identifier:
                value = NameValue(names=(identifier,))
                yield self.assertion(place.span, measure, (), value, signal=act.word, anchors=(act.span,))

    def _located(self) -> Iterable[tuple[NameMention, MeasureMention, str]]:
        """Places that follow a word which says where and nothing else, in its clause."""
        for mention in self._mentions.measures:
            measures = [self._lexicon.measures[one] for one in mention.ids]
            where = [one.id for one in measures if NameKind.PLACE in one.takes]
            if not where or any(one.kind is ValueKind.QUANTITY for one in measures):
                continue
            after = [one for one in self._roles.places if one.span.start >= mention.span.end]
            if after and self._mentions.clause_of(after[0].span) == self._mentions.clause_of(mention.span):
                yield after[0], mention, where[0]

    def _is_background(self, act: MeasureMention) -> bool:
        """ "Five days after the killing": what happened before is mentioned, not asserted."""
        index = self._mentions.index_of(act.span.start)
        before = self._mentions.tokens[max(index - 2, 0) : index]
        return any(one.folded in words.BACKGROUND for one in before)

    def _taking(self, name: NameMention, kinds: set[NameKind]) -> tuple[MeasureMention, str] | None:
        clause = self._mentions.clause_of(name.span)
        for mention in self._mentions.measures:
            for identifier in mention.ids:
                takes = self._lexicon.measures[identifier].takes
                if NameKind.PLACE not in takes and kinds & set(takes) and overlaps(mention.span, clause):
                    return mention, identifier
        return None

    def texts(self) -> Iterable[Assertion]:
        """What is asserted in plain words: the cause of a death, the answer to what."""
        for mention in self._mentions.measures:
            for identifier in mention.ids:
                if self._lexicon.measures[identifier].kind is ValueKind.TEXT:
                    yield self.text(identifier)
                    return

    def is_unread(self) -> bool:
        """A word says what happened, and nothing was read of it. A word that says who acted names the deed itself, of
        which a date may be all that is asserted."""
        kinds = {ValueKind.DATE, ValueKind.TIME}
        return any(
            not any(self._lexicon.measures[one].kind in kinds or is_act(self._lexicon.measures[one]) for one in act.ids)
            for act in self._mentions.measures
            if not any(overlaps(one.span, act.span) for one in self._mentions.things)  # "the base" is no basing
        )

    def text(self, measure: str | None) -> Assertion:
        whole = Span(start=0, end=len(self._mentions.text))
        return self.assertion(whole, measure, (), TextValue(text=self._mentions.text))

    # ------------------------------------------------------------ dates

    def dates(self) -> Iterable[Assertion]:
        for mention in self._mentions.dates:
            kind = ValueKind.TIME if isinstance(mention.value, TimeSpan) else ValueKind.DATE
            measure = self._dated(mention, kind)
            if measure is None or mention.role != "on":
                continue
            dated = self.assertion(mention.span, measure, (), mention.value)
            yield replace(dated, places=(), dates=(), hedge="")

    def _dated(self, mention: DateMention, kind: ValueKind) -> str | None:
        """The measure whose day or time this is: one a word of its clause signals, else the lexicon's first."""
        clause = self._mentions.clause_of(mention.span)
        usual = self._kinship.first_measure(kind)
        for signal in self._mentions.measures:
            if overlaps(signal.span, clause) and usual not in signal.ids:
                for identifier in signal.ids:
                    if self._lexicon.measures[identifier].kind is kind:
                        return identifier
        return usual

    # ------------------------------------------------------------ what holds for every kind

    def assertion(
        self,
        span: Span,
        measure: str | None,
        of: tuple[str, ...],
        value: Value,
        *,
        counted: str = "",
        signal: str = "",
        anchors: tuple[Span, ...] = (),
    ) -> Assertion:
        attribution = next((one for one in self._mentions.attributions if overlaps(one.content, span)), None)
        speakers: tuple[str, ...] = ()
        speaker_text = ""
        negated = self._negated(anchors)
        if attribution is not None:
            speaker_text = attribution.speaker.cut(self._mentions.text)
            inside = [one for one in self._roles.speakers if covers(attribution.speaker, one.span)]
            speakers = _unique(identifier for one in inside for identifier in one.ids)
            speakers = speakers or self._kinship.called(speaker_text)  # "the coalition", where it speaks, is a name
        hedge = next((one.cut(self._mentions.text) for one in self._mentions.hedges), "")
        return Assertion(
            span=span,
            measure=measure,
            of=of,
            value=value,
            counted=counted,
            signal=signal,
            negated=negated,
            speakers=speakers,
            speaker_text=speaker_text,
            places=self._places_of(span),
            dates=self._dates_of(span),
            hedge=hedge,
        )

    def _negated(self, anchors: tuple[Span, ...]) -> bool:
        """An odd number of negations over the figure or the word that signals its measure."""
        over = [
            one
            for one in self._mentions.negations
            if any(overlaps(one.scope, anchor) and not overlaps(one.cue, anchor) for anchor in anchors)
        ]
        return len(over) % 2 == 1

    def _places_of(self, span: Span) -> tuple[str, ...]:
        """ "17 at Al-Asad and five at Erbil": the place that follows the figure before the next figure does."""
        quantities = [one for one in self._mentions.quantities if one.span not in self._spent]
        if len(self._roles.places) < 2 or len(quantities) < 2:
            return ()
        later = [one.span.start for one in quantities if one.span.start > span.start]
        end = min(later, default=len(self._mentions.text))
        found = [one for one in self._roles.places if span.end <= one.span.start < end]
        ids = [self._of_kind(one, NameKind.PLACE) for one in found[:1]]
        return _unique(one for one in ids if one)

    def _dates_of(self, span: Span) -> tuple[DateSpan, ...]:
        """Where a sentence has several dates, those of the figure's own clause."""
        dates = [one for one in self._mentions.dates if isinstance(one.value, DateSpan) and one.role != "since"]
        if len(dates) < 2:
            return ()
        clause = self._mentions.clause_of(span)
        return _unique(one.value for one in dates if covers(clause, one.span) and isinstance(one.value, DateSpan))


def _unique(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))
