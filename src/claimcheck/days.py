"""Stretches of days and minutes: how they are written, and the little arithmetic that comparing them needs."""

from __future__ import annotations

from datetime import date, timedelta

from .dataclass import replace
from .language.en.date import MONTH_TITLES, SEASONS, WEEKDAY_TITLES
from .model import DateSpan, TimeSpan

# A date written without a year and read without `today` is set in this leap year, which nobody writes about.
NO_YEAR = 4
PART_WORDS = ("early", "mid", "late")


# ---------------------------------------------------------------- arithmetic


def contains(outer: DateSpan, inner: DateSpan) -> bool:
    """Every day of `inner` lies in `outer`."""
    if outer.first is not None and (inner.first is None or inner.first < outer.first):
        return False
    return outer.after is None or (inner.after is not None and inner.after <= outer.after)


def meets(left: DateSpan, right: DateSpan) -> bool:
    """The two share at least one day."""
    return _starts_within(left, right) and _starts_within(right, left)


def _starts_within(left: DateSpan, right: DateSpan) -> bool:
    return left.after is None or right.first is None or right.first < left.after


def widen(span: DateSpan, days: int) -> DateSpan:
    """The span with so many days more at either end."""
    return replace(span, first=move(span.first, -days), after=move(span.after, days))


def move(day: date | None, days: int) -> date | None:
    """The day so many days later; the calendar's first or last day where that would leave it."""
    if day is None:
        return None
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def near_year(span: DateSpan, day: date) -> DateSpan:
    """A span whose year was not written, moved by whole years to where it starts nearest to `day`; others unchanged."""
    if span.year_written or span.first is None:
        return span
    moved = [span_in for span_in in (_in_year(span, year) for year in range(day.year - 4, day.year + 5)) if span_in]
    return min(moved, key=lambda found: abs((found.first or day) - day), default=span)


def _in_year(span: DateSpan, year: int) -> DateSpan | None:
    if span.first is None:
        return None
    try:
        first = span.first.replace(year=year)
        after = span.after and span.after.replace(year=year + span.after.year - span.first.year)
    except ValueError:
        return None
    return replace(span, first=first, after=after)


def month_start(year: int, month: int) -> date:
    """The first day of a month; months count on past 12 into later years."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def part_of(first: date, after: date, part: str) -> tuple[date, date]:
    """The "early", "mid" or "late" stretch of a week, month, season, year, decade or century.

    House: early January is its first ten days, late January what follows the 20th; longer periods fall in thirds of
    whole months or, from a decade up, whole years that overlap by one.
    """
    days, index = (after - first).days, PART_WORDS.index(part)
    if days <= 31:
        step = 10 if days > 14 else max(days // 3, 1)
        edges = (first, first + timedelta(step), first + timedelta(2 * step), after)
        return edges[index], edges[index + 1]
    months = (after.year - first.year) * 12 + after.month - first.month
    step, spare = months // 3, 0
    if months >= 120:
        step, spare = months // 36 * 12, 12
    low = first.month + index * step
    high = low + step + spare
    start = month_start(first.year, low)
    return start, after if part == "late" else min(month_start(first.year, high), after)


# ---------------------------------------------------------------- in words


def format_date(span: DateSpan) -> str:
    """The span as it would be written; reading it back gives the same span."""
    weekday = WEEKDAY_TITLES[span.weekday] if span.weekday is not None else ""
    about = "about " if span.about else ""
    if span.first is None and span.after is None:
        return weekday or "an unknown date"
    if span.first is None or span.after is None:
        edge = f"{about}{_day(span.first or move(span.after, -1), span)}"
        return f"since {edge}" if span.first else f"until {edge}"
    text = _closed(span, span.first, span.after)
    if text.replace("-", " ").split(" ")[0] in {*PART_WORDS, *SEASONS}:
        return text
    return f"{about}{weekday} {text}" if weekday else f"{about}{text}"


def _closed(span: DateSpan, first: date, after: date) -> str:
    last = after - timedelta(1)
    if first == last:
        return _day(first, span)
    if span.about and (part := _part(span, first, after)):
        return part
    if first.day == 1 and after.day == 1:
        return _months(span, first, last)
    if first.year == last.year and first.month == last.month:
        return f"{first.day}–{_day(last, span)}"
    return f"{_day(first, span)} to {_day(last, span)}"


def _day(day: date | None, span: DateSpan) -> str:
    if day is None:
        return ""
    return f"{day.day} {MONTH_TITLES[day.month - 1]}" + (f" {day.year:04}" if span.year_written else "")


def _months(span: DateSpan, first: date, last: date) -> str:
    years = last.year - first.year + 1
    if span.year_written and first.month == 1 and last.month == 12:
        if years == 1:
            return f"{first.year:04}"
        if years == 10 and first.year % 10 == 0 and first.year >= 1000:
            return f"the {first.year}s"
        return f"{first.year:04} to {last.year:04}"
    if years == 1 and first.month == last.month:
        return _month(first, span)
    return f"{_month(first, span)} to {_month(last, span)}"


def _month(day: date, span: DateSpan) -> str:
    return MONTH_TITLES[day.month - 1] + (f" {day.year:04}" if span.year_written else "")


def _part(span: DateSpan, first: date, after: date) -> str | None:
    """ "early January 2024", "summer 2023", where the span is exactly that."""
    start = date(first.year, first.month, 1)
    if (first.month != 12 or after.day != 1) and first.month == (after - timedelta(1)).month:
        for part in PART_WORDS:
            if part_of(start, month_start(start.year, start.month + 1), part) == (first, after):
                return f"{part} {_month(first, span)}" if part != "mid" else f"mid-{_month(first, span)}"
    if span.year_written:
        for part in PART_WORDS:
            if part_of(date(first.year, 1, 1), date(first.year + 1, 1, 1), part) == (first, after):
                return f"{part}{'-' if part == 'mid' else ' '}{first.year:04}"
        for season, (low, high) in SEASONS.items():
            length = (high - low) % 12 + 1
            if first.month == low and first.day == 1 and after == month_start(first.year, low + length):
                return f"{season} {first.year:04}"
    return None


def format_time(span: TimeSpan) -> str:
    """The time as it would be written: "6:30 p.m. (Asia/Baghdad)", "about 1:05 a.m. to 1:32 a.m."."""
    text = _clock(span.first, half=not span.either_half)
    if span.last != span.first:
        text = f"{text} to {_clock(span.last, half=not span.either_half)}"
    if span.about:
        text = f"about {text}"
    if span.zone == "local":
        text = f"{text} local time"
    elif span.zone and span.zone.startswith("UTC"):
        text = f"{text} {span.zone}"
    elif span.zone:
        text = f"{text} {span.zone.rpartition('/')[2].replace('_', ' ')} time"
    return f"{text} on {format_date(span.on)}" if span.on is not None else text


def _clock(minutes: int, *, half: bool) -> str:
    hour, minute = divmod(minutes % 1440, 60)
    if not half:
        return f"{(hour - 1) % 12 + 1}:{minute:02}"
    if minute == 0 and hour in {0, 12}:
        return "noon" if hour else "midnight"
    return f"{(hour - 1) % 12 + 1}:{minute:02} {'a.m.' if hour < 12 else 'p.m.'}"
