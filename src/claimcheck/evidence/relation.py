"""How a statement's measure, thing and place stand to an assertion's: what may be compared, and how (design.md, 3)."""

from __future__ import annotations

from collections.abc import Iterable

from ..dataclass import dataclass
from ..kinship import Kin, Kinship
from ..model import Assertion, Event, Quantity, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What the statement is to the assertion: `kin` over measure, thing and place together. `loosely` says that only
    the measure differs, by a pair the news uses for one another; `differs` says in words what does."""

    kin: Kin
    loosely: bool = False
    unspecified: bool = False
    differs: str = ""


def find_relation(
    assertion: Assertion, statement: Statement, event: Event, of: str | None, kinship: Kinship
) -> Relation | None:
    """None where the two are not comparable. `of` is the thing the assertion counts in this event."""
    if statement.measure is None or assertion.measure is None:
        return None
    measure = _measure_kin(assertion.measure, statement.measure, kinship)
    loosely = kinship.loosely(assertion.measure, statement.measure)
    if measure is None and not loosely:
        return None
    thing = _thing_kin(of, statement.of, kinship) or _open_kin(assertion, statement.of, kinship)
    place = place_kin(assertion.places, statement, event, kinship)
    if thing is None or place is None:
        return None
    if not isinstance(assertion.value, Quantity):
        place = Kin.SAME  # who did it, and when, is the same for every part of the event
    kins = {thing, place} - {Kin.SAME}
    if measure is not None:
        kins |= {measure} - {Kin.SAME}
    if len(kins) > 1:
        return None
    kin = kins.pop() if kins else Kin.SAME
    open_place = place is not Kin.SAME and not assertion.places and thing is Kin.SAME
    same_but_measure = loosely and thing is Kin.SAME and (place is Kin.SAME or open_place)
    if measure is None and not same_but_measure:
        return None  # what is loosely called the same bounds nothing
    return Relation(
        kin=kin,
        loosely=same_but_measure,
        unspecified=(open_place and measure is Kin.SAME) or (thing is not Kin.SAME and _left_open(assertion, kinship)),
        differs=_differs(measure, thing, place, statement, kinship),
    )


def resolve_thing(assertion: Assertion, statements: Iterable[Statement], kinship: Kinship) -> str | None:
    """The thing an assertion counts in one event: its own where anything is said of that, or, where its noun leaves
    that open ("four troops"), the one the event's statements of that measure mostly count; the wider of two equals,
    then the first. Where none of them counts the thing it names, it may be another that goes by its name ("rockets").
    """
    named = [one for one in assertion.of if not kinship.lexicon.things[one].generic]
    counted: dict[str, int] = {}
    for statement in statements:
        if statement.of is not None and _near(assertion.measure, statement.measure, kinship):
            counted[statement.of] = counted.get(statement.of, 0) + 1
    close = {Kin.SAME, Kin.NARROWER, Kin.WIDER} if named else {Kin.SAME, Kin.NARROWER}
    for thing in (*named, *assertion.of):
        if thing in counted:
            return thing
    within = [
        one for one in counted if not assertion.of or any(kinship.things.kin(t, one) in close for t in assertion.of)
    ]
    if named:
        alike = [one for one in counted if any(kinship.like(thing, one) for thing in named)]
        return named[0] if within or not alike else max(alike, key=lambda one: counted[one])
    if not within:
        return assertion.of[0] if assertion.of else None
    return max(within, key=lambda one: (counted[one], -len(kinship.things.wider(one))))


def _near(claimed: str | None, stated: str | None, kinship: Kinship) -> bool:
    if claimed is None or stated is None:
        return False
    return claimed == stated or kinship.loosely(claimed, stated)


def place_kin(places: tuple[str, ...], statement: Statement, event: Event, kinship: Kinship) -> Kin | None:
    """What the statement's place is to the assertion's. A claim's place wider than the event only locates it."""
    portion = _portion(places, event.places, kinship)
    if not portion and statement.own_place:
        portion = places if _portion(places, statement.places, kinship) else ()
    if not portion:
        return None
    covered = [any(_at(place, one, kinship) for place in statement.places) for one in portion]
    if all(covered):
        beyond = [one for one in statement.places if not any(_at(part, one, kinship) for part in portion)]
        return Kin.WIDER if beyond else Kin.SAME
    inside = any(_at(one, place, kinship) for place in statement.places for one in portion)
    return Kin.NARROWER if inside else None


def _portion(places: tuple[str, ...], known: tuple[str, ...], kinship: Kinship) -> tuple[str, ...]:
    """The part of the `known` places that the claim speaks of; all of them where it names no place."""
    if not places:
        return known
    found: list[str] = []
    for place in known:
        if any(_at(cue, place, kinship) for cue in places):
            found.append(place)
        else:
            found.extend(cue for cue in places if _at(place, cue, kinship))
    return tuple(dict.fromkeys(found))


def _at(cue: str, place: str, kinship: Kinship) -> bool:
    return kinship.names.holds(cue, place)


def _measure_kin(claimed: str | None, stated: str | None, kinship: Kinship) -> Kin | None:
    return kinship.measures.kin(claimed, stated) if claimed and stated else None


def _thing_kin(claimed: str | None, stated: str | None, kinship: Kinship) -> Kin | None:
    if claimed is None or stated is None:
        return Kin.SAME
    return kinship.things.kin(claimed, stated)


def _open_kin(assertion: Assertion, stated: str | None, kinship: Kinship) -> Kin | None:
    """A bare noun ("troops") takes in every narrower thing, whichever of them the event mostly counts."""
    if stated is None or not _left_open(assertion, kinship):
        return None
    within = not assertion.of or any(kinship.things.kin(one, stated) is Kin.NARROWER for one in assertion.of)
    return Kin.NARROWER if within else None


def _left_open(assertion: Assertion, kinship: Kinship) -> bool:
    return not assertion.of or any(kinship.lexicon.things[one].generic for one in assertion.of)


def _differs(measure: Kin | None, thing: Kin, place: Kin, statement: Statement, kinship: Kinship) -> str:
    lexicon = kinship.lexicon
    parts: list[str] = []
    thing_title = lexicon.things[statement.of].title if statement.of is not None else ""
    if measure is not Kin.SAME and statement.measure is not None:
        parts.append(f"{thing_title} {lexicon.measures[statement.measure].title}".strip())
    elif thing is not Kin.SAME:
        parts.append(thing_title)
    if place is not Kin.SAME:
        titles = [lexicon.names[one].title if one in lexicon.names else one for one in statement.places]
        parts.append(" and ".join(titles))
    return ", ".join(parts)
