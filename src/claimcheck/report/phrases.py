"""Values, dates, names and sentences of a report in words, safe to print anywhere."""

from __future__ import annotations

from datetime import date, timedelta

from ..days import format_date, format_time
from ..figures import format_quantity
from ..model import (
    Assertion,
    DateSpan,
    Event,
    Evidence,
    Lexicon,
    LookAlike,
    NameValue,
    Quantity,
    TimeSpan,
    Value,
    YesNo,
)

# Marks that reorder what follows them: shown in words, since they can make a line read as what it does not say.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BASE = 30  # characters of a knowledge base's title beside each of its sources


def clean(text: str) -> str:
    """`text` on one line: white space becomes single spaces, and control characters are shown as escapes."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() or _joins(char) else _escape(char) for char in line)


def _joins(char: str) -> bool:
    """Format characters that scripts and emoji are written with, such as the zero-width joiner."""
    return char in "\u200b\u200c\u200d\u200e\u200f\u00ad\ufeff\u00a0\u2009\u202f" and char not in _REORDERING


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def shorten(text: str, limit: int) -> str:
    """`text` cleaned, and cut at a word's end where it is longer than `limit` code points."""
    line = clean(text[: limit * 4])
    if len(line) <= limit and len(text) <= limit * 4:
        return line
    cut = line[:limit].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return f"{cut} …"


def sentence(text: str) -> str:
    """`text` with a capital letter and a full stop, as a reason is printed."""
    line = clean(text)
    if not line:
        return ""
    first = line if line.split(" ", 1)[0] != line.split(" ", 1)[0].lower() else line[0].upper() + line[1:]
    return first if first[-1] in ".!?…" or first[-2:] in ('."', ".”") else f"{first}."


def plural(count: int, noun: str, several: str = "") -> str:
    """ "1 claim", "2 claims"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {several or noun + 's'}"


def name_title(name: str, lexicon: Lexicon) -> str:
    """The title of a name by its id; the id itself, spaced out, where the lexicon does not have it."""
    known = lexicon.names.get(name)
    return known.title if known else name.replace("-", " ")


def measure_title(measure: str | None, lexicon: Lexicon) -> str:
    if measure is None:
        return ""
    known = lexicon.measures.get(measure)
    return known.title if known else measure.replace("-", " ")


def thing_titles(things: tuple[str, ...], lexicon: Lexicon) -> str:
    """ "US service members or US contractors"."""
    return " or ".join(known.title if (known := lexicon.things.get(thing)) else thing for thing in things)


def describe_measure(assertion: Assertion, lexicon: Lexicon) -> str:
    """What is counted and what is said of it: "US service members injured"."""
    return join_measure(assertion.measure, assertion.of[:1], lexicon)


def join_measure(measure: str | None, things: tuple[str, ...], lexicon: Lexicon) -> str:
    parts = (thing_titles(things, lexicon), measure_title(measure, lexicon))
    return clean(" ".join(part for part in parts if part))


def place_titles(places: tuple[str, ...], lexicon: Lexicon) -> str:
    """ "Ain al-Asad, Erbil"."""
    return ", ".join(name_title(place, lexicon) for place in places)


def word_value(value: Value, lexicon: Lexicon) -> str:
    """A value as a person would write it."""
    match value:
        case Quantity():
            return format_quantity(value)
        case DateSpan():
            return format_date(value)
        case TimeSpan():
            return format_time(value)
        case NameValue():
            return " and ".join(name_title(name, lexicon) for name in value.names) or "nobody"
        case YesNo():
            return "yes" if value.yes else "no"
        case _:  # a TextValue, which the type checker knows
            return clean(value.text)


def word_day(day: date) -> str:
    return format_date(DateSpan(first=day, after=day + timedelta(days=1)))


def stated_figure(evidence: Evidence, lexicon: Lexicon) -> str:
    """The source's value as its curator wrote it, names by their titles and dates in words; what it says where it
    gives no value."""
    statement = evidence.statement
    if isinstance(statement.value, NameValue | DateSpan):
        return word_value(statement.value, lexicon)
    if statement.rating:
        return f"“{clean(statement.says)}” rated “{clean(statement.rating)}”"
    return clean(statement.written) or clean(statement.says)


def word_grade(evidence: Evidence) -> str:
    """How its source is graded, and which knowledge base it is from where several are stacked: "B", "B, Desk"."""
    letter, base = str(evidence.source.reliability), evidence.statement.knowledge_base
    return f"{letter}, {shorten(base, _BASE)}" if base else letter


def word_event_date(event: Event) -> str:
    """ "20 January 2024", "since 17 October 2023", "since 1955"."""
    first = event.date.first
    if first and event.date.after is None and (first.month, first.day) == (1, 1):
        return f"since {first.year}"
    return format_date(event.date)


def describe_event(event: Event, lexicon: Lexicon) -> str:
    """Title, date and place, each once: "Missile attack on Ain al-Asad, 20 January 2024"."""
    parts = [clean(event.title)]
    when = word_event_date(event)
    if when and when not in parts[0]:
        parts.append(when)
    for place in event.places:
        known = lexicon.names.get(place)
        spellings = (known.title, *known.aliases) if known else (name_title(place, lexicon),)
        if not any(spelling in parts[0] for spelling in spellings):
            parts.append(spellings[0])
    return ", ".join(parts)


def describe_look_alike(other: LookAlike, lexicon: Lexicon) -> str:
    """Why it looks alike, with the other event's date."""
    reason, when = clean(other.reason).rstrip("."), word_event_date(other.event)
    if not reason:
        return sentence(describe_event(other.event, lexicon))
    return sentence(reason if when in reason else f"{reason}, {when}")


def iso_date(span: DateSpan) -> str:
    """ISO 8601, an interval where it is longer than a day: "2024-01-20", "2024-01", "2023-10-17/..".

    Open ends are ".." as in the Extended Date/Time Format (Library of Congress, 2019).
    """
    first = span.first
    last = None if span.after is None else span.after - timedelta(days=1)
    if first is None or last is None:
        return f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"
    if first == last:
        return first.isoformat()
    if first.day == 1 and last.month == 12 and last.day == 31 and first.month == 1 and first.year == last.year:
        return f"{first.year:04}"
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and (last + timedelta(1)).day == 1:
        return f"{first.year:04}-{first.month:02}"
    return f"{first.isoformat()}/{last.isoformat()}"
