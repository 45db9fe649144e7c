"""Which statements of an event still stand on a given day (design.md, 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from ..model import Quantity, Source, Statement, Status, Value


def given_on(statement: Statement, sources: Mapping[str, Source]) -> date | None:
    """The day a statement's figure was given: its as-of date, else the day its source was published."""
    if statement.as_of is not None:
        return statement.as_of
    source = sources.get(statement.source)
    return source.published if source else None


def find_status(
    statements: Iterable[Statement], sources: Mapping[str, Source], *, as_of: date | None = None, running: bool = False
) -> dict[str, Status]:
    """The status of each statement known by `as_of` (None: everything), by id; later ones are left out.

    A figure is superseded by a later one for the same measure, thing and place from the same authority, by any
    statement that names it, and, where an outlet counted in its own voice, by any later figure of an authority. A later
    figure that says the same or less ("over 100" after 110) supersedes nothing.
    `running` totals and standing levels are true of their date: there any later figure of an authority supersedes.
    """
    known = [one for one in statements if as_of is None or _known_by(given_on(one, sources), as_of, running=running)]
    named = {target for one in known for target in one.supersedes}
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for one in known:
        groups.setdefault((one.event, one.measure, one.of, frozenset(one.places)), []).append(one)
    status: dict[str, Status] = {}
    for group in groups.values():
        for one in group:
            if one.corrected:
                status[one.id] = Status.CORRECTED
            elif one.id in named or (
                one.measure is not None and any(_supersedes(later, one, sources, running=running) for later in group)
            ):
                status[one.id] = Status.SUPERSEDED
            else:
                status[one.id] = Status.CURRENT
    return status


def _known_by(day: date | None, as_of: date, *, running: bool) -> bool:
    """A figure without a date may have been known at any time; of a running total it then says nothing of a day."""
    return not running if day is None else day <= as_of


def _supersedes(later: Statement, earlier: Statement, sources: Mapping[str, Source], *, running: bool) -> bool:
    if later is earlier or later.corrected or not isinstance(later.value, Quantity):
        return False
    outranks = (earlier.own_voice or running) and not later.own_voice
    if not (later.authority == earlier.authority or outranks):
        return False
    then, now = given_on(earlier, sources), given_on(later, sources)
    return then is not None and now is not None and now > then and not _says_no_more(later.value, earlier.value)


def _says_no_more(later: Quantity, earlier: Value | None) -> bool:
    """All the earlier figure denotes lies in the later one, which then only repeats or loosens it."""
    return isinstance(earlier, Quantity) and later.denotes.contains(earlier.denotes)
