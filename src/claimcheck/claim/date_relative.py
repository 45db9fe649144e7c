"""Dates counted from today: "yesterday", "last Sunday", "this month", "three weeks ago", "the last three months"."""

from __future__ import annotations

from datetime import date, timedelta

from ..days import month_start
from ..language.en.date import (
    AFTER_DATE,
    AGO,
    ARTICLES,
    CALENDAR_PERIODS,
    LIST_WORDS,
    MONTHS,
    NEXT_WORDS,
    OF,
    PAST_WORDS,
    PERIODS,
    PREVIOUS_WORDS,
    RELATIVE_DAYS,
    SEASONS,
    STEPS,
    THE,
    VAGUE_COUNTS,
    WEEKDAYS,
)
from .date_parts import WrittenDate
from .date_words import Line, cardinal_at, ordinal_at

# Days that a period spans at least and at most, and how far "a week later" is off either way in practice (house).
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30.44, "year": 365.25, "decade": 3652.5, "century": 36525.0}
_SLACK = {"day": 0.0, "week": 2.0, "fortnight": 3.0, "month": 8.0, "year": 60.0, "decade": 730.0, "century": 7300.0}
_FARTHEST = 400_000  # days; farther than any calendar here goes


def relative_at(line: Line, index: int) -> WrittenDate | None:
    """Yesterday, last week, this January, next Sunday, the last three months."""
    words = line.words
    word, after = words[index], index + 1
    before = line.before(index)
    if word in RELATIVE_DAYS:
        named = line.capital(index) and before.isalpha() and not line.raw(index).isupper()  # "USA Today"
        return None if named else WrittenDate(end=after, relative=("day", RELATIVE_DAYS[word], 0))
    if word in PAST_WORDS and (past := _past_stretch(line, after)) is not None:
        return past
    step = STEPS.get(word)
    if step is None or words[after + 1] == OF or (before == THE and word in {*NEXT_WORDS, *PREVIOUS_WORDS}):
        return None  # "the next year" is counted from the story's day, not from today
    return _step_at(line, after, step)


def _step_at(line: Line, index: int, step: int) -> WrittenDate | None:
    """The week, month, weekday or season of "last week", by its steps from today's."""
    word, end = line.words[index], index + 1
    if word in CALENDAR_PERIODS:
        return WrittenDate(end=end, relative=(word, step, 0), about=word == "week" and step != 0)
    if word in SEASONS:
        return WrittenDate(end=end, relative=("season", SEASONS[word][0], step), about=True)
    if not line.capital(index):
        return None
    if word in WEEKDAYS:
        return WrittenDate(end=end, relative=("weekday", WEEKDAYS[word], step), weekday=WEEKDAYS[word])
    if word in MONTHS:
        return WrittenDate(end=end, relative=("named month", MONTHS[word], step))
    return None


def day_alone_at(line: Line, index: int) -> WrittenDate | None:
    """The 20th of "on the 20th", of the month today is in or of the one before."""
    found = ordinal_at(line, index)
    if found is None or not line.words[index].isdigit() or not 1 <= found[0] <= 31:
        return None
    following = line.words[found[1]]
    if following in LIST_WORDS and ordinal_at(line, found[1] + 1) is not None:
        return None
    if following == OF or (following.isalpha() and following not in AFTER_DATE) or following == "-":
        return None
    return WrittenDate(end=found[1], relative=("day of month", found[0], 0))


def _past_stretch(line: Line, index: int) -> WrittenDate | None:
    """The three months of "the last three months": up to today, by as many days as months have."""
    words = line.words
    since_when = words[index - 1] not in STEPS or (index > 1 and words[index - 2] == THE)
    if since_when and words[index] in PERIODS:  # "the past week", "the last year"; not "last year"
        counted: tuple[int, int, int] | None = (1, 1, index)
    else:
        counted = count_at(line, index)
    if counted is None or counted[1] < 1 or words[index] in ARTICLES:
        return None
    period = PERIODS.get(words[counted[2]])
    if period is None or words[counted[2] + 1] == OF:
        return None
    days = min(round(_DAYS[period] * counted[1]), _FARTHEST)
    return WrittenDate(end=counted[2] + 1, relative=("past", days, 0), about=period != "day")


