"""Longer stretches as written: "the 1990s", "early January", "mid-2020", "the summer of 2006", "Q1 2023"; any date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from ..dataclass import replace
from ..language.en.date import (
    BEFORE_CHRIST,
    CENTURY,
    DECADE_WORDS,
    HALF,
    HALVES,
    IN,
    LAST,
    MONTHS,
    NAMED_DAYS,
    OF,
    ON,
    ORDINAL_ENDINGS,
    ORDINAL_WORDS,
    PART_NOUNS,
    PARTS,
    PAST_WORDS,
    PLURAL,
    POSSESSIVE,
    QUARTER,
    QUARTER_LETTER,
    RELATIVE_DAYS,
    SEASONS,
    SHORT_WEEKDAYS,
    STEPS,
    TENS,
    THE,
    WEEK,
    WEEKDAYS,
    WEEKEND,
    WEEKEND_CUES,
)
from .date_day import day_first_at, month_first_at, named_day_at, weekday_after, weekday_at
from .date_parts import WrittenDate, place
from .date_relative import day_alone_at, relative_at
from .date_words import Line, is_digits, number_at, ordinal_at
from .date_year import iso_at, slash_at, with_year, year_at


def date_at(line: Line, index: int) -> WrittenDate | None:
    """The date that starts at this word; a bare year is not among them."""
    word = line.words[index]
    read = _figure_date if is_digits(word) else READERS.get(word)
    found = read(line, index) if read is not None else None
    return weekday_after(line, found) if found is not None and found.day is not None else found


def _figure_date(line: Line, index: int) -> WrittenDate | None:
    if len(line.words[index]) not in {1, 2, 4}:
        return None
    if len(line.words[index]) == 4:
        return iso_at(line, index) or _decade(line, index)
    return (
        named_day_at(line, index)
        or slash_at(line, index)
        or day_first_at(line, index)
        or _century(line, index)
        or _quarter(line, index)
    )


# ---------------------------------------------------------------- decades and centuries


def _decade(line: Line, index: int) -> WrittenDate | None:
    """The 1990s, the 1800s; the 2000s are ten years."""
    year, after = int(line.words[index]), index + 1
    if tuple(line.words[after : after + 2]) == POSSESSIVE and line.touches(index) and not year % 10:
        if line.words[after + 2].isalpha():
            return None  # "2010's attack"
        after += 1
    if line.words[after] != PLURAL or not line.touches(after - 1) or year % 10 or not 1000 <= year < 2200:
        return None
    length = 100 if year % 100 == 0 and year < 2000 else 10
    return WrittenDate(end=after + 1, fixed=(date(year, 1, 1), date(year + length, 1, 1)))


def _short_decade(line: Line, index: int) -> WrittenDate | None:
    """'90s, nineties; also '03 for the year."""
    if line.words[index] != "'":
        if line.before(index) != THE and line.before(index) not in PARTS and line.before(index) != "-":
            return None  # "in her nineties"
        return _decade_of(DECADE_WORDS[line.words[index]], index + 1)
    word = line.words[index + 1]
    if not line.touches(index) or len(word) != 2 or not is_digits(word) or (index and line.touches(index - 1)):
        return None
    if line.words[index + 2] == PLURAL and line.touches(index + 1) and int(word) % 10 == 0:
        return _decade_of(int(word), index + 3)
    return None


def _decade_of(tens: int, end: int) -> WrittenDate:
    year = 2000 + tens if tens < 20 else 1900 + tens
    return WrittenDate(end=end, fixed=(date(year, 1, 1), date(year + 10, 1, 1)))


def _century(line: Line, index: int) -> WrittenDate | None:
    """The 19th century: its years by either count, 1800 to 1900."""
    found = ordinal_at(line, index)
    if found is None:
        return None
    number, after = found
    if line.words[after] == "-":
        after += 1
    if line.words[after] != CENTURY or not 1 <= number <= 22 or line.words[after + 1] in BEFORE_CHRIST:
        return None
    start = max((number - 1) * 100, 1)
    return WrittenDate(end=after + 1, fixed=(date(start, 1, 1), date(number * 100 + 1, 1, 1)))


# ---------------------------------------------------------------- parts of a year


def _season(line: Line, index: int) -> WrittenDate | None:
    """Summer 2023, the summer of 2006, winter 2019-20; alone a season is none."""
    low, high = SEASONS[line.words[index]]
    dated = with_year(line, WrittenDate(end=index + 1, month=low, last_month=high, about=True))
    if dated.year is None:
        return None
    if low > high and line.words[dated.end] in {"-", "/"} and line.joined(dated.end - 1, dated.end + 1):
        following = str(dated.year + 1)
        if line.words[dated.end + 1] in {following, following[2:]}:
            return replace(dated, end=dated.end + 2)
    return dated


def _quarter(line: Line, index: int) -> WrittenDate | None:
    """Q1 2023, first quarter of 2023."""
    words = line.words
    if words[index] == QUARTER_LETTER:
        number, after = number_at(line, index + 1, 1), index + 2
        if not line.touches(index):
            return None
    else:
        found = ordinal_at(line, index)
        if found is None:
            return None
        number, after = found
        if words[after] == "-":
            after += 1
        if words[after] != QUARTER:
            return None
        after += 1
    if number is None or not 1 <= number <= 4:
        return None
    dated = with_year(line, WrittenDate(end=after, month=3 * number - 2, last_month=3 * number))
    return dated if dated.year is not None else None


def _half(line: Line, index: int) -> WrittenDate | None:
    """First half of 2023, second half of January."""
    words = line.words
    months = HALVES.get(words[index])
    if months is None or words[index + 1] != HALF:
        return None
    if words[index + 2] == OF and words[index + 3] in MONTHS:
        return _half_month(line, index + 3, late=months[0] > 1)
    dated = with_year(line, WrittenDate(end=index + 2, month=months[0], last_month=months[1]))
    return dated if dated.year is not None else None


def _half_month(line: Line, index: int, *, late: bool) -> WrittenDate | None:
    """The days to the 15th, or those after it."""
    month = month_first_at(line, index)
    days = place(month, month.year or 2000) if month is not None and month.day is None else None
    if month is None or days is None:
        return None
    last = (days[1] - timedelta(1)).day
    return replace(month, day=16 if late else 1, last_day=last if late else 15)


def _week_of_month(line: Line, index: int) -> WrittenDate | None:
    """First week of January 2024, last week of May: the seven days at that end of the month."""
    words = line.words
    number = 5 if words[index] == LAST else (ordinal_at(line, index) or (0, 0))[0]
    if words[index + 1] != WEEK or words[index + 2] != OF or not 1 <= number <= 5 or words[index + 3] not in MONTHS:
        return None
    month = month_first_at(line, index + 3)
    if month is None or month.day is not None or month.month is None:
        return None
    days = place(month, month.year or 2000)
    if days is None or (number == 5 and words[index] != LAST):
        return None
    last = (days[1] - timedelta(1)).day
    first = last - 6 if number == 5 else 7 * number - 6
    return replace(month, day=first, last_day=last if number == 5 else 7 * number, about=True)


def _part(line: Line, index: int) -> WrittenDate | None:
    """Early January, mid-2020, late 1990s, early in the 20th century."""
    after = index + 1
    if line.words[after] in {"-", IN}:
        after += 1
    if line.words[after] == THE:
        after += 1
    return _narrowed(line, after, PARTS[line.words[index]])


def _narrowed(line: Line, index: int, part: str) -> WrittenDate | None:
    """The early, middle or late part of the period at this word."""
    word = line.words[index]
    if word in PARTS or word == THE or word in RELATIVE_DAYS:
        return None
    year = year_at(line, index)
    found = WrittenDate(end=index + 1, year=year) if year is not None else date_at(line, index)
    if found is None and word in MONTHS and line.capital(index):
        found = WrittenDate(end=index + 1, month=MONTHS[word])
    if found is None or found.day is not None or found.part is not None or found.weekday is not None:
        return None
    return replace(found, part=part, about=True)


def _after_the(line: Line, index: int) -> WrittenDate | None:
    """The 20th of January; the 1990s; the end of May; the summer of 2006; the first half of 2023; the last week."""
    after = index + 1
    word = line.words[after]
    if word == WEEKEND and line.before(index) in WEEKEND_CUES:
        return WrittenDate(end=after + 1, relative=("weekend gone", 0, 0))
    if word in PART_NOUNS:
        if line.words[after + 1] != OF:
            return None
        return _narrowed(line, after + 3 if line.words[after + 2] == THE else after + 2, PART_NOUNS[word])
    if word in MONTHS or word in WEEKDAYS or word in SHORT_WEEKDAYS or word == THE:
        return None  # "the January attack": the month is found by itself, and is not what "since" counts from
    found = date_at(line, after)
    if found is None and line.before(index) == ON:
        return day_alone_at(line, after)
    plain = found is not None and found.day is not None and is_digits(word) and found.fixed is None
    if plain and line.words[after + 1] not in ORDINAL_ENDINGS:
        return None  # "after the 20 January attack"
    return found


def _ordinal(line: Line, index: int) -> WrittenDate | None:
    return (
        _quarter(line, index)
        or _half(line, index)
        or _week_of_month(line, index)
        or day_first_at(line, index)
        or _century(line, index)
        or named_day_at(line, index)
    )


def _last(line: Line, index: int) -> WrittenDate | None:
    return _week_of_month(line, index) or relative_at(line, index)


Reader = Callable[[Line, int], WrittenDate | None]
READERS: dict[str, Reader] = {
    **dict.fromkeys((words[0] for words in NAMED_DAYS if words[0].isalpha()), named_day_at),
    **dict.fromkeys(RELATIVE_DAYS, relative_at),
    **dict.fromkeys(STEPS, relative_at),
    **dict.fromkeys(ORDINAL_WORDS, _ordinal),
    **dict.fromkeys(HALVES, _ordinal),
    **dict.fromkeys(TENS, _ordinal),
    **dict.fromkeys(MONTHS, month_first_at),
    **dict.fromkeys(WEEKDAYS, weekday_at),
    **dict.fromkeys(SHORT_WEEKDAYS, weekday_at),
    **dict.fromkeys(PARTS, _part),
    **dict.fromkeys(SEASONS, _season),
    **dict.fromkeys(DECADE_WORDS, _short_decade),
    "'": _short_decade,
    QUARTER_LETTER: _quarter,
    THE: _after_the,
    **dict.fromkeys(PAST_WORDS, relative_at),
    LAST: _last,
}
