"""What the phrases of a sentence come to: stretches of days, years supplied where none is written, and of minutes."""

from __future__ import annotations

from datetime import date, timedelta

from ..dataclass import replace
from ..days import NO_YEAR
from ..language.en.date import (
    AT_WORDS,
    EARLY_MORNING,
    FUTURE_WORDS,
    LATE_NIGHT,
    LIST_WORDS,
    ON_WORDS,
)
from ..model import DateMention, DateSpan, Span, TimeSpan
from .date_join import Found
from .date_parts import WrittenDate, place
from .date_relative import resolve_relative
from .date_words import Line
from .offset import shift

NEAR_MINUTES = 20  # how far "shortly before" reaches (house)
WEEKDAY_DAYS = (
    60  # within so many days of today a weekday that does not fit its date is a slip, not another year (house)
)
COUNTABLE = range(100, 9900)  # years with room in the calendar to count from on either side
YEARS_BACK = 12  # in so many years every date meets every weekday


def resolve(line: Line, found: list[Found], today: date | None) -> tuple[DateMention, ...]:
    """The mentions, in order; dates that do not exist, or hang on a `today` that is not known, are left out."""
    if not found:
        return ()
    if today is not None and today.year not in COUNTABLE:
        today = None
    spans = _date_spans(line, found, today)
    mentions = []
    for index, item in enumerate(found):
        where, span = span_of(line, item), spans[index]
        if item.time is not None:
            day = _today_of(item, today) or _day_beside(line, found, spans, index)
            mentions.append(DateMention(span=where, value=_time_span(item, day), role=item.role))
        elif span is not None:
            mentions.append(DateMention(span=where, value=_in_role(item, span), role=item.role))
    return tuple(mentions)


def span_of(line: Line, item: Found) -> Span:
    return Span(start=line.starts[item.start], end=line.ends[item.end - 1])


# ---------------------------------------------------------------- days


def _date_spans(line: Line, found: list[Found], today: date | None) -> list[DateSpan | None]:
    """One for each phrase, None for times and for what cannot be placed.

    A year that is not written is that of a date listed with it ("3 and 8 January 2020"), else of the date before it in
    the sentence, else the one today settles.
    """
    future = not FUTURE_WORDS.isdisjoint(line.words)
    spans: list[DateSpan | None] = [None] * len(found)
    listed: date | None = None
    for index in range(len(found) - 1, -1, -1):
        left = found[index].left
        if left is None or not _listed(line, found, index):
            listed = None
        if left is not None and left.year is not None and left.month is not None:
            listed = (place(left, left.year) or (None,))[0]
        elif left is not None and left.month is not None and listed is not None and found[index].right is None:
            spans[index] = _one_span(left, _nearest_year(left, listed), today)
    before: date | None = None
    for index, item in enumerate(found):
        if item.left is None:
            continue
        span = spans[index] or _span(item, before, today, future=future)
        spans[index] = span
        if span is not None and span.first is not None and item.role == "on" and item.left.month is not None:
            before = span.first if span.year_written else before
    return spans


def _listed(line: Line, found: list[Found], index: int) -> bool:
    """Nothing but "and" or a comma stands between this phrase and the next."""
    if index + 1 >= len(found) or found[index + 1].left is None:
        return False
    between = line.words[found[index].end : found[index + 1].start]
    return 0 < len(between) <= 2 and all(word in LIST_WORDS for word in between)


def _span(item: Found, before: date | None, today: date | None, *, future: bool) -> DateSpan | None:
    left, right = item.left, item.right
    assert left is not None
    low = _one_span(left, _year_for(left, before, today, future=future), today, future=future)
    if low is not None and item.offset is not None and low.first is not None and low.after is not None:
        moved = shift((low.first, low.after), item.offset)
        return replace(low, first=moved[0], after=moved[1], weekday=None) if moved else None
    if right is None or low is None:
        return low
    high = _one_span(right, _year_for(right, before, today, future=future), today, future=future)
    return _stretch(left, right, low, high) if high is not None else None


def _stretch(left: WrittenDate, right: WrittenDate, low: DateSpan, high: DateSpan) -> DateSpan | None:
    """From one date to another; a side without a year takes it from the other, else the left comes before the right."""
    first, after = low.first, high.after
    if first is None or after is None:
        return None
    if right.settled and not left.settled and not left.only_weekday:
        days = _last_before(left, after)
        first = days[0] if days is not None else first
    elif not right.settled and not right.only_weekday:
        days = place(right, first.year)
        days = place(right, first.year + 1) if days is None or days[1] <= first else days
        after = days[1] if days is not None else after
    elif left.only_weekday and first >= after:
        first -= timedelta(7)
    if first >= after:
        return None
    written = left.settled or right.settled or (left.only_weekday and low.year_written)
    return DateSpan(first=first, after=after, about=left.about or right.about, year_written=written)


def _last_before(written: WrittenDate, day: date) -> tuple[date, date] | None:
    days = place(written, day.year)
    return place(written, day.year - 1) if days is None or days[0] >= day else days


