"""An assertion against one statement: a stance, its strength, and the reason in one plain sentence."""

from __future__ import annotations

from datetime import date

from ..dataclass import replace
from ..kinship import Kin, Kinship
from ..model import (
    Assertion,
    Comparison,
    DateSpan,
    Event,
    Interval,
    NameKind,
    NameValue,
    Qualifier,
    Quantity,
    Stance,
    Statement,
    Strength,
    TextValue,
    TimeSpan,
    YesNo,
)
from .name import compare_name
from .relation import Relation, find_relation
from .words import compare_words


class Comparer:
    """Holds one assertion against the statements of one event, `of` being the thing it counts there.

    Statements of one measure, thing and place stand to it alike, which is found once for all of them.
    """

    def __init__(self, assertion: Assertion, event: Event, of: str | None, kinship: Kinship) -> None:
        self._assertion, self._event, self._of, self._kinship = assertion, event, of, kinship
        self._relations: dict[tuple[object, ...], Relation | None] = {}

    def compare(self, statement: Statement) -> Comparison | None:
        """What `statement` says of the assertion; None where they are about different things and cannot be compared."""
        assertion = self._assertion
        found = self._compare(statement)
        if found is None or not assertion.negated:
            return found
        if isinstance(assertion.value, NameValue) and found.stance is Stance.CONTRADICTS:
            return replace(found, stance=Stance.CONSISTENT)  # that another did it does not show that this one did not
        return _turned(found)

    def _compare(self, statement: Statement) -> Comparison | None:
        value = self._assertion.value
        if isinstance(value, TextValue):
            return compare_words(value, statement)
        relation = self._relate(statement)
        if relation is None or statement.value is None:
            return None
        return _compare_value(self._assertion, statement, self._event, relation, self._kinship)

    def _relate(self, statement: Statement) -> Relation | None:
        key = (statement.measure, statement.of, statement.places, statement.own_place)
        try:
            return self._relations[key]
        except KeyError:
            found = find_relation(self._assertion, statement, self._event, self._of, self._kinship)
            self._relations[key] = found
            return found


def compare_statement(
    assertion: Assertion, statement: Statement, event: Event, of: str | None, kinship: Kinship
) -> Comparison | None:
    """What one statement says of the assertion, as a Comparer finds it."""
    return Comparer(assertion, event, of, kinship).compare(statement)


def _compare_value(
    assertion: Assertion, statement: Statement, event: Event, relation: Relation, kinship: Kinship
) -> Comparison | None:
    match assertion.value, statement.value:
        case Quantity() as claimed, Quantity() as stated:
            return _compare_figures(claimed, stated, relation)
        case NameValue() as claimed, NameValue() as stated if relation.kin is Kin.SAME:
            measure = kinship.lexicon.measures[statement.measure or ""]
            found = compare_name(claimed, stated, measure=measure, kinship=kinship)
            return _elsewhere(found, claimed, event, kinship) if NameKind.PLACE in measure.takes else found
        case DateSpan() as claimed, DateSpan() as stated if relation.kin is Kin.SAME:
            from .date import compare_date

            claimed = in_year_of(claimed, stated)
            return _one_night(claimed, stated, event) or compare_date(claimed, stated)
        case TimeSpan() as claimed, TimeSpan() as stated if relation.kin is Kin.SAME:
            from .date import compare_time

            return compare_time(claimed, stated, zone=_zone(event, kinship), day=_day(event))
        case YesNo(yes=claimed), YesNo(yes=stated):
            stance = Stance.SUPPORTS if claimed == stated else Stance.CONTRADICTS
            return Comparison(stance=stance, strength=Strength.DIRECT, reason=f"the source says {_yes(stated)}")
        case _:
            return None


def _elsewhere(found: Comparison, claimed: NameValue, event: Event, kinship: Kinship) -> Comparison:
    """A place that is none of the event's is contradicted by a statement of where it was."""
    if found.stance is not Stance.RELATED or any(
        kinship.names.kin(one, place) is not None for one in claimed.names for place in event.places
    ):
        return found
    return replace(found, stance=Stance.CONTRADICTS)


