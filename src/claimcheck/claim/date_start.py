"""Where a date or time of day may start, by a word and the one after it: most words are passed over here, at once."""

from __future__ import annotations

from ..language.en import date as en
from .date_words import Line, is_digits

# The words with which a date begins that is no figure; what reads each of them stands in date_stretch.READERS.
FIRST_WORDS = frozenset(
    {
        *(words[0] for words in en.NAMED_DAYS if words[0].isalpha()),
        *en.RELATIVE_DAYS,
        *en.STEPS,
        *en.ORDINAL_WORDS,
        *en.HALVES,
        *en.TENS,
        *en.MONTHS,
        *en.WEEKDAYS,
        *en.SHORT_WEEKDAYS,
        *en.PARTS,
        *en.SEASONS,
        *en.DECADE_WORDS,
        *en.PAST_WORDS,
        en.QUARTER_LETTER,
        en.THE,
        en.LAST,
        "'",
    }
)
_COUNTED = frozenset({*en.PERIODS, *en.VAGUE_COUNTS})
_AFTER_COUNT = frozenset(
    {*en.PERIODS, *en.HALF_DAYS, *en.HALF_LETTERS, *en.NAMED_TIMES, *en.PAST, en.THIRTY, en.IN, en.AT, en.TO, "-", "o"}
)
_AFTER_ROLE = frozenset(
    {*FIRST_WORDS, *en.ABOUT_WORDS, *en.CARDINAL_WORDS, *en.VAGUE_COUNTS, *en.ROLES, *en.NAMED_TIMES, *en.DAY_PARTS}
    | {*en.WHOLE_NIGHTS, *en.MINUTE_WORDS, en.TONIGHT}
)
_AFTER_FIGURE = frozenset(
    {
        *en.MONTHS,
        *en.ORDINAL_ENDINGS,
        *en.DAY_LINKS,
        *_AFTER_COUNT,
        *en.CLOCK_MARKS,
        *en.MILITARY_WORDS,
        en.OF,
        "/",
        "'",
    }
)

# The words that may start one, with those of which one must follow, or a figure; None where any may.
STARTERS: dict[str, frozenset[str] | None] = {
    **dict.fromkeys((*FIRST_WORDS, *en.DAY_PARTS, *en.WHOLE_NIGHTS, *en.NAMED_TIMES, en.TONIGHT)),
    **dict.fromkeys((*en.HOUR_WORDS, *en.MINUTE_WORDS, *en.CARDINAL_WORDS), _AFTER_COUNT),
    **dict.fromkeys(en.TENS),
    **dict.fromkeys((*en.ARTICLES, *en.VAGUE_COUNTS), _COUNTED | {en.OF}),
    **dict.fromkeys(en.LONG_MONTHS),
    **dict.fromkeys((*en.ROLES, *en.NEAR_WORDS, *en.ABOUT_WORDS, *en.OPENERS), _AFTER_ROLE),
    **dict.fromkeys(en.PREFIX_ROLES, frozenset({"-"})),
    **{words[0]: frozenset(key[1] for key in en.LONG_ROLES if key[0] == words[0]) for words in en.LONG_ROLES},
    en.THE: frozenset({*FIRST_WORDS, *en.PART_NOUNS, *en.PERIODS, en.WEEKEND}),
}


def find_starts(line: Line) -> list[int]:
    """The words at which a date or time may start."""
    words = line.words[: line.count]
    likely = [index for index, word in enumerate(words) if word in STARTERS or word.isdigit()]
    return [index for index in likely if _may_start(line, index)]


def _may_start(line: Line, index: int) -> bool:
    word, following = line.words[index], line.words[index + 1]
    if is_digits(word):
        return (len(word) == 4 or following in _AFTER_FIGURE) and not line.stuck(index)
    needed = STARTERS.get(word, _NEVER)
    return needed is None or following in needed or (needed is not _NEVER and is_digits(following))


_NEVER: frozenset[str] = frozenset()
