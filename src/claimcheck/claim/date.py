"""Dates and times of day in a sentence, as stretches of days and of minutes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..days import NO_YEAR
from ..errors import ReadingError
from ..language.en.date import (
    ABOUT_WORDS,
    EARLY_DAY,
    FUTURE_WORDS,
    LATE_DAY,
    LONG_ROLES,
    NEAR_WORDS,
    ONWARD,
    RANGE_WORDS,
    ROLES,
    WEEKDAYS,
)
from ..model import DateMention, DateSpan, Span, TimeSpan
from .date_fault import find_weekday_faults, impossible
from .date_parts import WrittenDate, bare_year_at, date_at, place, year_at
from .date_words import Line, is_digits
from .time import WrittenTime, time_at

__all__ = ["find_dates", "find_impossible_dates", "find_weekday_faults", "parse_date", "parse_time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A date, a range of dates, or a time, from word `start` to before word `end`, and the role said before it."""

    start: int
    end: int
    role: str = "on"
    near: bool = False
    left: WrittenDate | None = None
    right: WrittenDate | None = None
    time: WrittenTime | None = None


def find_dates(text: str, *, today: date | None) -> tuple[DateMention, ...]:
    """The dates and times of day of a sentence, in order.

    A date without a year takes it from the date written last before it, else from `today` as the nearest past one (or
    the next, in a sentence about what will be); without either it is set in `days.NO_YEAR`. A weekday alone is resolved
    against `today`; without it the span is open and only `weekday` is set. Where 3/4/2024 may be 4 March or 3 April the
    span runs from the one to the other.
    """
    line = Line(text)
    return _resolved(line, _found_in(line, whole=False), today)


def find_impossible_dates(text: str) -> tuple[tuple[Span, str], ...]:
    """The dates that no calendar has ("31 February"), and what to say of each."""
    line = Line(text)
    return tuple(
        (_span_of(line, item), message)
        for item in _found_in(line, whole=False)
        for written in (item.left, item.right)
        if written is not None and (message := impossible(written))
    )


def _span_of(line: Line, item: _Found) -> Span:
    return Span(start=line.starts[item.start], end=line.ends[item.end - 1])


def parse_date(text: str, *, today: date | None = None) -> DateSpan:
    """The one date that `text` is."""
    line = Line(text)
    mentions = _resolved(line, _found_in(line, whole=True), today)
    if (
        len(mentions) == 1
        and isinstance(mentions[0].value, DateSpan)
        and _is_whole(line, mentions[0].span, mentions[0].span)
    ):
        return mentions[0].value
    raise ReadingError(f"'{text}' is not a date: write one as 20 January 2024, January 2024, 2024 or since 2023-10-17")


def parse_time(text: str) -> TimeSpan:
    """The one time of day that `text` is, with the date written beside it, if any."""
    line = Line(text)
    mentions = _resolved(line, _found_in(line, whole=True), None)
    times = [mention.value for mention in mentions if isinstance(mention.value, TimeSpan)]
    beside = len(mentions) - 1
    if len(times) == 1 and beside == (times[0].on is not None) and _is_whole(line, mentions[0].span, mentions[-1].span):
        return times[0]
    raise ReadingError(f"'{text}' is not a time of day: write one as 6:30 p.m., about 18:30 or 1:30 a.m. Baghdad time")


def _is_whole(line: Line, first: Span, last: Span) -> bool:
    """Nothing but small words stands around the mentions."""
    around = [
        word
        for word, start in zip(line.words[: line.count], line.starts, strict=False)
        if not first.start <= start < last.end
    ]
    return all(word in {"on", "in", "at", "the", ".", ","} for word in around)


# ---------------------------------------------------------------- phrases


def _found_in(line: Line, *, whole: bool) -> list[_Found]:
    found: list[_Found] = []
    index = 0
    while index < line.count:
        word = line.words[index]
        if is_digits(word) or word in _STARTERS:
            item = _phrase_at(line, index, found[-1] if found else None, whole=whole)
            if item is not None:
                found.append(item)
                index = item.end
                continue
        index += 1
    return found


