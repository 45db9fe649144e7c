"""Years as written, told from counts by the words around them, and dates in figures: 2024-01-20, 1/20/2024."""

from __future__ import annotations

from ..dataclass import replace
from ..language.en.date import (
    AFTER_DATE,
    ARTICLE_CUES,
    COUNT_ADJECTIVES,
    COUNT_CUES,
    DAY_CUES,
    FAIR_CUES,
    FIRM_CUES,
    IN,
    MILITARY_WORDS,
    NO_PLURALS,
    PARTICIPLE,
    PEOPLES,
    PLURAL,
    POSSESSIVE,
    SINGULAR,
    STEPS,
    UNIT_WORDS,
    YEAR,
    YEAR_CUES,
    YEAR_LINKS,
)
from .date_parts import WrittenDate, place
from .date_words import Line, is_digits, number_at

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
    if before in YEAR_CUES:
        return not is_count(line, index)
    counts = counts_something(line, index + 1)
    likely = 1900 <= year < 2100
    round_figure = year % 100 == 0 and year != 2000
    if before in ARTICLE_CUES or before in FIRM_CUES:
        return likely and not round_figure and not (counts and year % 100 == 0)
    if tuple(line.words[index + 1 : index + 3]) == POSSESSIVE:
        return likely
    if not likely or counts or round_figure or before in COUNT_CUES:
        return False
    following = line.words[index + 1]
    names_noun = following.isalpha() and following not in AFTER_DATE  # "proposed 2020 budget"
    return before in FAIR_CUES or names_noun or not before.endswith(PARTICIPLE)


def counts_something(line: Line, index: int) -> bool:
    """The word is a plural noun or a unit, so that a figure before it is a count."""
    word = line.words[index]
    if not word.isalpha():
        return False
    if word in UNIT_WORDS or word in PEOPLES or word in MILITARY_WORDS:
        return True
    if word in AFTER_DATE or word in NO_PLURALS or line.capital(index):
        return False
    counted = word in COUNT_ADJECTIVES or word.endswith(PARTICIPLE)
    return _is_plural(word) or (counted and _is_plural(line.words[index + 1]))


def _is_plural(word: str) -> bool:
    return word.endswith(PLURAL) and len(word) > 2 and not word.endswith(SINGULAR) and word not in NO_PLURALS


def is_count(line: Line, index: int) -> bool:
    """The figure counts what follows it, and is round enough, or far enough from our time, for a count."""
    year = int(line.words[index])
    return counts_something(line, index + 1) and (year % 100 == 0 or not 1900 <= year < 2100)


def with_year(line: Line, written: WrittenDate) -> WrittenDate:
    """The date with the year written after it, if one is."""
    words, after = line.words, written.end
    if words[after] in YEAR_LINKS or (words[after] == "-" and line.joined(after - 1, after + 1)):
        after += 1
    year = year_at(line, after)
    if year is None and words[after] in STEPS and words[after + 1] == YEAR:
        return replace(written, year_step=STEPS[words[after]], end=after + 2)
    if year is None:
        return _with_short_year(line, written, after)
    linked = after > written.end or (written.month is not None and line.before(written.end - 1) == IN)
    if linked and is_count(line, after):
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
    if mark == "/" and words[index + 3] != mark:
        return _slash_day(line, index)
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


def _slash_day(line: Line, index: int) -> WrittenDate | None:
    """The 1/20 of "on 1/20", where only one order fits; elsewhere a share or a score."""
    left, right = number_at(line, index, 2), number_at(line, index + 2, 2)
    if not left or not right or line.before(index) not in DAY_CUES or not line.joined(index, index + 2):
        return None
    if (line.touches(index + 2) and line.words[index + 3].isalnum()) or not min(left, right) <= 12 < max(
        left, right
    ) <= 31:
        return None
    return WrittenDate(end=index + 3, month=min(left, right), day=max(left, right))
