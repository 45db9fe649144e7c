"""An event and a measure -> the dossier of a figure: who gave which, when, what stands, and how it came to that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from .choice import choose_id
from .dossier_model import AttributedFigure, Dossier, FigureHistory, Step, Subject
from .errors import UsageError
from .kinship import Kinship
from .knowledge import KnowledgeBase
from .knowledge.event_date import is_long
from .knowledge.supersession import find_status, given_on
from .model import (
    Assertion,
    Event,
    Evidence,
    JudgedAssertion,
    KnowledgeSummary,
    Measure,
    Qualifier,
    Quantity,
    Reading,
    Source,
    Span,
    Stance,
    Statement,
    Status,
    Strength,
    TextValue,
    Verdict,
)
from .wording import suggest_wording

_MOST = 16  # measures listed in an error


def gather_dossier(
    event: str,
    measure: str,
    knowledge: KnowledgeBase,
    *,
    of: str | None = None,
    place: str | None = None,
    as_of: date | None = None,
) -> Dossier:
    """Every statement of the measure of the event, as was known on `as_of`; of one thing or place where it is named.

    All four are found by id, by the beginning of one, or by title. Raises UsageError, saying what there is.
    """
    found = find_event(event, knowledge)
    statements = knowledge.of_event(found.id)
    chosen = _find_measure(measure, found, statements, knowledge)
    status = find_status(statements, knowledge.sources, as_of=as_of, running=is_long(found))
    known = [_attribute(one, status[one.id], knowledge) for one in statements if one.id in status]
    groups: dict[tuple[str | None, tuple[str, ...]], list[AttributedFigure]] = {}
    for one in known:
        if one.statement.measure == chosen.id and one.statement.value is not None:
            groups.setdefault((one.statement.of, one.statement.places), []).append(one)
    if not groups:
        assert as_of is not None
        raise UsageError(f"nothing was known of {chosen.id} by {as_of.isoformat()}")
    wanted = _narrow(groups, of, place, knowledge)
    kinship = Kinship(knowledge.lexicon)
    subjects = [
        _gather_subject(groups[key] + _find_kindred(groups[key], known, chosen), found, chosen, kinship)
        for key in wanted
    ]
    return Dossier(
        knowledge=KnowledgeSummary(
            title=knowledge.title, digest=knowledge.digest, statements=len(knowledge.statements), as_of=as_of
        ),
        event=found,
        measure=chosen,
        subjects=tuple(sorted(subjects, key=lambda one: -len(one.figures))),
        lexicon=knowledge.lexicon,
        titles={figure.origin: _title(figure, knowledge.lexicon.names) for one in subjects for figure in one.figures},
    )


# ---------------------------------------------------------------- what is meant


def find_event(written: str, knowledge: KnowledgeBase) -> Event:
    """The event by its id, the beginning of it, its title or another of its names. Raises UsageError."""
    known = {one: (event.title, *event.aliases) for one, event in knowledge.events.items()}
    return knowledge.events[choose_id(written, known, "event")]


def _find_measure(written: str, event: Event, statements: Sequence[Statement], knowledge: KnowledgeBase) -> Measure:
    """One of the measures that the event has statements of, by id, title or a word that signals it."""
    measures = knowledge.lexicon.measures
    counts: dict[str, int] = {}
    for one in statements:
        if one.measure is not None and one.value is not None:
            counts[one.measure] = counts.get(one.measure, 0) + 1
    if not counts:
        raise UsageError(f"{event.id} has no figures")
    ranked = sorted(counts, key=lambda one: (-counts[one], one))
    more = f" and {len(ranked) - _MOST} more" if len(ranked) > _MOST else ""
    had = ", ".join(f"{one} ({counts[one]})" for one in ranked[:_MOST]) + more
    if written in measures and written not in counts:
        raise UsageError(f"{event.id} has no statement of {written}; it has {had}")
    try:
        return measures[choose_id(written, {one: (measures[one].title,) for one in counts}, "measure")]
    except UsageError as error:
        signalled = [one for one in counts if written.casefold() in measures[one].words]
        if len(signalled) == 1:
            return measures[signalled[0]]
        raise UsageError(f"{error}; {event.id} has {had}") from error


def _narrow(
    groups: Mapping[tuple[str | None, tuple[str, ...]], Sequence[AttributedFigure]],
    of: str | None,
    place: str | None,
    knowledge: KnowledgeBase,
) -> list[tuple[str | None, tuple[str, ...]]]:
    """The groups of the thing and the place that are asked for. Raises UsageError, naming those that there are."""
    wanted = list(groups)
    if of is not None:
        things = {thing: (knowledge.lexicon.things[thing].title,) for thing, _ in wanted if thing is not None}
        if not things:
            raise UsageError("these figures count no things: leave --of out")
        chosen = _choose(of, things, "thing counted here")
        wanted = [key for key in wanted if key[0] == chosen]
    if place is not None:
        names = knowledge.lexicon.names
        places = {one: (names[one].title, *names[one].aliases) for _, found in wanted for one in found}
        chosen = _choose(place, places, "place of these figures")
        wanted = [key for key in wanted if chosen in key[1]]
    return wanted


def _choose(written: str, known: Mapping[str, Sequence[str]], what: str) -> str:
    try:
        return choose_id(written, known, what)
    except UsageError as error:
        raise UsageError(f"{error}; there are {', '.join(known)}") from error


# ---------------------------------------------------------------- figures


def _attribute(statement: Statement, status: Status, knowledge: KnowledgeBase) -> AttributedFigure:
    source = knowledge.sources[statement.source]
    return AttributedFigure(
        statement=statement,
        source=source,
        status=status,
        day=given_on(statement, knowledge.sources),
        origin=_find_origin(statement, source),
    )


def _find_origin(statement: Statement, source: Source) -> str:
    return (source.derived_from or source.id) if statement.own_voice else statement.authority


def _title(figure: AttributedFigure, names: Mapping[str, object]) -> str:
    """A title of the origin: the authority's, what was copied, or the publisher."""
    title = getattr(names.get(figure.origin), "title", None)
    if title is not None:
        return str(title)
    return figure.source.derived_from or figure.source.publisher


