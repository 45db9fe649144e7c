"""A saved page or pasted text -> what it says of itself: title, publisher, date and address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from typing import Any

from ..claim.date import find_dates
from ..dataclass import dataclass
from ..errors import ReadingError
from ..knowledge.dates import parse_day
from ..model import DateSpan

_HTML = re.compile(r"<(?:!doctype html|html|head|meta|title|script|body)\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_HEAD = 3000  # code points of a text in which its date is looked for (house)
_MARKS = re.compile(r"^[#>*\s]+")
_LONGEST_TITLE = 300
_TITLES = ("og:title", "twitter:title", "headline", "dc.title")
_PUBLISHERS = ("og:site_name", "publisher", "application-name", "dc.publisher", "al:ios:app_name")
_DATES = (
    *("article:published_time", "datepublished", "date.published", "dc.date.issued", "dc.date", "pubdate"),
    *("publish-date", "parsely-pub-date", "sailthru.date", "date", "datecreated"),
)
_URLS = ("canonical", "og:url", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page says of itself; "" where it says nothing. `published` is a day, as 2024-01-20."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""


def read_page(text: str) -> Page:
    """Of a page in HTML its own marks, of any other text its first line and the first day it names with a year."""
    return _read_html(text) if _HTML.search(text[:20_000]) else _read_text(text)


def _read_html(text: str) -> Page:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    found = reader.found
    linked = list(_find_linked(reader.scripts))
    site = _first(found, _PUBLISHERS) or _first_linked(linked, "publisher")
    title = _first(found, _TITLES) or _first_linked(linked, "headline") or _without_site(" ".join(reader.title), site)
    day = _day(_first(found, _DATES)) or _day(_first_linked(linked, "datePublished")) or _day(found.get("time", ""))
    return Page(title=_tidy(title), publisher=_tidy(site), published=day, url=_address(_first(found, _URLS)))


def _read_text(text: str) -> Page:
    lines = [_MARKS.sub("", line).strip() for line in text.splitlines()]
    title = next((line for line in lines if line), "")
    url = re.search(r"https?://[^\s<>\"')\]]+", text[:_HEAD])
    return Page(title=_tidy(title), published=_find_day(text[:_HEAD]), url=url[0].rstrip(".,;") if url else "")


def _find_day(text: str) -> str:
    """The first single day with its year; "" where there is none."""
    for line in text.splitlines():
        for mention in find_dates(line, today=None):
            span = mention.value
            if not isinstance(span, DateSpan) or span.first is None or not span.year_written:
                continue
            if span.after == span.first + timedelta(days=1) and not span.about:
                return span.first.isoformat()
    return ""


class _Reader(HTMLParser):
    """Collects <title>, <meta>, <link rel=canonical>, <time> and JSON-LD, the first of each name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}
        self.title: list[str] = []
        self.scripts: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (given.get("property") or given.get("name") or given.get("itemprop") or "").strip().lower()
            self._keep(name, given.get("content", ""))
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            self._keep("canonical", given.get("href", ""))
        elif tag == "time":
            self._keep("time", given.get("datetime", ""))
        elif tag == "title" and not self.title:
            self._inside = "title"
        elif tag == "script" and given.get("type", "").strip().lower() == "application/ld+json":
            self._inside = "script"
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title.append(data)
        elif self._inside == "script":
            self.scripts[-1] += data

    def _keep(self, name: str, content: str) -> None:
        if name and content.strip():
            self.found.setdefault(name, content.strip())


def _first(found: dict[str, str], names: tuple[str, ...]) -> str:
    return next((found[name] for name in names if name in found), "")


def _find_linked(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD that has a headline or the date it was published."""
    waiting: list[Any] = []
    for script in scripts:
        try:
            waiting.append(json.loads(script))
        except (ValueError, RecursionError):
            continue
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            if "headline" in one or "datePublished" in one:
                yield one
            waiting += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]


def _first_linked(linked: list[dict[str, Any]], key: str) -> str:
    for one in linked:
        value = one.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _without_site(title: str, site: str) -> str:
    """ "Headline | Site" without its site."""
    for mark in (" | ", " - ", " – ", " — ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and head.strip() and site and tail.strip().casefold() == site.strip().casefold():
            return head
    return title


def _day(written: str) -> str:
    """The day of a date as pages mark it, "2024-01-20T18:30:00Z" or in words; "" where it is none."""
    found = _ISO.match(written.strip())
    if found is None:
        return _find_day(written)
    try:
        return parse_day(found[0]).isoformat()
    except ReadingError:
        return ""


def _address(written: str) -> str:
    return written if written.startswith(("http://", "https://")) and not re.search(r"\s", written) else ""


def _tidy(text: str) -> str:
    line = " ".join(unescape(text).split())  # what stands in JSON-LD is often escaped once more
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
