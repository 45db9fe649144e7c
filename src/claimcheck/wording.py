"""Safe wording: what can be written instead, assembled from the statements and attributed (design.md, 8)."""

from __future__ import annotations

from collections.abc import Iterable

from .days import format_date, format_time
from .kinship import Kinship
from .language.en import wording as words
from .model import (
    DateSpan,
    Evidence,
    JudgedAssertion,
    Lexicon,
    NameValue,
    Qualifier,
    Quantity,
    Reading,
    Reliability,
    Stance,
    Statement,
    Status,
    Strength,
    TimeSpan,
    Verdict,
)

WEAK = frozenset({Reliability.D, Reliability.E, Reliability.F})  # quoted only for want of better
MOST = 3  # figures a reader can take in at one go (house)


def suggest_wording(judged: JudgedAssertion, kinship: Kinship) -> str:
    """One sentence fragment for the assertion at fault; empty where nothing is known to put in its place."""
    readings = [one for one in judged.readings if one.verdict is not Verdict.NO_EVIDENCE]
    if not readings:
        return ""
    if judged.verdict is not Verdict.NEEDS_CONTEXT:
        return _word_reading(readings[0], judged, kinship.lexicon)
    parts = [(one, _word_reading(one, judged, kinship.lexicon, most=1)) for one in readings[:MOST]]
    dated = [words.EVENT.format(date=format_date(one.event.date), wording=text) for one, text in parts if text]
    return words.JOIN.join(dated)


def _word_reading(reading: Reading, judged: JudgedAssertion, lexicon: Lexicon, *, most: int = MOST) -> str:
    chosen: dict[tuple[str | None, str | None, str], tuple[Statement, list[str]]] = {}
    for one in _worth_quoting(reading, judged):
        key = (one.statement.measure, one.statement.of, _word_value(one.statement, lexicon))
        if key in chosen:
            if one.statement.speaker_title not in chosen[key][1]:
                chosen[key][1].append(one.statement.speaker_title)
        elif len(chosen) < most:
            chosen[key] = (one.statement, [one.statement.speaker_title])
    return words.JOIN.join(
        words.ATTRIBUTED.format(figure=_word_figure(statement, lexicon), speaker=words.AND.join(speakers[:2]))
        for statement, speakers in chosen.values()
    )


def _worth_quoting(reading: Reading, judged: JudgedAssertion) -> Iterable[Evidence]:
    """Current statements that say something of the assertion, the best of each side first."""
    current = [one for one in reading.evidence if one.status is Status.CURRENT]
    current.sort(key=lambda one: (one.source.reliability in WEAK, one.strength is not Strength.DIRECT))
    sides = [
        [one for one in current if one.stance is stance]
        for stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.CONSISTENT)
    ]
    exact = [one for one in sides[2] if one.statement.measure == judged.assertion.measure]
    first = [side[0] for side in (sides[0], sides[1]) if side]
    return [*first, *sides[0], *sides[1], *(exact or (sides[2] if not first else []))]


def _word_figure(statement: Statement, lexicon: Lexicon) -> str:
    measure = lexicon.measures.get(statement.measure or "")
    value = _word_value(statement, lexicon)
    thing = _word_thing(statement, lexicon)
    if measure is None:
        return statement.says
    phrase = measure.phrase or "{value} {thing} " + measure.title
    text = " ".join(phrase.format(value=value, thing=thing).split())
    if _is_one(statement):
        for plural, singular in words.SINGULAR:
            text = text.replace(f" {plural} ", f" {singular} ")
    return text


def _is_one(statement: Statement) -> bool:
    value = statement.value
    return isinstance(value, Quantity) and value.number == 1 and value.denotes.high == 1


def _word_thing(statement: Statement, lexicon: Lexicon) -> str:
    thing = lexicon.things.get(statement.of or "")
    if thing is None:
        return ""
    if _is_one(statement) and thing.nouns:
        return " ".join([*thing.modifiers[:1], thing.nouns[0]])
    return thing.title


def _word_value(statement: Statement, lexicon: Lexicon) -> str:
    match statement.value:
        case Quantity(qualifier=Qualifier.EXACTLY, number=number) if number == 0:
            return words.NO
        case DateSpan() as value:
            return format_date(value)
        case TimeSpan() as value:
            return format_time(value)
        case NameValue(names=names):
            titles = [lexicon.names[one].title if one in lexicon.names else one for one in names]
            return words.AND.join(titles) or words.NOBODY
        case _:
            return statement.written
