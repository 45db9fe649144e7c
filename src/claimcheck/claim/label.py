"""Figures that count nothing: parts of names, ordinals, years, dates and times of day."""

from __future__ import annotations

from ..language.en import quantity as language
from .counted import find_counted, is_plural
from .numeral import Figure, FigureKind, is_digits
from .split import Words

_YEARS = range(1000, 2101)


def find_label_end(words: Words, figure: Figure) -> int:
    """The index after the label, date, time or ordinal that `figure` belongs to; 0 where it is a figure that counts."""
    if figure.kind is FigureKind.DIGITS:
        return (
            _joined_end(words, figure)
            or _time_end(words, figure)
            or _date_end(words, figure)
            or _named_end(words, figure)
            or _year_end(words, figure)
        )
    if figure.kind is FigureKind.WORDS:
        return _worded_label_end(words, figure)
    return 0


def _joined_end(words: Words, figure: Figure) -> int:
    """Part of a longer token: "G7", "F-16", "Covid-19", "10th", "1990s", "4x4", "#1", "2^8"."""
    first, after = figure.first, figure.after
    before = words.at(first - 1)
    if words.touches(first - 1):
        if before in "#№@_^'.:/\\=×x" or (before[0].isalpha() and not _is_prefix(words, first - 1)):
            return _past_joined(words, after)
        if before in language.HYPHENS and words.touches(first - 2) and words.at(first - 2)[0].isalpha():
            return _past_joined(words, after)
    following = words.at(after)
    if words.touches(after - 1) and following:
        if following in language.ORDINAL_ENDINGS or following in ("s", "'s", "^", "_", "×"):
            return after + 1
        if following[0].isalpha() and not _may_follow(words, after):
            return _past_joined(words, after)
    return 0


def _is_prefix(words: Words, index: int) -> bool:
    """Letters that belong before a figure they touch: "USD100", "c1,000", "x10"."""
    written = words.written(index)
    return (len(written) == 3 and written.isupper()) or written in ("Rs", "n't")


def _may_follow(words: Words, index: int) -> bool:
    """Letters that belong after digits they touch: units, "ish", "plus"."""
    from .unit import find_unit

    return find_unit(words, index, digits=True, single=True) is not None or words.at(index) in (
        "ish",
        "odd",
        "plus",
        "per",
        "am",
        "pm",
    )


def _past_joined(words: Words, index: int) -> int:
    """Past all that touches ("F-16s", "A320-200")."""
    at = index
    while (
        at < len(words)
        and words.touches(at - 1)
        and (words.lower[at][0].isalnum() or (words.lower[at] in "-–/." and words.touches(at)))
    ):
        at += 1
    return at


def _time_end(words: Words, figure: Figure) -> int:
    """A time of day: "6:30 pm", "18:30", "6 p.m.", "1830 GMT"."""
    after = figure.after
    if not figure.plain or figure.number > 2400:
        return 0
    at = after
    if words.at(at) == ":" and words.at(at + 1).isdecimal():
        minutes = words.at(at + 1)
        spaced = not words.touches(at)
        evening = words.at(at + 2) in language.TIME_WORDS
        if len(minutes) == 2 and int(minutes) < 60 and figure.number < 24 and (evening or not spaced):
            at += 2
            while words.at(at) == ":" and words.touches(at):
                at += 2
            return at + 1 if words.at(at) in language.TIME_WORDS else at
    if words.at(at) in language.TIME_WORDS or (
        words.at(at) == "hours" and len(words.lower[figure.first]) == 4 and words.at(at + 1) in ("local", "gmt")
    ):
        return at + 1
    if len(words.lower[figure.first]) == 4 and words.at(at) == "local" and words.at(at + 1) == "time":
        return at + 2
    if words.at(at) in language.HYPHENS and is_digits(words.at(at + 1)) and words.at(at + 2) in language.TIME_WORDS:
        return at + 3
    return 0


def _date_end(words: Words, figure: Figure) -> int:
    """The day of a month ("June 17-19", "17 June", "10 to 15 June"), or a whole date in digits ("17/06/2020")."""
    first, after = figure.first, figure.after
    chain = _chain_end(words, after)
    if chain - after >= 4 and words.at(after) in "/-.":
        return chain
    if not figure.plain or figure.number > 31:
        return 0
    if chain - after >= 2 and words.at(after) == "/" and len(words.at(chain - 1)) == 4:
        return chain
    before = (
        first
        - 1
        - (words.at(first - 1) == "." and words.at(first - 2) in language.MONTHS)
        - (words.at(first - 1) == "the")
    )
    if words.at(before) in language.MONTHS and words.capital(before):
        counted = find_counted(words, after, single=False)
        if (
            counted is None
            or words.at(before - 1) in ("on", "the")
            or words.at(before) != "may"
            and words.at(before - 1) not in ("in", "since")
        ):
            return _past_days(words, after)
    end = _past_days(words, after)
    end += words.at(end) == "of"
    if words.at(end) in language.MONTHS and words.capital(end):
        return end + 1
    return 0


