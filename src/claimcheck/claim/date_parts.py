"""Dates as written, year or no year: "20 January", "early 2020", "the 1990s", "Sunday, January 21st"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..days import month_start, part_of
from ..language.en.date import (
    AFTER_DATE,
    COUNT_CUES,
    DATE_CUES,
    DECADE_WORDS,
    DOUBTFUL_MONTHS,
    MONTHS,
    NAMED_DAYS,
    NO_PLURALS,
    PART_NOUNS,
    PARTS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    UNIT_WORDS,
    WEEKDAY_NAMED_BY,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from .date_words import Line, day_at, is_digits, number_at, ordinal_at


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """What is written of a date, up to the word `end`. `last_month` and `last_day` close a stretch within a year.

    `fixed` holds the days outright (decades, "yesterday", open stretches) and then nothing else counts but `about`,
    `weekday` and `part`.
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

    @property
    def settled(self) -> bool:
        """The year is known from what is written."""
        return self.year is not None or self.fixed is not None


def place(written: WrittenDate, year: int) -> tuple[date, date] | None:
    """First day and day after the last, the year supplied where none is written; None for a day that does not exist."""
    try:
        if written.fixed is not None:
            first, after = written.fixed
        elif written.month is None:
            first, after = date(year, 1, 1), date(year + 1, 1, 1)
        elif written.day is None:
            last = written.last_month or written.month
            length = (last - written.month) % 12 + 1
            first, after = date(year, written.month, 1), month_start(year, written.month + length)
        else:
            first = date(year, written.month, written.day)
            last_day = written.last_day or written.day
            after = date(year, written.last_month or written.month, last_day) + timedelta(1)
    except (ValueError, OverflowError):
        return None
    if first >= after:
        return None
    return part_of(first, after, written.part) if written.part else (first, after)


# ---------------------------------------------------------------- one date


def date_at(line: Line, index: int) -> WrittenDate | None:
    """The date that starts at this word."""
    word = line.words[index]
    if is_digits(word):
        return _named_day(line, index) or _number_date(line, index)
    if word in MONTHS:
        return _month_date(line, index)
    if word in WEEKDAYS or word in SHORT_WEEKDAYS:
        return _weekday_date(line, index)
    if word == "the":
        return _the_date(line, index)
    if word in PARTS:
        return _part_date(line, index)
    if word in SEASONS:
        return _season(line, index)
    if word in DECADE_WORDS or word == "'":
        return _short_decade(line, index)
    if word == "q" or word in _QUARTERS:
        return _quarter(line, index)
    return _day_date(line, index) or _named_day(line, index)


def _named_day(line: Line, index: int) -> WrittenDate | None:
    for words, (year, month, day) in _NAMED_BY_FIRST.get(line.words[index], ()):
        end = index + len(words)
        if tuple(line.words[index:end]) == words and _free(line, index, end):
            if year is not None:
                return WrittenDate(end=end, year=year, month=month, day=day)
            return _with_year(line, WrittenDate(end=end, month=month, day=day))
    return None


_NAMED_BY_FIRST: dict[str, list[tuple[tuple[str, ...], tuple[int | None, int, int]]]] = {}
for _words, _day in NAMED_DAYS.items():
    _NAMED_BY_FIRST.setdefault(_words[0], []).append((_words, _day))
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _free(line: Line, start: int, end: int) -> bool:
    """No letter, digit or sign of a longer figure stands right against the words."""
    if start and line.touches(start - 1) and (line.words[start - 1] in _STUCK or line.words[start - 1].isalnum()):
        return False
    after = line.words[end]
    return not (line.touches(end - 1) and (after in {"/", "%"} or after.isalnum()))


_STUCK = frozenset("$€£#/\\-.,:+_=@&")


# ---------------------------------------------------------------- figures first