def _starters() -> frozenset[str]:
    from ..language.en import date as words

    return frozenset(
        {
            *words.MONTHS,
            *words.WEEKDAYS,
            *words.SHORT_WEEKDAYS,
            *words.PARTS,
            *words.SEASONS,
            *words.DECADE_WORDS,
            *words.ROLES,
            *words.NEAR_WORDS,
            *words.ABOUT_WORDS,
            *words.DAY_PARTS,
            *words.NAMED_TIMES,
            *words.HOUR_WORDS,
            *words.MINUTE_WORDS,
            *words.ORDINAL_WORDS,
            *words.TENS,
            *(key[0] for key in words.LONG_ROLES),
            *(key[0] for key in words.NAMED_DAYS),
            "the",
            "between",
            "from",
            "'",
            "q",
        }
    )


_STARTERS = _starters()


def _phrase_at(line: Line, index: int, before: _Found | None, *, whole: bool) -> _Found | None:
    words = line.words
    if words[index] in {"between", "from"}:
        return _range_at(line, index, index + 1) or _time_range_at(line, index, index + 1)
    role, near, after = _role_at(line, index)
    about = words[after] in ABOUT_WORDS
    if about:
        after += 1
    early = _early_weekday(line, after)
    if early is not None:
        return replace(early, start=index, role=role)
    found = _range_at(line, index, after) or _time_range_at(line, index, after)
    if found is None:
        found = _one_date(line, index, after, role, cued=role != "on" or whole)
    if found is None:
        found = _one_time(line, index, after, before, cued=role != "on" or about or whole)
    if found is None:
        return None
    if found.left is not None and about:
        found = replace(found, left=replace(found.left, about=True))
    if found.time is not None and about:
        found = replace(found, time=replace(found.time, about=True))
    return replace(found, role=role, near=near) if role != "on" else found


def _role_at(line: Line, index: int) -> tuple[str, bool, int]:
    """The role said at this word, whether it is said to be near ("shortly before"), and the word after it."""
    words = line.words
    near = words[index] in NEAR_WORDS
    after = index + 1 if near else index
    for length in (3, 2):
        role = LONG_ROLES.get(tuple(words[after : after + length]))
        if role is not None:
            return role, near, after + length
    word = words[after]
    if word in ROLES:
        if word in {"pre", "post"}:
            return (ROLES[word], near, after + 2) if words[after + 1] == "-" else ("on", False, index)
        return ROLES[word], near, after + 1
    return "on", False, index


def _early_weekday(line: Line, index: int) -> _Found | None:
    """ "early" of "early Sunday": the time alone, the weekday is found after it."""
    word = line.words[index]
    if (
        word in {"early", "late"}
        and line.words[index + 1] in {*WEEKDAYS, "on"}
        and (line.words[index + 1] != "on" or line.words[index + 2] in WEEKDAYS)
    ):
        first, last = EARLY_DAY if word == "early" else LATE_DAY
        return _Found(start=index, end=index + 1, time=WrittenTime(end=index + 1, first=first, last=last))
    return None


def _one_date(line: Line, start: int, index: int, role: str, *, cued: bool) -> _Found | None:
    written = date_at(line, index) or bare_year_at(line, index, cued=cued)
    if written is None:
        return None
    end = written.end
    if line.words[end] in ONWARD and role == "on" and line.words[start] == "from":
        return _Found(start=start, end=end + 1, role="since", left=written)
    return _Found(start=start, end=end, left=written)


def _range_at(line: Line, start: int, index: int) -> _Found | None:
    """Between A and B, from A to B, A to B, A–B; or from A onwards."""
    words = line.words
    opened = words[start] in {"between", "from"}
    left = date_at(line, index) or bare_year_at(line, index, cued=opened)
    if left is None or (left.weekday is not None and left.day is None):
        return None
    link = words[left.end]
    if words[start] == "from" and link in ONWARD:
        return _Found(start=start, end=left.end + 1, role="since", left=left)
    if link == "and" and words[start] != "between":
        return None
    if link not in RANGE_WORDS and link not in {"-", "and"}:
        return None
    after = left.end + 1
    right = date_at(line, after) or _closing_year(line, left, after)
    if right is None:
        return None
    return _Found(start=start, end=right.end, left=left, right=right)


