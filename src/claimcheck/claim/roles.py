"""Which of a sentence's names are places, which act, and which speak."""

from __future__ import annotations

from ..dataclass import dataclass
from ..language.en import role as words
from ..model import DateSpan, Lexicon, Measure, MeasureMention, NameKind, NameMention, Span, ValueKind
from ..text import Token
from .mentions import Mentions, covers, overlaps

_NOT_BETWEEN = words.PASSIVE | words.LOCATIVE | words.DETERMINERS  # between a subject and its verb
REACH = 4  # words between a subject and its verb, dates and adverbs left out (house)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Name mentions by what they do in the sentence. An actor comes with the word that signals what it did."""

    places: tuple[NameMention, ...]
    actors: tuple[tuple[NameMention, MeasureMention], ...]
    speakers: tuple[NameMention, ...]
    others: tuple[NameMention, ...]


def find_roles(mentions: Mentions, lexicon: Lexicon) -> Roles:
    """Each name of the sentence in exactly one role; a near-miss (`suggested`) in none."""
    places: list[NameMention] = []
    actors: list[tuple[NameMention, MeasureMention]] = []
    speakers: list[NameMention] = []
    others: list[NameMention] = []
    acts = [one for one in mentions.measures if any(lexicon.measures[m].kind is ValueKind.NAME for m in one.ids)]
    for name in mentions.names:
        if name.suggested:
            continue
        kinds = {lexicon.names[one].kind for one in name.ids}
        act = None if NameKind.WEAPON in kinds else _act_of(name, acts, mentions, place=kinds == {NameKind.PLACE})
        said = next((one for one in mentions.attributions if covers(one.speaker, name.span)), None)
        if said is not None and act is not None and overlaps(said.cue, act.span) and act.span.end > said.cue.end:
            actors.append((name, act))  # "denied involvement" is a deed, not a report
        elif said is not None:
            speakers.append(name)
        elif act is not None:
            actors.append((name, act))
        elif NameKind.PLACE in kinds and not _is_modifier(name, mentions):
            places.append(name)
        else:
            others.append(name)
    return Roles(places=tuple(places), actors=tuple(actors), speakers=tuple(speakers), others=tuple(others))


def is_act(measure: Measure) -> bool:
    """The measure's value is whoever does what its words say."""
    return measure.kind is ValueKind.NAME and not measure.takes


def _act_of(name: NameMention, acts: list[MeasureMention], mentions: Mentions, *, place: bool) -> MeasureMention | None:
    """The word that says what `name` did: it is that word's subject, or stands after "by". A mere place acts only
    where nothing stands between."""
    previous = _skip_back(name.span, mentions)
    clause = mentions.clause_of(name.span)
    for act in acts:
        if act.word.split()[0] in words.BLAMING and mentions.clause_of(act.span) == clause:
            return act if _is_blamed(name, act, mentions) else None
    if previous is not None and previous.folded in words.AGENT:
        before = [one for one in acts if one.span.end <= name.span.start]
        return max(before, key=lambda one: one.span.start, default=None)
    if previous is not None and previous.folded in words.LOCATIVE:
        return None
    for act in acts:
        if act.span.start < name.span.end:
            continue
        between = [one for one in mentions.between(name.span, act.span) if not _in_date(one, mentions)]
        folded = {one.folded for one in between}
        if place and (act.span.cut(mentions.text).lower() == act.word or not _opens(name, mentions)):
            return None  # "the Tower 22 attack", "bases in Iraq and Syria came under fire" say where
        if any(name.span.end <= one.span.start and one.span.end <= act.span.start for one in mentions.measures):
            return None  # another word says what it did: "it suspended its attacks"
        if len(between) > (0 if place else REACH) or folded & _NOT_BETWEEN:
            return None
        return act
    return None


def _is_blamed(name: NameMention, act: MeasureMention, mentions: Mentions) -> bool:
    """ "The army blamed X", "X was blamed by the army": X is who did it, not the army."""
    if act.span.end <= name.span.start:
        between = [one.folded for one in mentions.between(act.span, name.span)]
        return all(one in words.DETERMINERS for one in between)
    before = mentions.before(act.span)
    return before is not None and before.folded in words.PASSIVE


def _opens(name: NameMention, mentions: Mentions) -> bool:
    """The name is the first thing in its clause."""
    start = mentions.clause_of(name.span).start
    return not mentions.text[start : name.span.start].strip(" \"'“‘")


def _skip_back(span: Span, mentions: Mentions) -> Token | None:
    """The word before `span`, articles left out."""
    index = mentions.index_of(span.start) - 1
    while index >= 0 and mentions.tokens[index].folded in words.DETERMINERS:
        index -= 1
    return mentions.tokens[index] if index >= 0 else None


def _in_date(token: Token, mentions: Mentions) -> bool:
    return any(overlaps(one.span, token.span) for one in mentions.dates) or token.folded == "on"


def _is_modifier(name: NameMention, mentions: Mentions) -> bool:
    """ "US troops", "Iraqi soldiers": the name only says which kind of thing."""
    return any(covers(one.span, name.span) for one in mentions.things)


def narrowest(ids: list[str], wider: dict[str, frozenset[str]]) -> tuple[str, ...]:
    """`ids` without those that another of them lies within, each once, in order."""
    kept = [one for one in ids if not any(one in wider.get(other, frozenset()) for other in ids)]
    return tuple(dict.fromkeys(kept))


def dates_of(mentions: Mentions) -> tuple[tuple[Span, DateSpan, str], ...]:
    """The calendar dates of the sentence with their roles."""
    return tuple((one.span, one.value, one.role) for one in mentions.dates if isinstance(one.value, DateSpan))