def _number_date(line: Line, index: int) -> WrittenDate | None:
    word = line.words[index]
    if index and line.touches(index - 1) and (line.words[index - 1] in _STUCK or line.words[index - 1].isalnum()):
        return None
    if len(word) == 4:
        return _iso_date(line, index) or _decade(line, index)
    if len(word) <= 2:
        return _slash_date(line, index) or _day_date(line, index) or _century(line, index)
    return None


def _iso_date(line: Line, index: int) -> WrittenDate | None:
    """2024-01-20, 2024/01/20, 2024-01."""
    words = line.words
    mark = words[index + 1]
    if mark not in {"-", "/", "."} or not line.touches(index) or not line.touches(index + 1):
        return None
    year, month = int(words[index]), number_at(line, index + 2, 2)
    if month is None or not 1 <= month <= 12 or year < 1 or len(words[index + 2]) != 2 or line.raw(index + 1) in "–—":
        return None
    if words[index + 3] == mark and line.touches(index + 2) and line.touches(index + 3):
        day = number_at(line, index + 4, 2)
        if day is None or not 1 <= day <= 31:
            return None
        if line.touches(index + 4) and words[index + 5].isalpha() and words[index + 5] != "t":
            return None
        return WrittenDate(end=index + 5, year=year, month=month, day=day)
    if mark != "-" or month > year % 100 > 0 or (line.touches(index + 2) and words[index + 3].isalnum()):
        return None
    return WrittenDate(end=index + 3, year=year, month=month)


def _slash_date(line: Line, index: int) -> WrittenDate | None:
    """1/20/2024 and 20/01/2024; where both orders fit, the stretch from the earlier reading to the later."""
    words = line.words
    mark = words[index + 1]
    if mark not in {"/", ".", "-"} or words[index + 3] != mark or not all(line.touches(index + n) for n in range(4)):
        return None
    left, right = number_at(line, index, 2), number_at(line, index + 2, 2)
    year = number_at(line, index + 4, 4)
    if not left or not right or year is None or len(words[index + 4]) not in {2, 4}:
        return None
    if len(words[index + 4]) == 2:
        if mark == ".":
            return None
        year = _full_year(year)
    if year < 1000 or (line.touches(index + 4) and words[index + 5].isalnum()):
        return None
    months = [(month, day) for month, day in ((left, right), (right, left)) if month <= 12 and day <= 31]
    if mark == "." and len(months) == 2:
        months = [(right, left)]  # dots are the continent's and Britain's: the day comes first
    spans = [span for span in (_one_day(year, month, day) for month, day in months) if span]
    if not spans:
        return None
    return WrittenDate(end=index + 5, year=year, fixed=(min(spans)[0], max(spans)[1]))


def _one_day(year: int, month: int, day: int) -> tuple[date, date] | None:
    return place(WrittenDate(end=0, year=year, month=month, day=day), year)


def _full_year(short: int) -> int:
    return 1900 + short if short >= 50 else 2000 + short


def _decade(line: Line, index: int) -> WrittenDate | None:
    """1990s."""
    year, after = int(line.words[index]), index + 1
    if line.words[after] == "'" and line.touches(index):
        after += 1
    if line.words[after] != "s" or not line.touches(after - 1) or year % 10 or not 1000 <= year < 2200:
        return None
    if after > index + 1 and line.words[after + 1].isalpha() and year % 100 == 0:
        return None
    return WrittenDate(end=after + 1, fixed=(date(year, 1, 1), date(year + 10, 1, 1)))


def _short_decade(line: Line, index: int) -> WrittenDate | None:
    """'90s, nineties."""
    word, after = line.words[index], index
    if word == "'":
        if not line.touches(index):
            return None
        after += 1
        word = line.words[after]
        if len(word) != 2 or not is_digits(word) or int(word) % 10 or line.words[after + 1] != "s":
            return None
        tens, after = int(word), after + 2
    else:
        tens, after = DECADE_WORDS[word], after + 1
    year = 2000 + tens if tens < 20 else 1900 + tens
    return WrittenDate(end=after, fixed=(date(year, 1, 1), date(year + 10, 1, 1)))


