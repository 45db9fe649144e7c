"""The dates and times of a sentence with the words that join and place them: ranges, lists, "since", "until"."""

from __future__ import annotations

from ..dataclass import replace
from ..language.en import date as en
from ..language.en.date import (
    ABOUT_WORDS,
    AND,
    BETWEEN,
    CLOCK_CUES,
    FROM,
    LONG_ROLES,
    NEAR_WORDS,
    ON_WORDS,
    ONWARD,
    OPENERS,
    PART_OF_DAY_LINKS,
    POSSESSIVE,
    PREFIX_ROLES,
    RANGE_WORDS,
    ROLES,
    THE,
    WEEKDAYS,
)
from .date_join import Found, days_after, days_before, join_phrases
from .date_parts import WrittenDate
from .date_relative import ago_at
from .date_stretch import date_at
from .date_words import Line, is_digits
from .date_year import bare_year_at, is_count, year_at
from .offset import offset_at
from .time import WrittenTime, time_at


def find_phrases(line: Line, starts: list[int], *, whole: bool = False) -> list[Found]:
    """Every date and time in order, of those that may start at the words `starts`; `whole` says that the text is
    nothing else, so that a bare "2024" is one."""
    found: list[Found] = []
    end = 0
    for index in starts:
        if index < end:
            continue
        item = _phrase_at(line, index, found[-1] if found else None, whole=whole)
        if item is not None:
            found.extend(days_before(line, item, found[-1].end if found else 0))
            found.append(item)
            found.extend(days_after(line, item))
            end = found[-1].end
    return join_phrases(line, found)


# ---------------------------------------------------------------- one phrase


def _phrase_at(line: Line, index: int, before: Found | None, *, whole: bool) -> Found | None:
    words = line.words
    if words[index] in OPENERS:
        found = _joined(line, index, index + 1, before, cued=True)
        return found if found is not None and _is_joined(found) else None
    role, near, after = _role_at(line, index)
    about = words[after] in ABOUT_WORDS
    if about:
        after += 1
    cued = role != "on" or whole
    found = _shifted(line, index, after) or _joined(line, index, after, before, cued=cued, clock=about)
    if found is None:
        return None
    if about:
        found = _softened(found)
    if role == "on":
        return found
    if _is_joined(found) or _is_adjective(line, found):
        return None  # it is found by itself
    return replace(found, role=role, near=near)


def _is_joined(found: Found) -> bool:
    """The phrase has two ends of its own, so that no role is said of it."""
    joined_days = found.left is not None and found.left.last_day is not None
    return found.right is not None or joined_days or found.joined or found.role == "since"


def _is_adjective(line: Line, found: Found) -> bool:
    """The date qualifies a noun: "after Sunday's attack", "by 18th-century masters"."""
    if tuple(line.words[found.end : found.end + 2]) == POSSESSIVE:
        return True
    hyphened = line.words[found.end - 2] == "-" and found.left is not None and found.left.fixed is not None
    return hyphened and line.words[found.end].isalpha()


def _softened(found: Found) -> Found:
    if found.left is not None:
        return replace(found, left=replace(found.left, about=True))
    return replace(found, time=replace(found.time, about=True)) if found.time is not None else found


def _role_at(line: Line, index: int) -> tuple[str, bool, int]:
    """The role said at this word, whether it is said to be near ("shortly before"), and the index of the word after."""
    words = line.words
    near = words[index] in NEAR_WORDS
    after = index + 1 if near else index
    word = words[after]
    if word in PREFIX_ROLES:
        return (ROLES[word], near, after + 2) if words[after + 1] == "-" else ("on", False, index)
    if word in ROLES:
        return ROLES[word], near, after + 1
    for length in (3, 2):
        role = LONG_ROLES.get(tuple(words[after : after + length]))
        if role is not None:
            return role, near, after + length
    return "on", False, index


def _shifted(line: Line, start: int, index: int) -> Found | None:
    """Three days after 3 January 2020; three days ago."""
    ago = ago_at(line, index)
    if ago is not None:
        return Found(start=start, end=ago.end, left=ago)
    offset = offset_at(line, index)
    if offset is None or not offset.open:
        return None
    written = date_at(line, offset.end)
    if written is None or (written.day is None and written.fixed is None and written.relative is None):
        return None
    return Found(start=start, end=written.end, left=written, offset=offset)


def _joined(
    line: Line, start: int, index: int, before: Found | None, *, cued: bool, clock: bool = False
) -> Found | None:
    """A date or time at this word, with what it reaches to: "8 January to 3 May", "2003-11", "1:05 to 1:32 a.m."."""
    early = _early_on(line, start, index)
    if early is not None:
        return early
    written = date_at(line, index) or _year(line, index, cued=cued)
    if written is not None:
        return _reaching(line, start, written)
    time, cued = time_at(line, index), cued or clock
    return _time_range(line, start, index, time, before, cued=cued) or _time(
        line, start, index, time, before, cued=cued
    )


