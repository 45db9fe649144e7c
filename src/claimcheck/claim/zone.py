"""Time zones as written beside a time: "local time", "(Baghdad time)", "ET", "GMT+3"."""

from __future__ import annotations

from ..language.en.date import (
    DISTRICTS,
    IN,
    LOCAL,
    PLACE_ZONES,
    TIME,
    UNIVERSAL,
    ZONE_SEASONS,
    ZONE_WORDS,
    ZONES_WITH_TIME,
    ZULU,
)
from .date_words import Line, number_at


def with_zone(line: Line, index: int) -> tuple[str | None, int]:
    """The zone written from here on, bare, in brackets or after a comma, and the index of the word after it all."""
    words = line.words
    opened = words[index]
    if opened not in {"(", "[", ","}:
        return zone_at(line, index)
    zone, end = zone_at(line, index + 1)
    if zone is None:
        return None, index
    if opened == ",":
        return (zone, end) if words[end - 1] == TIME else (None, index)
    return (zone, end + 1) if words[end] in {")", "]"} else (None, index)


def zone_at(line: Line, index: int) -> tuple[str | None, int]:
    """The zone named at this word and the index of the word after it."""
    words = line.words
    word = words[index]
    if word == "+" and line.touches(index - 1):
        return _offset(line, index)
    if word in UNIVERSAL and words[index + 1] in {"+", "-"} and line.touches(index):
        zone, end = _offset(line, index + 1)
        if zone is not None:
            return zone, end
    if word in ZONE_WORDS:
        return _named_zone(line, index)
    for length in (2, 1):
        place = PLACE_ZONES.get(" ".join(words[index : index + length]))
        if place is not None:
            end = _past_district(line, index + length)
            end = end + 1 if words[end] in ZONE_SEASONS or words[end] == LOCAL else end
            if words[end] == TIME:
                return place, end + 1
    return None, index


def zone_of_place(line: Line, index: int) -> str | None:
    """The zone of the place named here, as in the "in Baghdad" after a time."""
    words = line.words
    if words[index] == ",":
        index += 1
    if words[index] != IN:
        return None
    two, one = " ".join(words[index + 1 : index + 3]), words[index + 1]
    return PLACE_ZONES.get(two, PLACE_ZONES.get(one))


def _named_zone(line: Line, index: int) -> tuple[str | None, int]:
    words, end = line.words, index + 1
    if words[end] in ZONE_SEASONS:
        end += 1
    if words[end] == TIME:
        return ZONE_WORDS[words[index]], end + 1
    if words[index] in ZONES_WITH_TIME or (words[index] == LOCAL and words[index + 1].isalpha()):
        return None, index
    if words[index] == ZULU and not line.touches(index - 1):
        return None, index
    return ZONE_WORDS[words[index]], index + 1


def _offset(line: Line, index: int) -> tuple[str | None, int]:
    """+3, +03:00, -0500."""
    words = line.words
    digits = words[index + 1]
    if not line.touches(index) or number_at(line, index + 1, 4) is None or len(digits) == 3:
        return None, index
    hours, minutes, end = int(digits[:2]), int(digits[2:] or 0), index + 2
    if words[end] == ":" and (written := number_at(line, end + 1, 2)) is not None:
        minutes, end = written, end + 2
    if hours > 14 or minutes > 59:
        return None, index
    return f"UTC{words[index]}{hours:02}:{minutes:02}", end


def _past_district(line: Line, index: int) -> int:
    """Past the ", D.C." of "Washington, D.C."."""
    words = line.words
    at = index + 1 if words[index] == "," else index
    for district in DISTRICTS:
        if tuple(words[at : at + len(district)]) == district:
            return at + len(district)
    return index
