"""Evidence as a reader takes it in: one group a speaker and figure, superseded figures as a history, rows to draw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ..days import format_date
from ..model import (
    Evidence,
    Interval,
    JudgedAssertion,
    Lexicon,
    Quantity,
    Reading,
    Stance,
    Status,
    Verdict,
)
from .number_line import Row
from .phrases import clean, measure_title, stated_figure, word_value

STANCES = (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT, Stance.RELATED)
_SHOWN_ROWS = 6
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements in which one speaker gives one figure with one reason, whoever published them; never empty."""

    figure: str
    evidence: tuple[Evidence, ...]

    @property
    def first(self) -> Evidence:
        return self.evidence[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The figures one authority gave for one measure, in order of time: at least one of them is superseded."""

    speaker: str
    measure: str
    figures: tuple[str, ...]


def group_evidence(reading: Reading, stance: Stance, lexicon: Lexicon) -> tuple[Group, ...]:
    """The groups of one stance, strongest first. What is superseded is left to the history, unless it is all there is
    to support the assertion."""
    groups: dict[tuple[str, ...], list[Evidence]] = {}
    for one in reading.evidence:
        if one.stance is stance and _shown(one, reading.verdict):
            figure = stated_figure(one, lexicon)
            key = (one.statement.speaker, figure, one.statement.measure or "", one.status, one.reason)
            groups.setdefault(key, []).append(one)
    return tuple(Group(figure=key[1], evidence=tuple(members)) for key, members in groups.items())


def _shown(one: Evidence, verdict: Verdict) -> bool:
    return one.status is Status.CURRENT or (verdict is Verdict.OUTDATED and one.stance is Stance.SUPPORTS)


def find_withdrawn(reading: Reading) -> tuple[Evidence, ...]:
    """Statements that their source corrected, and that no group shows."""
    return tuple(one for one in reading.evidence if one.status is Status.CORRECTED and not _shown(one, reading.verdict))


def find_histories(reading: Reading, lexicon: Lexicon) -> tuple[History, ...]:
    """One history for each authority, measure and thing with a figure since superseded."""
    chains: dict[tuple[str, str, str], list[Evidence]] = {}
    for one in reading.evidence:
        statement = one.statement
        if one.status is not Status.CORRECTED and one.stance is not Stance.RELATED and statement.value is not None:
            chains.setdefault((statement.authority, statement.measure or "", statement.of or ""), []).append(one)
    histories = []
    for (_, measure, _), chain in chains.items():
        if all(one.status is Status.CURRENT for one in chain):
            continue
        chain = sorted(chain, key=_time)
        figures = [figure for figure, _ in _runs(stated_figure(one, lexicon) for one in chain)]
        if len(figures) > 1:
            histories.append(
                History(
                    speaker=clean(chain[-1].statement.speaker_title),
                    measure=measure_title(measure, lexicon),
                    figures=tuple(figures),
                )
            )
    return tuple(histories)


def _time(one: Evidence) -> tuple[date, bool]:
    """What is superseded comes before what is current where the dates do not tell."""
    return one.statement.as_of or one.source.published or date.max, one.status is Status.CURRENT


def _runs(figures: Iterable[str]) -> Iterable[tuple[str, int]]:
    """Each figure with how often it stands in a row."""
    last, count = None, 0
    for figure in figures:
        if figure == last:
            count += 1
            continue
        if last is not None:
            yield last, count
        last, count = figure, 1
    if last is not None:
        yield last, count


def find_rows(judged: JudgedAssertion, lexicon: Lexicon) -> tuple[Row, tuple[Row, ...]] | None:
    """The claim's row and one for each figure to draw beside it, several speakers of one figure together.

    None where the assertion is no figure, or no source gives one in the same unit.
    """
    assertion = judged.assertion
    if not isinstance(assertion.value, Quantity):
        return None
    told = [reading for reading in judged.readings if reading.evidence]
    several = len(told) > 1
    rows: dict[tuple[Interval, str, str], tuple[Row, list[str]]] = {}
    for reading, one in _interleaved(told):
        value = one.statement.value
        if not isinstance(value, Quantity) or value.unit != assertion.value.unit:
            continue
        when = _short_date(reading) if several else ""
        other = one.statement.measure if one.statement.measure != assertion.measure else None
        figure = stated_figure(one, lexicon)
        if other:
            figure += f", {other.replace('-', ' ')}"
        row = Row(label="", figure=figure, interval=value.denotes, role=str(one.stance))
        _, speakers = rows.setdefault((value.denotes, when, other or ""), (row, []))
        label = clean(one.statement.speaker_title)
        label = f"{when}, {label}" if when else label
        if label not in speakers:
            speakers.append(label)
    if not rows:
        return None
    claim = Row(
        label="The claim",
        figure=word_value(assertion.value, lexicon),
        interval=assertion.value.denotes,
        role="claim",
    )
    chosen = list(rows.values())[:_SHOWN_ROWS]
    return claim, tuple(
        Row(label=_label(speakers), figure=row.figure, interval=row.interval, role=row.role) for row, speakers in chosen
    )


def _interleaved(readings: Sequence[Reading]) -> Iterable[tuple[Reading, Evidence]]:
    """Current evidence with a figure, the strongest of each side and reading before the next strongest."""
    queues = [
        [(reading, one) for one in reading.evidence if one.stance is stance and _shown(one, reading.verdict)]
        for stance in STANCES[:3]
        for reading in readings
    ]
    for depth in range(max((len(queue) for queue in queues), default=0)):
        for queue in queues:
            if depth < len(queue):
                yield queue[depth]


def _label(speakers: Sequence[str]) -> str:
    return speakers[0] if len(speakers) == 1 else f"{speakers[0]} +{len(speakers) - 1}"


def _short_date(reading: Reading) -> str:
    first = reading.event.date.first
    if first is None:
        return format_date(reading.event.date)
    return f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
