"""Days, months and years as written: "20 January", "Jan. 20, 2024", "1/20/2024", "2024", "Sunday, January 21st"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..days import month_start, part_of
from ..language.en.date import (
    AFTER_DATE,
    ALTERNATIVES,
    ARTICLE_CUES,
    ARTICLES,
    CARDINAL_WORDS,
    COUNT_ADJECTIVES,
    COUNT_CUES,
    DAY_LINKS,
    DOUBTFUL_MONTHS,
    EVERY_WORDS,
    FAIR_CUES,
    FIRM_CUES,
    IN,
    LONG_MONTHS,
    LOWER_MONTHS,
    MILITARY_WORDS,
    MONTH_CUES,
    MONTHS,
    NAMED_DAYS,
    NIGHT,
    NO_PLURALS,
    OF,
    ORDINAL_ENDINGS,
    RANGE_WORDS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    SURE_SHORT_MONTHS,
    THE,
    UNIT_WORDS,
    WEEKDAY_NAMED_BY,
    WEEKDAY_NAMES,
    WEEKDAYS,
    YEAR_CUES,
    YEAR_LINKS,
)
from .date_words import Line, day_at, is_digits, number_at


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """What is written of a date, up to before the word `end`. `last_month` and `last_day` close a stretch of a year.

    `fixed` holds the days outright ("the 1990s"); `relative` is counted from today ("last week", see date_relative).
    """

    end: int
    year: int | None = None
    month: int | None = None
    last_month: int | None = None
    day: int | None = None
    last_day: int | None = None
    part: str | None = None
    weekday: int | None = None
    about: bool = False
    fixed: tuple[date, date] | None = None
    relative: tuple[str, int, int] | None = None

    @property
    def settled(self) -> bool:
        """The year needs no supplying."""
        return self.year is not None or self.fixed is not None or self.relative is not None

    @property
    def only_weekday(self) -> bool:
        return self.weekday is not None and self.day is None and self.fixed is None and self.relative is None


def place(written: WrittenDate, year: int) -> tuple[date, date] | None:
    """First day and day after the last in that year; None for a day that does not exist."""
    try:
        if written.fixed is not None:
            first, after = written.fixed
        elif written.month is None:
            first, after = date(year, 1, 1), date(year + 1, 1, 1)
        elif written.day is None:
            length = ((written.last_month or written.month) - written.month) % 12 + 1
            first, after = date(year, written.month, 1), month_start(year, written.month + length)
        else:
            first = date(year, written.month, written.day)
            after = date(year, written.month, written.last_day or written.day) + timedelta(1)
    except (ValueError, OverflowError):
        return None
    if first >= after:
        return None
    return part_of(first, after, written.part) if written.part else (first, after)


# ---------------------------------------------------------------- years


def year_at(line: Line, index: int) -> int | None:
    """A year of four digits that is no part of a longer figure."""
    word = line.words[index]
    if len(word) != 4 or not is_digits(word) or not 1000 <= int(word) < 2200:
        return None
    if line.touches(index):
        after = line.words[index + 1]
        if after.isalnum() or after in {"%", "$", "°"}:
            return None
        if after in {".", ",", ":"} and is_digits(line.words[index + 2]) and line.touches(index + 1):
            return None
    return int(word)


def full_year(short: int) -> int:
    """The year that two digits stand for: 50 to 99 in the last century, the rest in this (house)."""
    return 1900 + short if short >= 50 else 2000 + short


def bare_year_at(line: Line, index: int, *, cued: bool = False) -> WrittenDate | None:
    """A year alone. `cued` says that what stands before it has already shown that it is one."""
    year = year_at(line, index)
    if year is None or not (cued or _reads_as_year(line, index, year)):
        return None
    return WrittenDate(end=index + 1, year=year)


def _reads_as_year(line: Line, index: int, year: int) -> bool:
    """By the words around it: "in 2003", "the 2020 attacks", "(2011)"; not "2,003", "2003 rockets", "in 1500 homes"."""
    before = line.before(index)
    counts = counts_something(line, index + 1)
    likely = 1900 <= year < 2100
    round_figure = year % 100 == 0 and year != 2000
    if before in YEAR_CUES:
        return not counts or (likely and year % 100 != 0)
    if before in ARTICLE_CUES or before in FIRM_CUES:
        return likely and not round_figure and not (counts and year % 100 == 0)
    if line.words[index + 1] == "'" and line.words[index + 2] == "s":
        return likely
    if not likely or counts or round_figure or before in COUNT_CUES:
        return False
    following = line.words[index + 1]
    names_noun = following.isalpha() and following not in AFTER_DATE  # "proposed 2020 budget"
    return before in FAIR_CUES or names_noun or not before.endswith("ed")


def counts_something(line: Line, index: int) -> bool:
    """The word is a plural noun or a unit, so that a figure before it is a count."""
    word = line.words[index]
    if not word.isalpha():
        return False
    if word in UNIT_WORDS or word in MILITARY_WORDS:
        return True
    if word in AFTER_DATE or word in NO_PLURALS or line.capital(index):
        return False
    counted = word in COUNT_ADJECTIVES or word.endswith("ed")
    return _is_plural(word) or (counted and _is_plural(line.words[index + 1]))


def _is_plural(word: str) -> bool:
    return word.endswith("s") and len(word) > 2 and not word.endswith("ss") and word not in NO_PLURALS


def with_year(line: Line, written: WrittenDate) -> WrittenDate:
    """The date with the year written after it, if one is."""
    words, after = line.words, written.end
    if words[after] in YEAR_LINKS or (words[after] == "-" and line.joined(after - 1, after + 1)):
        after += 1
    year = year_at(line, after)
    if year is None:
        return _with_short_year(line, written, after)
    linked = after > written.end or (written.month is not None and line.before(written.end - 1) == IN)
    if linked and counts_something(line, after + 1) and (year % 100 == 0 or not 1900 <= year < 2100):
        return written  # "On 5 May, 1500 soldiers", "In March 1500 people"
    return replace(written, year=year, end=after + 1)


def _with_short_year(line: Line, written: WrittenDate, after: int) -> WrittenDate:
    """May '68, 20-Jan-24."""
    words = line.words
    dashed = words[after - 1] == "-"
    if not dashed and (words[after] != "'" or not line.touches(after)):
        return written
    after = after if dashed else after + 1
    if len(words[after]) != 2 or not is_digits(words[after]) or (line.touches(after) and words[after + 1].isalnum()):
        return written
    return replace(written, year=full_year(int(words[after])), end=after + 1)


