"""Evidence as a reader takes it in: one group a figure, superseded figures as a history, rows of the number line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from ..dataclass import dataclass, replace
from ..model import (
    Assertion,
    Evidence,
    Interval,
    JudgedAssertion,
    Lexicon,
    Quantity,
    Reading,
    Stance,
    Status,
    Value,
    Verdict,
)
from ..units import convert
from .number_line import Row, order_rows
from .phrases import clean, join_measure, name_title, place_titles, stated_figure, word_value

STANCES = (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT, Stance.RELATED)
_OWN_ROWS, _OTHER_ROWS = 5, 2
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one speaker is quoted with on one day, by one or more publishers; never empty."""

    speaker: str
    day: date | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The voices that give one figure, for one reason; never empty."""

    figure: str
    reason: str
    voices: tuple[Voice, ...]

    @property
    def first(self) -> Evidence:
        return self.voices[0].evidence[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The figures one authority gave of one thing, in order of time: at least one of them is superseded."""

    speaker: str
    what: str
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """A figure that its sources corrected, and what was corrected."""

    figure: str
    correction: str
    publishers: tuple[str, ...]


def group_evidence(reading: Reading, stance: Stance, lexicon: Lexicon) -> tuple[Group, ...]:
    """The groups of one stance, strongest first. What is superseded is left to the history, unless it is all there is
    to support the assertion."""
    groups: dict[tuple[str, str, Status, bool], list[Evidence]] = {}
    for one in reading.evidence:
        if one.stance is stance and _shown(one, reading.verdict):
            key = (stated_figure(one, lexicon), one.reason, one.status, one.decides)
            groups.setdefault(key, []).append(one)
    return tuple(Group(figure=key[0], reason=key[1], voices=_voices(found)) for key, found in groups.items())


def _voices(evidence: Sequence[Evidence]) -> tuple[Voice, ...]:
    voices: dict[tuple[str, date | None], list[Evidence]] = {}
    for one in evidence:
        voices.setdefault((clean(one.statement.speaker_title), one.statement.as_of), []).append(one)
    return tuple(Voice(speaker=key[0], day=key[1], evidence=tuple(found)) for key, found in voices.items())


def speaks_for_itself(voice: Voice) -> bool:
    """One source, which gives the figure in its own name."""
    return len(voice.evidence) == 1 and clean(voice.evidence[0].source.publisher).lower() == voice.speaker.lower()


def _shown(one: Evidence, verdict: Verdict) -> bool:
    return one.status is Status.CURRENT or (verdict is Verdict.OUTDATED and one.stance is Stance.SUPPORTS)


