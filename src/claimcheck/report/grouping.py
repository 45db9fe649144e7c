"""Evidence as a reader takes it in: one group a figure, superseded figures as a history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from ..dataclass import dataclass
from ..model import (
    Evidence,
    JudgedAssertion,
    Lexicon,
    Reading,
    Stance,
    Status,
    Verdict,
)
from .phrases import clean, join_measure, name_title, stated_figure

STANCES = (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT, Stance.RELATED)


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
        if one.stance is stance and is_shown(one, reading.verdict):
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


def is_shown(one: Evidence, verdict: Verdict) -> bool:
    return one.status is Status.CURRENT or (verdict is Verdict.OUTDATED and one.stance is Stance.SUPPORTS)


def find_withdrawn(reading: Reading, lexicon: Lexicon) -> tuple[Withdrawal, ...]:
    """Figures that their sources corrected, and that no group shows."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in reading.evidence:
        if one.status is Status.CORRECTED and not is_shown(one, reading.verdict):
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


def shorten_speaker(speaker: str) -> str:
    """A speaker without article and title: "Mark Esper" of "Mark Esper, US Secretary of Defense"."""
    name = speaker.partition(", ")[0]
    article, _, rest = name.partition(" ")
    return rest if article in ("the", "a", "an") and rest else name
