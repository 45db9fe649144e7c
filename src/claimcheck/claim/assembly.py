"""Mentions -> assertions: which measure a figure belongs to, of which thing, and who is said to have said so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

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
from .mentions import Mentions, covers, overlaps
from .roles import Roles, is_act

T = TypeVar("T")
LIGHT = 100  # "has" and "there are" say what is meant only where no other word does (house)
ELSEWHERE = 1000  # a signal in another clause is taken only where the figure's own clause has none (house)


def assemble(mentions: Mentions, roles: Roles, kinship: Kinship) -> tuple[tuple[Assertion, ...], Cues]:
    """The assertions of one sentence in the order of its text, and what it says of the event it is about."""
    reader = _Assembler(mentions, roles, kinship)
    found = [*reader.names(), *reader.quantities(), *reader.singles(), *reader.objects(), *reader.locations()]
    found = [*(found or reader.texts()), *reader.dates()]
    if not found and mentions.text.strip():
        found = [reader.text(None)]
    found.sort(key=lambda one: one.span)
    return tuple(found), reader.cues()


class _Assembler:
    """One sentence's mentions with the lexicon's trees at hand."""

    def __init__(self, mentions: Mentions, roles: Roles, kinship: Kinship) -> None:
        self._mentions, self._roles, self._kinship = mentions, roles, kinship
        self._lexicon = kinship.lexicon
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
            if quantity.span in self._spent or self._is_known(quantity):
                continue
            things = self._things_of(quantity)
            signal = self._signal_of(quantity, things)
            if quantity.part and (signal is None or not self._same_clause(quantity, signal[0])):
                continue  # "two of them seriously" counts a part nothing is known of
            if signal is None:
                measure = self._usual(things)
                word = ""
            else:
                measure, word = signal[1].id, signal[0].word
            anchor = (quantity.span, signal[0].span) if signal else (quantity.span,)
            counted = quantity.counted or quantity.span
            yield self.assertion(
                Span(start=quantity.span.start, end=max(quantity.span.end, counted.end)),
                measure,
                things,
                quantity.quantity,
                counted=quantity.counted.cut(self._mentions.text) if quantity.counted else "",
                signal=word,
                anchors=anchor,
            )

    def singles(self) -> Iterable[Assertion]:
        """ "A contractor was killed": one at least, where a word says what became of it."""
        for thing in self._mentions.things:
            article = self._mentions.before(thing.span)
            if article is None or article.folded not in words.INDEFINITE:
                continue
            span = Span(start=article.span.start, end=thing.span.end)
            if any(overlaps(one.span, span) for one in self._mentions.quantities):
                continue
            one = make_quantity(Qualifier.AT_LEAST, 1, explicit=False)
            mention = QuantityMention(span=article.span, figure=article.span, quantity=one, counted=thing.span)
            signal = self._signal_of(mention, thing.ids)
            if signal is None or overlaps(signal[0].span, thing.span):
                continue  # "a drone attack" is not counted
            if signal[1].of and self._befell(span, signal[0]):
                yield self.assertion(
                    span,
                    signal[1].id,
                    thing.ids,
                    one,
                    counted=thing.noun,
                    signal=signal[0].word,
                    anchors=(span, signal[0].span),
                )

    def _befell(self, noun: Span, signal: MeasureMention) -> bool:
        """ "A man was killed", "killed a man": the word says what became of the noun itself."""
        between = self._mentions.between(noun, signal.span)
        if signal.span.end <= noun.start:
            return not between
        return bool(between) and all(one.folded in words.PASSIVE for one in between)

    def _is_known(self, quantity: QuantityMention) -> bool:
        """ "The two bases": which ones is taken as known, how many is not what is asserted."""
        before = self._mentions.before(quantity.span)
        others = len(self._mentions.quantities) > 1 or bool(self._roles.actors)
        return (
            others
            and before is not None
            and before.folded in words.DETERMINERS
            and quantity.quantity.number <= words.FEW
            and not quantity.quantity.explicit
        )

    def _things_of(self, quantity: QuantityMention) -> tuple[str, ...]:
        """The things the figure counts; () where no noun says so."""
        for thing in self._mentions.things:
            if quantity.counted is not None and overlaps(thing.span, quantity.counted):
                return thing.ids
            if quantity.counted is None and quantity.span.end <= thing.span.start:
                gap = self._mentions.text[quantity.span.end : thing.span.start]
                if not gap.strip():
                    return thing.ids
                break
        return self._understood(quantity)

    def _understood(self, quantity: QuantityMention) -> tuple[str, ...]:
        """ "2,500 troops in Iraq and 900 in Syria": a bare figure after "and" counts what the one before it counts."""
        if (quantity.counted and not self._counts_name(quantity)) or quantity.quantity.unit is not None:
            return ()
        before = [one for one in self._mentions.quantities if one.span.end <= quantity.span.start]
        linked = self._mentions.before(quantity.span)
        joined = linked is not None and linked.folded in words.AND
        if not before or not (joined or self._is_relative(quantity)):
            return ()
        return self._things_of(before[-1])

    def _counts_name(self, quantity: QuantityMention) -> bool:
        """ "One Erbil": what follows the figure is where, not what."""
        counted = quantity.counted
        return counted is not None and any(overlaps(one.span, counted) for one in self._roles.places)

    def _is_relative(self, quantity: QuantityMention) -> bool:
        """ "Eleven of which": counted of what was counted before, by the words that follow."""
        rest = self._mentions.text[quantity.span.end :].split(None, 2)[:2]
        return len(rest) == 2 and rest[0] == "of" and rest[1].strip(",.").lower() in words.RELATIVE

    def _uncounted(self, quantity: QuantityMention, things: tuple[str, ...]) -> bool:
        """The figure counts something the lexicon has no word for."""
        if things or quantity.counted is None or self._counts_name(quantity):
            return False
        return not any(overlaps(one.span, quantity.counted) for one in self._mentions.measures)

    def _signal_of(self, quantity: QuantityMention, things: tuple[str, ...]) -> tuple[MeasureMention, Measure] | None:
        """The nearest word for a measure that can count these things, the figure's own clause first."""
        if self._uncounted(quantity, things):
            return None
        best: tuple[tuple[int, int], MeasureMention, Measure] | None = None
        for mention in self._mentions.measures:
            for identifier in mention.ids:
                measure = self._lexicon.measures[identifier]
                if measure.kind is not ValueKind.QUANTITY or not self._counts(measure, things, quantity):
                    continue
                key = (self._distance(quantity, mention), mention.span.start)
                if best is None or key < best[0]:
                    best = (key, mention, measure)
        return (best[1], best[2]) if best else None

    def _counts(self, measure: Measure, things: tuple[str, ...], quantity: QuantityMention) -> bool:
        if quantity.quantity.unit is not None and measure.of:
            return False
        return not things or any(self._kinship.counts(measure, one) for one in things)

    def _distance(self, quantity: QuantityMention, mention: MeasureMention) -> int:
        noun = quantity.counted or quantity.span
        whole = Span(start=quantity.span.start, end=max(quantity.span.end, noun.end))
        if overlaps(whole, mention.span):
            return 0
        distance = len(self._mentions.between(whole, mention.span)) + 1
        others = sum(
            1
            for one in self._mentions.quantities
            if one is not quantity and min(whole, mention.span).end <= one.span.start < max(whole, mention.span).start
        )
        away = 0 if self._same_clause(quantity, mention) else ELSEWHERE
        if self._is_relative(quantity):
            away = ELSEWHERE if mention.span.end <= quantity.span.start else 0
        light = LIGHT if mention.span.cut(self._mentions.text).lower() in words.LIGHT else 0
        return distance + 3 * others + light + away

    def _same_clause(self, quantity: QuantityMention, mention: MeasureMention) -> bool:
        return self._mentions.clause_of(quantity.span) == self._mentions.clause_of(mention.span)

    def _usual(self, things: tuple[str, ...]) -> str | None:
        """What is meant where no word says it: "33 missiles" were launched."""
        for identifier in reversed(things):
            for one in (identifier, *sorted(self._kinship.things.wider(identifier))):
                usually = self._lexicon.things[one].usually
                if usually:
                    return usually
        return None

    # ------------------------------------------------------------ names

    def names(self) -> Iterable[Assertion]:
        """Who did it, who claimed it, who commanded it; and "no group claimed it"."""
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for name, act in self._roles.actors:
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
        for name in self._roles.others:
            kinds = {self._lexicon.names[one].kind for one in name.ids}
            if NameKind.WEAPON not in kinds and any(covers(one.span, name.span) for one in self._mentions.things):
                continue  # "US troops" names no body
            if any(one.counted is not None and overlaps(one.counted, name.span) for one in self._mentions.quantities):
                continue  # "two ballistic missiles" is a count already
            found = self._taking(name, kinds)
            if found is not None:
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
            yield Assertion(span=mention.span, measure=measure, of=(), value=mention.value)

    def _dated(self, mention: DateMention, kind: ValueKind) -> str | None:
        """The measure whose day or time this is: one a word of its clause signals, else the lexicon's first."""
        clause = self._mentions.clause_of(mention.span)
        usual = next((one.id for one in self._lexicon.measures.values() if one.kind is kind), None)
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
            negated = negated != attribution.denies
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
