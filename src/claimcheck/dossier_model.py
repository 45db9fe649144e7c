"""The nouns of a dossier: all that is known of one figure, by who gave it and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .dataclass import dataclass
from .model import Event, KnowledgeSummary, Lexicon, Measure, Quantity, Source, Statement, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributedFigure:
    """A statement with its source and status. `day` is when the figure was given, None where nobody knows.

    `origin` is the authority that gave it or, for an outlet in its own voice, what the outlet copied or the outlet
    itself: two figures of one origin confirm nothing of each other. A `kindred` figure was given for a measure that the
    news uses for this one (injured, for what was later called brain-injured).
    """

    statement: Statement
    source: Source
    status: Status
    day: date | None
    origin: str
    kindred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change of a history: from `day` on the figure was `quantity`. `figures` are those that gave it that day."""

    day: date
    quantity: Quantity
    figures: tuple[AttributedFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureHistory:
    """How an authority's figure changed, in order of time; at least two steps."""

    authority: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One thing counted at one place, with its figures in order of time, those without a day last.

    `lowest` and `highest` are the ends of what is current, leaving out figures that only loosen another ("over 100"
    beside 110); None where the values are no quantities or none is current. `authorities` and `outlets` are the origins
    of current figures. `histories` come longest first.
    """

    of: str | None
    places: tuple[str, ...]
    own_place: bool
    figures: tuple[AttributedFigure, ...]
    lowest: AttributedFigure | None
    highest: AttributedFigure | None
    authorities: tuple[str, ...]
    outlets: tuple[str, ...]
    histories: tuple[FigureHistory, ...]
    wording: str

    @property
    def current(self) -> tuple[AttributedFigure, ...]:
        return tuple(one for one in self.figures if one.status is Status.CURRENT and not one.kindred)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A measure of an event; `subjects` by how many figures they have. `titles` gives origins their names."""

    knowledge: KnowledgeSummary
    event: Event
    measure: Measure
    subjects: tuple[Subject, ...]
    lexicon: Lexicon
    titles: Mapping[str, str]