def _century(line: Line, index: int) -> WrittenDate | None:
    """The 19th century: its years by either count, 1800 to 1900."""
    found = ordinal_at(line, index)
    if found is None:
        return None
    number, after = found
    if line.words[after] == "-":
        after += 1
    if line.words[after] != "century" or not 1 <= number <= 22 or line.words[after + 1] in {"bc", "bce"}:
        return None
    start = max((number - 1) * 100, 1)
    return WrittenDate(end=after + 1, fixed=(date(start, 1, 1), date(number * 100 + 1, 1, 1)))


def year_at(line: Line, index: int) -> int | None:
    """A year of four digits that nothing stands against."""
    word = line.words[index]
    if len(word) != 4 or not is_digits(word) or not 1000 <= int(word) < 2200:
        return None
    if line.touches(index):
        after = line.words[index + 1]
        if after.isalnum() or after in {"%", "$", "°"}:
            return None
        if after in {".", ","} and is_digits(line.words[index + 2]) and line.touches(index + 1):
            return None
    return int(word)


def bare_year_at(line: Line, index: int, *, cued: bool = False) -> WrittenDate | None:
    """A year alone. `cued` says that what stands before it has already shown that it is one."""
    year = year_at(line, index)
    if year is None:
        return None
    words = line.words
    before = words[index - 1] if index else ""
    if index and line.touches(index - 1) and (before in _STUCK or before.isalnum()):
        return None
    if not cued and not _reads_as_year(line, index, year, before):
        return None
    return WrittenDate(end=index + 1, year=year)


def _reads_as_year(line: Line, index: int, year: int, before: str) -> bool:
    counts = _counts_something(line, index + 1)
    if before in {"in", "since", "during", "until", "till", "throughout", "circa", "year"}:
        return not (counts and year % 100 == 0)
    if counts or year < 1900 or year >= 2100:
        return before in DATE_CUES and not counts and before not in COUNT_CUES
    if before in {"about", "around", "to", "than"}:
        return before == "to" and year % 100 != 0
    if before in {"and", "or"}:
        return year % 100 != 0
    return before not in COUNT_CUES


def _counts_something(line: Line, index: int) -> bool:
    """The word is a plural noun or a unit, so that a figure before it is a count."""
    word = line.words[index]
    if not word or not word[0].isalpha():
        return False
    if word in UNIT_WORDS:
        return True
    if word in AFTER_DATE or word in NO_PLURALS or line.capital(index):
        return False
    after = line.words[index + 1]
    return (word.endswith("s") and not word.endswith("ss")) or (
        after.endswith("s") and after[:1].isalpha() and after not in NO_PLURALS and after not in AFTER_DATE
    )


# ---------------------------------------------------------------- day, month, year


def _day_date(line: Line, index: int) -> WrittenDate | None:
    """20 January 2024, 20th of January, 8-9 January, 8 and 9 January, 20-Jan-2024."""
    found = day_at(line, index)
    if found is None:
        return None
    day, after = found
    last: int | None = None
    words = line.words
    if words[after] in _DAY_LINKS and (second := day_at(line, after + 1)) is not None and second[0] > day:
        if words[after] in {"and", "&"} and second[0] != day + 1:
            return None
        last, after = second
    if words[after] == "of" or (words[after] == "-" and line.touches(after) and line.touches(after - 1)):
        after += 1
    month = MONTHS.get(words[after])
    if month is None or (
        words[after] in {"may", "march"} and not line.capital(after) and year_at(line, after + 1) is None
    ):
        return None
    after = _skip_dot(line, after)
    return _with_year(line, WrittenDate(end=after, month=month, day=day, last_day=last))


_DAY_LINKS = frozenset({"-", "to", "and", "&", "until", "through"})


