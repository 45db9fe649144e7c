"""The date a figure is given for: running totals are true of their date, and only bound other dates."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from ...dataclass import replace
from ...days import meets
from ...model import DateSpan
from .figure import Figure

_ABOUT_DAYS = 9


class When(StrEnum):
    """When the evidence's figure was given, next to when the claim's was."""

    SAME = "same"
    EARLIER = "earlier"
    LATER = "later"


def compare_when(claimed: Figure, stated: Figure) -> When:
    """Both as the days a figure may hold for: "by 3 May" and "as of 3 May" are that day."""
    one, other = in_one_year(_held(claimed), _held(stated))
    if meets(one, other):
        return When.SAME
    return When.EARLIER if one.first and other.after and other.after <= one.first else When.LATER


def in_one_year(claimed: DateSpan, stated: DateSpan) -> tuple[DateSpan, DateSpan]:
    """Both sides in the same year where one of them was written without; an unwritten year of both stays as it is."""
    if claimed.year_written == stated.year_written:
        return claimed, stated
    if claimed.year_written:
        return claimed, _moved(stated, claimed)
    return _moved(claimed, stated), stated


def _moved(span: DateSpan, to: DateSpan) -> DateSpan:
    start, day = span.first or span.after, to.first or to.after
    if start is None or day is None:
        return span
    years = day.year - start.year
    return replace(span, first=_later(span.first, years), after=_later(span.after, years), year_written=True)


def _later(day: date | None, years: int) -> date | None:
    if day is None:
        return None
    year = min(max(day.year + years, 1), 9998)
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _held(figure: Figure) -> DateSpan:
    """The days a figure with this date is given for; "by mid-April" is any of the ten days before its end."""
    if figure.role not in ("by", "until"):
        return _span(figure)
    point = point_of(figure)
    if point.about and point.first is not None:
        return replace(point, first=point.first - timedelta(_ABOUT_DAYS))
    return point


def point_of(figure: Figure) -> DateSpan:
    """The day a date names, whatever it bounds: 3 May of "by 3 May", "until 3 May" and "since 3 May"."""
    span = _span(figure)
    if span.first is None and span.after is not None and figure.role in ("by", "until"):
        return replace(span, first=span.after - timedelta(1))
    if span.after is None and span.first is not None and figure.role == "since":
        return replace(span, after=span.first + timedelta(1))
    return span


def _span(figure: Figure) -> DateSpan:
    return figure.date or DateSpan(first=None, after=None)
