"""A statement's `value` as its curator wrote it -> the value, by the very code that reads claims."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..errors import ReadingError
from ..model import DateSpan, Lexicon, NameValue, TextValue, Value, ValueKind, YesNo
from .date import parse_date, parse_time
from .name import NameFinder
from .quantity import parse_quantity

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NOBODY = {"none", "nobody", "no one", "no group"}
_YES = {"yes": True, "true": True, "no": False, "false": False}


def parse_value(text: str, kind: ValueKind, lexicon: Lexicon, names: NameFinder) -> Value:
    """The one value of `kind` that `text` is. Raises ReadingError, saying what was expected."""
    match kind:
        case ValueKind.QUANTITY:
            return parse_quantity(text)
        case ValueKind.DATE:
            return _parse_day(text) or parse_date(text)
        case ValueKind.TIME:
            return parse_time(text)
        case ValueKind.NAME:
            return _parse_name(text, lexicon, names)
        case ValueKind.YES_NO:
            if text.casefold() not in _YES:
                raise ReadingError(f"expected yes or no, not {text!r}")
            return YesNo(yes=_YES[text.casefold()])
        case ValueKind.TEXT:
            return TextValue(text=text)


def _parse_day(text: str) -> DateSpan | None:
    """A day as most values write it, 2024-01-20."""
    if _DAY.fullmatch(text) is None:
        return None
    try:
        first = date.fromisoformat(text)
        return DateSpan(first=first, after=first + timedelta(days=1))
    except ValueError:
        return None
    except OverflowError:
        raise ReadingError(f"'{text}' is the last day of the calendar: what comes after it cannot be told") from None


def _parse_name(text: str, lexicon: Lexicon, names: NameFinder) -> NameValue:
    """An id of names.yaml, or a spelling of it; "none" is nobody."""
    if text.casefold() in _NOBODY:
        return NameValue(names=())
    if text in lexicon.names:
        return NameValue(names=(text,))
    whole = [one for one in names.find_names(text) if not one.suggested]
    if len(whole) == 1 and whole[0].span.end - whole[0].span.start == len(text):
        return NameValue(names=whole[0].ids[:1])
    raise ReadingError(f"expected a name of names.yaml, not {text!r}")