def _skip_dot(line: Line, index: int) -> int:
    """The word after a month, past the dot of an abbreviation."""
    short = line.words[index] in SHORT_MONTHS
    return index + 2 if short and line.words[index + 1] == "." and line.touches(index) else index + 1


def _with_year(line: Line, written: WrittenDate) -> WrittenDate:
    """The date with the year written after it, if one is."""
    words, after = line.words, written.end
    if words[after] in {",", "of", "in"} or (words[after] == "-" and line.touches(after) and line.touches(after - 1)):
        after += 1
    year = year_at(line, after)
    if year is None and words[after] == "'" and line.touches(after) and len(words[after + 1]) == 2:
        short = number_at(line, after + 1, 2)
        if short is not None and not words[after + 2].isalnum():
            return replace(written, year=_full_year(short), end=after + 2)
    if year is None or (after > written.end and words[after - 1] == "," and _counts_something(line, after + 1)):
        return written
    return replace(written, year=year, end=after + 1)


def _month_date(line: Line, index: int) -> WrittenDate | None:
    """January 20, 2024; Jan. 20; January 8-9; January the 20th; January 2024; January."""
    words = line.words
    word, month = words[index], MONTHS[words[index]]
    if index and line.touches(index - 1) and words[index - 1] not in _OPENERS:
        return None
    if not line.capital(index) and word in DOUBTFUL_MONTHS:
        return None
    after = _skip_dot(line, index)
    start = after + 1 if words[after] == "the" else after
    found = day_at(line, start)
    if found is not None and _is_day(line, index, start, found[1]):
        day, end = found
        last = None
        if words[end] in _DAY_LINKS and (second := day_at(line, end + 1)) is not None and second[0] > day:
            follows = words[second[1]]
            linked = words[end] not in {"and", "&"} or second[0] == day + 1
            if linked and follows not in MONTHS and (not follows.isalpha() or follows in AFTER_DATE):
                last, end = second
        return _with_year(line, WrittenDate(end=end, month=month, day=day, last_day=last))
    dated = _with_year(line, WrittenDate(end=after, month=month))
    if dated.year is not None:
        return dated
    return dated if _lone_month(line, index, word) else None


_OPENERS = frozenset("([{\"'-/:*_“”«|")


def _is_day(line: Line, month: int, start: int, end: int) -> bool:
    """The figure after a month is its day, not a count ("in January 20 missiles hit") and not a clock's hour."""
    words = line.words
    if line.touches(end - 1) and (words[end] in {":", "%", "/"} or words[end].isalnum()):
        return False
    if words[end] in {",", "."} and line.touches(end - 1) and line.touches(end) and is_digits(words[end + 1]):
        return words[end] == "," and len(words[end + 1]) == 4
    if words[end] in {"am", "pm", "percent", "million", "billion"}:
        return False
    if end == start + 1 and month and words[month - 1] == "in":
        return year_at(line, end + 1 if words[end] == "," else end) is not None
    return True


def _lone_month(line: Line, index: int, word: str) -> bool:
    """A month's name without day or year is the month, not a verb or a person."""
    if not line.capital(index):
        return False
    before = line.words[index - 1] if index else ""
    if word in DOUBTFUL_MONTHS:
        return before in DATE_CUES and before not in {"as", "than", "that", "about", "on"}
    return word not in SHORT_MONTHS or before in DATE_CUES


def _weekday_date(line: Line, index: int) -> WrittenDate | None:
    """Sunday; Sunday, January 21st; Sat., 20 Jan 2024."""
    words = line.words
    short = words[index] in SHORT_WEEKDAYS
    weekday = SHORT_WEEKDAYS[words[index]] if short else WEEKDAYS[words[index]]
    before = words[index - 1] if index else ""
    if not line.capital(index) or before in WEEKDAY_NAMED_BY or words[index + 1] in WEEKDAY_NAMES:
        return None
    after = index + 1
    if short and words[after] == "." and line.touches(index):
        after += 1
    start = after + 1 if words[after] == "," else after
    if words[start] == "the":
        start += 1
    dated = _day_of_month(line, start)
    if dated is not None:
        return replace(dated, weekday=weekday)
    if short:
        return None
    return WrittenDate(end=index + 1, weekday=weekday)