def _past_days(words: Words, index: int) -> int:
    """Past the further days of a range ("17-19", "17 and 18 June", "10 to 15")."""
    at = index
    while (
        (words.at(at) in language.HYPHENS or words.at(at) in ("to", "and", "or"))
        and words.at(at)
        and words.at(at + 1).isdecimal()
    ):
        if len(words.at(at + 1)) > 2 or (
            words.at(at) not in language.HYPHENS and words.at(at + 2) not in language.MONTHS
        ):
            break
        at += 2
    return at


def _chain_end(words: Words, index: int) -> int:
    """Past digits joined by one and the same mark: "2020-01-08" after "2020"."""
    at = index
    mark = words.at(at)
    if mark not in ("-", "/", "–", "."):
        return at
    while words.at(at) == mark and words.touches(at - 1) and words.touches(at) and words.at(at + 1).isdecimal():
        at += 2
    return at


def _named_end(words: Words, figure: Figure) -> int:
    """Digits after a noun or a name they belong to: "Flight 93", "page 12", "Boeing 747", "No. 10"."""
    first = figure.first
    if figure.after != first + 1 or "," in words.lower[first]:
        return 0
    before = (
        first
        - 1
        - (
            words.at(first - 1) == "."
            and words.at(first - 2) in ("no", "nos", "vol", "fig", "sec", "art", "ch", "p", "pp")
        )
    )
    word = words.at(before)
    if not word[:1].isalpha():
        return 0
    if before != first - 1 or word in language.LABEL_NOUNS:
        return figure.after
    if (
        not words.capital(before)
        or before == 0
        or word in language.STOPS
        or not figure.plain
        or figure.number in _YEARS
    ):
        return 0
    if word in _function_words() or words.at(figure.after) in "%$" and words.at(figure.after):
        return 0
    if words.at(before - 1) in ("in", "at", "near", "across", "inside") and find_counted(
        words, figure.after, single=False
    ):
        return 0
    return 0 if words.at(before - 1) in ".:;\"'“‘" or _may_follow(words, figure.after) else figure.after


def _function_words() -> frozenset[str]:
    return language.FILLERS


def _year_end(words: Words, figure: Figure) -> int:
    """A bare year: four digits, not a round number of things."""
    if not figure.plain or len(words.lower[figure.first]) != 4 or figure.number not in _YEARS:
        return 0
    first, after = figure.first, figure.after
    chain = _chain_end(words, after)
    if chain > after and len(words.at(chain - 1)) in (2, 4) and words.at(after) in "-–/":
        return chain
    before = words.at(first - 1)
    following = words.at(after)
    if find_unit_word(words, after):
        return 0
    if before in "$€£¥" and before:
        return 0
    counted = find_counted(words, after, single=False)
    if counted is None:
        return 0 if before in _bounding() else after
    modern = 1900 <= figure.number <= 2100
    if (
        modern
        and before in language.BEFORE_YEARS
        and not (before in ("around", "to", "and", "or", "until", "through", "between"))
    ):
        return after
    if modern and (before in ("the", "this") or words.lower[counted[1] - 1] in language.YEARLY or words.capital(after)):
        return after
    if modern and before == "of" and figure.number % 100:
        return after
    return 0


def find_unit_word(words: Words, index: int) -> bool:
    """A unit follows, so that even four digits are measured."""
    from .unit import find_unit

    return find_unit(words, index, digits=True, single=False) is not None


def _bounding() -> frozenset[str]:
    return frozenset(
        {
            "least",
            "than",
            "over",
            "nearly",
            "almost",
            "exceeded",
            "exactly",
            "roughly",
            "approximately",
            "estimated",
            "some",
            "~",
        }
    )


def _worded_label_end(words: Words, figure: Figure) -> int:
    """A number word that is part of a name ("Article Five", "Formula One", "Three Mile Island")."""
    first = figure.first
    if not words.capital(first) or words.at(first) in language.ARTICLES:
        return 0
    before = words.at(first - 1)
    if words.capital(first - 1) and before in language.LABEL_NOUNS:
        return figure.after
    start = first == 0 or before in ".:;!?-–—\"'“‘("
    if _is_headline(words, first):
        return 0
    if not start:
        return figure.after
    if words.capital(figure.after) and figure.number > 1 and find_counted(words, figure.after, single=False) is None:
        return figure.after
    return 0


def _is_headline(words: Words, index: int) -> bool:
    """Nearly every long word nearby is capitalised, so that capitals say nothing."""
    low, high = max(index - 8, 0), min(index + 9, len(words))
    long_words = [at for at in range(low, high) if len(words.lower[at]) > 3 and words.lower[at].isalpha()]
    return len(long_words) > 3 and sum(words.capital(at) for at in long_words) > 0.75 * len(long_words)


__all__ = ["find_label_end", "is_plural"]