def _one_span(written: WrittenDate, year: int, today: date | None, *, future: bool = False) -> DateSpan | None:
    if written.only_weekday and written.weekday is not None:
        return _weekday_span(written.weekday, today, future=future)
    if written.relative is not None:
        days = resolve_relative(written.relative, today) if today is not None else None
    else:
        days = place(written, year)
    if days is None:
        return None
    return DateSpan(
        first=days[0],
        after=days[1],
        about=written.about,
        weekday=written.weekday,
        year_written=written.settled or (written.year_step is not None and today is not None),
    )


def _weekday_span(weekday: int, today: date | None, *, future: bool) -> DateSpan:
    if today is None:
        return DateSpan(first=None, after=None, weekday=weekday, year_written=False)
    day = today + timedelta((weekday - today.weekday()) % 7 if future else -((today.weekday() - weekday) % 7))
    return DateSpan(first=day, after=day + timedelta(1), weekday=weekday)


def _year_for(written: WrittenDate, before: date | None, today: date | None, *, future: bool) -> int:
    """The year written, or else supplied: nearest to the date before it, or the last that had begun by today."""
    if written.year is not None:
        return written.year
    if written.year_step is not None:
        return today.year + written.year_step if today is not None else NO_YEAR
    if written.settled or written.month is None:
        return NO_YEAR
    if before is not None:
        return _nearest_year(written, before)
    return _year_by(written, today, future=future) if today is not None else NO_YEAR


def _nearest_year(written: WrittenDate, day: date) -> int:
    firsts = _firsts(written, day.year)
    return min(firsts, key=lambda year: abs((firsts[year] - day).days), default=NO_YEAR)


def _year_by(written: WrittenDate, today: date, *, future: bool) -> int:
    firsts = _firsts(written, today.year)
    if future:
        fitting = sorted(year for year in firsts if firsts[year] >= today)
    else:
        fitting = sorted((year for year in firsts if firsts[year] <= today + timedelta(1)), reverse=True)
    if not fitting:
        return NO_YEAR
    if written.weekday is not None and abs((firsts[fitting[0]] - today).days) > WEEKDAY_DAYS:
        fitting = [year for year in fitting if firsts[year].weekday() == written.weekday] or fitting
    return fitting[0]


def _firsts(written: WrittenDate, middle: int) -> dict[int, date]:
    """The first day of it in each year around, where that exists."""
    reach = YEARS_BACK if written.weekday is not None or (written.month, written.day) == (2, 29) else 1
    placed = {year: place(written, year) for year in range(max(middle - reach, 1), middle + reach + 1)}
    return {year: days[0] for year, days in placed.items() if days is not None}


def _in_role(item: Found, span: DateSpan) -> DateSpan:
    """The span that "since", "before", "until" … make of a date. The end of a period is a point for "before"."""
    part = item.left.part if item.left is not None else None
    if part == ("early" if item.role in {"since", "after"} else "late") and item.role != "on":
        span = replace(span, about=False)
    match item.role:
        case "since":
            return replace(span, after=None)
        case "after":
            return replace(span, first=span.first if part == "early" else span.after, after=None)
        case "before":
            return replace(span, first=None, after=span.after if part == "late" else span.first)
        case "until" | "by":
            return replace(span, first=None)
        case _:
            return span


# ---------------------------------------------------------------- minutes


def _time_span(item: Found, day: DateSpan | None) -> TimeSpan:
    time = item.time
    assert time is not None
    first, last, about = time.first, time.last, time.about
    if item.near:
        about = True
        first, last = (last, last + NEAR_MINUTES) if item.role == "after" else (first - NEAR_MINUTES, first)
    elif item.role in {"after", "since"}:
        first, last = (first, 1439) if first else EARLY_MORNING
    elif item.role == "before":
        first, last = (0, first) if first else LATE_NIGHT
    elif item.role in {"by", "until"}:
        first, last = (0, last) if last else LATE_NIGHT
    if day is not None and last < first and day.first and day.after == day.first + timedelta(2):
        day = replace(day, after=day.first + timedelta(1))  # the night of 7-8 January begins on the 7th
    return TimeSpan(
        first=first % 1440, last=last % 1440, about=about, zone=time.zone, on=day, either_half=not time.half
    )


def _today_of(item: Found, today: date | None) -> DateSpan | None:
    """The day of "last night" and "this morning"."""
    if item.time is None or item.time.day is None or today is None:
        return None
    first = today + timedelta(item.time.day)
    return DateSpan(first=first, after=first + timedelta(1))


def _day_beside(line: Line, found: list[Found], spans: list[DateSpan | None], index: int) -> DateSpan | None:
    """The date written right after a time, or right before it."""
    item = found[index]
    if index + 1 < len(found) and spans[index + 1] is not None and found[index + 1].role == "on":
        between = line.words[item.end : found[index + 1].start]
        if all(word in ON_WORDS for word in between):
            return spans[index + 1]
    if index and spans[index - 1] is not None and (found[index - 1].role == "on" or found[index - 1].end == item.start):
        between = line.words[found[index - 1].end : item.start]
        if all(word in AT_WORDS for word in between):
            return spans[index - 1]
    return None
