"""Times of day as written: "6:30 p.m.", "1830 hours", "half past six in the evening", "overnight"."""

from __future__ import annotations

from ..dataclass import dataclass, replace
from ..language.en.date import (
    AT,
    CLOCK_MARKS,
    DAY_CLOCKS,
    DAY_PARTS,
    EARLY,
    EARLY_DAY_PARTS,
    EVENING_HALF,
    HALF_DAYS,
    HALF_ENDING,
    HALF_LETTERS,
    HOUR_WORDS,
    IN,
    LAST,
    LATE,
    LATE_DAY_PARTS,
    MILITARY_CUES,
    MILITARY_WORDS,
    MINUTE_WORDS,
    NAMED_TIME_NOUNS,
    NAMED_TIMES,
    NIGHT,
    OCLOCK,
    OF,
    ON,
    PAST,
    QUARTER,
    THE,
    THIRTY,
    THIS,
    TO,
    TONIGHT,
    TONIGHT_SPAN,
    WHOLE_NIGHTS,
    ZONE_WORDS,
)
from .date_words import Line, is_digits, number_at
from .zone import with_zone, zone_at


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenTime:
    """Minutes after midnight, `first` to `last`, up to before the word `end`; `day` is days from today ("last night").

    `half` is False where neither a.m. nor p.m. nor a 24-hour form says which half of the day is meant. `bare` marks a
    form that is a time only where the words around it say so ("1:30", "morning").
    """

    end: int
    first: int
    last: int
    about: bool = False
    zone: str | None = None
    half: bool = True
    bare: bool = False
    day: int | None = None


def time_at(line: Line, index: int) -> WrittenTime | None:
    """The time of day that starts at this word, with its zone."""
    word = line.words[index]
    if is_digits(word):
        found = _military(line, index) if len(word) == 4 else _figure_time(line, index)
    elif word in NAMED_TIMES:
        found = _named_time(line, index)
    elif word in HOUR_WORDS or word in MINUTE_WORDS:
        found = _word_time(line, index)
    else:
        return _day_part(line, index)
    if found is None:
        return None
    found = _in_day_part(line, found)
    zone, end = with_zone(line, found.end)
    if zone is None:
        return found
    return replace(found, zone=zone, end=end, bare=False, half=found.half or zone in DAY_CLOCKS or zone[:3] == "UTC")


# ---------------------------------------------------------------- the clock in figures


def _figure_time(line: Line, index: int) -> WrittenTime | None:
    """6 p.m., 6:30, 18:30, 6.30pm, 6 o'clock, 12 noon."""
    words = line.words
    hour = number_at(line, index, 2)
    if hour is None or hour > 24:
        return None
    mark = words[index + 1]
    if mark in CLOCK_MARKS and line.joined(index, index + 2) and len(words[index + 2]) == 2:
        minutes = number_at(line, index + 2, 2)
        if minutes is not None and minutes < 60:
            return _with_minutes(line, index, hour, minutes)
    half, end = half_at(line, index + 1)
    if half is not None:
        return _halved(hour, 0, half, end)
    if tuple(words[index + 1 : index + 4]) == OCLOCK:
        return _at_minute(index + 4, hour * 60, half=hour > 12)
    if hour == 12 and mark in NAMED_TIMES:
        return _at_minute(index + 2, NAMED_TIMES[mark])
    if 1 <= hour <= 12 and mark in {IN, AT}:
        placed = _in_day_part(line, _at_minute(index + 1, hour * 60, half=False))
        return placed if placed.half else None
    return None


def _at_minute(end: int, minute: int, *, half: bool = True, bare: bool = False) -> WrittenTime:
    return WrittenTime(end=end, first=minute % 1440, last=minute % 1440, half=half, bare=bare)


def _with_minutes(line: Line, index: int, hour: int, minutes: int) -> WrittenTime | None:
    words, end = line.words, index + 3
    if words[end] == ":" and line.joined(end - 1, end + 1):
        seconds = number_at(line, end + 1, 2)
        if seconds is None or seconds > 59 or len(words[end + 1]) != 2:
            return None
        end += 2
    half, after = half_at(line, end)
    if half is not None:
        return _halved(hour, minutes, half, after)
    following = words[end] if line.touches(end - 1) else ""
    if following.isalnum() and following not in ZONE_WORDS:
        return None
    if following in {":", "/", "%"} or (following in {".", ","} and line.touches(end) and is_digits(words[end + 1])):
        return None
    dotted = words[index + 1] == "."
    if dotted and not (line.before(index) == AT and len(words[index]) == 2 and not _follows_unit(line, end)):
        return None
    if words[end] in MILITARY_WORDS:
        return _at_minute(end + 1, hour * 60 + minutes)
    full = hour >= 12 or hour == 0 or words[index][0] == "0"
    return _at_minute(end, hour * 60 + minutes, half=full, bare=not dotted)


def _follows_unit(line: Line, end: int) -> bool:
    return line.words[end] == "%" or (
        line.words[end].isalpha() and zone_at(line, end)[0] is None and line.words[end] != ON
    )


def half_at(line: Line, index: int) -> tuple[str | None, int]:
    """ "a.m.", "pm" and the index of the word after it."""
    words = line.words
    word = words[index]
    if word in HALF_DAYS:
        return word, index + 1
    if word not in HALF_LETTERS:
        return None, index
    if words[index + 1] == "." and words[index + 2] == HALF_ENDING:
        dotted = words[index + 3] == "." and line.touches(index + 2)
        return HALF_LETTERS[word], index + 4 if dotted else index + 3
    if words[index + 1] == HALF_ENDING and words[index + 2] == ".":
        return HALF_LETTERS[word], index + 3
    return None, index


