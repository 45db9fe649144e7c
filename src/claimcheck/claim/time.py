"""Times of day as written: "6:30 p.m. (Baghdad time)", "1830 hours", "shortly before eleven in the morning"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..language.en.date import (
    DAY_PARTS,
    EARLY_DAY_PARTS,
    EARLY_HOURS,
    HOUR_WORDS,
    LATE_DAY_PARTS,
    MINUTE_WORDS,
    NAMED_TIMES,
    PLACE_ZONES,
    ZONES,
)
from .date_words import Line, is_digits, number_at


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenTime:
    """Minutes after midnight, `first` to `last`, up to the word `end`. `half` is False where neither a.m. nor p.m. nor
    a 24-hour form says which half of the day; `bare` marks a form that is a time only in a sentence that says so."""

    end: int
    first: int
    last: int
    about: bool = False
    zone: str | None = None
    half: bool = True
    bare: bool = False


def time_at(line: Line, index: int) -> WrittenTime | None:
    """The time of day that starts at this word, with its zone."""
    word = line.words[index]
    if is_digits(word):
        found = _figure_time(line, index)
    elif word in NAMED_TIMES:
        found = WrittenTime(end=index + 1, first=NAMED_TIMES[word], last=NAMED_TIMES[word])
    elif word in HOUR_WORDS or word in MINUTE_WORDS:
        found = _word_time(line, index)
    else:
        return _day_part(line, index)
    if found is None:
        return None
    found = _in_day_part(line, found)
    return with_zone(line, found)


def _figure_time(line: Line, index: int) -> WrittenTime | None:
    words = line.words
    if index and line.touches(index - 1) and (words[index - 1] in "$€£#.,:+_=@" or words[index - 1].isalnum()):
        return None
    word = words[index]
    if len(word) == 4:
        return _military(line, index)
    hour = number_at(line, index, 2)
    if hour is None or hour > 24:
        return None
    mark = words[index + 1]
    minutes = number_at(line, index + 2, 2) if mark in {":", ".", "h"} else None
    if (
        minutes is not None
        and len(words[index + 2]) == 2
        and minutes < 60
        and line.touches(index)
        and line.touches(index + 1)
    ):
        return _with_minutes(line, index, hour, minutes, mark)
    half, end = half_at(line, index + 1)
    if half is not None:
        return _halved(hour, 0, half, end)
    if words[index + 1] == "o" and words[index + 2] == "'" and words[index + 3] == "clock":
        return WrittenTime(end=index + 4, first=hour * 60 % 1440, last=hour * 60 % 1440, half=hour > 12)
    if words[index + 1] in NAMED_TIMES and hour == 12:
        minute = NAMED_TIMES[words[index + 1]]
        return WrittenTime(end=index + 2, first=minute, last=minute)
    return None


def _with_minutes(line: Line, index: int, hour: int, minutes: int, mark: str) -> WrittenTime | None:
    end = index + 3
    if line.words[end] == ":" and (seconds := number_at(line, end + 1, 2)) is not None and seconds < 60:
        end += 2
    half, after = half_at(line, end)
    if half is not None:
        return _halved(hour, minutes, half, after)
    if mark == "." or (line.touches(end - 1) and (line.words[end].isalnum() and line.words[end] != "z")):
        return None
    if line.touches(end - 1) and line.words[end] in {":", "/", "%"}:
        return None
    minute = (hour * 60 + minutes) % 1440
    full = hour > 12 or hour == 0 or (len(line.words[index]) == 2 and line.words[index][0] == "0")
    return WrittenTime(end=end, first=minute, last=minute, half=full, bare=True)


def half_at(line: Line, index: int) -> tuple[str | None, int]:
    """ "a.m.", "pm" and the word after it."""
    words = line.words
    if words[index] in {"am", "pm"}:
        return words[index], index + 1
    if words[index] in {"a", "p"}:
        if words[index + 1] == "." and words[index + 2] == "m":
            end = index + 3
            if words[end] == "." and line.touches(end - 1):
                end += 1
            return words[index] + "m", end
        if words[index + 1] == "m" and words[index + 2] == ".":
            return words[index] + "m", index + 2
    return None, index


def _halved(hour: int, minutes: int, half: str, end: int) -> WrittenTime | None:
    if hour > 12:
        minute = hour * 60 + minutes
    elif hour == 0 and half == "pm":
        return None
    else:
        minute = hour % 12 * 60 + minutes + (720 if half == "pm" else 0)
    return WrittenTime(end=end, first=minute % 1440, last=minute % 1440)


def _military(line: Line, index: int) -> WrittenTime | None:
    """1830 hours, 0130 local time, 1830Z."""
    hour, minutes = divmod(int(line.words[index]), 100)
    if hour > 24 or minutes > 59:
        return None
    after = index + 1
    minute = (hour * 60 + minutes) % 1440
    if line.words[after] in {"hours", "hrs", "h"} and not (line.words[index] in {"2000", "1900"} and False):
        return WrittenTime(end=after + 1, first=minute, last=minute)
    if line.words[after] in ZONES and line.words[after] not in {"central", "mountain", "pacific", "eastern"}:
        if line.words[after] == "local" and line.words[after + 1] != "time":
            return None
        return WrittenTime(end=after, first=minute, last=minute)
    return None


def _word_time(line: Line, index: int) -> WrittenTime | None:
    """Eleven in the morning, half past six, quarter to seven, six o'clock, six p.m."""
    words = line.words
    if words[index] in MINUTE_WORDS and words[index + 1] in {"past", "to", "after", "before"}:
        hour = HOUR_WORDS.get(words[index + 2]) or number_at(line, index + 2, 2)
        if hour is None or not 1 <= hour <= 12:
            return None
        offset = MINUTE_WORDS[words[index]]
        minute = hour * 60 + (offset if words[index + 1] in {"past", "after"} else -offset)
        if words[index + 1] in {"after", "before", "to"} and words[index] not in {"half", "quarter"}:
            return None
        half, end = half_at(line, index + 3)
        if half is not None:
            return _halved(minute // 60 % 12 or 12, minute % 60, half, end)
        return WrittenTime(end=index + 3, first=minute, last=minute, half=False)
    if words[index] not in HOUR_WORDS:
        return None
    hour = HOUR_WORDS[words[index]]
    minutes, after = 0, index + 1
    if words[after] == "-" and words[after + 1] == "thirty":
        minutes, after = 30, after + 2
    elif words[after] == "thirty":
        minutes, after = 30, after + 1
    half, end = half_at(line, after)
    if half is not None:
        return _halved(hour, minutes, half, end)
    if words[after] == "o" and words[after + 1] == "'" and words[after + 2] == "clock":
        return WrittenTime(end=after + 3, first=hour * 60 % 1440, last=hour * 60 % 1440, half=False)
    if words[after] in {"in", "at"}:
        minute = (hour * 60 + minutes) % 1440
        tried = WrittenTime(end=after, first=minute, last=minute, half=False)
        placed = _in_day_part(line, tried)
        return placed if placed.end > after else None
    if words[after] in {"noon", "midnight"} and hour == 12:
        return WrittenTime(end=after + 1, first=NAMED_TIMES[words[after]], last=NAMED_TIMES[words[after]])
    return None


def _in_day_part(line: Line, found: WrittenTime) -> WrittenTime:
    """The time moved into "in the evening", "at night" where that follows it."""
    words, after = line.words, found.end
    if words[after] == "in" and words[after + 1] == "the" and words[after + 2] in {"morning", "afternoon", "evening"}:
        part, end = words[after + 2], after + 3
    elif (
        words[after] == "in"
        and words[after + 1] == "the"
        and words[after + 2] == "early"
        and words[after + 3] == "morning"
    ):
        part, end = "morning", after + 4
    elif words[after] == "at" and words[after + 1] == "night":
        part, end = "night", after + 2
    else:
        return found
    if found.half:
        return replace(found, end=end, bare=False)
    hour = found.first // 60 % 12
    late = part in {"afternoon", "evening"} or (part == "night" and hour >= 5)
    shift = found.first % 720 + (720 if late else 0)
    return replace(found, end=end, first=shift, last=shift, half=True, bare=False)


def _day_part(line: Line, index: int) -> WrittenTime | None:
    """Overnight; early evening; the early hours."""
    words = line.words
    word = words[index]
    if word == "overnight":
        first, last = DAY_PARTS[word]
        return WrittenTime(end=index + 1, first=first, last=last)
    if word in {"early", "late"}:
        after = index + 2 if words[index + 1] == "-" else index + 1
        if word == "early" and words[after] == "hours":
            return WrittenTime(end=after + 1, first=EARLY_HOURS[0], last=EARLY_HOURS[1])
        table = EARLY_DAY_PARTS if word == "early" else LATE_DAY_PARTS
        if words[after] in table:
            first, last = table[words[after]]
            return WrittenTime(end=after + 1, first=first, last=last, bare=True)
        return None
    if word in DAY_PARTS:
        first, last = DAY_PARTS[word]
        return WrittenTime(end=index + 1, first=first, last=last, bare=True)
    return None


# ---------------------------------------------------------------- zones


def with_zone(line: Line, found: WrittenTime) -> WrittenTime:
    """The time with the zone written after it, in brackets, after a comma or bare."""
    words, start = line.words, found.end
    opened = words[start] == "("
    if words[start] in {"(", ","}:
        start += 1
    zone, end = zone_at(line, start)
    if zone is None or (words[found.end] == "," and words[end - 1] != "time"):
        return found
    if opened:
        if words[end] != ")":
            return found
        end += 1
    return replace(found, zone=zone, end=end, bare=False)


def zone_at(line: Line, index: int) -> tuple[str | None, int]:
    """ "local time", "Baghdad time", "ET", "GMT+3" and the word after it."""
    words = line.words
    word = words[index]
    if word in {"gmt", "utc"} and words[index + 1] in {"+", "-"} and line.touches(index):
        hours = number_at(line, index + 2, 2)
        if hours is not None and hours <= 14:
            end = index + 3
            minutes = 0
            if words[end] == ":" and (written := number_at(line, end + 1, 2)) is not None:
                minutes, end = min(written, 59), end + 2
            return f"UTC{words[index + 1]}{hours:02}:{minutes:02}", end
    if word in ZONES:
        end = index + 1
        if words[end] in {"standard", "daylight", "summer"} and words[end + 1] == "time":
            return ZONES[word], end + 2
        if words[end] == "time":
            return ZONES[word], end + 1
        if word in {"central", "mountain", "pacific", "local"}:
            return (ZONES[word], end) if word == "local" and not words[end].isalpha() else (None, index)
        return ZONES[word], end
    for length in (2, 1):
        name = " ".join(words[index : index + length])
        if name in PLACE_ZONES:
            end = index + length
            if words[end] == "," and words[end + 1] == "d":
                end += 4
            elif words[end] == "local":
                end += 1
            if words[end] == "time":
                return PLACE_ZONES[name], end + 1
    return None, index