def _year(line: Line, index: int, *, cued: bool) -> WrittenDate | None:
    """A bare year, unless it opens a range of counts ("rose from 2000 to 2500") or is a clock's "2030 hours"."""
    year = year_at(line, index)
    if year is None or time_at(line, index) is not None:
        return None
    words = line.words
    lifetime = words[index + 1] == "-" and (year_at(line, index + 2) or 0) > year
    cued = cued or (lifetime and not is_count(line, index + 2))
    written = bare_year_at(line, index, cued=cued)
    if written is None or (cued and is_count(line, index)) or (not cued and line.before(index) == BETWEEN):
        return None
    following = words[written.end + 1]
    if words[written.end] in RANGE_WORDS and is_digits(following) and len(following) > 2:
        return written if year_at(line, written.end + 1) is not None else None
    return written


# ---------------------------------------------------------------- ranges and lists of dates


def _reaching(line: Line, start: int, left: WrittenDate) -> Found | None:
    words, end = line.words, left.end
    opened = words[start]
    if opened == FROM and words[end] in ONWARD:
        return Found(start=start, end=end + 1, role="since", left=left)
    alone = Found(start=start, end=end, left=left)
    if words[end] == "," and words[end + 1] in RANGE_WORDS and words[end + 1] != "-":
        end += 1
    if words[end] == "/":
        right = _short_year(line, left, end + 1)
    elif words[end] in RANGE_WORDS or (words[end] == AND and opened == BETWEEN):
        right = date_at(line, end + 1) or _closing_year(line, left, end + 1)
    else:
        return alone
    if right is None and left.year is not None and left.month is None and is_digits(words[end + 1]):
        return None if line.joined(end - 1, end + 1) else alone  # "2024-0077" is a number of something
    if right is None or (left.only_weekday != right.only_weekday and not right.only_weekday and left.only_weekday):
        return alone
    return Found(start=start, end=right.end, left=left, right=right)


def _closing_year(line: Line, left: WrittenDate, index: int) -> WrittenDate | None:
    """The 2011 of 2003 to 2011, the 11 of 2003-11."""
    year = year_at(line, index)
    if year is not None:
        years = left.year is not None and left.month is None and not is_count(line, index)
        return WrittenDate(end=index + 1, year=year) if years else None
    return _short_year(line, left, index)


def _short_year(line: Line, left: WrittenDate, index: int) -> WrittenDate | None:
    word = line.words[index]
    if left.year is None or left.month is not None or len(word) != 2 or not is_digits(word):
        return None
    if not line.joined(index - 2, index) or (line.touches(index) and line.words[index + 1].isalnum()):
        return None
    year = left.year // 100 * 100 + int(word)
    return WrittenDate(end=index + 1, year=year) if year > left.year else None


# ---------------------------------------------------------------- times


def _early_on(line: Line, start: int, index: int) -> Found | None:
    """ "early" of "early Sunday", "late on 7 January": the time alone; the day is found after it."""
    word = line.words[index]
    if word not in {en.EARLY, en.LATE}:
        return None
    after = index + 2 if line.words[index + 1] == en.ON else index + 1
    if line.words[after + 1] in en.DAY_PARTS:
        return None  # "late Sunday night": the night tells the time
    if line.words[after] not in WEEKDAYS and (after == index + 1 or date_at(line, after) is None):
        return None
    first, last = en.EARLY_DAY if word == en.EARLY else en.LATE_DAY
    time = WrittenTime(end=index + 1, first=first, last=last)
    return Found(start=start, end=index + 1, time=time)


def _time(
    line: Line, start: int, index: int, written: WrittenTime | None, before: Found | None, *, cued: bool
) -> Found | None:
    if written is None or (written.bare and not cued and not _is_time(line, index, written, before)):
        return None
    return Found(start=start, end=written.end, time=written)


def _is_time(line: Line, index: int, written: WrittenTime, before: Found | None) -> bool:
    """The words around a bare "1:30" or "morning" make it a time."""
    words = line.words
    previous = line.before(index)
    if previous == THE and index > 1:
        previous = words[index - 2]
    if before is not None and before.left is not None and index - before.end <= 1:
        return True
    if is_digits(words[index]):
        if previous in CLOCK_CUES:
            return True
    elif previous in PART_OF_DAY_LINKS:
        return True
    after = written.end + 1 if words[written.end] in ON_WORDS else written.end
    dated = date_at(line, after + 1 if words[after] == THE else after)
    return dated is not None and (dated.day is not None or dated.weekday is not None or dated.relative is not None)


def _time_range(
    line: Line, start: int, index: int, left: WrittenTime | None, before: Found | None, *, cued: bool
) -> Found | None:
    """Between 1:05 and 1:32 a.m.; 6-8 pm; from 6 p.m. until midnight."""
    words = line.words
    if left is None:
        hour = words[index]
        if not is_digits(hour) or len(hour) > 2 or not 1 <= int(hour) <= 12:
            return None
        left = WrittenTime(
            end=index + 1, first=int(hour) * 60 % 1440, last=int(hour) * 60 % 1440, half=False, bare=True
        )
    opened, end = words[start], left.end
    if words[end] not in RANGE_WORDS and not (words[end] == AND and opened == BETWEEN):
        return None
    right = time_at(line, end + 1)
    if right is None:
        return None
    if left.bare and right.bare and not cued and opened not in OPENERS and not _is_time(line, index, right, before):
        return None
    first = left.first
    if not left.half and right.half:
        first = first % 720 + (720 if right.last >= 720 else 0)
        if first > right.last > 0:
            first = (first + 720) % 1440
    both = replace(right, first=first, about=left.about or right.about, zone=right.zone or left.zone, bare=False)
    return Found(start=start, end=right.end, time=both, joined=True)