def _find_kindred(
    own: Sequence[AttributedFigure], known: Iterable[AttributedFigure], measure: Measure
) -> list[AttributedFigure]:
    """Figures by which an authority began, before it called the measure by its name.

    They are earlier than its first figure of the measure and no greater: how a toll is first given.
    """
    firsts: dict[str, tuple[date, float]] = {}
    for one in own:
        if one.day is not None and _is_chained(one) and isinstance(one.statement.value, Quantity):
            key = (one.day, one.statement.value.number)
            firsts[one.statement.authority] = min(firsts.get(one.statement.authority, key), key)
    counted = (own[0].statement.of, own[0].statement.places)
    found = []
    for one in known:
        statement = one.statement
        first = firsts.get(statement.authority)
        if first is None or statement.measure not in measure.loosely or not _is_chained(one):
            continue
        if (statement.of, statement.places) != counted or not isinstance(statement.value, Quantity):
            continue
        if one.day is not None and one.day < first[0] and statement.value.number <= first[1]:
            found.append(
                AttributedFigure(
                    statement=statement,
                    source=one.source,
                    status=Status.SUPERSEDED,
                    day=one.day,
                    origin=one.origin,
                    kindred=True,
                )
            )
    return found


def _gather_subject(figures: Sequence[AttributedFigure], event: Event, measure: Measure, kinship: Kinship) -> Subject:
    ordered = tuple(sorted(figures, key=_order))
    current = [one for one in ordered if one.status is Status.CURRENT and not one.kindred]
    telling = _find_telling(current)
    first = ordered[0].statement
    return Subject(
        of=first.of,
        places=first.places,
        own_place=first.places != event.places,
        figures=ordered,
        lowest=min(telling, key=_low_end, default=None),
        highest=max(telling, key=_high_end, default=None),
        authorities=tuple(dict.fromkeys(one.origin for one in current if not one.statement.own_voice)),
        outlets=tuple(dict.fromkeys(one.origin for one in current if one.statement.own_voice)),
        histories=_find_histories(ordered),
        wording=_word(current, telling, event, measure, kinship),
    )


def _order(one: AttributedFigure) -> tuple[date, bool, float]:
    """In order of time; on one day as the figure grew."""
    value = one.statement.value
    return (one.day or date.max, not one.kindred, value.number if isinstance(value, Quantity) else 0.0)


