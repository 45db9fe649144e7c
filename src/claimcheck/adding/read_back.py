"""A value in words, as the reader understands it, and what a new statement changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from ..days import format_date, format_time
from ..figures import format_measured, format_quantity
from ..knowledge import KnowledgeBase
from ..knowledge.event_date import is_long
from ..knowledge.supersession import find_status
from ..model import (
    DateSpan,
    Interval,
    Lexicon,
    NameValue,
    Quantity,
    Statement,
    Status,
    TextValue,
    TimeSpan,
    Value,
    ValueKind,
    YesNo,
)
from .entry import ParseValue
from .statement import write_value


def read_back(written: str, kind: ValueKind, lexicon: Lexicon, parse_value: ParseValue) -> str:
    """What the reader makes of a value, in words: "at least 4: 4 or more, usually under 8". Raises UsageError."""
    text = write_value(written, kind, lexicon, parse_value)
    return describe_value(parse_value(text, kind, lexicon), lexicon)


def describe_value(value: Value, lexicon: Lexicon) -> str:
    match value:
        case Quantity():
            name = format_quantity(value)
            denotes = _describe_stretch(value.denotes, value.unit)
            usual = _describe_usual(value)
            return f"{name}: {denotes}{usual}" if denotes != name or usual else f"{name}, and no other number"
        case DateSpan():
            return format_date(value)
        case TimeSpan():
            return format_time(value)
        case NameValue():
            titles = [lexicon.names[one].title if one in lexicon.names else one for one in value.names]
            return " and ".join(titles) or "nobody"
        case YesNo():
            return "yes" if value.yes else "no"
        case TextValue():
            return f"words: “{value.text}”"


def _describe_stretch(stretch: Interval, unit: str | None) -> str:
    low, high = stretch.low, stretch.high
    if low is not None and low == high:
        return format_measured(low, unit)
    if high is None:
        return (
            f"above {format_measured(low or 0, unit)}"
            if stretch.open_low
            else f"{format_measured(low or 0, unit)} or more"
        )
    last = format_measured(high, unit)
    if low is None or low == 0:
        return f"below {last}" if stretch.open_high else f"{last} or fewer"
    first = format_measured(low, unit)
    return f"{'above ' if stretch.open_low else ''}{first} to {'below ' if stretch.open_high else ''}{last}"


def _describe_usual(value: Quantity) -> str:
    usual, denotes = value.usual, value.denotes
    if usual == denotes:
        return ""
    if usual.high is not None and denotes.high is None:
        return f", usually {'under' if usual.open_high else 'up to'} {format_measured(usual.high, value.unit)}"
    if usual.low is not None:
        return f", usually above {format_measured(usual.low, value.unit)}"
    return ""


def describe_change(added: str, before: KnowledgeBase, after: KnowledgeBase) -> tuple[str, ...]:
    """A sentence for everything that the new statement alters or meets: what it replaces, repeats, or differs from."""
    new = after.statements[added]
    event = after.events[new.event]
    running = is_long(event)
    was = find_status(before.of_event(event.id), before.sources, running=running)
    now = find_status(after.of_event(event.id), after.sources, running=running)
    lines = _find_odd_things(new, after.lexicon)
    if new.as_of is not None and event.date.first is not None and new.as_of < event.date.first - timedelta(days=1):
        lines.append(f"It was given before the event ({event.date.first.isoformat()}).")
    if now[added] is not Status.CURRENT:
        lines.append(f"It is {now[added]} as it stands: a later figure, or a correction, is known.")
    replaced = [one for one, status in was.items() if status is Status.CURRENT and now.get(one) is Status.SUPERSEDED]
    if replaced:
        lines.append(f"It replaces {_list([_short(after.statements[one]) for one in replaced])}.")
    same = [
        one
        for one in after.of_event(event.id)
        if one.id != added and one.measure == new.measure is not None and (one.of, one.places) == (new.of, new.places)
    ]
    repeats = [
        one for one in same if one.value == new.value and one.source == new.source and one.speaker == new.speaker
    ]
    if repeats:
        lines.append(f"The same figure is there from the same source: {_list([_id(one) for one in repeats])}.")
    differing = [one for one in same if now[one.id] is Status.CURRENT and _differs(one, new)]
    if differing and now[added] is Status.CURRENT:
        lines.append(f"It contradicts {_list([_short(one) for one in differing])}.")
    return tuple(lines)


def _find_odd_things(new: Statement, lexicon: Lexicon) -> list[str]:
    measure = lexicon.measures.get(new.measure or "")
    if measure is None or not measure.of or new.of in measure.of:
        return []
    if new.of is None:
        return [f"It does not say what is counted: {', '.join(measure.of[:5])} …"]
    return [f"{new.of} is not among what {measure.id} counts by measures.yaml."]


def _differs(one: Statement, other: Statement) -> bool:
    if not (isinstance(one.value, Quantity) and isinstance(other.value, Quantity)):
        return False
    return one.value.unit == other.value.unit and not one.value.denotes.meets(other.value.denotes)


def _id(statement: Statement) -> str:
    return statement.id.partition("/")[2]


def _short(statement: Statement) -> str:
    return f"{statement.written} ({statement.speaker_title}; {_id(statement)})"


def _list(parts: Sequence[str]) -> str:
    shown = list(parts[:3])
    if len(parts) > 3:
        shown.append(f"{len(parts) - 3:,} more")
    return ", ".join(shown[:-1]) + (" and " if len(shown) > 1 else "") + shown[-1]
