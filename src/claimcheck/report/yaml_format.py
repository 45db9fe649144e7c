"""The work that is left as stubs for the knowledge base: one YAML document an event, a statement a gap.

A stub has what the draft says; who says so, and where, is for the curator to fill in. A document with `event` and
`statements` alone adds to an event that the knowledge base has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import timedelta

from ..model import DateSpan, Lexicon, NameValue, Report
from . import Layout
from .grouping import order_readings
from .phrases import clean, describe_event, iso_date, shorten, word_value
from .todo import Gap, find_gaps

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 .,%'’/–-]*[A-Za-z0-9%])?")
_SLUG = re.compile(r"[^a-z0-9]+")
_NEW_EVENT = "new-event"


def render(report: Report, layout: Layout) -> str:
    gaps = tuple(find_gaps(report))
    if not gaps:
        return "# Nothing to research: sources give or contradict every checkable claim.\n"
    events: dict[str, list[Gap]] = {}
    for gap in gaps:
        events.setdefault(_guess_event(gap), []).append(gap)
    documents = ["\n".join(_document(event, found, report.lexicon)) for event, found in events.items()]
    head = (
        "# What no source of the knowledge base gives, as stubs. Find a source for each, write down what that gives\n"
        "# (not what the draft says), who says so, and where; drop what you find nothing for.\n"
    )
    return head + "".join(f"---\n{document}\n" for document in documents)


# ---------------------------------------------------------------- events


def _guess_event(gap: Gap) -> str:
    """The event's id: the one it was judged for, else the rest of its claim, the one the claim names, or a new one of
    its date and place."""
    for judged in (gap.judged, *gap.claim.assertions):
        if judged is not None and judged.readings:
            return order_readings(judged)[0].event.id
    cues = gap.claim.claim.cues
    if cues.events:
        return cues.events[0]
    parts = [iso_date(cues.dates[0]).replace("..", "").strip("/").split("/")[0]] if cues.dates else []
    parts += cues.places[:1]
    return _slug("-".join(parts)) or _NEW_EVENT


def _document(event: str, gaps: list[Gap], lexicon: Lexicon) -> Iterable[str]:
    """An event that is known is named alone; one that is not has what the first of its claims says of it."""
    known = next((one for gap in gaps if (one := _describe_known(gap, event, lexicon))), "")
    yield f"# events/{event}.yaml{': ' + known if known else ''}"
    yield f"event: {event}"
    if not known and all(event not in gap.claim.claim.cues.events for gap in gaps):
        yield 'title: ""'
        cues = gaps[0].claim.claim.cues
        yield f"date: {_write_span(cues.dates[0])}" if cues.dates else 'date: ""'
        yield f"place: {cues.places[0]}" if cues.places else 'place: ""'
    yield "statements:"
    taken: set[str] = set()
    for gap in gaps:
        yield from _stub(gap, lexicon, taken)


def _describe_known(gap: Gap, event: str, lexicon: Lexicon) -> str:
    readings = (reading for judged in gap.claim.assertions for reading in judged.readings)
    return next((describe_event(one.event, lexicon) for one in readings if one.event.id == event), "")


def _write_span(span: DateSpan) -> str:
    """As knowledge files write it: "2024-01-20", "2024-01-20 to 2024-01-22", "since 2023-10-17"."""
    if span.first is None:
        return json.dumps("")
    return f"since {span.first.isoformat()}" if span.after is None else iso_date(span).replace("/", " to ")


# ---------------------------------------------------------------- statements


def _stub(gap: Gap, lexicon: Lexicon, taken: set[str]) -> Iterable[str]:
    at = gap.start
    place = clean(at.label) if at.label else f"{at.line}:{at.column}"
    sentence = shorten(gap.claim.claim.text, 300)
    yield f"  # {clean(gap.document.name)}:{place}, {gap.verdict}: “{sentence}”"
    assertion = gap.judged.assertion if gap.judged else None
    value = _write_value(gap, lexicon)
    yield f"  - id: {_name(gap, value, taken)}"
    if assertion is None:
        yield "    # measure, value: nothing was found in it that could be compared"
    elif assertion.measure is None:
        yield f"    # measure: no measure has a word for what is said of “{shorten(gap.text, 80)}”"
        yield f"    # value: {value}"
    else:
        yield f"    measure: {assertion.measure}"
        if assertion.of:
            others = f"  # or {', '.join(assertion.of[1:])}" if len(assertion.of) > 1 else ""
            yield f"    of: {assertion.of[0]}{others}"
        yield f"    value: {value}"
    if assertion and assertion.speakers:
        yield f"    speaker: {assertion.speakers[0]}"
    yield '    source: ""'
    yield '    says: ""'


def _write_value(gap: Gap, lexicon: Lexicon) -> str:
    if gap.judged is None:
        return ""
    match gap.judged.assertion.value:
        case NameValue(names=names) if names:
            return names[0] if len(names) == 1 else f"[{', '.join(names)}]"
        case DateSpan(first=first, after=after) as span if first and after == first + timedelta(days=1):
            return iso_date(span)
        case value:
            return _write_scalar(word_value(value, lexicon))


def _write_scalar(text: str) -> str:
    """Plain where YAML reads it as it stands, else in double quotes, which are JSON's."""
    return text if _PLAIN.fullmatch(text) else json.dumps(clean(text), ensure_ascii=False)


def _name(gap: Gap, value: str, taken: set[str]) -> str:
    """An id that no other stub of the event has."""
    assertion = gap.judged.assertion if gap.judged else None
    about = (assertion.measure or assertion.counted) if assertion else ""
    base = _slug(f"todo-{about}-{value}")[:60].strip("-") or "todo"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    taken.add(name)
    return name


def _slug(text: str) -> str:
    return _SLUG.sub("-", text.lower()).strip("-")
