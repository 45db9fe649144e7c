"""Dates and times of day in a sentence, as stretches of days and of minutes."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from ..errors import ReadingError
from ..language.en.date import AROUND_WHOLE, LOCAL, TIME
from ..model import DateMention, DateSpan, Span, TimeSpan
from .date_start import find_starts
from .date_words import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .date_join import Found

# What reads a date is loaded for a text in which one may start.


def find_dates(text: str, *, today: date | None) -> tuple[DateMention, ...]:
    """The dates and times of day of a sentence, in order.

    A date without a year takes it from a date beside it in the sentence, else from `today`: the nearest past one, or
    the next in a sentence about what will be; without either it is set in `days.NO_YEAR`. A weekday alone is resolved
    against `today`, too; without it the span is open at both ends and only `weekday` is set. "Yesterday" and "last
    week" are not found without `today`. Where 3/4/2024 may be 4 March or 3 April the span runs from the one to the
    other. A time written beside a date holds it in `on`, and both are found.
    """
    line, found = _read(text)
    if not found:
        return ()
    from .date_span import resolve

    return resolve(line, found, today)


@lru_cache(maxsize=16)
def _read(text: str) -> tuple[Line, list[Found]]:
    """The phrases of a text, kept for a moment: each sentence is asked for its dates and for its faults."""
    line = Line(text)
    starts = find_starts(line)
    if not starts:
        return line, []
    from .date_phrase import find_phrases

    return line, find_phrases(line, starts)


def find_impossible_dates(text: str) -> tuple[tuple[Span, str], ...]:
    """The dates that no calendar has ("31 February"), and what to say of each."""
    line, found = _read(text)
    if not found:
        return ()
    from .date_fault import impossible
    from .date_span import span_of

    return tuple(
        (span_of(line, item), message)
        for item in found
        for written in (item.left, item.right)
        if written is not None and (message := impossible(written))
    )


def parse_date(text: str, *, today: date | None = None) -> DateSpan:
    """The one date that `text` is. Raises ReadingError."""
    line, mentions = _read_whole(text, today)
    if len(mentions) == 1 and _covers(line, mentions) and isinstance(mentions[0].value, DateSpan):
        return mentions[0].value
    faults = "; ".join(message for _, message in find_impossible_dates(text))
    raise ReadingError(faults or f"'{text}' is not a date: write one as 20 January 2024, January 2024 or 2024-01-20")


def parse_time(text: str) -> TimeSpan:
    """The one time of day that `text` is, with the date written beside it, if any. Raises ReadingError."""
    line, mentions = _read_whole(text, None)
    times = [mention.value for mention in mentions if isinstance(mention.value, TimeSpan)]
    if len(times) == 1 and len(mentions) == (1 if times[0].on is None else 2) and _covers(line, mentions):
        return times[0]
    raise ReadingError(f"'{text}' is not a time of day: write one as 6:30 p.m., about 18:30 or 1:30 a.m. Baghdad time")


def _read_whole(text: str, today: date | None) -> tuple[Line, tuple[DateMention, ...]]:
    """The dates and times of a text that is nothing else."""
    from .date_phrase import find_phrases
    from .date_span import resolve

    line = Line(text)
    return line, resolve(line, find_phrases(line, find_starts(line), whole=True), today)


def _covers(line: Line, mentions: tuple[DateMention, ...]) -> bool:
    """Nothing but small words, and a zone after the date, stands outside the mentions."""
    zoned = any(isinstance(mention.value, TimeSpan) and mention.value.zone is not None for mention in mentions)
    last = mentions[-1].span.end
    for word, start in zip(line.words[: line.count], line.starts, strict=False):
        inside = any(mention.span.start <= start < mention.span.end for mention in mentions)
        zone = zoned and start >= last and (word in {"(", ")", LOCAL, TIME} or word.isalpha())
        if not inside and not zone and word not in AROUND_WHOLE:
            return False
    return True