# ---------------------------------------------------------------- figures alone


def iso_at(line: Line, index: int) -> WrittenDate | None:
    """2024-01-20, 2024/01/20, 2024-01."""
    words = line.words
    mark = words[index + 1]
    if mark not in {"-", "/", "."} or not line.joined(index, index + 2) or line.raw(index + 1) in {"–", "—"}:
        return None
    year, month = int(words[index]), number_at(line, index + 2, 2)
    if month is None or year < 1 or not 1 <= month <= 19 or len(words[index + 2]) != 2:
        return None
    if words[index + 3] == mark and line.joined(index + 2, index + 4):
        day = number_at(line, index + 4, 2)
        if day is None or not 1 <= day <= 39 or len(words[index + 4]) != 2:
            return None
        after = words[index + 5] if line.touches(index + 4) else ""
        if after == "-" and line.raw(index + 5) == after and words[index + 6].isalnum():
            return None
        return WrittenDate(end=index + 5, year=year, month=month, day=day) if after in _ISO_ENDS else None
    if mark != "-" or month > 12 or month > year % 100 > 0 or not 1000 <= year < 2200:
        return None  # 2003-11 is rather a stretch of years, and holds the month in any case
    following = words[index + 3] if line.touches(index + 2) else ""
    if following.isalnum() or following in {"-", "/", ":"}:
        return None
    return WrittenDate(end=index + 3, year=year, month=month)


_ISO_ENDS = frozenset({"", "t", ",", ".", ";", ":", ")", "]", "?", "!", "'", '"', "”", "-"})


def slash_at(line: Line, index: int) -> WrittenDate | None:
    """1/20/2024, 20/01/2024, 20.01.2024, 1/20/24. Where both orders fit, from the earlier reading to the later.

    Dots are the continent's: the day comes first. Figures that fit neither order are kept, as a date that cannot be.
    """
    words = line.words
    mark = words[index + 1]
    if mark not in {"/", ".", "-"} or words[index + 3] != mark or not line.joined(index, index + 4):
        return None
    left, right, year = number_at(line, index, 2), number_at(line, index + 2, 2), number_at(line, index + 4, 4)
    digits = len(words[index + 4])
    if not left or not right or year is None or digits not in {2, 4} or (digits == 2 and mark != "/"):
        return None
    year = full_year(year) if digits == 2 else year
    if max(left, right) > 31 or not 1000 <= year < 2200 or (line.touches(index + 4) and words[index + 5] in {"/", "-"}):
        return None
    orders = [(right, left)] if mark == "." else [(left, right), (right, left)]
    fitting = [order for order in orders if order[0] <= 12]
    written = [WrittenDate(end=index + 5, year=year, month=month, day=day) for month, day in fitting or orders[:1]]
    spans = [days for days in (place(one, year) for one in written) if days is not None]
    if len(spans) < 2 or spans[0] == spans[1]:
        return written[0] if len(written) == 1 or not spans else replace(written[0], fixed=spans[0])
    return WrittenDate(end=index + 5, year=year, fixed=(min(spans)[0], max(spans)[1]))