def _halved(hour: int, minutes: int, half: str, end: int) -> WrittenTime | None:
    """The time in that half of the day; 18:30 p.m. is what 18:30 is."""
    if hour > 12:
        return _at_minute(end, hour * 60 + minutes)
    return _at_minute(end, hour % 12 * 60 + minutes + HALF_DAYS[half])


def _military(line: Line, index: int) -> WrittenTime | None:
    """1830 hours, 0130 local time, 2230 GMT."""
    words, after = line.words, index + 1
    hour, minutes = divmod(int(words[index]), 100)
    if hour > 24 or minutes > 59:
        return None
    minute = hour * 60 + minutes
    if words[after] in MILITARY_WORDS:
        cued = not index or line.before(index) in MILITARY_CUES or words[index][0] == "0"
        told = cued or with_zone(line, after + 1)[0] is not None
        return _at_minute(after + 1, minute) if told and words[after + 1] != OF else None
    return _at_minute(after, minute) if zone_at(line, after)[0] is not None else None


# ---------------------------------------------------------------- the clock in words


def _named_time(line: Line, index: int) -> WrittenTime | None:
    if line.words[index + 1] in NAMED_TIME_NOUNS or (index and line.capital(index) and line.before(index) != "."):
        return None
    return _at_minute(index + 1, NAMED_TIMES[line.words[index]])


def _word_time(line: Line, index: int) -> WrittenTime | None:
    """Eleven in the morning, half past six, quarter to seven, six o'clock, six p.m., twelve noon."""
    words = line.words
    if words[index] in MINUTE_WORDS and (words[index + 1] in PAST or words[index + 1] == TO):
        return _past_hour(line, index)
    if words[index] not in HOUR_WORDS:
        return None
    hour, minutes, after = HOUR_WORDS[words[index]], 0, index + 1
    if words[after] == THIRTY or (words[after] == "-" and words[after + 1] == THIRTY):
        minutes, after = 30, after + (1 if words[after] == THIRTY else 2)
    half, end = half_at(line, after)
    if half is not None:
        return _halved(hour, minutes, half, end)
    if tuple(words[after : after + 3]) == OCLOCK:
        return _at_minute(after + 3, hour * 60, half=False)
    if words[after] in NAMED_TIMES and hour == 12:
        return _at_minute(after + 1, NAMED_TIMES[words[after]])
    placed = _in_day_part(line, _at_minute(after, hour * 60 + minutes, half=False))
    return placed if placed.half else None


def _past_hour(line: Line, index: int) -> WrittenTime | None:
    """Half past six, quarter to seven, ten past one; "five to six" may be a range and is none."""
    words = line.words
    hour = HOUR_WORDS.get(words[index + 2]) or number_at(line, index + 2, 2)
    to = words[index + 1] == TO
    if hour is None or not 1 <= hour <= 12 or (to and words[index] != QUARTER):
        return None
    minute = hour * 60 + (-1 if to else 1) * MINUTE_WORDS[words[index]]
    half, end = half_at(line, index + 3)
    if half is not None:
        return _halved(minute // 60 % 12 or 12, minute % 60, half, end)
    return _at_minute(index + 3, minute, half=False)


def _in_day_part(line: Line, found: WrittenTime) -> WrittenTime:
    """The time moved into "in the evening", "in the early morning", "at night" where that follows it."""
    words, after = line.words, found.end
    if words[after] == IN and words[after + 1] == THE:
        after += 3 if words[after + 2] in {EARLY, LATE} else 2
        if words[after] not in DAY_PARTS or words[after] == NIGHT:
            return found
    elif words[after] == AT and words[after + 1] == NIGHT:
        after += 1
    elif words[after] in DAY_PARTS and words[after] != NIGHT and words[after - 1] == OCLOCK[-1]:
        pass
    else:
        return found
    if found.half:
        return replace(found, end=after + 1, bare=False)
    late = words[after] in EVENING_HALF or (words[after] == NIGHT and found.first % 720 >= 300)
    minute = found.first % 720 + (720 if late else 0)
    return replace(found, end=after + 1, first=minute, last=minute, half=True, bare=False)


# ---------------------------------------------------------------- parts of the day


def _day_part(line: Line, index: int) -> WrittenTime | None:
    """Overnight, early evening, the early hours, last night, this morning, tonight."""
    words = line.words
    word = words[index]
    if word in WHOLE_NIGHTS:
        return _between(index + 1, WHOLE_NIGHTS[word])
    if word == TONIGHT and not (line.capital(index) and line.before(index).isalpha()):
        return _between(index + 1, TONIGHT_SPAN, day=0)
    if word in DAY_PARTS:
        return _between(index + 1, DAY_PARTS[word], bare=True)
    if word == LAST and words[index + 1] == NIGHT:
        return _between(index + 2, DAY_PARTS[NIGHT], day=-1)
    if word == THIS and words[index + 1] in EARLY_DAY_PARTS and words[index + 1] in DAY_PARTS:
        return _between(index + 2, DAY_PARTS[words[index + 1]], day=0)
    if word in {EARLY, LATE}:
        after = index + 2 if words[index + 1] == "-" else index + 1
        table = EARLY_DAY_PARTS if word == EARLY else LATE_DAY_PARTS
        if words[after] in table:
            return _between(after + 1, table[words[after]], bare=True)
    return None


def _between(end: int, minutes: tuple[int, int], *, bare: bool = False, day: int | None = None) -> WrittenTime:
    return WrittenTime(end=end, first=minutes[0], last=minutes[1], bare=bare, day=day)