def _day_of_month(line: Line, index: int) -> WrittenDate | None:
    word = line.words[index]
    if word in MONTHS:
        found = _month_date(line, index)
    elif is_digits(word):
        found = _number_date(line, index)
    else:
        found = _day_date(line, index)
    if found is None or (found.day is None and found.fixed is None):
        return None
    return found


# ---------------------------------------------------------------- stretches


def _the_date(line: Line, index: int) -> WrittenDate | None:
    """The 20th of January; the 1990s; the end of May; the summer of 2006; the first half of 2023."""
    after = index + 1
    word = line.words[after]
    if word in PART_NOUNS and line.words[after + 1] == "of":
        inner = after + 3 if line.words[after + 2] == "the" else after + 2
        return _narrowed(line, inner, PART_NOUNS[word])
    if word == "the":
        return None
    if word in SEASONS or word in DECADE_WORDS or word == "'" or word in PARTS or is_digits(word):
        found = date_at(line, after)
        return found if found is not None and found.weekday is None else None
    return _quarter(line, after) or _half(line, after) or _day_date(line, after) or _century(line, after)


def _part_date(line: Line, index: int) -> WrittenDate | None:
    """Early January, mid-2020, late 1990s, early in the 20th century."""
    after = index + 1
    if line.words[after] == "-" or line.words[after] == "in":
        after += 1
    if line.words[after] == "the":
        after += 1
    return _narrowed(line, after, PARTS[line.words[index]])


def _narrowed(line: Line, index: int, part: str) -> WrittenDate | None:
    if line.words[index] in PARTS or line.words[index] == "the":
        return None
    year = bare_year_at_part(line, index)
    found = year or date_at(line, index)
    if found is None and line.words[index] in MONTHS and line.capital(index):
        found = WrittenDate(end=_skip_dot(line, index), month=MONTHS[line.words[index]])
    if found is None or found.day is not None or found.part is not None or found.weekday is not None:
        return None
    return replace(found, part=part, about=True)


def bare_year_at_part(line: Line, index: int) -> WrittenDate | None:
    year = year_at(line, index)
    return WrittenDate(end=index + 1, year=year) if year is not None else None


def _season(line: Line, index: int) -> WrittenDate | None:
    """Summer 2023, the summer of 2006; alone a season is none."""
    low, high = SEASONS[line.words[index]]
    dated = _with_year(line, WrittenDate(end=index + 1, month=low, last_month=high, about=True))
    return dated if dated.year is not None else None


def _quarter(line: Line, index: int) -> WrittenDate | None:
    """Q1 2023; first quarter of 2023."""
    words = line.words
    if words[index] == "q":
        number = number_at(line, index + 1, 1)
        after = index + 2
        if number is None or not line.touches(index):
            return None
    else:
        number = _QUARTERS.get(words[index])
        after = index + 1
        if words[after] in {"st", "nd", "rd", "th"}:
            after += 1
        if words[after] == "-":
            after += 1
        if words[after] != "quarter":
            return None
        after += 1
    if number is None or not 1 <= number <= 4:
        return None
    dated = _with_year(line, WrittenDate(end=after, month=3 * number - 2, last_month=3 * number))
    return dated if dated.year is not None else None


def _half(line: Line, index: int) -> WrittenDate | None:
    """First half of 2023."""
    words = line.words
    if words[index] not in {"first", "second", "latter"} or words[index + 1] != "half":
        return None
    months = (1, 6) if words[index] == "first" else (7, 12)
    dated = _with_year(line, WrittenDate(end=index + 2, month=months[0], last_month=months[1]))
    return dated if dated.year is not None else None