# ---------------------------------------------------------------- day and month


def day_first_at(line: Line, index: int) -> WrittenDate | None:
    """20 January 2024, 20th of January, 8-9 January, 8 and 9 January, 20-Jan-2024."""
    found = day_at(line, index)
    if found is None:
        return None
    words = line.words
    day, after = found
    last: int | None = None
    if words[after] in DAY_LINKS and (second := day_at(line, after + 1)) is not None and second[0] > day:
        if words[after] in ALTERNATIVES and second[0] != day + 1:
            return None
        last, after = second
    spelled = not is_digits(words[index])
    if words[after] == OF:
        suffixed = words[after - 1] in ORDINAL_ENDINGS or line.before(index) == THE
        if (spelled and line.before(index) in {*CARDINAL_WORDS, *ARTICLES} - {THE}) or not (spelled or suffixed):
            return None  # "one third of May's budget", "4 of March's pages"
        after += 1
    elif spelled:
        return None  # "the second March on Washington"
    elif words[after] == "-" and line.joined(after - 1, after + 1):
        after += 1
    month = MONTHS.get(words[after])
    if month is None or (words[after] not in LOWER_MONTHS and not _month_here(line, after)):
        return None
    dated = with_year(line, WrittenDate(end=_past_dot(line, after), month=month, day=day, last_day=last))
    return dated if (last or day) <= 31 or dated.year is not None else None


def _month_here(line: Line, index: int) -> bool:
    """A doubtful month is one if it has a capital, or what can only be a day or year after it."""
    if line.capital(index):
        return True
    after = _past_dot(line, index)
    if year_at(line, after) is not None:
        return not counts_something(line, after + 1)
    if line.touches(after) and line.words[after + 1] in ORDINAL_ENDINGS:
        return True
    return line.words[index] in SURE_SHORT_MONTHS and number_at(line, after, 2) is not None


def _past_dot(line: Line, index: int) -> int:
    """The word after a month, past the dot of an abbreviation."""
    dotted = line.words[index] in SHORT_MONTHS and line.words[index + 1] == "." and line.touches(index)
    return index + 2 if dotted else index + 1


def month_first_at(line: Line, index: int) -> WrittenDate | None:
    """January 20, 2024; Jan. 20; January 8-9; January the 20th; January 2024; January."""
    words = line.words
    word, month = words[index], MONTHS[words[index]]
    after = _past_dot(line, index)
    if word not in LOWER_MONTHS and not _month_here(line, index):
        return None
    following = words[index + 2]
    if line.touches(index) and words[index + 1] in {"-", "/"} and following.isalpha() and following not in MONTHS:
        return None  # "May-Britt", "March-in"
    start = after + 1 if words[after] == THE else after
    found = day_at(line, start)
    if found is not None and _is_day(line, index, start, found):
        day, end = found
        last, end = _last_day(line, day, end)
        return with_year(line, WrittenDate(end=end, month=month, day=day, last_day=last))
    dated = with_year(line, WrittenDate(end=after, month=month))
    return dated if dated.year is not None or _lone_month(line, index) else None


def _is_day(line: Line, month: int, start: int, found: tuple[int, int]) -> bool:
    """The figure after a month is its day, not a count ("in January 20 missiles hit") and not a clock's hour."""
    words = line.words
    day, end = found
    if line.touches(end - 1) and (words[end] in {"%", "/"} or words[end].isalnum()):
        return False
    if words[end] == ":" and line.joined(end - 1, end + 1):
        return False
    if words[end] in {",", "."} and line.joined(end - 1, end + 1) and is_digits(words[end + 1]):
        return words[end] == "," and len(words[end + 1]) == 4
    year = year_at(line, end + 1 if words[end] in YEAR_LINKS else end)
    if day > 31 or (end == start + 1 and line.before(month) == IN):
        return year is not None
    if not is_digits(words[start]):
        return year is not None or not words[end].isalpha() or words[end] in AFTER_DATE
    return words[end] not in _AFTER_HOUR and not (words[end] in UNIT_WORDS and words[end] not in _PEOPLES)