def _closing_year(line: Line, left: WrittenDate, index: int) -> WrittenDate | None:
    """The 2011 or 11 of 2003-11."""
    year = year_at(line, index)
    if year is not None:
        return WrittenDate(end=index + 1, year=year)
    word = line.words[index]
    dashed = line.words[index - 1] in {"-", "/"} and line.touches(index - 1) and line.touches(index - 2)
    if left.year is None or left.month is not None or not dashed or len(word) != 2 or not is_digits(word):
        return None
    year = left.year // 100 * 100 + int(word)
    return WrittenDate(end=index + 1, year=year) if year > left.year and not line.words[index + 1].isdigit() else None


def _one_time(line: Line, start: int, index: int, before: _Found | None, *, cued: bool) -> _Found | None:
    written = time_at(line, index)
    if written is None or (written.bare and not cued and not _time_is_meant(line, index, written.end, before)):
        return None
    return _Found(start=start, end=written.end, time=written)


_TIME_CUES = frozenset(
    {"at", "around", "about", "by", "before", "after", "until", "till", "between", "from", "since", "during"}
)


def _time_is_meant(line: Line, index: int, end: int, before: _Found | None) -> bool:
    words = line.words
    previous = words[index - 1] if index else ""
    if previous == "the" and index > 1:
        previous = words[index - 2]
    if before is not None and before.left is not None and index - before.end <= 1:
        return True
    if previous in _TIME_CUES or (previous == "in" and not is_digits(words[index])):
        return True
    if words[end] in {"on", ","} and date_at(line, end + 1) is not None:
        return True
    return date_at(line, end) is not None


def _time_range_at(line: Line, start: int, index: int) -> _Found | None:
    """Between 1:05 and 1:32 a.m.; 6-8 pm; from 6 p.m. until midnight."""
    left = time_at(line, index)
    end = left.end if left is not None else index + 1
    if left is None:
        hour = line.words[index]
        if not (is_digits(hour) and len(hour) <= 2 and 1 <= int(hour) <= 12):
            return None
        left = WrittenTime(end=end, first=int(hour) * 60 % 720, last=int(hour) * 60 % 720, half=False, bare=True)
    link = line.words[end]
    if link not in RANGE_WORDS and link != "-" and not (link == "and" and line.words[start] == "between"):
        return None
    right = time_at(line, end + 1)
    if right is None or (right.bare and left.bare and line.words[start] not in {"between", "from"}):
        return None
    first = left.first
    if not left.half and right.half:
        first = first % 720 + (720 if right.last >= 720 else 0)
        if first > right.last and right.last != 0:
            first -= 720
    both = WrittenTime(
        end=right.end,
        first=first % 1440,
        last=right.last,
        about=left.about,
        zone=right.zone or left.zone,
        half=right.half,
    )
    return _Found(start=start, end=right.end, time=both)


# ---------------------------------------------------------------- years, roles, spans


def _resolved(line: Line, found: list[_Found], today: date | None) -> tuple[DateMention, ...]:
    future = not FUTURE_WORDS.isdisjoint(line.words)
    spans: list[DateSpan | None] = []
    anchor: date | None = None
    for item in found:
        span = None if item.left is None else _date_span(item.left, item.right, anchor, today, future=future)
        spans.append(span)
        if span is not None and span.year_written and span.first is not None and item.left and item.left.month:
            anchor = span.first
    mentions = []
    for index, item in enumerate(found):
        where = _span_of(line, item)
        span = spans[index]
        if item.time is not None:
            day = _day_beside(line, found, spans, index)
            mentions.append(DateMention(span=where, value=_time_span(item, day), role=item.role))
        elif span is not None:
            mentions.append(DateMention(span=where, value=_in_role(span, item.role), role=item.role))
    return tuple(mentions)


