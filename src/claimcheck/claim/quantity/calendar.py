"""Figures that belong to years, dates and times of day, and so count nothing. What they mean is read in date.py."""

from __future__ import annotations

from functools import cache

from ...language.en import label as language
from ...language.en.counted import VERBS
from ...language.en.units import CURRENCY_SIGNS
from .counted import find_counted
from .numeral import Figure
from .phrase_table import PhraseTable
from .split import Words, is_digits
from .unit import find_unit

_YEARS = range(1000, 2101)
_MODERN = range(1900, 2101)
_DASHES = ("-", "–", "—", "‑")


def find_calendar_end(words: Words, figure: Figure) -> int:
    """The index after the date, year or time that digits belong to, 0 where they belong to none."""
    return _time_end(words, figure) or _date_end(words, figure) or _year_end(words, figure)


def chain_end(words: Words, index: int) -> int:
    """The index after digits joined to the figure before `index` by one and the same mark: "2020-01-08", "5/10"."""
    mark = words.at(index)
    at = index
    if mark in ("-", "–", "/", "."):
        while words.at(at) == mark and words.touches(at - 1) and words.touches(at) and words.at(at + 1).isdecimal():
            at += 2
    return at


def _time_end(words: Words, figure: Figure) -> int:
    """ "6:30 pm", "18:30", "6 p.m.", "6-7 pm", "1830 GMT", "0630 local time"."""
    at = figure.after
    digits = words.lower[figure.first]
    if not figure.plain or len(digits) > 4:
        return 0
    if words.at(at) == ":":
        return _clock_end(words, figure)
    if words.at(at) in language.TIME_WORDS and figure.number <= 2400:
        return at + 1
    if len(digits) == 4 and (local := _local_times().find_at(words, at)):
        return local[1]
    if words.at(at) in (*_DASHES, *language.JOIN_TIMES) and is_digits(words.at(at + 1)):
        further = at + 2
        further += 2 * (words.at(further) == ":" and is_digits(words.at(further + 1)))
        return further + 1 if words.at(further) in language.TIME_WORDS else 0
    return 0


def _clock_end(words: Words, figure: Figure) -> int:
    """Hours and minutes, set apart by blanks only where "pm" or the like makes them a time."""
    at = figure.after
    minutes = words.at(at + 1)
    if len(minutes) != 2 or not minutes.isdecimal() or int(minutes) > 59 or figure.number > 24:
        return 0
    touching = words.touches(at - 1) and words.touches(at)
    at += 2
    while words.at(at) == ":" and words.touches(at - 1) and words.touches(at) and is_digits(words.at(at + 1)):
        at += 2
    timed = words.at(at) in language.TIME_WORDS
    return at + timed if touching or timed else 0


@cache
def _local_times() -> PhraseTable[bool]:
    return PhraseTable((phrase, True) for phrase in language.LOCAL_TIME)


def _date_end(words: Words, figure: Figure) -> int:
    """The day of a month ("June 17-19", "17 June", "10 to 15 June", "17th of June") or a whole date in digits."""
    first, after = figure.first, figure.after
    chain = chain_end(words, after)
    year_like = len(words.lower[first]) == 4 or len(words.at(chain - 1)) in (2, 4)
    if chain - after >= 4 and words.at(after) in "/-." and year_like:
        return chain
    if not figure.plain or not 1 <= figure.number <= 31:
        return 0
    if chain - after == 2 and words.at(after) == "/" and len(words.at(chain - 1)) == 4:
        return chain
    if _follows_month(words, first) and not _counts_in_month(words, figure):
        return _past_days(words, after)
    end = _past_days(words, after)
    end += words.at(end) == language.OF
    return end + 1 if words.at(end) in language.MONTHS and words.capital(end) else 0


def _month_before(words: Words, first: int) -> int:
    """The index of the month right before a day ("June 17", "Jan. 8", "June the 17th"), else -1."""
    at = first - 1
    at -= words.at(at) == "."
    at -= words.at(at) == language.THE
    return at if at >= 0 and words.at(at) in language.MONTHS and words.capital(at) else -1


def _follows_month(words: Words, first: int) -> bool:
    return _month_before(words, first) >= 0


def _counts_in_month(words: Words, figure: Figure) -> bool:
    """ "In June 17 people died": after "in" and before a plural the figure counts."""
    before = words.at(_month_before(words, figure.first) - 1)
    return before in language.BEFORE_MONTHS_ONLY and find_counted(words, figure.after, single=False) is not None


def _past_days(words: Words, index: int) -> int:
    """Past the further days of a range: "17-19", "17 and 18 June", "10 to 15 June"."""
    at = index
    while words.at(at + 1).isdecimal() and len(words.at(at + 1)) <= 2:
        dash = words.at(at) in _DASHES
        if not dash and not (words.at(at) in language.JOIN_DAYS and words.at(at + 2) in language.MONTHS):
            break
        at += 2
    return at


def _year_end(words: Words, figure: Figure) -> int:
    """A bare year, or years joined by a dash ("2003-11"): four digits that are no round number of things."""
    first, after = figure.first, figure.after
    if not figure.plain or len(words.lower[first]) != 4 or int(figure.number) not in _YEARS:
        return 0
    before = words.at(first - 1)
    if before in CURRENCY_SIGNS or find_unit(words, after, digits=True, single=False):
        return 0
    chain = chain_end(words, after)
    if chain > after and words.at(after) in "-–/" and (len(words.at(chain - 1)) == 2 or words.at(chain - 1) > "1000"):
        return chain
    counted = find_counted(words, after, single=False)
    if counted is None or words.at(after) in VERBS:
        return 0 if before in language.NOT_BEFORE_YEARS and not _between_years(words, first) else after
    if int(figure.number) not in _MODERN:
        return 0
    dated = before in language.BEFORE_YEARS or before in language.MONTHS or _ends_date(words, first)
    yearly = words.lower[counted[1] - 1] in language.YEARLY or words.capital(counted[1] - 1)
    partial = before == language.OF and figure.number % 100 != 0
    return after if dated or yearly or partial else 0


def _between_years(words: Words, first: int) -> bool:
    """ "Up to 2003": a year ends a stretch of time."""
    return words.at(first - 1) == language.TO and int(words.lower[first]) in _MODERN


def _ends_date(words: Words, first: int) -> bool:
    """A day and month stand before: "June 17, 2024"."""
    at = first - 1
    at -= words.at(at) == ","
    return is_digits(words.at(at)) and _follows_month(words, at)
