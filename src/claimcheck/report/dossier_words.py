"""A dossier in words: who gave a figure, between what the current ones lie, and how many of them are independent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ..dataclass import dataclass
from ..dossier_model import AttributedFigure, Dossier, FigureHistory, Step, Subject
from ..figures import format_quantity
from ..model import NameValue, Quantity, Reliability, Status, Value
from .phrases import clean, describe_event, join_measure, name_title, thing_titles, word_day, word_value
from .vocabulary import RELIABILITY_WORDS

STATUS_MARKS: Mapping[Status, str] = {Status.CURRENT: "now", Status.SUPERSEDED: "was", Status.CORRECTED: "wrong"}
STATUS_MEANING: Mapping[Status, str] = {
    Status.CURRENT: "current",
    Status.SUPERSEDED: "replaced by a later figure",
    Status.CORRECTED: "corrected since",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NAMED = 4  # origins named before the rest are counted (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one speaker is quoted with on one day, by one or more publishers; `figures` is never empty."""

    day: date | None
    figure: str
    value: Value | None
    speaker: str
    status: Status
    kindred: str
    figures: tuple[AttributedFigure, ...]

    @property
    def own_voice(self) -> bool:
        return self.figures[0].statement.own_voice


def find_voices(subject: Subject, dossier: Dossier) -> tuple[Voice, ...]:
    """The subject's figures in order of time, those that one speaker gave on one day together."""
    groups: dict[tuple[object, ...], list[AttributedFigure]] = {}
    for one in subject.figures:
        speaker = one.statement.source if one.statement.own_voice else one.statement.speaker_title
        key = (one.day, figure_text(one, dossier), speaker, one.status, one.statement.measure)
        groups.setdefault(key, []).append(one)
    return tuple(
        Voice(
            day=found[0].day,
            figure=figure_text(found[0], dossier),
            value=found[0].statement.value,
            speaker=clean(found[0].statement.speaker_title),
            status=found[0].status,
            kindred=kindred_title(found[0], dossier),
            figures=tuple(found),
        )
        for found in groups.values()
    )


def figure_text(one: AttributedFigure, dossier: Dossier) -> str:
    """The figure as its curator wrote it, names by their titles."""
    value = one.statement.value
    if isinstance(value, NameValue):
        return clean(word_value(value, dossier.lexicon))
    return clean(one.statement.written)


def kindred_title(one: AttributedFigure, dossier: Dossier) -> str:
    """What a kindred figure was given for; "" for the measure itself."""
    return join_measure(one.statement.measure, (), dossier.lexicon) if one.kindred else ""


def step_text(step: Step) -> str:
    return "none" if step.quantity.denotes.high == 0 else format_quantity(step.quantity)


def dossier_title(dossier: Dossier) -> str:
    """What is measured, and of what; where, if all the figures are of one place that is not the event's own."""
    if len(dossier.subjects) == 1:
        return subject_title(dossier.subjects[0], dossier)
    things = list(dict.fromkeys(one.of for one in dossier.subjects if one.of))
    what = _what(things[0] if len(things) == 1 else None, dossier)
    return what[:1].upper() + what[1:]


def _what(of: str | None, dossier: Dossier) -> str:
    """ "missiles launched"; "attacks" where the thing counted goes by the measure's own name."""
    things = thing_titles((of,), dossier.lexicon) if of else ""
    measure = join_measure(dossier.measure.id, (), dossier.lexicon)
    return measure if things == measure else join_measure(dossier.measure.id, (of,) if of else (), dossier.lexicon)


def event_title(dossier: Dossier) -> str:
    return describe_event(dossier.event, dossier.lexicon)


def subject_title(subject: Subject, dossier: Dossier) -> str:
    """What is counted, and where if that is not the event's own place."""
    what = _what(subject.of, dossier)
    places = [clean(name_title(one, dossier.lexicon)) for one in subject.places]
    where = f", {join(places)}" if subject.own_place or len(dossier.subjects) > 1 else ""
    return what[:1].upper() + what[1:] + where


def word_range(subject: Subject, dossier: Dossier) -> str:
    """Between what the current figures lie, and who gives the ends."""
    low, high = subject.lowest, subject.highest
    if not subject.current:
        return "No figure stands: each has been replaced or corrected."
    if low is None or high is None:
        given = list(dict.fromkeys(figure_text(one, dossier) for one in subject.current))
        return f"{join(given)}."
    first, last = figure_text(low, dossier), figure_text(high, dossier)
    if isinstance(low.statement.value, Quantity) and low.statement.value == high.statement.value:
        only = len(subject.current) == 1
        return f"{first}, the only current figure." if only else f"{first}; no current figure contradicts it."
    return f"From {first} ({_speaker(low)}) to {last} ({_speaker(high)})."


def _speaker(one: AttributedFigure) -> str:
    return clean(one.statement.speaker_title)


def word_origins(subject: Subject, dossier: Dossier) -> str:
    """How many independent origins the current figures have: authorities, and outlets that speak for themselves."""
    parts = [
        f"{plural_of(len(origins), one, many)} ({_list_titles(origins, dossier)})"
        for origins, one, many in (
            (subject.authorities, "authority", "authorities"),
            (subject.outlets, "outlet in its own voice", "outlets in their own voices"),
        )
        if origins
    ]
    return f"{join(parts)}." if parts else ""


def word_grades(subject: Subject) -> str:
    """A warning where all that stands is graded D to F; else ""."""
    current = subject.current
    if current and all(one.source.reliability >= Reliability.D for one in current):
        return "Every current figure is from a source graded D to F."
    return ""


def word_history(history: FigureHistory) -> str:
    return " → ".join(step_text(step) for step in history.steps)


def history_title(history: FigureHistory, dossier: Dossier) -> str:
    """ "How the figure of the US military changed"."""
    return f"How the figure given by {origin_title(history.authority, dossier)} changed"


def origin_title(origin: str, dossier: Dossier) -> str:
    return clean(dossier.titles.get(origin) or origin)


def _list_titles(origins: Sequence[str], dossier: Dossier) -> str:
    named = [origin_title(one, dossier) for one in origins[:_NAMED]]
    more = len(origins) - len(named)
    return ", ".join(named) + (f" and {more:,} more" if more else "")


def find_publishers(figures: Sequence[AttributedFigure]) -> tuple[str, ...]:
    """Each publisher with its grade, once."""
    return tuple(dict.fromkeys(f"{clean(one.source.publisher)} ({one.source.reliability})" for one in figures))


def word_legend(dossier: Dossier) -> str:
    """What the letters mean, those that occur."""
    letters = sorted({one.source.reliability for subject in dossier.subjects for one in subject.figures})
    return (
        "In brackets, how far to trust a source: "
        + ", ".join(f"{letter} {RELIABILITY_WORDS[letter]}" for letter in letters)
        + "."
    )


def word_as_of(dossier: Dossier) -> str:
    as_of = dossier.knowledge.as_of
    return f"As known on {word_day(as_of)}." if as_of else ""


def short_day(day: date | None, *, year: bool = True) -> str:
    """ "8 Jan 2020", "8 Jan"; "undated"."""
    if day is None:
        return "undated"
    return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def plural_of(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def join(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    return ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1] if parts else ""