def _find_telling(current: Sequence[AttributedFigure]) -> list[AttributedFigure]:
    """The quantities that do not merely loosen another."""
    found = []
    for one in current:
        value = one.statement.value
        if isinstance(value, Quantity) and not any(_loosens(value, other) for other in current):
            found.append(one)
    return found


def _loosens(value: Quantity, other: AttributedFigure) -> bool:
    narrower = other.statement.value
    return (
        isinstance(narrower, Quantity)
        and narrower.unit == value.unit
        and value.denotes != narrower.denotes
        and value.denotes.contains(narrower.denotes)
    )


def _low_end(one: AttributedFigure) -> tuple[float, str]:
    value = one.statement.value
    assert isinstance(value, Quantity)
    low = value.denotes.low
    return (low if low is not None else float("-inf"), one.statement.id)


def _high_end(one: AttributedFigure) -> tuple[float, float, str]:
    value = one.statement.value
    assert isinstance(value, Quantity)
    high = value.denotes.high
    return (high if high is not None else float("inf"), value.number, one.statement.id)


# ---------------------------------------------------------------- histories


def _is_chained(one: AttributedFigure) -> bool:
    return not one.statement.own_voice and one.status is not Status.CORRECTED


def _find_histories(figures: Sequence[AttributedFigure]) -> tuple[FigureHistory, ...]:
    """One for each authority whose figure changed, longest first."""
    chains: dict[str, list[AttributedFigure]] = {}
    for one in figures:
        if _is_chained(one) and one.day is not None and isinstance(one.statement.value, Quantity):
            chains.setdefault(one.statement.authority, []).append(one)
    histories = [FigureHistory(authority=name, steps=_find_steps(chain)) for name, chain in chains.items()]
    return tuple(sorted((one for one in histories if len(one.steps) > 1), key=lambda one: -len(one.steps)))


def _find_steps(chain: Sequence[AttributedFigure]) -> tuple[Step, ...]:
    """The changes of a chain in order of time. A figure that says no more than the one before, or than another of its
    day, changes nothing."""
    steps: list[Step] = []
    for day in dict.fromkeys(one.day for one in chain):
        assert day is not None
        same_day = [one for one in chain if one.day == day]
        for one in _find_telling(same_day):
            value = one.statement.value
            assert isinstance(value, Quantity)
            if steps and steps[-1].day == day and steps[-1].quantity.denotes == value.denotes:
                steps[-1] = Step(day=day, quantity=value, figures=(*steps[-1].figures, one))
            elif not steps or not _repeats(value, steps[-1].quantity):
                steps.append(Step(day=day, quantity=value, figures=(one,)))
    return tuple(steps)


def _repeats(value: Quantity, before: Quantity) -> bool:
    """It says no more than the figure before; "dozens" after "at least 34" does not say less of it, either."""
    if value.qualifier is Qualifier.VAGUE:
        return value.denotes.meets(before.denotes)
    return value.denotes.contains(before.denotes)


# ---------------------------------------------------------------- wording


def _word(
    current: Sequence[AttributedFigure],
    telling: Sequence[AttributedFigure],
    event: Event,
    measure: Measure,
    kinship: Kinship,
) -> str:
    """What can be written, attributed: as for a claim that every current figure bears out, the best first."""
    if not current:
        return ""
    ranked = sorted(current, key=_rank)
    own = _find_telling([one for one in current if not one.statement.own_voice])  # an outlet's 40 is no "about 40"
    chosen = [one for one in ranked if one in telling or one in own] or ranked
    evidence = tuple(
        Evidence(
            statement=one.statement,
            source=one.source,
            stance=Stance.SUPPORTS,
            strength=Strength.DIRECT,
            status=one.status,
            reason="",
        )
        for one in chosen
    )
    assertion = Assertion(span=Span(start=0, end=0), measure=measure.id, of=(), value=TextValue(text=""))
    reading = Reading(event=event, verdict=Verdict.SUPPORTED, evidence=evidence)
    return suggest_wording(
        JudgedAssertion(assertion=assertion, verdict=Verdict.SUPPORTED, readings=(reading,)), kinship
    )


def _rank(one: AttributedFigure) -> tuple[object, ...]:
    """Authorities before outlets, well graded before weak, late before early; by id, so that the order is fixed."""
    weak = one.source.reliability > "C"
    late = -(one.day.toordinal() if one.day else 0)
    return (one.statement.own_voice, weak, late, one.source.reliability, one.statement.id)