def ago_at(line: Line, index: int) -> WrittenDate | None:
    """Three days ago, two months ago: the day, or the week, month or year that many back."""
    counted = count_at(line, index)
    if counted is None:
        return None
    low, high, after = counted
    period = PERIODS.get(line.words[after])
    if period is None or line.words[after + 1] != AGO:
        return None
    if period in {"day", "week", "fortnight"}:
        span = (round(_DAYS[period] * high), round(_DAYS[period] * low))
        return WrittenDate(end=after + 2, relative=("ago", *span), about=period != "day")
    if low != high or period not in CALENDAR_PERIODS or high > 3000:
        return WrittenDate(end=after + 2, relative=("ago", *days_of(period, low, high)[::-1]), about=True)
    return WrittenDate(end=after + 2, relative=(period, -low, 0), about=True)


def count_at(line: Line, index: int) -> tuple[int, int, int] | None:
    """ "three", "a couple of", "several" as lowest and highest number, and the index of the word after it."""
    words = line.words
    after = index + 1 if words[index] in ARTICLES and words[index + 1] in VAGUE_COUNTS else index
    if words[after] in VAGUE_COUNTS:
        low, high = VAGUE_COUNTS[words[after]]
        return low, high, after + 2 if words[after + 1] == OF else after + 1
    found = cardinal_at(line, index)
    return (found[0], found[0], found[1]) if found is not None else None


def days_of(period: str, low: int, high: int) -> tuple[int, int]:
    """The fewest and the most days that from `low` to `high` such periods are, as loosely as people count them."""
    slack = _SLACK[period]
    least = low * _DAYS[period] - min(slack * max(low**0.5, 1), low * _DAYS[period] / 2)
    most = high * _DAYS[period] + slack * max(high**0.5, 1)
    return round(min(least, _FARTHEST)), round(min(most, _FARTHEST))


def resolve_relative(relative: tuple[str, int, int], today: date) -> tuple[date, date] | None:
    """First day and day after the last; None beyond the calendar."""
    kind, number, step = relative
    try:
        match kind:
            case "day":
                return _days(today, number, 1)
            case "ago":
                return _days(today, -number, number - step + 1)
            case "past":
                return _days(today, -number, number + 1)
            case "day of month":
                return _last_day(today, number)
            case "week":
                return _days(today, 7 * number - today.weekday(), 7)
            case "weekend":
                return _days(today, 7 * number - today.weekday() + 5, 2)
            case "weekend gone":
                return _days(today, -((today.weekday() - 5) % 7), 2)
            case "weekday":
                return _days(today, _to_weekday(today, number, step), 1)
            case "month":
                return month_start(today.year, today.month + number), month_start(today.year, today.month + number + 1)
            case "named month":
                return _nearest_months(today, number, 1, step)
            case "season":
                return _nearest_months(today, number, 3, step)
            case _:
                years = {"year": 1, "decade": 10, "century": 100}[kind]
                first = today.year // years * years + number * years
                return date(max(first, 1), 1, 1), date(first + years, 1, 1)
    except (ValueError, OverflowError):
        return None


def _days(today: date, offset: int, length: int) -> tuple[date, date] | None:
    first = today + timedelta(offset)
    return first, first + timedelta(length)


def _to_weekday(today: date, weekday: int, step: int) -> int:
    """Days from today to the last such weekday before it, the next after it, or the one of this week."""
    if step < 0:
        return -((today.weekday() - weekday - 1) % 7 + 1)
    if step > 0:
        return (weekday - today.weekday() - 1) % 7 + 1
    return weekday - today.weekday()


def _last_day(today: date, number: int) -> tuple[date, date] | None:
    """The last such day of a month up to tomorrow."""
    for back in range(13):
        first = month_start(today.year, today.month - back)
        day = first + timedelta(number - 1)
        if day.month == first.month and day <= today + timedelta(1):
            return day, day + timedelta(1)
    return None


def _nearest_months(today: date, month: int, length: int, step: int) -> tuple[date, date]:
    """The last such months that ended before today, the next that begin after it, or those of this year."""
    year = today.year
    if step < 0 and month_start(year, month + length) > today:
        year -= 1
    if step > 0 and date(year, month, 1) <= today:
        year += 1
    return date(year, month, 1), month_start(year, month + length)
