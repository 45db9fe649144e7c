"""What a figure counts, and which word says what of it."""

from __future__ import annotations

from ..kinship import Kinship
from ..language.en import role as words
from ..language.en.name import DEMONYMS
from ..model import Measure, MeasureMention, NameMention, QuantityMention, Span, ValueKind
from ..text import fold
from .mentions import Mentions, overlaps
from .roles import Roles

LIGHT = 100  # "has" and "there are" say what is meant only where no other word does (house)
ELSEWHERE = 1000  # a signal in another clause is taken only where the figure's own clause has none (house)


class Counting:
    """The figures of one sentence, with the lexicon's trees at hand."""

    def __init__(self, mentions: Mentions, roles: Roles, kinship: Kinship) -> None:
        self._mentions, self._kinship = mentions, kinship
        self._lexicon = kinship.lexicon
        self._places: tuple[NameMention, ...] = roles.places
        self._acted = bool(roles.actors)

    def things_of(self, quantity: QuantityMention) -> tuple[str, ...]:
        """The things the figure counts; () where no noun says so."""
        for thing in self._mentions.things:
            if quantity.counted is not None and overlaps(thing.span, quantity.counted):
                return thing.ids
            if quantity.counted is None and quantity.span.end <= thing.span.start:
                gap = self._mentions.text[quantity.span.end : thing.span.start]
                if not gap.strip():
                    return thing.ids
                break
        return self._of_people(quantity) or self._understood(quantity)

    def _of_people(self, quantity: QuantityMention) -> tuple[str, ...]:
        """ "One Iraqi": those things that go by the people's name."""
        people = self._people(quantity)
        if not people:
            return ()
        things = self._lexicon.things.values()
        return tuple(one.id for one in things if any(fold(modifier) == people for modifier in one.modifiers))

    def _people(self, quantity: QuantityMention) -> str:
        """The name of a people that the figure counts, in the singular; "" if it counts none."""
        counted = fold(quantity.counted.cut(self._mentions.text)) if quantity.counted else ""
        return next((one for one in (counted, counted.removesuffix("s")) if one in DEMONYMS), "")

    def _understood(self, quantity: QuantityMention) -> tuple[str, ...]:
        """ "2,500 troops in Iraq and 900 in Syria": a bare figure after "and" counts what the one before it counts."""
        if (quantity.counted and not self.counts_name(quantity)) or quantity.quantity.unit is not None:
            return ()
        before = [one for one in self._mentions.quantities if one.span.end <= quantity.span.start]
        linked = self._mentions.before(quantity.span)
        joined = linked is not None and linked.folded in words.AND
        if not before or not (joined or self.is_relative(quantity)):
            return ()
        return self.things_of(before[-1])

    def counts_name(self, quantity: QuantityMention) -> bool:
        """ "One Erbil": what follows the figure is where, not what."""
        counted = None if self._people(quantity) else quantity.counted
        return counted is not None and any(overlaps(one.span, counted) for one in self._places)

    def is_relative(self, quantity: QuantityMention) -> bool:
        """ "Eleven of which": counted of what was counted before, by the words that follow."""
        rest = self._mentions.text[quantity.span.end :].split(None, 2)[:2]
        return len(rest) == 2 and rest[0] == "of" and rest[1].strip(",.").lower() in words.RELATIVE

    def _uncounted(self, quantity: QuantityMention, things: tuple[str, ...]) -> bool:
        """The figure counts something the lexicon has no word for."""
        if things or quantity.counted is None or self.counts_name(quantity):
            return False
        return not any(overlaps(one.span, quantity.counted) for one in self._mentions.measures)

    def is_known(self, quantity: QuantityMention) -> bool:
        """ "The two bases": which ones is taken as known, how many is not what is asserted."""
        before = self._mentions.before(quantity.span)
        others = len(self._mentions.quantities) > 1 or self._acted
        return (
            others
            and before is not None
            and before.folded in words.DETERMINERS
            and quantity.quantity.number <= words.FEW
            and not quantity.quantity.explicit
        )

    def befell(self, noun: Span, signal: MeasureMention) -> bool:
        """ "A man was killed", "killed a man": the word says what became of the noun itself."""
        between = self._mentions.between(noun, signal.span)
        if signal.span.end <= noun.start:
            return not between
        if not between:
            return signal.word.split()[0] in words.INTRANSITIVE or self._is_headline(signal)
        folded = [one.folded for one in between]
        return any(one in words.PASSIVE for one in folded) and all(one in words.BEFALLING for one in folded)

    def _is_headline(self, signal: MeasureMention) -> bool:
        """ "Two soldiers killed in rocket attack", "rockets fired at base": a participle that has no object."""
        if not signal.span.cut(self._mentions.text).lower().endswith(words.PARTICIPLE):
            return False
        after = next((one for one in self._mentions.tokens if one.span.start >= signal.span.end), None)
        if after is None or any(one.span.start == after.span.start for one in self._mentions.quantities):
            return after is None
        return after.folded in words.LOCATIVE or after.folded in words.AGENT or after.folded in words.WHEN

    def signal_of(self, quantity: QuantityMention, things: tuple[str, ...]) -> tuple[MeasureMention, Measure] | None:
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
        away = 0 if self.same_clause(quantity, mention) else ELSEWHERE
        if self.is_relative(quantity):
            away = ELSEWHERE if mention.span.end <= quantity.span.start else 0
        light = LIGHT if mention.span.cut(self._mentions.text).lower() in words.LIGHT else 0
        return distance + 3 * others + light + away

    def same_clause(self, quantity: QuantityMention, mention: MeasureMention) -> bool:
        return self._mentions.clause_of(quantity.span) == self._mentions.clause_of(mention.span)

    def has_own(self, quantity: QuantityMention, signal: tuple[MeasureMention, Measure] | None) -> bool:
        """A word of the figure's own clause says what became of those it counts."""
        return signal is not None and (self.is_relative(quantity) or self.same_clause(quantity, signal[0]))

    def usual(self, things: tuple[str, ...]) -> str | None:
        """What is meant where no word says it: "33 missiles" were launched."""
        for identifier in reversed(things):
            for one in (identifier, *sorted(self._kinship.things.wider(identifier))):
                usually = self._lexicon.things[one].usually
                if usually:
                    return usually
        return None