def _date_span(
    left: WrittenDate, right: WrittenDate | None, anchor: date | None, today: date | None, *, future: bool
) -> DateSpan | None:
    if right is None:
        return _one_span(left, anchor, today, future=future)
    low = _one_span(left, anchor, today, future=future)
    high = _one_span(right, anchor, today, future=future)
    if low is None or high is None or low.first is None or high.after is None:
        return None
    start, close = low.first, high.after
    if not left.settled:
        year = (high.first or close).year
        days = place(left, year)
        if days is not None and days[0] >= close:
            days = place(left, year - 1)
        start = days[0] if days else start
    elif not right.settled:
        days = place(right, start.year)
        if days is not None and days[1] <= start:
            days = place(right, start.year + 1)
        close = days[1] if days else close
    if start >= close:
        return None
    written = left.settled or right.settled
    return DateSpan(first=start, after=close, about=left.about or right.about, year_written=written)


def _one_span(written: WrittenDate, anchor: date | None, today: date | None, *, future: bool) -> DateSpan | None:
    if written.weekday is not None and written.day is None and written.fixed is None:
        return _weekday_span(written.weekday, today, future=future)
    year = written.year
    if year is None and written.fixed is None:
        year = _supplied_year(written, anchor, today, future=future)
    days = place(written, year or NO_YEAR)
    if days is None:
        return None
    return DateSpan(
        first=days[0], after=days[1], about=written.about, weekday=written.weekday, year_written=written.settled
    )


def _weekday_span(weekday: int, today: date | None, *, future: bool) -> DateSpan:
    if today is None:
        return DateSpan(first=None, after=None, weekday=weekday, year_written=False)
    step = (weekday - today.weekday()) % 7 if future else -((today.weekday() - weekday) % 7)
    day = today + timedelta(step)
    return DateSpan(first=day, after=day + timedelta(1), weekday=weekday)


def _supplied_year(written: WrittenDate, anchor: date | None, today: date | None, *, future: bool) -> int:
    """The year meant where none is written: nearest to the date before it, else the last that had begun by today."""
    reference = anchor or today
    if reference is None:
        return NO_YEAR
    placed = {year: place(written, year) for year in range(max(reference.year - 8, 1), reference.year + 9)}
    firsts = {year: days[0] for year, days in placed.items() if days is not None}
    if not firsts:
        return NO_YEAR
    if anchor is not None:
        return min(firsts, key=lambda year: abs(firsts[year] - anchor))
    if future:
        return min((year for year in firsts if firsts[year] >= reference), default=reference.year)
    return max((year for year in firsts if firsts[year] <= reference + timedelta(1)), default=reference.year)


def _in_role(span: DateSpan, role: str) -> DateSpan:
    match role:
        case "since":
            return replace(span, after=None)
        case "after":
            return replace(span, first=span.after, after=None)
        case "before":
            return replace(span, first=None, after=span.first)
        case "until" | "by":
            return replace(span, first=None)
        case _:
            return span


_NEAR_MINUTES = 20


def _time_span(item: _Found, day: DateSpan | None) -> TimeSpan:
    time = item.time
    assert time is not None
    first, last, about = time.first, time.last, time.about
    if item.near:
        about = True
        first, last = (last, last + _NEAR_MINUTES) if item.role == "after" else (first - _NEAR_MINUTES, first)
    elif item.role in {"after", "since"}:
        last = 1439
    elif item.role in {"before", "by", "until"}:
        first, last = 0, time.first or 1439
    return TimeSpan(
        first=first % 1440, last=last % 1440, about=about, zone=time.zone, on=day, either_half=not time.half
    )


def _day_beside(line: Line, found: list[_Found], spans: list[DateSpan | None], index: int) -> DateSpan | None:
    """The date written right before or after a time."""
    item = found[index]
    if index + 1 < len(found) and spans[index + 1] is not None:
        between = line.words[item.end : found[index + 1].start]
        if all(word in {"on", ",", "of", "the", "(", "-"} for word in between):
            return spans[index + 1]
    if index and spans[index - 1] is not None:
        between = line.words[found[index - 1].end : item.start]
        if all(word in {"at", ",", "(", "-", "in", "the", "t"} for word in between):
            return spans[index - 1]
    return None