def _compare_figures(claimed: Quantity, stated: Quantity, relation: Relation) -> Comparison | None:
    from .quantity import compare_quantity

    found = compare_quantity(claimed, stated)
    if relation.kin is Kin.SAME and not relation.differs:
        return found
    understood = not claimed.explicit  # "rockets hit the base" gives no figure that could differ
    same_figure = found.stance is Stance.SUPPORTS and (understood or claimed.number == stated.number)
    if same_figure and (relation.loosely or relation.unspecified):
        strength = Strength.INDIRECT if relation.loosely else Strength.IMPLIED
        return Comparison(
            stance=Stance.SUPPORTS, strength=strength, reason=f"{found.reason} (given for {relation.differs})"
        )
    if relation.loosely and relation.kin is Kin.SAME:  # used for one another, neither within the other
        stance = Stance.RELATED if found.stance is not Stance.SUPPORTS else found.stance
        return replace(found, stance=stance, strength=Strength.INDIRECT, reason=f"{found.reason} ({relation.differs})")
    return _bounded(claimed, stated, relation, same_figure=same_figure)


def _bounded(claimed: Quantity, stated: Quantity, relation: Relation, *, same_figure: bool) -> Comparison | None:
    """A wider count bounds a narrower one from above, and a narrower one a wider from below."""
    from ..figures import format_quantity

    if stated.unit != claimed.unit:
        return None
    written = format_quantity(stated)
    above = relation.kin is Kin.WIDER
    vague = stated.qualifier is Qualifier.VAGUE  # "dozens" has no end that would bind another count
    bound = (
        Interval(low=0, high=None if vague else stated.denotes.high, open_high=stated.denotes.open_high)
        if above
        else Interval(low=stated.denotes.low, high=None, open_low=stated.denotes.open_low)
    )
    if not bound.meets(claimed.denotes):
        side = "no more than" if above else "no fewer than"
        reason = f"it can be {side} {written}, the figure for {relation.differs}"
        return Comparison(stance=Stance.CONTRADICTS, strength=Strength.INDIRECT, reason=reason)
    if claimed.denotes.contains(bound):
        side = "at most" if above else "at least"
        reason = f"{written} is the figure for {relation.differs}, so that it is {side} that"
        return Comparison(stance=Stance.SUPPORTS, strength=Strength.INDIRECT, reason=reason)
    if same_figure:
        reason = f"the same figure is given for {relation.differs}, which is not the same count"
    else:
        reason = f"{written} is given for {relation.differs}, which allows it"
    return Comparison(stance=Stance.CONSISTENT, strength=Strength.INDIRECT, reason=reason)


def _one_night(claimed: DateSpan, stated: DateSpan, event: Event) -> Comparison | None:
    """An event dated over two days is a night's, or has one date here and another there: both are right."""
    span = event.date
    if span.first is None or span.after is None or (span.after - span.first).days != 2 or claimed == stated:
        return None
    if not (_lies_in(claimed, span) and _lies_in(stated, span)):
        return None
    reason = "the event's date differs by time zone; the source gives the other day"
    return Comparison(stance=Stance.SUPPORTS, strength=Strength.IMPLIED, reason=reason)


def _lies_in(inner: DateSpan, outer: DateSpan) -> bool:
    if inner.first is None or inner.after is None or outer.first is None or outer.after is None:
        return False
    return outer.first <= inner.first and inner.after <= outer.after


def in_year_of(claimed: DateSpan, stated: DateSpan) -> DateSpan:
    """A date written without its year is meant in the year of what it is compared with."""
    if claimed.year_written or claimed.first is None or claimed.after is None or stated.first is None:
        return claimed
    try:
        first = claimed.first.replace(year=stated.first.year)
    except ValueError:
        return claimed
    return replace(claimed, first=first, after=first + (claimed.after - claimed.first))


_TURN = {Stance.SUPPORTS: Stance.CONTRADICTS, Stance.CONTRADICTS: Stance.SUPPORTS}


def _turned(found: Comparison) -> Comparison:
    stance = _TURN.get(found.stance, found.stance)
    return (
        replace(found, stance=stance, reason=f"{found.reason}; the claim denies it")
        if stance != found.stance
        else found
    )


def _yes(yes: bool) -> str:
    return "yes" if yes else "no"


def _zone(event: Event, kinship: Kinship) -> str | None:
    for place in event.places:
        for one in (place, *sorted(kinship.names.wider(place))):
            entry = kinship.lexicon.names.get(one)
            if entry is not None and entry.zone:
                return entry.zone
    return None


def _day(event: Event) -> date | None:
    return event.date.first