_AFTER_HOUR = frozenset({"am", "pm"})
_PEOPLES = frozenset({"american", "iraqi", "iranian", "us"})


def _last_day(line: Line, day: int, end: int) -> tuple[int | None, int]:
    """The 9 of "January 8-9" and "January 8 and 9", where it is a day and not a count."""
    words = line.words
    if words[end] not in DAY_LINKS or (second := day_at(line, end + 1)) is None or not day < second[0] <= 31:
        return None, end
    follows = words[second[1]]
    if words[end] in ALTERNATIVES and second[0] != day + 1:
        return None, end
    if follows in MONTHS or follows == ":" or (follows.isalpha() and follows not in AFTER_DATE and words[end] != "-"):
        return None, end
    return second


def _lone_month(line: Line, index: int) -> bool:
    """A month's name without day or year is the month, not a verb or a person."""
    if not line.capital(index) or line.words[index] not in DOUBTFUL_MONTHS:
        return line.words[index] in LONG_MONTHS
    if line.words[index + 1] in RANGE_WORDS and line.words[index + 2] in MONTHS and line.capital(index + 2):
        return True
    if line.before(index) not in MONTH_CUES:
        return False
    return not (line.words[index + 1].isalpha() and line.capital(index + 1))  # "by April Jones"


# ---------------------------------------------------------------- weekdays, named days


def weekday_at(line: Line, index: int) -> WrittenDate | None:
    """Sunday; Sunday, January 21st; Sat., 20 Jan 2024; Saturday (20 January)."""
    words = line.words
    short = words[index] in SHORT_WEEKDAYS
    weekday = SHORT_WEEKDAYS[words[index]] if short else WEEKDAYS[words[index]]
    before = line.before(index)
    if not line.capital(index) or before in WEEKDAY_NAMED_BY or before in EVERY_WORDS:
        return None
    named = words[index + 1] in WEEKDAY_NAMES or (words[index + 1] == NIGHT and words[index + 2] in WEEKDAY_NAMES)
    if named and line.capital(index + 1):
        return None
    after = index + 1
    if short and words[after] == "." and line.touches(index):
        after += 1
    start = after + 1 if words[after] in {",", "("} else after
    dated = day_of_month_at(line, start + 1 if words[start] == THE else start)
    if dated is not None:
        closed = words[after] == "(" and words[dated.end] == ")"
        return replace(dated, weekday=weekday, end=dated.end + 1 if closed else dated.end)
    return None if short else WrittenDate(end=index + 1, weekday=weekday)


def day_of_month_at(line: Line, index: int) -> WrittenDate | None:
    """A date that names one day, without its weekday."""
    word = line.words[index]
    if word in MONTHS:
        found = month_first_at(line, index)
    elif len(word) == 4 and is_digits(word):
        found = iso_at(line, index)
    else:
        found = slash_at(line, index) or day_first_at(line, index)
    return found if found is not None and (found.day is not None or found.fixed is not None) else None


def weekday_after(line: Line, written: WrittenDate) -> WrittenDate:
    """The date with the weekday written after it: "20 January 2024, a Saturday", "January 20 (Saturday)"."""
    words, after = line.words, written.end
    opened = words[after]
    if opened not in {",", "("} or written.day is None or written.weekday is not None:
        return written
    after += 1
    if words[after] in ARTICLES:
        after += 1
    weekday = WEEKDAYS.get(words[after], SHORT_WEEKDAYS.get(words[after]))
    if weekday is None or not line.capital(after) or (words[after] not in WEEKDAYS and opened != "("):
        return written
    after += 1
    if opened == "(":
        return replace(written, weekday=weekday, end=after + 1) if words[after] == ")" else written
    return replace(written, weekday=weekday, end=after)


def named_day_at(line: Line, index: int) -> WrittenDate | None:
    """9/11, Christmas Eve."""
    for words, (year, month, day) in _NAMED_BY_FIRST.get(line.words[index], ()):
        end = index + len(words)
        if tuple(line.words[index:end]) != words or (words[0].isalpha() and not line.capital(index)):
            continue
        if line.touches(end - 1) and (line.words[end] in {"/", "%"} or line.words[end].isalnum()):
            continue
        if year is None:
            return with_year(line, WrittenDate(end=end, month=month, day=day))
        return WrittenDate(end=end, year=year, month=month, day=day)
    return None


_NAMED_BY_FIRST: dict[str, list[tuple[tuple[str, ...], tuple[int | None, int, int]]]] = {}
for _words, _day in NAMED_DAYS.items():
    _NAMED_BY_FIRST.setdefault(_words[0], []).append((_words, _day))
