"""The strongest word for an assertion and against it, for formats that have room for a line or two."""

from __future__ import annotations

from collections.abc import Iterable

from ..dataclass import dataclass
from ..days import format_date
from ..model import Evidence, JudgedAssertion, Lexicon, Reading, Stance
from .grouping import group_evidence
from .phrases import clean, describe_look_alike, sentence, stated_figure, word_day, word_grade
from .vocabulary import ADVICE, MEANING, name_side


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A statement that stands for a figure, and the reading it belongs to."""

    evidence: Evidence
    reading: Reading


def find_strongest(judged: JudgedAssertion, stance: Stance, lexicon: Lexicon) -> Witness | None:
    """The strongest of one stance, from the first reading that has one."""
    for reading in judged.readings:
        if found := find_witnesses(reading, stance, lexicon):
            return found[0]
    return None


def find_witnesses(reading: Reading, stance: Stance, lexicon: Lexicon) -> tuple[Witness, ...]:
    """Those of one stance in a reading, strongest first; a speaker is heard once for a figure, in the first source."""
    found: dict[tuple[str, str], Evidence] = {}
    for group in group_evidence(reading, stance, lexicon):
        for voice in group.voices:
            found.setdefault((group.figure, voice.speaker), voice.evidence[0])
    return tuple(Witness(evidence=one, reading=reading) for one in found.values())


def word_reasons(judged: JudgedAssertion, lexicon: Lexicon) -> Iterable[str]:
    """What to do, then the strongest word for it and against it, the look-alike and the note: a sentence each."""
    yield sentence(ADVICE[judged.verdict])
    told = 0
    for stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT):
        if stance is Stance.CONSISTENT and told:
            break
        witness = find_strongest(judged, stance, lexicon)
        if witness:
            told += 1
            event = f", {format_date(witness.reading.event.date)}" if len(judged.readings) > 1 else ""
            side = name_side(stance, witness.reading.verdict)
            yield f"{side}{event}: {word_witness(witness.evidence, lexicon)}"
    if not told:
        yield MEANING[judged.verdict]
    for other in judged.look_alikes[:1]:
        yield f"Look-alike: {describe_look_alike(other, lexicon)}"
    if judged.note:
        yield sentence(judged.note)


def word_witness(one: Evidence, lexicon: Lexicon) -> str:
    """ "Iraqi military, 33 (AiBot, E): 33 is given for missiles launched, not for missiles that hit."."""
    speaker, figure = clean(one.statement.speaker_title), stated_figure(one, lexicon)
    return f"{speaker}, {figure} ({clean(one.source.publisher)}, {word_grade(one)}): {sentence(one.reason)}"


def word_attribution(one: Evidence) -> str:
    """ "Iraq's military, 8 January 2020: Al Jazeera (B)", the speaker once where the source speaks for itself."""
    speaker, publisher = clean(one.statement.speaker_title), clean(one.source.publisher)
    day = f", {word_day(one.statement.as_of)}" if one.statement.as_of else ""
    if speaker.lower() == publisher.lower():
        return f"{speaker}{day} ({word_grade(one)})"
    return f"{speaker}{day}: {publisher} ({word_grade(one)})"
