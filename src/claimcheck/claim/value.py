"""A statement's `value` as its curator wrote it -> the value, by the very code that reads claims."""

from __future__ import annotations

from ..errors import ReadingError
from ..model import Lexicon, NameValue, TextValue, Value, ValueKind, YesNo
from .date import parse_date, parse_time
from .name import NameFinder
from .quantity import parse_quantity

_NOBODY = {"none", "nobody", "no one", "no group"}
_YES = {"yes": True, "true": True, "no": False, "false": False}


def parse_value(text: str, kind: ValueKind, lexicon: Lexicon, names: NameFinder) -> Value:
    """The one value of `kind` that `text` is. Raises ReadingError, saying what was expected."""
    match kind:
        case ValueKind.QUANTITY:
            return parse_quantity(text)
        case ValueKind.DATE:
            return parse_date(text)
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