def find_withdrawn(reading: Reading, lexicon: Lexicon) -> tuple[Withdrawal, ...]:
    """Figures that their sources corrected, and that no group shows."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in reading.evidence:
        if one.status is Status.CORRECTED and not _shown(one, reading.verdict):
            publishers = found.setdefault((stated_figure(one, lexicon), one.statement.corrected), [])
            if (publisher := clean(one.source.publisher)) not in publishers:
                publishers.append(publisher)
    return tuple(
        Withdrawal(figure=figure, correction=correction, publishers=tuple(publishers))
        for (figure, correction), publishers in found.items()
    )


def find_histories(reading: Reading, lexicon: Lexicon, measure: str | None) -> tuple[History, ...]:
    """One history for each authority, measure, thing and place with a figure since superseded; `measure` first."""
    chains: dict[tuple[str, str, str, tuple[str, ...]], list[Evidence]] = {}
    for one in reading.evidence:
        statement = one.statement
        if one.status is not Status.CORRECTED and one.stance is not Stance.RELATED and statement.value is not None:
            key = (statement.authority, statement.measure or "", statement.of or "", statement.places)
            chains.setdefault(key, []).append(one)
    histories = []
    for (authority, measured, thing, _), chain in sorted(chains.items(), key=lambda item: item[0][1] != measure):
        if all(one.status is Status.CURRENT for one in chain):
            continue
        chain = sorted(chain, key=_time)
        figures = tuple(figure for figure, _ in groupby(stated_figure(one, lexicon) for one in chain))
        if len(figures) > 1:
            what = join_measure(measured or None, (thing,) if thing else (), lexicon)
            speaker = (
                name_title(authority, lexicon)
                if authority in lexicon.names
                else clean(chain[-1].statement.speaker_title)
            )
            histories.append(History(speaker=speaker, what=what, figures=figures))
    return tuple(dict.fromkeys(histories))


def _time(one: Evidence) -> tuple[date, bool]:
    """What is superseded comes before what is current where the dates do not tell."""
    return one.statement.as_of or one.source.published or date.max, one.status is Status.CURRENT


def order_readings(judged: JudgedAssertion) -> tuple[Reading, ...]:
    """The one the verdict comes from first; then, where the claim must say which event it means, those it is not
    true of."""
    needs_context = judged.verdict is Verdict.NEEDS_CONTEXT
    first = Verdict.SUPPORTED if needs_context else judged.verdict
    ordered = sorted(judged.readings, key=lambda reading: reading.verdict is not first)
    if needs_context:
        ordered[1:] = sorted(ordered[1:], key=lambda reading: reading.verdict is not Verdict.REFUTED)
    return tuple(ordered)


def find_rows(judged: JudgedAssertion, lexicon: Lexicon) -> tuple[Row, tuple[Row, ...]] | None:
    """The claim's row, and one for each figure to draw beside it: the first event's by speaker, other events' by date.

    None where the assertion is no figure, or no source gives one in the same unit.
    """
    assertion = judged.assertion
    readings = [
        reading for reading in order_readings(judged) if any(one.stance in STANCES[:3] for one in reading.evidence)
    ]
    if not isinstance(assertion.value, Quantity) or not readings:
        return None
    rows = _reading_rows(readings[0], assertion, lexicon, most=_OWN_ROWS, prefix="")
    for reading in readings[1:]:
        if len(rows) < _OWN_ROWS + _OTHER_ROWS:
            rows += _reading_rows(reading, assertion, lexicon, most=1, prefix=f"{_when(reading, lexicon)}: ")
    if not rows:
        return None
    figure = word_value(assertion.value, lexicon)
    return Row(label="The claim", figure=figure, interval=assertion.value.denotes, role="claim"), tuple(rows)


def _reading_rows(reading: Reading, assertion: Assertion, lexicon: Lexicon, *, most: int, prefix: str) -> list[Row]:
    """The strongest figures of each side in turn, those of one figure in one row; then in order of size."""
    found: dict[tuple[Interval, str], tuple[Row, list[str]]] = {}
    for one in _interleaved(reading):
        interval = _in_unit(one.statement.value, getattr(assertion.value, "unit", None))
        if interval is None:
            continue
        measure = one.statement.measure or ""
        figure = stated_figure(one, lexicon)
        if measure != assertion.measure:
            figure += f", {measure.replace('-', ' ')}"
        row = Row(label="", figure=figure, interval=interval, role=str(one.stance))
        _, speakers = found.setdefault((interval, measure), (row, []))
        speaker = shorten_speaker(clean(one.statement.speaker_title))
        if speaker not in speakers:
            speakers.append(speaker)
    rows = [
        Row(
            label=prefix + speakers[0] if prefix else _label(speakers),
            figure=row.figure,
            interval=row.interval,
            role=row.role,
        )
        for row, speakers in list(found.values())[:most]
    ]
    return sorted(rows, key=order_rows)


def _in_unit(value: Value | None, unit: str | None) -> Interval | None:
    """What a quantity denotes in `unit`; None for anything else, or where the units measure different things."""
    if not isinstance(value, Quantity):
        return None
    if value.unit == unit:
        return value.denotes
    if value.unit is None or unit is None:
        return None
    ends = [end if end is None else convert(end, value.unit, unit) for end in (value.denotes.low, value.denotes.high)]
    if ends == [None, None]:
        return None
    return replace(value.denotes, low=ends[0], high=ends[1])


def _interleaved(reading: Reading) -> Iterable[Evidence]:
    """Evidence with a stance, the strongest of each side before the next strongest, then what leaves room."""
    sides = [
        [one for one in reading.evidence if one.stance is stance and _shown(one, reading.verdict)]
        for stance in STANCES[:3]
    ]
    for depth in range(max(map(len, sides[:2]))):
        for side in sides[:2]:
            yield from side[depth : depth + 1]
    yield from sides[2]


def _label(speakers: Sequence[str]) -> str:
    return speakers[0] if len(speakers) == 1 else f"{speakers[0]} and {len(speakers) - 1} more"


def shorten_speaker(speaker: str) -> str:
    """A speaker without article and title: "Mark Esper" of "Mark Esper, US Secretary of Defense"."""
    name = speaker.partition(", ")[0]
    article, _, rest = name.partition(" ")
    return rest if article in ("the", "a", "an") and rest else name


def _when(reading: Reading, lexicon: Lexicon) -> str:
    """What tells the event from others in few words: its day, or its place where it is a state of affairs."""
    first = reading.event.date.first
    if reading.event.standing or first is None:
        return place_titles(reading.event.places, lexicon) or clean(reading.event.title)
    return f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
