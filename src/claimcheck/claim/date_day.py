"""Days as written: "20 January", "Jan. 20, 2024", "the 20th of January", "Sunday, January 21st", "Christmas Eve"."""

from __future__ import annotations

from ..dataclass import replace
from ..language.en.date import (
    AFTER_DATE,
    ALTERNATIVES,
    ARTICLES,
    CARDINAL_WORDS,
    DAY_LINKS,
    DOUBTFUL_MONTHS,
    EVERY_WORDS,
    HALF_DAYS,
    IN,
    LONG_MONTHS,
    LOWER_MONTHS,
    MONTH_CUES,
    MONTHS,
    NAMED_DAYS,
    NIGHT,
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
    YEAR_LINKS,
)
from .date_parts import WrittenDate
from .date_words import Line, day_at, is_digits, number_at
from .date_year import counts_something, iso_at, slash_at, with_year, year_at

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
    return words[end] not in HALF_DAYS and words[end] not in UNIT_WORDS


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
